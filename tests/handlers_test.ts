import assert from "node:assert/strict";
import { drained, drainJobs, drainSoon } from "../lib/handlers.ts";
import { recordEvent } from "../lib/platform/jobs.ts";
import { type TestDeps, withDeps } from "./support/deps.ts";
import { enroll, makeCourse, makeUser } from "./support/factories.ts";

function mails({ db }: TestDeps) {
  return db.selectFrom("mail_messages").selectAll().orderBy("id").execute();
}

Deno.test("a new account is welcomed by mail, in its language, once", () =>
  withDeps(async (deps) => {
    const siti = await makeUser(deps, { name: "Siti", lang: "id" });
    const ann = await makeUser(deps, { name: "Ann", lang: "en" });
    for (const { id } of [siti, ann, siti]) {
      await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId: id });
    }
    // Three events, and a message for each of the two people.
    assert.deepEqual(await drainJobs(deps), { done: 5, failed: 0 });
    const [first, second, ...others] = await mails(deps);
    assert.equal(others.length, 0);
    assert.deepEqual([first.recipient, second.recipient], [siti.email, ann.email]);
    assert.match(first.subject, /^Selamat datang/);
    assert.match(second.subject, /^Welcome/);
    assert.match(first.text, /Halo Siti,/);
    assert.match(second.html, /Hello Ann,/);
    assert.ok(second.html.includes(`href="${deps.config.appBaseUrl}/courses"`));
  }));

Deno.test("who joins a course gets a mail that leads there", () =>
  withDeps(async (deps) => {
    const course = await makeCourse(deps, { title: "Excel & <Anda>" });
    const student = await makeUser(deps);
    const { id } = await enroll(deps, { user: student, course });
    await recordEvent(deps.jobs, deps.db, {
      name: "student_enrolled",
      enrollmentId: id,
      userId: student.id,
      courseId: course.id,
    });
    await drainJobs(deps);
    const [mail] = await mails(deps);
    assert.equal(mail.recipient, student.email);
    assert.ok(mail.subject.includes("Excel & <Anda>"));
    assert.ok(mail.html.includes("Excel &amp; &lt;Anda&gt;"));
    assert.ok(mail.html.includes(`href="${deps.config.appBaseUrl}/learn/${course.slug}"`));
    assert.ok(mail.text.includes(`${deps.config.appBaseUrl}/learn/${course.slug}`));
  }));

Deno.test("nobody writes to an account that is gone or closed", () =>
  withDeps(async (deps) => {
    const closed = await makeUser(deps, { deactivatedAt: deps.clock.now() });
    for (const userId of [closed.id, 999_999]) {
      await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId });
    }
    assert.deepEqual(await drainJobs(deps), { done: 2, failed: 0 });
    assert.deepEqual(await mails(deps), []);
  }));

Deno.test("what is queued while a run ends is run as well, by the same process", () =>
  withDeps(async (deps) => {
    const people = [];
    for (let n = 0; n < 5; n++) people.push(await makeUser(deps));
    for (const { id } of people) {
      await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId: id });
      drainSoon(deps);
    }
    await drained(deps);
    assert.equal((await mails(deps)).length, 5);
    assert.deepEqual(await drainJobs(deps), { done: 0, failed: 0 });
  }));
