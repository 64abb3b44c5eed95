import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";
import { writeIfChanged } from "./write.ts";

/** Scripts beside the islands, by the file they become in `static/`; git ignores those. */
const SCRIPTS = {
  "worker.js": "lib/offline/worker.ts",
  "idle.js": "lib/offline/register.ts",
};

const ROOT = new URL("../../", import.meta.url);

/** The names of the files that `buildScripts` writes. */
export const SCRIPT_FILES = Object.keys(SCRIPTS);

/**
 * Bundles the service worker and what starts it into `static/`, before the build looks there for files; only what has
 * changed is written. Throws esbuild's BuildFailure, which names file and line, when a source is broken.
 */
export function buildScripts(): void {
  for (const [file, source] of Object.entries(SCRIPTS)) {
    const { outputFiles: [output] } = buildSync({
      entryPoints: [fileURLToPath(new URL(source, ROOT))],
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
      // What the islands are built for, too.
      target: "es2020",
      logLevel: "silent",
    });
    writeIfChanged(new URL(`static/${file}`, ROOT), output.text);
  }
}
