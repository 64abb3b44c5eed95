import assert from "node:assert/strict";
import { fieldError, withApp } from "../support/app.ts";
import { realPng } from "../support/pictures.ts";
import { askedRoom, doAllJobs, makePeople, messagesOf, say } from "./support.ts";

const JSON_ONLY = { accept: "application/json" };

Deno.test("a question and its answer pass without scripts, from /chat to the desk and back", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina } = await makePeople(deps);
    const customer = await client(siti);
    const page = await (await customer.get("/chat")).text();
    const room = /action="\/chat\/([0-9a-f-]{36})\/messages"/.exec(page)?.[1];
    assert.ok(room);
    const clientId = /name="client_id" value="([^"]+)"/.exec(page)?.[1] ?? "";
    for (let twice = 0; twice < 2; twice++) {
      const sent = await customer.post(`/chat/${room}/messages`, {
        client_id: clientId,
        text: "Apakah ada <b>diskon</b>?",
      });
      assert.equal(sent.status, 303);
      assert.match(sent.headers.get("location") ?? "", new RegExp(`^/chat/${room}#m-\\d+$`));
    }
    const shown = await (await customer.get(`/chat/${room}`)).text();
    assert.equal(shown.match(/<p class="chat-text"[^>]*>[^<]*&lt;b>diskon/g)?.length, 1);

    const desk = await client(rina);
    const list = await (await desk.get("/admin/chat")).text();
    assert.ok(list.includes(`/admin/chat/${room}`) && list.includes("1 belum dibaca"));
    assert.match(list, /Menunggu/);
    const answer = await desk.post(`/chat/${room}/messages`, { text: "Ada, HEMAT10." });
    assert.match(answer.headers.get("location") ?? "", /^\/admin\/chat\//);
    const back = await (await customer.get(`/chat/${room}`)).text();
    assert.ok(back.includes("Ada, HEMAT10.") && back.includes("Dibaca"));
  }));

Deno.test("a message appears once however often and however much at once it is sent", () =>
  withApp(async ({ deps, client }) => {
    const { siti } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const customer = await client(siti);
    const form = { client_id: "satu-1", text: "Sekali saja" };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => customer.post(`/chat/${room}/messages`, form, JSON_ONLY)),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 201]);
    const ids = await Promise.all(answers.map(async (one) => (await one.json()).message.id));
    assert.equal(new Set(ids).size, 1);
    const all = await messagesOf(customer, room);
    assert.deepEqual(all.map(({ text }) => text), ["Halo?", "Sekali saja"]);
    assert.deepEqual((await messagesOf(customer, room, all[0].id)).length, 1);
  }));

Deno.test("what cannot be sent is refused with a message, and what was typed stays", () =>
  withApp(async ({ deps, client }) => {
    const { siti } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const customer = await client(siti);
    const refused = async (form: Record<string, string>) => {
      const answer = await customer.post(`/chat/${room}/messages`, form);
      assert.equal(answer.status, 422);
      return await answer.text();
    };
    for (const nothing of ["", "  \n ", "\u00a0\u2003", "\u200b\u2060"]) {
      assert.match(fieldError(await refused({ text: nothing }), "chat-text") ?? "", /Tulis pesan/);
    }
    assert.match(fieldError(await refused({ text: "a\0b" }), "chat-text") ?? "", /karakter/);
    const long = await refused({ text: "ä".repeat(4001) });
    assert.match(fieldError(long, "chat-text") ?? "", /4\.000/);
    assert.match(long, /<textarea[^>]*>ä{4001}<\/textarea>/);
    assert.equal((await refused({ text: "x".repeat(500_000) })).includes("4.000"), true);
    const card = await refused({ text: "Ini?", course: "tidak-ada" });
    assert.match(fieldError(card, "chat-course") ?? "", /tidak ditemukan/);
    // A part of a title brings the courses that were meant; one of them is picked.
    const meant = await refused({ text: "Yang ini?", course: "excel" });
    assert.match(meant, /<textarea[^>]*>Yang ini\?<\/textarea>/);
    assert.match(meant, /name="course_choice" value="kelas-excel"/);
    const choices: Record<string, string>[] = [
      { course: "excel", course_choice: "kelas-excel" },
      { course: "KELAS excel" },
    ];
    for (const choice of choices) {
      const sent = await customer.post(`/chat/${room}/messages`, choice, JSON_ONLY);
      assert.equal((await sent.json()).message.course.title, "Kelas Excel");
    }
    assert.match(await refused({ text: "x", client_id: "ada spasi" }), /Tanda pengenal/);
    const most = await customer.post(`/chat/${room}/messages`, { text: "😀".repeat(4000) });
    assert.equal(most.status, 303);
  }));

