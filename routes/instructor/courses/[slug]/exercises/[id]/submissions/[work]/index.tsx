import { page } from "fresh";
import { CourseFrame } from "../../../../../../../../components/CourseFrame.tsx";
import { GradingView } from "../../../../../../../../components/GradingView.tsx";
import { PageMeta } from "../../../../../../../../components/PageMeta.tsx";
import { gradeSubmission, openSubmission } from "../../../../../../../../lib/exercises/service.ts";
import { gradingData, historyFile } from "../../../../../../../../lib/exercises/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

type Params = Record<"slug" | "id" | "work", string>;

function addressOf({ slug, id, work }: Params) {
  return { slug, exerciseId: readId(id), id: readId(work) };
}

export const handler = define.handlers({
  async GET({ state, url, params }) {
    const { deps, m, lang, zone } = state;
    const address = addressOf(params as Params);
    const found = await openSubmission(deps, staffOf(state), address, url.searchParams);
    const file = await historyFile(found, m, { lang, zone });
    return file ?? page({ ...found, form: EMPTY_FORM });
  },

  async POST({ req, state, params }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const address = addressOf(params as Params);
    const values = await readForm(req);
    try {
      await gradeSubmission({ ...deps, log }, viewer, address, values);
      const list =
        `/instructor/courses/${address.slug}/exercises/${address.exerciseId}/submissions`;
      return seeOther(`${list}?done`);
    } catch (error) {
      const found = await openSubmission(deps, viewer, address, new URLSearchParams());
      return formFailed(req, error, values, found);
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, exercise, submission, form } = data;
  const { m, lang, zone, deps: { config } } = state;
  const title = m.exercises.teach.gradeTitle(submission.studentName);
  const list = `/instructor/courses/${course.slug}/exercises/${exercise.id}/submissions`;
  return (
    <CourseFrame m={m} course={course} tab="exercises" title={title}>
      <PageMeta title={`${title} · ${exercise.name}`} siteName={config.appName} noindex />
      <GradingView
        m={m}
        lang={lang}
        zone={zone}
        href={`${list}/${submission.id}`}
        fileHref={`${list}/${submission.id}/file`}
        {...gradingData(data, `${list}/${submission.id}`)}
        form={form}
      />
    </CourseFrame>
  );
});
