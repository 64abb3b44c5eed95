import { page } from "fresh";
import { PageMeta } from "../../../../../../../components/PageMeta.tsx";
import { ResultsView } from "../../../../../../../components/quiz_editor/ResultsView.tsx";
import {
  correctionItems,
  resultsProps,
} from "../../../../../../../lib/assessment/editor/results_view.ts";
import {
  listRegrades,
  openQuestions,
  openResults,
} from "../../../../../../../lib/assessment/editor/service.ts";
import { define } from "../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const viewer = staffOf(state);
    const after = url.searchParams.get("after");
    const results = await openResults(state.deps, viewer, placeOf(params), after);
    const [{ questions }, regrades] = await Promise.all([
      openQuestions(state.deps, viewer, placeOf(params)),
      listRegrades(state.deps, viewer, placeOf(params)),
    ]);
    return page({ results, questions, regrades, after });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { results, questions, regrades, after } = data;
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
        {...resultsProps(results, corrections, after, state)}
      />
    </>
  );
});
