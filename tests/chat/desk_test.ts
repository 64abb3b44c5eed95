import assert from "node:assert/strict";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { exportData } from "../../lib/accounts/service.ts";
import { ChatOutbox, type Waiting } from "../../lib/chat/browser/outbox.ts";
import { merged } from "../../lib/chat/browser/conversation.ts";
import { moved, STAFF_MOVES } from "../../lib/chat/rules.ts";
import { deleteMessage, forgetChat, moveRoom, search } from "../../lib/chat/service.ts";
import { nextOpening, parseWorkingHours } from "../../lib/platform/working_hours.ts";
import { withApp } from "../support/app.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { viewerOf } from "../support/viewer.ts";
import { askedRoom, doAllJobs, makePeople, messagesOf, say } from "./support.ts";

Deno.test("only the moves of the table are allowed, and a customer's message opens every room", () => {
  const states = ["empty", "waiting", "active", "closed", "archived"] as const;
  const allowed = states.flatMap((state) =>
    STAFF_MOVES.filter((move) => moved(state, move)).map((move) => `${state} ${move}`)
  );
  assert.deepEqual(allowed, [
    "waiting take",
    "waiting hand_over",
    "waiting close",
    "active take",
    "active hand_over",
    "active close",
    "closed reopen",
    "closed archive",
    "archived reopen",
  ]);
  for (const state of states) assert.ok(moved(state, "write"));
});

Deno.test("a room is taken, handed over, closed, archived and opened again by a new question", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina, agus } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const desk = await client(rina);
    const move = async (form: Record<string, string>) =>
      (await desk.post(`/chat/${room}/move`, form)).status;
    const page = async () => await (await desk.get(`/admin/chat/${room}`)).text();
    assert.equal(await move({ move: "archive" }), 409);
    assert.equal(await move({ move: "take" }), 303);
    assert.match(await page(), /Ditangani Rina/);
    assert.match(await (await desk.get("/admin/chat")).text(), /Milik saya \(1\)/);
    assert.equal(await move({ move: "hand_over", to: String(siti.id) }), 422);
    assert.equal(await move({ move: "hand_over", to: String(agus.id) }), 303);
    assert.match(await page(), /Ditangani Agus/);
    assert.equal(await move({ move: "close" }), 303);
    assert.equal((await desk.post(`/chat/${room}/messages`, { text: "Telat" })).status, 409);
    assert.equal(await move({ move: "reopen" }), 303);
    assert.equal(await move({ move: "close" }), 303);
    assert.equal(await move({ move: "archive" }), 303);
    assert.equal(await move({ move: "melompat" }), 422);
    assert.match(await (await desk.get("/admin/chat?view=archived")).text(), new RegExp(room));
    await say(deps, siti, room, "Masih ada pertanyaan");
    assert.match(await (await desk.get("/admin/chat")).text(), new RegExp(room));
  }));

Deno.test("who has waited longest is first, with how long", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina, pak } = await makePeople(deps);
    const first = await askedRoom(deps, siti, "Saya dulu");
    deps.clock.advance({ minutes: 7 });
    const second = await askedRoom(deps, pak, "Saya kemudian");
    await say(deps, siti, first, "Halo?");
    deps.clock.advance({ minutes: 3 });
    const list = await (await (await client(rina)).get("/admin/chat")).text();
    assert.ok(list.indexOf(first) < list.indexOf(second));
    assert.match(list, /10 menit/);
    assert.match(list, /2 belum dibaca/);
  }));

