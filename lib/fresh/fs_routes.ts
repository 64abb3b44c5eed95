import type { FsRoute } from "./build.ts";

/** A file of the routes folder with its place in the app. */
export interface FsEntry {
  route: FsRoute;
  /** What the file is for. */
  kind: "app" | "layout" | "middleware" | "error" | "notFound" | "route";
  /** The level the file belongs to, with its groups. */
  level: string;
  /** The URL pattern of a route. */
  pattern: string;
}

// In the order in which they have to be registered.
const SPECIAL = new Map<string, FsEntry["kind"]>(Object.entries({
  ...{ _app: "app", _layout: "layout", _middleware: "middleware" } as const,
  ...{ _error: "error", _500: "error", _404: "notFound" } as const,
}));
const EXTENSION = /\.(?:tsx?|jsx?|mts|mjs)$/;

/** Whether a path below the routes folder is a route or one of the special files. */
export function isRouteFile(path: string): boolean {
  if (!EXTENSION.test(path) || /[._](?:test|bench)\.[a-z]+$/.test(path)) return false;
  return !path.split("/").some((part) => part.startsWith("(_"));
}

/** The URL pattern of a path without its extension: `[id]` is a placeholder, `[[id]]` an optional
 * one, `[...rest]` the rest of the path, `index` the folder itself, `(group)` nothing. */
export function pathToPattern(path: string): string {
  const parts = path.split("/").filter((part) => !/^\(.*\)$/.test(part));
  if (parts.at(-1) === "index") parts.pop();
  const pattern = parts.map((part) => {
    if (part.startsWith("[[")) return `{/:${part.slice(2, -2)}}?`;
    if (part.startsWith("[...")) return `/:${part.slice(4, -1)}*`;
    return "/" + part.replace(/\[(\w+)\]/g, ":$1");
  });
  return pattern.join("") || "/";
}

function weight(part: string): number {
  if (SPECIAL.has(part)) return [...SPECIAL.keys()].indexOf(part) - SPECIAL.size;
  if (part.startsWith("[...")) return 3;
  return part.startsWith("[[") ? 2 : part.includes("[") ? 1 : 0;
}

/** A level's special files come before everything below it, rest routes last. */
function compare(a: string[], b: string[]): number {
  const i = a.findIndex((part, index) => part !== b[index]);
  if (i < 0) return a.length - b.length;
  if (b[i] === undefined) return 1;
  return weight(a[i]) - weight(b[i]) || (a[i] < b[i] ? -1 : 1);
}

/** The files of the routes folder in the order in which they have to be registered. */
export function sortFsRoutes(routes: FsRoute[]): FsEntry[] {
  return routes
    .filter((route) => isRouteFile(route.path))
    .map((route) => ({ route, parts: route.path.replace(EXTENSION, "").split("/") }))
    .sort((a, b) => compare(a.parts, b.parts))
    .map(({ route, parts }) => ({
      route,
      kind: SPECIAL.get(parts[parts.length - 1]) ?? "route",
      level: "/" + parts.slice(0, -1).join("/").replace(/\[(\w+)\]/g, ":$1"),
      pattern: pathToPattern(parts.join("/")),
    }));
}
