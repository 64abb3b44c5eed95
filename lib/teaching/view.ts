import type { StatisticsViewProps } from "../../components/StatisticsView.tsx";
import type { StudentDetailData } from "../../components/StudentDetailView.tsx";
import { isPassed, scorePercent } from "../assessment/rules.ts";
import { finalGrade } from "../exercises/rules.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { AtAGlance } from "./glance.ts";
import type { Statistics } from "./statistics.ts";
import type { StudentDetail } from "./student.ts";

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

/** A day or a month of a chart in words; `day` is its first day. */
export function pointLabel(day: string, unit: "day" | "month", lang: Lang): string {
  return Temporal.PlainDate.from(day).toLocaleString(lang === "id" ? "id-ID" : "en-GB", {
    day: unit === "day" ? "numeric" : undefined,
    month: "short",
    year: "numeric",
  });
}

/** A course's figures as they are shown. */
export function statisticsView(
  { course, asked, funnel, dropOff, activity, unit, quizzes, atRisk }: Statistics,
  lang: Lang,
): Omit<StatisticsViewProps, "m" | "lang" | "zone" | "zoneName"> {
  return {
    slug: course.slug,
    maySeeStudents: course.rights.includes("grading"),
    from: asked?.from.toString() ?? "",
    to: asked?.to.toString() ?? "",
    funnel,
    dropOff,
    activity: activity.map(({ day, ...counts }) => ({
      label: pointLabel(day, unit, lang),
      ...counts,
    })),
    unit,
    quizzes,
    risks: atRisk.rows.map(({ enrollmentId, lastActivityAt, lastNudgeAt, ...risk }) => ({
      ...risk,
      id: enrollmentId,
      lastActivityAt: lastActivityAt.epochMilliseconds,
      lastNudgeAt: millis(lastNudgeAt),
    })),
    riskCount: atRisk.count,
  };
}

/** A student's page as it is shown to somebody. */
export function studentView(
  { student, lessons, attempts, work, notes }: StudentDetail,
  viewerId: number,
): StudentDetailData {
  const { enrollmentId, userId: _userId, status, ...head } = student;
  return {
    ...head,
    id: enrollmentId,
    isActive: status === "active",
    enrolledAt: student.enrolledAt.epochMilliseconds,
    lastActivityAt: student.lastActivityAt.epochMilliseconds,
    completedAt: millis(student.completedAt),
    lastNudgeAt: millis(student.lastNudgeAt),
    doneCount: lessons.filter(({ completedAt }) => completedAt !== null).length,
    lessons: lessons.map((lesson) => ({ ...lesson, completedAt: millis(lesson.completedAt) })),
    attempts: attempts.map(({ quizId, title, passMark, startedAt, finishedAt, ...row }) => {
      const score = { points: row.points ?? 0, maxPoints: row.maxPoints ?? 0 };
      const isFinished = finishedAt !== null;
      return {
        quizId,
        title,
        startedAt: millis(startedAt),
        finishedAt: millis(finishedAt),
        score: isFinished ? scorePercent(score) : null,
        isPassed: isFinished && isPassed(score, passMark),
      };
    }),
    work: work.map(({ exerciseId, name, submissionId, submittedAt, daysLate, ...row }) => ({
      exerciseId,
      name,
      submissionId,
      submittedAt: millis(submittedAt),
      daysLate: daysLate ?? 0,
      grade: row.grade === null ? null : finalGrade(row.grade, row.keptPercent ?? 100),
    })),
    notes: notes.map(({ id, text, authorId, authorName, writtenAt }) => ({
      id,
      text,
      authorName,
      writtenAt: writtenAt.epochMilliseconds,
      isMine: authorId === viewerId,
    })),
  };
}
