import type { Tx } from "../database.ts";
import { addAttachment, removeAttachment } from "../media/service.ts";
import { attachmentsOfCourse, lessonIds, writeExactFacts } from "./exact_queries.ts";
import type { ParsedLesson } from "./folder/types.ts";
import type { CourseFolder } from "./read_folder.ts";
import type { NamedLesson } from "./report.ts";
import type { Synced } from "./sync.ts";

/** Where an import's lessons are, and what they are completed from. */
export interface CompleteInput {
  courseId: number;
  ownerId: number;
  folder: CourseFolder;
  now: Temporal.Instant;
}

/** A lesson that this site has exported, at its place in the course. */
interface ExactPlace {
  id: number;
  slug: string;
  lesson: ParsedLesson;
  exact: NonNullable<ParsedLesson["exact"]>;
}

/**
 * Writes what only an exported folder says about its lessons: their kind, addresses and dates, and their attachments.
 * Lessons of other folders stay what they are.
 */
export async function completeLessons(
  tx: Tx,
  synced: Synced,
  input: CompleteInput,
): Promise<{ report: Synced["lessons"]; changed: boolean }> {
  const ids = await lessonIds(tx, input.courseId);
  const places: ExactPlace[] = synced.slugs.flatMap(({ lesson, slug }) => {
    const id = ids.get(slug);
    return lesson.exact && id !== undefined ? [{ id, slug, lesson, exact: lesson.exact }] : [];
  });
  const rows = places.map(({ slug, exact: { attachments: _, ...facts } }) => ({ ...facts, slug }));
  const changed = new Set(await writeExactFacts(tx, input.courseId, rows, input.now));
  for (const slug of await syncAttachments(tx, places, input)) changed.add(slug);
  const told = new Set(
    [...synced.lessons.created, ...synced.lessons.updated].map(({ key }) => key),
  );
  const more: NamedLesson[] = places
    .filter(({ slug, lesson }) => changed.has(slug) && !told.has(lesson.key))
    .map(({ lesson: { key, title } }) => ({ key, title }));
  const report = { ...synced.lessons, updated: [...synced.lessons.updated, ...more] };
  return { report, changed: synced.changed || changed.size > 0 };
}

/** Brings the lessons' attachments to what the folder has; returns the addresses of lessons that changed. */
async function syncAttachments(
  tx: Tx,
  places: readonly ExactPlace[],
  { courseId, ownerId, folder, now }: CompleteInput,
): Promise<string[]> {
  const before = await attachmentsOfCourse(tx, courseId);
  const changed: string[] = [];
  for (const { id: lessonId, slug, exact } of places) {
    const own = before.filter((one) => one.lessonId === lessonId);
    const wanted = exact.attachments.map(({ file, name }) => ({
      file,
      name,
      sha256: folder.attachments.get(file),
    }));
    const isSame = (a: { name: string; sha256?: string }, b: { name: string; sha256?: string }) =>
      a.name === b.name && a.sha256 === b.sha256;
    const gone = own.filter((one) => !wanted.some((other) => isSame(one, other)));
    const missing = wanted.filter((one) => !own.some((other) => isSame(one, other)));
    for (const { id } of gone) await removeAttachment(tx, { lessonId, id });
    for (const { file, name } of missing) {
      const bytes = await folder.read(file);
      await addAttachment(tx, { lessonId, courseId, ownerId, name, bytes, now });
    }
    if (gone.length + missing.length > 0) changed.push(slug);
  }
  return changed;
}
