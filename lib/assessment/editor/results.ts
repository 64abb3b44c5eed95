import { z } from "zod";
import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { readTables } from "../../platform/listing_tables.ts";
import { closeOverdue } from "../closing.ts";
import { type OwnQuiz, type QuizPlace, requireOwnQuiz } from "./access.ts";
import { type OwnQuestionRow, selectQuestions } from "./queries.ts";
import { REGRADES_LISTING } from "./regrade.ts";
import { type RegradeRow, regradeRows } from "./regrade_queries.ts";
import * as queries from "./results_queries.ts";
import type { QuestionStatistics, ResultRow, ResultSummary } from "./results_queries.ts";

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** The lists of the page of a quiz's results. */
const TABLES = ["students", "statistics", "corrections"] as const;

/** How the attempts at a quiz can be asked for; they come by name. */
export const RESULTS_LISTING: Listing<Filters> = {
  key: "attemptId",
  sorts: { name: "text", finished: "timestamptz", score: "bigint", percent: "bigint" },
  initial: "name",
  filters,
};

/** How the statistics of a quiz's questions can be asked for; they come as the quiz has them. */
export const STATISTICS_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { position: "bigint", answered: "bigint", easy: "bigint", telling: "bigint" },
  initial: "position",
  filters,
};

/** How a quiz went. */
export interface QuizResults extends OwnQuiz {
  summary: ResultSummary;
  /** All of them, in order. */
  questions: OwnQuestionRow[];
  students: Listed<ResultRow, Filters>;
  statistics: Listed<QuestionStatistics, Filters>;
  corrections: Listed<RegradeRow, Filters>;
}

/**
 * The results of a quiz with the statistics of its questions and its corrections; `table` of the address names the list
 * that it asks. Attempts whose time is over are closed first. Throws `not_found`, and as `readTables` and `readListing`
 * do.
 */
export async function openResults(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  asker: Asker,
  place: QuizPlace,
  params: URLSearchParams,
): Promise<QuizResults> {
  const { db } = deps;
  const own = await requireOwnQuiz(db, asker, place, "grading");
  const tables = readTables(params, TABLES);
  const student = readListing(RESULTS_LISTING, tables.of("students"));
  const question = readListing(STATISTICS_LISTING, tables.of("statistics"));
  const regrade = readListing(REGRADES_LISTING, tables.of("corrections"));
  await closeOverdue(deps, { isDry: false });
  const { id: quizId, passMark } = own.quiz;
  const attempts = queries.resultRows(quizId, {
    pattern: likePattern(student.filters.q),
    withAnswers: student.format !== null,
  });
  const figures = queries.statisticsRows(quizId, likePattern(question.filters.q));
  const ofQuiz = { quizId, questionId: null, pattern: likePattern(regrade.filters.q) };
  const [summary, questions, students, statistics, corrections] = await Promise.all([
    queries.selectSummary(db, quizId, passMark),
    selectQuestions(db, quizId),
    list(db, RESULTS_LISTING, student, attempts),
    list(db, STATISTICS_LISTING, question, figures),
    list(db, REGRADES_LISTING, regrade, regradeRows(ofQuiz)),
  ]);
  return { ...own, summary, questions, students, statistics, corrections };
}
