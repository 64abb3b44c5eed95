import type { Tx } from "../database.ts";
import { resolvePlaceholders } from "./folder/placeholders.ts";
import type { ParsedLesson, ParsedSection } from "./folder/types.ts";
import {
  deleteEmptySections,
  deleteLessons,
  type LessonRow,
  type SectionRow,
  selectLessons,
  selectSections,
  writeLessons,
  writeSections,
} from "./queries.ts";
import type { ImportReport, NamedLesson } from "./report.ts";
import {
  type ExistingLesson,
  type ExistingSection,
  fitTitle,
  type LessonPlan,
  matchSections,
  pictureAddress,
  planLessons,
  type PlannedLesson,
  sectionKey,
  settledPositions,
} from "./rules.ts";

/** What a course's sections and lessons become. */
export interface SyncInput {
  course: { id: number; slug: string };
  sections: readonly ParsedSection[];
  /** The folder is one that this site has exported. */
  isExact: boolean;
  /** Ids of the stored pictures by their paths in the folder. */
  pictures: ReadonlyMap<string, string[]>;
  now: Temporal.Instant;
}

/** What was done to a course's sections and lessons, and which lesson of the folder is at which address. */
export interface Synced extends Pick<ImportReport, "sections" | "lessons"> {
  changed: boolean;
  slugs: { lesson: ParsedLesson; slug: string }[];
}

/** Brings a course's sections and lessons to what the folder says, writing only what differs. */
export async function syncLessons(
  tx: Tx,
  input: SyncInput,
): Promise<Synced> {
  const { course, now } = input;
  const before = await selectLessons(tx, course.id);
  const sections = knownSections(await selectSections(tx, course.id), input, before);
  const plan = planLessons(before, input.sections);
  const sectionPlan = planSections(sections, input, inUse(before, plan));
  const made = await writeSections(tx, course.id, sectionPlan);
  const sectionIds = new Map([
    ...sections.flatMap(({ key, id }) => key === null ? [] : [[key, id] as const]),
    ...made,
  ]);
  const rows = diffLessons(plan, sectionIds, input);
  await deleteLessons(tx, plan.removed.map((lesson) => lesson.id));
  await writeLessons(tx, course.id, rows, now);
  await deleteEmptySections(tx, sectionPlan.removed);
  const report = {
    sections: {
      total: input.sections.length,
      created: sectionPlan.added.length,
      updated: sectionPlan.changed.length,
      removed: sectionPlan.removed.length,
    },
    lessons: {
      total: plan.lessons.length,
      created: rows.added.map(named),
      updated: rows.changed.filter((row) => row.edited).map(named),
      moved: rows.changed.filter((row) => !row.edited && !row.stays).map(named),
      removed: plan.removed.map(named),
      kept: plan.kept.map(named),
    },
  };
  const writes = [sectionPlan.added, sectionPlan.changed, sectionPlan.removed];
  const lessonWrites = [rows.added, rows.changed, plan.removed];
  return {
    ...report,
    changed: [...writes, ...lessonWrites].some((list) => list.length > 0),
    slugs: plan.lessons.map(({ lesson, slug }) => ({ lesson, slug })),
  };
}

/** The sections of lessons that stay where they are, whatever the folder says. */
function inUse(before: readonly ExistingLesson[], plan: LessonPlan): Set<number> {
  const byHand = before.filter((lesson) => lesson.key === null || lesson.isRetired);
  const staying = [...byHand, ...plan.kept];
  return new Set(staying.map((lesson) => lesson.sectionId));
}

function named(
  { key, number, title }: { key: string | null; number?: string; title: string },
): NamedLesson {
  return { key: number ?? key?.replace(/^(?:exact|gone) .*$/, "") ?? "", title };
}

/**
 * The course's sections with the keys under which the folder has them. An exported folder knows no keys: there, they
 * are found by what they are.
 */
function knownSections(
  existing: readonly ExistingSection[],
  { sections, isExact }: SyncInput,
  lessons: readonly ExistingLesson[],
): ExistingSection[] {
  if (!isExact) return [...existing];
  const matches = matchSections(existing, sections, lessons);
  return existing.map((section) => {
    const match = matches.get(section.id);
    if (match) return { ...section, key: sectionKey(match) };
    // Its number may be another section's in this folder; one that was deleted is left alone.
    const isGone = section.key !== null && !section.isRetired;
    return { ...section, key: isGone ? `gone ${section.id}` : null };
  });
}

