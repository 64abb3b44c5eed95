import { Builder } from "fresh/dev";
import { fileURLToPath } from "node:url";
import { buildAssets } from "./assets.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUTPUT = `${ROOT}_fresh/server.js`;
/** What the build is made of. */
const SOURCES = ["static", "islands", "components", "lib", "routes", "deno.json", "deno.lock"];
/** Made by the build itself. */
const MADE = [`${ROOT}static/styles.css`, `${ROOT}static/browser`];

async function newestChange(path: string): Promise<number> {
  if (MADE.includes(path)) return 0;
  const info = await Deno.stat(path);
  if (!info.isDirectory) return info.mtime?.getTime() ?? 0;
  let newest = 0;
  for await (const entry of Deno.readDir(path)) {
    newest = Math.max(newest, await newestChange(`${path}/${entry.name}`));
  }
  return newest;
}

async function isStale(): Promise<boolean> {
  try {
    const built = (await Deno.stat(OUTPUT)).mtime?.getTime() ?? 0;
    const changes = await Promise.all(SOURCES.map((path) => newestChange(ROOT + path)));
    return Math.max(...changes) > built;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return true;
    throw error;
  }
}

/** Builds stylesheet, scripts, islands and server entry into `_fresh/`; with `--if-stale` only after a change. */
if (!Deno.args.includes("--if-stale") || await isStale()) {
  buildAssets();
  await new Builder({ root: ROOT }).build();
}
