import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const ENTRY = new URL("../../static/css/main.css", import.meta.url);
const OUTPUT = new URL("../../static/styles.css", import.meta.url);

/**
 * Bundles and minifies `static/css/main.css` with everything it imports. Returns the text of the one
 * stylesheet the pages link; throws esbuild's BuildFailure, which names file and line, when a source is broken.
 */
export function bundleStyles(): string {
  const result = buildSync({
    entryPoints: [fileURLToPath(ENTRY)],
    bundle: true,
    minify: true,
    write: false,
    external: ["/fonts/*", "/patterns/*"],
    // Nesting and media ranges are younger than the oldest phones in use; the colours bring their own fallback.
    supported: { nesting: false },
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

/**
 * Writes the bundled stylesheet to `output` (default `static/styles.css`, which git ignores), only when it
 * changed, so that a file watcher is not woken for nothing. Returns its size in bytes.
 */
export function buildStyles(output: URL | string = OUTPUT): number {
  const css = bundleStyles();
  const file = output instanceof URL ? fileURLToPath(output) : output;
  let before: string | null = null;
  try {
    before = Deno.readTextFileSync(file);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  if (before !== css) Deno.writeTextFileSync(file, css);
  return new TextEncoder().encode(css).length;
}

if (import.meta.main) buildStyles();
