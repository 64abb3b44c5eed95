import { page } from "fresh";
import {
  openQuestion,
  updateQuestion,
} from "../../../../../../../../lib/assessment/editor/service.ts";
import { questionForm, quizHref } from "../../../../../../../../lib/assessment/editor/view.ts";
import { EMPTY_FORM } from "../../../../../../../../lib/platform/forms.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { postQuestion, QuestionFormPage } from "../../../../../../../../lib/web/question_page.tsx";
import { placeOf } from "../../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params, state }) {
    const { question, ...own } = await openQuestion(state.deps, staffOf(state), placeOf(params));
    return page({
      own,
      kind: question.kind,
      number: question.id as number | null,
      values: questionForm(question),
      form: EMPTY_FORM,
      isPreview: false,
      notice: null as string | null,
    });
  },

  async POST({ req, params, state }) {
    const viewer = staffOf(state);
    const { question, ...own } = await openQuestion(state.deps, viewer, placeOf(params));
    return await postQuestion({
      req,
      state,
      place: placeOf(params),
      shown: { own, kind: question.kind, number: question.id },
      save: (values) => updateQuestion(state.deps, viewer, placeOf(params), values),
      leadsTo: () => `${quizHref(params.slug, own.quiz)}?done=question_saved`,
    });
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <QuestionFormPage data={data} state={state} />
));
