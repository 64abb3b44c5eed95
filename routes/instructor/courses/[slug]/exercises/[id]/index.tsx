import { page } from "fresh";
import { Button, LinkButton } from "../../../../../../components/Button.tsx";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { Dialog } from "../../../../../../components/Dialog.tsx";
import { ExerciseForm } from "../../../../../../components/ExerciseForm.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { editExercise, exerciseToTeach } from "../../../../../../lib/exercises/service.ts";
import { exerciseValues } from "../../../../../../lib/exercises/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { ZONES } from "../../../../../../lib/platform/time.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params: { slug, id } }) {
    const found = await exerciseToTeach(state.deps, staffOf(state), slug, readId(id));
    return page({ ...found, form: EMPTY_FORM, done: url.searchParams.has("done") });
  },

  async POST({ req, state, params: { slug, id } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await editExercise({ ...deps, log }, viewer, slug, readId(id), values);
      return seeOther(`/instructor/courses/${slug}/exercises/${id}?done`);
    } catch (error) {
      const found = await exerciseToTeach(deps, viewer, slug, readId(id));
      return formFailed(req, error, values, { ...found, done: false });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, exercise, form, done } = data;
  const { m, zone, deps: { config } } = state;
  const words = m.exercises;
  const here = `/instructor/courses/${course.slug}/exercises/${exercise.id}`;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="exercises"
      title={exercise.name}
      notice={done ? words.done.saved : null}
      actions={course.rights.includes("grading") && (
        <LinkButton href={`${here}/submissions`} variant="secondary">
          {words.teach.seeSubmissions}
        </LinkButton>
      )}
    >
      <PageMeta title={`${exercise.name} · ${course.title}`} siteName={config.appName} noindex />
      <ExerciseForm
        m={m}
        action={here}
        values={exerciseValues(exercise, zone)}
        form={form}
        zoneName={ZONES[zone]}
      />
      <div>
        <Button type="button" variant="danger" popovertarget="remove">{words.teach.remove}</Button>
      </div>
      <Dialog
        m={m}
        id="remove"
        title={words.teach.removeConfirm(exercise.name)}
        actions={
          <form method="post" action={`${here}/delete`}>
            <Button variant="danger">{words.teach.remove}</Button>
          </form>
        }
      >
        <p>{words.teach.removeText}</p>
      </Dialog>
    </CourseFrame>
  );
});
