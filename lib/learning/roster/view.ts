import type { StudentLine } from "../../../components/StudentsView.tsx";
import type { StudentRow } from "./queries.ts";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import type { Roster } from "./roster.ts";

/** A student as the list shows them. */
export function studentLine(row: StudentRow): StudentLine {
  const { enrollmentId, name, email, doneCount, lastLesson, reason } = row;
  return {
    id: String(enrollmentId),
    name,
    email,
    doneCount,
    lastLesson,
    isFinished: row.completedAt !== null,
    enrolledAt: row.enrolledAt.epochMilliseconds,
    lastActivityAt: row.lastActivityAt.epochMilliseconds,
    reason,
    removedAt: row.removedAt?.epochMilliseconds ?? null,
  };
}

/** A page of a course's students as it is shown. */
export function rosterView({ course, filters, students, counts, next }: Roster) {
  const { q, sort, show, state, after } = filters;
  return {
    course,
    counts,
    values: { q, sort, show, state },
    students: students.map(studentLine),
    next,
    isFirst: after === undefined,
  };
}

/** The columns of a course's students as a file, moments in the reader's zone. */
export function studentColumns(
  m: Messages,
  { lessonCount }: { lessonCount: number },
  reader: { lang: Lang; zone: Zone },
): ExportColumn<StudentRow>[] {
  const words = m.students.columns;
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, reader);
  return [
    { label: words.name, cell: (row) => row.name },
    { label: "Email", cell: (row) => row.email },
    { label: words.progress, cell: (row) => m.students.doneOf(row.doneCount, lessonCount) },
    { label: words.lastActivity, cell: (row) => moment(row.lastActivityAt) },
    { label: words.enrolledAt, cell: (row) => moment(row.enrolledAt) },
    { label: m.students.finished, cell: (row) => moment(row.completedAt) },
  ];
}
