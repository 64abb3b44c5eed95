import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { TextArea } from "./Field.tsx";
import { formMessages } from "./formMessages.ts";
import { NudgeForm } from "./NudgeForm.tsx";
import { Progress } from "./Progress.tsx";
import { RiskBadges } from "./StatisticsView.tsx";
import { TableListing } from "./TableListing.tsx";
import { Time } from "./Time.tsx";

/** A list with the addresses around it. */
interface Listed<Row> {
  rows: readonly Row[];
  links: ListingLinks;
}

/** Moments are epoch milliseconds. */
export interface StudentDetailData {
  id: number;
  name: string;
  email: string | null;
  isActive: boolean;
  /** Whether the account is still there. */
  isThere: boolean;
  mayNudge: boolean;
  source: "free" | "purchase" | "grant";
  batch: string | null;
  enrolledAt: number;
  lastActivityAt: number;
  completedAt: number | null;
  certificateCode: string | null;
  isIdle: boolean;
  isBehind: boolean;
  lastNudgeAt: number | null;
  doneCount: number;
  lessonCount: number;
  lessons: Listed<{
    id: number;
    title: string;
    section: string;
    completedAt: number | null;
    isLast: boolean;
  }>;
  attempts: Listed<{
    quizId: number;
    title: string;
    startedAt: number | null;
    finishedAt: number | null;
    /** Percent, once finished. */
    score: number | null;
    isPassed: boolean;
  }>;
  work: Listed<{
    exerciseId: number;
    name: string;
    submissionId: number | null;
    submittedAt: number | null;
    daysLate: number;
    /** What counts; null: not graded. */
    grade: number | null;
  }>;
  notes: readonly {
    id: number;
    text: string;
    authorName: string;
    writtenAt: number;
    isMine: boolean;
  }[];
}

export interface StudentDetailViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  slug: string;
  student: StudentDetailData;
  form: FormState;
}

