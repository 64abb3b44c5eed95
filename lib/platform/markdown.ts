import { Marked, type Token, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";
import { lexMarkdown } from "./markdown_lexer.ts";
import { decodeEntities, tokensToText } from "./markdown_text.ts";
import { imageAddress, isExternal, linkAddress } from "./markdown_url.ts";
import { slugify } from "./slug.ts";

export { markdownToText } from "./markdown_text.ts";

/** How {@link renderMarkdown} fits a text into its page. */
export interface MarkdownOptions {
  /** Level of the text's uppermost headings, 2 to 6; the page itself has the h1. */
  headingBase?: number;
  /** What a table's scrolling frame is called for screen readers, before its number. */
  tableLabel?: string;
}

/**
 * What stands before the id of each heading, so that no text can take an id that the page uses.
 * Links inside the text (`#pendahuluan`) are led to the prefixed id.
 */
export const HEADING_ID_PREFIX = "h-";

const INLINE = "a abbr b br code del em i img ins kbd mark q s small span strong sub sup u";
const BLOCK = "blockquote dd details div dl dt figcaption figure hr li ol p pre summary ul";
const TABLE = "caption table tbody td tfoot th thead tr";
const HEADINGS = "h1 h2 h3 h4 h5 h6";
const ALLOWED_TAGS = [INLINE, BLOCK, TABLE, HEADINGS].join(" ").split(" ");

/** Elements that vanish with what is in them; of others that are not allowed, the text stays. */
const DROPPED_WITH_CONTENT =
  "script style textarea option xmp noscript noembed noframes iframe object template title svg math select"
    .split(" ");

const DEEPEST_ELEMENT = 60;

type Attributes = Record<string, string>;

interface SanitizedElement {
  tag: string;
  attribs: Attributes;
  text: string;
  mediaChildren: string[];
}

/**
 * Turns Markdown (GFM) into HTML that may be put into a page as it is: no script, no handler, no
 * style, no form, no address but http(s), mailto and the site's own; pictures only over https or
 * from `/media/`. Headings never skip a level and carry ids; tables stand in a frame that scrolls.
 * Links stay in the same tab (a new one is the reader's choice); external ones pass no referrer.
 * A link whose text begins with "▶" gets the class `video-link`, to be shown as a button.
 *
 * Never throws; takes time that grows with the length of the text.
 */
export function renderMarkdown(source: string, options: MarkdownOptions = {}): string {
  const anchors = new Map<string, number>();
  const marked = new Marked({ gfm: true, renderer: renderer(anchors) });
  let html: string;
  try {
    html = marked.parser(lexMarkdown(source));
  } catch {
    html = `<p>${escapeHtml(source)}</p>`;
  }
  return finish(sanitize(html, anchors, options.headingBase ?? 2), options.tableLabel ?? "Tabel");
}

function renderer(anchors: Anchors) {
  return {
    heading(this: { parser: InlineParser }, { tokens, depth }: Tokens.Heading): string {
      const anchor = freeAnchor(tokensToText(tokens), anchors);
      return `<h${depth} data-anchor="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    image({ href, text, title }: Tokens.Image): string {
      const address = decodeEntities(href);
      if (imageAddress(address) === null) return attribute(text);
      return `<img src="${escapeHtml(address)}" alt="${attribute(text)}"${hint(title)}>`;
    },
    link(this: { parser: InlineParser }, { href, title, tokens, autolink }: Tokens.Link): string {
      const address = escapeHtml(autolink ? href : decodeEntities(href));
      const inner = this.parser.parseInline(tokens);
      // A link without words has no name that a screen reader could say.
      const name = tokensToText(tokens, true) === "" ? address : "";
      return `<a href="${address}"${hint(title)}>${inner}${name}</a>`;
    },
    checkbox({ checked }: Tokens.Checkbox): string {
      return checked ? "☑ " : "☐ ";
    },
  };
}

/** Text as Markdown has it (`&amp;` stands for "&"), made fit for an attribute. */
function attribute(text: string): string {
  return escapeHtml(decodeEntities(text));
}

function hint(title: string | null | undefined): string {
  return title ? ` title="${attribute(title)}"` : "";
}

interface InlineParser {
  parseInline(tokens: Token[]): string;
}

/** The anchors given so far, each with the number that a further heading of that name would get. */
type Anchors = Map<string, number>;

function freeAnchor(text: string, anchors: Anchors): string {
  const base = slugify(text, 60, "bagian");
  let anchor = base;
  let number = anchors.get(base) ?? 1;
  while (anchors.has(anchor)) anchor = `${base}-${++number}`;
  anchors.set(base, number);
  if (anchor !== base) anchors.set(anchor, 1);
  return anchor;
}

function sanitize(html: string, anchors: Anchors, headingBase: number): string {
  const headings = new HeadingOutline(headingBase);
  const unused = new Set(anchors.keys());
  const transform = (tag: string, attribs: Attributes) => {
    if (/^h[1-6]$/.test(tag)) {
      const anchor = attribs["data-anchor"] ?? "";
      const id = unused.delete(anchor) ? { id: HEADING_ID_PREFIX + anchor } : {};
      return { tagName: headings.level(Number(tag[1])), attribs: id };
    }
    const cleaned = cleanAttributes(tag, attribs, anchors);
    return { tagName: tag === "a" && !cleaned.href ? "span" : tag, attribs: cleaned };
  };
  return sanitizeHtml(html, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: {
      "*": ["title"],
      a: ["href", "rel"],
      code: ["class"],
      img: ["src", "alt", "width", "height", "loading", "decoding", "referrerpolicy"],
      ol: ["start"],
      pre: ["tabindex"],
      td: ["align", "colspan", "rowspan"],
      th: ["align", "colspan", "rowspan"],
      ...Object.fromEntries(HEADINGS.split(" ").map((tag) => [tag, ["id"]])),
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesByTag: { img: ["https"] },
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    nonTextTags: DROPPED_WITH_CONTENT,
    nestingLimit: DEEPEST_ELEMENT,
    transformTags: { "*": transform },
    exclusiveFilter: isEmptyShell,
  });
}

/** Attributes are made anew, never passed on: what is not named here does not exist. */
function cleanAttributes(tag: string, given: Attributes, anchors: Anchors): Attributes {
  const kept: Attributes = {};
  const keep = (name: string, pattern: RegExp) => {
    const value = given[name];
    if (value !== undefined && pattern.test(value)) kept[name] = value;
  };
  if (tag === "a") {
    const href = linkAddress(given.href ?? "", (anchor) => inTextAnchor(anchor, anchors));
    if (href !== null) kept.href = href;
    if (href !== null && isExternal(href)) kept.rel = "noopener noreferrer nofollow";
  }
  if (tag === "img") {
    const src = imageAddress(given.src ?? "");
    if (src === null) return {};
    Object.assign(kept, { src, alt: given.alt ?? "", loading: "lazy", decoding: "async" });
    kept.referrerpolicy = "no-referrer";
    keep("width", /^[1-9]\d{0,3}$/);
    keep("height", /^[1-9]\d{0,3}$/);
  }
  if (tag === "pre") kept.tabindex = "0";
  if (tag === "code") keep("class", /^language-[\w+#.-]{1,30}$/);
  if (tag === "ol") keep("start", /^\d{1,9}$/);
  if (tag === "td" || tag === "th") {
    keep("align", /^(left|right|center)$/);
    keep("colspan", /^[1-9]\d?$/);
    keep("rowspan", /^[1-9]\d?$/);
  }
  if (tag === "a" || tag === "img" || tag === "abbr") keep("title", /\S/);
  return kept;
}

/** The id that a heading has where it is the first of its words in a text. */
export function headingId(text: string): string {
  return HEADING_ID_PREFIX + slugify(text, 60, "bagian");
}

function inTextAnchor(anchor: string, anchors: Anchors): string {
  const wanted = slugify(anchor, 60, "bagian");
  return HEADING_ID_PREFIX + (anchors.has(anchor) ? anchor : wanted);
}

function isEmptyShell(element: SanitizedElement): boolean {
  if (element.tag === "img") return !element.attribs.src;
  const empty = element.text.trim() === "" && element.mediaChildren.length === 0;
  return empty && (element.tag === "a" || /^h[1-6]$/.test(element.tag));
}

/** Gives the text's headings levels from `base` on that go down one step at a time. */
class HeadingOutline {
  readonly #base: number;
  readonly #open: number[] = [];

  constructor(base: number) {
    this.#base = Math.min(6, Math.max(2, Math.trunc(base) || 2));
  }

  level(depth: number): string {
    while (this.#open.length > 0 && (this.#open.at(-1) ?? 0) >= depth) this.#open.pop();
    this.#open.push(depth);
    return `h${Math.min(6, this.#base + this.#open.length - 1)}`;
  }
}

/**
 * The last touches on clean HTML, in which "<" stands for nothing but a tag: frames around tables
 * (a sanitizer can only keep or drop what there is) and the class of video buttons.
 */
function finish(html: string, tableLabel: string): string {
  let tables = 0;
  const label = escapeHtml(tableLabel);
  return html
    .replace(
      /<table>/g,
      () =>
        `<div class="table-scroll" role="group" tabindex="0" aria-label="${label} ${++tables}"><table>`,
    )
    .replaceAll("</table>", "</table></div>")
    .replace(
      /<a ([^<>]*)>▶\uFE0F?\s/g,
      '<a class="video-link" $1><span aria-hidden="true">▶</span> ',
    );
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? "");
}
