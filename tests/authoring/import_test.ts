import assert from "node:assert/strict";
import {
  CourseFolderError,
  importCourse,
  type ImportOptions,
} from "../../lib/authoring/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { tinyGif } from "../support/pictures.ts";
import { type Files, readFolder, smallCourse } from "./folders.ts";

const files = (): Files => smallCourse({ cover: tinyGif(1), inside: tinyGif(2) });
const options: ImportOptions = { importKey: "kursus-contoh", category: "Rumah & Taman" };

async function run(
  deps: TestDeps,
  instructor: { id: number; role: "instructor" },
  from: Files,
  more: Partial<ImportOptions> = {},
) {
  return await importCourse(deps, instructor, await readFolder(from), { ...options, ...more });
}

async function instructorIn(deps: TestDeps) {
  const user = await makeUser(deps, { role: "instructor" });
  return { id: user.id, role: "instructor" as const };
}

function lessonsOf(deps: TestDeps) {
  return deps.db.selectFrom("lessons as l").innerJoin("sections as s", "s.id", "l.section_id")
    .select([
      "l.id",
      "l.slug",
      "l.title",
      "l.body",
      "l.import_key",
      "l.updated_at",
      "s.title as section",
    ])
    .orderBy("s.position").orderBy("l.position").execute();
}

function courseOf(deps: TestDeps) {
  return deps.db.selectFrom("courses").selectAll().executeTakeFirstOrThrow();
}

/** Everything in the tables that an import writes. */
async function everything(deps: TestDeps): Promise<string> {
  const { db } = deps;
  const rows = [
    await db.selectFrom("courses").selectAll().orderBy("id").execute(),
    await db.selectFrom("categories").selectAll().orderBy("id").execute(),
    await db.selectFrom("sections").selectAll().orderBy("id").execute(),
    await db.selectFrom("lessons").selectAll().orderBy("id").execute(),
    await db.selectFrom("media").select(["id", "sha256", "course_id"]).orderBy("id").execute(),
  ];
  return JSON.stringify(rows);
}

Deno.test("a folder becomes a published, free course with sections, lessons and pictures", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    const report = await run(deps, instructor, files());
    const course = await courseOf(deps);
    assert.deepEqual(course.slug, "kursus-contoh");
    assert.deepEqual(course.title, "Berkebun di Rumah");
    assert.deepEqual([course.status, course.price, course.lesson_count], ["published", 0, 3]);
    assert.deepEqual(course.published_at?.toString(), deps.clock.now().toString());
    const media = await deps.db.selectFrom("media").selectAll().execute();
    const shown = media.find((one) => one.course_id === null);
    const inside = media.find((one) => one.course_id === course.id && one.purpose === "picture");
    const thumbnail = media.find((one) => one.purpose === "thumbnail");
    assert.deepEqual(media.length, 3);
    assert.deepEqual(course.thumbnail_media_id, thumbnail?.id);
    assert.match(course.description, new RegExp(`!\\[Sampul\\]\\(/media/${shown?.id}\\)`));
    const lessons = await lessonsOf(deps);
    assert.deepEqual(
      lessons.map(({ section, title, slug }) => [section, title, slug]),
      [["Persiapan", "Tanah", "tanah"], ["Persiapan", "Bibit", "bibit"], [
        "Perawatan",
        "Air",
        "air",
      ]],
    );
    assert.match(lessons[0].body, new RegExp(`!\\[Pot\\]\\(/media/${inside?.id}\\)`));
    assert.match(lessons[1].body, /\[air\]\(\/learn\/kursus-contoh\/air\)/);
    assert.deepEqual(report.course.outcome, "created");
    assert.deepEqual(report.lessons.created.length, 3);
    assert.deepEqual(report.pictures, { used: 2, stored: 2 });
    assert.deepEqual(report.category, { name: "Rumah & Taman", created: true });
  }));

Deno.test("the same folder again changes and makes nothing", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const before = await everything(deps);
    deps.clock.advance({ hours: 1 });
    const report = await run(deps, instructor, files(), { category: "rumah & TAMAN" });
    assert.deepEqual(await everything(deps), before);
    assert.deepEqual(report.course.outcome, "unchanged");
    assert.deepEqual(report.lessons, { ...report.lessons, created: [], updated: [], moved: [] });
    assert.deepEqual(report.pictures.stored, 0);
    assert.deepEqual(report.category.created, false);
  }));

