import assert from "node:assert/strict";
import {
  addSection,
  changeStatus,
  courseOutline,
  courseSettings,
  createCourse,
  createLesson,
  deleteCourse,
  deleteLesson,
  deleteSection,
  lessonToEdit,
  moveLesson,
  moveSection,
  ownCourses,
  saveLesson,
  saveSection,
  saveSettings,
  sectionToEdit,
} from "../../lib/authoring/service.ts";
import { viewCourse } from "../../lib/catalog/service.ts";
import { completeLesson, myCourses } from "../../lib/learning/service.ts";
import type { MessageKey } from "../../lib/platform/errors.ts";
import { appError } from "../learning/support.ts";
import { withDeps } from "../support/deps.ts";
import { enroll, makeCategory, makeCourse, makeSection, makeUser } from "../support/factories.ts";
import { at, makeAuthor, makeWritten, orderOf, refusedAt, viewerOf } from "./support.ts";

Deno.test("from an empty page to a published course that a student reads to its end", () =>
  withDeps(async (deps) => {
    const author = await makeAuthor(deps, { zone: "Asia/Makassar" });
    await makeCategory(deps, { slug: "perkantoran" });
    const { slug } = await createCourse(deps, author, {
      title: "  Belajar   Excel & Word ",
      category: "perkantoran",
      price: "0",
      outcomes: "Rumus dasar\r\n\r\n Surat rapi ",
      description: "Baris satu\r\nBaris dua",
    });
    assert.equal(slug, "belajar-excel-dan-word");
    const { values } = await courseSettings(deps, author, slug);
    assert.equal(values.title, "Belajar Excel & Word");
    assert.equal(values.outcomes, "Rumus dasar\nSurat rapi");
    assert.equal(values.description, "Baris satu\nBaris dua");

    await assert.rejects(
      changeStatus(deps, author, slug, { status: "published" }),
      refusedAt({ status: "course_without_lessons" }),
    );
    const section = String(await addSection(deps, author, slug, { title: "Awal" }));
    await createLesson(deps, author, slug, { section, title: "Teks", body: "Isi" });
    await createLesson(deps, author, slug, {
      section,
      title: "Teks",
      kind: "video",
      video_url: "https://youtu.be/M7lc1UVf-VE",
      minutes: "12",
    });
    const meeting = await createLesson(deps, author, slug, {
      section,
      title: "Quiz",
      kind: "meeting",
      meeting_url: "https://meet.example.test/a",
      meeting_at: "2026-11-22T19:30",
      publish_at: "2026-11-22T08:00",
    });
    const { values: shown } = await lessonToEdit(deps, author, at(meeting, slug));
    assert.equal(shown.slug, "quiz-2");
    assert.equal(shown.meeting_at, "2026-11-22T19:30");
    const row = await deps.db.selectFrom("lessons").where("id", "=", meeting)
      .select(["meeting_at", "publish_at"]).executeTakeFirstOrThrow();
    assert.equal(String(row.meeting_at), "2026-11-22T11:30:00Z");
    assert.equal(String(row.publish_at), "2026-11-22T00:00:00Z");

    assert.equal(await changeStatus(deps, author, slug, { status: "published" }), "published");
    const student = await makeUser(deps);
    const course = await viewCourse(deps, student, slug);
    assert.equal(course.minutes, 12);
    assert.deepEqual(course.kinds, ["meeting", "text", "video"]);
    await enroll(deps, { user: student, course });
    deps.clock.advance({ hours: 30 });
    for (const lessonSlug of ["teks", "teks-2", "quiz-2"]) {
      await completeLesson(deps, student, { courseSlug: slug, lessonSlug }, {});
    }
    const { courses } = await myCourses(deps, student, null);
    assert.deepEqual([courses[0].doneCount, courses[0].lessonCount], [3, 3]);
  }));

