import { dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function exists(path: string): boolean {
  try {
    return !!Deno.statSync(path);
  } catch {
    return false;
  }
}

/** The test files at or below a path, sorted. */
function testFiles(path: string): string[] {
  if (Deno.statSync(path).isFile) return [path];
  return [...Deno.readDirSync(path)].flatMap(({ name, isDirectory }) => {
    if (isDirectory) return testFiles(`${path}/${name}`);
    return /_test\.tsx?$/.test(name) ? [`${path}/${name}`] : [];
  }).sort();
}

/** Tests that take long, of which several can share the machine, and those that change what a process knows. */
const ALONE = /^tests\/(?:browser|fresh)\//;

/**
 * What is run by a worker each. Loading the application takes longer than most files' tests, and code that has run a
 * while is quicker: the files of a folder are run together.
 */
function workers(files: readonly string[]): { alone: string[]; together: string[][] } {
  const isAlone = (file: string) => ALONE.test(relative(ROOT, file));
  const rest = files.filter((file) => !isAlone(file));
  const folders = Map.groupBy(rest, (file) => dirname(relative(ROOT, file)));
  return { alone: files.filter(isAlone), together: [...folders.values()] };
}

/** A file that brings in others; returns its path. */
function join(folder: string, files: readonly string[]): string {
  const name = dirname(relative(ROOT, files[0])).replaceAll("/", "_");
  const path = `${folder}/${name}_test.ts`;
  const lines = files.map((file) => `import ${JSON.stringify(pathToFileURL(file).href)};\n`);
  Deno.writeTextFileSync(path, lines.join(""));
  return path;
}

/**
 * Runs the tests at the paths that `args` name, all of them without one, except for those at the paths of
 * `--ignore=a,b`; whatever else `args` say is for `deno test`. Returns its exit code.
 */
async function run(args: readonly string[]): Promise<number> {
  const ignored = args.flatMap((arg) => arg.startsWith("--ignore=") ? arg.slice(9).split(",") : [])
    .map((path) => resolve(path));
  const others = args.filter((arg) => !arg.startsWith("--ignore="));
  const paths = others.filter((arg) => !arg.startsWith("-") && exists(arg));
  const flags = others.filter((arg) => !paths.includes(arg));
  const files = (paths.length > 0 ? paths : [`${ROOT}tests`])
    .flatMap((path) => testFiles(resolve(path)))
    .filter((file) => !ignored.some((path) => file === path || file.startsWith(`${path}/`)));

  const folder = Deno.makeTempDirSync({ prefix: "technova-tests-" });
  try {
    const { alone, together } = workers([...new Set(files)]);
    const entries = [...alone, ...together.map((group) => join(folder, group))];
    const { code } = await new Deno.Command(Deno.execPath(), {
      args: ["test", "-A", "--no-check", "--parallel", ...flags, ...entries],
      cwd: ROOT,
    }).spawn().status;
    return code;
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

if (import.meta.main) Deno.exit(await run(Deno.args));
