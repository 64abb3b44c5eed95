import assert from "node:assert/strict";
import fc from "fast-check";
import { courseStatistics, todayAtAGlance } from "../../lib/teaching/service.ts";
import { fieldError, withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeQuiz } from "../support/assessment.ts";
import { makeExercise, makeSubmission } from "../support/exercises.ts";
import { enroll, makeCourse, makeLesson, makeSection, makeUser } from "../support/factories.ts";
import { walkPages } from "../support/listing.ts";
import { viewerOf } from "../support/viewer.ts";

const zone = "Asia/Jakarta" as const;
const ever = { params: new URLSearchParams(), zone };

/** A course of four lessons with somebody at every stage. */
async function makeStages(deps: TestDeps) {
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor });
  const section = await makeSection(deps, { course });
  const lessons = [];
  for (let index = 0; index < 4; index++) lessons.push(await makeLesson(deps, { section }));
  const at = deps.clock.now();
  for (const count of [0, 0, 1, 2, 3, 4, 4]) {
    await enroll(deps, {
      course,
      completed: lessons.slice(0, count),
      completedAt: count === 4 ? at : undefined,
    });
  }
  await enroll(deps, { course, completed: lessons, completedAt: at, status: "revoked" });
  return { instructor, course, lessons };
}

Deno.test("the funnel counts active seats, and everybody at a stage in all before it", () =>
  withDeps(async (deps) => {
    const { instructor, course, lessons } = await makeStages(deps);
    const passer = await makeUser(deps);
    await deps.db.insertInto("recent_views")
      .values({ user_id: passer.id, course_id: course.id, viewed_at: deps.clock.now() }).execute();
    await deps.db.insertInto("recent_views").values({
      user_id: instructor.id,
      course_id: course.id,
      viewed_at: deps.clock.now(),
    }).execute();
    const found = await courseStatistics(deps, viewerOf(instructor), course.slug, ever);
    assert.deepEqual(found.funnel, {
      viewed: 8,
      joined: 7,
      started: 5,
      half: 4,
      finished: 2,
      certified: 0,
    });
    assert.deepEqual(
      found.lessons.page.rows.map(({ id, completed, stopped }) => ({ id, completed, stopped })),
      lessons.map(({ id }, index) => ({
        id,
        completed: [5, 4, 3, 2][index],
        stopped: [1, 1, 1, 0][index],
      })),
    );
    const { activity } = found;
    assert.equal(activity.length, 30);
    const last = activity.at(-1)!;
    assert.deepEqual([last.completions, last.active, last.joined], [14, 5, 7]);
  }));

Deno.test("funnel and drop-off are what counting seat by seat gives, whoever was taken out", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const instructor = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor });
    const section = await makeSection(deps, { course });
    const lessons = [];
    for (let index = 0; index < 5; index++) lessons.push(await makeLesson(deps, { section }));
    const way = fc.record({
      done: fc.subarray(lessons),
      isOut: fc.boolean(),
      isFinished: fc.boolean(),
      minute: fc.integer({ min: 0, max: 2 * 24 * 60 }),
    });
    const ways = fc.sample(way, { numRuns: 25, seed: 11 });
    const first = Temporal.Instant.from("2026-11-09T17:00:00Z");
    for (const { done, isOut, isFinished, minute } of ways) {
      const enrolledAt = first.add({ minutes: minute });
      await enroll(deps, {
        course,
        completed: done,
        enrolledAt,
        completedAt: isFinished ? enrolledAt : undefined,
        status: isOut ? "revoked" : "active",
      });
    }
    // A lesson that is no longer part of the course counts for nobody.
    await db.updateTable("lessons").set({ retired_at: deps.clock.now() })
      .where("id", "=", lessons[4].id).execute();
    const left = lessons.slice(0, 4);
    const doneOf = ({ done }: typeof ways[number]) => left.filter((one) => done.includes(one));
    for (
      const [from, to, start, end] of [["", "", 0, Infinity], [
        "2026-11-11",
        "2026-11-11",
        1440,
        2880,
      ]] as const
    ) {
      const seats = ways.filter(({ isOut, minute }) => !isOut && minute >= start && minute < end);
      const isHalf = (one: typeof ways[number]) => doneOf(one).length >= 2 || one.isFinished;
      const hasBegun = (one: typeof ways[number]) => one.done.length > 0 || one.isFinished;
      const params = new URLSearchParams({ from, to });
      const found = await courseStatistics(deps, viewerOf(instructor), course.slug, {
        params,
        zone,
      });
      assert.deepEqual(found.funnel, {
        viewed: seats.length,
        joined: seats.length,
        started: seats.filter(hasBegun).length,
        half: seats.filter(isHalf).length,
        finished: seats.filter(({ isFinished }) => isFinished).length,
        certified: 0,
      });
      const stages = Object.values(found.funnel);
      assert.deepEqual(stages, stages.toSorted((a, b) => b - a));
      assert.deepEqual(
        found.lessons.page.rows.map(({ completed }) => completed),
        left.map((lesson) => seats.filter(({ done }) => done.includes(lesson)).length),
      );
    }
  }));

