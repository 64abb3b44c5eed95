import type { Viewer } from "../../accounts/service.ts";
import type { Deps } from "../../deps.ts";
import {
  addAttachment,
  type Attachment,
  listAttachments,
  removeAttachment,
} from "../../media/service.ts";
import { AppError } from "../../platform/errors.ts";
import { atField } from "../../platform/forms.ts";
import type { Upload } from "../../platform/uploads.ts";
import { lessonToEdit } from "./lessons.ts";
import type { PartAddress } from "./outline.ts";

/** A file of a lesson: `/instructor/courses/:slug/lessons/:id/attachments/:attachment`. */
export interface AttachmentAddress extends PartAddress {
  attachment: string;
}

/** The files of a lesson that `lessonToEdit` has shown. One query. */
export function lessonFiles({ db }: Pick<Deps, "db">, lessonId: number): Promise<Attachment[]> {
  return listAttachments(db, lessonId);
}

/**
 * Adds a file to a lesson of the viewer's. Throws `not_found`, and `invalid` with the message at `file`
 * (`file_required`, `attachment_too_large`, `attachments_too_many`, …).
 */
export async function attachFile(
  deps: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  address: PartAddress,
  upload: Upload | undefined,
): Promise<void> {
  const { course, lesson } = await lessonToEdit(deps, viewer, address);
  await atField("file", async () => {
    if (!upload) throw new AppError("invalid", "file_required");
    const place = { lessonId: lesson.id, courseId: course.id, ownerId: viewer.id };
    const file = { ...place, ...upload, now: deps.clock.now() };
    await deps.db.transaction().execute((tx) => addAttachment(tx, file));
  });
}

/** Takes a file off a lesson of the viewer's. Throws `not_found`. */
export async function detachFile(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  { attachment, ...address }: AttachmentAddress,
): Promise<void> {
  const { lesson } = await lessonToEdit(deps, viewer, address);
  const file = { lessonId: lesson.id, id: attachment };
  await deps.db.transaction().execute((tx) => removeAttachment(tx, file));
}
