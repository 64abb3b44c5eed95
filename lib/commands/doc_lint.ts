import { say } from "./output.ts";

/**
 * Every exported name of a domain's doors has a docstring. `deno doc --lint` finds more than that: it wants one for
 * each field, and every type of a signature exported from the same file; neither is a rule here.
 */
const DOORS = /(?:service|rules)\.ts$/;
const MISSING = /error\[missing-jsdoc\][^\n]*\n\s*--> (.+):(\d+):\d+/g;

async function doors(): Promise<string[]> {
  const found: string[] = [];
  for await (const domain of Deno.readDir("lib")) {
    if (!domain.isDirectory) continue;
    for await (const file of Deno.readDir(`lib/${domain.name}`)) {
      if (DOORS.test(file.name)) found.push(`lib/${domain.name}/${file.name}`);
    }
  }
  return found.sort();
}

const { stderr } = await new Deno.Command("deno", {
  args: ["doc", "--lint", ...await doors()],
  env: { NO_COLOR: "1" },
}).output();

let missing = 0;
for (const [, file, line] of new TextDecoder().decode(stderr).matchAll(MISSING)) {
  if (!DOORS.test(file)) continue;
  const source = (await Deno.readTextFile(file)).split("\n")[Number(line) - 1];
  if (!source.startsWith("export")) continue;
  say(`${file}:${line} has no docstring: ${source}`);
  missing++;
}
if (missing > 0) Deno.exit(1);
