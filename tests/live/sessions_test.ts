import { deepStrictEqual as equal, match, ok, rejects } from "node:assert/strict";
import { drainJobs } from "../../lib/handlers.ts";
import {
  agenda,
  agendaOfCourse,
  cancelSession,
  changeSession,
  chooseBatch,
  joinSession,
  saveAttendance,
  saveBatch,
  scheduleSession,
  sessionsSummary,
  sessionToManage,
  tellSessionNews,
} from "../../lib/live/service.ts";
import { sendReminders } from "../../lib/notifications/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { withApp } from "../support/app.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeLesson, makeUser } from "../support/factories.ts";
import { csvLines, refusesNonsense, walkPages, xlsxRows } from "../support/listing.ts";
import { FORM, makeClass } from "./support.ts";

const at = (text: string) => Temporal.Instant.from(text);
/** A list as it comes. */
const NO_WISH = new URLSearchParams();
const isKey = (key: string, field?: string) => (error: unknown) =>
  error instanceof AppError && (field ? error.fields[field] === key : error.key === key);

async function titles(deps: TestDeps): Promise<string[]> {
  await tellSessionNews(deps, { isDry: false });
  await drainJobs(deps);
  const rows = await deps.db.selectFrom("mail_messages").select(["subject", "recipient"])
    .orderBy("id").execute();
  return rows.map(({ subject }) => subject);
}

Deno.test("a session is typed in the host's zone and seen by its students", () =>
  withDeps(async (deps) => {
    const { host, course, siti, as } = await makeClass(deps);
    const meeting_url = "HTTPS://meet.example.test/Pivot";
    const id = await scheduleSession(deps, host, course.slug, { ...FORM, meeting_url });
    const { session } = await sessionToManage(deps, host, course.slug, String(id), NO_WISH);
    equal(session.meetingUrl, "https://meet.example.test/Pivot");
    const { sessions } = await agenda(deps, as(siti), null);
    // 09.00 WITA is 01.00 UTC.
    equal(sessions.map((one) => [one.title, one.startsAt.toString(), one.minutes, one.state]), [
      ["Tabel pivot", "2026-12-01T01:00:00Z", 90, "coming"],
    ]);
    equal(sessions[0].meetingUrl, null);
    ok(!("hostNotes" in sessions[0]));
  }));

Deno.test("what is wrong with a session is said at its field, and nothing is kept", () =>
  withDeps(async (deps) => {
    const { host, course } = await makeClass(deps);
    const wrong: [Record<string, string>, string, string][] = [
      [{ title: " " }, "title", "required"],
      [{ starts_at: "besok" }, "starts_at", "moment_invalid"],
      [{ ends_at: "9999-12-01T09:00" }, "ends_at", "moment_invalid"],
      [{ ends_at: "2026-12-01T09:00" }, "ends_at", "session_order"],
      [{ ends_at: "2026-11-30T09:00" }, "ends_at", "session_order"],
      [{ ends_at: "2026-12-09T09:00" }, "ends_at", "session_length"],
      [{ starts_at: "2026-11-21T10:00", ends_at: "2026-11-21T11:00" }, "starts_at", "session_past"],
      [{ meeting_url: "javascript:alert(1)" }, "meeting_url", "meeting_link_invalid"],
      [{ meeting_url: "http://meet.example.test" }, "meeting_url", "meeting_link_invalid"],
      [{ recording_url: "https://" }, "recording_url", "meeting_link_invalid"],
      [{ batch: "999" }, "batch", "batch_foreign"],
    ];
    for (const [change, field, key] of wrong) {
      await rejects(
        scheduleSession(deps, host, course.slug, { ...FORM, ...change }),
        isKey(key, field),
        `${field}: ${JSON.stringify(change)}`,
      );
    }
    equal(await deps.db.selectFrom("live_sessions").select("id").execute(), []);
  }));

