import type { Deps } from "../../deps.ts";
import { prepareAvatar, storeFile } from "../../media/service.ts";
import { AppError } from "../../platform/errors.ts";
import { atField } from "../../platform/forms.ts";
import type { Upload } from "../../platform/uploads.ts";
import { lockUser } from "../queries.ts";
import type { Viewer } from "../sign_in.ts";
import * as queries from "./queries.ts";

/**
 * Puts a picture in the place of the viewer's: a square of 256 pixels without metadata, which anybody may see; the
 * one before goes. Throws `invalid` with the message at `picture` (`file_required`, `image_type`, `image_too_large`,
 * `image_pixels`).
 */
export async function setPicture(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  upload: Upload | undefined,
): Promise<void> {
  const picture = await atField("picture", async () => {
    if (!upload) throw new AppError("invalid", "file_required");
    return await prepareAvatar(upload.bytes);
  });
  await deps.db.transaction().execute(async (tx) => {
    if (!await lockUser(tx, viewer.id)) return;
    const now = deps.clock.now();
    const place = { ownerId: viewer.id, courseId: null, purpose: "avatar" as const, now };
    const { id } = await storeFile(tx, picture, place);
    await queries.updatePicture(tx, viewer.id, id);
  });
  deps.log.info("picture_changed", { userId: viewer.id });
}

/** Takes the viewer's picture away; without one nothing happens. */
export async function removePicture(
  deps: Pick<Deps, "db" | "log">,
  viewer: Viewer,
): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    if (await lockUser(tx, viewer.id)) await queries.updatePicture(tx, viewer.id, null);
  });
  deps.log.info("picture_removed", { userId: viewer.id });
}
