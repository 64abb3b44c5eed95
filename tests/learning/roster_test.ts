import assert from "node:assert/strict";
import { drainJobs } from "../../lib/handlers.ts";
import {
  completeLesson,
  enrollFree,
  enrollmentOf,
  listStudents,
  openCourse,
  openLesson,
  removeStudent,
  restoreStudent,
} from "../../lib/learning/service.ts";
import { LISTING_PAGE } from "../../lib/platform/listing.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, MADE_AT, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { appError, eventNames } from "./support.ts";

/** A course with two lessons and its instructor. */
async function makeClass(deps: TestDeps) {
  const owner = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor: owner, slug: "kelas" });
  const first = await makeLesson(deps, { course, slug: "satu", title: "Pembuka" });
  const second = await makeLesson(deps, { course, slug: "dua" });
  return { owner, course, lessons: [first, second] };
}

/** The names on every page of a list, in order. */
async function allNames(deps: TestDeps, owner: { id: number; role: "instructor" }, query = {}) {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const params: URLSearchParams = new URLSearchParams({ ...query, after: after ?? "" });
    const { listed: { page } } = await listStudents(deps, owner, "kelas", params);
    names.push(...page.rows.map(({ fullName }) => fullName));
    after = page.next;
    assert.ok(names.length < 500, "pages without an end");
  } while (after !== null);
  return names;
}

const who = (person: { id: number }) => ({ id: person.id, role: "instructor" }) as const;

function addressOf(enrollment: { id: number }) {
  return { slug: "kelas", enrollment: String(enrollment.id) };
}

Deno.test("the list says how far everybody is, and when they were there last", () =>
  withDeps(async (deps) => {
    const { owner, course, lessons } = await makeClass(deps);
    const busy = await makeUser(deps, { name: "Ayu Rajin" });
    const idle = await makeUser(deps, { name: "Bima Santai" });
    await enroll(deps, { user: busy, course, completed: [lessons[0]] });
    await enroll(deps, { user: idle, course, enrolledAt: MADE_AT.subtract({ hours: 30 }) });
    await openLesson(deps, busy, { courseSlug: "kelas", lessonSlug: "satu" });
    const { listed, counts, course: shown } = await listStudents(
      deps,
      who(owner),
      "kelas",
      new URLSearchParams({}),
    );
    const students = listed.page.rows;
    assert.equal(shown.lessonCount, 2);
    assert.deepEqual(counts, { active: 2, removed: 0 });
    assert.deepEqual(
      students.map(({ fullName, doneCount, lastLesson }) => [fullName, doneCount, lastLesson]),
      [["Ayu Rajin", 1, "Pembuka"], ["Bima Santai", 0, null]],
    );
    assert.equal(String(students[0].lastActivityAt), String(deps.clock.now()));
    assert.equal(students[0].email, busy.email);
  }));

Deno.test("every order lists everybody once, over all its pages", () =>
  withDeps(async (deps) => {
    const { owner, course, lessons } = await makeClass(deps);
    const total = LISTING_PAGE + 7;
    for (let n = 0; n < total; n++) {
      const user = await makeUser(deps, {
        name: `Siswa ${String(n * 7 % total).padStart(2, "0")}`,
      });
      await enroll(deps, {
        user,
        course,
        completed: lessons.slice(0, n % 3),
        // Many at the same moment: the id decides.
        enrolledAt: MADE_AT.add({ minutes: n % 4 }),
      });
    }
    const byName = await allNames(deps, who(owner), { sort: "name" });
    assert.equal(new Set(byName).size, total);
    assert.deepEqual(byName, byName.toSorted());
    for (const sort of ["activity", "-activity", "progress", "-progress", "-enrolled"]) {
      const names = await allNames(deps, who(owner), { sort });
      assert.deepEqual(names.toSorted(), byName, sort);
    }
    const { listed } = await listStudents(
      deps,
      who(owner),
      "kelas",
      new URLSearchParams({ sort: "-progress" }),
    );
    const students = listed.page.rows;
    const done = students.map(({ doneCount }) => doneCount);
    assert.deepEqual(done, done.toSorted((a, b) => b - a));
  }));

