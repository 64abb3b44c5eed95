import { mediaTypeOf } from "../platform/file_type.ts";
import { type Dimensions, imageDimensions, type ImageType } from "./dimensions.ts";

/** Largest picture that is stored, in bytes (5 MB). */
export const LARGEST_IMAGE = 5 * 1024 * 1024;
/**
 * How much of a form with one picture or credential is read, in bytes: more than is allowed, so that whoever sends
 * too large a file is told so at its field (25 MB).
 */
export const UPLOAD_ROOM = 25 * 1024 * 1024;
/** Most pixels of a stored picture: 40 megapixels, what the scaler can hold in memory. */
export const MOST_PIXELS = 40_000_000;

/** Largest attachment of a lesson, in bytes (20 MB). */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;
/** Most attachments of one lesson. */
export const MOST_ATTACHMENTS = 20;

/** A frame that a picture is scaled into; `crop` fills it and cuts off what is over. */
export interface Frame extends Dimensions {
  crop?: boolean;
}

/** A course's picture on its page, twice as wide as it is shown on a laptop. */
export const THUMBNAIL: Frame = { width: 1280, height: 1280 };
/** The same on a card of the catalog. */
export const THUMBNAIL_CARD: Frame = { width: 640, height: 640 };
/** A person's picture. */
export const AVATAR: Frame = { width: 256, height: 256, crop: true };
/** A picture within a text, for readers on wide screens. */
export const IN_TEXT: Frame = { width: 1920, height: 1920 };

/**
 * The size that a picture gets in a frame, in its own proportions or cropped, never larger than it is; and by what
 * whole number it can be made smaller first without losing anything of that.
 */
export function fitInto(
  { width, height }: Dimensions,
  frame: Frame,
): Dimensions & { reduceBy: number } {
  const ratios = [frame.width / width, frame.height / height];
  const ratio = Math.min(1, frame.crop ? Math.max(...ratios) : Math.min(...ratios));
  const scaled = (side: number, most: number) => {
    const length = Math.max(1, Math.round(side * ratio));
    return frame.crop ? Math.min(length, most) : length;
  };
  let size = { width: scaled(width, frame.width), height: scaled(height, frame.height) };
  if (frame.crop) {
    // A picture smaller than the frame still gets the frame's proportions.
    const part = Math.min(size.width / frame.width, size.height / frame.height);
    size = {
      width: Math.max(1, Math.round(frame.width * part)),
      height: Math.max(1, Math.round(frame.height * part)),
    };
  }
  const reduceBy = Math.max(1, Math.floor(Math.min(1 / ratio, width, height)));
  return { ...size, reduceBy };
}

/**
 * False for a JPEG that was cut off: decoders fill the rest with grey and say nothing. Other formats notice it
 * themselves. The end marker (T.81 §B.1.1.3) cannot occur within the scan's data.
 */
export function hasItsEnd({ bytes, contentType }: CheckedImage): boolean {
  if (contentType !== "image/jpeg") return true;
  for (let at = bytes.length - 2; at > 1; at--) {
    if (bytes[at] !== 0xff) continue;
    if (bytes[at + 1] === 0xd9) return true;
    // The scan begins behind here, and no end has come since.
    if (bytes[at + 1] === 0xda) return false;
  }
  return false;
}

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
  const contentType = ACCEPTED[await mediaTypeOf(bytes) ?? ""];
  const size = contentType && imageDimensions(bytes, contentType);
  if (!size) return { problem: "image_type" };
  if (size.width * size.height > MOST_PIXELS) return { problem: "image_pixels" };
  return { bytes, contentType, sha256: await sha256(bytes), ...size };
}

/** The SHA-256 of bytes, in hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return new Uint8Array(digest).toHex();
}

/**
 * Whether a picture for a text is kept byte for byte: what moves would stand still as a copy, and a drawing that is
 * small enough loses nothing. Photographs are not: a copy leaves out where they were taken.
 */
export function isKeptAsIs({ bytes, contentType, width, height }: CheckedImage): boolean {
  if (contentType === "image/gif") return true;
  if (contentType !== "image/png") return false;
  const isSmall = width <= IN_TEXT.width && height <= IN_TEXT.height;
  return hasChunk(bytes, "acTL") || (isSmall && !hasChunk(bytes, "eXIf"));
}

/** Whether a WebP moves: a bit of the extended header says so (RFC 9649 §2.7). */
export function isAnimatedWebp({ bytes, contentType }: CheckedImage): boolean {
  return contentType === "image/webp" && bytes[15] === 0x58 && (bytes[20] & 0x02) !== 0;
}

/** Whether a PNG has a chunk of this name (RFC 2083 §3.2). */
function hasChunk(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === name) return true;
  }
  return false;
}

/** Whether a WebP is one as this site makes them: a single picture without any metadata, small enough for `frame`. */
export function isPlainWebp(
  { bytes, contentType, width, height }: CheckedImage,
  frame: Frame,
): boolean {
  // Only the extended format ("VP8X") can hold more; its flags say what, and transparency (0x10) is part of a picture.
  const holdsMore = bytes[15] === 0x58 && (bytes[20] & ~0x10) !== 0;
  return contentType === "image/webp" && !holdsMore && width <= frame.width &&
    height <= frame.height;
}

/** Whether a text can be the id of a stored file. */
export function isMediaId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** The address of a stored file. */
export function mediaUrl(id: string): string {
  return `/media/${id}`;
}

/** The address of its smaller copy. */
export function cardUrl(id: string): string {
  return `/media/${id}/card`;
}

/** The address of an attachment. */
export function attachmentUrl(id: string): string {
  return `/attachments/${id}`;
}
