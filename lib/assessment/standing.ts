import type { Db, Tx } from "../database.ts";
import { isPassed, scorePercent } from "./grading.ts";
import { type QuizSummary, selectSummaries } from "./queries.ts";

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

/** The quizzes of a course that students may take, the final one last, as a person stands to them. One query. */
export async function quizStandings(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<QuizStanding[]> {
  return (await selectSummaries(db, courseId, userId)).map(standing);
}

/** What a certificate asks of somebody in the way of quizzes. */
export interface FinalQuizState {
  /** Those that count for the certificate; none: the course asks for no quiz. */
  quizzes: QuizStanding[];
  /** Whether every one of them was passed; true when there is none. */
  isPassed: boolean;
}

/** Whether somebody has passed every quiz of a course that counts for its certificate. One query. */
export async function finalQuizState(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<FinalQuizState> {
  const all = await quizStandings(db, userId, courseId);
  const quizzes = all.filter(({ countsForCertificate }) => countsForCertificate);
  return { quizzes, isPassed: quizzes.every((one) => one.isPassed) };
}
