import { newOptionId, type SpecOf } from "../../spec.ts";
import { checkDraft, given, type QuestionDraft, type ReadQuestions } from "../draft.ts";
import { giftToMarkdown } from "./markdown.ts";
import { parseGift } from "./parse.ts";
import type { GiftAnswer, GiftBody, GiftQuestion, GiftText } from "./types.ts";

type Body<Kind extends GiftBody["kind"]> = Extract<GiftBody, { kind: Kind }>;

function feedbackOf(text: GiftText | null): string | undefined {
  return text ? giftToMarkdown(text) : undefined;
}

/** Answers that people type are compared with plain text, whatever the file's markup. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function readOption(answer: GiftAnswer) {
  return { id: newOptionId(), text: giftToMarkdown(answer), feedback: feedbackOf(answer.feedback) };
}

/** What is worth everything is right; what others are worth stays as their weight. */
function readSingle({ answers }: Body<"choice">): SpecOf<"single"> {
  const options = answers.map((answer) => {
    const isPlain = answer.weight === 0 || answer.weight === 100;
    const weight = isPlain ? undefined : answer.weight;
    return given({ ...readOption(answer), right: answer.weight === 100, weight });
  });
  return { options };
}

/** How far from an equal share a weight may be that was rounded. */
const ROUNDING = 0.01;

/** Weights that are what our own rule gives (grading.ts) are left to it. */
function readMultiple({ answers }: Body<"choice">): SpecOf<"multiple"> {
  const share = 100 / answers.filter((answer) => answer.weight > 0).length;
  const isOurRule = answers.every(({ weight }) => Math.abs(Math.abs(weight) - share) < ROUNDING);
  const options = answers.map((answer) => {
    const weight = isOurRule ? undefined : answer.weight;
    return given({ ...readOption(answer), right: answer.weight > 0, weight });
  });
  return { options };
}

/** Moodle shows right sides as plain text; in a question in Markdown they are taken for what it is. */
function rightSide({ left, right }: Body<"matching">["pairs"][number]): string {
  const format = left.format === "markdown" ? "markdown" : "plain";
  return giftToMarkdown({ format, text: onOneLine(right) });
}

function readMatching({ pairs }: Body<"matching">): SpecOf<"matching"> {
  const ids = new Map(pairs.map((pair) => [rightSide(pair), newOptionId()]));
  return {
    pairs: pairs.filter(({ left }) => left.text !== "").map((pair) => ({
      id: newOptionId(),
      text: giftToMarkdown(pair.left),
      right: [ids.get(rightSide(pair)) ?? ""],
    })),
    options: [...ids].map(([text, id]) => ({ id, text })),
  };
}

function readShort({ answers }: Body<"short">): SpecOf<"short"> {
  return {
    accepted: answers.map(({ text, weight, feedback }) =>
      given({
        text: onOneLine(text),
        weight: weight === 100 ? undefined : weight,
        feedback: feedbackOf(feedback),
      })
    ),
  };
}

function readNumber({ numbers }: Body<"number">): SpecOf<"number"> {
  return {
    accepted: numbers.map(({ value, tolerance, weight, feedback }) =>
      given({
        value,
        tolerance,
        weight: weight === 100 ? undefined : weight,
        feedback: feedbackOf(feedback),
      })
    ),
  };
}

function readTrueFalse({ isTrue, whenRight, whenWrong }: Body<"truefalse">): SpecOf<"truefalse"> {
  return given({
    right: [isTrue ? "true" as const : "false" as const],
    feedbackTrue: feedbackOf(isTrue ? whenRight : whenWrong),
    feedbackFalse: feedbackOf(isTrue ? whenWrong : whenRight),
  });
}

type Answers = Pick<QuestionDraft, "kind" | "spec">;

function readAnswers(body: Exclude<GiftBody, { kind: "essay" | "description" }>): Answers {
  switch (body.kind) {
    case "choice":
      return body.isSingle
        ? { kind: "single", spec: readSingle(body) }
        : { kind: "multiple", spec: readMultiple(body) };
    case "truefalse":
      return { kind: "truefalse", spec: readTrueFalse(body) };
    case "short":
      return { kind: "short", spec: readShort(body) };
    case "number":
      return { kind: "number", spec: readNumber(body) };
    case "matching":
      return { kind: "matching", spec: readMatching(body) };
  }
}

/** What is said after the answer; what is said to all other numbers goes there, too, having no other place. */
function explanationOf({ body, generalFeedback }: GiftQuestion): string {
  const otherwise = body.kind === "number" ? feedbackOf(body.otherwise) : undefined;
  return [feedbackOf(generalFeedback), otherwise].filter(Boolean).join("\n\n");
}

/** The questions of a file in Moodle's GIFT format; titles and categories, which ours do not have, are left out. */
export function readGift(file: string): ReadQuestions {
  const { questions, problems } = parseGift(file);
  const read: ReadQuestions = { drafts: [], problems: [...problems], skipped: [] };
  for (const question of questions) {
    const { line, body, title, prompt, points, isDropped } = question;
    if (body.kind === "essay" || body.kind === "description") {
      const name = title ?? onOneLine(prompt.text).slice(0, 60);
      read.skipped.push({ line, kind: body.kind, name });
      continue;
    }
    const { draft, problems: wrong } = checkDraft({
      ...readAnswers(body),
      prompt: giftToMarkdown(prompt),
      explanation: explanationOf(question),
      points: points ?? 1,
      ...(isDropped && { isDropped }),
    });
    if (draft) read.drafts.push(draft);
    else read.problems.push(...wrong.slice(0, 1).map(({ key }) => ({ line, key })));
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}
