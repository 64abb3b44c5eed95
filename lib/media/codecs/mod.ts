import decodeJpeg, { init as initJpeg } from "@jsquash/jpeg/decode.js";
import decodePng, { init as initPng } from "@jsquash/png/decode.js";
import encodePngWith, { init as initPngEncoder } from "@jsquash/png/encode.js";
import resize, { initResize } from "@jsquash/resize";
import decodeWebp, { init as initWebpDecoder } from "@jsquash/webp/decode.js";
import encodeWebpWith, { init as initWebpEncoder } from "@jsquash/webp/encode.js";
import type { ImageType } from "../dimensions.ts";
import { decodeGif } from "./gif.ts";
// @ts-types="./modules.d.ts"
import * as modules from "./modules.js";

/** Starts a codec on a compiled module; the packages' types leave that parameter out. */
type Start = (module: WebAssembly.Module) => Promise<unknown>;

const QUALITY = 82;

const DECODERS: Record<ImageType, (bytes: Uint8Array<ArrayBuffer>) => Promise<ImageData>> = {
  "image/jpeg": (bytes) =>
    afresh(initJpeg as Start, modules.jpegDecoder, () =>
      // Turned as the camera was held: what says so is not kept.
      decodeJpeg(bytes.buffer, { preserveOrientation: true })),
  "image/webp": (bytes) =>
    afresh(initWebpDecoder as Start, modules.webpDecoder, () => decodeWebp(bytes.buffer)),
  "image/png": async (bytes) => {
    await initPng(modules.pngCodec);
    return await decodePng(bytes.buffer);
  },
  "image/gif": (bytes) => Promise.resolve(decodeGif(bytes)),
};

/**
 * Runs a codec on a memory of its own: one never shrinks, so a single large picture would hold a good part of an
 * isolate's memory for ever.
 */
async function afresh<T>(start: Start, module: WebAssembly.Module, run: () => Promise<T>) {
  await start(module);
  try {
    return await run();
  } finally {
    await start(module);
  }
}

/** The pixels of a picture, of an animated one the first. Throws whatever the codec throws when it is broken. */
export async function decode(bytes: Uint8Array, type: ImageType): Promise<ImageData> {
  // Codecs take a whole buffer; this may be a part of one.
  return await DECODERS[type](new Uint8Array(bytes));
}

/** Scales pixels down to exactly this size; when the proportions differ, what is over is cut off all around. */
export async function scaleTo(
  pixels: ImageData,
  size: { width: number; height: number },
): Promise<ImageData> {
  if (pixels.width === size.width && pixels.height === size.height) return pixels;
  await initResize(modules.resizer);
  return await resize(pixels, { ...size, method: "lanczos3", fitMethod: "contain" });
}

/** A WebP picture of these pixels, without anything but the picture. */
export async function encodeWebp(pixels: ImageData): Promise<Uint8Array> {
  await (initWebpEncoder as Start)(modules.webpEncoder);
  return new Uint8Array(await encodeWebpWith(pixels, { quality: QUALITY }));
}

/** A PNG picture of these pixels, for what takes no WebP, such as documents. */
export async function encodePng(pixels: ImageData): Promise<Uint8Array> {
  await initPngEncoder(modules.pngCodec);
  return new Uint8Array(await encodePngWith(pixels));
}
