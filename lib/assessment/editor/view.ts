import type { ImportViewProps } from "../../../components/quiz_editor/ImportView.tsx";
import type { QuestionItem } from "../../../components/quiz_editor/QuestionsView.tsx";
import type { QuizHead } from "../../../components/quiz_editor/QuizFrame.tsx";
import type { QuizItem } from "../../../components/quiz_editor/QuizListView.tsx";
import type {
  SolvedAnswer,
  SolvedQuestionData,
} from "../../../components/quiz_editor/SolvedQuestion.tsx";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { renderMarkdown } from "../../platform/markdown.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import type { Zone } from "../../platform/time.ts";
import { ANSWER_COLUMNS, QUESTION_COLUMNS } from "../exchange/csv_columns.ts";
import type { ImportProblem, QuestionDraft } from "../exchange/draft.ts";
import type { OwnQuiz } from "./access.ts";
import { questionValues } from "./form.ts";
import type { OwnQuestionRow, OwnQuizRow } from "./queries.ts";
import { draftOf, type ImportOutcome } from "./questions.ts";
import type { QuizList } from "./quizzes.ts";

/** The address of a quiz among its instructor's pages. */
export function quizHref(courseSlug: string, quiz: { id: number }): string {
  return `/instructor/courses/${courseSlug}/quiz/${quiz.id}`;
}

/** What the frame of a quiz's pages shows. */
export function quizHead({ course, quiz }: OwnQuiz): QuizHead {
  const isPublished = quiz.publishedAt !== null;
  return { course, title: quiz.title, base: quizHref(course.slug, quiz), isPublished };
}

/** The list of a course's quizzes, and the places that have none. */
export function quizListProps({ course, quizzes, hasFinal, freeSections }: QuizList, m: Messages) {
  const words = m.quizEditor.list;
  const items: QuizItem[] = quizzes.map((quiz) => ({
    href: quizHref(course.slug, quiz),
    title: quiz.title,
    sectionTitle: quiz.sectionTitle,
    questionCount: quiz.questionCount,
    points: quiz.pointsTotal,
    attempts: quiz.startedCount,
    isPublished: quiz.publishedAt !== null,
    counts: quiz.countsForCertificate,
  }));
  const places = !course.rights.includes("content") ? [] : [
    ...(hasFinal ? [] : [{ value: "", label: words.placeFinal }]),
    ...freeSections.map(({ id, title }) => ({ value: String(id), label: words.ofSection(title) })),
  ];
  return { course, quizzes: items, places };
}

/** Questions as the list shows them. */
export function questionItems(
  head: QuizHead,
  questions: readonly OwnQuestionRow[],
): QuestionItem[] {
  return questions.map(({ id, kind, prompt, points, droppedAt }, index) => ({
    id: String(id),
    number: index + 1,
    href: `${head.base}/questions/${id}`,
    kind,
    text: markdownToText(prompt, 160) || "…",
    points,
    isDropped: droppedAt !== null,
  }));
}

function wallClock(at: Temporal.Instant | null, zone: Zone): string {
  return at?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" }) ?? "";
}

/** The settings of a quiz as the fields of their form, moments on the wall clock of `zone`. */
export function settingsValues(quiz: OwnQuizRow, zone: Zone): Record<string, string> {
  const tick = (value: boolean) => value ? "1" : "";
  return {
    title: quiz.title,
    description: quiz.description,
    opens_at: wallClock(quiz.opensAt, zone),
    closes_at: wallClock(quiz.closesAt, zone),
    time_limit_minutes: quiz.limitMinutes === null ? "" : String(quiz.limitMinutes),
    pass_mark: String(quiz.passMark),
    shuffle_questions: tick(quiz.shuffleQuestions),
    shuffle_options: tick(quiz.shuffleOptions),
    results_shown: quiz.resultsShown,
    explanations_shown: quiz.explanationsShown,
    counts_for_certificate: tick(quiz.countsForCertificate),
  };
}

/** A stored question as the fields of its form. */
export function questionForm(question: OwnQuestionRow): Record<string, string> {
  return questionValues(draftOf(question));
}