Deno.test("other people's rooms and forged ids are not there", () =>
  withApp(async ({ deps, client }) => {
    const { siti, pak } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    for (const other of [pak]) {
      const stranger = await client(other);
      assert.equal((await stranger.get(`/chat/${room}`)).status, 404);
      assert.equal((await stranger.get(`/chat/${room}/messages?after=0`)).status, 404);
      assert.equal((await stranger.post(`/chat/${room}/messages`, { text: "x" })).status, 404);
      assert.equal((await stranger.post(`/chat/${room}/move`, { move: "close" })).status, 404);
      assert.equal((await stranger.get(`/instructor/chat/${room}`)).status, 404);
    }
    const customer = await client(siti);
    for (const after of ["-1", "x", "1.5", "1e3", "9".repeat(30), "1'"]) {
      const answer = await customer.get(`/chat/${room}/messages?after=${after}`, JSON_ONLY);
      assert.equal(answer.status, 400, after);
    }
    for (const path of ["/chat/1", "/chat/x", `/chat/${crypto.randomUUID()}`]) {
      assert.equal((await customer.get(path)).status, 404, path);
    }
    assert.equal((await customer.post(`/chat/${room}/move`, { move: "close" })).status, 404);
    assert.equal((await customer.post(`/chat/${room}/notes`, { note: "x" })).status, 404);
  }));

Deno.test("a flood is slowed, with a message", () =>
  withApp(async ({ deps, client }) => {
    const { siti } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const customer = await client(siti);
    const statuses: number[] = [];
    for (let n = 0; n < 30; n++) {
      const form = { text: `Pesan ${n}`, client_id: `pesan-${n}` };
      const answer = await customer.post(`/chat/${room}/messages`, form);
      statuses.push(answer.status);
      if (answer.status !== 429) continue;
      assert.ok(Number(answer.headers.get("retry-after")) >= 1);
      assert.match(await answer.text(), new RegExp(`Pesan ${n}`));
    }
    assert.equal(statuses.filter((status) => status === 303).length, 19);
    // What has arrived is confirmed all the same when it is sent again.
    const again = { text: "Pesan 3", client_id: "pesan-3" };
    assert.equal((await customer.post(`/chat/${room}/messages`, again, JSON_ONLY)).status, 200);
    deps.clock.advance({ seconds: 11 });
    assert.equal((await customer.post(`/chat/${room}/messages`, { text: "Lagi" })).status, 303);
  }, { rateLimitLoopback: true }));

Deno.test("a card and a picture are shown to those in the room, and to nobody else", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina, pak } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    const customer = await client(siti);
    const send = (bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData();
      body.append("client_id", crypto.randomUUID());
      body.append("text", "");
      body.append("course", "https://contoh.test/courses/kelas-excel?x=1");
      body.append("picture", new Blob([bytes]), "gambar.png");
      return customer.request("POST", `/chat/${room}/messages`, { body });
    };
    assert.equal((await send(await realPng(40, 30))).status, 303);
    const html = await (await customer.get(`/chat/${room}`)).text();
    assert.match(html, /href="\/courses\/kelas-excel"[^]*Rp150\.000/);
    const url = /\/media\/[0-9a-f-]{36}/.exec(html)?.[0] ?? "";
    assert.equal((await customer.get(url)).status, 200);
    assert.equal((await (await client(rina)).get(url)).status, 200);
    assert.equal((await (await client(pak)).get(url)).status, 404);
    assert.equal((await (await client()).get(url)).status, 404);

    const wrong = await send(new TextEncoder().encode("<svg onload=alert(1)>"));
    assert.equal(wrong.status, 422);
    assert.ok(fieldError(await wrong.text(), "chat-picture"));
    const large = await send(new Uint8Array(6 * 1024 * 1024));
    assert.equal(large.status, 422);
    assert.match(fieldError(await large.text(), "chat-picture") ?? "", /5 MB/);
  }));

Deno.test("an answer reaches who is away by mail, once; who is there reads it in the chat", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina } = await makePeople(deps);
    const room = await askedRoom(deps, siti);
    await say(deps, rina, room, "Ini jawabannya");
    await doAllJobs(deps);
    const mails = () =>
      deps.db.selectFrom("mail_messages").selectAll().where("recipient", "=", siti.email).execute();
    assert.equal((await mails()).length, 1);
    assert.ok((await mails())[0].text.includes("Ini jawabannya"));
    const customer = await client(siti);
    await customer.post(`/chat/${room}/presence`);
    await say(deps, rina, room, "Dan ini lagi");
    await doAllJobs(deps);
    assert.equal((await mails()).length, 1);
    // Those who answer are written to only while a question waits.
    const toStaff = () =>
      deps.db.selectFrom("mail_messages").select("recipient").where("recipient", "=", rina.email)
        .execute();
    assert.equal((await toStaff()).length, 0);
    await say(deps, siti, room, "Masih satu pertanyaan");
    await doAllJobs(deps);
    await doAllJobs(deps);
    assert.equal((await toStaff()).length, 1);
  }, { chatHours: null }));

Deno.test("the page says when somebody answers", () =>
  withApp(async ({ deps, client }) => {
    const { siti } = await makePeople(deps);
    const customer = await client(siti);
    // Saturday, 10.00 WIB, and the same day at 13.00.
    assert.match(await (await customer.get("/chat")).text(), /dalam beberapa menit/);
    deps.clock.advance({ hours: 3 });
    const later = await (await customer.get("/chat")).text();
    assert.match(later, /<time datetime="2026-11-23T01:00:00Z">23 November 2026, 08[.:]00 WIB</);
  }));
