import type { Asker } from "../catalog/rules.ts";
import type { Deps } from "../deps.ts";
import { mediaUrl } from "../media/rules.ts";
import { prepareTextPicture, storeFile } from "../media/service.ts";
import { AppError } from "../platform/errors.ts";
import { atField } from "../platform/forms.ts";
import type { Upload } from "../platform/uploads.ts";
import { requireOwnCourse } from "./access.ts";

/** A picture that a text can show now. */
export interface AddedPicture {
  url: string;
  /** What to write where the picture is to be. */
  markdown: string;
}

/**
 * Adds a picture to a course, for its texts; the course's readers get it, and anybody whom its public description
 * shows it. Throws `not_found` for somebody else's course, and `invalid` with the message at `file`.
 */
export async function addPicture(
  deps: Pick<Deps, "db" | "clock">,
  actor: Asker,
  slug: string,
  upload: Upload | undefined,
): Promise<AddedPicture> {
  const course = await requireOwnCourse(deps.db, actor, slug);
  const { picture, name } = await atField("file", async () => {
    if (!upload) throw new AppError("invalid", "file_required");
    return { picture: await prepareTextPicture(upload.bytes), name: upload.name };
  });
  const place = { ownerId: actor.id, courseId: course.id, now: deps.clock.now() };
  const { id } = await deps.db.transaction().execute((tx) => storeFile(tx, picture, place));
  const url = mediaUrl(id);
  return { url, markdown: `![${describe(name)}](${url})` };
}

/** A description to begin with: the file's name, unless a camera or the clipboard gave it. */
function describe(fileName: string): string {
  const words = fileName.replace(/\.[^.]*$/, "").replace(/[_-]+/g, " ")
    .replace(/[[\]\\<>`*!|\p{Cc}\p{Cf}]/gu, "").replace(/\s+/g, " ").trim();
  return /^(?:image|img|dsc|pxl|screenshot|photo|foto|gambar)?[\s\d]*$/i.test(words)
    ? ""
    : [...words].slice(0, 100).join("");
}
