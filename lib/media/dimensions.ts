/** Width and height of a picture, in pixels. */
export interface Dimensions {
  width: number;
  height: number;
}

/** The picture formats that are stored. */
export type ImageType = "image/png" | "image/jpeg" | "image/gif" | "image/webp";

/**
 * Reads a picture's size from its header, without decoding it; null when the header is cut off or
 * says nonsense. Sources: PNG (RFC 2083 §4.1.1), GIF89a §18, JPEG (ITU T.81 §B.2.2), WebP (RFC 9649).
 */
export function imageDimensions(bytes: Uint8Array, type: ImageType): Dimensions | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { width, height } = READERS[type](view);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch (error) {
    // DataView says so when the file ends before its header does.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const NOTHING: Dimensions = { width: 0, height: 0 };

const READERS: Record<ImageType, (view: DataView) => Dimensions> = {
  "image/png": png,
  "image/gif": (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  "image/jpeg": jpeg,
  "image/webp": webp,
};

function png(view: DataView): Dimensions {
  if (letters(view, 12) !== "IHDR") return NOTHING;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header (SOF0 to SOF15 but the three that are no frames). */
function jpeg(view: DataView): Dimensions {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return NOTHING;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++; // A fill byte.
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    // Picture data or its end before a frame header: no picture.
    if (marker === 0xda || marker === 0xd9) return NOTHING;
    at += standsAlone ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
}

function webp(view: DataView): Dimensions {
  const format = letters(view, 12);
  if (format === "VP8X") return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (format === "VP8 ") {
    // 14 bits each; the two above are a scale for showing.
    const width = view.getUint16(26, true) & 0x3fff;
    return { width, height: view.getUint16(28, true) & 0x3fff };
  }
  if (format !== "VP8L" || view.getUint8(20) !== 0x2f) return NOTHING;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function letters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
