import type { App, RouteConfig } from "fresh";
import type { State } from "./state.ts";

/** What a file of `routes/` may export (Fresh's file conventions). */
interface RouteFile {
  default?: unknown;
  handler?: unknown;
  handlers?: unknown;
  config?: RouteConfig;
}

/** The committed list of routes and islands, `fresh.gen.ts`. */
export interface Manifest {
  routes: Record<string, RouteFile>;
  islands: Record<string, unknown>;
  baseUrl: string;
}

type AppMethod<Name extends keyof App<State>> = App<State>[Name] extends
  (...args: infer Args) => unknown ? Args : never;
type Component = AppMethod<"appWrapper">[0];
type Middleware = AppMethod<"use">[0];

/** `./routes/learn/[slug]/index.tsx` → `["learn", "[slug]", "index"]`. */
function segmentsOf(file: string): string[] {
  return file.replace(/^\.\/routes\//, "").replace(/\.tsx?$/, "").split("/");
}

/** `[id]` → `:id`, `[[opt]]` → `:opt?`, `[...rest]` → `:rest*`; a `(group)` is no part of an address. */
function patternOf(segments: readonly string[]): string {
  const parts = segments.filter((segment) => !/^\(.*\)$/.test(segment)).map((segment) =>
    segment
      .replace(/^\[\[(.+)\]\]$/, ":$1?")
      .replace(/^\[\.\.\.(.+)\]$/, ":$1*")
      .replace(/\[(.+?)\]/g, ":$1")
  );
  return "/" + parts.join("/");
}

/** Where a route's layouts and middlewares are looked for: groups keep their name there. */
function directoryOf(segments: readonly string[]): string {
  return patternOf(segments.slice(0, -1));
}

/** The address pattern that a route file answers. */
export function routePattern(file: string): string {
  const segments = segmentsOf(file);
  return patternOf(segments.at(-1) === "index" ? segments.slice(0, -1) : segments);
}

/** Special files before pages, static names before `[id]` before `[...rest]`. */
function rank(segments: readonly string[]): string {
  return segments.map((segment) => {
    if (segment.startsWith("_")) return `0${segment}`;
    if (segment.startsWith("[...")) return `3${segment}`;
    if (segment.startsWith("[")) return `2${segment}`;
    return `1${segment}`;
  }).join("/");
}

/** Registers every file of the manifest through Fresh's public API, as `fsRoutes()` would. */
export function registerManifest(app: App<State>, manifest: Manifest): void {
  const files = Object.entries(manifest.routes)
    .map(([file, module]) => ({ file, module, segments: segmentsOf(file) }))
    .sort((a, b) => rank(a.segments) < rank(b.segments) ? -1 : 1);
  const isSpecial = (segments: readonly string[]) => segments.at(-1)!.startsWith("_");

  for (const { module, segments } of files.filter(({ segments }) => isSpecial(segments))) {
    const directory = directoryOf(segments);
    const component = module.default as Component;
    const name = segments.at(-1);
    if (name === "_app") app.appWrapper(component);
    else if (name === "_layout") app.layout(directory, component, module.config);
    else if (name === "_middleware") {
      const list = [module.handlers ?? module.handler ?? module.default].flat() as Middleware[];
      for (const middleware of list) app.use(directory, middleware as never);
    }
  }
  for (const { file, module, segments } of files.filter(({ segments }) => !isSpecial(segments))) {
    const pattern = routePattern(file);
    app.route(directoryOf(segments) === "/" ? pattern : pattern, {
      component: module.default as never,
      handler: (module.handlers ?? module.handler) as never,
      config: { ...module.config, routeOverride: module.config?.routeOverride ?? pattern },
    });
  }
}
