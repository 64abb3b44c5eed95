import { fileTypeFromBuffer } from "file-type";
import { type Dimensions, imageDimensions, type ImageType } from "./dimensions.ts";

/** Largest picture that is stored, in bytes (5 MB). */
export const LARGEST_IMAGE = 5 * 1024 * 1024;
/** Most pixels of a stored picture: 40 megapixels, what the scaler can hold in memory. */
export const MOST_PIXELS = 40_000_000;

/** A picture that may be stored. */
export interface CheckedImage extends Dimensions {
  bytes: Uint8Array;
  contentType: ImageType;
  /** Hex. */
  sha256: string;
}

/** Why a file may not be stored as a picture; each is a key of the error catalog. */
export type ImageProblem = "image_type" | "image_too_large" | "image_pixels";

const ACCEPTED: Readonly<Record<string, ImageType>> = {
  "image/png": "image/png",
  // An animated PNG is a PNG with more chunks.
  "image/apng": "image/png",
  "image/jpeg": "image/jpeg",
  "image/gif": "image/gif",
  "image/webp": "image/webp",
};

/**
 * Judges a file by its content, never by its name: a PNG, JPEG, GIF or WebP picture of at most 5 MB
 * and 40 megapixels, or what is wrong with it.
 */
export async function checkImage(
  bytes: Uint8Array,
): Promise<CheckedImage | { problem: ImageProblem }> {
  if (bytes.length > LARGEST_IMAGE) return { problem: "image_too_large" };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const contentType = found && ACCEPTED[found.mime];
  const size = contentType && imageDimensions(bytes, contentType);
  if (!size) return { problem: "image_type" };
  if (size.width * size.height > MOST_PIXELS) return { problem: "image_pixels" };
  return { bytes, contentType, sha256: await sha256(bytes), ...size };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return new Uint8Array(digest).toHex();
}

/** Whether a text can be the id of a stored file. */
export function isMediaId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** The address of a stored file. */
export function mediaUrl(id: string): string {
  return `/media/${id}`;
}
