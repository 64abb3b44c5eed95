import type {
  CorrectionItem,
  RegradeViewProps,
} from "../../../components/quiz_editor/RegradeView.tsx";
import type { ResultItem, ResultsViewProps } from "../../../components/quiz_editor/ResultsView.tsx";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import {
  type Listed,
  type Listing,
  type ListingLinks,
  listingLinks,
} from "../../platform/listing.ts";
import { anchoredLinks } from "../../platform/listing_tables.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import { isPassed, scorePercent } from "../grading.ts";
import { type Gradable, gradable } from "../spec.ts";
import { answerText, correctionText, optionName, type Reader } from "./answer_words.ts";
import { ACCEPTING } from "./correction.ts";
import type { OwnQuestionRow } from "./queries.ts";
import { draftOf } from "./questions.ts";
import { answersListing, REGRADES_LISTING, type Regrading } from "./regrade.ts";
import type { RegradeRow } from "./regrade_queries.ts";
import { type QuizResults, RESULTS_LISTING, STATISTICS_LISTING } from "./results.ts";
import type { ResultRow } from "./results_queries.ts";
import { figure, quizHead, solvedQuestion } from "./view.ts";

/** A list as its table shows it, with the addresses around it. */
function shownAs<Row, Item, Filters>(
  listed: Listed<Row, Filters>,
  { path, table, listing }: { path: string; table: string; listing: Listing<Filters> },
  item: (row: Row) => Item,
): { rows: Item[]; links: ListingLinks } {
  const links = anchoredLinks(listingLinks(path, listing, listed), table);
  return { rows: listed.page.rows.map(item), links };
}

/** How a correction is shown; `questions` are those that were corrected. */
function correctionItem(
  questions: readonly OwnQuestionRow[],
  reader: Reader,
): (row: RegradeRow) => CorrectionItem {
  const subjects = new Map(questions.map((question) => [question.id, gradable(question)]));
  return (row) => ({
    id: row.id,
    question: reader.m.quizEditor.questions.number(row.question),
    what: correctionText(row, subjects.get(row.questionId), reader),
    reason: row.reason,
    who: row.madeBy,
    at: row.at.epochMilliseconds,
    changed: row.changed,
  });
}

/** What can be accepted of a question that is not right yet, and the left sides of its pairs. */
function choices(question: Gradable, m: Messages) {
  const named = (ids: readonly string[]) =>
    ids.map((value) => ({ value, label: optionName(question, value, m) }));
  switch (question.kind) {
    case "single":
    case "multiple": {
      const open = question.spec.options.filter(({ right, weight }) =>
        !right || weight !== undefined
      );
      return { options: named(open.map(({ id }) => id)), pairs: [] };
    }
    case "truefalse": {
      const { right } = question.spec;
      const open = (["true", "false"] as const).filter((id) => !right.includes(id));
      return { options: named(open), pairs: [] };
    }
    case "matching":
      return {
        options: named(question.spec.options.map(({ id }) => id)),
        pairs: question.spec.pairs.map(({ id, text }) => ({
          value: id,
          label: markdownToText(text, 100),
        })),
      };
    default:
      return { options: [], pairs: [] };
  }
}

const NEEDS = {
  accept_option: "option",
  accept_text: "text",
  accept_number: "number",
  accept_pair: "pair",
} as const;

/** What the page shows on which a question is corrected. */
export function regradeProps(
  { question, number, answers, history, ...own }: Regrading,
  reader: Reader,
): Omit<RegradeViewProps, "m" | "lang" | "zone" | "values" | "errors"> {
  const { m, lang } = reader;
  const head = quizHead(own);
  const subject = gradable(question);
  const accepting = ACCEPTING[question.kind];
  const dropping = question.droppedAt ? "restore" as const : "drop" as const;
  const isDropped = question.droppedAt !== null;
  const path = `${head.base}/questions/${question.id}/regrade`;
  const answerList = { path, table: "answers", listing: answersListing(question.kind) };
  const historyList = { path, table: "history", listing: REGRADES_LISTING };
  return {
    head,
    action: path,
    question: solvedQuestion(draftOf(question), { number, isDropped }, reader),
    actions: [accepting, dropping].map((value) => ({
      value,
      label: m.quizEditor.regrade.actions[value],
    })),
    ...choices(subject, m),
    needs: NEEDS[accepting],
    answers: shownAs(answers, answerList, ({ id, value, count, points }) => ({
      key: id,
      text: answerText(subject, value, reader),
      count,
      points: figure(points, lang),
    })),
    history: shownAs(history, historyList, correctionItem([question], reader)),
  };
}

function resultItem(
  row: ResultRow,
  passMark: number,
  lang: Lang,
): ResultItem {
  const score = row.points === null || row.maxPoints === null
    ? null
    : { points: row.points, maxPoints: row.maxPoints };
  return {
    id: String(row.attemptId),
    name: row.fullName,
    email: row.email,
    score: score && `${figure(score.points, lang)} / ${figure(score.maxPoints, lang)}`,
    percent: score ? figure(scorePercent(score), lang, 1) : "",
    isPassed: score !== null && isPassed(score, passMark),
    finishedAt: row.finishedAt?.epochMilliseconds ?? null,
    isByTime: row.finishedBy === "time",
  };
}

/** What the page of the results shows. */
export function resultsProps(
  results: QuizResults,
  reader: Reader,
): Omit<ResultsViewProps, "m" | "lang" | "zone"> {
  const { lang } = reader;
  const { quiz, summary, questions, students, statistics, corrections } = results;
  const head = quizHead(results);
  const path = `${head.base}/results`;
  const written = (value: number | null, digits: number) =>
    value === null ? "–" : figure(value, lang, digits);
  const studentList = { path, table: "students", listing: RESULTS_LISTING };
  const questionList = { path, table: "statistics", listing: STATISTICS_LISTING };
  const correctionList = { path, table: "corrections", listing: REGRADES_LISTING };
  return {
    head,
    finished: summary.finished,
    running: summary.running,
    passed: summary.passed,
    mean: written(summary.mean, 1),
    median: written(summary.median, 1),
    bins: summary.bins,
    students: shownAs(students, studentList, (row) => resultItem(row, quiz.passMark, lang)),
    questions: shownAs(statistics, questionList, (one) => ({
      number: one.position,
      text: markdownToText(one.prompt, 100),
      isDropped: one.isDropped,
      answered: one.answered,
      facility: written(one.facility, 2),
      discrimination: written(one.discrimination, 2),
    })),
    corrections: shownAs(corrections, correctionList, correctionItem(questions, reader)),
  };
}
