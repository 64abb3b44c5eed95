import { decodeEntities, tokensToText } from "../../platform/markdown_text.ts";
import { lexMarkdown } from "../../platform/markdown_lexer.ts";

/** A text's heading and what is left without it. */
export interface TakenHeading {
  /** Plain text, without markup. */
  title: string;
  /** 1 for "#", 2 for "##", … */
  depth: number;
  /** What stands before the heading. */
  before: string;
  /** What stands after it. */
  after: string;
}

const HTML_HEADING = /<h([1-6])(?:\s[^>]*)?>([^]*?)<\/h\1\s*>/i;

/**
 * Takes the first heading with words out of a Markdown text, be it written with "#", underlined or
 * as HTML; null when there is none.
 *
 * @param deepest headings below this level do not count
 */
export function takeHeading(text: string, deepest = 6): TakenHeading | null {
  let position = 0;
  for (const token of lexMarkdown(text)) {
    const html = token.type === "html" ? HTML_HEADING.exec(token.raw) : null;
    let found = { title: "", depth: 7, start: position, length: token.raw.length };
    if (token.type === "heading") {
      found = { ...found, title: tokensToText(token.tokens), depth: token.depth };
    } else if (html !== null) {
      const title = decodeEntities((html[2] ?? "").replace(/<[^>]*>/g, " "));
      const start = position + html.index;
      found = { title, depth: Number(html[1]), start, length: html[0].length };
    }
    if (found.title.trim() !== "" && found.depth <= deepest) {
      return {
        title: found.title.replace(/\s+/g, " ").trim(),
        depth: found.depth,
        before: text.slice(0, found.start),
        after: text.slice(found.start + found.length),
      };
    }
    position += token.raw.length;
  }
  return null;
}
