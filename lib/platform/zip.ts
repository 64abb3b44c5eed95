import { configure } from "@zip.js/zip.js";

export { type FileEntry, TextReader, Uint8ArrayReader, ZipReader, ZipWriter } from "@zip.js/zip.js";

/*
 * The edge starts no workers. The library counts those it would have all the same, and lets a file wait while as many
 * are being made as there are processors: two downloads that nobody reads on would hold up every other for good.
 */
configure({ useWebWorkers: false, maxWorkers: Number.MAX_SAFE_INTEGER });
