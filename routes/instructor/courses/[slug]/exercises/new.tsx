import { page } from "fresh";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { ExerciseForm } from "../../../../../components/ExerciseForm.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { requireOwnCourse } from "../../../../../lib/authoring/service.ts";
import { createExercise } from "../../../../../lib/exercises/service.ts";
import { exerciseValues } from "../../../../../lib/exercises/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { ZONES } from "../../../../../lib/platform/time.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const course = await requireOwnCourse(state.deps.db, staffOf(state), params.slug);
    return page({ course, form: EMPTY_FORM });
  },

  async POST({ req, state, params: { slug } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await createExercise({ ...deps, log }, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}/exercises?done=created`);
    } catch (error) {
      const course = await requireOwnCourse(deps.db, viewer, slug);
      return formFailed(req, error, values, { course });
    }
  },
});

export default define.page<typeof handler>(({ data: { course, form }, state }) => {
  const { m, zone, deps: { config } } = state;
  const title = m.exercises.teach.newTitle;
  return (
    <CourseFrame m={m} course={course} tab="exercises" title={title}>
      <PageMeta title={`${title} · ${course.title}`} siteName={config.appName} noindex />
      <ExerciseForm
        m={m}
        action={`/instructor/courses/${course.slug}/exercises/new`}
        values={exerciseValues(null, zone)}
        form={form}
        zoneName={ZONES[zone]}
      />
    </CourseFrame>
  );
});
