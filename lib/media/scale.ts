import { AppError } from "../platform/errors.ts";
import { reduce } from "./codecs/reduce.ts";
import type { Dimensions } from "./dimensions.ts";
import { type CheckedImage, fitInto, type Frame, hasItsEnd } from "./rules.ts";

/** A picture made by us: WebP without metadata. */
export interface ScaledPicture extends Dimensions {
  bytes: Uint8Array;
}

let line: Promise<unknown> = Promise.resolve();

/** One picture at a time: two large ones together would not fit into an isolate's memory. */
function inLine<T>(work: () => Promise<T>): Promise<T> {
  const mine = line.then(work);
  line = mine.catch(() => undefined);
  return mine;
}

/**
 * Makes WebP copies of a checked picture, one for each frame, never larger than the picture itself, turned the way
 * it is meant to be seen and without the camera's notes (place, time, device).
 * Throws `invalid` (`image_type`) for a picture that is cut off or broken behind its header.
 */
export function scalePicture(
  image: CheckedImage,
  frames: readonly Frame[],
): Promise<ScaledPicture[]> {
  return inLine(async () => {
    if (!hasItsEnd(image)) throw new AppError("invalid", "image_type");
    // Codecs are loaded with the first picture, not at the start.
    const codecs = await import("./codecs/mod.ts");
    let pixels: ImageData;
    try {
      pixels = await codecs.decode(image.bytes, image.contentType);
    } catch (cause) {
      throw new AppError("invalid", "image_type", { cause });
    }
    const made: ScaledPicture[] = [];
    for (const frame of frames) {
      const { width, height, reduceBy } = fitInto(pixels, frame);
      const scaled = await codecs.scaleTo(reduce(pixels, reduceBy), { width, height });
      made.push({ bytes: await codecs.encodeWebp(scaled), width, height });
    }
    return made;
  });
}