Deno.test("only what changed is updated, and slugs stay", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const before = await lessonsOf(deps);
    deps.clock.advance({ hours: 1 });
    const changed = { ...files(), "1.2 Bibit.md": "# Bibit unggul\n\nTeks baru.\n" };
    const report = await run(deps, instructor, changed);
    const after = await lessonsOf(deps);
    assert.deepEqual(report.course.outcome, "updated");
    assert.deepEqual(report.lessons.updated, [{ key: "1.2", title: "Bibit unggul" }]);
    assert.deepEqual(after.map((one) => one.id), before.map((one) => one.id));
    assert.deepEqual(after[1].slug, "bibit");
    assert.deepEqual(after[1].body, "Teks baru.");
    assert.deepEqual(String(after[1].updated_at), String(deps.clock.now()));
    assert.equal(JSON.stringify([after[0], after[2]]), JSON.stringify([before[0], before[2]]));
    assert.deepEqual(String((await courseOf(deps)).updated_at), String(deps.clock.now()));
  }));

Deno.test("a lesson put in between moves the others and takes nothing from them", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const before = await lessonsOf(deps);
    deps.clock.advance({ hours: 1 });
    const { "1.2 Bibit.md": bibit, ...rest } = files();
    const report = await run(deps, instructor, {
      ...rest,
      "1.2 Pupuk.md": "# Pupuk\n\nKompos.\n",
      "1.3 Bibit.md": bibit,
    });
    const after = await lessonsOf(deps);
    assert.deepEqual(after.map((one) => one.title), ["Tanah", "Pupuk", "Bibit", "Air"]);
    assert.deepEqual(after.map((one) => one.import_key), ["1.1", "1.2", "1.3", "2.1"]);
    assert.deepEqual(after[2].id, before[1].id);
    assert.equal(String(after[2].updated_at), String(before[1].updated_at));
    assert.deepEqual(report.lessons.created.map((one) => one.title), ["Pupuk"]);
    assert.deepEqual(report.lessons.moved.map((one) => one.title), ["Bibit"]);
  }));

Deno.test("two lessons may swap their numbers", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const { "1.1 Tanah.md": tanah, "1.2 Bibit.md": bibit, ...rest } = files();
    await run(deps, instructor, { ...rest, "1.1 Bibit.md": bibit, "1.2 Tanah.md": tanah });
    const after = await lessonsOf(deps);
    assert.deepEqual(after.map((one) => [one.import_key, one.slug]), [
      ["1.1", "bibit"],
      ["1.2", "tanah"],
      ["2.1", "air"],
    ]);
  }));

Deno.test("a lesson gone from the folder goes, unless somebody has finished it", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const [tanah, , air] = await lessonsOf(deps);
    const course = await courseOf(deps);
    await enroll(deps, { course, completed: [tanah] });
    const { "1.1 Tanah.md": _tanah, "2.1 Air.md": _air, ...rest } = files();
    const fewer = { ...rest, "1.3 Pupuk.md": "# Pupuk\n\nKompos.\n" };
    const report = await run(deps, instructor, fewer);
    const after = await lessonsOf(deps);
    assert.deepEqual(after.map((one) => one.title), ["Bibit", "Pupuk", "Tanah"]);
    assert.deepEqual(report.lessons.removed, [{ key: "2.1", title: "Air" }]);
    assert.deepEqual(report.lessons.kept, [{ key: "1.1", title: "Tanah" }]);
    assert.deepEqual(report.sections.removed, 1);
    assert.deepEqual(after.some((one) => one.id === air.id), false);
    const done = await deps.db.selectFrom("lesson_completions").select("lesson_id").execute();
    assert.deepEqual(done, [{ lesson_id: tanah.id }]);
    const again = await run(deps, instructor, fewer);
    assert.deepEqual(again.course.outcome, "unchanged");
    const back = await run(deps, instructor, files());
    assert.deepEqual(back.lessons.created.map((one) => one.title), ["Air"]);
    assert.deepEqual((await lessonsOf(deps))[0].id, tanah.id);
  }));

Deno.test("a section of finished lessons stays behind the others when the folder lacks it", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const [tanah] = await lessonsOf(deps);
    await enroll(deps, { course: await courseOf(deps), completed: [tanah] });
    const { "1.1 Tanah.md": _1, "1.2 Bibit.md": _2, ...rest } = files();
    const report = await run(deps, instructor, rest);
    assert.deepEqual((await lessonsOf(deps)).map(({ section, title }) => [section, title]), [
      ["Perawatan", "Air"],
      ["Persiapan", "Tanah"],
    ]);
    assert.deepEqual(report.sections.removed, 0);
  }));

