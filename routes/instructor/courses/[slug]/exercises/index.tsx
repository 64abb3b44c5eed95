import { page } from "fresh";
import { LinkButton } from "../../../../../components/Button.tsx";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { EmptyState } from "../../../../../components/EmptyState.tsx";
import { ExerciseTable } from "../../../../../components/ExerciseTable.tsx";
import * as icons from "../../../../../components/icons.ts";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { exercisesToTeach } from "../../../../../lib/exercises/service.ts";
import { exerciseRows } from "../../../../../lib/exercises/view.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params }) {
    const found = await exercisesToTeach(state.deps, staffOf(state), params.slug);
    return page({ ...found, done: url.searchParams.get("done") });
  },
});

export default define.page<typeof handler>(({ data: { course, exercises, done }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.exercises;
  const base = `/instructor/courses/${course.slug}/exercises`;
  const add = <LinkButton href={`${base}/new`} icon={icons.plus}>{words.teach.add}</LinkButton>;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="exercises"
      actions={exercises.length > 0 && add}
      notice={done === "deleted" || done === "created" ? words.done[done] : null}
    >
      <PageMeta title={`${words.title} · ${course.title}`} siteName={config.appName} noindex />
      {exercises.length === 0
        ? (
          <EmptyState title={words.teach.emptyTitle} text={words.teach.emptyText}>
            {add}
          </EmptyState>
        )
        : (
          <ExerciseTable
            m={m}
            lang={lang}
            zone={zone}
            base={base}
            exercises={exerciseRows(exercises)}
          />
        )}
    </CourseFrame>
  );
});
