import assert from "node:assert/strict";
import { sql } from "kysely";
import { deleteAccount, exportData, login, viewerOf } from "../../lib/accounts/service.ts";
import { makeOrder } from "../support/commerce.ts";
import type { TestDeps } from "../support/deps.ts";
import { withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeLesson, makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { client, enter, refusal } from "./support.ts";

const leave = (deps: TestDeps, viewer: Parameters<typeof deleteAccount>[1]) =>
  deleteAccount(deps, viewer, { password: TEST_PASSWORD }, client());

Deno.test("people take along their account, their sessions and what they have learned", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps, { name: "Rina", phone: "+6281234567890" });
    const course = await makeCourse(deps, { slug: "excel", title: "Excel" });
    const done = await makeLesson(deps, { course, slug: "satu", title: "Satu" });
    await makeLesson(deps, { course, slug: "dua" });
    await enroll(deps, { user: person, course, completed: [done] });
    await enroll(deps, { course });
    const { viewer } = await enter(deps, person);
    const text = JSON.stringify(await exportData(deps, viewer));
    const data = JSON.parse(text);
    assert.equal(data.account.email, person.email);
    assert.equal(data.account.phone, "+6281234567890");
    assert.equal(data.instructorProfile, null);
    assert.deepEqual(data.sessions.map(({ address }: { address: string }) => address), [
      "203.0.113.7",
    ]);
    assert.equal(data.enrollments.length, 1);
    const [joined] = data.enrollments;
    assert.deepEqual([joined.course, joined.lessonCount], ["excel", 2]);
    assert.deepEqual(joined.completed, [
      { lesson: "satu", title: "Satu", at: "2026-11-21T02:00:00.000Z" },
    ]);
    assert.ok(!text.includes("argon2"), "no hashes");
    assert.ok(!text.includes(viewer.sessionId), "nothing that a session could be made from");
  }));

Deno.test("orders are taken along; they stay when their buyer leaves, the cart does not", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps, { name: "Rina" });
    const course = await makeCourse(deps, { slug: "excel", title: "Excel", price: 150_000 });
    const { viewer } = await enter(deps, person);
    assert.deepEqual((await exportData(deps, viewer)).orders, []);
    await makeOrder(deps.db, { user: person, course, number: "TN-UJI-0001", status: "cancelled" });
    await makeOrder(deps.db, {
      user: await makeUser(deps),
      course,
      number: "TN-UJI-0002",
      status: "cancelled",
    });
    const cart = { user_id: person.id, token_hash: null, coupon_id: null };
    await deps.db.insertInto("carts").values({ ...cart, updated_at: deps.clock.now() }).execute();

    const { orders } = await exportData(deps, viewer);
    assert.deepEqual(orders.map(({ number, total }) => [number, total]), [[
      "TN-UJI-0001",
      150_000,
    ]]);
    assert.deepEqual(orders[0].courses.map((line) => line.course), ["excel"]);
    await leave(deps, viewer);
    const kept = await deps.db.selectFrom("orders").innerJoin("users", "users.id", "user_id")
      .where("number", "=", "TN-UJI-0001").select(["users.name", "total"]).executeTakeFirst();
    assert.deepEqual(kept, { name: "Pengguna terhapus", total: 150_000 });
    assert.deepEqual(await deps.db.selectFrom("carts").select("id").execute(), []);
  }));

Deno.test("what was asked of the assistant is taken along for an hour, and goes with its person", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps, { name: "Rina" });
    const other = await makeUser(deps);
    const { viewer } = await enter(deps, person);
    const now = deps.clock.now();
    const turn = (userId: number, question: string, minutes: number) => ({
      user_id: userId,
      question,
      answer: "Rp150.000",
      kind: "model" as const,
      sources: "[]",
      course_ids: sql<number[]>`'{}'`,
      asked_at: now.subtract({ minutes }),
    });
    await deps.db.insertInto("assistant_turns").values([
      turn(person.id, "Yang lama?", 60),
      turn(person.id, "Berapa harganya?", 59),
      turn(other.id, "Punya orang lain?", 1),
    ]).execute();
    await deps.db.insertInto("assistant_usage").values([
      { subject: `user:${person.id}`, day: "2026-11-21", used: 3 },
      { subject: `user:${other.id}`, day: "2026-11-21", used: 1 },
    ]).execute();

    const { assistant } = await exportData(deps, viewer);
    assert.deepEqual(assistant.questions.map(({ question }) => question), ["Berapa harganya?"]);
    assert.deepEqual(assistant.usage, [{ day: "2026-11-21", used: 3 }]);
    await leave(deps, viewer);
    const kept = await deps.db.selectFrom("assistant_turns").select("question").execute();
    assert.deepEqual(kept, [{ question: "Punya orang lain?" }]);
    const counted = await deps.db.selectFrom("assistant_usage").select("subject").execute();
    assert.deepEqual(counted, [{ subject: `user:${other.id}` }]);
  }));

