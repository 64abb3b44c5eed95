import { type BuildOptions, buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const OUTPUT = fileURLToPath(new URL("static/browser/", ROOT));

const COMMON: BuildOptions = {
  outdir: OUTPUT,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  jsx: "automatic",
  jsxImportSource: "preact",
  tsconfigRaw: {},
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "silent",
};

function entry(out: string, path: string): BuildOptions["entryPoints"] {
  return [{ in: fileURLToPath(new URL(path, ROOT)), out }];
}

/**
 * Bundles and minifies the scripts that are no islands into `static/browser/` (which git ignores), by the names under
 * which pages and `/sw.js` load them; what the idle script loads later is split off. Throws esbuild's BuildFailure,
 * which names file and line, when a source is broken.
 */
export function buildScripts(): void {
  try {
    Deno.removeSync(OUTPUT, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  buildSync({
    ...COMMON,
    entryPoints: entry("idle", "lib/web/browser/idle.ts"),
    splitting: true,
    chunkNames: "chunk-[hash]",
  });
  // A service worker is one file.
  buildSync({ ...COMMON, entryPoints: entry("worker", "lib/offline/worker.ts") });
}

if (import.meta.main) buildScripts();
