import { crc32 } from "node:zlib";

const encoder = new TextEncoder();

/** A ZIP of uncompressed files (APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const locals: number[] = [];
  const central: number[] = [];
  const entries = Object.entries(files);
  for (const [name, text] of entries) {
    const [path, body] = [encoder.encode(name), encoder.encode(text)];
    const shared = [...u16(20), ...u16(0), ...u16(0), ...u32(0), ...u32(crc32(body))];
    const sizes = [...u32(body.length), ...u32(body.length), ...u16(path.length), ...u16(0)];
    const rest = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(locals.length)];
    central.push(0x50, 0x4b, 1, 2, ...u16(20), ...shared, ...sizes, ...rest, ...path);
    locals.push(0x50, 0x4b, 3, 4, ...shared, ...sizes, ...path, ...body);
  }
  const count = u16(entries.length);
  const end = [...u16(0), ...u16(0), ...count, ...count, ...u32(central.length)];
  return new Uint8Array([
    ...locals,
    ...central,
    ...[0x50, 0x4b, 5, 6, ...end, ...u32(locals.length), ...u16(0)],
  ]);
}

function u16(value: number): number[] {
  return [value & 255, (value >> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

/** A Word document as far as its kind goes. */
export function tinyDocx(): Uint8Array<ArrayBuffer> {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return storedZip({
    "[Content_Types].xml":
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "word/document.xml": "<w:document/>",
  });
}

/** An OpenDocument text: its kind stands in its first file. */
export function tinyOdt(): Uint8Array<ArrayBuffer> {
  return storedZip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" });
}

/** An old Word or other compound file: `stream` is the name by which its kind is known. */
export function compoundFile(stream: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes[1024 + 2 * index] = letter.charCodeAt(0));
  return bytes;
}

/** A PDF of `size` bytes as far as its kind goes. */
export function tinyPdf(size = 200): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(encoder.encode("%PDF-1.7\n"));
  return bytes;
}
