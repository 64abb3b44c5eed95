import assert from "node:assert/strict";
import {
  addWish,
  exportShelf,
  forgetViews,
  listWishes,
  noteView,
  openShelf,
  removeWish,
} from "../../lib/catalog/service.ts";
import { RECENT_VIEWS, WISHLIST_PAGE } from "../../lib/catalog/shelf/shelf.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { type Course, enroll, makeCategory, makeCourse, makeUser } from "../support/factories.ts";
import { appError } from "../learning/support.ts";

async function wishedSlugs(deps: TestDeps, viewer: { id: number; role: "student" }) {
  const slugs: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listWishes>> = await listWishes(deps, viewer, after);
    slugs.push(...page.courses.map(({ slug }) => slug));
    after = page.next;
  } while (after !== null);
  return slugs;
}

const asStudent = ({ id }: { id: number }) => ({ id, role: "student" }) as const;

Deno.test("a course is put aside once and taken off again, however often one asks", () =>
  withDeps(async (deps) => {
    const student = asStudent(await makeUser(deps));
    const other = asStudent(await makeUser(deps));
    await makeCourse(deps, { slug: "excel" });
    await addWish(deps, student, "excel");
    deps.clock.advance({ hours: 1 });
    await addWish(deps, student, "excel");
    assert.deepEqual(await wishedSlugs(deps, student), ["excel"]);
    assert.deepEqual(await wishedSlugs(deps, other), []);
    await removeWish(deps, other, "excel");
    assert.deepEqual(await wishedSlugs(deps, student), ["excel"], "one's own list alone");
    await removeWish(deps, student, "excel");
    await removeWish(deps, student, "excel");
    await removeWish(deps, student, "tidak-ada");
    assert.deepEqual(await wishedSlugs(deps, student), []);
  }));

Deno.test("what is not offered, or is one's own, cannot be put aside", () =>
  withDeps(async (deps) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const student = asStudent(await makeUser(deps));
    await makeCourse(deps, { slug: "milik", instructor: owner });
    await makeCourse(deps, { slug: "draf", instructor: owner, status: "draft" });
    await makeCourse(deps, { slug: "arsip", instructor: owner, status: "archived" });
    for (const slug of ["draf", "arsip", "tidak-ada", ""]) {
      await assert.rejects(
        addWish(deps, student, slug),
        appError("not_found", "course_not_found"),
        slug,
      );
    }
    await assert.rejects(addWish(deps, owner, "milik"), appError("invalid", "own_course_wish"));
  }));

Deno.test("the list: newest first over its pages, with what was joined since, without what is gone", () =>
  withDeps(async (deps) => {
    const user = await makeUser(deps);
    const student = asStudent(user);
    const category = await makeCategory(deps);
    const instructor = await makeUser(deps, { role: "instructor" });
    const slugs = Array.from({ length: WISHLIST_PAGE + 3 }, (_, n) => `kursus-simpan-${n}`);
    const courses = [];
    for (const [n, slug] of slugs.entries()) {
      courses.push(await makeCourse(deps, { slug, category, instructor }));
      // Some at the same moment.
      if (n % 3 === 0) deps.clock.advance({ seconds: 1 });
      await addWish(deps, student, slug);
    }
    assert.deepEqual(await wishedSlugs(deps, student), slugs.toReversed());
    await enroll(deps, { user, course: courses[0] });
    await deps.db.updateTable("courses").set({ status: "archived" })
      .where("id", "=", courses[1].id).execute();
    const kept = await wishedSlugs(deps, student);
    assert.ok(kept.includes(slugs[0]) && !kept.includes(slugs[1]));
    const { courses: last } = await listWishes(
      deps,
      student,
      (await listWishes(deps, student, null)).next,
    );
    assert.equal(last.at(-1)?.isJoined, true);
    await assert.rejects(
      listWishes(deps, student, "palsu"),
      appError("bad_request", "cursor_invalid"),
    );
  }));

Deno.test("the last courses that were looked at are remembered, each once, no more than a dozen", () =>
  withDeps(async (deps) => {
    const owner = await makeUser(deps, { role: "instructor" });
    const student = asStudent(await makeUser(deps));
    const category = await makeCategory(deps);
    const courses: Course[] = [];
    for (let n = 0; n < RECENT_VIEWS + 3; n++) {
      courses.push(await makeCourse(deps, { slug: `lihat-${n}`, instructor: owner, category }));
    }
    const see = async (n: number, viewer: Parameters<typeof noteView>[1] = student) => {
      deps.clock.advance({ minutes: 2 });
      const { id, status, instructor_id: instructorId } = courses[n];
      await noteView(deps, viewer, { id, status, instructorId });
    };
    for (const n of courses.keys()) await see(n);
    await see(5);
    const recent = async () => (await openShelf(deps, student))?.recent.map(({ slug }) => slug);
    const newest = [5, ...[...courses.keys()].toReversed().filter((n) => n !== 5)];
    assert.deepEqual(await recent(), newest.slice(0, RECENT_VIEWS).map((n) => `lihat-${n}`));
    const { count } = await deps.db.selectFrom("recent_views")
      .select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
    assert.equal(Number(count), RECENT_VIEWS);

    await see(0, null);
    await see(0, { id: owner.id, role: "instructor" });
    assert.equal((await openShelf(deps, { id: owner.id, role: "instructor" }))?.recent.length, 0);
    await forgetViews(deps, student);
    assert.deepEqual(await recent(), []);
    assert.equal(await openShelf(deps, null), null);
  }));

Deno.test("marks of wishes and joined courses are there although nothing was looked at", () =>
  withDeps(async (deps) => {
    const user = await makeUser(deps);
    const wished = await makeCourse(deps, { slug: "ingin" });
    const joined = await makeCourse(deps);
    await enroll(deps, { user, course: joined });
    await enroll(deps, { user, status: "revoked" });
    await addWish(deps, asStudent(user), "ingin");
    assert.deepEqual(await openShelf(deps, asStudent(user)), {
      viewerId: user.id,
      wished: [wished.id],
      joined: [joined.id],
      recent: [],
    });
  }));

Deno.test("a note that fails does not take the page with it", () =>
  withDeps(async (deps) => {
    const student = asStudent(await makeUser(deps));
    const course = { id: 999_999, status: "published", instructorId: 1 };
    await noteView(deps, student, course);
  }));

Deno.test("both lists are taken along", () =>
  withDeps(async (deps) => {
    const student = asStudent(await makeUser(deps));
    const { id, status, instructor_id } = await makeCourse(deps, { slug: "excel", title: "Excel" });
    await addWish(deps, student, "excel");
    await noteView(deps, student, { id, status, instructorId: instructor_id });
    const at = deps.clock.now();
    const line = { course: "excel", title: "Excel", at };
    const found = await exportShelf(deps.db, student.id);
    assert.deepEqual(
      JSON.stringify(found),
      JSON.stringify({ wishlist: [line], recentlyViewed: [line] }),
    );
  }));

Deno.test({
  name: "at once: one wish, and a dozen views",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const student = asStudent(await makeUser(deps));
      const course = await makeCourse(deps, { slug: "excel" });
      await Promise.all(Array.from({ length: 6 }, () => addWish(deps, student, "excel")));
      assert.deepEqual(await wishedSlugs(deps, student), ["excel"]);
      const view = { id: course.id, status: course.status, instructorId: course.instructor_id };
      await Promise.all(Array.from({ length: 6 }, () => noteView(deps, student, view)));
      assert.equal((await openShelf(deps, student))?.recent.length, 1);
    }),
});
