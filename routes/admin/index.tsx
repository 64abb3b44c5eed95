import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { OverviewView } from "../../components/OverviewView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { shopOverview } from "../../lib/reports/service.ts";
import { dayExport, overviewView } from "../../lib/reports/view.ts";
import { exportListing, inOne, readFormat } from "../../lib/platform/listing_export.ts";
import { define } from "../../lib/state.ts";
import { staffOf } from "../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url: { searchParams }, state }) {
    const format = readFormat(searchParams);
    const [from, to] = ["from", "to"].map((name) => searchParams.get(name));
    const overview = await shopOverview(state.deps, staffOf(state), { from, to });
    if (!format) return page(overviewView(overview, state.lang));
    const { days, range } = overview;
    return exportListing({
      format,
      name: `sales-${range.from}-${range.to}`,
      columns: dayExport(state.m),
      batches: inOne(days),
      total: days.length,
    });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame m={m} title={m.office.overview.title} tab="overview">
    <PageMeta title={m.office.overview.title} siteName={deps.config.appName} noindex />
    <OverviewView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
