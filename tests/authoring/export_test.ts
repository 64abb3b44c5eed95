import assert from "node:assert/strict";
import fc from "fast-check";
import { directoryFiles } from "../../lib/authoring/folder/directory.ts";
import { readCourseFolder } from "../../lib/authoring/read_folder.ts";
import { importCourse } from "../../lib/authoring/service.ts";
import { addAttachment, storeImage, storeThumbnail } from "../../lib/media/service.ts";
import { texts } from "../../lib/platform/db/mod.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import {
  type Course,
  enroll,
  makeCategory,
  makeCourse,
  makeLesson,
  makeSection,
  makeUser,
} from "../support/factories.ts";
import { realPng, tinyGif } from "../support/pictures.ts";
import { contentOf, everything, exported, importZip, type Teacher } from "./archives.ts";

async function teacherIn(deps: TestDeps): Promise<Teacher> {
  const { id } = await makeUser(deps, { role: "instructor" });
  return { id, role: "instructor" };
}

/** Export → import into another account: the same course; back into its own: nothing happens. */
async function roundTrip(deps: TestDeps, owner: Teacher, course: { id: number; slug: string }) {
  const zip = await exported(deps, owner, course.slug);
  const before = await everything(deps);
  deps.clock.advance({ hours: 1 });
  const again = await importZip(deps, owner, zip, { category: "Lain" });
  assert.deepEqual(JSON.parse(await everything(deps)), JSON.parse(before));
  assert.equal(again.course.outcome, "unchanged");
  const other = await teacherIn(deps);
  const copy = await importZip(deps, other, zip);
  assert.equal(copy.course.outcome, "created");
  assert.notEqual(copy.course.id, course.id);
  assert.deepEqual(await contentOf(deps, copy.course.id), await contentOf(deps, course.id));
  assert.deepEqual(copy.folder.parsed.warnings, []);
  assert.deepEqual(copy.folder.parsed.missing, []);
  // The copy's own export is the copy.
  const second = await importZip(deps, other, await exported(deps, other, copy.course.slug));
  assert.equal(second.course.outcome, "unchanged");
  return copy;
}

/** A course with everything that one can have. */
async function fullCourse(deps: TestDeps): Promise<{ owner: Teacher; course: Course }> {
  const owner = await teacherIn(deps);
  const category = await makeCategory(deps, { name: "Perkantoran & Kantor" });
  const course = await makeCourse(deps, {
    instructor: owner,
    category,
    slug: "excel-dari-nol",
    title: "Excel *dari* Nol: #1 [lengkap] <baru>",
    summary: 'Ringkas, "tepat"\ndan dua baris.',
    outcomes: ["Rumus", "Tabel | pivot"],
    level: "advanced",
    lang: "en",
    price: 150_000,
  });
  const { db } = deps;
  const now = deps.clock.now();
  const store = (courseId: number | null, bytes: Uint8Array) =>
    db.transaction().execute((tx) => storeImage(tx, { courseId, ownerId: owner.id, bytes, now }));
  const inside = await store(course.id, tinyGif(1));
  const open = await store(null, tinyGif(2));
  await db.transaction().execute(async (tx) => {
    const bytes = await realPng(1500, 800);
    const { id } = await storeThumbnail(tx, { courseId: course.id, ownerId: owner.id, bytes, now });
    await tx.updateTable("courses").set({
      thumbnail_media_id: id,
      description:
        `Lihat ![a](/media/${inside.id}) dan ![b](/media/${open.id}).\r\n\r\n---\r\n\r\n**Penafian**: diterjemahkan oleh AI.\n`,
    }).where("id", "=", course.id).execute();
  });
  // Places need not be counted from one, and two sections may be called the same.
  const first = await makeSection(db, { course, title: "Pembuka", position: 4 });
  await makeSection(db, { course, title: "Kosong", position: 6 });
  const last = await makeSection(db, { course, title: "Pembuka", position: 9 });
  const at = (text: string) => Temporal.Instant.from(text);
  const reading = await makeLesson(db, {
    section: first,
    position: 7,
    slug: "teks",
    title: "Kuis",
    minutes: 0,
    publishAt: at("2027-03-01T01:02:03.456789Z"),
    body: [
      `---\ntitle: bukan\n---\n# Judul lain\n\n![x](/media/${inside.id}) <img src="/media/${open.id}">`,
      "Lanjut ke [video](/learn/excel-dari-nol/video), [hilang](3.9%20tak-ada.md), [lain](/learn/lain/video).",
      "```\n![kode](images/x.png)\n```\n<!-- catatan -->\n  ",
    ].join("\n\n"),
  });
  await makeLesson(db, {
    section: first,
    position: 9,
    slug: "video",
    title: "../etc/passwd",
    kind: "video",
    minutes: 12,
  });
  await makeLesson(db, {
    section: last,
    position: 3,
    slug: "temu",
    title: "  Temu — “langsung” \u{1F600} ",
    kind: "meeting",
    meetingAt: at("2027-01-01T05:00:00Z"),
    body: "",
    importKey: "7.4",
  });
  const file = { lessonId: reading.id, courseId: course.id, ownerId: owner.id, now };
  for (
    const [name, content] of [["harga (1).csv", "a,b"], ["harga (1).csv", "c,d"], [
      "Ünïcode.md",
      "# x",
    ]]
  ) {
    const bytes = new TextEncoder().encode(content);
    await db.transaction().execute((tx) => addAttachment(tx, { ...file, name, bytes }));
  }
  return { owner, course };
}

