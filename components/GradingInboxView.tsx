import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge } from "./Badge.tsx";
import { LinkButton } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Pagination } from "./Pagination.tsx";
import { Time } from "./Time.tsx";

/** Work that waits for a grade. */
export interface WaitingWork {
  id: number;
  studentName: string;
  exerciseName: string;
  courseTitle: string;
  /** Epoch milliseconds. */
  submittedAt: number;
  daysLate: number;
}

export interface GradingInboxViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  works: readonly WaitingWork[];
  courses: readonly { slug: string; title: string; count: number }[];
  /** The slug of the one course that is shown; null: all. */
  course: string | null;
  next: string | null;
  isFirst: boolean;
}

/** The address of a submission in the inbox, or of the inbox itself. */
export function inboxHref(
  { id, course, after }: { id?: number | null; course: string | null; after?: string | null },
): string {
  const query = new URLSearchParams();
  if (course !== null) query.set("course", course);
  if (after) query.set("after", after);
  const text = query.toString();
  return `/instructor/grading${id ? `/${id}` : ""}${text === "" ? "" : `?${text}`}`;
}

function CourseFilter({ m, courses, course }: GradingInboxViewProps) {
  const words = m.teaching.inbox;
  const sum = courses.reduce((total, { count }) => total + count, 0);
  const choices = [{ slug: null, title: words.allCourses, count: sum }, ...courses];
  return (
    <nav aria-label={words.byCourse}>
      <ul class="chips">
        {choices.map(({ slug, title, count }) => (
          <li key={slug ?? ""}>
            <a
              class="chip"
              href={inboxHref({ course: slug })}
              aria-current={slug === course ? "true" : "false"}
            >
              {title} <span class="muted">({count})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What waits for a grade in all courses of an instructor, what waits longest first. */
export function GradingInboxView(props: GradingInboxViewProps) {
  const { m, lang, zone, works, courses, course, next, isFirst } = props;
  const words = m.teaching.inbox;
  if (works.length === 0 && isFirst) {
    return (
      <EmptyState title={words.emptyTitle} text={words.emptyText}>
        {course !== null && (
          <LinkButton variant="secondary" href={inboxHref({ course: null })}>
            {words.allCourses}
          </LinkButton>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      {courses.length > 1 && <CourseFilter {...props} />}
      {works.length > 0 && (
        <p>
          <LinkButton href={inboxHref({ id: works[0].id, course })} iconEnd={icons.arrowRight}>
            {words.start}
          </LinkButton>
        </p>
      )}
      <DataTable
        m={m}
        caption={words.title}
        captionHidden
        rows={works}
        rowKey={(work) => String(work.id)}
        columns={[
          {
            key: "student",
            label: m.exercises.teach.student,
            cell: (work) => (
              <a
                href={inboxHref({ id: work.id, course })}
                aria-label={m.exercises.teach.gradeTitle(work.studentName)}
              >
                {work.studentName}
              </a>
            ),
          },
          { key: "exercise", label: words.exercise, cell: (work) => work.exerciseName },
          { key: "course", label: words.course, cell: (work) => work.courseTitle },
          {
            key: "at",
            label: m.exercises.submittedAt,
            cell: (work) => (
              <span class="row">
                <Time at={work.submittedAt} lang={lang} zone={zone} withTime />
                {work.daysLate > 0 && (
                  <Badge tone="warn">{m.exercises.daysLate(work.daysLate)}</Badge>
                )}
              </span>
            ),
          },
        ]}
      />
      <Pagination
        m={m}
        nextHref={next && inboxHref({ course, after: next })}
        firstHref={isFirst ? null : inboxHref({ course })}
      />
    </>
  );
}
