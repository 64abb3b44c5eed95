import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { LinkButton } from "../../../components/Button.tsx";
import * as icons from "../../../components/icons.ts";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { UsersView } from "../../../components/UsersView.tsx";
import { userExport, userLine } from "../../../lib/accounts/admin/view.ts";
import { listUsers, USERS_LISTING } from "../../../lib/accounts/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, zone } = state;
    const found = await listUsers(state.deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = userExport(m, zone);
      return exportListing({
        format,
        name: "users",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/users", USERS_LISTING, found);
    return page({ rows: found.page.rows.map(userLine), links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame
    m={m}
    title={m.office.users.title}
    tab="users"
    actions={
      <LinkButton href="/admin/users/new" icon={icons.plus}>{m.office.users.add}</LinkButton>
    }
  >
    <PageMeta title={m.office.users.title} siteName={deps.config.appName} noindex />
    <UsersView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