Deno.test("an instructor answers for their courses and sees no other room", () =>
  withApp(async ({ deps, client }) => {
    const { siti, pak } = await makePeople(deps);
    const general = await askedRoom(deps, siti, "Rahasia kantor");
    const about = await askedRoom(deps, siti, "Tentang kelas", "kelas-excel");
    const teacher = await client(pak);
    const list = await (await teacher.get("/instructor/chat")).text();
    assert.ok(list.includes(about) && !list.includes(general));
    assert.equal((await teacher.get(`/instructor/chat/${general}`)).status, 404);
    const answer = await teacher.post(`/chat/${about}/messages`, { text: "Silakan" });
    assert.match(answer.headers.get("location") ?? "", /^\/instructor\/chat\//);
    const found = await (await teacher.get("/instructor/chat?q=rahasia")).text();
    assert.match(found, /Tidak ada pesan/);
  }));

Deno.test("who teaches a course with its owner answers its students, with the right to its content", () =>
  withApp(async ({ deps, client }) => {
    const { siti, course } = await makePeople(deps);
    const room = await askedRoom(deps, siti, "Tentang kelas", "kelas-excel");
    const general = await askedRoom(deps, siti, "Rahasia kantor");
    for (const mayContent of [true, false]) {
      const helper = await makeUser(deps, { role: "instructor" });
      await deps.db.insertInto("course_instructors").values({
        course_id: course.id,
        user_id: helper.id,
        may_content: mayContent,
        may_grade: true,
        may_income: false,
        added_at: deps.clock.now(),
      }).execute();
      const teacher = await client(helper);
      const list = await (await teacher.get("/instructor/chat")).text();
      assert.equal(list.includes(room), mayContent);
      assert.ok(!list.includes(general));
      const expected = mayContent ? [200, 303] : [404, 404];
      const page = await teacher.get(`/instructor/chat/${room}`);
      const answer = await teacher.post(`/chat/${room}/messages`, { text: "Silakan" });
      assert.deepEqual([page.status, answer.status], expected);
      assert.equal((await teacher.get(`/instructor/chat/${general}`)).status, 404);
    }
  }));

Deno.test("notes are the staff's alone, and a search is scoped and harmless", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina, pak } = await makePeople(deps);
    const room = await askedRoom(deps, siti, "Bagaimana cara mencetak sertifikat?");
    await askedRoom(deps, pak, "Sertifikat orang lain");
    const desk = await client(rina);
    assert.equal((await desk.post(`/chat/${room}/notes`, { note: "Pelanggan lama" })).status, 303);
    assert.match(await (await desk.get(`/admin/chat/${room}`)).text(), /Pelanggan lama/);
    const customer = await client(siti);
    const own = await (await customer.get(`/chat/${room}?q=sertif`)).text();
    assert.ok(!own.includes("Pelanggan lama") && !own.includes("orang lain"));
    const told = await deps.db.selectFrom("live_events").select("data").execute();
    const taken = await exportData(deps, viewerOf(siti));
    const json = await messagesOf(customer, room);
    assert.ok(!JSON.stringify([told, taken, json]).includes("Pelanggan lama"));
    assert.match(own, /Lihat|Pesan dengan kata/);
    for (const q of ["'; drop", "& | !", "%", "(", "<b>", "sertifikat:*"]) {
      const answer = await desk.get(`/admin/chat?q=${encodeURIComponent(q)}`);
      assert.equal(answer.status, 200, q);
    }
  }));

Deno.test("what is deleted leaves its place without what it said, and its picture is gone", () =>
  withDeps(async (deps) => {
    const { siti, rina, agus } = await makePeople(deps);
    const room = await askedRoom(deps, siti, "Salah kirim nomor 0812");
    await doAllJobs(deps);
    const told = await deps.db.selectFrom("notifications").select("details").execute();
    assert.match(JSON.stringify(told), /0812/);
    const answer = await say(deps, rina, room, "Baik");
    const [first] = await deps.db.selectFrom("chat_messages").selectAll().execute();
    await assert.rejects(
      deleteMessage(deps, siti, { room, message: String(answer.id) }),
      /forbidden/,
    );
    await deleteMessage(deps, siti, { room, message: String(first.id) });
    await deleteMessage(deps, agus, { room, message: String(answer.id) });
    const rows = await deps.db.selectFrom("chat_messages").select(["text", "deleted_at"]).execute();
    assert.deepEqual(rows.map(({ text, deleted_at }) => [text, deleted_at !== null]), [
      ["", true],
      ["", true],
    ]);
    const found = await search(deps, { desk: null }, { q: "0812", before: null });
    assert.equal(found.hits.length, 0);
    // Who comes back to the stream hears of it as deleted, and no notification quotes it any more.
    const events = await deps.db.selectFrom("live_events").select(["kind", "data"]).execute();
    assert.ok(events.some(({ kind }) => kind === "chat.message"));
    assert.ok(!JSON.stringify(events).includes("0812"));
    assert.deepEqual(await deps.db.selectFrom("notifications").selectAll().execute(), []);
  }));

Deno.test("a report reaches the admins, and who is blocked cannot write", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const rude = await say(deps, rina, room, "Tidak sopan");
    const customer = await client(siti);
    const desk = await client(rina);
    const form = { reason: "Kasar" };
    for (let twice = 0; twice < 2; twice++) {
      const sent = await customer.post(`/chat/${room}/messages/${rude.id}/report`, form);
      assert.equal(sent.status, 303);
    }
    const reports = await (await desk.get("/admin/chat/reports")).text();
    assert.equal(reports.match(/Kasar/g)?.length, 1);
    const id = /\/admin\/chat\/reports\/(\d+)/.exec(reports)?.[1];
    assert.equal((await desk.post(`/admin/chat/reports/${id}`)).status, 303);
    assert.match(await (await desk.get("/admin/chat/reports")).text(), /Tidak ada laporan/);

    await desk.post(`/chat/${room}/block`, { blocked: "1" });
    const refused = await customer.post(`/chat/${room}/messages`, { text: "Halo" });
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /tidak dapat menulis pesan/);
    await desk.post(`/chat/${room}/block`, { blocked: "0" });
    assert.equal((await customer.post(`/chat/${room}/messages`, { text: "Halo" })).status, 303);
  }));

