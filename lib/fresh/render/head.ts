import type { HeadEntry, RenderState } from "./state.ts";

/** Attributes inside a tag, as a part of a regular expression. */
export const ATTRS = `(?:[^>"]|"[^"]*")*`;

/** The comments around the n-th element of `<Head>` components. */
export function headMarks(nonce: string, index: number): [start: string, end: string] {
  return [`head:${nonce}:${index}`, `/head:${nonce}:${index}`];
}

/** Finds the element that an entry replaces. */
function predecessor(entry: HeadEntry): RegExp | null {
  const having = (name: string, value: string) => {
    const text = value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
    const attr = `\\s${name}="${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}"`;
    return `<(${entry.type})(?=${ATTRS}${attr})${ATTRS}>`;
  };
  let tag: string;
  if (entry.type === "title") tag = `<(title)${ATTRS}>`;
  else if (entry.key !== null) tag = having("data-key", entry.key);
  else if (entry.id !== null) tag = having("id", entry.id);
  else if (entry.name !== null && entry.type === "meta") tag = having("name", entry.name);
  else return null;
  return new RegExp(/^(?:meta|link|base)$/.test(entry.type!) ? tag : `${tag}[^]*?</\\1>`);
}

/** Moves what `<Head>` components rendered into the head; each replaces its predecessor there. */
export function mergeHeads(html: string, { nonce, heads }: RenderState, more: string): string {
  let rest = html;
  const elements = heads.map((_, index) => {
    const [start, end] = headMarks(nonce, index).map((mark) => `<!--${mark}-->`);
    const [from, to] = [rest.indexOf(start), rest.indexOf(end)];
    const element = from < 0 ? "" : rest.slice(from + start.length, to);
    if (from >= 0) rest = rest.slice(0, from) + rest.slice(to + end.length);
    return element;
  });
  return rest.replace(new RegExp(`(<head${ATTRS}>)([^]*?)(?=</head>)`), (_, open, inner) => {
    const head = heads.reduce((result, entry, index) => {
      const place = predecessor(entry);
      if (place === null || !place.test(result)) return result + elements[index];
      return result.replace(place, () => elements[index]);
    }, inner);
    return open + head + more;
  });
}
