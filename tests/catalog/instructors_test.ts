import assert from "node:assert/strict";
import fc from "fast-check";
import { instructorIdOf, instructorPath } from "../../lib/catalog/rules.ts";
import { TAUGHT_PAGE, viewInstructor } from "../../lib/catalog/instructors.ts";
import { withApp } from "../support/app.ts";
import { withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";
import { appError } from "../learning/support.ts";
import { realPng } from "../support/pictures.ts";
import { postFiles } from "../support/uploads.ts";

Deno.test("an instructor's address always leads back to them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 40 }),
      fc.string({ unit: "grapheme" }),
      (id, name) => {
        const path = instructorPath({ id, name });
        assert.match(path, /^\/instructors\/[a-z0-9-]+$/);
        assert.equal(instructorIdOf(path.slice("/instructors/".length)), id);
      },
    ),
  );
  for (const key of ["", "0", "-1", "01", "12a", "a-12", "1e3", "9".repeat(16)]) {
    assert.equal(instructorIdOf(key), null, key);
  }
});

Deno.test("a page for everybody who is verified or has a published course, and for nobody else", () =>
  withDeps(async (deps) => {
    const verified = await makeUser(deps, { role: "instructor" });
    const teaching = await makeUser(deps, { role: "instructor", verified: false });
    await makeCourse(deps, { instructor: teaching });
    const drafting = await makeUser(deps, { role: "instructor", verified: false });
    await makeCourse(deps, { instructor: drafting, status: "draft" });
    const gone = await makeUser(deps, { role: "instructor", deactivatedAt: deps.clock.now() });
    await makeCourse(deps, { instructor: gone });
    const student = await makeUser(deps);
    const admin = await makeUser(deps, { role: "admin" });
    const view = (person: { id: number }) => viewInstructor(deps, String(person.id), null);
    assert.equal((await view(verified)).instructor.isVerified, true);
    assert.equal((await view(teaching)).instructor.isVerified, false);
    for (const person of [drafting, gone, student, admin, { id: 123456 }]) {
      await assert.rejects(view(person), appError("not_found", "instructor_not_found"));
    }
  }));

Deno.test("the page counts and lists what is published, the most popular first, over its pages", () =>
  withDeps(async (deps) => {
    const budi = await makeUser(deps, { role: "instructor", name: "Budi" });
    const popular = await makeCourse(deps, { instructor: budi, slug: "laris" });
    for (let n = 0; n < 3; n++) await enroll(deps, { course: popular });
    await enroll(deps, { course: popular, status: "revoked" });
    for (let n = 0; n < TAUGHT_PAGE + 2; n++) await makeCourse(deps, { instructor: budi });
    await makeCourse(deps, { instructor: budi, status: "draft" });
    await makeCourse(deps, { instructor: budi, status: "archived" });
    await makeCourse(deps);
    const first = await viewInstructor(deps, `${budi.id}-siapa-saja`, null);
    assert.equal(first.instructor.courseCount, TAUGHT_PAGE + 3);
    assert.equal(first.instructor.studentCount, 3);
    assert.equal(first.courses[0].slug, "laris");
    const second = await viewInstructor(deps, String(budi.id), first.next);
    assert.equal(second.next, null);
    const slugs = [...first.courses, ...second.courses].map(({ slug }) => slug);
    assert.equal(new Set(slugs).size, TAUGHT_PAGE + 3);
  }));

Deno.test("the public pages show the picture of who teaches, and are made anew for a new one", () =>
  withApp(async ({ deps, client }) => {
    const budi = await makeUser(deps, { role: "instructor", name: "Budi" });
    await makeCourse(deps, { instructor: budi, slug: "excel" });
    const version = () =>
      deps.db.selectFrom("content_version").select("version").executeTakeFirstOrThrow();
    const before = (await version()).version;
    const teacher = await client(budi);
    const set = await postFiles(teacher, "/profile/picture", {
      files: { picture: ["a.png", await realPng(40, 30)] },
    });
    assert.equal(set.status, 303);
    assert.ok((await version()).version > before, "kept pages are out of date");
    const { picture_id } = await deps.db.selectFrom("users").select("picture_id")
      .where("id", "=", budi.id).executeTakeFirstOrThrow();
    const visitor = await client();
    for (const path of [`/instructors/${budi.id}-budi`, "/courses/excel"]) {
      const html = await (await visitor.get(path)).text();
      const shown = [...html.matchAll(/<img class="avatar[^>]*src="([^"]+)"/g)];
      assert.ok(shown.length > 0, path);
      assert.ok(shown.every(([, src]) => src === `/media/${picture_id}`), path);
    }
    const picture = await visitor.get(`/media/${picture_id}`);
    await picture.body?.cancel();
    assert.equal(picture.status, 200);
  }));

Deno.test("an old name in the address leads to the new one; a change is seen at once", () =>
  withApp(async ({ deps, client }) => {
    const budi = await makeUser(deps, {
      role: "instructor",
      name: "Budi <b>Santoso</b>",
      headline: "Pengajar & penulis",
    });
    await makeCourse(deps, { instructor: budi, slug: "excel", title: "Excel" });
    const visitor = await client();
    const path = `/instructors/${budi.id}-budi-b-santoso-b`;
    const html = await (await visitor.get(path)).text();
    assert.ok(html.includes("Budi &lt;b>Santoso&lt;/b>") || html.includes("Budi &lt;b&gt;Santoso"));
    assert.ok(html.includes("Pengajar &amp; penulis"));
    assert.ok(html.includes('href="/courses/excel"'));
    assert.ok(!html.includes(budi.email), "an address is nobody's business");
    const course = await (await visitor.get("/courses/excel")).text();
    assert.ok(course.includes(`href="${path}"`));

    await deps.db.updateTable("users").set({ name: "Budi Baru" }).where("id", "=", budi.id)
      .execute();
    const moved = await visitor.get(`/instructors/${budi.id}?after=`);
    assert.equal(moved.status, 301);
    assert.equal(moved.headers.get("location"), `/instructors/${budi.id}-budi-baru?after=`);
  }));