function planSections(
  existing: readonly ExistingSection[],
  { sections, isExact }: Pick<SyncInput, "sections" | "isExact">,
  used: ReadonlySet<number>,
): { added: SectionRow[]; changed: SectionRow[]; removed: number[] } {
  const known = new Map(existing.map((section) => [section.key, section]));
  const positions = isExact
    ? settledPositions(sections.map((section) => known.get(sectionKey(section))))
    : null;
  const wanted = sections.map((section, at): SectionRow => ({
    key: sectionKey(section),
    // Numbers of an exported folder are given anew each time; a stored key is one section's for good.
    importKey: isExact ? `exact ${crypto.randomUUID()}` : sectionKey(section),
    title: fitTitle(section.title),
    position: positions?.[at] ?? at + 1,
  }));
  const keys = new Set(wanted.map((row) => row.key));
  const gone = existing.filter(({ key }) => key !== null && !keys.has(key));
  // A section that the folder lacks and that still has lessons goes behind the others.
  const staying = gone.filter(({ id }) => used.has(id)).map((section, at): SectionRow => ({
    key: section.key ?? "",
    importKey: section.key ?? "",
    title: section.title,
    position: wanted.length + at + 1,
  }));
  const byKey = new Map(existing.map((section) => [section.key, section]));
  const rows = [...wanted, ...staying].map((row) => ({ ...row, old: byKey.get(row.key) }));
  return {
    added: rows.filter(({ old }) => old === undefined),
    changed: rows.flatMap(({ old, ...row }) =>
      old && (old.title !== row.title || old.position !== row.position)
        ? [{ ...row, id: old.id }]
        : []
    ),
    removed: gone.filter(({ id }) => !used.has(id)).map(({ id }) => id),
  };
}

type PlannedRow = LessonRow & {
  /** As the folder numbers it, for the report. */
  number?: string;
  /** Gone from the folder; only moved behind the others. */
  stays?: boolean;
};

function diffLessons(
  plan: LessonPlan,
  sectionIds: ReadonlyMap<string, number>,
  input: SyncInput,
): { added: PlannedRow[]; changed: PlannedRow[] } {
  const slugs = new Map(plan.lessons.map(({ lesson, slug }) => [lesson.key, slug]));
  const resolve = (body: string, before: string | undefined) =>
    resolvePlaceholders(body, {
      picture: (path) => pictureAddress(input.pictures.get(path), before),
      lesson: (key) => {
        const slug = slugs.get(key);
        return slug && `/learn/${input.course.slug}/${slug}`;
      },
    });
  const added: PlannedRow[] = [];
  const changed: PlannedRow[] = [];
  for (const planned of plan.lessons) {
    const row = rowOf(planned, sectionIds, resolve);
    if (!planned.existing) added.push(row);
    else if (row.edited || isMoved(planned.existing, row)) changed.push(row);
  }
  const taken = new Set(slugs.keys());
  const sizes = new Map<number, number>();
  for (const { sectionKey: key } of plan.lessons) {
    const id = sectionIds.get(key) ?? 0;
    sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  for (const lesson of plan.kept) {
    const position = (sizes.get(lesson.sectionId) ?? 0) + 1;
    sizes.set(lesson.sectionId, position);
    // Its number may be another lesson's now; a key of its own lets it be found as gone again.
    const key = taken.has(lesson.key ?? "") ? `gone ${lesson.id}` : lesson.key;
    const row = { ...lesson, section: lesson.sectionId, position, key, edited: false, stays: true };
    if (isMoved(lesson, row)) changed.push(row);
  }
  return { added, changed };
}

function rowOf(
  { lesson, position, slug, existing, sectionKey: key }: PlannedLesson,
  sectionIds: ReadonlyMap<string, number>,
  resolve: (body: string, before: string | undefined) => string,
): PlannedRow {
  const section = sectionIds.get(key);
  if (section === undefined) throw new Error(`section ${key} has not been written`);
  const title = fitTitle(lesson.title);
  const body = resolve(lesson.body, existing?.body);
  const minutes = Math.min(lesson.minutes, 6000);
  const edited = existing !== undefined &&
    (existing.title !== title || existing.body !== body || existing.minutes !== minutes ||
      existing.isRetired === true);
  const newKey = lesson.exact ? `exact ${crypto.randomUUID()}` : lesson.key;
  return {
    id: existing?.id,
    section,
    position,
    // What an exported folder brings back keeps its key: the number says nothing there.
    key: lesson.exact && existing ? existing.key : newKey,
    number: lesson.key,
    slug,
    title,
    body,
    minutes,
    edited,
  };
}

function isMoved(old: ExistingLesson, row: LessonRow): boolean {
  return old.sectionId !== row.section || old.position !== row.position || old.key !== row.key;
}
