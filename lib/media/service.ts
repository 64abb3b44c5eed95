import type { Db, Tx } from "../database.ts";
import { AppError } from "../platform/errors.ts";
import { type FoundMedia, type NewFile, type Place, type Reader, selectMedia } from "./queries.ts";
import {
  AVATAR,
  type CheckedImage,
  checkImage,
  IN_TEXT,
  isAnimatedWebp,
  isKeptAsIs,
  isMediaId,
  isPlainWebp,
  sha256,
  THUMBNAIL,
  THUMBNAIL_CARD,
} from "./rules.ts";
import { scalePicture } from "./scale.ts";
import { type StoredFile, storeFile, storeFiles } from "./store.ts";

export {
  addAttachment,
  type Attachment,
  listAttachments,
  readAttachment,
  removeAttachment,
} from "./attachments.ts";
export type { FoundMedia, NewFile, Place, Reader } from "./queries.ts";
export { type StoredFile, storeFile } from "./store.ts";

/** A picture to store, and where: with a course, only the course's readers get it. */
export interface NewImage extends Place {
  bytes: Uint8Array;
  now: Temporal.Instant;
}

/** The picture that bytes are; throws `invalid` with `image_type`, `image_too_large` or `image_pixels`. */
export async function requireImage(bytes: Uint8Array): Promise<CheckedImage> {
  const checked = await checkImage(bytes);
  if ("problem" in checked) throw new AppError("invalid", checked.problem);
  return checked;
}

/**
 * Stores a picture once per course (or owner), judged by its content.
 * Throws `invalid` with `image_type`, `image_too_large` or `image_pixels`.
 */
export async function storeImage(tx: Tx, image: NewImage): Promise<StoredFile> {
  return await storeFile(tx, await requireImage(image.bytes), image);
}

/** Stores pictures that have been checked (`checkImage`), each content once; the result is by hash. */
export function storeCheckedImages(
  tx: Tx,
  images: readonly CheckedImage[],
  options: Place & { now: Temporal.Instant },
): Promise<Map<string, StoredFile>> {
  return storeFiles(tx, images, options);
}

/** A picture that has been scaled and is ready to be stored. */
export interface PreparedPicture extends NewFile {
  readonly isPrepared: true;
}

async function prepared(
  bytes: Uint8Array,
  size: { width: number; height: number },
  card?: Uint8Array,
): Promise<PreparedPicture> {
  const { width, height } = size;
  const hash = await sha256(bytes);
  return { bytes, contentType: "image/webp", sha256: hash, width, height, card, isPrepared: true };
}

/**
 * Makes a course's picture in two sizes: work of up to some seconds, to be done before a transaction is opened.
 * A picture that this site has made already stays as it is. Throws as `storeImage` does.
 */
export async function prepareThumbnail(bytes: Uint8Array): Promise<PreparedPicture> {
  const image = await requireImage(bytes);
  const [large, card] = await scalePicture(image, [THUMBNAIL, THUMBNAIL_CARD]);
  return isPlainWebp(image, THUMBNAIL)
    ? await prepared(bytes, image, card.bytes)
    : await prepared(large.bytes, large, card.bytes);
}

/**
 * Stores a course's picture for anybody to see, as WebP in two sizes, and returns its id for `thumbnail_media_id`.
 * The one it replaces goes by itself as soon as the course names another. Bytes that are not prepared yet are.
 * Throws `invalid` with `image_type`, `image_too_large` or `image_pixels`.
 */
export async function storeThumbnail(
  tx: Tx,
  thumbnail: {
    courseId: number;
    ownerId: number;
    bytes: Uint8Array | PreparedPicture;
    now: Temporal.Instant;
  },
): Promise<StoredFile> {
  const { bytes, ...place } = thumbnail;
  const picture = "isPrepared" in bytes ? bytes : await prepareThumbnail(bytes);
  return await storeFile(tx, picture, { ...place, purpose: "thumbnail" });
}

/** Makes a person's picture: square, without metadata. Throws as `storeImage` does. */
export async function prepareAvatar(bytes: Uint8Array): Promise<PreparedPicture> {
  const [square] = await scalePicture(await requireImage(bytes), [AVATAR]);
  return await prepared(square.bytes, square);
}

/**
 * Makes a picture for a text: a photograph becomes WebP of at most 1920 pixels, without where it was taken; drawings
 * and what moves stay as they are. Throws as `storeImage` does, also for a picture that is broken.
 */
export async function prepareTextPicture(bytes: Uint8Array): Promise<NewFile> {
  const image = await requireImage(bytes);
  // The decoder knows no animated WebP; everything else is decoded, so that what is broken is noticed now.
  if (isAnimatedWebp(image)) return image;
  const isKept = isKeptAsIs(image);
  const [scaled] = await scalePicture(image, isKept ? [] : [IN_TEXT]);
  return scaled ? await prepared(scaled.bytes, scaled) : image;
}

/**
 * A stored file for a reader (null: signed out). With `knownHash` equal to its content's hash the
 * bytes stay in the database and are null. `isCard` asks for the smaller copy, where there is one.
 * Throws `not_found` when there is none, when this reader may not see it, or when `id` is no id.
 */
export async function readMedia(
  db: Db,
  id: string,
  viewer: Reader,
  { knownHash = null, isCard = false }: { knownHash?: string | null; isCard?: boolean } = {},
): Promise<FoundMedia> {
  const found = isMediaId(id)
    ? await selectMedia(db, id, viewer, { knownHash, isCard })
    : undefined;
  if (!found) throw new AppError("not_found", "not_found");
  return found;
}

/** A picture that anybody may see, as PNG, for documents, which take no WebP; null when it is gone. */
export async function readAsPng(db: Db, id: string): Promise<Uint8Array | null> {
  const found = isMediaId(id)
    ? await selectMedia(db, id, null, { knownHash: null, isCard: false })
    : undefined;
  if (!found?.bytes) return null;
  const image = await requireImage(found.bytes);
  const { decode, encodePng } = await import("./codecs/mod.ts");
  return await encodePng(await decode(image.bytes, image.contentType));
}
