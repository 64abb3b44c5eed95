import type { MarkedToken, Tokens } from "marked";
import { markdownToText } from "../../platform/markdown.ts";
import { lexMarkdown } from "../../platform/markdown_lexer.ts";
import { tokensToText } from "../../platform/markdown_text.ts";
import { takeHeading } from "./heading.ts";
import { isQuizName } from "./numbering.ts";

/** What a README says about its course. */
export interface ReadmeFacts {
  title?: string;
  summary: string;
  /** The Markdown between the title and the next heading or table. */
  introduction: string;
  outcomes: string[];
  /** Titles of sections by their number. */
  sectionTitles: Map<number, string>;
}

const SUMMARY_LENGTH = 300;

/**
 * Reads a README that has been cleaned of comments and notices. Its title is the first heading of
 * the highest level (translated READMEs put small headings above it), else the first of any.
 */
export function readReadme(text: string): ReadmeFacts {
  const heading = takeHeading(text, 1) ?? takeHeading(text);
  const intro = heading === null ? [] : introduction(lexMarkdown(heading.after));
  return {
    title: heading?.title,
    summary: summaryOf(intro),
    introduction: intro.map((token) => token.raw).join("").trim(),
    outcomes: outcomesOf(intro),
    sectionTitles: sectionTitles(lexMarkdown(text)),
  };
}

function introduction(tokens: MarkedToken[]): MarkedToken[] {
  const end = tokens.findIndex((token) => token.type === "heading" || token.type === "table");
  const intro = end < 0 ? tokens : tokens.slice(0, end);
  return intro.filter((token) => token.type !== "hr");
}

function summaryOf(tokens: MarkedToken[]): string {
  const first = tokens.find((token) =>
    token.type === "paragraph" && tokensToText(token.tokens) !== ""
  );
  return first === undefined ? "" : markdownToText(first.raw, SUMMARY_LENGTH);
}

const ABOUT_LEARNING =
  /dibahas|pelajari|dipelajari|belajar|menguasai|mencakup|learn|cover|outcome/i;
const NEGATED = /\b(tidak|bukan|not|won't|don't|never)\b/i;

/** The items of the first list that a line like "what you will learn" introduces. */
function outcomesOf(tokens: MarkedToken[]): string[] {
  const blocks = tokens.filter((token) => token.type !== "space");
  for (const [at, token] of blocks.entries()) {
    const before = blocks[at - 1];
    if (token.type !== "list" || before?.type !== "paragraph") continue;
    const line = tokensToText(before.tokens);
    if (!ABOUT_LEARNING.test(line) || NEGATED.test(line)) continue;
    const items = token.items.map((item) => withoutSymbol(tokensToText(item.tokens)));
    return items.filter((item) => item !== "" && item.length <= 300).slice(0, 12);
  }
  return [];
}

function withoutSymbol(text: string): string {
  return text.replace(/^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F\s]+/u, "");
}

/**
 * Section titles from tables with a column of numbers ("1.2" for lessons, "1" for sections). The
 * title of a section is what most of its rows say in the column for sections; rows of quizzes do
 * not count, and the first row wins a tie. Columns are known by their headings; without a heading
 * that speaks of sections, a column whose lessons all differ is one of lesson titles, not used.
 */
function sectionTitles(tokens: MarkedToken[]): Map<number, string> {
  const titles = new Map<number, string>();
  for (const token of tokens) {
    if (token.type !== "table") continue;
    for (const [section, title] of titlesInTable(token)) {
      if (!titles.has(section)) titles.set(section, title);
    }
  }
  return titles;
}

interface Row {
  number: number[];
  title: string;
}

const SECTION_HEADING = /modul|module|section|bagian|bab\b|unit|chapter|topi[ck]|tema|theme/i;

function titlesInTable(table: Tokens.Table): Map<number, string> {
  const cells = table.rows.map((row) => row.map((cell) => tokensToText(cell.tokens)));
  const numberColumn = table.header.findIndex((_, column) => {
    const numbers = cells.filter((row) => parseNumber(row[column]) !== null);
    return numbers.length > 0 && numbers.length * 2 >= cells.length;
  });
  if (numberColumn < 0) return new Map();
  const named = table.header.findIndex((cell, column) =>
    column !== numberColumn && SECTION_HEADING.test(tokensToText(cell.tokens))
  );
  const column = named >= 0 ? named : numberColumn + 1;
  const rows: Row[] = cells.flatMap((row) => {
    const number = parseNumber(row[numberColumn]);
    const title = row[column] ?? "";
    return number === null || title === "" || isQuizName(title) ? [] : [{ number, title }];
  });
  return choose(rows, named >= 0);
}

function parseNumber(cell: string | undefined): number[] | null {
  const match = /^\D{0,12}?(\d{1,4}(?:\.\d{1,4}){0,3})\.?$/.exec(cell ?? "");
  return match === null ? null : (match[1] ?? "").split(".").map(Number);
}

function choose(rows: Row[], trusted: boolean): Map<number, string> {
  const titles = new Map<number, string>();
  for (const [section, group] of Map.groupBy(rows, (row) => row.number[0] ?? 0)) {
    const own = group.find((row) => row.number.length === 1);
    const counted = [...Map.groupBy(group, (row) => row.title.toLowerCase()).values()]
      .sort((a, b) => b.length - a.length);
    const most = counted[0];
    const shared = trusted || (most !== undefined && most.length > 1);
    const title = own?.title ?? (shared ? most?.[0]?.title : undefined);
    if (title !== undefined) titles.set(section, title);
  }
  return titles;
}