Deno.test("people take their conversations with them", () =>
  withDeps(async (deps) => {
    const { siti, rina } = await makePeople(deps);
    const room = await askedRoom(deps, siti, "Milik saya");
    await say(deps, rina, room, "Jawaban");
    const { chat } = await exportData(deps, viewerOf(siti));
    assert.deepEqual(chat.map(({ sender, text }) => [sender, text]), [
      ["Siti", "Milik saya"],
      ["Rina", "Jawaban"],
    ]);
    // And when they go, what they said goes, wherever it was kept.
    await doAllJobs(deps);
    await deps.db.transaction().execute((tx) => forgetChat(tx, siti.id, deps.clock.now()));
    const kept = await Promise.all(
      (["chat_messages", "live_events", "notifications"] as const).map((table) =>
        deps.db.selectFrom(table).selectAll().execute()
      ),
    );
    assert.ok(!JSON.stringify(kept).includes("Milik saya"));
    assert.ok(JSON.stringify(kept).includes("Jawaban"));
  }));

Deno.test("two of the staff moving a room at once: one of them is told", () =>
  withDeps(async (deps) => {
    const { siti, rina, agus } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const moves = await Promise.allSettled(
      [rina, agus].map((who) => moveRoom(deps, who, room, { move: "close" })),
    );
    assert.deepEqual(moves.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  }));

Deno.test("working hours are read as a setting writes them", () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const next = (hours: string, from: string) => {
    const parsed = parseWorkingHours(hours);
    assert.ok(parsed, hours);
    return nextOpening(parsed.hours, at(from)).toString();
  };
  const week = "Mon-Fri 08:00-17:00, Sat 09:00-12:00";
  assert.equal(next(week, "2026-11-20T09:59:59Z"), "2026-11-20T09:59:59Z");
  assert.equal(next(week, "2026-11-20T10:00:00Z"), "2026-11-21T02:00:00Z");
  assert.equal(next(week, "2026-11-21T05:00:00Z"), "2026-11-23T01:00:00Z");
  assert.equal(next("Sun 00:00-24:00", "2026-11-23T05:00:00Z"), "2026-11-28T17:00:00Z");
  assert.equal(next("always", "2026-11-22T05:00:00Z"), "2026-11-22T05:00:00Z");
  for (const bad of ["", "Mon", "Fri-Mon 08:00-17:00", "Mon 17:00-08:00", "Mon 08:00-25:00"]) {
    assert.equal(parseWorkingHours(bad), null, bad);
  }
});

Deno.test("the outbox keeps what was written in order, and fails nowhere", async () => {
  const ids = (waiting: Waiting[]) => waiting.map(({ client_id }) => client_id);
  const fill = async (outbox: ChatOutbox) => {
    for (const [at, id] of ["z", "y", "x"].entries()) {
      await outbox.put({ client_id: id, text: id, course: "", picture: null, at });
    }
    await outbox.settle("y");
    return ids(await outbox.pending());
  };
  // A browser that keeps nothing.
  assert.deepEqual(await fill(new ChatOutbox("1", "a")), []);
  const browser = globalThis as { indexedDB?: unknown; IDBKeyRange?: unknown };
  browser.indexedDB = new IDBFactory();
  browser.IDBKeyRange = IDBKeyRange;
  try {
    assert.deepEqual(await fill(new ChatOutbox("1", "a")), ["z", "x"]);
    assert.deepEqual(ids(await new ChatOutbox("1", "a").pending()), ["z", "x"]);
    assert.deepEqual(ids(await new ChatOutbox("1", "b").pending()), []);
    assert.deepEqual(ids(await new ChatOutbox("2", "a").pending()), []);
  } finally {
    delete browser.indexedDB;
    delete browser.IDBKeyRange;
  }
});

Deno.test("messages are put together once each, in the order of the room", () => {
  const one = (id: number, text: string) => ({
    id,
    client_id: String(id),
    side: "staff" as const,
    sender: null,
    text,
    at: "2026-11-21T03:00:00Z",
    deleted: false,
    course: null,
    picture: null,
  });
  const all = merged([one(1, "a"), one(4, "d")], [one(3, "c"), one(1, "A"), one(3, "c")]);
  assert.deepEqual(all.map(({ text }) => text), ["A", "c", "d"]);
});
