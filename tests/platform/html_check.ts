import assert from "node:assert/strict";

/** An element's start tag as a browser will read it. */
export interface StartTag {
  name: string;
  attributes: Map<string, string>;
}

const ALLOWED_ATTRIBUTES: Record<string, RegExp> = {
  a: /^(href|rel|title|class)$/,
  abbr: /^title$/,
  code: /^class$/,
  div: /^(class|role|tabindex|aria-label)$/,
  img: /^(src|alt|title|width|height|loading|decoding|referrerpolicy)$/,
  ol: /^start$/,
  pre: /^tabindex$/,
  span: /^aria-hidden$/,
  td: /^(align|colspan|rowspan)$/,
  th: /^(align|colspan|rowspan)$/,
};
const ALLOWED_TAGS = new Set(
  ("a abbr b blockquote br caption code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 " +
    "hr i img ins kbd li mark ol p pre q s small span strong sub summary sup table tbody td tfoot " +
    "th thead tr u ul").split(" "),
);
const ALLOWED_CLASSES = /^(table-scroll|video-link|language-[\w+#.-]{1,30})$/;

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)( \/)?>|[^<>]+/gy;

/**
 * Reads HTML by a grammar so narrow that no browser can read it differently: every "<" begins a
 * tag of lower case letters, every attribute has a double-quoted value, no ">" stands alone.
 */
export function elements(html: string): StartTag[] {
  const found: StartTag[] = [];
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes = ""] = match;
    if (name === undefined || closing === "/") continue;
    const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
    const read = pairs.map(([, key = "", value = ""]) => [key, decode(value)] as const);
    assert.equal(new Set(read.map(([key]) => key)).size, read.length, html);
    found.push({ name, attributes: new Map(read) });
  }
  assert.equal(end, html.length, `not read beyond ${end}: ${html.slice(end, end + 80)}`);
  return found;
}

/** Fails unless all of `html` is on the list of what a rendered text may consist of. */
export function assertHarmless(html: string): void {
  const ids = new Set<string>();
  for (const { name, attributes } of elements(html)) {
    assert.ok(ALLOWED_TAGS.has(name), `<${name}> in ${html}`);
    for (const [key, value] of attributes) {
      const heading = /^h[2-6]$/.test(name) && key === "id";
      assert.ok(heading || ALLOWED_ATTRIBUTES[name]?.test(key), `${key} on <${name}> in ${html}`);
      if (key === "class") assert.match(value, ALLOWED_CLASSES);
      if (key === "href") assertAddress(value, ["https:", "http:", "mailto:"], html);
      if (key === "src") assertAddress(value, ["https:"], html);
      if (heading) {
        assert.match(value, /^h-[a-z0-9-]+$/);
        assert.ok(!ids.has(value), `${value} twice`);
        ids.add(value);
      }
    }
  }
}

function assertAddress(value: string, schemes: string[], html: string): void {
  const url = new URL(value, "https://site.invalid");
  assert.ok(schemes.includes(url.protocol), `${value} in ${html}`);
  // What leaves the site must say so with its scheme.
  if (!/^(https?|mailto):/.test(value)) assert.equal(url.origin, "https://site.invalid", html);
}

function decode(value: string): string {
  return value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