Deno.test("what a course form says wrong is told at its field, and nothing is written", () =>
  withDeps(async (deps) => {
    const author = await makeAuthor(deps);
    await makeCategory(deps, { slug: "umum" });
    await makeCourse(deps, { slug: "ada" });
    const good = { title: "Judul", category: "umum" };
    const wrong: [Record<string, string>, Record<string, MessageKey>][] = [
      [{ title: " " }, { title: "required" }],
      [{ title: "x".repeat(161) }, { title: "title_too_long" }],
      [{ price: "-1" }, { price: "price_invalid" }],
      [{ price: "1e12" }, { price: "price_invalid" }],
      [{ price: "1000000000000" }, { price: "price_too_high" }],
      [{ price: "100000001" }, { price: "price_too_high" }],
      [{ price: "seratus" }, { price: "price_invalid" }],
      [{ price: "1.5" }, { price: "price_invalid" }],
      [{ price: "" }, { price: "price_invalid" }],
      [{ slug: "ada" }, { slug: "slug_taken" }],
      [{ slug: "new" }, { slug: "slug_reserved" }],
      [{ slug: "../x" }, { slug: "slug_invalid" }],
      [{ slug: "a".repeat(81) }, { slug: "slug_invalid" }],
      [{ category: "tidak-ada" }, { category: "not_a_choice" }],
      [{ category: "" }, { category: "required" }],
      [{ level: "dewa" }, { level: "not_a_choice" }],
      [{ lang: "xx" }, { lang: "not_a_choice" }],
      [{ thumbnail_url: "javascript:alert(1)" }, { thumbnail_url: "thumbnail_invalid" }],
      [{ thumbnail_url: "http://contoh.test/a.png" }, { thumbnail_url: "thumbnail_invalid" }],
      [{ thumbnail_url: "https://u:p@contoh.test/" }, { thumbnail_url: "thumbnail_invalid" }],
      [{ outcomes: "x".repeat(201) }, { outcomes: "outcome_too_long" }],
      [{ outcomes: "x\n".repeat(21) }, { outcomes: "outcomes_too_many" }],
      [{ summary: "x".repeat(1001) }, { summary: "too_long" }],
    ];
    for (const [fields, messages] of wrong) {
      const values = { ...good, ...fields };
      await assert.rejects(createCourse(deps, author, values), refusedAt(messages));
    }
    assert.deepEqual((await ownCourses(deps, author, null)).courses, []);
    for (
      const [written, rupiah] of [["150000", 150000], ["Rp150.000", 150000], ["0", 0]] as const
    ) {
      const { slug } = await createCourse(deps, author, { ...good, price: written });
      const { price } = await viewCourse(deps, author, slug);
      assert.equal(price, rupiah, written);
    }
  }));

Deno.test("what a lesson form says wrong is told at its field", () =>
  withDeps(async (deps) => {
    const { author, first, satu } = await makeWritten(deps);
    const other = await makeSection(deps, { course: await makeCourse(deps) });
    const good = { title: "Judul", section: String(first.id) };
    const wrong: [Record<string, string>, Record<string, MessageKey>][] = [
      [{ title: "" }, { title: "required" }],
      [{ section: String(other.id) }, { section: "not_a_choice" }],
      [{ section: "x" }, { section: "not_a_choice" }],
      [{ kind: "lagu" }, { kind: "not_a_choice" }],
      [{ kind: "video" }, { video_url: "video_required" }],
      [{ kind: "video", video_url: "javascript:alert(1)" }, { video_url: "video_invalid" }],
      [{ video_url: "javascript:alert(1)" }, { video_url: "video_invalid" }],
      [{ kind: "video", video_url: "https://contoh.test/v" }, { video_url: "video_invalid" }],
      [{ kind: "meeting", meeting_url: "javascript:x" }, { meeting_url: "meeting_invalid" }],
      [{ kind: "meeting", meeting_url: "JaVaScRiPt:x" }, { meeting_url: "meeting_invalid" }],
      [{ kind: "meeting", meeting_url: "http://a.test" }, { meeting_url: "meeting_invalid" }],
      [{ kind: "meeting", meeting_at: "besok" }, { meeting_at: "moment_invalid" }],
      [{ publish_at: "2026-02-30T10:00" }, { publish_at: "moment_invalid" }],
      [{ minutes: "-5" }, { minutes: "minutes_invalid" }],
      [{ minutes: "6001" }, { minutes: "minutes_invalid" }],
      [{ slug: "quiz" }, { slug: "slug_reserved" }],
      [{ slug: "dua" }, { slug: "lesson_slug_taken" }],
    ];
    for (const [fields, messages] of wrong) {
      const values = { ...good, ...fields };
      await assert.rejects(createLesson(deps, author, "kursus", values), refusedAt(messages));
      const saved = saveLesson(deps, author, at(satu.id), values);
      await assert.rejects(saved, refusedAt(messages));
    }
    assert.equal(await orderOf(deps, author), "Awal: satu dua | Akhir: tiga");
  }));

