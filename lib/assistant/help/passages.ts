import type { Token, Tokens } from "marked";
import { lexMarkdown } from "../../platform/markdown_lexer.ts";
import { tokensToText } from "../../platform/markdown_text.ts";

/** A part of an article that can answer a question by itself. */
export interface Passage {
  /** What it stands under; "" above the first heading. */
  heading: string;
  /** Plain text; the points of a list are lines that begin with "- ". */
  text: string;
}

/** Longest answer, in letters: a few sentences. */
const LONGEST = 420;

/** Whole sentences, as many as an answer may have; at least one. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const sentences = [...new Intl.Segmenter("id", { granularity: "sentence" }).segment(text)];
  let kept = "";
  for (const { segment } of sentences) {
    if (kept !== "" && kept.length + segment.length > LONGEST) break;
    kept += segment;
  }
  return kept.trim();
}

function textsOf(token: Token): string[] {
  if (token.type === "paragraph") return [shortened(tokensToText([token]))];
  if (token.type !== "list") return [];
  const points = (token as Tokens.List).items.map((item) => tokensToText(item.tokens));
  const whole = points.map((point) => `- ${point}`).join("\n");
  return whole.length <= LONGEST ? [whole] : points.map(shortened);
}

/** What an article is made of: its paragraphs, its lists, and the points of long ones; headings apart. */
export function passagesOf(body: string): Passage[] {
  const passages: Passage[] = [];
  let heading = "";
  for (const token of lexMarkdown(body)) {
    if (token.type === "heading") heading = tokensToText(token.tokens ?? []);
    else passages.push(...textsOf(token).map((text) => ({ heading, text })));
  }
  return passages;
}
