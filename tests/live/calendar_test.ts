import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import fc from "fast-check";
import { drained } from "../../lib/handlers.ts";
import { writeCalendar } from "../../lib/live/ics.ts";
import { feedPath, renewFeed, scheduleSession } from "../../lib/live/service.ts";
import { withApp } from "../support/app.ts";
import { makeLesson } from "../support/factories.ts";
import { FORM, makeClass } from "./support.ts";

const moment = Temporal.Instant.from("2026-12-01T01:00:00Z");
const event = {
  id: 7,
  title: "Tabel pivot",
  course: "Kelas Excel",
  startsAt: moment,
  minutes: 90,
  cancelledAt: null,
  sequence: 0,
  createdAt: moment,
  url: "https://contoh.test/learn/kelas-excel/sessions",
};
const info = { name: "TechNova", host: "contoh.test" };

/** Undoes folding and escaping, as a calendar program does. */
function valueOf(calendar: string, name: string): string {
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
  const line = lines.find((one) => one.startsWith(`${name}:`)) ?? "";
  return line.slice(name.length + 1).replace(
    /\\([\\;,n])/g,
    (_, letter) => letter === "n" ? "\n" : letter,
  );
}

Deno.test("an event says when it is in UTC, and keeps its name when it is moved or taken off", () => {
  const calendar = writeCalendar([event], info);
  for (
    const line of [
      "UID:session-7@contoh.test",
      "DTSTART:20261201T010000Z",
      "DTEND:20261201T023000Z",
      "SEQUENCE:0",
      "STATUS:CONFIRMED",
    ]
  ) ok(calendar.includes(`\r\n${line}\r\n`), line);
  const off = writeCalendar([{ ...event, cancelledAt: moment, sequence: 2 }], info);
  match(off, /STATUS:CANCELLED\r\n/);
  match(off, /SEQUENCE:2\r\n/);
});

Deno.test("any title survives, in lines of 75 bytes at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      const calendar = writeCalendar([{ ...event, title }], info);
      for (const line of calendar.split("\r\n")) {
        ok(new TextEncoder().encode(line).length <= 75, line);
      }
      const clean = title.replace(/\r\n|\r/g, "\n").replace(
        /[^\P{Cc}\n\t]/gu,
        "",
      );
      equal(valueOf(calendar, "SUMMARY"), clean);
    }),
  );
});

Deno.test("the secret address gives the calendar to any program, until it is renewed", () =>
  withApp(async (app) => {
    const { deps } = app;
    const { host, owner, course, siti } = await makeClass(deps);
    const id = String(await scheduleSession(deps, host, course.slug, FORM));
    const path = await feedPath(deps, siti);
    const program = await app.client();
    const answer = await program.get(path);
    equal([answer.status, answer.headers.get("content-type")], [
      200,
      "text/calendar; charset=utf-8",
    ]);
    const etag = answer.headers.get("etag")!;
    match(await answer.text(), /DTSTART:20261201T010000Z/);
    const again = await program.get(path, { "if-none-match": etag });
    equal([again.status, await again.text()], [304, ""]);
    const later = { ...FORM, starts_at: "2026-12-02T09:00", ends_at: "2026-12-02T10:30" };
    const hosting = await app.client(owner);
    await hosting.post(`/instructor/courses/${course.slug}/sessions/${id}`, later);
    await drained(deps);
    // Told right after the request: nobody waits for a tick.
    const told = await deps.db.selectFrom("notifications").select("kind")
      .where("user_id", "=", siti.id).orderBy("id").execute();
    equal(told.map(({ kind }) => kind), ["session_scheduled", "session_moved"]);
    const moved = await (await program.get(path, { "if-none-match": etag })).text();
    match(moved, /DTSTART:20261202T010000Z/);
    match(moved, /SEQUENCE:1\r\n/);
    for (
      const forged of [path.replace(`/${siti.id}-`, `/${host.id}-`), path.slice(0, -8) + "aaaa.ics"]
    ) {
      equal((await program.get(forged)).status, 404, forged);
    }
    await renewFeed(deps, siti);
    equal((await program.get(path)).status, 404);
    equal((await program.get(await feedPath(deps, siti))).status, 200);
    // Where a door is open the page's forms may lead to the meeting.
    const student = await app.client(siti);
    const formAction = async (page: string) =>
      /form-action 'self'( https:)? /.exec(
        (await student.get(page)).headers.get("content-security-policy") ?? "",
      )?.[1];
    equal(await formAction("/agenda"), undefined);
    const door = `/learn/${course.slug}/sessions/${id}/join`;
    const early = await student.post(door);
    equal(early.status, 422);
    match(
      await early.text(),
      /role="alert"[^]*Sesi ini baru bisa diikuti 10 menit sebelum dimulai/,
    );
    deps.clock.at = Temporal.Instant.from("2026-12-02T00:50:00Z");
    equal(await formAction("/agenda"), " https:");
    equal(await formAction(`/learn/${course.slug}/sessions`), " https:");
    const joined = await student.post(door);
    equal([joined.status, joined.headers.get("location")], [303, FORM.meeting_url]);
  }));

Deno.test("a meeting lesson's own page opens the door in time, and has the recording afterwards", () =>
  withApp(async (app) => {
    const { deps } = app;
    const { course, siti } = await makeClass(deps);
    const lesson = await makeLesson(deps, { course, slug: "temu", kind: "meeting" });
    const { id, starts_at: start } = await deps.db.selectFrom("live_sessions")
      .select(["id", "starts_at"]).where("lesson_id", "=", lesson.id).executeTakeFirstOrThrow();
    const door = `/learn/${course.slug}/sessions/${id}/join`;
    const student = await app.client(siti);
    const open = async (when: Temporal.Instant) => {
      deps.clock.at = when;
      const answer = await student.get(`/learn/${course.slug}/temu`);
      const policy = answer.headers.get("content-security-policy") ?? "";
      const html = await answer.text();
      return {
        hasDoor: html.includes(`action="${door}"`) && /form-action 'self' https:/.test(policy),
        hasLink: html.includes('href="https://meet.example.test/kelas"'),
        hasRecording: html.includes('href="https://video.example.test/1"'),
      };
    };
    const early = await open(start.subtract({ minutes: 11 }));
    equal(early, { hasDoor: false, hasLink: true, hasRecording: false });
    const inTime = await open(start.subtract({ minutes: 10 }));
    equal(inTime, { hasDoor: true, hasLink: false, hasRecording: false });
    equal((await student.post(door)).status, 303);
    await deps.db.updateTable("live_sessions").where("id", "=", id)
      .set({ recording_url: "https://video.example.test/1" }).execute();
    const late = await open(start.add({ hours: 9 }));
    equal(late, { hasDoor: false, hasLink: true, hasRecording: true });
  }));
