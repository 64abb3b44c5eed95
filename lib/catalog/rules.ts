import type { Role } from "../accounts/rules.ts";
import type { CourseStatus } from "./tables.ts";

/** Who is asking, as far as a course cares. */
export interface Asker {
  id: number;
  role: Role;
}

/** The owner and admins see a course in every state, everybody else the published one (issue of the catalog). */
export function maySeeCourse(
  course: { status: CourseStatus; instructorId: number },
  asker: Asker | null,
): boolean {
  return course.status === "published" || mayEditCourse(course, asker);
}

/** A course belongs to its instructor; admins may do what instructors may (seed 001, permission levels). */
export function mayEditCourse(course: { instructorId: number }, asker: Asker | null): boolean {
  return asker !== null && (asker.role === "admin" || asker.id === course.instructorId);
}

/** The words of a search: letters and digits of any script, lower case, ten at most. */
export function searchWords(q: string): string[] {
  return (q.toLowerCase().normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 10);
}

/** How the words of a search are put together; each mode is tried when the one before finds nothing. */
export const SEARCH_MODES = ["all", "corrected", "any"] as const;

/**
 * A query for `to_tsquery`: all words, the last one as a beginning ("micro" finds Microsoft),
 * or any of them. Words hold letters and digits only, so nothing in them is an operator.
 */
export function tsquery(words: readonly string[], join: "all" | "any"): string {
  const terms = words.map((word, index) => index === words.length - 1 ? `${word}:*` : word);
  return terms.join(join === "all" ? " & " : " | ");
}

/** The word with each pair of neighbouring letters swapped: the typing error trigrams are blind to. */
export function swaps(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((_, at) =>
    [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join("")
  );
}

/** The tree of categories in the order it is shown in, each with its depth. */
export function categoryTree<C extends { id: number; parentId: number | null }>(
  categories: readonly C[],
): (C & { depth: number })[] {
  const below = (parentId: number | null, depth: number): (C & { depth: number })[] =>
    depth > 10 ? [] : categories.filter((one) => one.parentId === parentId).flatMap((one) => [
      { ...one, depth },
      ...below(one.id, depth + 1),
    ]);
  return below(null, 0);
}
