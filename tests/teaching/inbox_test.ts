import assert from "node:assert/strict";
import { TestClient, withApp } from "../support/app.ts";
import { makeQuiz } from "../support/assessment.ts";
import { makeExercise, makeSubmission } from "../support/exercises.ts";
import { MADE_AT, makeCourse, makeLesson, makeSection, makeUser } from "../support/factories.ts";
import type { TestDeps } from "../support/deps.ts";

/** A course with one exercise and so many submissions, an hour apart; the students are called 1, 2, 3 … */
async function handedIn(deps: TestDeps, instructor: { id: number }, count: number) {
  const course = await makeCourse(deps, { instructor });
  const exercise = await makeExercise(deps, { course });
  const works = [];
  for (let index = 0; index < count; index++) {
    const user = await makeUser(deps, { name: `Siswa ke-${index + 1}` });
    const submittedAt = MADE_AT.add({ hours: index - count });
    works.push(await makeSubmission(deps, { exercise, user, submittedAt }));
  }
  return { course, exercise, works };
}

async function text(response: Response): Promise<string> {
  assert.equal(response.status, 200);
  return await response.text();
}

/** The pages that somebody is led to from their overview, and may not open. */
async function deadEnds(browser: TestClient, slug: string): Promise<string[]> {
  const found: string[] = [];
  const paths = new Set(["/instructor"]);
  for (const path of paths) {
    const answer = await browser.get(path);
    const html = await answer.text();
    if (answer.status === 403 || answer.status === 404) found.push(path);
    const [main] = /<main[\s\S]*<\/main>/.exec(html) ?? [""];
    for (const [, href] of main.matchAll(/href="(\/instructor[^"#?]*)/g)) {
      if (!/\/courses\/[^/]+/.test(href) || href.includes(`/${slug}`)) paths.add(href);
    }
  }
  assert.ok(paths.size > 5, "led nowhere");
  return found;
}

function gradeOf(deps: TestDeps, id: number) {
  return deps.db.selectFrom("exercise_submissions").select("grade").where("id", "=", id)
    .executeTakeFirstOrThrow();
}

Deno.test("the inbox holds what waits in one's own courses, the longest waiting first", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const { works } = await handedIn(deps, instructor, 3);
    const other = await makeUser(deps, { role: "instructor" });
    await handedIn(deps, other, 1);
    const browser = await client(instructor);
    const html = await text(await browser.get("/instructor/grading"));
    const shown = [...html.matchAll(/\/instructor\/grading\/(\d+)"[^>]*aria-label/g)]
      .map(([, id]) => Number(id));
    assert.deepEqual(shown, works.map(({ id }) => id));
    const sorted = await text(await browser.get("/instructor/grading?sort=-studentName"));
    assert.ok(sorted.indexOf("Siswa ke-3") < sorted.indexOf("Siswa ke-1"));
    assert.equal((await browser.get("/instructor/grading?sort=password")).status, 422);
  }));

Deno.test("grading leads from one to the next, and back to the list when nothing is left", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const { works: [first, second, third] } = await handedIn(deps, instructor, 3);
    const browser = await client(instructor);
    const path = (work: { id: number }) => `/instructor/grading/${work.id}`;
    const html = await text(await browser.get(path(second)));
    assert.match(
      html,
      new RegExp(`href="${path(first)}"[^>]*rel="prev"|rel="prev"[^>]*href="${path(first)}"`),
    );
    assert.match(
      html,
      new RegExp(`href="${path(third)}"[^>]*rel="next"|rel="next"[^>]*href="${path(third)}"`),
    );
    const go = async (work: { id: number }, grade: string) => {
      const answer = await browser.post(path(work), { grade, version: "1" });
      return [answer.status, answer.headers.get("location")];
    };
    assert.deepEqual(await go(second, "80"), [303, `${path(third)}?done`]);
    assert.deepEqual(await go(third, "101"), [422, null]);
    assert.deepEqual(await go(third, "90"), [303, `${path(first)}?done`]);
    // Somebody else was faster: what was typed stays, nothing is written over, and the next try has to say why.
    const other = await client(await makeUser(deps, { role: "admin" }));
    const mine = { grade: "0", feedback: "Belum ada isinya", version: "1" };
    assert.equal((await other.post(path(first), { grade: "55", version: "1" })).status, 303);
    const late = await browser.post(path(first), mine);
    assert.equal(late.status, 409);
    const again = await late.text();
    assert.match(again, /Belum ada isinya/);
    assert.match(again, /name="reason"/);
    assert.equal((await gradeOf(deps, first.id)).grade, 55);
    const [, version] = /name="version" value="(\d+)"/.exec(again)!;
    assert.equal((await browser.post(path(first), { ...mine, version })).status, 422);
    const done = await browser.post(path(first), { ...mine, version, reason: "Berkasnya kosong" });
    assert.equal(done.headers.get("location"), "/instructor/grading?done");
    assert.equal((await gradeOf(deps, second.id)).grade, 80);
    assert.equal((await gradeOf(deps, first.id)).grade, 0);
  }));

