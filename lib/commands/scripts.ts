import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
/** Scripts that are no islands, by the names under which pages and `/sw.js` load them. */
const ENTRIES = { idle: "lib/web/browser/idle.ts", worker: "lib/offline/worker.ts" };

/**
 * Bundles and minifies the scripts that are no islands into `static/browser/` (which git ignores). Throws esbuild's
 * BuildFailure, which names file and line, when a source is broken.
 */
export function buildScripts(): void {
  const entryPoints = Object.entries(ENTRIES)
    .map(([out, path]) => ({ in: fileURLToPath(new URL(path, ROOT)), out }));
  buildSync({
    entryPoints,
    outdir: fileURLToPath(new URL("static/browser/", ROOT)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    logLevel: "silent",
  });
}

if (import.meta.main) buildScripts();