Deno.test("a deleted account is nobody's, and what was learned stays", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps, {
      email: "rina@contoh.id",
      phone: "+6281234567890",
      whatsappOptIn: true,
    });
    const seat = await enroll(deps, { user: person });
    const { viewer, cookies } = await enter(deps, person);
    await deps.db.insertInto("mail_messages").values({
      key: "welcome",
      recipient: "rina@contoh.id",
      subject: "Halo",
      text: "Halo Rina",
      html: "<p>Halo Rina</p>",
      created_at: deps.clock.now(),
    }).execute();
    const wrong = await refusal(deleteAccount(deps, viewer, { password: "salah!" }, client()));
    assert.deepEqual(wrong.fields, { password: "password_wrong" });
    assert.ok(await viewerOf(deps, cookies));

    assert.match(await leave(deps, viewer), /^session=;.*Max-Age=0/);
    const user = await deps.db.selectFrom("users").selectAll().where("id", "=", person.id)
      .executeTakeFirstOrThrow();
    assert.equal(user.name, "Pengguna terhapus");
    assert.equal(user.email, `deleted-${person.id}@deleted.invalid`);
    assert.deepEqual([user.phone, user.whatsapp_opt_in, user.whatsapp_opt_in_at], [
      null,
      false,
      null,
    ]);
    assert.ok(user.deactivated_at);
    assert.equal(await viewerOf(deps, cookies), null);
    for (const email of ["rina@contoh.id", user.email]) {
      const entering = login(deps, { email, password: TEST_PASSWORD }, client());
      assert.equal((await refusal(entering)).key, "login_failed");
    }
    const sessions = await deps.db.selectFrom("sessions").select(["address", "user_agent"])
      .where("user_id", "=", person.id).execute();
    assert.ok(sessions.every((one) => one.address === null && one.user_agent === null));
    assert.deepEqual(await deps.db.selectFrom("mail_messages").select("id").execute(), []);
    const kept = await deps.db.selectFrom("enrollments").select("status").where("id", "=", seat.id)
      .executeTakeFirst();
    assert.equal(kept?.status, "active");
    await makeUser(deps, { email: "rina@contoh.id" });
  }));

Deno.test("notes, nudges and help with teaching are taken along, and forgotten with the account", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const at = deps.clock.now();
    const person = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { slug: "excel" });
    const [own, other] = [
      await enroll(deps, { course, user: person }),
      await enroll(deps, { course }),
    ];
    const notes = [
      { enrollment_id: own.id, author_id: course.instructor_id, text: "Rajin" },
      { enrollment_id: other.id, author_id: person.id, text: "Perlu dibantu" },
    ];
    await db.insertInto("student_notes").values(notes.map((one) => ({ ...one, written_at: at })))
      .execute();
    await db.insertInto("student_nudges")
      .values({ enrollment_id: own.id, sent_by: course.instructor_id, sent_at: at }).execute();
    await db.insertInto("course_instructors").values({
      course_id: course.id,
      user_id: person.id,
      may_content: false,
      may_grade: true,
      may_income: false,
      added_at: at,
    }).execute();
    const { viewer } = await enter(deps, person);
    const { teaching } = await exportData(deps, viewer);
    assert.deepEqual(teaching.notesAboutMe.map(({ text }) => text), ["Rajin"]);
    assert.deepEqual(teaching.notesWritten.map(({ text }) => text), ["Perlu dibantu"]);
    assert.deepEqual(teaching.nudgesReceived.map(({ course }) => course), ["excel"]);
    assert.deepEqual(teaching.coTaught.map(({ course, grading }) => [course, grading]), [
      ["excel", true],
    ]);
    await leave(deps, viewer);
    const left = await db.selectFrom("student_notes").select("text").execute();
    assert.deepEqual(left, [{ text: "Perlu dibantu" }]);
    assert.deepEqual(await db.selectFrom("student_nudges").select("id").execute(), []);
    assert.deepEqual(await db.selectFrom("course_instructors").select("user_id").execute(), []);
  }));

Deno.test("an instructor with courses cannot leave; one without takes their profile along", () =>
  withDeps(async (deps) => {
    const teacher = await makeUser(deps, { role: "instructor" });
    await makeCourse(deps, { instructor: teacher, status: "archived" });
    const teaching = await enter(deps, teacher);
    assert.equal((await refusal(leave(deps, teaching.viewer))).key, "delete_has_courses");
    assert.ok(await viewerOf(deps, teaching.cookies));

    const idle = await enter(deps, await makeUser(deps, { role: "instructor" }));
    await leave(deps, idle.viewer);
    const profiles = await deps.db.selectFrom("instructor_profiles").select("user_id").execute();
    assert.deepEqual(profiles, [{ user_id: teacher.id }]);
  }));

Deno.test("of two admins who leave at once, one stays", () =>
  withDeps(async (deps) => {
    const one = await enter(deps, await makeUser(deps, { role: "admin" }));
    const two = await enter(deps, await makeUser(deps, { role: "admin" }));
    const results = await Promise.allSettled([leave(deps, one.viewer), leave(deps, two.viewer)]);
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
    const left = results[0].status === "fulfilled" ? two.viewer : one.viewer;
    assert.equal((await refusal(leave(deps, left))).key, "delete_last_admin");
  }));