Deno.test("days are those of the viewer's calendar", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor });
    // 23.59 and 00.00 in Jayapura.
    for (const text of ["2026-11-10T14:59:59Z", "2026-11-10T15:00:00Z"]) {
      await enroll(deps, { course, enrolledAt: Temporal.Instant.from(text) });
    }
    const viewer = viewerOf(instructor);
    const joined = async (day: string, zone: "Asia/Jayapura" | "Asia/Jakarta") => {
      const range = { params: new URLSearchParams({ from: day, to: day }), zone };
      const { funnel, activity } = await courseStatistics(deps, viewer, course.slug, range);
      assert.equal(activity[0].joined, funnel.joined);
      return funnel.joined;
    };
    assert.equal(await joined("2026-11-10", "Asia/Jayapura"), 1);
    assert.equal(await joined("2026-11-11", "Asia/Jayapura"), 1);
    assert.equal(await joined("2026-11-10", "Asia/Jakarta"), 2);
    const tooLong = { params: new URLSearchParams({ from: "1026-01-01", to: "2026-01-01" }), zone };
    await assert.rejects(courseStatistics(deps, viewer, course.slug, tooLong), {
      code: "invalid",
      key: "range_too_long",
    });
  }));

Deno.test("a student is at risk after 14 days without activity, or behind the batch", () =>
  withDeps(async (deps) => {
    const { instructor, course, lessons } = await makeStages(deps);
    const now = deps.clock.now();
    const batch = await deps.db.insertInto("batches").values({
      course_id: course.id,
      name: "November",
      starts_on: "2026-11-11",
      ends_on: "2026-11-30",
      capacity: null,
      created_at: now,
    }).returning("id").executeTakeFirstOrThrow();
    const idle = await enroll(deps, { course, enrolledAt: now.subtract({ hours: 14 * 24 }) });
    const nearly = now.subtract({ hours: 14 * 24 - 1 });
    await enroll(deps, { course, enrolledAt: nearly });
    // Ten of twenty days have passed: two of four lessons are expected.
    const behind = await enroll(deps, { course, completed: lessons.slice(0, 1), enrolledAt: now });
    const onTime = await enroll(deps, { course, completed: lessons.slice(0, 2), enrolledAt: now });
    await deps.db.updateTable("enrollments").set({ batch_id: batch.id })
      .where("id", "in", [behind.id, onTime.id]).execute();
    const { risks } = await courseStatistics(deps, viewerOf(instructor), course.slug, ever);
    assert.deepEqual(
      risks!.page.rows.map(({ id, isIdle, isBehind }) => ({ id, isIdle, isBehind })),
      [
        { id: idle.id, isIdle: true, isBehind: false },
        { id: behind.id, isIdle: false, isBehind: true },
      ],
    );
  }));

