import {
  type CheckedImage,
  checkImage,
  type ImageProblem,
  LARGEST_ATTACHMENT,
  sha256,
} from "../media/rules.ts";
import { type PreparedPicture, prepareThumbnail } from "../media/service.ts";
import { AppError } from "../platform/errors.ts";
import { parseCourseFolder } from "./folder/parse.ts";
import type { CourseFiles, ParsedCourse, ParseOptions } from "./folder/types.ts";

/** A picture of the folder that is left out because its content is no picture that can be stored. */
export interface BrokenPicture {
  path: string;
  problem: ImageProblem;
}

/** A course folder, read and judged, ready for `importCourse`. */
export interface CourseFolder {
  parsed: ParsedCourse;
  /** The pictures that the course uses, by path. */
  pictures: ReadonlyMap<string, CheckedImage>;
  broken: readonly BrokenPicture[];
  /** The course's own picture in its sizes. */
  thumbnail: PreparedPicture | null;
  /** The hashes of the lessons' files, by path. */
  attachments: ReadonlyMap<string, string>;
  /** Reads an attachment. */
  read(path: string): Promise<Uint8Array>;
}

/**
 * Reads a course folder with its pictures. A picture that is none by its content counts as one the
 * folder lacks: it is left out of the texts and named in `broken`.
 * Throws only what `files.list()` throws, and what reading a picture's bytes throws.
 */
export async function readCourseFolder(
  files: CourseFiles,
  options: ParseOptions = {},
): Promise<CourseFolder> {
  const broken = new Map<string, BrokenPicture>();
  const pictures = new Map<string, CheckedImage>();
  const usable: CourseFiles = {
    list: async () => (await files.list()).filter((path) => !broken.has(path)),
    read: (path) => files.read(path),
  };
  // Without a broken picture another file of that name may take its place: read until none is new.
  for (;;) {
    const parsed = await parseCourseFolder(usable, options);
    const before = broken.size;
    for (const path of parsed.images.keys()) {
      if (pictures.has(path)) continue;
      const checked = await checkImage(await files.read(path));
      if ("problem" in checked) broken.set(path, { path, problem: checked.problem });
      else pictures.set(path, checked);
    }
    if (broken.size > before) continue;
    const used = new Map([...pictures].filter(([path]) => parsed.images.has(path)));
    const thumbnail = await readThumbnail(parsed, used, broken);
    const attachments = await readAttachments(parsed, files);
    return {
      parsed: withoutTheBroken(parsed, broken),
      pictures: used,
      broken: [...broken.values()],
      thumbnail,
      attachments,
      read: (path) => files.read(path),
    };
  }
}

/** The course's own picture, scaled; one that is broken behind its header is noted and left out. */
async function readThumbnail(
  parsed: ParsedCourse,
  pictures: ReadonlyMap<string, CheckedImage>,
  broken: Map<string, BrokenPicture>,
): Promise<PreparedPicture | null> {
  const path = parsed.exact ? parsed.exact.thumbnail : parsed.cover;
  const image = path === undefined ? undefined : pictures.get(path);
  if (path === undefined || !image) return null;
  try {
    return await prepareThumbnail(image.bytes);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    broken.set(path, { path, problem: "image_type" });
    return null;
  }
}

/** The hashes of all attachments; what is no fit attachment is noted as an error. */
async function readAttachments(
  parsed: ParsedCourse,
  files: CourseFiles,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const lesson of parsed.sections.flatMap((section) => section.lessons)) {
    for (const { file } of lesson.exact?.attachments ?? []) {
      if (hashes.has(file)) continue;
      const bytes = await files.read(file);
      if (bytes.length === 0 || bytes.length > LARGEST_ATTACHMENT) {
        const message = "an attachment is empty or larger than 20 MB";
        parsed.errors.push({ file, code: "bad_attachment", message });
      } else hashes.set(file, await sha256(bytes));
    }
  }
  return hashes;
}

/** A broken picture is named once, as broken, not also as missing. */
function withoutTheBroken(
  parsed: ParsedCourse,
  broken: ReadonlyMap<string, BrokenPicture>,
): ParsedCourse {
  const names = new Set([...broken.keys()].map(lastPart));
  return { ...parsed, missing: parsed.missing.filter((one) => !names.has(lastPart(one.picture))) };
}

function lastPart(path: string): string {
  const name = path.replace(/[?#].*$/s, "").split(/[/\\]/).at(-1) ?? "";
  try {
    return decodeURIComponent(name).normalize("NFC").toLowerCase();
  } catch {
    return name.normalize("NFC").toLowerCase();
  }
}
