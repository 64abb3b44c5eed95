import type { Role } from "../accounts/rules.ts";
import type { Db, Tx } from "../database.ts";
import { AppError } from "../platform/errors.ts";
import { findByHash, type FoundMedia, insertImage, type Place, selectMedia } from "./queries.ts";
import { type CheckedImage, checkImage, isMediaId } from "./rules.ts";

export type { FoundMedia, Place } from "./queries.ts";

/** A picture to store, and where: with a course, only the course's readers get it. */
export interface NewImage extends Place {
  bytes: Uint8Array;
  now: Temporal.Instant;
}

/** A stored picture; `created` is false when the place had the same content already. */
export interface StoredImage {
  id: string;
  created: boolean;
}

/**
 * Stores a picture once per course (or owner), judged by its content.
 * Throws `invalid` with `image_type`, `image_too_large` or `image_pixels`.
 */
export async function storeImage(tx: Tx, image: NewImage): Promise<StoredImage> {
  const checked = await checkImage(image.bytes);
  if ("problem" in checked) throw new AppError("invalid", checked.problem);
  const stored = await storeCheckedImages(tx, [checked], image);
  const only = stored.get(checked.sha256);
  if (!only) throw new Error("a stored picture has no id");
  return only;
}

/** Stores pictures that have been checked (`checkImage`), each content once; the result is by hash. */
export async function storeCheckedImages(
  tx: Tx,
  images: readonly CheckedImage[],
  options: Place & { now: Temporal.Instant },
): Promise<Map<string, StoredImage>> {
  const byHash = new Map(images.map((image) => [image.sha256, image]));
  const hashes = [...byHash.keys()];
  if (hashes.length === 0) return new Map();
  const before = await findByHash(tx, options, hashes);
  const created = new Set<string>();
  for (const [hash, image] of byHash) {
    if (before.has(hash)) continue;
    const row = { ...options, id: crypto.randomUUID() };
    if (await insertImage(tx, image, row)) created.add(hash);
  }
  const ids = created.size === 0 && before.size === hashes.length
    ? before
    : await findByHash(tx, options, hashes);
  return new Map([...ids].map(([hash, id]) => [hash, { id, created: created.has(hash) }]));
}

/**
 * A stored file for a reader (null: signed out). With `knownHash` equal to its content's hash the
 * bytes stay in the database and are null.
 * Throws `not_found` when there is none, when this reader may not see it, or when `id` is no id.
 */
export async function readMedia(
  db: Db,
  id: string,
  viewer: { id: number; role: Role } | null,
  knownHash: string | null = null,
): Promise<FoundMedia> {
  const found = isMediaId(id) ? await selectMedia(db, id, viewer, knownHash) : undefined;
  if (!found) throw new AppError("not_found", "not_found");
  return found;
}
