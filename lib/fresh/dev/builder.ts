import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type App, setBuild } from "../app.ts";
import { loadBuild } from "../build.ts";
import type { ListenOptions, Mode } from "../types.ts";
import { stopBundler } from "./bundle.ts";
import { LiveReload } from "./live_reload.ts";
import {
  loadModules,
  type Modules,
  type Snapshot,
  takeSnapshot,
  writeSnapshot,
} from "./snapshot.ts";

/** How to build, and whether to write the result to disk. */
type TakeOptions = { mode?: Mode; snapshot?: "disk" | "memory" };

/** Imports an app, or the module that exports one. */
type ImportApp<S> = () => Promise<{ app: App<S> } | App<S>>;

/** Options of `new Builder()`. Paths are absolute or below `root`, the current folder by default. */
export interface BuildOptions {
  root?: string;
  /** Browsers to build for; see esbuild's `target`. */
  target?: string | string[];
  /** The module that exports `app`; `main.ts` by default. */
  serverEntry?: string;
  /** Where a build is written; `_fresh` by default. It is emptied first. */
  outDir?: string;
  /** Folders of sources; `static`, `islands` and `routes` by default. */
  staticDir?: string;
  islandDir?: string;
  routeDir?: string;
  /** Files to leave out. */
  ignore?: RegExp[];
}

/** The options with absolute paths, and further island files. */
export type BuildPaths = Required<BuildOptions> & { islands: Set<string> };

/** Builds an app for production, or serves it while it is being developed. */
export class Builder {
  readonly #paths: BuildPaths;
  constructor(options: BuildOptions = {}) {
    const root = resolve(options.root ?? ".");
    this.#paths = {
      root,
      target: options.target ?? "es2020",
      serverEntry: resolve(root, options.serverEntry ?? "main.ts"),
      outDir: resolve(root, options.outDir ?? "_fresh"),
      staticDir: resolve(root, options.staticDir ?? "static"),
      islandDir: resolve(root, options.islandDir ?? "islands"),
      routeDir: resolve(root, options.routeDir ?? "routes"),
      ignore: options.ignore ?? [],
      islands: new Set(),
    };
  }
  /** Makes the exported components of a further file islands. */
  registerIsland(file: string | URL): void {
    const path = /^file:/.test(String(file)) ? fileURLToPath(file) : String(file);
    this.#paths.islands.add(resolve(this.#paths.root, path));
  }
  /** Builds the app; it is not imported for that. The result is written to `outDir`, or kept in
   * memory with `snapshot: "memory"`.
   * @returns a function that makes a build in memory known to an app of this process */
  async build(options: TakeOptions = {}): Promise<<State>(app: App<State>) => void> {
    const { mode = "production", snapshot = "disk" } = options;
    try {
      const taken = await takeSnapshot(this.#paths, mode);
      if (snapshot === "disk") {
        await writeSnapshot(this.#paths, taken);
        return () => {
          throw new Error('Build with { snapshot: "memory" } to use it in this process');
        };
      }
      const modules = await loadModules(this.#paths, taken);
      return (app) => apply(app, taken, modules, mode);
    } finally {
      await stopBundler();
    }
  }
  /** Serves the app that a module exports, and reloads open pages when a file has changed. */
  async listen<S>(importApp: ImportApp<S>, options: ListenOptions = {}): Promise<void> {
    const reload = new LiveReload();
    let snapshot = await takeSnapshot(this.#paths, "development");
    const modules = await loadModules(this.#paths, snapshot);
    const imported = await importApp();
    const app = "app" in imported ? imported.app : imported;
    const start = () => {
      snapshot.manifest.liveReload = reload.script;
      apply(app, snapshot, modules, "development");
      return app.handler();
    };
    let handler = start();
    const server = Deno.serve(options, (req, info) => reload.answer(req) ?? handler(req, info));
    reload.watch(this.#paths, async () => {
      const next = await takeSnapshot(this.#paths, "development");
      // Modules of this process cannot be loaded anew; `deno run --watch` starts it again.
      if (next.islandPaths.join() !== snapshot.islandPaths.join()) return;
      snapshot = next;
      handler = start();
    });
    await server.finished;
    reload.close();
    await stopBundler();
  }
}

function apply<S>(app: App<S>, snapshot: Snapshot, modules: Modules, mode: Mode): void {
  const { manifest, contents } = snapshot;
  const read = (path: string) => Promise.resolve(contents.get(path) ?? new Uint8Array());
  setBuild(app, loadBuild(manifest, read, modules.islands, modules.routes), mode);
}
