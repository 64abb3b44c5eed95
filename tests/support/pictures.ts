import encodeJpeg from "@jsquash/jpeg/encode.js";
import encodePng from "@jsquash/png/encode.js";

/** A picture of one pixel: valid, and with `n` different from any other's. */
export function tinyGif(n = 0): Uint8Array<ArrayBuffer> {
  const header = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0];
  const palette = [n & 255, (n >> 8) & 255, 0, 255, 255, 255];
  return new Uint8Array([
    ...header,
    ...palette,
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
  ]);
}

/** The header of a PNG of any size, enough for all that reads no pixels. */
export function pngHeader(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set(new TextEncoder().encode("IHDR"), 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, 2, 0, 0, 0, 0, 0, 0, 0], 24);
  bytes.set([0, 0, 0, 1, ...new TextEncoder().encode("IDAT")], 33);
  return bytes;
}

/** Pixels of a colour gradient, so that turned and scaled copies can be told apart. */
export function gradient(width: number, height: number): ImageData {
  const pixels = new ImageData(width, height);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const colour = [(255 * x) / width, (255 * y) / height, 80, 255];
    pixels.data.set(colour.map(Math.round), at * 4);
  }
  return pixels;
}

/** A real PNG of any size. */
export async function realPng(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await encodePng(gradient(width, height)));
}

/** A real JPEG of any size; with `orientation` (EXIF 1 to 8) and notes of the place where it was taken. */
export async function realJpeg(
  width: number,
  height: number,
  orientation?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = new Uint8Array(await encodeJpeg(gradient(width, height)));
  if (orientation === undefined) return jpeg;
  // Two entries of EXIF's first directory (TIFF 6.0 §2): the orientation, and a text in its place for the GPS.
  const text = [...new TextEncoder().encode("-6.2088,106.8456\0")];
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...[tag >> 8, tag & 255, 0, type, 0, 0, 0, count],
    ...value,
  ];
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2],
    ...entry(0x010e, 2, text.length, [0, 0, 0, 38]),
    ...entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    ...[0, 0, 0, 0],
    ...text,
  ];
  const segment = [...new TextEncoder().encode("Exif\0\0"), ...tiff];
  const length = segment.length + 2;
  const head = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...segment];
  return new Uint8Array([...head, ...jpeg.subarray(2)]);
}
