import type { Selectable } from "kysely";
import type { Role } from "../accounts/rules.ts";
import type { CoursesTable } from "../catalog/rules.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { type CheckedImage, mediaUrl } from "../media/rules.ts";
import { type Place, storeCheckedImages } from "../media/service.ts";
import { AppError } from "../platform/errors.ts";
import { resolvePlaceholders } from "./folder/placeholders.ts";
import type { ParsedCourse } from "./folder/types.ts";
import {
  type CourseFacts,
  findOrMakeCategory,
  freeCourseSlug,
  insertCourse,
  lockImports,
  selectAccount,
  selectImported,
  touchCourse,
  updateCourse,
} from "./queries.ts";
import type { CourseFolder } from "./read_folder.ts";
import { CourseFolderError, type ImportReport, type Outcome } from "./report.ts";
import { fitTitle } from "./rules.ts";
import { syncLessons } from "./sync.ts";

export { type OwnCourse, requireOwnCourse } from "./access.ts";
export {
  attachFile,
  type AttachmentAddress,
  detachFile,
  lessonFiles,
} from "./editing/attachments.ts";
export {
  changeStatus,
  courseSettings,
  createCourse,
  deleteCourse,
  OWN_COURSES_PAGE,
  type OwnCourseRow,
  ownCourses,
  saveSettings,
  type SentSettings,
} from "./editing/courses.ts";
export type { Conflict, Saved } from "./editing/forms.ts";
export { type HeldForm, holdForm } from "./editing/intents.ts";
export {
  createLesson,
  type LessonPage,
  lessonToEdit,
  newLesson,
  saveLesson,
  type SectionChoice,
} from "./editing/lessons.ts";
export {
  addSection,
  type CourseOutline,
  courseOutline,
  deleteLesson,
  deleteSection,
  moveLesson,
  moveSection,
  type OutlineLessonRow,
  type OutlineSectionRow,
  type PartAddress,
  type Removal,
  restoreLesson,
  saveSection,
  sectionToEdit,
} from "./editing/outline.ts";
export { previewMarkdown } from "./editing/preview.ts";
export { type AddedPicture, addPicture } from "./pictures.ts";
export { CourseFolderError } from "./report.ts";
export type { ImportReport } from "./report.ts";

/** What an import is told besides the folder. */
export interface ImportOptions {
  /** The same at every import of the same course: the folder's name. */
  importKey: string;
  /** Name or slug of the category, which is made when it is new. */
  category: string;
  /** Whole rupiah. Not given: a new course is free, a known one keeps its price. */
  price?: number;
  /** Not given: a new course is published, a known one stays what it is. */
  status?: "draft" | "published";
}

/** The active instructor with this e-mail address; undefined for anybody else. */
export async function findInstructor(
  deps: Pick<Deps, "db">,
  email: string,
): Promise<{ id: number; name: string; role: Role } | undefined> {
  const account = await selectAccount(deps.db, email);
  return account?.role === "instructor" ? account : undefined;
}

/**
 * Makes a course of a folder, or brings the course that was made of it up to date, in one
 * transaction. What is unchanged is not written; what students did is never lost: a lesson that
 * somebody has finished stays even when the folder has it no more. Imports wait for each other.
 *
 * Throws `forbidden` when the actor is no instructor, `CourseFolderError` when a file is broken.
 */
export async function importCourse(
  deps: Pick<Deps, "db" | "clock">,
  actor: { id: number; role: Role },
  folder: CourseFolder,
  options: ImportOptions,
): Promise<ImportReport> {
  if (actor.role !== "instructor") throw new AppError("forbidden", "forbidden");
  if (folder.parsed.errors.length > 0) throw new CourseFolderError(folder.parsed.errors);
  const now = deps.clock.now();
  return await deps.db.transaction().execute(async (tx) => {
    await lockImports(tx);
    const existing = await selectImported(tx, actor.id, options.importKey);
    const category = await findOrMakeCategory(tx, fitTitle(options.category.trim(), 80));
    const open: Place = { ownerId: actor.id, courseId: null };
    const shown = await storePictures(tx, coursePictures(folder), open, now);
    const slug = existing?.slug ?? await freeCourseSlug(tx, options.importKey);
    const facts = courseFacts(folder.parsed, { existing, options, pictures: shown.ids, now, slug });
    const wanted: CourseFacts = { ...facts, category_id: category.id };
    const { id, outcome } = await writeCourse(tx, existing, wanted, {
      slug,
      instructorId: actor.id,
      importKey: options.importKey,
      now,
    });
    const inside: Place = { ownerId: actor.id, courseId: id };
    const stored = await storePictures(tx, lessonPictures(folder), inside, now);
    const synced = await syncLessons(tx, {
      course: { id, slug },
      sections: folder.parsed.sections,
      pictures: stored.ids,
      now,
    });
    if (synced.changed && outcome === "unchanged") await touchCourse(tx, id, now);
    return {
      course: {
        id,
        slug,
        title: wanted.title,
        status: wanted.status,
        price: wanted.price,
        outcome: synced.changed && outcome === "unchanged" ? "updated" : outcome,
      },
      category: { name: category.name, created: category.created },
      sections: synced.sections,
      lessons: synced.lessons,
      pictures: { used: folder.pictures.size, stored: shown.created + stored.created },
      folder,
    };
  });
}

