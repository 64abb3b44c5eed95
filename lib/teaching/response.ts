import type { Lang, Messages } from "../platform/i18n/mod.ts";
import { type ExportColumn, exportListing, inOne } from "../platform/listing_export.ts";
import { type PointUnit, pointWords } from "../platform/range_points.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import { FUNNEL_STAGES } from "./rules.ts";
import type { Statistics } from "./statistics.ts";
import type { StudentDetail } from "./student.ts";
import type { AttemptLine, LessonDone, WorkLine } from "./student_queries.ts";
import type { ActivityPoint, LessonCount, QuizLine, RiskRow } from "./statistics_queries.ts";
import { gradeOf, resultOf } from "./view.ts";

/** Who reads a file: moments are in their zone. */
interface Reader {
  lang: Lang;
  zone: Zone;
}

/** A moment as a file has it; null for none. */
function momentOf(at: Temporal.Instant | null, reader: Reader): string | null {
  return at && formatDateTime(at, reader);
}

function lessonColumns({ teaching: { statistics: words } }: Messages): ExportColumn<LessonCount>[] {
  return [
    { label: words.number, cell: ({ position }) => position },
    { label: words.lesson, cell: ({ title }) => title },
    { label: words.completed, cell: ({ completed }) => completed },
    { label: words.lost, cell: ({ lost }) => lost },
    { label: words.stopped, cell: ({ stopped }) => stopped },
  ];
}

function quizColumns({ teaching: { statistics: words } }: Messages): ExportColumn<QuizLine>[] {
  return [
    { label: words.quiz, cell: ({ title }) => title },
    { label: words.attempts, cell: ({ finished }) => finished },
    { label: words.running, cell: ({ running }) => running },
    { label: `${words.mean} (%)`, cell: ({ mean }) => mean < 0 ? null : mean / 100 },
    { label: words.passed, cell: ({ passed }) => passed },
  ];
}

function riskColumns(m: Messages, reader: Reader): ExportColumn<RiskRow>[] {
  const words = m.teaching.statistics;
  const reasons = ({ isIdle, isBehind }: RiskRow) =>
    [isIdle && words.reasons.idle, isBehind && words.reasons.behind].filter(Boolean).join(", ");
  return [
    { label: m.exercises.teach.student, cell: ({ name }) => name },
    {
      label: m.teaching.student.lastActive,
      cell: ({ lastActivityAt }) => momentOf(lastActivityAt, reader),
    },
    { label: words.reason, cell: reasons },
    {
      label: m.teaching.student.lastNudge,
      cell: ({ lastNudgeAt }) => momentOf(lastNudgeAt, reader),
    },
  ];
}

function activityColumns(
  { teaching: { statistics: words } }: Messages,
  { unit, lang }: { unit: PointUnit; lang: Lang },
): ExportColumn<ActivityPoint>[] {
  return [
    { label: words[unit], cell: ({ day }) => pointWords(day, { unit, lang }) },
    { label: words.series.completions, cell: ({ completions }) => completions },
    { label: words.series.active, cell: ({ active }) => active },
    { label: words.series.joined, cell: ({ joined }) => joined },
  ];
}

/** The figures of a course that were asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function statisticsFile(
  found: Statistics,
  m: Messages,
  reader: Reader,
): Promise<Response | null> {
  const { course, lessons, quizzes, risks, chart, funnel, activity, unit } = found;
  const words = m.teaching.statistics;
  const name = (title: string) => `${title} ${course.slug}`.slice(0, 80);
  if (lessons.query.format) {
    const file = { format: lessons.query.format, name: name(words.dropOff) };
    return exportListing({
      ...file,
      columns: lessonColumns(m),
      batches: lessons.all(),
      total: await lessons.count(),
    });
  }
  if (quizzes.query.format) {
    const file = { format: quizzes.query.format, name: name(words.quizzes) };
    return exportListing({
      ...file,
      columns: quizColumns(m),
      batches: quizzes.all(),
      total: await quizzes.count(),
    });
  }
  if (risks?.query.format) {
    const file = { format: risks.query.format, name: name(words.atRisk) };
    return exportListing({
      ...file,
      columns: riskColumns(m, reader),
      batches: risks.all(),
      total: await risks.count(),
    });
  }
  if (chart?.table === "funnel") {
    const stages = FUNNEL_STAGES.map((stage) => ({ stage, people: funnel[stage] }));
    const columns: ExportColumn<typeof stages[number]>[] = [
      { label: words.stage, cell: ({ stage }) => words.stages[stage] },
      { label: words.people, cell: ({ people }) => people },
    ];
    const file = { format: chart.format, name: name(words.funnel) };
    return exportListing({ ...file, columns, batches: inOne(stages) });
  }
  if (chart?.table === "activity") {
    const columns = activityColumns(m, { unit, lang: reader.lang });
    const file = { format: chart.format, name: name(words.activity) };
    return exportListing({ ...file, columns, batches: inOne(activity) });
  }
  return null;
}

function doneColumns(m: Messages, reader: Reader): ExportColumn<LessonDone>[] {
  const words = m.teaching.student;
  return [
    { label: m.teaching.statistics.number, cell: ({ position }) => position },
    { label: words.section, cell: ({ section }) => section },
    { label: words.lessons, cell: ({ title }) => title },
    { label: words.done, cell: ({ completedAt }) => momentOf(completedAt, reader) },
  ];
}

function attemptColumns(m: Messages, reader: Reader): ExportColumn<AttemptLine>[] {
  const words = m.teaching.student;
  return [
    { label: words.attempts, cell: ({ title }) => title },
    { label: words.started, cell: ({ startedAt }) => momentOf(startedAt, reader) },
    { label: words.finished, cell: ({ finishedAt }) => momentOf(finishedAt, reader) },
    { label: `${words.score} (%)`, cell: (attempt) => resultOf(attempt).score },
    {
      label: words.result,
      cell: (attempt) => {
        const { score, isPassed } = resultOf(attempt);
        return score === null ? null : isPassed ? words.passed : words.failed;
      },
    },
  ];
}

function workColumns(m: Messages, reader: Reader): ExportColumn<WorkLine>[] {
  const words = m.teaching.student;
  return [
    { label: words.submissions, cell: ({ name }) => name },
    { label: words.handedIn, cell: ({ submittedAt }) => momentOf(submittedAt, reader) },
    { label: words.daysLate, cell: ({ submittedAt, daysLate }) => submittedAt && (daysLate ?? 0) },
    { label: words.grade, cell: gradeOf },
  ];
}

/** The list of a student's page that was asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function studentFile(
  { student, lessons, attempts, work }: StudentDetail,
  m: Messages,
  reader: Reader,
): Promise<Response | null> {
  const words = m.teaching.student;
  const name = (title: string) => `${title} ${student.name}`.slice(0, 80);
  if (lessons.query.format) {
    const file = { format: lessons.query.format, name: name(words.lessons) };
    const columns = doneColumns(m, reader);
    return exportListing({
      ...file,
      columns,
      batches: lessons.all(),
      total: await lessons.count(),
    });
  }
  if (attempts.query.format) {
    const file = { format: attempts.query.format, name: name(words.attempts) };
    const columns = attemptColumns(m, reader);
    return exportListing({
      ...file,
      columns,
      batches: attempts.all(),
      total: await attempts.count(),
    });
  }
  if (work.query.format) {
    const file = { format: work.query.format, name: name(words.submissions) };
    return exportListing({
      ...file,
      columns: workColumns(m, reader),
      batches: work.all(),
      total: await work.count(),
    });
  }
  return null;
}