Deno.test("courses of others are not there, also for their parts", () =>
  withDeps(async (deps) => {
    const { satu, first } = await makeWritten(deps);
    const stranger = await makeAuthor(deps);
    const mine = await makeCourse(deps, { instructor: stranger, slug: "milik-saya" });
    await makeSection(deps, { course: mine });
    const values = { title: "Curian", section: String(first.id) };
    const tries = [
      () => courseOutline(deps, stranger, "kursus"),
      () => courseSettings(deps, stranger, "kursus"),
      () => saveSettings(deps, stranger, "kursus", { values }),
      () => changeStatus(deps, stranger, "kursus", { status: "archived" }),
      () => deleteCourse(deps, stranger, "kursus"),
      () => addSection(deps, stranger, "kursus", values),
      () => createLesson(deps, stranger, "kursus", values),
      // A part of somebody else's course under one's own address.
      () => saveLesson(deps, stranger, at(satu.id, "milik-saya"), values),
      () => deleteLesson(deps, stranger, at(satu.id, "milik-saya")),
      () => moveLesson(deps, stranger, at(satu.id, "milik-saya"), { direction: "up" }),
      () => saveSection(deps, stranger, at(first.id, "milik-saya"), values),
      () => deleteSection(deps, stranger, at(first.id, "milik-saya")),
      () => moveSection(deps, stranger, at(first.id, "milik-saya"), { direction: "up" }),
      () => sectionToEdit(deps, stranger, { slug: "milik-saya", id: "0x1" }),
    ];
    for (const one of tries) await assert.rejects(one(), appError("not_found", "not_found"));
    const student = viewerOf(await makeUser(deps));
    const unverified = viewerOf(await makeUser(deps, { role: "instructor" }), false);
    await makeCategory(deps, { slug: "umum" });
    for (const viewer of [student, unverified]) {
      const made = createCourse(deps, viewer, { title: "Judul", category: "umum" });
      await assert.rejects(made, appError("forbidden", "forbidden"));
    }
  }));

Deno.test("the second of two savers is told what the first has written, and can decide", () =>
  withDeps(async (deps) => {
    const { author, satu, first } = await makeWritten(deps);
    const address = at(satu.id);
    const { values } = await lessonToEdit(deps, author, address);
    const one = { ...values, title: "Dari tab satu", body: "a\nb\nc" };
    const two = { ...values, title: values.title, body: "a\nB\nc" };
    assert.deepEqual(await saveLesson(deps, author, address, one), { kind: "saved" });
    const conflict = await saveLesson(deps, author, address, two);
    assert.ok(conflict.kind === "conflict");
    assert.deepEqual(conflict.fields, ["title", "body"]);
    assert.equal(conflict.theirs.title, "Dari tab satu");
    assert.equal(conflict.mine.body, "a\nB\nc");
    const { values: kept } = await lessonToEdit(deps, author, address);
    assert.equal(kept.body, "a\nb\nc", "nothing was overwritten");
    const decided = { ...two, title: one.title, version: String(conflict.version) };
    assert.deepEqual(await saveLesson(deps, author, address, decided), { kind: "saved" });
    assert.equal((await lessonToEdit(deps, author, address)).values.body, "a\nB\nc");

    // The same text twice is no conflict; nor is a move in between.
    const fresh = (await lessonToEdit(deps, author, address)).values;
    await saveLesson(deps, author, address, { ...fresh, title: "Sama" });
    const same = await saveLesson(deps, author, address, { ...fresh, title: "Sama" });
    assert.equal(same.kind, "saved");
    const before = (await lessonToEdit(deps, author, address)).values;
    await moveLesson(deps, author, address, { direction: "down" });
    assert.equal((await saveLesson(deps, author, address, before)).kind, "saved");

    const settings = (await courseSettings(deps, author, "kursus")).values;
    await saveSettings(deps, author, "kursus", { values: { ...settings, price: "5000" } });
    const late = await saveSettings(deps, author, "kursus", {
      values: { ...settings, price: "7000" },
    });
    assert.ok(late.kind === "conflict");
    assert.deepEqual([late.fields, late.theirs.price], [["price"], "5000"]);
    // Publishing is no change of the settings.
    const again = (await courseSettings(deps, author, "kursus")).values;
    await changeStatus(deps, author, "kursus", { status: "archived" });
    assert.equal((await saveSettings(deps, author, "kursus", { values: again })).kind, "saved");

    const section = at(first.id);
    const title = (await sectionToEdit(deps, author, section)).values;
    await saveSection(deps, author, section, { ...title, title: "A" });
    const lost = await saveSection(deps, author, section, { ...title, title: "B" });
    assert.equal(lost.kind, "conflict");
  }));

