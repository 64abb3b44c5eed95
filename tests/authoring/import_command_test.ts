import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { openDeps } from "../../lib/open.ts";
import { readConfig } from "../../lib/platform/config.ts";
import { silentLogger } from "../../lib/platform/log.ts";
import { makeUser } from "../support/factories.ts";
import { tinyGif } from "../support/pictures.ts";
import { type Files, smallCourse } from "./folders.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function run(dataDir: string, ...args: string[]): Promise<Ran> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "lib/commands/import_course.ts", ...args],
    cwd: ROOT,
    env: { DATA_DIR: dataDir, APP_ENV: "development", DATABASE_URL: "", NO_COLOR: "1" },
  });
  const { code, stdout, stderr } = await command.output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), err: text(stderr) };
}

async function writeFolder(folder: string, files: Files): Promise<void> {
  await Deno.mkdir(`${folder}/images`, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === "string") await Deno.writeTextFile(`${folder}/${path}`, content);
    else await Deno.writeFile(`${folder}/${path}`, content);
  }
}

Deno.test("the command imports, reports, and refuses what cannot be", async () => {
  const scratch = await Deno.makeTempDir();
  const folder = `${scratch}/berkebun`;
  const dataDir = `${scratch}/data`;
  const who = ["--instructor", "guru@contoh.test", "--category", "Rumah"];
  try {
    await writeFolder(folder, {
      ...smallCourse({ cover: tinyGif(1), inside: tinyGif(2) }),
      "2.2 End of module quiz.md": "# End of module quiz\n\n1. ?\n",
      "2.3 Hama.md": "# Hama\n\n![Ulat](images/ulat.png)\n",
    });
    const deps = await openDeps(readConfig({ DATA_DIR: dataDir }), silentLogger);
    await makeUser(deps, { role: "instructor", email: "guru@contoh.test" });

    const locked = await run(dataDir, folder, ...who);
    assert.equal(locked.code, 1);
    assert.match(locked.err, /in use by another process/);
    assert.doesNotMatch(locked.err, /\n\s+at /);
    await deps.close();

    const made = await run(dataDir, folder, ...who);
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /Course "Berkebun di Rumah" created: \/courses\/berkebun/);
    assert.match(made.out, /4 created, 0 updated, 0 moved, 0 removed/);
    assert.match(made.out, /skipped: 2\.2 End of module quiz\.md/);
    assert.match(made.out, /not found: picture images\/ulat\.png in 2\.3 Hama\.md/);

    const again = await run(dataDir, folder, ...who);
    assert.equal(again.code, 0);
    assert.match(again.out, /unchanged/);
    assert.match(again.out, /0 created, 0 updated, 0 moved, 0 removed/);

    const nobody = await run(dataDir, folder, "--instructor", "x@contoh.test", "--category", "A");
    assert.equal(nobody.code, 1);
    assert.match(nobody.err, /no active instructor x@contoh\.test\nNothing was imported/);

    await Deno.writeFile(`${folder}/1.1 Tanah.md`, new Uint8Array([0xff]));
    const broken = await run(dataDir, folder, ...who);
    assert.equal(broken.code, 1);
    assert.match(broken.err, /1\.1 Tanah\.md: the file is not UTF-8 text/);
  } finally {
    await Deno.remove(scratch, { recursive: true });
  }
});

const WRONG: [string[], RegExp][] = [
  [["/tidak/ada", "--instructor", "a@b.test", "--category", "A"], /There is no folder/],
  [[], /Name one folder/],
  [["x", "--category", "A"], /--instructor is missing/],
  [["x", "--instructor", "a@b.test"], /--category is missing/],
  [["x", "--instructor", "a@b.test", "--category", "A", "--price", "1.5"], /whole rupiah/],
  [["x", "--harga", "1"], /Unknown option '--harga'/],
];

Deno.test("wrong arguments are named, and nothing is opened", async () => {
  const dataDir = `${await Deno.makeTempDir()}/data`;
  for (const [args, message] of WRONG) {
    const { code, err } = await run(dataDir, ...args);
    assert.equal(code, 1);
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
  }
  await assert.rejects(Deno.stat(dataDir), Deno.errors.NotFound);
});
