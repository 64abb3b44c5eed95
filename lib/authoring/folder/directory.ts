import type { CourseFiles } from "./types.ts";

/** More than any course has; a wrong folder (a home directory) is noticed before it is read. */
const MOST_FILES = 20_000;
const SKIPPED_FOLDERS = new Set(["node_modules", "__MACOSX"]);

/**
 * The files under a directory. Hidden files and symbolic links are passed over, so that nothing
 * outside of the directory is ever read.
 *
 * `list` throws Deno's errors when the directory cannot be read, and a RangeError for a directory
 * with more than 20,000 files.
 */
export function directoryFiles(root: string): CourseFiles {
  const base = root.replace(/[/\\]+$/, "");
  const allowed = new Set<string>();
  return {
    async list() {
      allowed.clear();
      await collect(base, "", allowed);
      return [...allowed];
    },
    read(path) {
      if (!allowed.has(path)) throw new Deno.errors.NotFound(`${path} was not listed`);
      return Deno.readFile(`${base}/${path}`);
    },
  };
}

async function collect(base: string, folder: string, found: Set<string>): Promise<void> {
  for await (const entry of Deno.readDir(`${base}/${folder}`)) {
    if (entry.name.startsWith(".")) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile) found.add(path);
    if (found.size > MOST_FILES) throw new RangeError(`more than ${MOST_FILES} files in ${base}`);
    if (entry.isDirectory && !SKIPPED_FOLDERS.has(entry.name)) await collect(base, path, found);
  }
}
