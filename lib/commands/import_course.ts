import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { directoryFiles } from "../authoring/folder/directory.ts";
import { readCourseFolder } from "../authoring/read_folder.ts";
import {
  CourseFolderError,
  findInstructor,
  importCourse,
  type ImportOptions,
} from "../authoring/service.ts";
import { isReady } from "../migrate.ts";
import { openDeps } from "../open.ts";
import { processEnv, readConfig } from "../platform/config.ts";
import { silentLogger } from "../platform/log.ts";
import { reportLines } from "./import_report.ts";

const USAGE = `Usage: deno task import-course FOLDER --instructor EMAIL --category NAME
         [--title TITLE] [--price RUPIAH] [--draft | --publish]

Makes a course of a folder of numbered Markdown files, or brings the course that was made of the
folder before up to date. A new course is published and free unless --draft or --price say
otherwise; a known one keeps its price and state unless they are given.`;

/** Why nothing was imported, told without a stack trace. */
class Refusal extends Error {}

interface Arguments extends Omit<ImportOptions, "importKey"> {
  folder: string;
  instructor: string;
  title?: string;
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      instructor: { type: "string" },
      category: { type: "string" },
      title: { type: "string" },
      price: { type: "string" },
      draft: { type: "boolean" },
      publish: { type: "boolean" },
    },
  });
  const [folder, ...others] = positionals;
  const { instructor, category, title, draft, publish } = values;
  if (!folder || others.length > 0) throw new Refusal("Name one folder.");
  if (!instructor) throw new Refusal("--instructor is missing.");
  if (!category?.trim()) throw new Refusal("--category is missing.");
  if (draft && publish) throw new Refusal("--draft and --publish exclude each other.");
  const status = draft ? "draft" : publish ? "published" : undefined;
  return { folder, instructor, category, title, status, price: readPrice(values.price) };
}

function readPrice(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const price = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(price <= 100_000_000)) {
    throw new Refusal("--price must be whole rupiah, from 0 to 100000000, digits only.");
  }
  return price;
}

async function assertFolder(folder: string): Promise<void> {
  const info = await Deno.stat(folder).catch(() => null);
  if (!info?.isDirectory) throw new Refusal(`There is no folder ${folder}`);
}

async function importFolder(args: Arguments): Promise<string[]> {
  const path = resolve(args.folder);
  await assertFolder(path);
  const name = basename(path);
  const folder = await readCourseFolder(directoryFiles(path), {
    title: args.title,
    folderName: name,
  });
  if (folder.parsed.errors.length > 0) throw new CourseFolderError(folder.parsed.errors);
  const deps = await openDeps(readConfig(processEnv()), silentLogger);
  try {
    if (!await isReady(deps.db)) {
      throw new Refusal("The database is not up to date. Run: deno task db:migrate");
    }
    const instructor = await findInstructor(deps, args.instructor);
    if (!instructor) throw new Refusal(`There is no active instructor ${args.instructor}`);
    return reportLines(await importCourse(deps, instructor, folder, { ...args, importKey: name }));
  } finally {
    await deps.close();
  }
}

function print(stream: { writeSync(bytes: Uint8Array): number }, lines: readonly string[]): void {
  let bytes = new TextEncoder().encode(lines.join("\n") + "\n");
  while (bytes.length > 0) bytes = bytes.subarray(stream.writeSync(bytes));
}

/** `deno task import-course`: the exit code is 0, with warnings too, and 1 when nothing was imported. */
async function main(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    print(Deno.stdout, [USAGE]);
    return 0;
  }
  try {
    print(Deno.stdout, await importFolder(readArguments(args)));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isUsage = error instanceof TypeError && "code" in error;
    print(Deno.stderr, [reason, "Nothing was imported.", ...(isUsage ? ["", USAGE] : [])]);
    return 1;
  }
}

if (import.meta.main) Deno.exit(await main(Deno.args));
