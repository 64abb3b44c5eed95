import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { drained, drainJobs } from "../../lib/handlers.ts";
import { preferencesOf, tell } from "../../lib/notifications/service.ts";
import { fieldError, withApp } from "../support/app.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";

Deno.test("the bell counts on every page, and a notification leads where it belongs and is read", () =>
  withApp(async (app) => {
    const siti = await makeUser(app.deps);
    const path = "/learn/excel/exercises/1";
    const details = { course: "Excel", title: "Tugas <1>", grade: 85 };
    await tell(app.deps, [siti.id], { kind: "graded", key: "graded-1", details, path });
    const client = await app.client(siti);
    const html = await (await client.get("/notifications")).text();
    match(html, /data-bell="1"/);
    ok(html.includes("“Tugas &lt;1>” sudah dinilai: 85"), html);
    const action = /action="(\/notifications\/\d+)"/.exec(html)![1];
    const opened = await client.post(action);
    equal([opened.status, opened.headers.get("location")], [303, path]);
    equal(await (await client.get("/notifications/unread")).json(), {
      unread: 0,
      label: "Notifikasi",
    });
    await client.post(action, { unread: "1" });
    match(await (await client.get("/courses")).text(), /data-bell="1"/);
    await client.post("/notifications");
    match(await (await client.get("/courses")).text(), /data-bell="0"/);
  }));

Deno.test("an announcement reaches every active student once, though its form is sent twice", () =>
  withApp(async (app) => {
    const { deps } = app;
    const owner = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor: owner, slug: "excel" });
    const [siti, budi, gone] = [await makeUser(deps), await makeUser(deps), await makeUser(deps)];
    for (const user of [siti, budi, gone]) await enroll(deps, { user, course });
    await deps.db.updateTable("enrollments").set({ status: "revoked" })
      .where("user_id", "=", gone.id).execute();
    const client = await app.client(owner);
    const page = "/instructor/courses/excel/announcements";
    const key = /name="key" value="([^"]+)"/.exec(await (await client.get(page)).text())![1];
    const form = { title: "Ruang pindah", body: "Ke **ruang** 2. <script>alert(1)</script>", key };
    for (let n = 0; n < 2; n++) {
      const answer = await client.post(page, form);
      equal([answer.status, answer.headers.get("location")], [303, `${page}?done=posted`]);
    }
    await drained(deps);
    await drainJobs(deps);
    const told = await deps.db.selectFrom("notifications").select("user_id").orderBy("user_id")
      .execute();
    equal(told.map((row) => row.user_id), [siti.id, budi.id]);
    const html = await (await (await app.client(siti)).get("/courses/excel/announcements")).text();
    ok(html.includes("<strong>ruang</strong>") && !html.includes("<script>alert"), html);
    const refused = await client.post(page, { title: "", body: "x", key });
    equal(refused.status, 422);
    equal(fieldError(await refused.text(), "title"), "Wajib diisi.");
  }));

Deno.test("one click ends the mails about one topic, without signing in, and nothing else", () =>
  withApp(async (app) => {
    const { deps } = app;
    const siti = await makeUser(deps);
    const details = { course: "Excel", title: "Tugas 1", grade: 85 };
    await tell(deps, [siti.id], { kind: "graded", key: "graded-1", details, path: "/my-courses" });
    await drainJobs(deps);
    const { text } = await deps.db.selectFrom("mail_messages").select("text")
      .executeTakeFirstOrThrow();
    const link = /\/unsubscribe\?token=\S+/.exec(text)![0];
    const client = await app.client();
    const asked = await client.get(link);
    equal(asked.status, 200);
    await asked.body?.cancel();
    const before = await preferencesOf(deps, siti);
    // As a mail program sends it: no page, no cookie, no origin.
    const answer = await client.post(link, { "List-Unsubscribe": "One-Click" });
    equal(answer.status, 200);
    await answer.body?.cancel();
    const after = await preferencesOf(deps, siti);
    const changed = after.filter((box, index) => box.isWanted !== before[index].isWanted);
    equal(changed.map((box) => [box.topic, box.channel, box.isWanted]), [[
      "graded",
      "mail",
      false,
    ]]);
    const forged = await client.post(link.slice(0, -3) + "abc");
    equal(forged.status, 422);
    await forged.body?.cancel();
  }));
