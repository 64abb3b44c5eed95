import { type BuildOptions, buildSync } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const OUTPUT = fileURLToPath(new URL("static/browser", ROOT));

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
  write: false,
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "silent",
};

function entry(out: string, path: string): BuildOptions["entryPoints"] {
  return [{ in: fileURLToPath(new URL(path, ROOT)), out }];
}

/** The bundled scripts by their paths. */
function bundleScripts(): Map<string, string> {
  const idle = buildSync({
    ...COMMON,
    entryPoints: entry("idle", "lib/web/browser/idle.ts"),
    splitting: true,
    chunkNames: "chunk-[hash]",
  });
  // A service worker is one file.
  const worker = buildSync({ ...COMMON, entryPoints: entry("worker", "lib/offline/worker.ts") });
  const files = [...idle.outputFiles ?? [], ...worker.outputFiles ?? []];
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** The files that are there by their paths; none without the folder. */
function filesOf(folder: string): Map<string, string> {
  try {
    const paths = [...Deno.readDirSync(folder)].map(({ name }) => join(folder, name));
    return new Map(paths.map((path) => [path, Deno.readTextFileSync(path)]));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return new Map();
    throw error;
  }
}

/**
 * Bundles and minifies the scripts that are no islands into `static/browser/` (which git ignores), by the names under
 * which pages and `/sw.js` load them; what the idle script loads later is split off. Files that are the same already
 * are left alone: others may be reading them. Throws esbuild's BuildFailure, which names file and line, when a source
 * is broken.
 */
export function buildScripts(): void {
  const before = filesOf(OUTPUT);
  const after = bundleScripts();
  Deno.mkdirSync(OUTPUT, { recursive: true });
  for (const [path, text] of after) {
    if (before.get(path) !== text) Deno.writeTextFileSync(path, text);
  }
  for (const path of before.keys()) if (!after.has(path)) Deno.removeSync(path);
}

if (import.meta.main) buildScripts();
