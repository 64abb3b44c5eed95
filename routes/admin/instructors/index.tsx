import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { InstructorsView } from "../../../components/InstructorsView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { instructorExport, instructorLine } from "../../../lib/accounts/admin/view.ts";
import { INSTRUCTORS_LISTING, listInstructors } from "../../../lib/accounts/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, zone } = state;
    const found = await listInstructors(state.deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = instructorExport(m, zone);
      return exportListing({
        format,
        name: "instructors",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/instructors", INSTRUCTORS_LISTING, found);
    const done = url.searchParams.get("done") === "withdrawn";
    return page({ done, rows: found.page.rows.map(instructorLine), links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame
    m={m}
    title={m.office.instructors.title}
    tab="instructors"
    notice={data.done ? m.office.instructors.done : null}
  >
    <PageMeta title={m.office.instructors.title} siteName={deps.config.appName} noindex />
    <InstructorsView m={m} lang={lang} zone={zone} rows={data.rows} links={data.links} />
  </AdminFrame>
));
