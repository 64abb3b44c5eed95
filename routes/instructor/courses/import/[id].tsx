import { page } from "fresh";
import { ImportReportView } from "../../../../components/ImportReportView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { importFile, importReportView } from "../../../../lib/authoring/import_response.ts";
import { openImport } from "../../../../lib/authoring/service.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const { deps, m } = state;
    const asked = { params: url.searchParams, m };
    const found = await openImport(deps, staffOf(state), params.id, asked);
    return await importFile(found, m) ?? page(importReportView(found, url.pathname));
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, deps } }) => (
  <>
    <PageMeta title={m.transfer.report.title} siteName={deps.config.appName} noindex />
    <ImportReportView m={m} lang={lang} {...data} />
  </>
));
