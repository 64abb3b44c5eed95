/** A picture of one pixel: valid, and with `n` different from any other's. */
export function tinyGif(n = 0): Uint8Array {
  const header = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0];
  const palette = [n & 255, (n >> 8) & 255, 0, 255, 255, 255];
  return new Uint8Array([
    ...header,
    ...palette,
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
  ]);
}

/** The header of a PNG of any size, enough for all that reads no pixels. */
export function pngHeader(width: number, height: number): Uint8Array {
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