Deno.test("every list of the statistics is searched, sorted, turned over and saved by its address", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor });
    const section = await makeSection(deps, { course });
    const lessons = [];
    for (let index = 0; index < 27; index++) {
      const title = index === 26 ? "=cmd|' /C calc'!A0" : `Materi ${index + 1}`;
      lessons.push(await makeLesson(deps, { section, title }));
    }
    await enroll(deps, { course, completed: lessons.slice(0, 2), user: await makeUser(deps) });
    const away = deps.clock.now().subtract({ hours: 400 });
    await enroll(deps, { course, user: await makeUser(deps, { name: "Tono" }), enrolledAt: away });
    const browser = await client(instructor);
    const path = `/instructor/courses/${course.slug}/statistics`;
    const open = async (query: string) => {
      const answer = await browser.get(`${path}?${query}`);
      return { status: answer.status, text: await answer.text() };
    };
    const first = await open("");
    assert.match(first.text, />1\. Materi 1</);
    assert.doesNotMatch(first.text, />26\. Materi 26</);
    const [, next] = /href="([^"]*table=lessons[^"]*after=[^"]*)#lessons"/.exec(first.text)!;
    const second = await (await browser.get(next.replaceAll("&amp;", "&"))).text();
    assert.match(second, />26\. Materi 26</);
    assert.doesNotMatch(second, />1\. Materi 1</);
    const backwards = await open("table=lessons&sort=-position");
    assert.ok(backwards.text.indexOf(">26. ") < backwards.text.indexOf(">25. "));
    assert.match((await open("table=lessons&q=materi+26")).text, />26\. Materi 26</);
    assert.match((await open("table=risks&q=tono")).text, />Tono</);
    for (const name of ["adi", "Budi"]) {
      const batch = { user: await makeUser(deps, { name }), enrolledAt: away };
      await enroll(deps, { course, ...batch });
    }
    assert.deepEqual(await walkPages(browser, `${path}?table=risks&sort=name`, "risks"), [
      ["adi", "Budi", "Tono"],
    ]);
    for (const sort of ["reason", "-nudged"]) {
      assert.equal((await open(`table=risks&sort=${sort}`)).status, 200, sort);
    }
    const file = await open("table=lessons&sort=-position&format=csv");
    const lines = file.text.split("\r\n");
    assert.match(lines[1], /^27,'=cmd/);
    assert.deepEqual(lines[27].split(","), ["1", "Materi 1", "1", "0", "0"]);
    for (const table of ["lessons", "quizzes", "risks", "funnel", "activity"]) {
      for (const format of ["csv", "xlsx"]) {
        assert.equal((await open(`table=${table}&format=${format}`)).status, 200, table);
      }
      for (const wrong of [`table=${table}&sort=password`, `table=${table}&format=pdf`]) {
        assert.equal((await open(wrong)).status, 422, wrong);
      }
    }
    assert.match((await open("table=risks&format=csv")).text, /Tono/);
    const nonsense = [
      "sort=password",
      "table=users",
      "from=1000-01-01&to=2026-01-01",
      "from=0000-01-01&to=0000-01-02",
      "from=0001-01-01&to=0001-01-02",
      "from=2026-02-30&to=2026-03-01",
      "from=2026-02-02&to=2026-02-01",
    ];
    for (const wrong of nonsense) {
      assert.equal((await open(wrong)).status, 422, wrong);
    }
    assert.equal((await open("table=lessons&after=x")).status, 400);
    // A range that is none leaves the page, with what was typed and the message at its field.
    const refused = await open("from=2026-02-02&to=2026-02-01");
    assert.match(fieldError(refused.text, "to")!, /setelah tanggal awal/);
    assert.match(refused.text, /name="from"[^>]* value="2026-02-02"/);
    assert.match(refused.text, />1\. Materi 1</);
    const income = await browser.get("/instructor/income?from=1026-01-01&to=2026-01-01");
    assert.equal(income.status, 422);
    assert.match(fieldError(await income.text(), "from")!, /lima tahun/);
    assert.equal((await open("from=2026-02-02&to=2026-02-01&format=csv")).status, 422);
    const writer = await makeUser(deps, { role: "instructor" });
    await deps.db.insertInto("course_instructors").values({
      course_id: course.id,
      user_id: writer.id,
      may_content: true,
      may_grade: false,
      may_income: false,
      added_at: deps.clock.now(),
    }).execute();
    const writing = await client(writer);
    assert.equal((await writing.get(path)).status, 200);
    assert.doesNotMatch(await (await writing.get(path)).text(), /Tono/);
    assert.equal((await writing.get(`${path}?table=risks&format=csv`)).status, 403);
  }));

