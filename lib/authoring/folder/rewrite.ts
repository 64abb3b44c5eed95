import type { Token, Tokens } from "marked";
import { knownTokens, lexMarkdown } from "../../platform/markdown_lexer.ts";
import { decodeEntities, tokensToText } from "../../platform/markdown_text.ts";
import { isMarkdown } from "./numbering.ts";
import { isPicture, isRemote, pathParts, type PictureIndex } from "./pictures.ts";
import { lessonPlaceholder, picturePlaceholder } from "./placeholders.ts";
import { rewriteHtml } from "./rewrite_html.ts";
import { type Range, SourceCursor } from "./source_cursor.ts";
import type { Remarks } from "./types.ts";
import { leadsToVideo, videoLabel } from "./video_link.ts";

/** What the addresses in a file's text may mean. */
export interface RewriteContext {
  file: string;
  pictures: PictureIndex;
  /** The key of the lesson that a Markdown file of this name became. */
  lessonKey(fileName: string): string | undefined;
  remarks: Remarks;
}

/** A body with placeholders, and the pictures it shows, in order. */
export interface RewrittenText {
  text: string;
  images: string[];
}

interface Edit extends Range {
  text: string;
}

/**
 * Makes a text independent of its folder: pictures of the folder become placeholders, those that
 * lack are reported and left out; linked pictures that lead to a video become `[▶ …](address)`;
 * relative links to other lessons become placeholders, to anything else plain text. All else, code
 * above all, stays letter for letter.
 */
export function rewriteText(text: string, context: RewriteContext): RewrittenText {
  const rewriter = new Rewriter(text, context);
  rewriter.visit(lexMarkdown(text));
  return { text: rewriter.result(), images: [...rewriter.images] };
}

class Rewriter {
  readonly images = new Set<string>();
  readonly #source: string;
  readonly #context: RewriteContext;
  readonly #cursor: SourceCursor;
  readonly #edits: Edit[] = [];
  readonly #html: Range[] = [];

  constructor(source: string, context: RewriteContext) {
    this.#source = source;
    this.#context = context;
    this.#cursor = new SourceCursor(source);
  }

  visit(tokens: readonly Token[]): void {
    for (const token of knownTokens(tokens)) {
      switch (token.type) {
        case "image":
          this.#image(token, null);
          break;
        case "link":
          this.#link(token);
          break;
        case "html":
          this.#rememberHtml(this.#cursor.take(token.raw));
          break;
        case "list":
          for (const item of token.items) this.visit(item.tokens);
          break;
        case "table":
          for (const cell of [token.header, ...token.rows].flat()) this.visit(cell.tokens);
          break;
        case "space":
        case "hr":
        case "checkbox":
          break;
        default:
          if ("tokens" in token && token.tokens) this.visit(token.tokens);
          else this.#cursor.take(token.raw);
      }
    }
  }

