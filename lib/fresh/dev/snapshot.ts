import { dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FsRoute, Manifest } from "../build.ts";
import { isRouteFile } from "../fs_routes.ts";
import type { Mode } from "../types.ts";
import { type Bundle, bundle, type Entries } from "./bundle.ts";
import type { BuildPaths } from "./builder.ts";
import { contentTypeOf, filesBelow, hashOf } from "./files.ts";

/** A build that is not written anywhere yet. */
export interface Snapshot {
  manifest: Manifest;
  /** Contents by path below the build's folder. */
  contents: Map<string, Uint8Array<ArrayBuffer>>;
  /** Absolute paths of the island modules, in the order of the manifest. */
  islandPaths: string[];
  /** Paths below the routes folder, and whether a route is loaded on demand. */
  routes: { path: string; lazy: boolean }[];
}

const SCRIPT = /\.(?:tsx?|jsx?)$/;

/** Collects static files, islands and routes from disk, and bundles the islands. */
export async function takeSnapshot(paths: BuildPaths, mode: Mode): Promise<Snapshot> {
  const { islandDir, routeDir, staticDir, ignore } = paths;
  const routeFiles = await filesBelow(routeDir, ignore);
  const local = routeFiles.filter((path) => path.includes("(_islands)/"));
  const islandPaths = (await filesBelow(islandDir, ignore)).map((path) => `${islandDir}/${path}`)
    .concat(local.map((path) => `${routeDir}/${path}`), [...paths.islands])
    .filter((path) => SCRIPT.test(path) && !/[._](?:test|bench)\.\w+$/.test(path));

  const entries: Entries = {};
  const names = islandPaths.map((path) => addEntry(entries, path));
  for (const name of ["boot", "signals"]) {
    entries[`fresh-${name}`] = fileURLToPath(import.meta.resolve(`../client/${name}.ts`));
  }
  const nothing: Bundle = { files: new Map(), imports: new Map() };
  const { files, imports } = names.length > 0 ? await bundle(paths, mode, entries) : nothing;
  const contents: Snapshot["contents"] = new Map();
  for (const [name, content] of files) contents.set(`client/${name}`, content);
  for (const path of await filesBelow(staticDir, ignore)) {
    contents.set(`static/${path}`, await Deno.readFile(`${staticDir}/${path}`));
  }

  const hashes = new Map<string, string>();
  for (const [path, content] of contents) hashes.set(path, await hashOf(content));
  const summary = [...hashes].map((pair) => pair.join()).sort().join();
  const buildId = await hashOf(new TextEncoder().encode(summary));
  const address = (path: string) =>
    encodeURI(path.replace(/^static/, "").replace(/^client/, `/_fresh/js/${buildId}`));
  const script = (name: string) => ({
    file: address(`client/${name}.js`),
    chunks: (imports.get(name) ?? []).map((file) => address(`client/${file}`)),
  });
  const manifest: Manifest = {
    buildId,
    runtime: script("fresh-boot"),
    signals: script("fresh-signals"),
    islands: names.map((name) => ({ ...script(name), name })),
    files: {},
  };
  for (const [path, { length: size }] of contents) {
    const contentType = contentTypeOf(path);
    manifest.files[address(path)] = { path, hash: hashes.get(path) ?? "", contentType, size };
  }

  const routes: Snapshot["routes"] = [];
  for (const path of routeFiles.filter(isRouteFile)) {
    const text = await Deno.readTextFile(`${routeDir}/${path}`);
    // The pattern of a route has to be known from the start.
    const lazy = !/(?:^|\/)_\w+\.\w+$/.test(path) && !text.includes("routeOverride");
    routes.push({ path, lazy });
  }
  return { manifest, contents, islandPaths, routes };
}

/** Names an island file; the name is an identifier, and no other file has it. */
function addEntry(entries: Entries, path: string): string {
  const base = path.replace(/^.*\//, "").replace(SCRIPT, "").replace(/^(?=\d)/, "_")
    .replace(/[^A-Za-z0-9_]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? "");
  let name = base;
  for (let i = 2; name in entries; i++) name = `${base}_${i}`;
  entries[name] = path;
  return name;
}

/** Writes a snapshot with the entry that serves it. */
export async function writeSnapshot(paths: BuildPaths, snapshot: Snapshot): Promise<void> {
  const { outDir } = paths;
  await Deno.remove(outDir, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  for (const [path, content] of snapshot.contents) {
    await Deno.mkdir(dirname(`${outDir}/${path}`), { recursive: true });
    await Deno.writeFile(`${outDir}/${path}`, content);
  }
  await Deno.mkdir(outDir, { recursive: true });
  await Deno.writeTextFile(`${outDir}/server.js`, serverEntry(paths, snapshot));
}

function serverEntry(paths: BuildPaths, { manifest, islandPaths, routes }: Snapshot): string {
  const spec = (path: string) => {
    const target = relative(paths.outDir, path);
    const address = encodeURI(target.startsWith(".") ? target : `./${target}`);
    // Addresses keep their brackets: an escaped one would be a second module made of the same file.
    return JSON.stringify(address.replaceAll("%5B", "[").replaceAll("%5D", "]"));
  };
  const imports = islandPaths.map((path, i) => `import * as island${i} from ${spec(path)};`);
  const items = routes.map(({ path, lazy }, i) => {
    const file = spec(`${paths.routeDir}/${path}`);
    if (!lazy) imports.push(`import * as route${i} from ${file};`);
    const how = lazy ? `load: () => import(${file})` : `module: route${i}`;
    return `  { path: ${JSON.stringify(path)}, ${how} },`;
  });
  return `import { loadBuild, setBuild } from "fresh/internal";
${imports.join("\n")}
import { app } from ${spec(paths.serverEntry)};

const manifest = ${JSON.stringify(manifest, null, 2)};
const islands = [${islandPaths.map((_, i) => `island${i}`).join(", ")}];
const routes = [${items.join("\n")}];
const read = (path) => Deno.readFile(new URL(encodeURI(path), import.meta.url));
setBuild(app, loadBuild(manifest, read, islands, routes));
const handler = app.handler();

export default { fetch: (request, info) => handler(request, info) };
`;
}

/** Island modules in the order of the manifest, and route modules. */
export type Modules = { islands: Record<string, unknown>[]; routes: FsRoute[] };

/** The modules of a snapshot, for an app in this process. */
export async function loadModules(paths: BuildPaths, snapshot: Snapshot): Promise<Modules> {
  const load = (path: string) => import(pathToFileURL(path).href);
  const islands = await Promise.all(snapshot.islandPaths.map(load));
  const items = snapshot.routes.map(async ({ path, lazy }): Promise<FsRoute> => {
    const file = resolve(paths.routeDir, path);
    return lazy ? { path, load: () => load(file) } : { path, module: await load(file) };
  });
  return { islands, routes: await Promise.all(items) };
}