Deno.test("a course is deleted while nobody has joined it, and archived afterwards", () =>
  withDeps(async (deps) => {
    const { author, course } = await makeWritten(deps);
    await makeCourse(deps, { instructor: author, slug: "kosong" });
    assert.equal(await deleteCourse(deps, author, "kosong"), "deleted");
    await assert.rejects(
      viewCourse(deps, author, "kosong"),
      appError("not_found", "course_not_found"),
    );
    const student = await makeUser(deps);
    await enroll(deps, { user: student, course, status: "revoked" });
    assert.equal(await deleteCourse(deps, author, "kursus"), "archived");
    const kept = await viewCourse(deps, author, "kursus");
    assert.equal(kept.status, "archived");
  }));

Deno.test("a published course is still found under its former slugs, which no other course can take", () =>
  withDeps(async (deps) => {
    const { author } = await makeWritten(deps);
    const rename = (from: string, to: string) =>
      saveSettings(deps, author, from, {
        values: { slug: to },
      });
    assert.deepEqual(await rename("kursus", "kedua"), { kind: "saved", slug: "kedua" });
    await rename("kedua", "ketiga");
    for (const slug of ["kursus", "kedua", "ketiga"]) {
      assert.equal((await viewCourse(deps, null, slug)).slug, "ketiga");
    }
    const mine = await makeCourse(deps, { instructor: author, slug: "lain" });
    await assert.rejects(rename("lain", "kursus"), refusedAt({ slug: "slug_taken" }));
    await makeCategory(deps, { slug: "umum" });
    const made = createCourse(deps, author, { title: "X", category: "umum", slug: "kursus" });
    await assert.rejects(made, refusedAt({ slug: "slug_taken" }));
    const { slug } = await createCourse(deps, author, { title: "Kursus", category: "umum" });
    assert.equal(slug, "kursus-2");
    // Back to a former one: that leads to itself again.
    await rename("ketiga", "kursus");
    assert.equal((await viewCourse(deps, null, "ketiga")).slug, "kursus");
    // A draft that was never published leaves nothing behind.
    await rename("kursus-2", "baru");
    await assert.rejects(
      viewCourse(deps, author, "kursus-2"),
      appError("not_found", "course_not_found"),
    );
    assert.equal(mine.slug, "lain");
  }));

Deno.test("statuses go forward, and back from the archive", () =>
  withDeps(async (deps) => {
    const { author } = await makeWritten(deps);
    const to = (status: string) => changeStatus(deps, author, "kursus", { status });
    await assert.rejects(to("draft"), refusedAt({ status: "status_not_allowed" }));
    assert.equal(await to("published"), "published");
    assert.equal(await to("archived"), "archived");
    await assert.rejects(to("draft"), refusedAt({ status: "status_not_allowed" }));
    assert.equal(await to("published"), "published");
    await assert.rejects(to("hilang"), refusedAt({ status: "not_a_choice" }));
  }));

Deno.test("a list of one's courses goes on by key", () =>
  withDeps(async (deps) => {
    const author = await makeAuthor(deps);
    const category = await makeCategory(deps);
    for (let n = 0; n < 23; n++) {
      await makeCourse(deps, { instructor: author, category, status: "draft" });
    }
    await makeCourse(deps);
    const first = await ownCourses(deps, author, null);
    const rest = await ownCourses(deps, author, first.next);
    assert.deepEqual([first.courses.length, rest.courses.length, rest.next], [20, 3, null]);
    assert.equal(new Set([...first.courses, ...rest.courses].map(({ id }) => id)).size, 23);
    for (const forged of ["x", "e30", "bnVsbA"]) {
      await assert.rejects(
        ownCourses(deps, author, forged),
        appError("bad_request", "cursor_invalid"),
      );
    }
  }));
