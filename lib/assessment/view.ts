import type { QuizQuestionData } from "../../components/QuizQuestion.tsx";
import * as icons from "../../components/icons.ts";
import type { PlayerExtra } from "../../components/PlayerLayout.tsx";
import type { QuizReviewData } from "../../components/QuizReview.tsx";
import type { Messages } from "../platform/i18n/mod.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import { markdownToText, renderMarkdown } from "../platform/markdown.ts";
import { baseName, fieldName, markOf } from "./answer_form.ts";
import { isOpen } from "./grading.ts";
import type { AnswerValue, Gradable } from "./spec.ts";
import type {
  Acknowledgement,
  AttemptState,
  PaperOption,
  PaperQuestion,
  QuizAddress,
  QuizLink,
  QuizRow,
  ReviewedQuestion,
} from "./service.ts";

/** The quiz that a path names: `…/quiz` is the final one, `…/quiz/:section` a section's. */
export function quizAddress(params: Readonly<Record<string, string>>): QuizAddress {
  return { courseSlug: params.slug, section: params.section ?? null };
}

/** The path of a quiz's page. */
export function quizPath({ courseSlug, section }: QuizAddress): string {
  return `/learn/${courseSlug}/quiz${section === null ? "" : `/${encodeURIComponent(section)}`}`;
}

type Words = Messages["assessment"];

function trueFalseOptions({ trueFalse }: Words): PaperOption[] {
  return [{ id: "true", text: trueFalse.true }, { id: "false", text: trueFalse.false }];
}

const iso = (at: number | null) => at === null ? null : new Date(at).toISOString();

/** `GET …/quiz/state`. */
export function stateJson(state: AttemptState, words: Words) {
  const { attempt, questions, newestDevice, now } = state;
  return {
    attempt: String(attempt.id),
    device: newestDevice,
    serverNow: iso(now),
    deadline: iso(attempt.deadlineAt?.epochMilliseconds ?? null),
    finishedAt: iso(attempt.finishedAt?.epochMilliseconds ?? null),
    questions: questions.map(({ id, kind, prompt, points, options, pairs }) => ({
      id: String(id),
      kind,
      prompt,
      points,
      ...(kind === "truefalse" && { options: trueFalseOptions(words) }),
      ...(options.length > 0 && { options }),
      ...(pairs.length > 0 && { pairs }),
    })),
    answers: questions.flatMap(({ id, answer, seq }) =>
      seq === null ? [] : [{ question: String(id), answer, seq }]
    ),
  };
}

/** `PUT …/quiz/answers`. */
export function acknowledgementJson({ saved, deadline, now }: Acknowledgement) {
  return {
    saved: saved.map(({ question, seq, at }) => ({
      question: String(question),
      seq,
      at: iso(at.epochMilliseconds),
    })),
    deadline: iso(deadline),
    serverNow: iso(now),
  };
}

/** Markdown of one paragraph without its frame, for labels. */
function inlineHtml(markdown: string): string {
  const html = renderMarkdown(markdown, { headingBase: 4 }).trim();
  const [, inner] = /^<p>([^]*)<\/p>$/.exec(html) ?? [];
  return inner !== undefined && !inner.includes("<p>") ? inner : html;
}

/** A question as the page shows it: in `values` what was typed and refused, by field. */
export function questionProps(
  question: PaperQuestion,
  at: number,
  words: Words,
  refused: { values: Readonly<Record<string, string>>; problems: Readonly<Record<string, string>> },
): QuizQuestionData {
  const { id, kind, prompt, points, options, pairs, answer, seq } = question;
  const name = fieldName(id);
  const shown = kind === "truefalse" ? trueFalseOptions(words) : options;
  const typed = refused.problems[name] ? refused.values[name] : undefined;
  return {
    id: String(id),
    number: at + 1,
    name,
    kind,
    points,
    promptHtml: renderMarkdown(prompt, { headingBase: 3 }),
    options: shown.map((one) => ({
      id: one.id,
      html: inlineHtml(one.text),
      text: markdownToText(one.text),
    })),
    pairs: pairs.map((one) => ({
      id: one.id,
      html: inlineHtml(one.text),
      text: markdownToText(one.text),
    })),
    chosen: kind === "multiple" ? (answer ?? []) as string[] : [],
    matched: kind === "matching" ? Object.fromEntries((answer ?? []) as [string, string][]) : {},
    value: typed ?? (Array.isArray(answer) ? "" : String(answer ?? "")),
    seq: seq ?? 0,
    base: { name: baseName(id), value: markOf(answer) },
    error: refused.problems[name] ?? null,
  };
}

