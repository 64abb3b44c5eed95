import assert from "node:assert/strict";
import { directoryFiles } from "../../lib/authoring/folder/directory.ts";
import { parseCourseFolder } from "../../lib/authoring/folder/parse.ts";
import { renderMarkdown } from "../../lib/platform/markdown.ts";
import { assertHarmless } from "../platform/html_check.ts";

const FOLDER = new URL("../../../shared/courses/keamanan-siber-pemula/", import.meta.url).pathname;

function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch {
    return false;
  }
}

Deno.test({
  name: "a published course with all its oddities",
  ignore: !exists(FOLDER),
  async fn() {
    const course = await parseCourseFolder(directoryFiles(FOLDER));
    const lessons = course.sections.flatMap((section) => section.lessons);
    assert.deepEqual(course.errors, []);
    assert.deepEqual(course.missing, []);
    assert.equal(course.sections.length, 8);
    assert.equal(lessons.length, 24);
    assert.equal(course.skipped.filter((one) => one.code === "quiz").length, 8);
    assert.equal(new Set(lessons.map((one) => one.slug)).size, 24);
    assert.equal(new Set(course.sections.map((section) => section.title)).size, 8);
    assert.match(course.title, /Keamanan Siber untuk Pemula/);
    assert.equal(course.images.size, 5);
    for (const section of course.sections) assert.doesNotMatch(section.title, /^Bagian|[*[]/);
    for (const { title, body, minutes, key } of lessons) {
      assert.notEqual(title, "", key);
      assert.doesNotMatch(body, /Penafian|CO_OP|translated_images/, key);
      assert.equal(body.match(/^\[▶ .+\]\(https:.+\)$/gm)?.length, 1, key);
      assert.ok(minutes >= 1 && minutes <= 15, key);
      assertHarmless(renderMarkdown(body));
    }
  },
});

Deno.test("a directory is read without its hidden files and links", async () => {
  const root = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${root}/img/.git`, { recursive: true });
    for (const path of ["1.1 a.md", ".env", "img/a.png", "img/.git/b.png"]) {
      await Deno.writeTextFile(`${root}/${path}`, path);
    }
    await Deno.symlink("/etc/hostname", `${root}/1.2 b.md`);
    const files = directoryFiles(`${root}/`);
    assert.deepEqual((await files.list()).sort(), ["1.1 a.md", "img/a.png"]);
    assert.equal(new TextDecoder().decode(await files.read("img/a.png")), "img/a.png");
    await assert.rejects(async () => await files.read("../../etc/hostname"));
  } finally {
    await Deno.remove(root, { recursive: true });
  }
});
