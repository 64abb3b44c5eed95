import { type StudentLine, studentsHref } from "../../../components/StudentsView.tsx";
import { ROSTER_LISTING } from "./input.ts";
import type { StudentRow } from "./queries.ts";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { listingLinks } from "../../platform/listing.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import type { Roster } from "./roster.ts";

/** A student as the list shows them. */
export function studentLine(row: StudentRow): StudentLine {
  const { enrollmentId, fullName, email, batch, doneCount, lastLesson, reason } = row;
  return {
    id: String(enrollmentId),
    name: fullName,
    email,
    batch,
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
export function rosterView({ course, listed, counts, batches }: Roster) {
  const links = listingLinks(studentsHref(course.slug), ROSTER_LISTING, listed);
  return { course, counts, batches, links, students: listed.page.rows.map(studentLine) };
}

/** The columns of a course's students as a file, moments in the reader's zone. */
export function studentColumns(
  m: Messages,
  { course: { lessonCount }, listed }: Pick<Roster, "course" | "listed">,
  reader: { lang: Lang; zone: Zone },
): ExportColumn<StudentRow>[] {
  const words = m.students.columns;
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, reader);
  const removal: ExportColumn<StudentRow>[] = [
    { label: words.removedAt, cell: (row) => moment(row.removedAt) },
    { label: m.students.removal.reason, cell: (row) => row.reason },
  ];
  return [
    { label: words.name, cell: (row) => row.fullName },
    { label: "Email", cell: (row) => row.email },
    { label: m.teaching.student.batch, cell: (row) => row.batch },
    { label: words.progress, cell: (row) => m.students.doneOf(row.doneCount, lessonCount) },
    { label: words.lastActivity, cell: (row) => moment(row.lastActivityAt) },
    { label: words.enrolledAt, cell: (row) => moment(row.enrolledAt) },
    { label: m.students.finished, cell: (row) => moment(row.completedAt) },
    ...(listed.query.filters.show === "removed" ? removal : []),
  ];
}