/** When the last of the answers was saved, epoch milliseconds. */
export function lastSaved(questions: readonly PaperQuestion[]): number | null {
  const moments = questions.flatMap(({ savedAt }) => savedAt ? [savedAt.epochMilliseconds] : []);
  return moments.length > 0 ? Math.max(...moments) : null;
}

/** A number as its reader writes it, with at most `digits` decimals. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  return new Intl.NumberFormat(lang === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: digits })
    .format(value);
}

interface Speaker {
  m: Messages;
  lang: Lang;
}

function answerLines(
  { options, pairs, kind }: PaperQuestion,
  answer: AnswerValue | null,
  { m, lang }: Speaker,
): string[] {
  if (isOpen(answer)) return [];
  const shown = kind === "truefalse" ? trueFalseOptions(m.assessment) : options;
  const text = (list: readonly PaperOption[], id: string) =>
    inlineHtml(list.find((one) => one.id === id)?.text ?? "");
  if (typeof answer === "number") return [formatNumber(answer, lang, 10)];
  if (typeof answer === "string") {
    return [kind === "short" ? escapeText(answer) : text(shown, answer)];
  }
  return answer.map((one) =>
    typeof one === "string" ? text(shown, one) : `${text(pairs, one[0])} → ${text(options, one[1])}`
  );
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeText = (text: string) => text.replace(/[&<>]/g, (letter) => ESCAPES[letter]);

function rightLines(question: PaperQuestion, right: Gradable, speaker: Speaker): string[] {
  const { m, lang } = speaker;
  const words = m.assessment.outcome;
  switch (right.kind) {
    case "single":
    case "multiple":
      return right.spec.options.filter((one) => one.right).map(({ text }) => inlineHtml(text));
    case "truefalse":
      return right.spec.right.map((one) => m.assessment.trueFalse[one]);
    case "short":
      return right.spec.accepted.filter(({ weight = 100 }) => weight === 100)
        .map(({ text }) => escapeText(text));
    case "number":
      return right.spec.accepted.filter(({ weight = 100 }) => weight === 100)
        .map(({ value, tolerance }) =>
          tolerance === 0 ? formatNumber(value, lang, 10) : words.between(
            formatNumber(value - tolerance, lang, 10),
            formatNumber(value + tolerance, lang, 10),
          )
        );
    case "matching":
      return right.spec.pairs.flatMap(({ id, right: [option] }) =>
        answerLines(question, [[id, option]], speaker)
      );
  }
}

/** A question of a finished attempt as the result page shows it. */
export function reviewProps(
  question: ReviewedQuestion,
  at: number,
  speaker: Speaker,
): QuizReviewData {
  const { prompt, points, reached, answer, solution } = question;
  const verdict = isOpen(answer)
    ? "open"
    : reached >= points
    ? "right"
    : reached > 0
    ? "partly"
    : "wrong";
  return {
    number: at + 1,
    verdict,
    points: speaker.m.assessment.outcome.points(
      formatNumber(reached, speaker.lang),
      formatNumber(points, speaker.lang),
    ),
    promptHtml: renderMarkdown(prompt, { headingBase: 4 }),
    answerHtml: answerLines(question, answer, speaker),
    solution: solution && {
      rightHtml: rightLines(question, solution.right, speaker),
      isAlternative: ["single", "truefalse", "short", "number"].includes(question.kind),
      explanationHtml: solution.explanation === ""
        ? null
        : renderMarkdown(solution.explanation, { headingBase: 4 }),
    },
  };
}

/** What a quiz's pages say of it above everything else. */
export function quizHeading(quiz: QuizRow, words: Words) {
  const { title, courseSlug, courseTitle, sectionTitle } = quiz;
  return {
    title,
    of: sectionTitle === null ? words.start.of(courseTitle) : words.start.ofSection(sectionTitle),
    courseHref: `/learn/${courseSlug}`,
    courseTitle,
  };
}

/** The quizzes of a course in the list beside its lessons. */
export function quizExtras(
  courseSlug: string,
  links: readonly QuizLink[],
  { player }: Words,
): PlayerExtra[] {
  return links.map(({ title, sectionId, state }) => {
    const section = sectionId === null ? null : String(sectionId);
    return {
      href: quizPath({ courseSlug, section }),
      title,
      icon: icons.listChecks,
      note: player[state],
      isDone: state === "passed" || state === "submitted",
      sectionId: section,
    };
  });
}
