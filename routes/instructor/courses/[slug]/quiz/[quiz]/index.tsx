import { page } from "fresh";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { QuestionsView } from "../../../../../../components/quiz_editor/QuestionsView.tsx";
import { openQuestions } from "../../../../../../lib/assessment/editor/service.ts";
import { questionItems, quizHead } from "../../../../../../lib/assessment/editor/view.ts";
import { define } from "../../../../../../lib/state.ts";
import { noticeOf, placeOf } from "../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const own = await openQuestions(state.deps, staffOf(state), placeOf(params));
    return page({ own, notice: noticeOf(url, state.m) });
  },
});

export default define.page<typeof handler>(({ data: { own, notice }, state: { m, deps } }) => {
  const head = quizHead(own);
  return (
    <>
      <PageMeta title={own.quiz.title} siteName={deps.config.appName} noindex />
      <QuestionsView
        m={m}
        head={head}
        questions={questionItems(head, own.questions)}
        isLocked={own.quiz.startedCount > 0}
        liveHref={`${head.base}/live`}
        notice={notice}
      />
    </>
  );
});
