// @ts-types="npm:@types/omggif@1.0.5"
import { GifReader } from "omggif";

/**
 * The first frame of a GIF on its whole canvas. Throws for one that is broken, or whose frame does not lie within
 * the canvas that its header has promised (and that has been judged).
 */
export function decodeGif(bytes: Uint8Array): ImageData {
  const reader = new GifReader(bytes);
  const { width, height } = reader;
  const frame = reader.frameInfo(0);
  if (frame.x + frame.width > width || frame.y + frame.height > height) {
    throw new RangeError("a GIF's frame is larger than its canvas");
  }
  const pixels = new ImageData(width, height);
  reader.decodeAndBlitFrameRGBA(0, pixels.data);
  return pixels;
}
