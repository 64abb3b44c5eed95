import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CODE = ["main.ts", "dev.ts", "lib", "routes", "islands", "components", "migrations", "tests"];

/** A TypeScript file of the project. */
export interface Source {
  /** From the project's top, with slashes: `lib/catalog/rules.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** An `import`, an `export … from` or a dynamic `import()` of a file. */
export interface Import {
  /** A path from the project's top for a file of ours, else the package as it is written. */
  readonly target: string;
  /** Types only: gone when the code runs. */
  readonly isType: boolean;
}

/** A file that a rule is broken in, and how. */
export type Violation = string;

/** The text of a file, named from the project's top. */
export function readProjectFile(path: string): string {
  return Deno.readTextFileSync(join(ROOT, path));
}

/** The files below a folder (or the file itself), named from the project's top, in order. */
export function filesBelow(path: string): string[] {
  if (!Deno.statSync(join(ROOT, path)).isDirectory) return [path];
  return [...Deno.readDirSync(join(ROOT, path))]
    .map((entry) => `${path}/${entry.name}`)
    .sort()
    .flatMap(filesBelow);
}

// Formatted code starts a declaration at the beginning of a line, where no string or comment does.
const STATIC = /^(?:import|export)\s+(type\s)?(?:([^;"']*?)\s*from\s*)?["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

function bringsTypesOnly(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts = list?.split(",").map((part) => part.trim()).filter((part) => part !== "") ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith("type "));
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith(".") ? join(dirname(from), specifier) : specifier;
}

/** The imports of a file's text. */
export function importsOf(path: string, text: string): Import[] {
  const fixed = [...text.matchAll(STATIC)].map(([, type, names = "", specifier]) => ({
    target: resolve(path, specifier),
    isType: type !== undefined || bringsTypesOnly(names),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier]) => ({
    target: resolve(path, specifier),
    isType: false,
  }));
  return [...fixed, ...dynamic];
}

/** Every TypeScript file that the project itself consists of, the linked framework included. */
export function readSources(): Source[] {
  return CODE.flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path)).map((path) => {
    const text = readProjectFile(path);
    return { path, text, imports: importsOf(path, text) };
  });
}

/** What runs when the given file is loaded: it and all it imports, files and packages, with the way there. */
export function reach(sources: readonly Source[], start: string): Map<string, string[]> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const ways = new Map<string, string[]>([[start, [start]]]);
  for (const [path, way] of ways) {
    for (const { target, isType } of byPath.get(path)?.imports ?? []) {
      if (!isType && !ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return ways;
}