type Pictures = ReadonlyMap<string, CheckedImage>;

/** The pictures of the course's own page, which anybody may see. */
function coursePictures({ parsed, pictures }: CourseFolder): Pictures {
  const description = parsed.description ?? "";
  const shown = new Set<string>(parsed.cover ? [parsed.cover] : []);
  resolvePlaceholders(description, {
    picture: (path) => void shown.add(path),
    lesson: () => undefined,
  });
  return new Map([...pictures].filter(([path]) => shown.has(path)));
}

function lessonPictures({ parsed, pictures }: CourseFolder): Pictures {
  const shown = new Set(
    parsed.sections.flatMap((section) => section.lessons.flatMap((lesson) => lesson.images)),
  );
  return new Map([...pictures].filter(([path]) => shown.has(path)));
}

/** Stores pictures where they belong; `ids` has each one's id by its path. */
async function storePictures(
  tx: Tx,
  pictures: Pictures,
  place: Place,
  now: Temporal.Instant,
): Promise<{ ids: Map<string, string>; created: number }> {
  const stored = await storeCheckedImages(tx, [...pictures.values()], { ...place, now });
  const ids = new Map<string, string>();
  for (const [path, { sha256 }] of pictures) {
    const image = stored.get(sha256);
    if (image) ids.set(path, image.id);
  }
  return { ids, created: [...stored.values()].filter((image) => image.created).length };
}

interface FactsContext {
  existing: Selectable<CoursesTable> | undefined;
  options: ImportOptions;
  pictures: ReadonlyMap<string, string>;
  slug: string;
  now: Temporal.Instant;
}

/** What the folder does not say stays as it is. */
function courseFacts(
  parsed: ParsedCourse,
  context: FactsContext,
): Omit<CourseFacts, "category_id"> {
  const { existing, options, pictures, slug, now } = context;
  const status = options.status ?? existing?.status ?? "published";
  const cover = parsed.cover === undefined ? undefined : pictures.get(parsed.cover);
  const description = parsed.description && resolvePlaceholders(parsed.description, {
    picture: (path) => addressOf(pictures.get(path)),
    // The course page is for everybody; a lesson's link leads where one can join.
    lesson: () => `/courses/${slug}`,
  });
  return {
    title: fitTitle(parsed.title),
    summary: parsed.summary || existing?.summary || "",
    description: description ?? existing?.description ?? "",
    outcomes: parsed.outcomes.length > 0 ? parsed.outcomes : existing?.outcomes ?? [],
    thumbnail_media_id: cover ?? existing?.thumbnail_media_id ?? null,
    price: options.price ?? existing?.price ?? 0,
    status,
    published_at: existing?.published_at ?? (status === "published" ? now : null),
  };
}

function addressOf(id: string | undefined): string | undefined {
  return id && mediaUrl(id);
}

async function writeCourse(
  tx: Tx,
  existing: Selectable<CoursesTable> | undefined,
  facts: CourseFacts,
  row: { slug: string; instructorId: number; importKey: string; now: Temporal.Instant },
): Promise<{ id: number; outcome: Outcome }> {
  if (!existing) return { id: await insertCourse(tx, facts, row), outcome: "created" };
  const { id } = existing;
  if (sameFacts(existing, facts)) return { id, outcome: "unchanged" };
  await updateCourse(tx, id, facts, row.now);
  return { id, outcome: "updated" };
}

function sameFacts(existing: CourseFacts, facts: CourseFacts): boolean {
  const keys = Object.keys(facts) as (keyof CourseFacts)[];
  return keys.every((key) => JSON.stringify(existing[key]) === JSON.stringify(facts[key]));
}
