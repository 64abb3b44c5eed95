import type { CourseStatus } from "../../catalog/rules.ts";

/** Highest price of a course, in whole rupiah; the database holds to it, too. */
export const HIGHEST_PRICE = 100_000_000;

/** Where a course can go from each status. What students may have read is put away, never made a draft again. */
const MOVES: Readonly<Record<CourseStatus, readonly CourseStatus[]>> = {
  draft: ["published"],
  published: ["archived"],
  archived: ["published"],
};

/** The statuses that a course can be given now. */
export function nextStatuses(status: CourseStatus): readonly CourseStatus[] {
  return MOVES[status];
}

/** What becomes of a wish to change a course's status. */
export type StatusDecision = "change" | "already" | "not_allowed" | "no_lessons";

/** Whether a course may go from one status to another; only one with a lesson is published. */
export function decideStatus(
  course: { status: CourseStatus; lessonCount: number },
  wanted: CourseStatus,
): StatusDecision {
  if (wanted === course.status) return "already";
  if (!MOVES[course.status].includes(wanted)) return "not_allowed";
  return wanted === "published" && course.lessonCount === 0 ? "no_lessons" : "change";
}

/** Sections with their lessons, as far as their order matters: ids, first to last. */
export interface OrderedSection {
  id: number;
  lessons: readonly number[];
}

/** Where something goes: a step up or down, or before another one (null: to the end). */
export type Move =
  | { direction: "up" | "down" }
  | { before: number | null };

/** A move of a lesson; one that names a place names its section, too. */
export type LessonMove =
  | { direction: "up" | "down" }
  | { section: number; before: number | null };

function insertBefore(list: readonly number[], id: number, before: number | null): number[] {
  const others = list.filter((one) => one !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, id] : others.toSpliced(at, 0, id);
}

function step<T>(list: readonly T[], from: number, direction: "up" | "down"): T[] {
  const to = from + (direction === "up" ? -1 : 1);
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  return list.with(from, list[to]).with(to, list[from]);
}

/** The sections after one of them was moved; a move beyond an end changes nothing. */
export function moveSection(
  sections: readonly OrderedSection[],
  id: number,
  move: Move,
): OrderedSection[] {
  const ids = sections.map((section) => section.id);
  const order = "direction" in move
    ? step(ids, ids.indexOf(id), move.direction)
    : insertBefore(ids, id, move.before);
  const byId = new Map(sections.map((section) => [section.id, section]));
  return order.flatMap((one) => byId.get(one) ?? []);
}

/**
 * The sections after a lesson was moved. A step beyond the end of its section leads into the next one, and so does
 * one beyond the beginning into the one before. A place that does not exist changes nothing.
 */
export function moveLesson(
  sections: readonly OrderedSection[],
  id: number,
  move: LessonMove,
): OrderedSection[] {
  const from = sections.findIndex(({ lessons }) => lessons.includes(id));
  if (from < 0) return [...sections];
  if (!("direction" in move)) {
    const to = sections.findIndex((section) => section.id === move.section);
    return to < 0 ? [...sections] : put(sections, id, { to, before: move.before });
  }
  const { lessons } = sections[from];
  const at = lessons.indexOf(id);
  const isUp = move.direction === "up";
  const leaves = isUp ? at === 0 : at === lessons.length - 1;
  if (!leaves) {
    return sections.with(from, { ...sections[from], lessons: step(lessons, at, move.direction) });
  }
  const to = from + (isUp ? -1 : 1);
  if (to < 0 || to >= sections.length) return [...sections];
  return put(sections, id, { to, before: isUp ? null : sections[to].lessons[0] ?? null });
}

function put(
  sections: readonly OrderedSection[],
  id: number,
  { to, before }: { to: number; before: number | null },
): OrderedSection[] {
  return sections.map((section, at) => ({
    ...section,
    lessons: at === to
      ? insertBefore(section.lessons, id, before)
      : section.lessons.filter((one) => one !== id),
  }));
}

/** A form's fields as they are sent and shown: texts by name. */
export type FormValues = Readonly<Record<string, string>>;

/** The names of the fields in which two versions of a form differ, in the order of `mine`. */
export function differingFields(mine: FormValues, theirs: FormValues): string[] {
  return Object.keys(mine).filter((name) => mine[name] !== (theirs[name] ?? ""));
}

/** A short mark of a text: equal texts have the same (FNV-1a, 32 bits). */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return (mark >>> 0).toString(36);
}

/** What a form says when it is opened, in marks that it carries along: `title:1x2y,body:3z`. */
export function marksOf(values: FormValues): string {
  return Object.entries(values).map(([name, value]) => `${name}:${markOf(value)}`).join(",");
}

/** The names of the fields that still say what they said when the form was opened. */
export function untouchedFields(values: FormValues, marks: string): string[] {
  const seen = new Set(marks.split(","));
  return Object.keys(values).filter((name) => seen.has(`${name}:${markOf(values[name])}`));
}
