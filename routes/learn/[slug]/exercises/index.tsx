import { page } from "fresh";
import { ExerciseListView } from "../../../../components/ExerciseListView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { courseExercises } from "../../../../lib/exercises/service.ts";
import { exerciseData } from "../../../../lib/exercises/view.ts";
import { AppError } from "../../../../lib/platform/errors.ts";
import { define } from "../../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer }, params }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    return page(await courseExercises(deps, viewer, params.slug));
  },
});

export default define.page<typeof handler>(({ data: { course, exercises }, state }) => {
  const { m, lang, zone, deps: { clock, config } } = state;
  const options = { now: clock.now(), isHidden: true, tableLabel: m.layout.table.scroll };
  return (
    <>
      <PageMeta
        title={`${m.exercises.title} · ${course.title}`}
        siteName={config.appName}
        noindex
      />
      <ExerciseListView
        m={m}
        lang={lang}
        zone={zone}
        course={course}
        exercises={exercises.map(({ exercise, submission }) =>
          exerciseData(exercise, submission, options)
        )}
      />
    </>
  );
});
