import { z } from "zod";
import type { Deps } from "../deps.ts";
import { parseInput, says } from "../platform/http.ts";
import { correctWords } from "./queries.ts";
import { instructorPath, searchWords, tsquery } from "./rules.ts";
import { selectSuggestions, type SuggestionRow } from "./suggest_queries.ts";

const suggestionInput = z.object({
  q: z.string().trim().max(100, says("search_too_long")).default(""),
});

/** One line of the list beneath a search field: what it says, and where it leads. */
export interface Suggestion {
  kind: SuggestionRow["kind"];
  label: string;
  detail: string;
  href: string;
}

const PATHS: Record<SuggestionRow["kind"], (row: SuggestionRow) => string> = {
  course: ({ key }) => `/courses/${key}`,
  instructor: ({ key, label }) => instructorPath({ id: Number(key), name: label }),
  category: ({ key }) => `/courses?category=${key}`,
};

/** Every word as a beginning: the names of people and categories are in no dictionary. */
function beginnings(words: readonly string[]): string {
  return words.map((word) => `${word}:*`).join(" & ");
}

/**
 * What a half-typed search may mean: published courses, their instructors, categories; at most eleven lines. Typing
 * errors are corrected when nothing begins with what was typed. Throws `invalid` for more than 100 letters.
 */
export async function suggest(
  { db }: Pick<Deps, "db">,
  query: Record<string, string>,
): Promise<{ q: string; suggestions: Suggestion[] }> {
  const { q } = parseInput(suggestionInput, query);
  const words = searchWords(q);
  if (words.length === 0) return { q, suggestions: [] };
  const find = (words: readonly string[]) =>
    selectSuggestions(db, { words: beginnings(words), stems: tsquery(words, "all") });
  let rows = await find(words);
  if (rows.length === 0) {
    const better = await correctWords(db, words);
    if (better.join() !== words.join()) rows = await find(better);
  }
  const suggestions = rows.map((row) => {
    const { kind, label, detail } = row;
    return { kind, label, detail, href: PATHS[kind](row) };
  });
  return { q, suggestions };
}
