import { page } from "fresh";
import { PageMeta } from "../../../../../../../components/PageMeta.tsx";
import { ResultsView } from "../../../../../../../components/quiz_editor/ResultsView.tsx";
import {
  correctionItems,
  exportHref,
  resultsProps,
} from "../../../../../../../lib/assessment/editor/results_view.ts";
import {
  listRegrades,
  openQuestions,
  openResults,
} from "../../../../../../../lib/assessment/editor/service.ts";
import { quizHead } from "../../../../../../../lib/assessment/editor/view.ts";
import { seeOther } from "../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const viewer = staffOf(state);
    const results = await openResults(state.deps, viewer, placeOf(params), url.searchParams);
    const { format } = results.listed.query;
    if (format) return seeOther(exportHref(quizHead(results), format));
    const [{ questions }, regrades] = await Promise.all([
      openQuestions(state.deps, viewer, placeOf(params)),
      listRegrades(state.deps, viewer, placeOf(params)),
    ]);
    return page({ results, questions, regrades });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { results, questions, regrades } = data;
  const { m, lang, zone, deps } = state;
  const corrections = correctionItems(regrades, questions, state);
  return (
    <>
      <PageMeta
        title={`${m.quizEditor.tabs.results} · ${results.quiz.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <ResultsView
        m={m}
        lang={lang}
        zone={zone}
        {...resultsProps(results, corrections, state)}
      />
    </>
  );
});
