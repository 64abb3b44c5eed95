import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { isPassed, scorePercent } from "./grading.ts";
import {
  type ExportedAttempt,
  hasOpenAttempt,
  type NamedQuiz,
  type QuizSummary,
  selectForExport,
  selectNamed,
  selectSummaries,
} from "./queries.ts";
import { isShown, shownFrom } from "./timing.ts";

/** How somebody stands to one quiz of a course. */
export interface QuizStanding {
  quizId: number;
  /** Null: the final quiz. */
  sectionId: number | null;
  title: string;
  countsForCertificate: boolean;
  /** Percent. */
  passMark: number;
  state: "open" | "running" | "finished";
  /** Of the points, to one decimal; null until finished. */
  percent: number | null;
  isPassed: boolean;
}

function standing(row: QuizSummary): QuizStanding {
  const { quizId, sectionId, title, countsForCertificate, passMark, points, maxPoints } = row;
  const score = points === null || maxPoints === null ? null : { points, maxPoints };
  return {
    quizId,
    sectionId,
    title,
    countsForCertificate,
    passMark,
    state: score ? "finished" : row.startedAt ? "running" : "open",
    percent: score && scorePercent(score),
    isPassed: score !== null && isPassed(score, passMark),
  };
}

/** What a certificate asks of somebody in the way of quizzes. */
export interface FinalQuizState {
  /** Those that count for the certificate; none: the course asks for no quiz. */
  quizzes: QuizStanding[];
  /** Whether every one of them was passed; true when there is none. */
  isPassed: boolean;
}

/**
 * Whether somebody has passed every quiz of a course that counts for its certificate, shown to them or not. One query.
 */
export async function finalQuizState(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<FinalQuizState> {
  const all = (await selectSummaries(db, { id: courseId }, userId)).map(standing);
  const quizzes = all.filter(({ countsForCertificate }) => countsForCertificate);
  return { quizzes, isPassed: quizzes.every((one) => one.isPassed) };
}

/** A quiz in the list beside a course's lessons. */
export interface QuizLink {
  /** Null: the final quiz. */
  sectionId: number | null;
  title: string;
  /** `submitted`: finished, and the result may not be seen yet. */
  state: "open" | "running" | "submitted" | "passed" | "failed";
}

/** The quizzes of a course that its students may take, the final one last, as the viewer may see them. One query. */
export async function quizLinks(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: { id: number },
  courseSlug: string,
): Promise<QuizLink[]> {
  const now = clock.now().epochMilliseconds;
  const rows = await selectSummaries(db, { slug: courseSlug }, viewer.id);
  return rows.map((row) => {
    const { sectionId, title, state, isPassed } = standing(row);
    if (state !== "finished") return { sectionId, title, state };
    const finishedAt = row.finishedAt?.epochMilliseconds ?? now;
    const { longestExtraSeconds } = row;
    const showing = { closesAt: row.closesAt?.epochMilliseconds ?? null, longestExtraSeconds };
    const isVisible = isShown(shownFrom(row.resultsShown, finishedAt, showing), now);
    return { sectionId, title, state: !isVisible ? "submitted" : isPassed ? "passed" : "failed" };
  });
}

/** The quizzes of a course as its page names them to everybody. One query. */
export function courseQuizzes(db: Db, courseId: number): Promise<NamedQuiz[]> {
  return selectNamed(db, courseId);
}

/** Every attempt of a person with its answers, for them to take along. One query. */
export function exportAttempts(db: Db, userId: number): Promise<ExportedAttempt[]> {
  return selectForExport(db, userId);
}

/** True while a person has a quiz that they have started and not handed in. One query. */
export function isTakingQuiz(db: Db, userId: number): Promise<boolean> {
  return hasOpenAttempt(db, userId);
}
