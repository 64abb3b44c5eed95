import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { type Bytes, zipOf } from "./archives.ts";

const LESSON = "# Satu\n\nIsi.\n";

/** A ZIP made of raw parts, as no tool would write it: the names and sizes that it claims are free. */
export async function rawZip(
  entries: { name: string; data: Bytes; size?: number; method?: number; flags?: number }[],
): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, size = data.length, method = 0, flags = 0x800 } of entries) {
    const bytes = new TextEncoder().encode(name);
    const common = new Uint8Array(26);
    const view = new DataView(common.buffer);
    view.setUint16(0, 20, true);
    view.setUint16(2, flags, true);
    view.setUint16(4, method, true);
    view.setUint32(10, crc32(data), true);
    view.setUint32(14, data.length, true);
    view.setUint32(18, size, true);
    view.setUint16(22, bytes.length, true);
    const local = join([0x50, 0x4b, 3, 4], common, bytes, data);
    const rest = new Uint8Array(14);
    new DataView(rest.buffer).setUint32(10, offset, true);
    directory.push(join([0x50, 0x4b, 1, 2, 20, 0], common, rest, bytes));
    parts.push(local);
    offset += local.length;
  }
  const listing = join(...directory);
  const end = new Uint8Array(18);
  const view = new DataView(end.buffer);
  view.setUint16(4, entries.length, true);
  view.setUint16(6, entries.length, true);
  view.setUint32(8, listing.length, true);
  view.setUint32(12, offset, true);
  await Promise.resolve();
  return join(...parts, listing, [0x50, 0x4b, 5, 6], end);
}

function join(...parts: (Uint8Array | number[])[]): Bytes {
  const all = parts.map((part) => Uint8Array.from(part));
  const joined = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** So many zero bytes, deflated: a megabyte of them is a kilobyte. */
async function deflatedZeros(length: number): Promise<Bytes> {
  const block = new Uint8Array(1024 * 1024);
  const zeros = new ReadableStream<Bytes>({
    pull(controller) {
      if (length <= 0) return controller.close();
      controller.enqueue(block.slice(0, Math.min(length, block.length)));
      length -= block.length;
    },
  });
  const packed = zeros.pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A ZIP with a lesson that could be imported, and something beside it. */
const withLesson = (name: string, data = bytesOf(LESSON)) =>
  rawZip([{ name: "1.1 Satu.md", data: bytesOf(LESSON) }, { name, data }]);

async function encrypted(): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { password: "rahasia", zipCrypto: true });
  await zip.add("1.1 Satu.md", new TextReader(LESSON));
  return new Uint8Array(await zip.close());
}

async function linked(): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  await zip.add("1.1 Satu.md", new TextReader(LESSON));
  await zip.add("1.2 Dua.md", new Uint8ArrayReader(bytesOf("/etc/passwd")), {
    unixMode: 0o120777,
    msDosCompatible: false,
  });
  return new Uint8Array(await zip.close());
}

/** The first entry's data once more under many names: the bytes are few, what comes out is not. */
async function overlapping(): Promise<Bytes> {
  const zip = await rawZip([
    { name: "1.1 Satu.md", data: bytesOf(LESSON) },
    { name: "1.2 Duax.md", data: bytesOf(LESSON) },
  ]);
  const view = new DataView(zip.buffer);
  // The second entry of the directory is made to begin where the first does.
  const second = zip.length - 22 - (46 + 11);
  view.setUint32(second + 42, 0, true);
  return zip;
}

/** Archives that must be refused, each with the key of what people are told. */
export async function hostileZips(): Promise<[what: string, zip: Bytes, key: string][]> {
  const whole = await zipOf({ "1.1 Satu.md": LESSON });
  const bomb = await deflatedZeros(400 * 1024 * 1024);
  const many = Array.from({ length: 2001 }, (_, n) => ({ name: `${n}.txt`, data: bytesOf("x") }));
  const broken = await rawZip([{ name: "1.1 Satu.md", data: bytesOf(LESSON) }]);
  // Within the text, behind 30 bytes of header and 11 of its name.
  broken[43] ^= 0x01;
  return [
    ["no ZIP", bytesOf("# Satu"), "zip_broken"],
    ["nothing", bytesOf(""), "zip_broken"],
    ["a ZIP cut off", whole.slice(0, whole.length - 30), "zip_broken"],
    ["bytes that changed", broken, "zip_broken"],
    ["climbs out", await withLesson("../../jahat.md"), "zip_unsafe"],
    ["climbs out within", await withLesson("a/../../jahat.md"), "zip_unsafe"],
    ["an absolute path", await withLesson("/etc/jahat.md"), "zip_unsafe"],
    ["a drive", await withLesson("C:/jahat.md"), "zip_unsafe"],
    ["backslashes", await withLesson("..\\jahat.md"), "zip_unsafe"],
    ["backslashes within", await withLesson("gambar\\a.png"), "zip_unsafe"],
    ["a line break", await withLesson("1.2 a\nb.md"), "zip_unsafe"],
    ["a link", await linked(), "zip_unsafe"],
    ["the same name twice", await withLesson("1.1 Satu.md"), "zip_duplicate"],
    ["the same name in another case", await withLesson("1.1 SATU.md"), "zip_duplicate"],
    ["2001 files", await rawZip(many), "zip_too_many"],
    ["a password", await encrypted(), "zip_encrypted"],
    [
      "10 GB by its own word",
      await rawZip([...Array(4)].map((_, n) => ({
        name: `${n}.bin`,
        data: bomb,
        size: 2.5 * 1024 ** 3,
        method: 8,
      }))),
      "zip_too_large",
    ],
    [
      "400 MB that claim to be ten bytes",
      await rawZip([{ name: "1.1 Satu.md", data: bytesOf(LESSON) }, {
        name: "bom.bin",
        data: bomb,
        size: 10,
        method: 8,
      }]),
      "zip_",
    ],
    ["entries that share their bytes", await overlapping(), "zip_broken"],
    [
      "a method nobody has",
      await rawZip([{ name: "1.1 Satu.md", data: bytesOf(LESSON), method: 99 }]),
      "zip_",
    ],
  ];
}