Deno.test("work of others' courses is nobody's business", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const { works: [work] } = await handedIn(deps, instructor, 1);
    const other = await client(await makeUser(deps, { role: "instructor" }));
    assert.equal((await other.get(`/instructor/grading/${work.id}`)).status, 404);
    assert.equal((await other.post(`/instructor/grading/${work.id}`, { grade: "1" })).status, 404);
    const student = await client(await makeUser(deps));
    assert.equal((await student.get("/instructor/grading")).status, 403);
  }));

Deno.test("rights of co-instructors are kept apart", () =>
  withApp(async ({ deps, client }) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const { course, exercise, works: [work] } = await handedIn(deps, owner, 1);
    const base = `/instructor/courses/${course.slug}`;
    const quiz = await makeQuiz(deps, { course });
    const pages = {
      content: [
        base,
        `${base}/settings`,
        `${base}/quiz/${quiz.id}/settings`,
        `${base}/sessions`,
        `${base}/announcements`,
      ],
      grading: [
        `${base}/students`,
        `/instructor/grading/${work.id}`,
        `${base}/exercises/${exercise.id}/submissions`,
        `${base}/certificates`,
        `${base}/quiz/${quiz.id}/results`,
        `${base}/quiz/${quiz.id}/live`,
      ],
      income: [`${base}/income`],
    };
    const browsers: Record<string, TestClient> = {};
    const boss = await client(owner);
    for (const right of Object.keys(pages)) {
      const helper = await makeUser(deps, { role: "instructor" });
      browsers[right] = await client(helper);
      for (const path of Object.values(pages).flat()) {
        assert.equal((await browsers[right].get(path)).status, 404, `${right} before: ${path}`);
      }
      const form = { email: helper.email, [right]: "1" };
      assert.equal((await boss.post(`${base}/team`, form)).status, 303);
      assert.equal((await boss.post(`${base}/team`, form)).status, 422, "added twice");
    }
    for (const [right, browser] of Object.entries(browsers)) {
      assert.deepEqual(await deadEnds(browser, course.slug), [], right);
      for (const [needed, paths] of Object.entries(pages)) {
        for (const path of paths) {
          const { status } = await browser.get(path);
          assert.equal(status, right === needed ? 200 : 403, `${right}: ${path}`);
        }
      }
      assert.equal((await browser.get(`${base}/team`)).status, 200);
      assert.equal((await browser.post(`${base}/team`, { email: "x@contoh.test" })).status, 403);
      assert.equal((await browser.post(`${base}/delete`)).status, 403);
    }
    // A draft is there for those who write it, and for nobody else.
    const lesson = await makeLesson(deps, { section: await makeSection(deps, { course }) });
    await deps.db.updateTable("courses").set({ status: "draft" }).where("id", "=", course.id)
      .execute();
    const learn = `/learn/${course.slug}`;
    for (
      const path of [
        `/courses/${course.slug}`,
        `/courses/${course.slug}/announcements`,
        `${learn}/${lesson.slug}`,
        `${learn}/exercises/${exercise.id}`,
        `${learn}/sessions`,
      ]
    ) {
      assert.equal((await browsers.content.get(path)).status, 200, path);
      assert.equal((await browsers.grading.get(path)).status, 404, path);
      assert.equal((await browsers.income.get(path)).status, 404, path);
    }
    const listed = await text(await browsers.grading.get("/instructor/grading"));
    assert.match(listed, new RegExp(`/instructor/grading/${work.id}"`));
    const none = await text(await browsers.income.get("/instructor/grading"));
    assert.doesNotMatch(none, new RegExp(`/instructor/grading/${work.id}"`));
  }));

Deno.test("a team takes verified instructors with at least one right", () =>
  withApp(async ({ deps, client }) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor: owner });
    const browser = await client(owner);
    const path = `/instructor/courses/${course.slug}/team`;
    const student = await makeUser(deps);
    const unverified = await makeUser(deps, { role: "instructor", verified: false });
    const helper = await makeUser(deps, { role: "instructor" });
    for (
      const form of [
        { email: "bukan alamat", content: "1" },
        { email: "tidak.ada@contoh.test", content: "1" },
        { email: student.email, content: "1" },
        { email: unverified.email, content: "1" },
        { email: owner.email, content: "1" },
        { email: helper.email },
      ]
    ) assert.equal((await browser.post(path, form as Record<string, string>)).status, 422);
    assert.equal((await browser.post(path, { email: helper.email, grading: "1" })).status, 303);
    const member = `${path}/${helper.id}`;
    assert.equal((await browser.post(member, { income: "1" })).status, 303);
    const helping = await client(helper);
    const base = `/instructor/courses/${course.slug}`;
    assert.equal((await helping.get(`${base}/students`)).status, 403);
    assert.equal((await helping.get(`${base}/income`)).status, 200);
    assert.equal((await helping.post(`${path}/${owner.id}/delete`)).status, 403, "the owner stays");
    assert.equal((await browser.post(`${path}/${owner.id}/delete`)).status, 404);
    assert.equal((await browser.post(`${member}/delete`)).status, 303);
    assert.equal((await helping.get(`${base}/income`)).status, 404);
    assert.equal((await browser.post(`${member}/delete`)).status, 404);
    assert.equal((await browser.post(path, { email: helper.email, grading: "1" })).status, 303);
    const left = await helping.post(`${member}/delete`);
    assert.equal(left.headers.get("location"), "/instructor/courses?done=left");
    assert.equal((await helping.get(path)).status, 404);
  }));