Deno.test("everybody in it hears once of a session, of its move and of its end", () =>
  withDeps(async (deps) => {
    const { host, course } = await makeClass(deps);
    const twice = await Promise.all(
      [1, 2].map(() => scheduleSession(deps, host, course.slug, FORM)),
    );
    equal(twice[0], twice[1]);
    const id = String(twice[0]);
    equal(await titles(deps), Array(2).fill("Sesi baru: Tabel pivot"));
    equal((await titles(deps)).length, 2);
    const later = { ...FORM, starts_at: "2026-12-02T09:00", ends_at: "2026-12-02T10:30" };
    await changeSession(deps, host, course.slug, id, later);
    // A change that is no move is no news.
    await changeSession(deps, host, course.slug, id, { ...later, host_notes: "Lain" });
    equal((await titles(deps)).slice(2), Array(2).fill("Sesi dipindah: Tabel pivot"));
    await changeSession(deps, host, course.slug, id, FORM);
    equal((await titles(deps)).length, 6);
    await cancelSession(deps, host, course.slug, id);
    await cancelSession(deps, host, course.slug, id);
    // One that is called off before anybody has heard of it is told of as cancelled only.
    await cancelSession(
      deps,
      host,
      course.slug,
      String(await scheduleSession(deps, host, course.slug, FORM)),
    );
    equal((await titles(deps)).slice(6), Array(4).fill("Sesi dibatalkan: Tabel pivot"));
  }));

Deno.test("a meeting lesson is a session of everybody, and follows the lesson", () =>
  withDeps(async (deps) => {
    const { host, course, siti, as } = await makeClass(deps);
    const lesson = await makeLesson(deps, { course, kind: "meeting", title: "Tatap muka" });
    const first = await agendaOfCourse(deps, as(siti), course.slug);
    equal(first.sessions.map(({ title }) => title), ["Tatap muka"]);
    const moved = at("2026-12-05T02:00:00Z");
    await deps.db.updateTable("lessons").set({ meeting_at: moved }).where("id", "=", lesson.id)
      .execute();
    const { sessions: [session] } = await agendaOfCourse(deps, as(siti), course.slug);
    equal(session.startsAt.toString(), moved.toString());
    ok((await titles(deps)).includes("Sesi dipindah: Tatap muka"));
    await rejects(
      cancelSession(deps, host, course.slug, String(session.id)),
      isKey("session_of_lesson"),
    );
    await changeSession(deps, host, course.slug, String(session.id), {
      ...FORM,
      recording_url: "https://video.example.test/1",
    });
    const kept = await sessionToManage(deps, host, course.slug, String(session.id), NO_WISH);
    equal([kept.session.title, kept.session.recordingUrl], [
      "Tatap muka",
      "https://video.example.test/1",
    ]);
    await deps.db.deleteFrom("lessons").where("id", "=", lesson.id).execute();
    const { sessions: [gone] } = await agendaOfCourse(deps, as(siti), course.slug);
    equal(gone.state, "cancelled");
  }));

Deno.test("the door is open from ten minutes before the start until the end, and notes who came", () =>
  withDeps(async (deps) => {
    const { host, course, siti, as } = await makeClass(deps);
    const id = String(await scheduleSession(deps, host, course.slug, FORM));
    const join = () => joinSession(deps, as(siti), id);
    deps.clock.at = at("2026-12-01T00:49:59.999Z");
    await rejects(join(), isKey("session_not_open"));
    deps.clock.at = at("2026-12-01T00:50:00Z");
    equal(await join(), FORM.meeting_url);
    deps.clock.at = at("2026-12-01T02:29:59.999Z");
    equal(await join(), FORM.meeting_url);
    deps.clock.at = at("2026-12-01T02:30:00Z");
    await rejects(join(), isKey("session_over"));
    const stranger = await makeUser(deps);
    await rejects(joinSession(deps, as(stranger), id), isKey("not_found"));
    const { attendees } = await sessionToManage(deps, host, course.slug, id, NO_WISH);
    equal(attendees.page.rows.map((row) => [row.fullName, row.presence, row.source]), [
      ["Budi", "unknown", null],
      ["Siti", "present", "join"],
    ]);
  }));

