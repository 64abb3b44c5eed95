import { LARGEST_ATTACHMENT } from "../../media/rules.ts";
import { AppError, type MessageKey } from "../../platform/errors.ts";
import { type FileEntry, Uint8ArrayReader, ZipReader } from "../../platform/zip.ts";
import type { CourseFiles } from "./types.ts";

/** Largest ZIP that is taken, in bytes (100 MB). */
export const LARGEST_ARCHIVE = 100 * 1024 * 1024;
/** Most that one may unpack to, in bytes (300 MB). */
export const MOST_UNPACKED = 300 * 1024 * 1024;
/** Most files in one. */
export const MOST_ARCHIVED_FILES = 2000;

/** Entries that operating systems add, and no one means. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** What lies in an archive, and the name of the folder that wraps all of it, if there is one. */
export interface ArchiveFiles extends CourseFiles {
  folderName: string | null;
}

const READING = { checkOverlappingEntry: true, checkCrc32: true } as const;

/**
 * The files of a ZIP. Everything is unpacked once to see that it is what it claims to be: however small a file says
 * it is, what comes out is counted. Throws `invalid` with `zip_broken`, `zip_encrypted`, `zip_unsafe` (paths that
 * climb out, links), `zip_duplicate`, `zip_too_many`, `zip_too_large` (as a file or unpacked).
 */
export async function archiveFiles(bytes: Uint8Array): Promise<ArchiveFiles> {
  if (bytes.length > LARGEST_ARCHIVE) throw refused("zip_too_large");
  const entries = await translated(() => listEntries(bytes));
  await translated(() => weigh([...entries.values()]));
  const wanted = new Map([...entries].filter(([path]) => !LITTER.test(path)));
  const { files, folderName } = unwrapped(wanted);
  return {
    folderName,
    list: () => Promise.resolve([...files.keys()]),
    async read(path) {
      const entry = files.get(path);
      if (!entry) throw new Error(`${path} is not in the archive`);
      return await translated(() => unpack(entry));
    },
  };
}

function refused(key: MessageKey, cause?: unknown): AppError {
  return new AppError("invalid", key, { cause });
}

/** Whatever the library finds wrong with an archive is one message for its sender. */
async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const isUnsafe = error instanceof Error && /unsafe filename/i.test(error.message);
    throw refused(isUnsafe ? "zip_unsafe" : "zip_broken", error);
  }
}

/** The archive's files by their paths, as its directory claims them. */
async function listEntries(bytes: Uint8Array): Promise<Map<string, FileEntry>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), READING);
  const files = new Map<string, FileEntry>();
  const seen = new Set<string>();
  let claimed = 0;
  let count = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    if (++count > MOST_ARCHIVED_FILES) throw refused("zip_too_many");
    if (entry.encrypted) throw refused("zip_encrypted");
    if (entry.symlink || !isSafePath(entry.filename)) throw refused("zip_unsafe");
    // File systems that fold case or accents would keep one of two such files.
    const name = entry.filename.normalize("NFC").toLowerCase().replace(/\/$/, "");
    if (seen.has(name)) throw refused("zip_duplicate");
    seen.add(name);
    if (entry.directory) continue;
    claimed += entry.uncompressedSize;
    if (claimed > MOST_UNPACKED) throw refused("zip_too_large");
    files.set(entry.filename, entry);
  }
  return files;
}

/** Whether a path stays where it is unpacked, on any system: relative, without backslashes and "..". */
function isSafePath(path: string): boolean {
  const parts = path.replace(/\/$/, "").split("/");
  return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && !/^[a-z]:/i.test(path) &&
    parts.every((part) => part !== "" && part !== "." && part !== "..");
}

/** Unpacks everything into nothing, and stops as soon as it is too much. */
async function weigh(entries: readonly FileEntry[]): Promise<void> {
  let total = 0;
  for (const entry of entries) {
    const counter = new WritableStream<Uint8Array>({
      write(chunk) {
        total += chunk.length;
        if (total > MOST_UNPACKED) throw refused("zip_too_large");
      },
    });
    // Each is looked at once more when it is read, so the overlap of two is noticed here alone.
    await entry.getData(counter, READING);
  }
}

/** One file; of one that is larger than anything a course may hold, only the part that shows it. */
async function unpack(entry: FileEntry): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const collector = new WritableStream<Uint8Array>({
    write(chunk) {
      if (size <= LARGEST_ATTACHMENT) parts.push(chunk);
      size += chunk.length;
    },
  });
  await entry.getData(collector, { checkOverlappingEntry: false });
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** The files without the folders that wrap all of them. */
function unwrapped(
  entries: ReadonlyMap<string, FileEntry>,
): { files: ReadonlyMap<string, FileEntry>; folderName: string | null } {
  let files = entries;
  let folderName: string | null = null;
  for (;;) {
    const tops = new Set([...files.keys()].map((path) => path.split("/", 1)[0]));
    const [top] = tops;
    if (tops.size !== 1 || top === undefined || files.has(top)) return { files, folderName };
    folderName = top;
    files = new Map([...files].map(([path, entry]) => [path.slice(top.length + 1), entry]));
  }
}
