import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { drainJobs } from "../../lib/handlers.ts";
import { cancelSession, changeSession, scheduleSession } from "../../lib/live/service.ts";
import { savePreferences, sendReminders } from "../../lib/notifications/service.ts";
import { recordEvent } from "../../lib/platform/jobs.ts";
import { FORM, makeClass } from "../live/support.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeUser } from "../support/factories.ts";

/** The session of `FORM` begins at 01.00 UTC. */
const START = Temporal.Instant.from("2026-12-01T01:00:00Z");
const before = (duration: Temporal.DurationLike) => START.subtract(duration);

const run = (deps: TestDeps) => sendReminders(deps, { isDry: false });

async function subjects({ db }: TestDeps): Promise<string[]> {
  const rows = await db.selectFrom("mail_messages").select(["subject"]).orderBy("id").execute();
  return rows.map(({ subject }) => subject);
}

async function allowWhatsapp({ db }: TestDeps, userId: number, phone: string): Promise<void> {
  await db.updateTable("users").set({ phone, whatsapp_opt_in: true }).where("id", "=", userId)
    .execute();
}

async function scheduled(deps: TestDeps) {
  const made = await makeClass(deps);
  const id = await scheduleSession(deps, made.host, made.course.slug, FORM);
  return { ...made, session: String(id) };
}

Deno.test("everybody enrolled is reminded once, from 65 minutes before the start on", () =>
  withDeps(async (deps) => {
    await scheduled(deps);
    deps.clock.at = before({ minutes: 65, milliseconds: 1 });
    equal(await run(deps), { found: 0, queued: 0, sent: 0, skipped: 0, failed: 0 });
    deps.clock.at = before({ minutes: 65 });
    equal(await run(deps), { found: 2, queued: 2, sent: 2, skipped: 0, failed: 0 });
    deps.clock.advance({ minutes: 1 });
    equal(await run(deps), { found: 0, queued: 0, sent: 0, skipped: 0, failed: 0 });
    equal(await subjects(deps), Array(2).fill("1 jam 5 menit lagi: Tabel pivot"));
    const { html } = await deps.db.selectFrom("mail_messages").select("html")
      .executeTakeFirstOrThrow();
    for (
      const path of ["/learn/kelas-excel/sessions", "/unsubscribe?token=", "/profile/notifications"]
    ) {
      ok(html.includes(`href="${deps.config.appBaseUrl}${path}`), path);
    }
    const bells = await deps.db.selectFrom("notifications").select("kind").execute();
    equal(bells.map(({ kind }) => kind), ["reminder", "reminder"]);
  }));

Deno.test("a dry run only says, and a missed hour is made up for with the time that is left", () =>
  withDeps(async (deps) => {
    await scheduled(deps);
    deps.clock.at = before({ minutes: 7 });
    equal((await sendReminders(deps, { isDry: true })).found, 2);
    equal(await subjects(deps), []);
    equal((await run(deps)).sent, 2);
    equal(await subjects(deps), Array(2).fill("7 menit lagi: Tabel pivot"));
    const { text } = await deps.db.selectFrom("mail_messages").select("text")
      .where("text", "like", "%WIT%").executeTakeFirstOrThrow();
    match(text, /dimulai 7 menit lagi, 1 Desember 2026, 10[.:]00 WIT/);
  }));

Deno.test("at the start itself it is too late", () =>
  withDeps(async (deps) => {
    await scheduled(deps);
    deps.clock.at = START;
    equal((await run(deps)).found, 0);
  }));

Deno.test("who joined in the last hour reads of the session in the welcome instead", () =>
  withDeps(async (deps) => {
    const { course } = await scheduled(deps);
    deps.clock.at = before({ minutes: 30 });
    const late = await makeUser(deps, { name: "Lina" });
    const enrolledAt = before({ minutes: 60 });
    const { id } = await enroll(deps, { user: late, course, enrolledAt });
    equal((await run(deps)).found, 2);
    await recordEvent(deps.jobs, deps.db, {
      name: "student_enrolled",
      enrollmentId: id,
      userId: late.id,
      courseId: course.id,
    });
    await drainJobs(deps);
    const { text } = await deps.db.selectFrom("mail_messages").select("text")
      .where("recipient", "=", late.email).executeTakeFirstOrThrow();
    match(text, /Sesi langsung “Tabel pivot” dimulai sebentar lagi, 1 Desember 2026, 08[.:]00 WIB/);
  }));

Deno.test("a session that is moved is reminded of anew, one that is cancelled is not", () =>
  withDeps(async (deps) => {
    const { host, course, session } = await scheduled(deps);
    deps.clock.at = before({ minutes: 60 });
    equal((await run(deps)).sent, 2);
    const later = { ...FORM, starts_at: "2026-12-01T09:30", ends_at: "2026-12-01T11:00" };
    await changeSession(deps, host, course.slug, session, later);
    equal((await run(deps)).sent, 0);
    deps.clock.advance({ minutes: 30 });
    equal((await run(deps)).sent, 2);
    await changeSession(deps, host, course.slug, session, {
      ...FORM,
      starts_at: "2026-12-01T10:00",
      ends_at: "2026-12-01T11:00",
    });
    await cancelSession(deps, host, course.slug, session);
    deps.clock.advance({ minutes: 25 });
    equal((await run(deps)).found, 0);
  }));

