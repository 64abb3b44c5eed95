import type { CourseStatus, Lang, Messages, Zone } from "./types.ts";
import { Avatar } from "./Avatar.tsx";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { type Column, DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { formatCount } from "./format.ts";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";
import { Pagination } from "./Pagination.tsx";
import { Progress } from "./Progress.tsx";
import { Time } from "./Time.tsx";

export interface StudentLine {
  /** Of the enrollment, as it stands in addresses. */
  id: string;
  name: string;
  /** Null for a deleted account. */
  email: string | null;
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

const SORTS = ["activity", "name", "progress"] as const;
const SHOWS = ["active", "removed"] as const;
const STATES = ["all", "not_started", "ongoing", "finished", "at_risk"] as const;

interface Values {
  q: string;
  sort: typeof SORTS[number];
  show: typeof SHOWS[number];
  state: typeof STATES[number];
}

export interface StudentsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string; status: CourseStatus; lessonCount: number };
  values: Values;
  counts: { active: number; removed: number };
  students: readonly StudentLine[];
  /** The cursor of the next page; null on the last one. */
  next: string | null;
  isFirst: boolean;
}

/** The address of a course's list of students. */
export function studentsHref(
  slug: string,
  values: Partial<Values & { after: string; format: "csv" | "xlsx" }> = {},
) {
  const query = new URLSearchParams();
  if (values.q) query.set("q", values.q);
  if (values.show && values.show !== "active") query.set("show", values.show);
  if (values.sort && values.sort !== "activity") query.set("sort", values.sort);
  if (values.state && values.state !== "all") query.set("state", values.state);
  if (values.format) query.set("format", values.format);
  if (values.after) query.set("after", values.after);
  const text = query.toString();
  return `/instructor/courses/${slug}/students${text === "" ? "" : `?${text}`}`;
}

function Search({ m, course, values }: StudentsViewProps) {
  const words = m.students;
  return (
    <form class="students-search" action={studentsHref(course.slug)}>
      <label class="visually-hidden" for="student-search">{words.search}</label>
      <input
        class="input"
        id="student-search"
        type="search"
        name="q"
        value={values.q}
        placeholder={words.search}
        maxlength={100}
        autocomplete="off"
      />
      {values.show !== "active" && <input type="hidden" name="show" value={values.show} />}
      {values.sort !== "activity" && <input type="hidden" name="sort" value={values.sort} />}
      {values.state !== "all" && <input type="hidden" name="state" value={values.state} />}
      <Button variant="secondary" icon={icons.search}>{words.searchSubmit}</Button>
    </form>
  );
}

/** Which students, and in which order, as links. */
function Ways({ m, lang, course, values, counts }: StudentsViewProps) {
  const words = m.students;
  return (
    <div class="students-ways">
      <nav class="sort" aria-label={words.show}>
        <ul class="sort-list">
          {SHOWS.map((show) => (
            <li key={show}>
              <a
                class="sort-link"
                href={studentsHref(course.slug, { ...values, show })}
                aria-current={show === values.show ? "true" : "false"}
              >
                {words[show](formatCount(counts[show], lang))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav class="sort" aria-label={m.teaching.roster.state}>
        <ul class="sort-list">
          {STATES.map((state) => (
            <li key={state}>
              <a
                class="sort-link"
                href={studentsHref(course.slug, { ...values, state })}
                aria-current={state === values.state ? "true" : "false"}
              >
                {m.teaching.roster.states[state]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav class="sort" aria-label={words.sort}>
        <span class="sort-label" aria-hidden="true">{words.sort}</span>
        <ul class="sort-list">
          {SORTS.map((sort) => (
            <li key={sort}>
              <a
                class="sort-link"
                href={studentsHref(course.slug, { ...values, sort })}
                aria-current={sort === values.sort ? "true" : "false"}
              >
                {words.sorts[sort]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Nobody({ m, course, values }: StudentsViewProps) {
  const words = m.students;
  if (values.q !== "") {
    return (
      <EmptyState title={words.noMatch(values.q)} text={words.noMatchText} drawing="search">
        <LinkButton
          href={studentsHref(course.slug, { ...values, q: "" })}
          variant="secondary"
        >
          {words.showAll}
        </LinkButton>
      </EmptyState>
    );
  }
  if (values.state !== "all") {
    return (
      <EmptyState title={m.layout.listing.noMatch} text={m.layout.listing.noMatchText}>
        <LinkButton
          href={studentsHref(course.slug, { ...values, state: "all" })}
          variant="secondary"
        >
          {words.showAll}
        </LinkButton>
      </EmptyState>
    );
  }
  return values.show === "removed"
    ? <EmptyState title={words.noneRemoved} text={words.noneRemovedText} />
    : <EmptyState title={words.emptyTitle} text={words.emptyText} />;
}

function Actions({ m, course, values, student }: StudentsViewProps & { student: StudentLine }) {
  const words = m.students;
  const base = `/instructor/courses/${course.slug}/students/${student.id}`;
  if (values.show === "active") {
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
        {student.reason && <span class="muted small">{m.students.reasonWas(student.reason)}</span>}
      </span>
    </span>
  );
}

function columns(props: StudentsViewProps): Column<StudentLine>[] {
  const { m, lang, zone, course, values } = props;
  const words = m.students;
  const time = (at: number, withTime = false) => (
    <Time at={at} lang={lang} zone={zone} withTime={withTime} />
  );
  return [
    {
      key: "name",
      label: words.columns.name,
      cell: (student) => <Student m={m} slug={course.slug} student={student} />,
    },
    {
      key: "progress",
      label: words.columns.progress,
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
      cell: (student) => (
        <div class="student-activity">
          {time(student.lastActivityAt, true)}
          {student.lastLesson && (
            <span class="muted small">{words.lastLesson(student.lastLesson)}</span>
          )}
        </div>
      ),
    },
    values.show === "active"
      ? {
        key: "enrolled",
        label: words.columns.enrolledAt,
        cell: (student) => time(student.enrolledAt),
      }
      : {
        key: "removed",
        label: words.columns.removedAt,
        cell: (student) => student.removedAt === null ? "–" : time(student.removedAt, true),
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
  const { m, course, values, students, next, isFirst } = props;
  return (
    <div class="stack students">
      <Search {...props} />
      <Ways {...props} />
      {students.length === 0 ? <Nobody {...props} /> : (
        <DataTable
          m={m}
          caption={m.students.title}
          captionHidden
          columns={columns(props)}
          rows={students}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        m={m}
        nextHref={next && studentsHref(course.slug, { ...values, after: next })}
        firstHref={isFirst ? null : studentsHref(course.slug, values)}
      />
      {students.length > 0 && (
        <div class="listing-exports">
          {(["csv", "xlsx"] as const).map((format) => (
            <LinkButton
              key={format}
              href={studentsHref(course.slug, { ...values, format })}
              variant="quiet"
              icon={icons.download}
            >
              {m.teaching.roster[format]}
            </LinkButton>
          ))}
        </div>
      )}
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