  result(): string {
    for (const range of this.#html) {
      const html = this.#source.slice(range.start, range.end);
      const text = rewriteHtml(html, (src) => this.#picture(src));
      if (text !== html) this.#edits.push({ ...range, text });
    }
    this.#edits.sort((a, b) => a.start - b.start);
    const parts: string[] = [];
    let at = 0;
    for (const edit of this.#edits) {
      if (edit.start < at) continue;
      parts.push(this.#source.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    return parts.join("") + this.#source.slice(at);
  }

  /** Elements that follow each other are one piece, so that a linked picture is seen whole. */
  #rememberHtml(range: Range | null): void {
    if (range === null) return;
    const last = this.#html.at(-1);
    const joined = last && this.#source.slice(last.end, range.start).trim() === "";
    if (joined) last.end = range.end;
    else this.#html.push(range);
  }

  #image(token: Tokens.Image, link: Tokens.Link | null): void {
    const range = this.#cursor.take(token.raw);
    if (range === null) return;
    const address = this.#picture(decodeEntities(token.href));
    if (address === undefined) return;
    const alt = escapeText(token.text);
    if (address === null) {
      const onlyContent = link !== null && tokensToText(link.tokens) === "";
      this.#edits.push({ ...range, text: onlyContent ? alt || escapeText(link.href) : "" });
      return;
    }
    const title = token.title ? ` "${escapeText(token.title).replaceAll('"', "'")}"` : "";
    this.#edits.push({ ...range, text: `![${alt}](${address}${title})` });
  }

  /** The placeholder for a picture's address; null: leave it out; undefined: leave it as it is. */
  #picture(address: string): string | null | undefined {
    const { file, pictures, remarks } = this.#context;
    const found = pictures.find(address);
    if (found.kind === "remote") return undefined;
    if (found.kind === "found") {
      if (found.ambiguous) {
        const message = `several pictures are called like "${address}"; ${found.path} is used`;
        remarks.warnings.push({ file, code: "ambiguous_picture", message, detail: address });
      }
      this.images.add(found.path);
      return picturePlaceholder(found.path);
    }
    if (found.kind === "unsupported") {
      const message = `pictures of this kind cannot be shown: ${found.picture}`;
      remarks.warnings.push({ file, code: "unsupported_picture", message, detail: found.picture });
    } else if (!remarks.missing.some((one) => one.file === file && one.picture === address)) {
      remarks.missing.push({ file, picture: found.picture });
    }
    return null;
  }

  #link(token: Tokens.Link): void {
    const range = this.#cursor.find(token.raw);
    const pictures = knownTokens(token.tokens).filter((child) => child.type === "image");
    const label = pictures.map((picture) => picture.text).join(" ");
    const href = decodeEntities(token.href);
    const button = pictures.length > 0 && tokensToText(token.tokens) === "" &&
      leadsToVideo(href, label);
    if (range !== null && button) {
      const text = `[${escapeText(videoLabel(label))}](${inParentheses(href)})`;
      this.#edits.push({ ...range, text });
      this.#cursor.moveTo(range.end);
      return;
    }
    for (const child of knownTokens(token.tokens)) {
      if (child.type === "image") this.#image(child, token);
      else this.visit([child]);
    }
    if (range === null) return;
    if (token.raw.startsWith("[")) this.#linkTarget(token.raw, href, range);
    this.#cursor.moveTo(range.end);
  }

  #linkTarget(raw: string, href: string, range: Range): void {
    if (href === "" || href.startsWith("#") || isRemote(href)) return;
    const target = this.#localTarget(href);
    const split = raw.endsWith(")") ? raw.lastIndexOf("](") : raw.lastIndexOf("][");
    const tail = raw.slice(split > 0 ? split : raw.length - 1);
    if (tail.includes("\n")) return;
    const tailStart = range.end - tail.length;
    const text = target === null ? "" : `](${target})`;
    this.#edits.push({ start: tailStart, end: range.end, text });
    if (target === null) {
      this.#edits.push({ start: range.start, end: range.start + 1, text: "" });
    }
  }

  /** Where a relative link leads in the course; null when that is nowhere. */
  #localTarget(href: string): string | null {
    const name = pathParts(href).at(-1) ?? "";
    if (isPicture(name)) return this.#picture(href) ?? null;
    const key = isMarkdown(name) ? this.#context.lessonKey(name) : undefined;
    if (key !== undefined) return lessonPlaceholder(key) + (/#[\w-]+$/.exec(href)?.[0] ?? "");
    const message = `a link leads to nothing that is imported and became plain text: ${href}`;
    this.#context.remarks.warnings.push({
      file: this.#context.file,
      code: "dead_link",
      message,
      detail: href,
    });
    return null;
  }
}

function escapeText(text: string): string {
  return decodeEntities(text).replace(/\s+/g, " ").trim().replace(/[[\]\\|<`]/g, "\\$&");
}

/** An address made fit for the parentheses of a Markdown link. */
function inParentheses(href: string): string {
  return href.replace(/[\s()<>|]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
}
