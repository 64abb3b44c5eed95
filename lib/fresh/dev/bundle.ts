import * as esbuild from "esbuild";
import { fileURLToPath } from "node:url";
import type { Mode } from "../types.ts";
import type { BuildPaths } from "./builder.ts";

/** Bundled files by name, and for each entry the files that it imports. */
export interface Bundle {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  imports: Map<string, string[]>;
}

/** Source files by the name of the bundled file. */
export type Entries = Record<string, string>;

const RESOLVED = Symbol("resolved");

/** Follows an import map, for names and for prefixes that end in a slash. */
function mapped(imports: Record<string, string>, specifier: string): string {
  const prefix = Object.keys(imports)
    .filter((key) => key === specifier || key.endsWith("/") && specifier.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? specifier : imports[prefix] + specifier.slice(prefix.length);
}

/** Resolves what islands import by the project's import map, npm packages in its node_modules. */
async function resolver(root: string): Promise<esbuild.Plugin> {
  const config = await Deno.readTextFile(`${root}/deno.json`).catch(() => "{}");
  const imports: Record<string, string> = JSON.parse(config).imports ?? {};
  return {
    name: "fresh",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, pluginData }) => {
        if (kind === "entry-point" || pluginData === RESOLVED) return undefined;
        if (importer.includes("/node_modules/")) return undefined;
        const [, ours, part] = /^(fresh|@fresh\/core)(\/.*)?$/.exec(path) ?? [];
        if (ours !== undefined) {
          if (part === "/runtime") {
            return { path: fileURLToPath(import.meta.resolve("../runtime.ts")) };
          }
          return { errors: [{ text: `Islands run in browsers and cannot import "${path}"` }] };
        }
        const npm = /^npm:\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/;
        const target = mapped(imports, path).replace(npm, "$1$2");
        const options = { resolveDir: root, kind, importer, pluginData: RESOLVED };
        return await build.resolve(target, options);
      });
    },
  };
}

/** Bundles entries for browsers, with what they share in files of its own. The result depends on
 * the sources alone. `stopBundler` has to be called at the end, or the process stays alive. */
export async function bundle(paths: BuildPaths, mode: Mode, entries: Entries): Promise<Bundle> {
  const { root, target } = paths;
  const result = await esbuild.build({
    absWorkingDir: root,
    outdir: `${root}/.bundle`,
    entryPoints: Object.entries(entries).map(([out, path]) => ({ out, in: path })),
    entryNames: "[name]",
    chunkNames: "chunk-[hash]",
    target,
    platform: "browser",
    format: "esm",
    bundle: true,
    splitting: true,
    minify: mode === "production",
    sourcemap: mode === "development" ? "linked" : false,
    legalComments: "none",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    tsconfigRaw: {},
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    metafile: true,
    write: false,
    logLevel: "silent",
    plugins: [await resolver(root)],
  });
  const name = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const files: Bundle["files"] = new Map();
  for (const file of result.outputFiles) files.set(name(file.path), new Uint8Array(file.contents));
  const outputs = new Map(Object.entries(result.metafile.outputs).map(([k, v]) => [name(k), v]));
  function importsOf(file: string, found = new Set<string>()): Set<string> {
    for (const { kind, path } of outputs.get(file)?.imports ?? []) {
      if (kind !== "import-statement" || found.has(name(path))) continue;
      importsOf(name(path), found.add(name(path)));
    }
    return found;
  }
  const imports = Object.keys(entries)
    .map((entry): [string, string[]] => [entry, [...importsOf(`${entry}.js`)].sort()]);
  return { files, imports: new Map(imports) };
}

/** Ends the bundler's process. */
export async function stopBundler(): Promise<void> {
  await esbuild.stop();
}
