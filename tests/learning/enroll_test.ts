import assert from "node:assert/strict";
import { enrollFree, enrollmentOf } from "../../lib/learning/service.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";
import { appError, eventNames } from "./support.ts";

async function studentCount(deps: TestDeps, courseId: number): Promise<number> {
  const course = await deps.db.selectFrom("courses").select("student_count")
    .where("id", "=", courseId).executeTakeFirstOrThrow();
  return course.student_count;
}

Deno.test("thirty requests at once make one seat, one student and one event", () =>
  withDeps(async (deps) => {
    const course = await makeCourse(deps);
    const student = await makeUser(deps);
    const all = await Promise.all(
      Array.from({ length: 30 }, () => enrollFree(deps, student, course.slug)),
    );
    assert.equal(all.filter(({ isNew }) => isNew).length, 1);
    const seats = await deps.db.selectFrom("enrollments").selectAll().execute();
    assert.equal(seats.length, 1);
    assert.deepEqual([seats[0].user_id, seats[0].status, seats[0].source], [
      student.id,
      "active",
      "free",
    ]);
    assert.equal(String(seats[0].enrolled_at), String(deps.clock.now()));
    assert.equal(await studentCount(deps, course.id), 1);
    assert.deepEqual(await eventNames(deps), ["student_enrolled"]);
  }));

Deno.test("different people each get a seat; one's seat says nothing about another's", () =>
  withDeps(async (deps) => {
    const course = await makeCourse(deps);
    const people = await Promise.all([makeUser(deps), makeUser(deps, { role: "instructor" })]);
    await Promise.all(people.map((person) => enrollFree(deps, person, course.slug)));
    assert.equal(await studentCount(deps, course.id), 2);
    for (const { id } of people) {
      assert.deepEqual(await enrollmentOf(deps.db, id, course.id), {
        status: "active",
        removalReason: null,
      });
    }
    const stranger = await makeUser(deps);
    assert.equal(await enrollmentOf(deps.db, stranger.id, course.id), null);
  }));

Deno.test("what may not be joined is refused with its reason, and nothing changes", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const instructor = await makeUser(deps, { role: "instructor" });
    const refused = async (slug: string, ...error: Parameters<typeof appError>) => {
      await assert.rejects(enrollFree(deps, student, slug), appError(...error));
    };
    const premium = await makeCourse(deps, { price: 150_000 });
    const draft = await makeCourse(deps, { status: "draft" });
    const archived = await makeCourse(deps, { status: "archived" });
    await refused(premium.slug, "invalid", "course_premium");
    await refused(draft.slug, "not_found", "course_not_found");
    await refused(archived.slug, "not_found", "course_not_found");
    await refused("tidak-ada", "not_found", "course_not_found");
    const own = await makeCourse(deps, { instructor });
    await assert.rejects(
      enrollFree(deps, instructor, own.slug),
      appError("invalid", "own_course"),
    );
    assert.deepEqual(await deps.db.selectFrom("enrollments").selectAll().execute(), []);
    assert.deepEqual(await eventNames(deps), []);
  }));

Deno.test("a seat that was taken away stays away; one that was bought is simply there", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const course = await makeCourse(deps);
    await enroll(deps, { user: student, course, status: "revoked" });
    await assert.rejects(
      enrollFree(deps, student, course.slug),
      appError("forbidden", "enrollment_revoked"),
    );
    assert.deepEqual(await enrollmentOf(deps.db, student.id, course.id), {
      status: "revoked",
      removalReason: null,
    });
    assert.equal(await studentCount(deps, course.id), 0);
    const premium = await makeCourse(deps, { price: 99_000 });
    await enroll(deps, { user: student, course: premium, source: "purchase" });
    assert.deepEqual(await enrollFree(deps, student, premium.slug), { isNew: false });
    assert.deepEqual(await eventNames(deps), []);
  }));

Deno.test("when the event cannot be recorded there is no seat either", () =>
  withDeps(async (deps) => {
    const course = await makeCourse(deps);
    const student = await makeUser(deps);
    const jobs = { ...deps.jobs, send: () => Promise.reject(new Error("queue is down")) };
    await assert.rejects(enrollFree({ ...deps, jobs }, student, course.slug), /queue is down/);
    assert.equal(await enrollmentOf(deps.db, student.id, course.id), null);
    assert.equal(await studentCount(deps, course.id), 0);
  }));