Deno.test("what was written by hand in an imported course stays", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const course = await courseOf(deps);
    const byHand = await makeLesson(deps, { course, slug: "pupuk", title: "Pupuk" });
    const report = await run(deps, instructor, {
      ...files(),
      "2.2 Pupuk.md": "# Pupuk\n\nBaru.\n",
    });
    const after = await lessonsOf(deps);
    assert.deepEqual(after.find((one) => one.id === byHand.id)?.body, "Isi pelajaran.");
    assert.deepEqual(after.find((one) => one.import_key === "2.2")?.slug, "pupuk-2");
    assert.deepEqual(report.lessons.removed, []);
  }));

Deno.test("a broken file is named and leaves the course as it was", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    await run(deps, instructor, files());
    const before = await everything(deps);
    const broken = {
      ...files(),
      "1.1 Tanah.md": "# Tanah\n\nDiubah.\n",
      "2.1 Air.md": new Uint8Array([0x23, 0x20, 0xff, 0xfe]),
    };
    const error = await run(deps, instructor, broken).catch((error) => error);
    assert.ok(error instanceof CourseFolderError);
    assert.deepEqual(error.remarks.map((remark) => remark.file), ["2.1 Air.md"]);
    assert.deepEqual(await everything(deps), before);
  }));

Deno.test("pictures that are missing or no pictures are listed and left out", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    const report = await run(deps, instructor, {
      ...files(),
      "images/pot.gif": new TextEncoder().encode("<svg onload=alert(1)>"),
      "2.1 Air.md": "# Air\n\nSiram.\n\n![Ember](images/ember.png)\n",
    });
    assert.deepEqual(report.folder.broken, [{ path: "images/pot.gif", problem: "image_type" }]);
    assert.deepEqual(report.folder.parsed.missing.map((one) => one.file), ["2.1 Air.md"]);
    const bodies = (await lessonsOf(deps)).map((one) => one.body).join("\n");
    assert.deepEqual(/pot\.gif|import-image|ember\.png/.test(bodies), false);
    const count = await deps.db.selectFrom("media").select("purpose").execute();
    assert.deepEqual(count.map(({ purpose }) => purpose).sort(), ["picture", "thumbnail"]);
  }));

Deno.test("price and state are set when told, and kept when not", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    const state = async () => {
      const { status, price, published_at } = await courseOf(deps);
      return [status, price, published_at !== null];
    };
    await run(deps, instructor, files(), { status: "draft", price: 50_000 });
    assert.deepEqual(await state(), ["draft", 50_000, false]);
    await run(deps, instructor, files());
    assert.deepEqual(await state(), ["draft", 50_000, false]);
    await run(deps, instructor, files(), { status: "published" });
    assert.deepEqual(await state(), ["published", 50_000, true]);
    await run(deps, instructor, files(), { price: 0 });
    assert.deepEqual(await state(), ["published", 0, true]);
  }));

Deno.test("a taken course slug gets a number, and another instructor a course of their own", () =>
  withDeps(async (deps) => {
    await makeCourse(deps, { slug: "kursus-contoh" });
    const first = await run(deps, await instructorIn(deps), files());
    const second = await run(deps, await instructorIn(deps), files());
    assert.deepEqual(first.course.slug, "kursus-contoh-2");
    assert.deepEqual(second.course.slug, "kursus-contoh-3");
  }));

Deno.test("two imports at once make one course", () =>
  withDeps(async (deps) => {
    const instructor = await instructorIn(deps);
    const reports = await Promise.all([1, 2, 3].map(() => run(deps, instructor, files())));
    assert.deepEqual(reports.map((one) => one.course.outcome).sort(), [
      "created",
      "unchanged",
      "unchanged",
    ]);
    assert.deepEqual((await lessonsOf(deps)).length, 3);
    assert.deepEqual((await deps.db.selectFrom("media").select("id").execute()).length, 3);
  }));

Deno.test("only instructors import", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const folder = await readFolder(files());
    await assert.rejects(
      importCourse(deps, { id: student.id, role: "student" }, folder, options),
      (error) => error instanceof AppError && error.code === "forbidden",
    );
    assert.deepEqual((await deps.db.selectFrom("categories").select("id").execute()).length, 0);
  }));
