import type { Selectable } from "kysely";
import type { Role } from "../accounts/rules.ts";
import type { CoursesTable } from "../catalog/rules.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import type { CheckedImage } from "../media/rules.ts";
import {
  type Place,
  type PreparedPicture,
  storeCheckedImages,
  storeThumbnail,
} from "../media/service.ts";
import { AppError } from "../platform/errors.ts";
import { courseFacts } from "./course_facts.ts";
import { completeLessons } from "./complete_lessons.ts";
import { type KnownPictures, picturesOfCourse, setThumbnail } from "./exact_queries.ts";
import { resolvePlaceholders } from "./folder/placeholders.ts";
import {
  type CourseFacts,
  findCategory,
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

/** What an import is told besides the folder. */
export interface ImportOptions {
  /** The same at every import of the same course: the folder's name. */
  importKey: string;
  /** Name or slug of the category, which is made when it is new; an exported folder's own goes first. */
  category: string;
  /** Whether a category that an exported folder names is made when there is none; else `category` takes its place. */
  mayMakeCategory?: boolean;
  /** Whole rupiah. Not given: a new course is free, a known one keeps its price. */
  price?: number;
  /** Not given: a new course is what an exported folder says, else published; a known one stays what it is. */
  status?: "draft" | "published";
  /** What a new course of a folder that does not say it becomes; published if not given. */
  newStatus?: "draft" | "published";
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
 * Throws `forbidden` when the actor may not teach, `CourseFolderError` when a file is broken.
 */
export async function importCourse(
  deps: Pick<Deps, "db" | "clock">,
  actor: { id: number; role: Role },
  folder: CourseFolder,
  options: ImportOptions,
): Promise<ImportReport> {
  if (actor.role === "student") throw new AppError("forbidden", "forbidden");
  if (folder.parsed.errors.length > 0) throw new CourseFolderError(folder.parsed.errors);
  const now = deps.clock.now();
  return await deps.db.transaction().execute(async (tx) => {
    await lockImports(tx);
    const { exact } = folder.parsed;
    const { importKey } = options;
    const existing = await selectImported(tx, actor.id, { importKey, slug: exact?.slug ?? null });
    const category = await categoryFor(tx, exact?.category ?? "", options);
    const before = existing && await picturesOfCourse(tx, existing.id);
    const open: Place = { ownerId: actor.id, courseId: null };
    const shown = await storePictures(tx, coursePictures(folder), {
      ...open,
      known: before?.description,
      now,
    });
    const slug = existing?.slug ?? await freeCourseSlug(tx, exact?.slug ?? importKey);
    const facts = courseFacts(folder.parsed, { existing, options, pictures: shown.ids, now, slug });
    const wanted: CourseFacts = { ...facts, category_id: category.id };
    const thumbnail = { ownerId: actor.id, picture: folder.thumbnail, now };
    if (existing) {
      wanted.thumbnail_media_id = await putThumbnail(tx, existing.id, thumbnail) ??
        facts.thumbnail_media_id;
    }
    const { id, outcome } = await writeCourse(tx, existing, wanted, {
      slug,
      instructorId: actor.id,
      importKey,
      now,
    });
    if (!existing) {
      const mediaId = await putThumbnail(tx, id, thumbnail);
      if (mediaId !== null) await setThumbnail(tx, id, mediaId);
    }
    const inside: Place = { ownerId: actor.id, courseId: id };
    const stored = await storePictures(tx, lessonPictures(folder), {
      ...inside,
      known: before?.lessons,
      now,
    });
    const synced = await syncLessons(tx, {
      course: { id, slug },
      sections: folder.parsed.sections,
      isExact: exact !== undefined,
      pictures: stored.ids,
      now,
    });
    const lessons = await completeLessons(tx, synced, { ...inside, courseId: id, folder, now });
    if (lessons.changed && outcome === "unchanged") await touchCourse(tx, id, now);
    return {
      course: {
        id,
        slug,
        title: wanted.title,
        status: wanted.status,
        price: wanted.price,
        outcome: lessons.changed && outcome === "unchanged" ? "updated" : outcome,
      },
      category: { name: category.name, created: category.created },
      sections: synced.sections,
      lessons: lessons.report,
      pictures: { used: folder.pictures.size, stored: shown.created + stored.created },
      folder,
    };
  });
}

/** The category that the folder names, else the one that was chosen. */
async function categoryFor(tx: Tx, named: string, options: ImportOptions) {
  const { category, mayMakeCategory = true } = options;
  if (named !== "") {
    if (mayMakeCategory) return await findOrMakeCategory(tx, fitTitle(named, 80));
    const found = await findCategory(tx, named);
    if (found) return { ...found, created: false };
  }
  return await findOrMakeCategory(tx, fitTitle(category.trim(), 80));
}

/** Stores the course's own picture; null: there is none. */
async function putThumbnail(
  tx: Tx,
  courseId: number,
  { picture, ...rest }: { ownerId: number; picture: PreparedPicture | null; now: Temporal.Instant },
): Promise<string | null> {
  if (picture === null) return null;
  return (await storeThumbnail(tx, { ...rest, courseId, bytes: picture })).id;
}

type Pictures = ReadonlyMap<string, CheckedImage>;

/** The pictures of the course's own page, which anybody may see. */
function coursePictures({ parsed, pictures }: CourseFolder): Pictures {
  const description = parsed.description ?? "";
  const shown = new Set<string>();
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

/**
 * Stores pictures where they belong, but for those that the course shows already, wherever they are; `ids` has each
 * one's by its path: more than one when the same picture was stored twice.
 */
async function storePictures(
  tx: Tx,
  pictures: Pictures,
  options: Place & { known?: KnownPictures; now: Temporal.Instant },
): Promise<{ ids: Map<string, string[]>; created: number }> {
  const { known = new Map<string, string[]>() } = options;
  const unknown = [...pictures.values()].filter(({ sha256 }) => !known.has(sha256));
  const stored = await storeCheckedImages(tx, unknown, options);
  const ids = new Map<string, string[]>();
  for (const [path, { sha256 }] of pictures) {
    const image = stored.get(sha256);
    ids.set(path, known.get(sha256) ?? (image ? [image.id] : []));
  }
  return { ids, created: [...stored.values()].filter((image) => image.created).length };
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
