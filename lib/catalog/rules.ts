import type { Role } from "../accounts/rules.ts";
import { slugify } from "../platform/slug.ts";
import type { CoursesTable, CourseStatus, LessonKind, Level } from "./tables.ts";

export type { CoursesTable, CourseStatus, LessonKind, Level };

/** Words that a course cannot have for its address, as pages of their own stand beneath `…/courses/`. */
export const RESERVED_COURSE_SLUGS: readonly string[] = ["new", "import", "suggestions"];

/** Who is asking, as far as a course cares. */
export interface Asker {
  id: number;
  role: Role;
  /** Set: an admin looks through this person's eyes, which leaves no trace. */
  actingAdmin?: object;
}

/** Who teaches a course, as far as it concerns the one who asks. */
export interface Teaching {
  instructorId: number;
  /** The asker is a co-instructor with the right to the course's content. */
  isCoEditor: boolean;
}

/** Those who write a course see it in every state, everybody else the published one. */
export function maySeeCourse(
  course: Teaching & { status: CourseStatus },
  asker: Asker | null,
): boolean {
  return course.status === "published" || mayPreviewCourse(course, asker);
}

/** Whether somebody looks through a course as one who writes it: its owner, a co-instructor with that right, an admin. */
export function mayPreviewCourse(course: Teaching, asker: Asker | null): boolean {
  if (asker === null) return false;
  return mayEditCourse(course, asker) || (course.isCoEditor && asker.role === "instructor");
}

/** A course belongs to its instructor; admins may do what instructors may (seed 001, permission levels). */
export function mayEditCourse(course: { instructorId: number }, asker: Asker | null): boolean {
  return asker !== null && (asker.role === "admin" || asker.id === course.instructorId);
}

/** The address of an instructor's public page: the id is what counts, the name is for people. */
export function instructorPath({ id, name }: { id: number; name: string }): string {
  return `/instructors/${id}-${slugify(name, 60, "instruktur")}`;
}

/** The id at the beginning of an instructor's address; null for what cannot be one. */
export function instructorIdOf(key: string): number | null {
  const [, id] = /^([1-9]\d{0,14})(?:-[^/]*)?$/.exec(key) ?? [];
  return id === undefined ? null : Number(id);
}

/** Words that say nothing about a course: "excel untuk guru" looks for Excel and teachers. */
const FUNCTION_WORDS = new Set(
  "dan atau yang untuk bagi buat di ke dari dengan pada and or the for of to in with a an".split(
    " ",
  ),
);

/**
 * The words of a search: letters and digits of any script, lower case, ten at most;
 * function words only where there is nothing else.
 */
export function searchWords(q: string): string[] {
  const words = q.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 10);
}

/** How the words of a search are put together; each mode is tried when the one before finds nothing. */
export const SEARCH_MODES = ["all", "corrected", "any"] as const;

/**
 * The same verb with or without its nasal prefix, where the prefix swallows the root's first letter ("ketik" and
 * "mengetik", "tulis" and "menulis"): the dictionary leaves their stems apart (Tata Bahasa Baku, prefix meng-).
 * Null for other words.
 */
export function nasalTwin(word: string): string | null {
  const prefixed = /^[mp]e(ng|n)(?=[aiueo])(.{3,})$/.exec(word);
  if (prefixed) return (prefixed[1] === "ng" ? "k" : "t") + prefixed[2];
  const root = /^([kt])(?=[aiueo])(.{2,})$/.exec(word);
  return root && (root[1] === "k" ? "meng" : "men") + root[2];
}

/**
 * A query for `to_tsquery`: all words, the last one as a beginning ("micro" finds Microsoft),
 * or any of them. Words hold letters and digits only, so nothing in them is an operator.
 */
export function tsquery(words: readonly string[], join: "all" | "any"): string {
  const terms = words.map((word, index) => {
    const term = index === words.length - 1 ? `${word}:*` : word;
    const twin = nasalTwin(word);
    return twin ? `(${term} | ${twin})` : term;
  });
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
