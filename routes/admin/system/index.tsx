import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { SystemView, TROUBLED_ID } from "../../../components/SystemView.tsx";
import { QUEUE_NAMES } from "../../../lib/platform/jobs.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { anchoredLinks } from "../../../lib/platform/listing_tables.ts";
import { SCHEDULES } from "../../../lib/schedules.ts";
import { define } from "../../../lib/state.ts";
import { listTroubled, systemState, TROUBLED_LISTING } from "../../../lib/system/service.ts";
import { shownJob, shownSystem, troubledExport } from "../../../lib/system/view.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { deps, m, zone } = state;
    const found = await listTroubled(deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = troubledExport(m, zone);
      const total = await found.count();
      return await exportListing({ format, name: "jobs", columns, batches: found.all(), total });
    }
    const links = listingLinks("/admin/system", TROUBLED_LISTING, found);
    return page({
      ...shownSystem(await systemState(deps, staffOf(state), SCHEDULES)),
      jobs: found.page.rows.map(shownJob),
      queueNames: QUEUE_NAMES,
      links: anchoredLinks(links, TROUBLED_ID),
      isAgain: url.searchParams.get("done") === "again",
    });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const { isAgain, ...shown } = data;
  const words = m.system;
  return (
    <AdminFrame
      m={m}
      tab="system"
      title={words.title}
      lead={words.lead}
      notice={isAgain ? words.jobs.done : null}
    >
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <SystemView m={m} lang={lang} zone={zone} {...shown} />
    </AdminFrame>
  );
});