/** A number as people of a language write it. */
export function figure(value: number, lang: Lang, digits = 2): string {
  const locale = lang === "id" ? "id-ID" : "en-GB";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A number as an answer, such as a year: every digit, and nothing between the thousands. */
export function answerFigure(value: number, lang: Lang): string {
  return String(value).replace(".", lang === "id" ? "," : ".");
}

function block(markdown: string | undefined): string | null {
  return markdown ? renderMarkdown(markdown, { headingBase: 4 }) : null;
}

/** Markdown without the frame of its only paragraph. */
function inline(markdown: string): string {
  const html = renderMarkdown(markdown, { headingBase: 4 }).trim();
  const [, inner] = /^<p>([^]*)<\/p>$/.exec(html) ?? [];
  return inner !== undefined && !inner.includes("<p>") ? inner : html;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

interface Reader {
  m: Messages;
  lang: Lang;
}

interface Weighted {
  weight?: number;
  feedback?: string;
}

function solvedAnswers(question: QuestionDraft, { m, lang }: Reader): SolvedAnswer[] {
  const words = m.quizEditor.preview;
  const answer = (html: string, isRight: boolean, { weight, feedback }: Weighted = {}) => ({
    html,
    matchHtml: null,
    isRight,
    note: weight === undefined ? null : words.weight(figure(weight, lang)),
    feedbackHtml: block(feedback),
  });
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.spec.options.map((one) => answer(inline(one.text), one.right, one));
    case "truefalse": {
      const { right, feedbackTrue, feedbackFalse } = question.spec;
      const { isTrue, isFalse } = m.quizEditor.form;
      return [
        answer(isTrue, right.includes("true"), { feedback: feedbackTrue }),
        answer(isFalse, right.includes("false"), { feedback: feedbackFalse }),
      ];
    }
    case "short":
      return question.spec.accepted.map((one) =>
        answer(escaped(one.text), (one.weight ?? 100) > 0, one)
      );
    case "number":
      return question.spec.accepted.map((one) => {
        const base = answer(answerFigure(one.value, lang), (one.weight ?? 100) > 0, one);
        const near = one.tolerance > 0 ? words.tolerance(answerFigure(one.tolerance, lang)) : null;
        return { ...base, note: [near, base.note].filter(Boolean).join(", ") || null };
      });
    case "matching": {
      const { pairs, options } = question.spec;
      const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
      const used = new Set(pairs.flatMap(({ right }) => right));
      return [
        ...pairs.map(({ text, right }) => ({
          ...answer(inline(text), true),
          matchHtml: right.map((id) => inline(textOf(id))).join(" / "),
        })),
        ...options.filter(({ id }) => !used.has(id)).map(({ text }) => ({
          ...answer(inline(text), false),
          note: words.distractor,
        })),
      ];
    }
  }
}

/** A question with everything that is right about it. */
export function solvedQuestion(
  question: QuestionDraft,
  { number, isDropped = false }: { number: number; isDropped?: boolean },
  reader: Reader,
): SolvedQuestionData {
  return {
    number,
    kind: question.kind,
    points: question.points,
    promptHtml: renderMarkdown(question.prompt, { headingBase: 3 }),
    answers: solvedAnswers(question, reader),
    explanationHtml: block(question.explanation),
    isDropped,
  };
}

/** All questions of a quiz with their answers. */
export function solvedQuestions(
  questions: readonly OwnQuestionRow[],
  reader: Reader,
): SolvedQuestionData[] {
  return questions.map((row, index) =>
    solvedQuestion(draftOf(row), { number: index + 1, isDropped: row.droppedAt !== null }, reader)
  );
}

/** The columns of a CSV file as the page of the import names them. */
export const CSV_COLUMNS = [
  ...QUESTION_COLUMNS,
  ...ANSWER_COLUMNS.map((name) => `${name}1`),
  ...ANSWER_COLUMNS.map((name) => `${name}2`),
  "…",
].join(", ");

/** The address after an import: how many questions came in, and which lines were passed over. */
export function importedHref(base: string, { count, skipped }: ImportOutcome): string {
  const lines = skipped.slice(0, 100).map(({ line, kind }) => `${line}.${kind}`).join("-");
  return `${base}/import?imported=${count}${lines ? `&skipped=${lines}` : ""}`;
}

/** Reads what `importedHref` wrote; null when nothing was imported. */
function readImported(url: URL, m: Messages): Pick<ImportViewProps, "imported" | "skipped"> {
  const words = m.quizEditor.import.skippedKinds;
  const count = url.searchParams.get("imported") ?? "";
  const skipped = [...(url.searchParams.get("skipped") ?? "").matchAll(
    /(?:^|-)(\d{1,6})\.(essay|description)(?=-|$)/g,
  )];
  return {
    imported: /^\d{1,4}$/.test(count) ? Number(count) : null,
    skipped: skipped.map(([, line, kind]) => ({
      line: Number(line),
      text: words[kind as keyof typeof words],
    })),
  };
}

/** What the page of the import shows: what has come in, or why nothing has. */
export function importProps(
  m: Messages,
  url: URL,
  problems: readonly ImportProblem[],
): Pick<ImportViewProps, "problems" | "skipped" | "imported" | "columns"> {
  const shown = problems.map(({ line, key }) => ({ line, text: m.errors[key] }));
  return { ...readImported(url, m), problems: shown, columns: CSV_COLUMNS };
}