Deno.test("a course with everything goes out and comes in as it was", () =>
  withDeps(async (deps) => {
    const { owner, course } = await fullCourse(deps);
    const copy = await roundTrip(deps, owner, course);
    const bodies = await deps.db.selectFrom("lessons").select("body")
      .where("course_id", "=", copy.course.id).where("slug", "=", "teks").executeTakeFirstOrThrow();
    assert.ok(bodies.body.includes(`[video](/learn/${copy.course.slug}/video)`));
    assert.ok(bodies.body.includes("[lain](/learn/lain/video)"));
    const foreign = await deps.db.selectFrom("media").select("id").where(
      "course_id",
      "=",
      course.id,
    ).execute();
    assert.ok(foreign.every(({ id }) => !bodies.body.includes(id)));
  }));

Deno.test("what was deleted but is kept for its students stays out, and stays", () =>
  withDeps(async (deps) => {
    const { owner, course } = await fullCourse(deps);
    const section = await makeSection(deps, { course, title: "Pembuka", importKey: "9" });
    const retired = await makeLesson(deps, { section, title: "Lama", importKey: "9.1" });
    const now = deps.clock.now();
    await deps.db.updateTable("lessons").set({ retired_at: now }).where("id", "=", retired.id)
      .execute();
    await deps.db.updateTable("sections").set({ retired_at: now }).where("id", "=", section.id)
      .execute();
    const zip = await exported(deps, owner, course.slug);
    const before = await everything(deps);
    deps.clock.advance({ hours: 1 });
    assert.equal((await importZip(deps, owner, zip)).course.outcome, "unchanged");
    assert.deepEqual(JSON.parse(await everything(deps)), JSON.parse(before));
    const copy = await importZip(deps, await teacherIn(deps), zip);
    assert.deepEqual([copy.sections.total, copy.lessons.total], [3, 3]);
  }));

Deno.test("a course without anything goes out and comes in, too", () =>
  withDeps(async (deps) => {
    const owner = await teacherIn(deps);
    const course = await makeCourse(deps, {
      instructor: owner,
      description: "",
      summary: "",
      outcomes: [],
      status: "draft",
    });
    await roundTrip(deps, owner, course);
  }));

/** Texts that Markdown, YAML, file names and ZIPs could trip over. */
const wild = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "---",
    "# x",
    "a\r\nb",
    "[a](b.md)",
    "](images/x.png)",
    "format: technova-course/1",
    "\\*",
    "| a |",
    "&amp; &lt;",
    "..",
    "1.2 a",
    "   ",
    "\ufeffx",
    "~~~",
    "> a",
  ),
).filter((text) => !text.includes("\0"));
const title = wild.map((text) => text.replace(/\s+/g, " ").trim() || "Judul")
  .map((text) => [...text].slice(0, 150).join(""));