Deno.test("a batch narrows the list, and those who are out are in the order of their removal", () =>
  withDeps(async (deps) => {
    const { owner, course } = await makeClass(deps);
    const batches = [];
    for (const name of ["Oktober", "November"]) {
      const batch = await deps.db.insertInto("batches").values({
        course_id: course.id,
        name,
        starts_on: name === "Oktober" ? "2026-10-01" : "2026-11-01",
        ends_on: "2026-12-01",
        capacity: null,
        created_at: MADE_AT,
      }).returningAll().executeTakeFirstOrThrow();
      batches.push(batch);
    }
    for (const [index, name] of ["Ayu", "Budi", "Citra", "Dewi"].entries()) {
      const seat = await enroll(deps, { course, user: await makeUser(deps, { name }) });
      const batchId = batches[index]?.id ?? batches[0].id;
      if (index < 3) {
        await deps.db.updateTable("enrollments").set({ batch_id: batchId })
          .where("id", "=", seat.id).execute();
      }
    }
    const find = (query: Record<string, string>) =>
      allNames(deps, who(owner), { sort: "name", ...query });
    assert.deepEqual(await find({ batch: String(batches[0].id) }), ["Ayu", "Citra"]);
    assert.deepEqual(await find({ batch: String(batches[0].id), q: "cit" }), ["Citra"]);
    assert.deepEqual(await find({ batch: "" }), ["Ayu", "Budi", "Citra", "Dewi"]);
    assert.deepEqual(await find({ batch: "999" }), []);
    await assert.rejects(find({ batch: "satu" }), appError("invalid", "not_a_choice"));
    const { listed, batches: shown } = await listStudents(
      deps,
      who(owner),
      "kelas",
      new URLSearchParams({ sort: "name" }),
    );
    assert.deepEqual(shown.map(({ name }) => name), ["November", "Oktober"]);
    assert.deepEqual(listed.page.rows.map(({ batch }) => batch), [
      "Oktober",
      "November",
      "Oktober",
      null,
    ]);
    const [ayu, budi, citra] = listed.page.rows;
    await deps.db.updateTable("enrollments").set({ status: "revoked" })
      .where("id", "=", citra.enrollmentId).execute();
    for (const { enrollmentId } of [budi, ayu]) {
      await removeStudent(deps, owner, addressOf({ id: enrollmentId }), { reason: "Pindah" });
      deps.clock.advance({ minutes: 1 });
    }
    assert.deepEqual(await find({ show: "removed", sort: "removed" }), ["Citra", "Budi", "Ayu"]);
    assert.deepEqual(await find({ show: "removed", sort: "-removed" }), ["Ayu", "Budi", "Citra"]);
  }));

Deno.test("a search finds parts of names and addresses, and nothing in them is a pattern", () =>
  withDeps(async (deps) => {
    const { owner, course } = await makeClass(deps);
    const people = [
      ["Dewi Lestari", "dewi@contoh.test"],
      ["I Made Wira", "wira_100%@contoh.test"],
      ["Lestari Putri", "putri@lain.test"],
    ];
    for (const [name, email] of people) {
      await enroll(deps, { user: await makeUser(deps, { name, email }), course });
    }
    const find = (q: string) => allNames(deps, who(owner), { q, sort: "name" });
    assert.deepEqual(await find("LESTARI"), ["Dewi Lestari", "Lestari Putri"]);
    assert.deepEqual(await find("lestari dewi"), ["Dewi Lestari"]);
    assert.deepEqual(await find("lain.test"), ["Lestari Putri"]);
    assert.deepEqual(await find("_100%"), ["I Made Wira"]);
    assert.deepEqual(await find("%"), ["I Made Wira"]);
    assert.deepEqual(await find("_"), ["I Made Wira"]);
    assert.deepEqual(await find("\\"), []);
    assert.deepEqual(await find("tidak ada"), []);
    assert.equal((await find("   ")).length, 3);
  }));

Deno.test("somebody who has left is on the list without their address, and is not found by it", () =>
  withDeps(async (deps) => {
    const { owner, course } = await makeClass(deps);
    const gone = await makeUser(deps, { name: "Pengguna terhapus", deactivatedAt: MADE_AT });
    await enroll(deps, { user: gone, course });
    const { listed } = await listStudents(
      deps,
      who(owner),
      "kelas",
      new URLSearchParams({}),
    );
    const students = listed.page.rows;
    assert.equal(students[0].email, null);
    assert.deepEqual(await allNames(deps, who(owner), { q: gone.email }), []);
  }));

Deno.test("removed with a reason: out at once, told why, all that was done stays; and the way back", () =>
  withDeps(async (deps) => {
    const { owner, course, lessons } = await makeClass(deps);
    const student = await makeUser(deps, { name: "Ayu", lang: "en" });
    const seat = await enroll(deps, { user: student, course, completed: [lessons[0]] });
    const lesson = { courseSlug: "kelas", lessonSlug: "dua" };

    await removeStudent(deps, owner, addressOf(seat), { reason: "  Akun dipakai bersama.  " });
    const refused = appError("forbidden", "enrollment_revoked");
    await assert.rejects(openLesson(deps, student, lesson), refused);
    await assert.rejects(completeLesson(deps, student, lesson, {}), refused);
    await assert.rejects(enrollFree(deps, student, "kelas"), refused);
    assert.deepEqual(await openCourse(deps, student, "kelas"), { kind: "join" });
    assert.deepEqual(await enrollmentOf(deps.db, student.id, course.id), {
      status: "revoked",
      removalReason: "Akun dipakai bersama.",
    });
    const { listed, counts } = await listStudents(
      deps,
      who(owner),
      "kelas",
      new URLSearchParams({ show: "removed" }),
    );
    const students = listed.page.rows;
    assert.deepEqual(counts, { active: 0, removed: 1 });
    assert.equal(students[0].reason, "Akun dipakai bersama.");
    assert.equal(String(students[0].removedAt), String(deps.clock.now()));
    assert.deepEqual(await allNames(deps, who(owner)), []);
    const [row] = await deps.db.selectFrom("courses").select("student_count").execute();
    assert.equal(row.student_count, 0);
    await drainJobs(deps);

    await restoreStudent(deps, owner, addressOf(seat));
    assert.equal((await openLesson(deps, student, lesson)).course.progress.done, 1);
    assert.deepEqual(await enrollmentOf(deps.db, student.id, course.id), {
      status: "active",
      removalReason: null,
    });
    await drainJobs(deps);
    const mails = await deps.db.selectFrom("mail_messages").select(["recipient", "subject", "text"])
      .orderBy("id").execute();
    assert.deepEqual(mails.map(({ recipient, subject }) => [recipient, subject]), [
      [student.email, `You have been removed from “${course.title}”`],
      [student.email, `You are back in “${course.title}”`],
    ]);
    assert.match(mails[0].text, /Akun dipakai bersama\./);
  }));

