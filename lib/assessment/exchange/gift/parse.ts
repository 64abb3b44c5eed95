import { readBody, readText } from "./answers.ts";
import { type GiftBlock, GiftError, type GiftSource, readBlocks, showEscapes } from "./source.ts";
import type { GiftFile, GiftProblem, GiftQuestion } from "./types.ts";

/** What Moodle, too, puts where the answers of a missing-word question stood. */
const BLANK = "_____";

/**
 * Reads a file in Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), everything that the format has.
 * Never throws: each question that cannot be read is a problem with its line, and the others are still read, so that
 * all mistakes are seen at once. Essays and descriptions come back as such.
 */
export function parseGift(file: string): GiftFile {
  const questions: GiftQuestion[] = [];
  const problems: GiftProblem[] = [];
  for (const block of readBlocks(file)) {
    try {
      questions.push(readQuestion(block));
    } catch (error) {
      if (!(error instanceof GiftError)) throw error;
      problems.push({ line: error.line, key: error.key });
    }
  }
  return { questions, problems };
}

function readQuestion({ source, category, points, isDropped }: GiftBlock): GiftQuestion {
  if (points !== null && !(Number.isInteger(points) && points >= 1 && points <= 1000)) {
    throw source.error(0, "gift_points_invalid");
  }
  const { title, rest } = readTitle(source);
  const { text, answers } = findAnswers(rest);
  const prompt = readText(text, "moodle");
  const head = { line: source.lineAt(0), title, category, points, isDropped, prompt };
  if (!answers) return { ...head, generalFeedback: null, body: { kind: "description" } };
  if (prompt.text === "") throw rest.error(0, "gift_prompt_empty");
  const general = answers.text.lastIndexOf("####");
  const feedback = general < 0 ? "" : answers.text.slice(general + "####".length).trim();
  const generalFeedback = readText(feedback, prompt.format);
  return {
    ...head,
    generalFeedback: generalFeedback.text === "" ? null : generalFeedback,
    body: readBody(general < 0 ? answers : answers.slice(0, general), prompt.format),
  };
}

function readTitle(source: GiftSource): { title: string | null; rest: GiftSource } {
  if (!source.text.startsWith("::")) return { title: null, rest: source };
  const end = source.text.indexOf("::", 2);
  if (end < 0) throw source.error(0, "gift_title_open");
  const title = showEscapes(source.text.slice(2, end)).replace(/\s+/g, " ").trim();
  return { title: title || null, rest: source.slice(end + 2) };
}

/** The text around the answers, with a blank in their place when it goes on after them. */
function findAnswers(source: GiftSource): { text: string; answers: GiftSource | null } {
  const { text } = source;
  const open = text.indexOf("{");
  const close = text.indexOf("}");
  if (open < 0 && close < 0) return { text, answers: null };
  if (open < 0 || (close >= 0 && close < open)) throw source.error(close, "gift_brace_stray");
  if (close < 0) throw source.error(open, "gift_brace_open");
  const nested = text.indexOf("{", open + 1);
  if (nested >= 0 && nested < close) throw source.error(nested, "gift_brace_stray");
  const after = text.slice(close + 1);
  const more = after.search(/[{}]/);
  if (more >= 0) {
    throw source.error(
      close + 1 + more,
      after[more] === "{" ? "gift_brace_second" : "gift_brace_stray",
    );
  }
  const before = text.slice(0, open);
  const isLast = after.trim() === "";
  return {
    text: isLast ? before.trim() : before + BLANK + after,
    answers: source.slice(open + 1, close),
  };
}
