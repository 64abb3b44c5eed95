import type { Token } from "marked";
import { knownTokens, lexMarkdown } from "./markdown_lexer.ts";

/**
 * The words of a Markdown text on one line, without markup, pictures and raw HTML: for
 * descriptions, search and counting. Longer than `maxLength`, it ends at a word with "…".
 */
export function markdownToText(source: string, maxLength = Infinity): string {
  const text = tokensToText(lexMarkdown(source)).replace(/▶\uFE0F?\s*/g, "");
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, Math.max(0, maxLength - 1)).toWellFormed().replace(/\uFFFD$/, "");
  const atWord = /\s/.test(text.charAt(cut.length)) ? cut : cut.replace(/\s+\S*$/, "");
  const kept = atWord.length > maxLength / 2 ? atWord : cut;
  return kept.replace(/[\s.,;:–-]+$/, "") + "…";
}

/** The words of marked's tokens; with `withImages` also what pictures are called. */
export function tokensToText(tokens: readonly Token[], withImages = false): string {
  const words: string[] = [];
  collectText(tokens, withImages, words);
  return words.join("").replace(/\s+/g, " ").trim();
}

function collectText(tokens: readonly Token[], withImages: boolean, words: string[]): void {
  for (const token of knownTokens(tokens)) {
    const separate = !INLINE_TOKENS.has(token.type);
    if (separate) words.push(" ");
    switch (token.type) {
      case "image":
        if (withImages) words.push(decodeEntities(token.text));
        break;
      case "list":
        for (const item of token.items) {
          collectText(item.tokens, withImages, words);
          words.push(" ");
        }
        break;
      case "table":
        for (const cell of [token.header, ...token.rows].flat()) {
          collectText(cell.tokens, withImages, words);
          words.push(" ");
        }
        break;
      case "code":
      case "codespan":
        words.push(token.text);
        break;
      case "escape":
        words.push(decodeEntities(token.text));
        break;
      case "br":
        words.push(" ");
        break;
      case "text":
        if (token.tokens) collectText(token.tokens, withImages, words);
        else words.push(decodeEntities(token.text));
        break;
      case "html":
      case "checkbox":
      case "def":
      case "hr":
      case "space":
        break;
      default:
        collectText(token.tokens ?? [], withImages, words);
    }
    if (separate) words.push(" ");
  }
}

const INLINE_TOKENS = new Set(
  ["text", "strong", "em", "del", "codespan", "escape", "link", "image", "html"],
);

const NAMED_ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Text with the usual character references (`&amp;`, `&#39;`) replaced by what they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, ...groups) => {
    const [decimal, hex, name]: (string | undefined)[] = groups;
    if (name !== undefined) return NAMED_ENTITIES[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : " ";
  });
}
