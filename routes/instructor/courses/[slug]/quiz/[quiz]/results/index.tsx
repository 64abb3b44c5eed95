import { page } from "fresh";
import { PageMeta } from "../../../../../../../components/PageMeta.tsx";
import { ResultsView } from "../../../../../../../components/quiz_editor/ResultsView.tsx";
import { resultsFile } from "../../../../../../../lib/assessment/editor/results_file.ts";
import { resultsProps } from "../../../../../../../lib/assessment/editor/results_view.ts";
import { openResults } from "../../../../../../../lib/assessment/editor/service.ts";
import { define } from "../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const place = placeOf(params);
    const results = await openResults(state.deps, staffOf(state), place, url.searchParams);
    return await resultsFile(results, state) ?? page({ results });
  },
});

export default define.page<typeof handler>(({ data: { results }, state }) => {
  const { m, lang, zone, deps } = state;
  return (
    <>
      <PageMeta
        title={`${m.quizEditor.tabs.results} · ${results.quiz.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <ResultsView m={m} lang={lang} zone={zone} {...resultsProps(results, state)} />
    </>
  );
});
