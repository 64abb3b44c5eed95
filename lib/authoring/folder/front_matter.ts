/** The first line of what this site writes, by which it knows its own files again. */
const FORMAT = "format: technova-course/1";

/** Values by their names; each is whatever JSON can say. */
export type FrontMatter = Record<string, unknown>;

/**
 * What an exported file says about itself before its text: a block of YAML, of which each value is JSON on one line,
 * so that people can read and change it. Names without a value are left out.
 */
export function writeFrontMatter(values: FrontMatter): string {
  const lines = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", FORMAT, ...lines, "---", ""].join("\n");
}

/** A file of this site: what it says about itself, and the text behind that, letter for letter. */
export interface OwnFile {
  values: FrontMatter;
  text: string;
}

/**
 * Reads a file that `writeFrontMatter` has begun; null for any other. A value that is no JSON is kept as the text it
 * is, for somebody may have written it without quotation marks.
 */
export function readFrontMatter(text: string): OwnFile | null {
  const block = /^---\r?\n([^]*?\n)?---(?:\r?\n|$)/.exec(text);
  const [first, ...lines] = (block?.[1] ?? "").split(/\r?\n/);
  if (block === null || first.trim() !== FORMAT) return null;
  const values: FrontMatter = {};
  for (const line of lines) {
    const [, name, value] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) values[name] = parse(value);
  }
  return { values, text: text.slice(block[0].length) };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A title as the first line of a file, and the text under it. */
export function writeTitled(title: string, text: string): string {
  return `${titleLine(title)}\n\n${text}\n`;
}

/** Undoes `writeTitled`; null when somebody has written another first line. */
export function readTitled(title: string, written: string): string | null {
  const start = [`${titleLine(title)}\n\n`, `${titleLine(title)}\r\n\r\n`]
    .find((line) => written.startsWith(line));
  return start === undefined ? null : written.slice(start.length).replace(/\r?\n$/, "");
}

/** A heading that says exactly this, whatever the title is made of. */
function titleLine(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  return `# ${line.replace(/[\\`*_[\]<>#&~|]/g, "\\$&")}`;
}
