import { page } from "fresh";
import { LinkButton } from "../../../../../components/Button.tsx";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { EmptyState } from "../../../../../components/EmptyState.tsx";
import { ExerciseTable } from "../../../../../components/ExerciseTable.tsx";
import * as icons from "../../../../../components/icons.ts";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { EXERCISES_LISTING, exercisesToTeach } from "../../../../../lib/exercises/service.ts";
import { exerciseColumns, exerciseRows } from "../../../../../lib/exercises/view.ts";
import { listingLinks } from "../../../../../lib/platform/listing.ts";
import { exportListing } from "../../../../../lib/platform/listing_export.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params }) {
    const { deps, m, lang, zone } = state;
    const { searchParams } = url;
    const found = await exercisesToTeach(deps, staffOf(state), params.slug, searchParams);
    const { course, listed } = found;
    const { format } = listed.query;
    if (format) {
      const columns = exerciseColumns(m, { lang, zone });
      const name = `${m.exercises.title} ${course.slug}`.slice(0, 80);
      const file = { format, name, columns, batches: listed.all() };
      return exportListing({ ...file, total: await listed.count() });
    }
    const base = `/instructor/courses/${course.slug}/exercises`;
    const links = listingLinks(base, EXERCISES_LISTING, listed);
    const exercises = exerciseRows(listed.page.rows);
    return page({ course, base, links, exercises, done: searchParams.get("done") });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, base, links, exercises, done } = data;
  const { m, lang, zone, deps: { config } } = state;
  const words = m.exercises;
  const mayEdit = course.rights.includes("content");
  const add = mayEdit && (
    <LinkButton href={`${base}/new`} icon={icons.plus}>{words.teach.add}</LinkButton>
  );
  const isEmpty = exercises.length === 0 && !links.values.q && links.firstHref === null;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="exercises"
      actions={!isEmpty && add}
      notice={done === "deleted" || done === "created" ? words.done[done] : null}
    >
      <PageMeta title={`${words.title} · ${course.title}`} siteName={config.appName} noindex />
      {isEmpty
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
            links={links}
            exercises={exercises}
            rights={course.rights}
          />
        )}
    </CourseFrame>
  );
});
