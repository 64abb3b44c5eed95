import type { Tx } from "../database.ts";
import { mediaUrl } from "../media/rules.ts";
import { resolvePlaceholders } from "./folder/placeholders.ts";
import type { ParsedSection } from "./folder/types.ts";
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
  planLessons,
  type PlannedLesson,
  sectionKey,
} from "./rules.ts";

/** What a course's sections and lessons become. */
export interface SyncInput {
  course: { id: number; slug: string };
  sections: readonly ParsedSection[];
  /** Ids of the stored pictures by their paths in the folder. */
  pictures: ReadonlyMap<string, string>;
  now: Temporal.Instant;
}

/** Brings a course's sections and lessons to what the folder says, writing only what differs. */
export async function syncLessons(
  tx: Tx,
  input: SyncInput,
): Promise<Pick<ImportReport, "sections" | "lessons"> & { changed: boolean }> {
  const { course, now } = input;
  const before = await selectLessons(tx, course.id);
  const sections = await selectSections(tx, course.id);
  const plan = planLessons(before, input.sections);
  const sectionPlan = planSections(sections, input.sections, inUse(before, plan));
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
  return { ...report, changed: [...writes, ...lessonWrites].some((list) => list.length > 0) };
}

/** The sections of lessons that stay where they are, whatever the folder says. */
function inUse(before: readonly ExistingLesson[], plan: LessonPlan): Set<number> {
  const staying = [...before.filter((lesson) => lesson.key === null), ...plan.kept];
  return new Set(staying.map((lesson) => lesson.sectionId));
}

function named({ key, title }: { key: string | null; title: string }): NamedLesson {
  return { key: key ?? "", title };
}

function planSections(
  existing: readonly ExistingSection[],
  sections: readonly ParsedSection[],
  used: ReadonlySet<number>,
): { added: SectionRow[]; changed: SectionRow[]; removed: number[] } {
  const wanted = sections.map((section, at): SectionRow => ({
    key: sectionKey(section),
    title: fitTitle(section.title),
    position: at + 1,
  }));
  const keys = new Set(wanted.map((row) => row.key));
  const gone = existing.filter(({ key }) => key !== null && !keys.has(key));
  // A section that the folder lacks and that still has lessons goes behind the others.
  const staying = gone.filter(({ id }) => used.has(id)).map((section, at): SectionRow => ({
    key: section.key ?? "",
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
  /** Gone from the folder; only moved behind the others. */
  stays?: boolean;
};

function diffLessons(
  plan: LessonPlan,
  sectionIds: ReadonlyMap<string, number>,
  input: SyncInput,
): { added: PlannedRow[]; changed: PlannedRow[] } {
  const slugs = new Map(plan.lessons.map(({ lesson, slug }) => [lesson.key, slug]));
  const resolve = (body: string) =>
    resolvePlaceholders(body, {
      picture: (path) => {
        const id = input.pictures.get(path);
        return id && mediaUrl(id);
      },
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
  resolve: (body: string) => string,
): PlannedRow {
  const section = sectionIds.get(key);
  if (section === undefined) throw new Error(`section ${key} has not been written`);
  const title = fitTitle(lesson.title);
  const body = resolve(lesson.body);
  const minutes = Math.min(lesson.minutes, 6000);
  const edited = existing !== undefined &&
    (existing.title !== title || existing.body !== body || existing.minutes !== minutes ||
      existing.isRetired === true);
  return {
    id: existing?.id,
    section,
    position,
    key: lesson.key,
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