Deno.test("a seat that is taken away, an account that is closed, a topic that is off: nothing", () =>
  withDeps(async (deps) => {
    const { siti, budi, course } = await scheduled(deps);
    const other = await makeUser(deps);
    await enroll(deps, { user: other, course });
    await deps.db.updateTable("enrollments").set({ status: "revoked" })
      .where("user_id", "=", siti.id).execute();
    await deps.db.updateTable("users").set({ deactivated_at: deps.clock.now() })
      .where("id", "=", budi.id).execute();
    await savePreferences(deps, other, {});
    deps.clock.at = before({ minutes: 60 });
    equal((await run(deps)).found, 0);
  }));

Deno.test("the day before, for those who want it, and never both at once", () =>
  withDeps(async (deps) => {
    const { siti } = await scheduled(deps);
    await savePreferences(deps, siti, { "dayBefore.mail": "1", "reminder.mail": "1" });
    deps.clock.at = before({ hours: 24, seconds: 1 });
    equal((await run(deps)).found, 0);
    deps.clock.at = before({ hours: 23 });
    equal(await run(deps), { found: 1, queued: 1, sent: 1, skipped: 0, failed: 0 });
    equal((await run(deps)).found, 0);
    deps.clock.at = before({ minutes: 60 });
    equal((await run(deps)).sent, 2);
    equal((await subjects(deps))[0], "23 jam lagi: Tabel pivot");
  }));

Deno.test("without Twilio a WhatsApp message is kept, for those with a number who agreed", () =>
  withDeps(async (deps) => {
    const { siti, budi } = await scheduled(deps);
    await allowWhatsapp(deps, siti.id, "+6281234567890");
    await deps.db.updateTable("users").set({ phone: "+6281234567891" })
      .where("id", "=", budi.id).execute();
    deps.clock.at = before({ minutes: 60 });
    equal(await run(deps), { found: 3, queued: 3, sent: 3, skipped: 0, failed: 0 });
    const [message] = await deps.db.selectFrom("message_deliveries").selectAll()
      .where("channel", "=", "whatsapp").execute();
    equal([message.user_id, message.status], [siti.id, "sent"]);
    match(message.body!, /^Halo Siti,\nSesi langsung “Tabel pivot”.*1 jam lagi/);
    ok(message.body!.includes(`${deps.config.appBaseUrl}/learn/kelas-excel/sessions`));
    // Agreeing within the hour is in time.
    await allowWhatsapp(deps, budi.id, "+6281234567891");
    equal((await run(deps)).sent, 1);
  }));

Deno.test("what became wrong between the log and the sending is skipped, with its reason", () =>
  withDeps(async (deps) => {
    const { siti, budi } = await scheduled(deps);
    deps.clock.at = before({ minutes: 60 });
    // Logged by a process that died before it sent anything.
    const broken = { ...deps, clock: { now: () => before({ minutes: 60 }) } };
    await deps.db.transaction().execute(async (tx) => {
      await tx.insertInto("message_deliveries").values([siti, budi].map((user) => ({
        user_id: user.id,
        channel: "mail" as const,
        kind: "reminder",
        key: `reminder-1-${START.epochMilliseconds / 1000}`,
        session_id: 1,
        starts_at: START,
        next_try_at: broken.clock.now(),
        created_at: broken.clock.now(),
        updated_at: broken.clock.now(),
      }))).execute();
    });
    await deps.db.updateTable("enrollments").set({ status: "revoked" })
      .where("user_id", "=", siti.id).execute();
    equal(await run(deps), { found: 0, queued: 0, sent: 1, skipped: 1, failed: 0 });
    const rows = await deps.db.selectFrom("message_deliveries").select(["status", "error"])
      .orderBy("user_id").execute();
    equal(rows.map(({ status, error }) => [status, error]), [["skipped", "not_enrolled"], [
      "sent",
      null,
    ]]);
    // Let back in before the start, they are reminded after all, once.
    await deps.db.updateTable("enrollments").set({ status: "active" })
      .where("user_id", "=", siti.id).execute();
    equal((await sendReminders(deps, { isDry: true })).found, 1);
    equal(await run(deps), { found: 1, queued: 1, sent: 1, skipped: 0, failed: 0 });
    equal((await run(deps)).found, 0);
  }));

Deno.test({
  name: "four runners at once log and send each reminder once",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const { course } = await scheduled(deps);
      for (let n = 0; n < 60; n++) {
        await enroll(deps, { user: await makeUser(deps), course });
      }
      deps.clock.at = before({ minutes: 60 });
      const reports = await Promise.all([1, 2, 3, 4].map(() => run(deps)));
      equal(reports.reduce((sum, { queued }) => sum + queued, 0), 62);
      equal(reports.reduce((sum, { sent }) => sum + sent, 0), 62);
      equal((await subjects(deps)).length, 62);
    }),
});