Deno.test("a removal can be repeated: once out is out, and out again after coming back", () =>
  withDeps(async (deps) => {
    const { owner, course } = await makeClass(deps);
    const seat = await enroll(deps, { course });
    const address = addressOf(seat);
    await removeStudent(deps, owner, address, { reason: "Pertama" });
    await removeStudent(deps, owner, address, { reason: "Kedua" });
    await restoreStudent(deps, owner, address);
    await restoreStudent(deps, owner, address);
    await removeStudent(deps, owner, address, { reason: "Ketiga" });
    assert.deepEqual(await eventNames(deps), [
      "student_removed",
      "student_removed",
      "student_restored",
    ]);
    const notes = await deps.db.selectFrom("enrollment_removals")
      .select(["reason", "restored_by", "removed_by"]).orderBy("id").execute();
    assert.deepEqual(notes, [
      { reason: "Pertama", restored_by: owner.id, removed_by: owner.id },
      { reason: "Ketiga", restored_by: null, removed_by: owner.id },
    ]);
  }));

Deno.test("a reason is needed, and has its limits", () =>
  withDeps(async (deps) => {
    const { owner, course } = await makeClass(deps);
    const address = addressOf(await enroll(deps, { course }));
    for (const input of [{}, { reason: "" }, { reason: " \n\t " }, { reason: "x".repeat(501) }]) {
      await assert.rejects(
        removeStudent(deps, owner, address, input),
        (error: { fields: Record<string, string> }) => {
          const isLong = (input.reason ?? "").length > 500;
          assert.equal(error.fields.reason, isLong ? "removal_reason_long" : "required");
          return true;
        },
      );
    }
    assert.deepEqual(await eventNames(deps), []);
    await removeStudent(deps, owner, address, { reason: "é".repeat(500) });
  }));

Deno.test("a seat that ended in another way is not given back here", () =>
  withDeps(async (deps) => {
    const { owner, course } = await makeClass(deps);
    const seat = await enroll(deps, { course, status: "revoked" });
    await assert.rejects(
      restoreStudent(deps, owner, addressOf(seat)),
      appError("invalid", "removal_not_found"),
    );
    const [{ status }] = await deps.db.selectFrom("enrollments").select("status").execute();
    assert.equal(status, "revoked");
  }));

Deno.test("only the course's instructor and admins see or touch its students", () =>
  withDeps(async (deps) => {
    const { course } = await makeClass(deps);
    const elsewhere = await makeCourse(deps);
    const seat = await enroll(deps, { course });
    const foreign = await enroll(deps, { course: elsewhere });
    const other = await makeUser(deps, { role: "instructor" });
    const admin = await makeUser(deps, { role: "admin" });
    const nothing = appError("not_found", "not_found");
    await assert.rejects(listStudents(deps, other, "kelas", new URLSearchParams()), nothing);
    await assert.rejects(removeStudent(deps, other, addressOf(seat), { reason: "x" }), nothing);
    await assert.rejects(restoreStudent(deps, other, addressOf(seat)), nothing);
    await assert.rejects(
      removeStudent(deps, admin, addressOf(foreign), { reason: "x" }),
      appError("not_found", "student_not_found"),
    );
    await removeStudent(deps, admin, addressOf(seat), { reason: "Melanggar aturan." });
    assert.deepEqual(await eventNames(deps), ["student_removed"]);
  }));

Deno.test({
  name: "of removals at once one is recorded",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const { owner, course } = await makeClass(deps);
      const address = addressOf(await enroll(deps, { course }));
      const tries = ["a", "b", "c", "d", "e"].map((reason) =>
        removeStudent(deps, owner, address, { reason })
      );
      await Promise.all(tries);
      assert.deepEqual(await eventNames(deps), ["student_removed"]);
      await Promise.all([1, 2, 3].map(() => restoreStudent(deps, owner, address)));
      assert.deepEqual(await eventNames(deps), ["student_removed", "student_restored"]);
    }),
});
