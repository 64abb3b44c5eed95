import { page } from "fresh";
import {
  createQuestion,
  openOwnQuiz,
  readKind,
} from "../../../../../../../lib/assessment/editor/service.ts";
import { quizHref } from "../../../../../../../lib/assessment/editor/view.ts";
import { EMPTY_FORM } from "../../../../../../../lib/platform/forms.ts";
import { define } from "../../../../../../../lib/state.ts";
import { postQuestion, QuestionFormPage } from "../../../../../../../lib/web/question_page.tsx";
import { noticeOf, placeOf } from "../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const own = await openOwnQuiz(state.deps, staffOf(state), placeOf(params));
    const kind = readKind(url.searchParams.get("kind"));
    const notice = noticeOf(url, state.m);
    const shown = {
      own,
      kind,
      number: null as number | null,
      values: {},
      isPreview: false,
      notice,
    };
    return page({ ...shown, form: EMPTY_FORM });
  },

  async POST({ req, url, params, state }) {
    const viewer = staffOf(state);
    const own = await openOwnQuiz(state.deps, viewer, placeOf(params));
    const kind = readKind(url.searchParams.get("kind"));
    const base = quizHref(params.slug, own.quiz);
    return await postQuestion({
      req,
      state,
      place: placeOf(params),
      shown: { own, kind, number: null },
      save: (values) => createQuestion(state.deps, viewer, placeOf(params), { kind, values }),
      leadsTo: (next) =>
        next
          ? `${base}/questions/new?kind=${kind}&done=question_added`
          : `${base}?done=question_added`,
    });
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <QuestionFormPage data={data} state={state} />
));
