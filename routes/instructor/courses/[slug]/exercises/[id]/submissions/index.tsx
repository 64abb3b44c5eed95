import { page } from "fresh";
import { CourseFrame } from "../../../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../../../components/PageMeta.tsx";
import { SubmissionTable } from "../../../../../../../components/SubmissionTable.tsx";
import { SUBMISSIONS_LISTING, submissionsOf } from "../../../../../../../lib/exercises/service.ts";
import { submissionColumns, submissionRows } from "../../../../../../../lib/exercises/view.ts";
import { readId } from "../../../../../../../lib/platform/http.ts";
import { listingLinks } from "../../../../../../../lib/platform/listing.ts";
import { exportListing } from "../../../../../../../lib/platform/listing_export.ts";
import { define } from "../../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params: { slug, id } }) {
    const { deps, m, lang, zone } = state;
    const { searchParams } = url;
    const found = await submissionsOf(deps, staffOf(state), slug, readId(id), searchParams);
    const { course, exercise, listed } = found;
    const { format } = listed.query;
    if (format) {
      const columns = submissionColumns(m, { lang, zone });
      const name = m.exercises.teach.submissionsTitle(exercise.name).slice(0, 80);
      const file = { format, name, columns, batches: listed.all() };
      return exportListing({ ...file, total: await listed.count() });
    }
    const base = `/instructor/courses/${course.slug}/exercises/${exercise.id}/submissions`;
    const links = listingLinks(base, SUBMISSIONS_LISTING, listed);
    const rows = submissionRows(listed.page.rows);
    return page({ course, exercise, base, links, rows, isDone: searchParams.has("done") });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, exercise, base, links, rows, isDone } = data;
  const { m, lang, zone, deps: { config } } = state;
  const words = m.exercises;
  const title = words.teach.submissionsTitle(exercise.name);
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="exercises"
      title={title}
      notice={isDone ? words.done.graded : null}
    >
      <PageMeta title={`${title} · ${course.title}`} siteName={config.appName} noindex />
      <SubmissionTable
        m={m}
        lang={lang}
        zone={zone}
        base={base}
        links={links}
        submissions={rows}
      />
    </CourseFrame>
  );
});
