import type { ListingLinks } from "../lib/platform/listing.ts";
import type { CourseStatus, Lang, Messages, Zone } from "./types.ts";
import { Avatar } from "./Avatar.tsx";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { formatCount } from "./format.ts";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";
import { Listing, ListingChoice, type ListingColumn, ListingSearch } from "./Listing.tsx";
import { Progress } from "./Progress.tsx";
import { Time } from "./Time.tsx";

export interface StudentLine {
  /** Of the enrollment, as it stands in addresses. */
  id: string;
  name: string;
  /** Null for a deleted account. */
  email: string | null;
  batch: string | null;
  doneCount: number;
  lastLesson: string | null;
  isFinished: boolean;
  /** Epoch milliseconds, as all moments here. */
  enrolledAt: number;
  lastActivityAt: number;
  /** Why they were taken out; null for those who are in, or whose seat ended in another way. */
  reason: string | null;
  removedAt: number | null;
}

const SHOWS = ["active", "removed"] as const;
const STATES = ["not_started", "ongoing", "finished", "at_risk"] as const;

export interface StudentsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string; status: CourseStatus; lessonCount: number };
  links: ListingLinks;
  counts: { active: number; removed: number };
  batches: readonly { id: number; name: string }[];
  students: readonly StudentLine[];
}

/** The address of a course's list of students. */
export function studentsHref(slug: string): string {
  return `/instructor/courses/${slug}/students`;
}

function isRemoved({ links }: Pick<StudentsViewProps, "links">): boolean {
  return links.values.show === "removed";
}

/** Which students, as links. */
function Shows(props: StudentsViewProps) {
  const { m, lang, course, counts } = props;
  const words = m.students;
  const shown = isRemoved(props) ? "removed" : "active";
  const path = studentsHref(course.slug);
  return (
    <nav class="sort" aria-label={words.show}>
      <ul class="sort-list">
        {SHOWS.map((show) => (
          <li key={show}>
            <a
              class="sort-link"
              href={show === "active" ? path : `${path}?show=${show}`}
              aria-current={show === shown ? "true" : "false"}
            >
              {words[show](formatCount(counts[show], lang))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Actions(props: StudentsViewProps & { student: StudentLine }) {
  const { m, course, student } = props;
  const words = m.students;
  const base = `/instructor/courses/${course.slug}/students/${student.id}`;
  if (!isRemoved(props)) {
    return (
      <LinkButton
        href={`${base}/remove`}
        variant="quiet"
        aria-label={words.removeLabel(student.name)}
      >
        {words.remove}
      </LinkButton>
    );
  }
  if (student.reason === null) return <span class="muted small">{words.endedOtherwise}</span>;
  return (
    <form method="post" action={`${base}/restore`}>
      <Button variant="secondary" aria-label={words.restoreLabel(student.name)}>
        {words.restore}
      </Button>
    </form>
  );
}

function Student({ m, slug, student }: { m: Messages; slug: string; student: StudentLine }) {
  return (
    <span class="student">
      <Avatar name={student.name} />
      <span class="student-text">
        <a href={`/instructor/courses/${slug}/students/${student.id}`}>{student.name}</a>
        {student.email && <span class="muted small student-email">{student.email}</span>}
        {student.batch && <span class="muted small">{student.batch}</span>}
        {student.reason && <span class="muted small">{m.students.reasonWas(student.reason)}</span>}
      </span>
    </span>
  );
}

function columns(props: StudentsViewProps): ListingColumn<StudentLine>[] {
  const { m, lang, zone, course } = props;
  const words = m.students;
  const time = (at: number, withTime = false) => (
    <Time at={at} lang={lang} zone={zone} withTime={withTime} />
  );
  return [
    {
      key: "name",
      label: words.columns.name,
      sorts: "name",
      cell: (student) => <Student m={m} slug={course.slug} student={student} />,
    },
    {
      key: "progress",
      label: words.columns.progress,
      sorts: "progress",
      cell: (student) => (
        <div class="student-progress">
          <Progress
            m={m}
            done={Math.min(student.doneCount, course.lessonCount)}
            total={course.lessonCount}
            label={words.progressOf(student.name)}
            withText
          />
          <span class="muted small numeric">
            {words.doneOf(student.doneCount, course.lessonCount)}
          </span>
          {student.isFinished && <Badge tone="good" icon={icons.check}>{words.finished}</Badge>}
        </div>
      ),
    },
    {
      key: "activity",
      label: words.columns.lastActivity,
      sorts: "activity",
      cell: (student) => (
        <div class="student-activity">
          {time(student.lastActivityAt, true)}
          {student.lastLesson && (
            <span class="muted small">{words.lastLesson(student.lastLesson)}</span>
          )}
        </div>
      ),
    },
    isRemoved(props)
      ? {
        key: "removed",
        label: words.columns.removedAt,
        sorts: "removed",
        cell: (student) => student.removedAt === null ? "–" : time(student.removedAt, true),
      }
      : {
        key: "enrolled",
        label: words.columns.enrolledAt,
        sorts: "enrolled",
        cell: (student) => time(student.enrolledAt),
      },
    {
      key: "actions",
      label: words.columns.actions,
      cell: (student) => <Actions {...props} student={student} />,
    },
  ];
}

/** The students of a course: who they are, how far, when they were there last, and the way out and back. */
export function StudentsView(props: StudentsViewProps) {
  const { m, links, batches, students } = props;
  const words = m.students;
  const states = m.teaching.roster.states;
  return (
    <div class="stack students">
      <Shows {...props} />
      <Listing
        m={m}
        links={links}
        caption={words.title}
        fixed={["show"]}
        empty={isRemoved(props)
          ? { title: words.noneRemoved, text: words.noneRemovedText }
          : { title: words.emptyTitle, text: words.emptyText }}
        filters={
          <>
            <ListingSearch m={m} links={links} label={words.search} />
            <ListingChoice
              m={m}
              links={links}
              name="state"
              label={m.teaching.roster.state}
              options={STATES.map((state) => ({ value: state, label: states[state] }))}
            />
            {batches.length > 0 && (
              <ListingChoice
                m={m}
                links={links}
                name="batch"
                label={m.teaching.student.batch}
                options={batches.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            )}
          </>
        }
        columns={columns(props)}
        rows={students}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

/** What somebody sees in a course that they were taken out of. */
export function RemovedNote({ m, reason }: { m: Messages; reason: string | null }) {
  const words = m.students.revoked;
  return (
    <div class="removed-note" role="note">
      <p class="removed-note-title">
        <Icon of={icons.lock} />
        <strong>{words.title}</strong>
      </p>
      {reason !== null && <p>{words.reason(reason)}</p>}
      <p class="muted small">{words.text}</p>
    </div>
  );
}