Deno.test("a student's page shows lessons, work, grades and notes, to graders alone", () =>
  withApp(async ({ deps, client }) => {
    const { instructor, course, lessons } = await makeStages(deps);
    const student = await makeUser(deps, { name: "Raden Ajeng" });
    const seat = await enroll(deps, { course, user: student, completed: lessons.slice(0, 3) });
    const exercise = await makeExercise(deps, { course, name: "Latihan tabel" });
    await makeSubmission(deps, {
      exercise,
      user: student,
      grade: 80,
      keptPercent: 50,
      gradedBy: instructor,
    });
    const browser = await client(instructor);
    const path = `/instructor/courses/${course.slug}/students/${seat.id}`;
    const html = await (await browser.get(path)).text();
    for (const words of ["Raden Ajeng", "Detail Siswa", "3 dari 4", "Latihan tabel", ">40<"]) {
      assert.ok(html.includes(words), words);
    }
    for (const table of ["lessons", "quizzes", "work"]) {
      assert.equal((await browser.get(`${path}?table=${table}&sort=-position`)).status, 200);
      assert.equal((await browser.get(`${path}?table=${table}&format=xlsx`)).status, 200);
      assert.equal((await browser.get(`${path}?table=${table}&sort=password`)).status, 422);
    }
    const work = await (await browser.get(`${path}?table=work&format=csv`)).text();
    assert.match(work, /Latihan tabel,[^\r]*,40\r\n/);
    assert.equal((await browser.post(`${path}/notes`, { text: " " })).status, 422);
    assert.equal((await browser.post(`${path}/notes`, { text: "x".repeat(2001) })).status, 422);
    assert.equal(
      (await browser.post(`${path}/notes`, { text: "Rajin <b>sekali</b>" })).status,
      303,
    );
    const noted = await (await browser.get(path)).text();
    assert.ok(noted.includes("Rajin &lt;b>sekali&lt;/b>"));
    const [, note] = /notes\/(\d+)\/delete/.exec(noted) ?? [];
    const admin = await client(await makeUser(deps, { role: "admin" }));
    assert.equal((await admin.get(path)).status, 200);
    assert.equal((await admin.post(`${path}/notes/${note}/delete`)).status, 404);
    assert.equal((await browser.post(`${path}/notes/${note}/delete`)).status, 303);
    const other = await client(await makeUser(deps, { role: "instructor" }));
    assert.equal((await other.get(path)).status, 404);
    assert.equal((await browser.get(`${path}999`)).status, 404);
  }));

Deno.test("today at a glance, with nothing and with something", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const viewer = viewerOf(instructor);
    const empty = await todayAtAGlance(deps, viewer);
    assert.deepEqual(
      [empty.newToday, empty.toGrade, empty.waitingSince, empty.nextSession, empty.courses.length],
      [0, 0, null, null, 0],
    );
    const course = await makeCourse(deps, { instructor });
    const today = Temporal.Instant.from("2026-11-20T17:00:00Z");
    await enroll(deps, { course, enrolledAt: today });
    await enroll(deps, { course, enrolledAt: today.subtract({ seconds: 1 }) });
    await enroll(deps, { course, enrolledAt: today, status: "revoked" });
    const exercise = await makeExercise(deps, { course });
    await makeSubmission(deps, { exercise });
    const full = await todayAtAGlance(deps, viewer);
    assert.deepEqual([full.newToday, full.newThisWeek, full.toGrade], [1, 2, 1]);
    const quizzesNow = async () => {
      const { runningQuizzes, runningAttempts } = await todayAtAGlance(deps, viewer);
      return [runningQuizzes, runningAttempts];
    };
    const now = deps.clock.now();
    const lasting = (from: number, to: number) => ({
      opens_at: now.add({ hours: from }),
      closes_at: now.add({ hours: to }),
    });
    // Open without an end, over, still to come, not published: none of them runs.
    const always = await makeQuiz(deps, { course });
    for (
      const window of [lasting(-2, -1), lasting(1, 2), { ...lasting(-1, 1), published_at: null }]
    ) {
      const section = await makeSection(deps, { course });
      await makeQuiz(deps, { course, section_id: section.id, ...window });
    }
    assert.deepEqual(await quizzesNow(), [0, 0]);
    const section = await makeSection(deps, { course });
    await makeQuiz(deps, { course, section_id: section.id, ...lasting(-1, 1) });
    assert.deepEqual(await quizzesNow(), [1, 0]);
    for (const status of ["active", "revoked"] as const) {
      const user = await makeUser(deps);
      await enroll(deps, { course, user, status });
      await deps.db.insertInto("quiz_attempts").values({
        quiz_id: always.id,
        user_id: user.id,
        seed: 1,
        started_at: now,
        deadline_at: null,
        finished_at: null,
        finished_by: null,
        points: null,
        max_points: null,
      }).execute();
    }
    assert.deepEqual(await quizzesNow(), [2, 1]);
    assert.equal((await (await client(instructor)).get("/instructor")).status, 200);
  }));
