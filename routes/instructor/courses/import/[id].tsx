import { page } from "fresh";
import { ImportReportView } from "../../../../components/ImportReportView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { readImportReport } from "../../../../lib/authoring/service.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params, state }) {
    return page({ report: await readImportReport(state.deps, staffOf(state), params.id) });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, deps } }) => (
  <>
    <PageMeta title={m.transfer.report.title} siteName={deps.config.appName} noindex />
    <ImportReportView m={m} lang={lang} report={data.report} />
  </>
));
