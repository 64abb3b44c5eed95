import type { StudentLine } from "../../../components/StudentsView.tsx";
import type { StudentRow } from "./queries.ts";
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
  const { q, sort, show, after } = filters;
  return {
    course,
    counts,
    values: { q, sort, show },
    students: students.map(studentLine),
    next,
    isFirst: after === undefined,
  };
}
