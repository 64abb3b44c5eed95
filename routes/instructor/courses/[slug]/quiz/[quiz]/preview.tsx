import { page } from "fresh";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { PreviewView } from "../../../../../../components/quiz_editor/PreviewView.tsx";
import { openQuestions } from "../../../../../../lib/assessment/editor/service.ts";
import { quizHead, solvedQuestions } from "../../../../../../lib/assessment/editor/view.ts";
import { define } from "../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params, state }) {
    return page({ own: await openQuestions(state.deps, staffOf(state), placeOf(params)) });
  },
});

export default define.page<typeof handler>(({ data: { own }, state }) => (
  <>
    <PageMeta
      title={`${state.m.quizEditor.tabs.preview} · ${own.quiz.title}`}
      siteName={state.deps.config.appName}
      noindex
    />
    <PreviewView
      m={state.m}
      head={quizHead(own)}
      questions={solvedQuestions(own.questions, state)}
    />
  </>
));