function Head({ m, lang, zone, slug, student }: StudentDetailViewProps) {
  const words = m.teaching.student;
  const time = { lang, zone } as const;
  const path = `/instructor/courses/${slug}/students/${student.id}`;
  const facts = [
    { label: words.joined, value: <Time at={student.enrolledAt} {...time} /> },
    { label: words.source, value: words.sources[student.source] },
    ...(student.batch === null ? [] : [{ label: words.batch, value: student.batch }]),
    { label: words.lastActive, value: <Time at={student.lastActivityAt} {...time} withTime /> },
    ...(student.completedAt === null
      ? []
      : [{ label: words.finishedAt, value: <Time at={student.completedAt} {...time} /> }]),
    ...(student.certificateCode === null ? [] : [{
      label: words.certificate,
      value: <a href={`/certificates/${student.certificateCode}`}>{words.seeCertificate}</a>,
    }]),
  ];
  return (
    <section class="stack">
      <div class="row">
        {!student.isActive && <Badge tone="bad">{words.revokedSeat}</Badge>}
        <RiskBadges m={m} risk={student} />
      </div>
      <dl class="student-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt class="muted small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {student.isActive && (
        <div class="row">
          {student.isThere && (
            <NudgeForm
              m={m}
              lang={lang}
              zone={zone}
              slug={slug}
              student={student}
              lastNudgeAt={student.lastNudgeAt}
              mayNudge={student.mayNudge}
              back={path}
            />
          )}
          {student.email && (
            <LinkButton variant="quiet" icon={icons.mail} href={`mailto:${student.email}`}>
              {student.email}
            </LinkButton>
          )}
          <LinkButton variant="quiet" icon={icons.userX} href={`${path}/remove`}>
            {m.students.remove}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

function Lessons({ m, lang, zone, student }: StudentDetailViewProps) {
  const words = m.teaching.student;
  const { lessons, doneCount, lessonCount } = student;
  return (
    <section class="stack" aria-labelledby="lessons-title">
      <h2 id="lessons-title">{words.lessons}</h2>
      <p class="muted">{m.students.doneOf(doneCount, lessonCount)}</p>
      <Progress
        m={m}
        done={doneCount}
        total={lessonCount}
        label={m.students.progressOf(student.name)}
        withText
      />
      <TableListing
        m={m}
        id="lessons"
        links={lessons.links}
        caption={words.lessons}
        none={m.teaching.statistics.noLessons}
        rows={lessons.rows}
        rowKey={(lesson) => String(lesson.id)}
        columns={[
          {
            key: "lesson",
            label: words.lessons,
            sorts: "position",
            cell: (lesson) => (
              <span class="student-text">
                {lesson.title}
                <span class="muted small">{lesson.section}</span>
              </span>
            ),
          },
          {
            key: "done",
            label: words.done,
            sorts: "done",
            cell: (lesson) => (
              <span class="row">
                {lesson.completedAt === null
                  ? <span class="muted">{words.open}</span>
                  : <Time at={lesson.completedAt} lang={lang} zone={zone} withTime />}
                {lesson.isLast && <Badge tone="brand">{words.here}</Badge>}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

function Attempts({ m, lang, zone, slug, student }: StudentDetailViewProps) {
  const words = m.teaching.student;
  const time = { lang, zone, withTime: true } as const;
  return (
    <TableListing
      m={m}
      id="quizzes"
      links={student.attempts.links}
      caption={words.attempts}
      none={words.noQuizzes}
      rows={student.attempts.rows}
      rowKey={(attempt) => String(attempt.quizId)}
      columns={[
        {
          key: "quiz",
          label: words.attempts,
          sorts: "position",
          cell: (attempt) => (
            <a href={`/instructor/courses/${slug}/quiz/${attempt.quizId}/results`}>
              {attempt.title}
            </a>
          ),
        },
        {
          key: "started",
          label: words.started,
          sorts: "started",
          cell: ({ startedAt }) =>
            startedAt === null ? words.notStarted : <Time at={startedAt} {...time} />,
        },
        {
          key: "finished",
          label: words.finished,
          sorts: "finished",
          cell: ({ startedAt, finishedAt }) =>
            finishedAt !== null
              ? <Time at={finishedAt} {...time} />
              : startedAt === null
              ? "–"
              : <Badge tone="brand">{words.running}</Badge>,
        },
        {
          key: "score",
          label: words.score,
          sorts: "score",
          cell: ({ score, isPassed }) =>
            score === null ? "–" : (
              <span class="row">
                {score}%{" "}
                <Badge tone={isPassed ? "good" : "warn"}>
                  {isPassed ? words.passed : words.failed}
                </Badge>
              </span>
            ),
        },
      ]}
    />
  );
}

function Work({ m, lang, zone, student }: StudentDetailViewProps) {
  const words = m.teaching.student;
  return (
    <TableListing
      m={m}
      id="work"
      links={student.work.links}
      caption={words.submissions}
      none={words.noExercises}
      rows={student.work.rows}
      rowKey={(work) => String(work.exerciseId)}
      columns={[
        {
          key: "exercise",
          label: words.submissions,
          sorts: "position",
          cell: (work) => work.name,
        },
        {
          key: "at",
          label: words.handedIn,
          sorts: "submitted",
          cell: ({ submittedAt, daysLate }) =>
            submittedAt === null ? words.notHandedIn : (
              <span class="row">
                <Time at={submittedAt} lang={lang} zone={zone} withTime />
                {daysLate > 0 && <Badge tone="warn">{m.exercises.daysLate(daysLate)}</Badge>}
              </span>
            ),
        },
        {
          key: "grade",
          label: words.grade,
          sorts: "result",
          numeric: true,
          cell: ({ grade }) => grade ?? "–",
        },
        {
          key: "way",
          label: m.students.columns.actions,
          cell: ({ submissionId, grade, name }) =>
            submissionId !== null && (
              <a
                href={`/instructor/grading/${submissionId}`}
                aria-label={`${grade === null ? words.toGrade : words.change}: ${name}`}
              >
                {grade === null ? words.toGrade : words.change}
              </a>
            ),
        },
      ]}
    />
  );
}

function Notes({ m, lang, zone, slug, student, form }: StudentDetailViewProps) {
  const words = m.teaching.student;
  const path = `/instructor/courses/${slug}/students/${student.id}/notes`;
  const errors = formMessages(m, form, ["text"]);
  return (
    <section class="stack" id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{words.notes}</h2>
      <p class="muted">{words.notesHint}</p>
      {student.notes.length === 0 ? <p class="muted">{words.noNotes}</p> : (
        <ul class="notes">
          {student.notes.map(({ id, text, authorName, writtenAt, isMine }) => (
            <li key={id} class="note">
              <p class="note-text">{text}</p>
              <p class="muted small row">
                <Time at={writtenAt} lang={lang} zone={zone} withTime /> {words.by(authorName)}
                {isMine && (
                  <form method="post" action={`${path}/${id}/delete`}>
                    <Button variant="quiet" icon={icons.trash}>{words.removeNote}</Button>
                  </form>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <form class="form measured" method="post" action={path} novalidate>
        <TextArea
          m={m}
          name="text"
          label={words.note}
          value={form.values.text}
          error={errors.text ?? (form.error ? m.errors[form.error] : undefined)}
          maxlength={2000}
        />
        <div>
          <Button variant="secondary">{words.addNote}</Button>
        </div>
      </form>
    </section>
  );
}

/** "Detail Siswa": all that those who teach a course know of one of its students. */
export function StudentDetailView(props: StudentDetailViewProps) {
  const words = props.m.teaching.student;
  return (
    <>
      <Head {...props} />
      <Lessons {...props} />
      <section class="stack" aria-labelledby="attempts-title">
        <h2 id="attempts-title">{words.attempts}</h2>
        <Attempts {...props} />
      </section>
      <section class="stack" aria-labelledby="work-title">
        <h2 id="work-title">{words.submissions}</h2>
        <Work {...props} />
      </section>
      <Notes {...props} />
    </>
  );
}
