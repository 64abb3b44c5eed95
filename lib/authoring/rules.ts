import { mediaUrl } from "../media/rules.ts";
import { uniqueSlugs } from "../platform/slug.ts";
import { type ParsedLesson, type ParsedSection, RESERVED_LESSON_SLUGS } from "./folder/types.ts";

/** A lesson that the course has already. */
export interface ExistingLesson {
  id: number;
  sectionId: number;
  position: number;
  /** The lesson's key at its last import; null for one that was written by hand. */
  key: string | null;
  slug: string;
  title: string;
  body: string;
  minutes: number;
  /** Whether anybody has finished it. */
  completed: boolean;
  /** Deleted, but kept for those who have finished it; in the folder again, it is everybody's. */
  isRetired?: boolean;
}

/** A section that the course has already. */
export interface ExistingSection {
  id: number;
  /** Null for one that was made by hand. */
  key: string | null;
  title: string;
  position: number;
  /** Deleted, but for those who have finished a lesson in it. */
  isRetired?: boolean;
}

/** Where a lesson of the folder goes. */
export interface PlannedLesson {
  lesson: ParsedLesson;
  sectionKey: string;
  /** In its section, from 1. */
  position: number;
  /** The one it had, else a new one. */
  slug: string;
  existing?: ExistingLesson;
}

/** What an import does with a course's lessons. */
export interface LessonPlan {
  lessons: PlannedLesson[];
  /** Imported before, gone from the folder, finished by nobody. */
  removed: ExistingLesson[];
  /** Imported before and gone from the folder, but somebody has finished them. */
  kept: ExistingLesson[];
}

/** The key under which a section is found again. */
export function sectionKey(section: ParsedSection): string {
  return String(section.number);
}

/** The columns hold 160 letters; a longer title is cut and ends in "…". */
export function fitTitle(title: string, longest = 160): string {
  const letters = [...title];
  return letters.length <= longest ? title : letters.slice(0, longest - 1).join("") + "…";
}

/** The address of a picture of a text: of those that are the same, the one that the text has shown before. */
export function pictureAddress(
  ids: readonly string[] | undefined,
  before: string | undefined,
): string | undefined {
  const id = ids?.find((one) => before?.includes(one)) ?? ids?.[0];
  return id && mediaUrl(id);
}

/**
 * Decides which lesson of the folder is which lesson of the course, so that what students have
 * finished stays with its text. Lessons that nobody wrote by hand and that the folder lacks go,
 * unless somebody has finished them.
 */
export function planLessons(
  existing: readonly ExistingLesson[],
  sections: readonly ParsedSection[],
): LessonPlan {
  const parsed = sections.flatMap((section) => section.lessons);
  const matches = matchLessons(existing, parsed);
  const matched = new Set(matches.values());
  // What was deleted but is kept for its students is none of the folder's business.
  const gone = existing.filter((lesson) =>
    lesson.key !== null && !lesson.isRetired && !matched.has(lesson)
  );
  const removed = gone.filter((lesson) => !lesson.completed);
  const slugs = newSlugs(
    parsed.filter((lesson) => !matches.has(lesson)),
    existing.filter((lesson) => !removed.includes(lesson)).map((lesson) => lesson.slug),
  );
  const lessons = sections.flatMap((section) => {
    const positions = settledPositions(
      section.lessons.map((lesson) => lesson.exact && matches.get(lesson)),
    );
    return section.lessons.map((lesson, at): PlannedLesson => {
      const match = matches.get(lesson);
      return {
        lesson,
        sectionKey: sectionKey(section),
        position: positions?.[at] ?? at + 1,
        slug: match?.slug ?? slugs.get(lesson) ?? lesson.slug,
        existing: match,
      };
    });
  });
  return { lessons, removed, kept: gone.filter((lesson) => lesson.completed) };
}

/**
 * The places that what is exported again has already, when they are in the same order and in one section: they are
 * not counted anew, for nothing has moved. Null when something has, or is new.
 */
export function settledPositions(
  existing: readonly ({ position: number; sectionId?: number } | undefined)[],
): number[] | null {
  const positions: number[] = [];
  for (const one of existing) {
    const last = positions.at(-1) ?? -Infinity;
    const isOutOfPlace = one === undefined || one.position <= last ||
      one.sectionId !== existing[0]?.sectionId;
    if (isOutOfPlace) return null;
    positions.push(one.position);
  }
  return positions;
}

/**
 * Which section of an exported folder is which of the course: one of the same title, the one in the same place before
 * the others; then one that has a lesson of it. The result is by the section's id.
 */
export function matchSections(
  existing: readonly ExistingSection[],
  sections: readonly ParsedSection[],
  lessons: readonly ExistingLesson[],
): Map<number, ParsedSection> {
  const matches = new Map<number, ParsedSection>();
  const current = existing.filter((section) => !section.isRetired);
  const free = new Set(current);
  const homes = new Map(lessons.map((lesson) => [lesson.slug, lesson.sectionId]));
  const rounds: ((old: ExistingSection, section: ParsedSection, at: number) => boolean)[] = [
    (old, section, at) => old.title === fitTitle(section.title) && current[at] === old,
    (old, section) => old.title === fitTitle(section.title),
    (old, section) =>
      section.lessons.some(({ exact }) => exact && homes.get(exact.slug) === old.id),
  ];
  for (const isSame of rounds) {
    for (const [at, section] of sections.entries()) {
      if ([...matches.values()].includes(section)) continue;
      const found = [...free].find((old) => isSame(old, section, at));
      if (found === undefined) continue;
      matches.set(found.id, section);
      free.delete(found);
    }
  }
  return matches;
}

/**
 * An exported lesson is the one of its address, and no other. Of the rest, a lesson with the same number and title is the same; then one with the same title (its number
 * moved because something was put before it); then one with the same number (it was renamed).
 */
function matchLessons(
  existing: readonly ExistingLesson[],
  parsed: readonly ParsedLesson[],
): Map<ParsedLesson, ExistingLesson> {
  const matches = new Map<ParsedLesson, ExistingLesson>();
  const free = new Set(existing);
  // What was written by hand is nobody's but an exported lesson's of its address.
  const among =
    (isSame: (old: ExistingLesson, lesson: ParsedLesson) => boolean) =>
    (old: ExistingLesson, lesson: ParsedLesson) =>
      lesson.exact === undefined && old.key !== null && isSame(old, lesson);
  const rounds: ((old: ExistingLesson, lesson: ParsedLesson) => boolean)[] = [
    (old, lesson) => lesson.exact?.slug === old.slug,
    among((old, lesson) => old.key === lesson.key && old.title === fitTitle(lesson.title)),
    among((old, lesson) => old.title === fitTitle(lesson.title)),
    among((old, lesson) => old.key === lesson.key),
  ];
  for (const isSame of rounds) {
    for (const lesson of parsed) {
      if (matches.has(lesson)) continue;
      const found = [...free].find((old) => isSame(old, lesson));
      if (found === undefined) continue;
      matches.set(lesson, found);
      free.delete(found);
    }
  }
  return matches;
}

function newSlugs(
  lessons: readonly ParsedLesson[],
  taken: readonly string[],
): Map<ParsedLesson, string> {
  const names = lessons.map((lesson) => lesson.exact?.slug ?? lesson.title);
  const slugs = uniqueSlugs(names, {
    max: 160,
    taken: [...RESERVED_LESSON_SLUGS, ...taken],
    fallback: "pelajaran",
  });
  return new Map(lessons.map((lesson, at) => [lesson, slugs[at] ?? lesson.slug]));
}
