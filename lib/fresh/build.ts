import { setBuildId } from "./asset.ts";
import type { Island, RouteModule, Script } from "./types.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the build: its place below the build's folder, and what to send with it. */
export type BuildFile = { path: string; hash: string; contentType: string; size: number };

/** What a build writes down for the server. */
export interface Manifest {
  /** Changes whenever one of the files does. */
  buildId: string;
  /** The scripts that hydrate islands, and that make their signals. */
  runtime: Script;
  signals: Script;
  /** Address of the script that reloads the page; set by the development server. */
  liveReload?: string;
  /** The island modules, with the names of their default exports. */
  islands: (Script & { name: string })[];
  /** Files by their address. */
  files: Record<string, BuildFile>;
}

/** A file of the routes folder; `load` when the module is only needed once it is requested. */
export interface FsRoute {
  /** Path below the routes folder, with `/` and the extension. */
  path: string;
  module?: RouteModule<never>;
  load?: () => Promise<RouteModule<never>>;
}

/** A build as an app looks things up in it. */
export interface Build {
  manifest: Manifest;
  /** The islands by their component. */
  islands: Map<unknown, Island>;
  routes: FsRoute[];
  files: Map<string, BuildFile>;
  read(file: BuildFile): Promise<Bytes>;
}

const MAX_KEPT = 512 * 1024;

/** Puts a build together. `read` reads a file by its path below the build's folder; `modules` are
 * the island modules, in the order of the manifest's islands. */
export function loadBuild(
  manifest: Manifest,
  read: (path: string) => Promise<Bytes>,
  modules: Record<string, unknown>[],
  routes: FsRoute[],
): Build {
  setBuildId(manifest.buildId);
  const islands = new Map<unknown, Island>();
  for (const [index, { file, chunks, name }] of manifest.islands.entries()) {
    for (const [exportName, component] of Object.entries(modules[index])) {
      if (typeof component !== "function") continue;
      const unique = exportName === "default" ? name : `${name}_${exportName}`;
      islands.set(component, { file, chunks, exportName, name: unique });
    }
  }
  const kept = new Map<BuildFile, Bytes>();
  return {
    manifest,
    islands,
    routes,
    files: new Map(Object.entries(manifest.files)),
    async read(file) {
      const bytes = kept.get(file) ?? await read(file.path);
      if (bytes.length <= MAX_KEPT) kept.set(file, bytes);
      return bytes;
    },
  };
}
