import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUTPUT = `${ROOT}fresh.gen.ts`;

async function sources(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(`${ROOT}${folder}`)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) found.push(...await sources(path));
    else if (/\.tsx?$/.test(entry.name)) found.push(path);
  }
  return found.sort();
}

/** The text of `fresh.gen.ts` for the files that are in `routes/` and `islands/` now. */
export async function manifestText(): Promise<string> {
  const routes = await sources("routes");
  const islands = await sources("islands");
  const imports = (files: string[], prefix: string) =>
    files.map((file, index) => `import * as $${prefix}${index} from "./${file}";`);
  const entries = (files: string[], prefix: string) =>
    files.map((file, index) => `    "./${file}": $${prefix}${index},`);
  const table = (name: string, files: string[], prefix: string) =>
    files.length === 0 ? [`  ${name}: {},`] : [`  ${name}: {`, ...entries(files, prefix), "  },"];
  return [
    // Long addresses make lines that the formatter would break.
    "// deno-fmt-ignore-file",
    "// Made by `deno task gen` from the files in routes/ and islands/. Do not edit.",
    ...imports(routes, "route"),
    ...imports(islands, "island"),
    "",
    "export default {",
    ...table("routes", routes, "route"),
    ...table("islands", islands, "island"),
    "  baseUrl: import.meta.url,",
    "};",
    "",
  ].join("\n");
}

if (import.meta.main) {
  const text = await manifestText();
  if (Deno.args.includes("--check")) {
    if (await Deno.readTextFile(OUTPUT) !== text) {
      console.error(`${relative(Deno.cwd(), OUTPUT)} is stale: run \`deno task gen\`.`);
      Deno.exit(1);
    }
  } else {
    await Deno.writeTextFile(OUTPUT, text);
  }
}