Deno.test("the instructor's list has the last word about who was there, of its own people only", () =>
  withDeps(async (deps) => {
    const { host, course, siti, budi } = await makeClass(deps);
    const stranger = await makeUser(deps);
    const id = String(await scheduleSession(deps, host, course.slug, FORM));
    await saveAttendance(deps, host, course.slug, id, {
      shown: `${siti.id},${budi.id},${stranger.id},x`,
      [`present-${budi.id}`]: "1",
      [`present-${stranger.id}`]: "1",
    });
    const rows = await deps.db.selectFrom("attendances").select(["user_id", "is_present"])
      .orderBy("user_id").execute();
    equal(rows.map((row) => [row.user_id, row.is_present]), [[siti.id, false], [budi.id, true]]);
  }));

Deno.test("the list of who was there is sorted, searched, turned over, ticked and saved as a file", () =>
  withApp(async ({ deps, client }) => {
    const { host, owner, course, budi } = await makeClass(deps);
    const id = String(await scheduleSession(deps, host, course.slug, FORM));
    for (let index = 0; index < 101; index++) {
      const user = await makeUser(deps, { name: ["=Zed", "adi"][index] ?? `Siswa ${index % 9}` });
      await enroll(deps, { user, course });
    }
    const hosting = await client(owner);
    const path = `/instructor/courses/${course.slug}/sessions/${id}`;
    const names = (query: string) =>
      walkPages(hosting, `${path}?${query}`, "attendance").then((pages) => pages.flat());
    equal((await walkPages(hosting, path, "attendance")).map(({ length }) => length), [100, 3]);
    equal((await names("sort=-presence")).length, 103);
    const byName = await names("sort=name");
    ok(byName.indexOf("adi") < byName.indexOf("Budi"), "capitals make no order");
    equal(await names("q=budi"), ["Budi"]);
    const answer = await hosting.post(`${path}/attendance?q=budi&done=saved`, {
      shown: String(budi.id),
      [`present-${budi.id}`]: "1",
    });
    equal(answer.headers.get("location"), `${path}?q=budi&done=attendance`);
    const html = await (await hosting.get(`${path}?q=budi&done=attendance`)).text();
    match(html, /Daftar hadir tersimpan/);
    match(
      html,
      new RegExp(`<input[^>]*form="attendance-form"[^>]*name="present-${budi.id}"[^>]*checked`),
    );
    equal(await names("presence=present"), ["Budi"]);
    equal((await names("presence=unknown")).length, 102);
    equal((await names("sort=-noted"))[0], "Budi");
    match(await (await hosting.get(`${path}?q=tidak-ada`)).text(), /Tidak ada yang cocok/);
    const lines = await csvLines(hosting, `${path}?presence=present&format=csv`);
    equal([lines.length, lines[1].split(",").slice(0, 3)], [2, ["Budi", "Hadir", "Daftar hadir"]]);
    match((await csvLines(hosting, `${path}?q=zed&format=csv`))[1], /^'=Zed,Belum dicatat,,$/);
    equal(await xlsxRows(hosting, `${path}?format=xlsx`), 103);
    await refusesNonsense(hosting, path);
    equal((await hosting.get(`${path}?presence=x`)).status, 422);
    equal((await (await client(budi)).get(`${path}?format=csv`)).status, 403);
  }));

Deno.test("a session of a batch is for those who chose it", () =>
  withDeps(async (deps) => {
    const { host, course, siti, budi, as } = await makeClass(deps);
    const batch = { name: "Pagi", starts_on: "2026-11-20", ends_on: "2026-12-31", capacity: "1" };
    await saveBatch(deps, host, course.slug, null, batch);
    await rejects(
      saveBatch(deps, host, course.slug, null, batch),
      isKey("batch_name_taken", "name"),
    );
    const { batches: [{ id }] } = await agendaOfCourse(deps, as(siti), course.slug);
    await scheduleSession(deps, host, course.slug, { ...FORM, batch: String(id) });
    const before = await agenda(deps, as(siti), null);
    equal(before.sessions, []);
    equal(before.undecided.map(({ slug }) => slug), [course.slug]);
    const seen = { hasSessions: true, hasBatches: true };
    equal(await sessionsSummary(deps, as(siti), course.slug), { ...seen, isInBatch: false });
    await chooseBatch(deps, as(siti), course.slug, String(id));
    equal(await sessionsSummary(deps, as(siti), course.slug), { ...seen, isInBatch: true });
    const after = await agenda(deps, as(siti), null);
    equal([after.sessions.length, after.undecided], [1, []]);
    await drainJobs(deps);
    equal(await titles(deps), ["Sesi baru: Tabel pivot"]);
    // Within the hour before the session its time is told at once, since no reminder may follow.
    const { at: morning } = deps.clock;
    deps.clock.at = at("2026-12-01T00:30:00Z");
    await chooseBatch(deps, as(siti), course.slug, String(id));
    equal((await titles(deps)).slice(1), ["Sebentar lagi: Tabel pivot"]);
    equal((await sendReminders(deps, { isDry: false })).sent, 1);
    equal((await titles(deps)).length, 2);
    deps.clock.at = morning;
    await rejects(
      chooseBatch(deps, as(budi), course.slug, String(id)),
      isKey("batch_full", "batch"),
    );
    const few = { ...batch, capacity: "0" };
    await rejects(
      saveBatch(deps, host, course.slug, String(id), few),
      isKey("capacity_invalid", "capacity"),
    );
    deps.clock.at = at("2027-01-02T00:00:00Z");
    await rejects(
      chooseBatch(deps, as(budi), course.slug, String(id)),
      isKey("batch_closed", "batch"),
    );
  }));

Deno.test({
  name: "of thirty people who want the last seats of a batch, as many get in as there are seats",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const { host, course, siti, as } = await makeClass(deps);
      const batch = { name: "Pagi", starts_on: "2026-11-20", ends_on: "2026-12-31", capacity: "7" };
      await saveBatch(deps, host, course.slug, null, batch);
      const { batches: [{ id }] } = await agendaOfCourse(deps, as(siti), course.slug);
      const people = [];
      for (let n = 0; n < 30; n++) {
        const user = await makeUser(deps);
        await enroll(deps, { user, course });
        people.push(user);
      }
      const tries = await Promise.allSettled(
        people.map((user) => chooseBatch(deps, as(user), course.slug, String(id))),
      );
      equal(tries.filter(({ status }) => status === "fulfilled").length, 7);
      const { seats_taken } = await deps.db.selectFrom("batches").select("seats_taken")
        .executeTakeFirstOrThrow();
      equal(seats_taken, 7);
    }),
});

Deno.test("another instructor finds none of it", () =>
  withDeps(async (deps) => {
    const { host, course } = await makeClass(deps);
    const id = String(await scheduleSession(deps, host, course.slug, FORM));
    const { id: userId } = await makeUser(deps, { role: "instructor" });
    const other = { id: userId, role: "instructor", zone: "Asia/Jakarta" } as const;
    for (
      const work of [
        () => scheduleSession(deps, other, course.slug, FORM),
        () => changeSession(deps, other, course.slug, id, FORM),
        () => cancelSession(deps, other, course.slug, id),
        () => sessionToManage(deps, other, course.slug, id, NO_WISH),
        () => saveAttendance(deps, other, course.slug, id, {}),
      ]
    ) await rejects(work(), isKey("not_found"));
  }));
