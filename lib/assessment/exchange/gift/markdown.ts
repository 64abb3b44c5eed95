// @ts-types="@types/turndown"
import TurndownService from "turndown";
import { lexMarkdown } from "../../../platform/markdown_lexer.ts";
import type { GiftText } from "./types.ts";

const converter = new TurndownService({
  headingStyle: "atx",
  codeBlockStyle: "fenced",
  bulletListMarker: "-",
  emDelimiter: "*",
});
converter.keep(["table", "sub", "sup", "u", "ins", "kbd", "mark"]);
converter.remove(["script", "style"]);

const LOOKS_LIKE_HTML = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i;

/** A text of a GIFT file as Markdown, which is what our questions are written in. */
export function giftToMarkdown({ format, text }: GiftText): string {
  if (format === "markdown") return text;
  const isHtml = format === "html" || (format === "moodle" && LOOKS_LIKE_HTML.test(text));
  return isHtml ? converter.turndown(text).trim() : plainToMarkdown(text);
}

/** Markdown that shows `text` as it is written; left alone where Markdown sees nothing special in it. */
function plainToMarkdown(text: string): string {
  const lines = text.split("\n").map((line) => {
    const trimmed = line.trim();
    return meansItself(trimmed) ? trimmed : trimmed.replace(/[!-/:-@[-`{-~]/g, "\\$&");
  });
  return lines.join("  \n").replace(/(?: {2}\n){2,}/g, "\n\n");
}

/** Whether a line of Markdown is one paragraph without any markup. */
function meansItself(line: string): boolean {
  if (line === "") return true;
  const tokens = lexMarkdown(line);
  const [only] = tokens;
  if (tokens.length !== 1 || only.type !== "paragraph") return false;
  return (only.tokens ?? []).every((token) =>
    (token.type === "text" || token.type === "link") && token.raw === token.text
  );
}
