import type { MarkedToken } from "marked";
import { lexMarkdown } from "../../platform/markdown_lexer.ts";
import { tokensToText } from "../../platform/markdown_text.ts";
import type { ErrorCode } from "./types.ts";

/** Largest Markdown file that is read, in bytes. */
export const LARGEST_TEXT = 1024 * 1024;

/** Either the text of a file or why it is no text. */
export type DecodedText = { text: string } | { code: ErrorCode; message: string };

/**
 * The text of a Markdown file: UTF-8 with or without a byte order mark, its line ends as they are. A file of another
 * encoding, with NUL bytes or over 1 MB is refused, never guessed at.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > LARGEST_TEXT) {
    return { code: "too_large", message: "the file is larger than 1 MB" };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { code: "not_utf8", message: "the file is not UTF-8 text" };
  }
  if (text.includes("\0")) return { code: "nul_byte", message: "the file contains NUL bytes" };
  return { text };
}

/** A text with any line ends made "\n". */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Drops what stands before the text itself: comments, and a block of `key: value` lines. */
export function dropPreamble(text: string): string {
  const rest = text.replace(/^---\n(?:[\w-]+:.*\n|[ \t]+.*\n|- .*\n|#.*\n|\n)+---(?:\n|$)/, "");
  return rest.replace(/^(?:\s*<!--[^]*?-->)+/, "").replace(/^(?:[ \t]*\n)+/, "");
}

const KNOWN_LABEL =
  /^(penafian|sanggahan|disclaimer|catatan penerjemah(an)?|translat(or|ion)\W?s? (note|notice)|ansvarsfraskrivelse|haftungsausschluss|avertissement|clause de non-responsabilité|descargo de responsabilidad|aviso legal|免责声明|免責聲明|免責事項|면책 조항)$/i;
const OF_TRANSLATION =
  /terjemah|translat|übersetz|tradu|traduç|vertaal|vertaling|översätt|tłumacz|перев[оеё]|çevir|dịch|翻译|翻譯|翻訳|번역|अनुवाद|ترجم/i;
const BY_MACHINE = /\b(AI|machine|automat\w*|otomatis|mesin|KI|IA)\b/i;
const LONGEST_NOTICE = 3000;

/**
 * Drops the notice that translation tools leave under the last rule: nothing but a paragraph or two
 * with a short bold label ("**Penafian**:") that speak of the text's translation. The label must be
 * a known word or the text must speak of machines; any other text under a rule stays.
 */
export function dropTranslatorsNotice(text: string): string {
  const tokens = lexMarkdown(text);
  let end = tokens.length;
  while (end > 0 && (isFiller(tokens[end - 1]) || tokens[end - 1]?.type === "hr")) end--;
  const rule = tokens.slice(0, end).findLastIndex((token) => token.type === "hr");
  if (rule < 0 || !isNotice(tokens.slice(rule + 1, end))) return text;
  const kept = tokens.slice(0, rule).map((token) => token.raw).join("");
  // The lexer keeps the text as it is; should it ever not, nothing may be lost.
  return text.startsWith(kept) ? kept.trimEnd() + "\n" : text;
}

function isFiller(token: MarkedToken | undefined): boolean {
  if (token?.type === "html") return token.raw.replace(/<!--[^]*?-->/g, "").trim() === "";
  return token?.type === "space" || token?.type === "def";
}

function isNotice(tokens: MarkedToken[]): boolean {
  const blocks = tokens.filter((token) => !isFiller(token));
  const [first] = blocks;
  if (first === undefined || blocks.length > 3) return false;
  const isText = (token: MarkedToken) => token.type === "paragraph";
  const headed = first.type === "heading" && blocks.length > 1;
  if (!blocks.slice(1).every(isText) || !(headed || isText(first))) return false;
  const label = headed ? tokensToText([first]) : boldLabel(first);
  const text = tokensToText(blocks);
  if (label === null || text.length > LONGEST_NOTICE || !OF_TRANSLATION.test(text)) return false;
  const name = label.replace(/[:：.\s]+$/, "");
  return KNOWN_LABEL.test(name) || (name.split(/\s+/).length <= 4 && BY_MACHINE.test(text));
}

function boldLabel(token: MarkedToken): string | null {
  const first = token.type === "paragraph" ? token.tokens[0] : undefined;
  return first?.type === "strong" ? tokensToText([first]) : null;
}
