import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { OverviewView } from "../../components/OverviewView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { shopOverview } from "../../lib/reports/service.ts";
import { overviewView } from "../../lib/reports/view.ts";
import { define } from "../../lib/state.ts";
import { staffOf } from "../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const [from, to] = ["from", "to"].map((name) => url.searchParams.get(name));
    const overview = await shopOverview(state.deps, staffOf(state), { from, to });
    return page(overviewView(overview, state.lang));
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame m={m} title={m.office.overview.title} tab="overview">
    <PageMeta title={m.office.overview.title} siteName={deps.config.appName} noindex />
    <OverviewView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
