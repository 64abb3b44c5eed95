import { page } from "fresh";
import { CourseFrame } from "../../../../../../../components/CourseFrame.tsx";
import { EmptyState } from "../../../../../../../components/EmptyState.tsx";
import { PageMeta } from "../../../../../../../components/PageMeta.tsx";
import { Pagination } from "../../../../../../../components/Pagination.tsx";
import { SubmissionTable } from "../../../../../../../components/SubmissionTable.tsx";
import { submissionsOf } from "../../../../../../../lib/exercises/service.ts";
import { submissionRows } from "../../../../../../../lib/exercises/view.ts";
import { readId } from "../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params: { slug, id } }) {
    const after = url.searchParams.get("after");
    const found = await submissionsOf(state.deps, staffOf(state), slug, readId(id), after);
    return page({ ...found, isFirst: !after, done: url.searchParams.has("done") });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, exercise, submissions, next, isFirst, done } = data;
  const { m, lang, zone, deps: { config } } = state;
  const words = m.exercises;
  const title = words.teach.submissionsTitle(exercise.name);
  const here = `/instructor/courses/${course.slug}/exercises/${exercise.id}/submissions`;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="exercises"
      title={title}
      notice={done ? words.done.graded : null}
    >
      <PageMeta title={`${title} · ${course.title}`} siteName={config.appName} noindex />
      {submissions.length === 0
        ? <EmptyState title={words.teach.noSubmissions} text={words.teach.noSubmissionsText} />
        : (
          <SubmissionTable
            m={m}
            lang={lang}
            zone={zone}
            base={here}
            submissions={submissionRows(submissions)}
          />
        )}
      <Pagination
        m={m}
        nextHref={next && `${here}?after=${next}`}
        firstHref={isFirst ? null : here}
      />
    </CourseFrame>
  );
});
