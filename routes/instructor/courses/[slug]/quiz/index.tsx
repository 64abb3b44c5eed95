import { page } from "fresh";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { QuizListView } from "../../../../../components/quiz_editor/QuizListView.tsx";
import { createQuiz, listQuizzes } from "../../../../../lib/assessment/editor/service.ts";
import { quizHref, quizListProps } from "../../../../../lib/assessment/editor/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { noticeOf } from "../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const list = await listQuizzes(state.deps, staffOf(state), params.slug);
    return page({ list, form: EMPTY_FORM, notice: noticeOf(url, state.m) });
  },

  async POST({ req, params: { slug }, state }) {
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      const place = { slug, section: values.section ?? "" };
      const id = await createQuiz(state.deps, viewer, place, state.m.quizEditor.newTitle);
      return seeOther(`${quizHref(slug, { id })}?done=created`);
    } catch (error) {
      const list = await listQuizzes(state.deps, viewer, slug);
      return formFailed(req, error, values, { list, notice: null });
    }
  },
});

export default define.page<typeof handler>(({ data: { list, form, notice }, state }) => (
  <>
    <PageMeta
      title={`${state.m.quizEditor.list.title} · ${list.course.title}`}
      siteName={state.deps.config.appName}
      noindex
    />
    <QuizListView m={state.m} {...quizListProps(list, state.m)} form={form} notice={notice} />
  </>
));
