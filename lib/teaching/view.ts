import type { StudentDetailData } from "../../components/StudentDetailView.tsx";
import { isPassed, scorePercent } from "../assessment/rules.ts";
import { finalGrade } from "../exercises/rules.ts";
import { type Listed, type Listing, listingLinks } from "../platform/listing.ts";
import { anchoredLinks } from "../platform/listing_tables.ts";
import type { AtAGlance } from "./glance.ts";
import { mayNudgeAgain } from "./rules.ts";
import { STUDENT_LESSONS, STUDENT_QUIZZES, STUDENT_WORK, type StudentDetail } from "./student.ts";
import type { AttemptLine, WorkLine } from "./student_queries.ts";

/** A moment as pages take it. */
function millis(at: Temporal.Instant | null): number | null {
  return at?.epochMilliseconds ?? null;
}

/** The overview as it is shown. */
export function glanceView({ waitingSince, nextSession, ...rest }: AtAGlance) {
  return {
    ...rest,
    waitingSince: millis(waitingSince),
    nextSession: nextSession &&
      { ...nextSession, startsAt: nextSession.startsAt.epochMilliseconds },
  };
}

/** What an attempt has come to, in whole percent; null until it is finished. */
export function resultOf(
  { finishedAt, points, maxPoints, passMark }: AttemptLine,
): { score: number | null; isPassed: boolean } {
  if (finishedAt === null) return { score: null, isPassed: false };
  const result = { points: points ?? 0, maxPoints: maxPoints ?? 0 };
  return { score: scorePercent(result), isPassed: isPassed(result, passMark) };
}

/** The grade that counts, lateness taken off; null until there is one. */
export function gradeOf({ grade, keptPercent }: WorkLine): number | null {
  return grade === null ? null : finalGrade(grade, keptPercent ?? 100);
}

/** A student's page as it is shown to somebody. */
export function studentView(
  { course, now, student, lessons, attempts, work, notes }: StudentDetail,
  viewerId: number,
): StudentDetailData {
  const { enrollmentId, userId: _userId, status, isGone, ...head } = student;
  const path = `/instructor/courses/${course.slug}/students/${enrollmentId}`;
  const linksOf = <Row, Filters>(
    table: string,
    listing: Listing<Filters>,
    listed: Listed<Row, Filters>,
  ) => anchoredLinks(listingLinks(path, listing, listed), table);
  return {
    ...head,
    id: enrollmentId,
    isActive: status === "active",
    isThere: !isGone,
    mayNudge: mayNudgeAgain(student.lastNudgeAt, now),
    enrolledAt: student.enrolledAt.epochMilliseconds,
    lastActivityAt: student.lastActivityAt.epochMilliseconds,
    completedAt: millis(student.completedAt),
    lastNudgeAt: millis(student.lastNudgeAt),
    lessons: {
      rows: lessons.page.rows.map((lesson) => ({
        ...lesson,
        completedAt: millis(lesson.completedAt),
      })),
      links: linksOf("lessons", STUDENT_LESSONS, lessons),
    },
    attempts: {
      rows: attempts.page.rows.map((attempt) => ({
        quizId: attempt.quizId,
        title: attempt.title,
        startedAt: millis(attempt.startedAt),
        finishedAt: millis(attempt.finishedAt),
        ...resultOf(attempt),
      })),
      links: linksOf("quizzes", STUDENT_QUIZZES, attempts),
    },
    work: {
      rows: work.page.rows.map((line) => ({
        exerciseId: line.exerciseId,
        name: line.name,
        submissionId: line.submissionId,
        submittedAt: millis(line.submittedAt),
        daysLate: line.daysLate ?? 0,
        grade: gradeOf(line),
      })),
      links: linksOf("work", STUDENT_WORK, work),
    },
    notes: notes.map(({ id, text, authorId, authorName, writtenAt }) => ({
      id,
      text,
      authorName,
      writtenAt: writtenAt.epochMilliseconds,
      isMine: authorId === viewerId,
    })),
  };
}