const body = fc.array(wild, { maxLength: 5 }).map((parts) => parts.join("\n\n"));
const moment = fc.option(
  fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) =>
    Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
  ),
);
const lesson = fc.record({
  title,
  body,
  kind: fc.constantFrom("text", "video", "meeting"),
  minutes: fc.integer({ min: 0, max: 6000 }),
  publishAt: moment,
  meetingAt: moment,
});
const anyCourse = fc.record({
  title,
  summary: wild,
  description: body,
  outcomes: fc.array(wild, { maxLength: 4 }),
  level: fc.constantFrom("beginner", "intermediate", "advanced"),
  price: fc.integer({ min: 0, max: 100_000_000 }),
  sections: fc.array(fc.record({ title, lessons: fc.array(lesson, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
});

Deno.test("whatever a course says, export and import leave it as it was", () =>
  withDeps(async (deps) => {
    const category = await makeCategory(deps);
    await fc.assert(
      fc.asyncProperty(anyCourse, async ({ sections, ...facts }) => {
        const owner = await teacherIn(deps);
        const course = await makeCourse(deps, { instructor: owner, category });
        await deps.db.updateTable("courses").set(
          { ...facts, outcomes: texts(facts.outcomes) } as never,
        )
          .where("id", "=", course.id).execute();
        for (const { title, lessons } of sections) {
          const section = await makeSection(deps, { course, title });
          for (const { publishAt, meetingAt, kind, ...rest } of lessons) {
            await makeLesson(deps, {
              section,
              ...rest,
              kind: kind as "text",
              publishAt: publishAt ?? undefined,
              meetingAt: meetingAt ?? undefined,
            });
          }
        }
        await roundTrip(deps, owner, course);
      }),
      { numRuns: 25 },
    );
  }));

Deno.test("an edited export changes what was edited, and keeps what students did", () =>
  withDeps(async (deps) => {
    const { owner, course } = await fullCourse(deps);
    const lessons = await deps.db.selectFrom("lessons").selectAll().orderBy("id").execute();
    await enroll(deps, { course, completed: lessons.slice(0, 1) });
    const { archiveFiles } = await import("../../lib/authoring/folder/archive.ts");
    const files = await archiveFiles(await exported(deps, owner, course.slug));
    const contents: Record<string, Uint8Array> = {};
    for (const path of await files.list()) contents[path] = await files.read(path);
    const text = (path: string) => new TextDecoder().decode(contents[path]);
    const put = (path: string, content: string) =>
      void (contents[path] = new TextEncoder().encode(content));
    const [meeting] = Object.keys(contents).filter((path) => path.startsWith("3.1 "));
    put(
      meeting,
      text(meeting).replace(/^# .*$/m, "# Temu muka").replace("2027-01-01T05", "2027-01-02T06"),
    );
    const [video] = Object.keys(contents).filter((path) => path.startsWith("1.2 "));
    put("1.3 Tambahan.md", "# Tambahan\n\nBaru ditulis.\n");
    delete contents[video];
    const { zipOf } = await import("./archives.ts");
    const report = await importZip(deps, owner, await zipOf(contents, "apa-saja/"));
    assert.equal(report.course.outcome, "updated");
    assert.deepEqual(report.lessons.created.map((one) => one.title), ["Tambahan"]);
    // The first one's link to the file that was taken out is none any more.
    assert.deepEqual(report.lessons.updated.map((one) => one.title), ["Kuis", "Temu muka"]);
    const after = await contentOf(deps, course.id);
    // What had been written by hand stays, wherever it was.
    assert.deepEqual(after.sections.map((section) => section.lessons.map(({ slug }) => slug)), [
      ["teks", "tambahan", "video"],
      [],
      ["temu"],
    ]);
    const kept = await deps.db.selectFrom("lesson_completions").select("lesson_id").execute();
    assert.deepEqual(kept.map(({ lesson_id }) => lesson_id), [lessons[0].id]);
  }));

Deno.test("what is said above a text is judged as a form is", () =>
  withDeps(async (deps) => {
    const { owner, course } = await fullCourse(deps);
    const { archiveFiles } = await import("../../lib/authoring/folder/archive.ts");
    const { zipOf } = await import("./archives.ts");
    const files = await archiveFiles(await exported(deps, owner, course.slug));
    const contents: Record<string, Uint8Array> = {};
    for (const path of await files.list()) contents[path] = await files.read(path);
    const before = await everything(deps);
    const video = Object.keys(contents).find((path) => path.startsWith("1.2 ")) ?? "";
    const meeting = Object.keys(contents).find((path) => path.startsWith("3.1 ")) ?? "";
    const wrong: [string, RegExp, string][] = [
      [video, /^video: .*$/m, 'video: "javascript:alert(1)"'],
      [video, /^video: .*$/m, ""],
      [meeting, /^meeting: .*$/m, 'meeting: "javascript:alert(1)"'],
      [meeting, /^meeting_at: .*$/m, 'meeting_at: "besok"'],
      ["README.md", /^price: .*$/m, "price: -1"],
      ["README.md", /^price: .*$/m, "price: 1000000000000"],
      ["README.md", /^thumbnail: .*$/m, 'thumbnail: "../../etc/passwd"'],
      ["README.md", /^slug: .*$/m, 'slug: "Bukan Slug"'],
      ["1.1 Materi Kuis.md", /"file":"[^"]*"/, '"file":"attachments/tak-ada.csv"'],
    ];
    for (const [path, pattern, instead] of wrong) {
      const text = new TextDecoder().decode(contents[path]);
      assert.match(text, pattern, path);
      const edited = {
        ...contents,
        [path]: new TextEncoder().encode(text.replace(pattern, instead)),
      };
      await assert.rejects(importZip(deps, owner, await zipOf(edited)), {
        name: "CourseFolderError",
      }, instead);
      assert.equal(await everything(deps), before);
    }
  }));

const REAL = new URL("../../../shared/courses/keamanan-siber-pemula", import.meta.url).pathname;
const isThere = await Deno.stat(REAL).then((info) => info.isDirectory, () => false);

Deno.test({
  name: "a real course goes out and comes in as it was",
  ignore: !isThere,
  fn: () =>
    withDeps(async (deps) => {
      const owner = await teacherIn(deps);
      const folder = await readCourseFolder(directoryFiles(REAL), {});
      const options = { importKey: "keamanan-siber-pemula", category: "Keamanan" };
      const { course } = await importCourse(deps, { ...owner }, folder, options);
      await roundTrip(deps, owner, course);
    }),
});
