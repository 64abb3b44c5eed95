import { deepStrictEqual as equal, match, ok, rejects } from "node:assert/strict";
import { scheduleSession } from "../../lib/live/service.ts";
import { listDeliveries, retryDelivery, sendReminders } from "../../lib/notifications/service.ts";
import { drainJobs } from "../../lib/handlers.ts";
import { json } from "../../lib/platform/db/mod.ts";
import { deliver, type Mail } from "../../lib/platform/mail.ts";
import { FORM, makeClass } from "../live/support.ts";
import { withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { withTwilio } from "../support/fake_twilio.ts";
import { mailConfig, withSmtp } from "../support/smtp.ts";

const ADMIN = { id: 1, role: "admin", zone: "Asia/Jakarta" } as const;
const ask = (deps: TestDeps, query = "") => listDeliveries(deps, ADMIN, new URLSearchParams(query));
const list = async (deps: TestDeps, query = "") => (await ask(deps, query)).page.rows;

const MAIL: Mail = {
  key: "order-paid-7",
  kind: "order_paid",
  to: "siti@contoh.test",
  subject: "Pesanan lunas",
  html: "<p>Lunas</p>",
  text: "Lunas",
  unsubscribe: "https://belajar.test/unsubscribe?token=x",
};

Deno.test("mails, reminders and WhatsApp messages stand in one log, each once", () =>
  withDeps(async (deps) => {
    const { host, course, siti, budi } = await makeClass(deps);
    await scheduleSession(deps, host, course.slug, FORM);
    await deps.db.updateTable("users").set({ phone: "+6281234567890", whatsapp_opt_in: true })
      .where("id", "=", siti.id).execute();
    await deliver(deps, { ...MAIL, to: budi.email });
    deps.clock.at = Temporal.Instant.from("2026-12-01T00:00:00Z");
    await sendReminders(deps, { isDry: false });
    const all = await list(deps);
    equal(all.map(({ source, channel, kind }) => [source, channel, kind]).toSorted(), [
      ["mail", "mail", "order_paid"],
      ["message", "mail", "reminder"],
      ["message", "mail", "reminder"],
      ["message", "whatsapp", "reminder"],
    ]);
    equal((await list(deps, "channel=whatsapp")).map(({ about }) => about), ["Tabel pivot"]);
    equal((await list(deps, "status=kept")).map(({ about }) => about), ["Pesanan lunas"]);
    equal((await list(deps, "kind=order_paid")).length, 1);
    equal((await list(deps, "status=failed")).length, 0);
    equal((await list(deps, "q=0812-3456")).length, 2);
    equal((await list(deps, "q=%2B62 812 3456 7890&channel=whatsapp")).length, 1);
    equal((await list(deps, `q=${budi.email.toUpperCase()}`)).length, 2);
    equal((await list(deps, `q=${encodeURIComponent(budi.name)}`)).length, 2);
    for (const nothing of ["q=%25", "q=_", "q=tidak-ada"]) equal(await list(deps, nothing), []);
    match((await list(deps, "channel=whatsapp"))[0].text ?? "", /1 jam lagi/);
  }));

Deno.test("the log's pages hold everything once, whatever was written at the same moment", () =>
  withDeps(async (deps) => {
    const user = await makeUser(deps);
    const at = deps.clock.now();
    await deps.db.insertInto("message_deliveries").values(
      Array.from({ length: 70 }, (_, n) => ({
        user_id: user.id,
        channel: "whatsapp" as const,
        kind: "announcement",
        key: `announcement-${n}`,
        next_try_at: at,
        created_at: at.subtract({ milliseconds: Math.floor(n / 20) }),
        updated_at: at,
      })),
    ).execute();
    for (let n = 0; n < 30; n++) await deliver(deps, { ...MAIL, key: `order-paid-${n}` });
    const orders: string[][] = [];
    const columns = [
      "created",
      "-created",
      "subject",
      "-addressee",
      "channel",
      "-channel",
      "-status",
    ];
    for (const sort of columns) {
      const seen: string[] = [];
      let after: string | null = "";
      let pages = 0;
      do {
        const { page } = await ask(deps, `sort=${sort}&after=${after}`);
        seen.push(...page.rows.map(({ source, id }) => `${source} ${id}`));
        after = page.next;
        pages++;
      } while (after !== null);
      equal([seen.length, new Set(seen).size, pages], [100, 100, 4], sort);
      orders.push(seen);
    }
    equal(orders[0], orders[1].toReversed());
    equal(orders[4], orders[5].toReversed());
    equal(orders[4].slice(0, 30).every((one) => one.startsWith("mail")), true);
    const found = await ask(deps, "format=csv");
    const [batch] = await Array.fromAsync(found.all());
    equal([await found.count(), batch.map(({ source, id }) => `${source} ${id}`)], [
      100,
      orders[1],
    ]);
    equal(await (await ask(deps, "channel=whatsapp&format=csv")).count(), 70);
  }));

Deno.test("a range of days is the reader's own, in both tables", () =>
  withDeps(async (deps) => {
    const user = await makeUser(deps);
    // Half past midnight on the 2nd in Jakarta, still the 1st in Greenwich.
    deps.clock.at = Temporal.Instant.from("2026-12-01T17:30:00Z");
    const at = deps.clock.now();
    await deliver(deps, MAIL);
    const row = { channel: "mail" as const, kind: "reminder", key: "x", next_try_at: at };
    await deps.db.insertInto("message_deliveries")
      .values({ ...row, user_id: user.id, created_at: at, updated_at: at }).execute();
    equal((await list(deps, "from=2026-12-02&to=2026-12-02")).length, 2);
    equal((await list(deps, "to=2026-12-02")).length, 2);
    equal(await list(deps, "from=2026-12-01&to=2026-12-01"), []);
    equal(await list(deps, "from=2026-12-03&to=2026-12-04"), []);
  }));

Deno.test("what the log cannot be asked is refused with a message", () =>
  withDeps(async (deps) => {
    const refusals = {
      "sort=recipient": "sort_unknown",
      "sort=-error": "sort_unknown",
      "format=pdf": "not_a_choice",
      "channel=fax": "not_a_choice",
      "status='": "not_a_choice",
      "kind=__proto__": "not_a_choice",
      "from=1026-01-01&to=2026-01-01": "range_too_long",
      "from=2026-02-30": "date_invalid",
      "after=palsu": "cursor_invalid",
    };
    for (const [query, key] of Object.entries(refusals)) await rejects(ask(deps, query), { key });
    await rejects(ask(deps, `q=${"x".repeat(101)}`), { key: "search_too_long" });
  }));

Deno.test("a mail that was refused is sent again under its name, once however often it is asked", () => {
  let isFull = true;
  return withSmtp({
    onRcptTo: (_address, _session, done) =>
      done(isFull ? Object.assign(new Error("mailbox full"), { responseCode: 552 }) : null),
  }, ({ port, received }) =>
    withDeps(async (opened) => {
      const deps = { ...opened, config: { ...opened.config, ...mailConfig(port) } };
      const admin = await makeUser(deps, { role: "admin" });
      await deps.jobs.send(deps.db, "mail", MAIL, { singletonKey: MAIL.key });
      equal(await drainJobs(deps), { done: 1, failed: 0 });
      const [failed] = await list(deps, "status=failed");
      match(failed.error ?? "", /mailbox full/);
      isFull = false;
      for (let n = 0; n < 3; n++) await retryDelivery(deps, admin, "mail", String(failed.id));
      await drainJobs(deps);
      equal(received.length, 1);
      match(received[0].headers["list-unsubscribe"], /unsubscribe\?token=x/);
      equal((await list(deps, "status=sent")).length, 1);
      const again = retryDelivery(deps, ADMIN, "mail", String(failed.id));
      await rejects(again, { key: "delivery_not_failed" });
    }));
});

Deno.test("a mail whose job is gone is written from the log, but not without its attachments", () =>
  withDeps(async (deps) => {
    const production = { ...deps, config: { ...deps.config, appEnv: "production" as const } };
    const attachments = [{ name: "faktur.pdf", type: "application/pdf", base64: "AA==" }];
    await deliver(production, MAIL);
    await deliver(production, { ...MAIL, key: "order-paid-8", attachments });
    const failed = (await list(production, "status=failed")).map(({ id }) => String(id)).toSorted();
    equal(failed.length, 2);
    await retryDelivery(deps, await makeUser(deps, { role: "admin" }), "mail", failed[0]);
    equal(await drainJobs(deps), { done: 1, failed: 0 });
    equal((await list(deps, "status=kept")).length, 1);
    await rejects(retryDelivery(deps, ADMIN, "mail", failed[1]), { key: "delivery_too_old" });
    equal((await list(deps, "status=failed")).length, 1);
  }));

Deno.test("a secret mail shows no text and cannot be sent again", () =>
  withDeps(async (deps) => {
    await deliver(deps, { ...MAIL, key: "reset-1", kind: "reset", secret: true });
    const [{ id, text, isSecret }] = await list(deps);
    equal([text, isSecret], [null, true]);
    await rejects(retryDelivery(deps, ADMIN, "mail", String(id)), { key: "delivery_secret" });
  }));

Deno.test("a WhatsApp message that Twilio could not deliver goes out anew, one whose answer was lost is looked up", () =>
  withTwilio((twilio) =>
    withDeps(async (deps) => {
      const { siti } = await makeClass(deps);
      await deps.db.updateTable("users").set({ phone: "+6281234567890", whatsapp_opt_in: true })
        .where("id", "=", siti.id).execute();
      const at = deps.clock.now();
      const row = {
        user_id: siti.id,
        channel: "whatsapp" as const,
        kind: "announcement",
        details: json({ course: "Excel", title: "Libur" }),
        path: "/",
        next_try_at: at,
        created_at: at,
        updated_at: at,
      };
      await deps.db.insertInto("message_deliveries").values([
        { ...row, key: "a-1", status: "failed", provider_id: "SMold", body: "lama" },
        { ...row, key: "a-2", status: "delivered" },
        { ...row, key: "a-3", status: "skipped" },
      ]).execute();
      await deps.db.insertInto("notification_preferences")
        .values({ user_id: siti.id, topic: "announcement", channel: "whatsapp", wanted: true })
        .execute();
      const [failed] = await list(deps, "status=failed");
      const admin = await makeUser(deps, { role: "admin" });
      await retryDelivery(deps, admin, "message", String(failed.id));
      await retryDelivery(deps, admin, "message", String(failed.id));
      await sendReminders(deps, { isDry: false });
      equal(twilio.taken.length, 1);
      match(twilio.taken[0].body, /Libur/);
      for (const status of ["delivered", "skipped", "sent"]) {
        const [{ id }] = await list(deps, `status=${status}`);
        await rejects(retryDelivery(deps, ADMIN, "message", String(id)), {
          key: "delivery_not_failed",
        });
      }
    }, { whatsapp: twilio.config })
  ));

Deno.test("only admins see the log, and only what is there can be sent again", () =>
  withDeps(async (deps) => {
    for (const role of ["student", "instructor"] as const) {
      const asker = { ...ADMIN, role };
      await rejects(listDeliveries(deps, asker, new URLSearchParams()), { code: "forbidden" });
      await rejects(retryDelivery(deps, { id: 2, role }, "mail", "1"), { code: "forbidden" });
    }
    for (const [source, id] of [["mail", "999"], ["message", "999"], ["fax", "1"], ["mail", "x"]]) {
      await rejects(retryDelivery(deps, ADMIN, source, id), { code: "not_found" });
    }
  }));

Deno.test("the page says why, and its button comes back to the same filters", () =>
  withApp(async (app) => {
    const { deps } = app;
    const admin = await makeUser(deps, { role: "admin" });
    const production = { ...deps, config: { ...deps.config, appEnv: "production" as const } };
    await deliver(production, { ...MAIL, subject: "Faktur <b>" });
    const link = "https://belajar.test/reset?token=rahasia";
    const secret = { key: "reset-1", kind: "reset", subject: "=1+1", text: link, secret: true };
    await deliver(production, { ...MAIL, ...secret });
    const client = await app.client(admin);
    const html = await (await client.get("/admin/deliveries?status=failed&q=siti")).text();
    ok(html.includes("MAIL_HOST is not set"));
    ok(html.includes("Faktur &lt;b"));
    const [, action] = /action="(\/admin\/deliveries\/mail\/\d+)"/.exec(html) ?? [];
    const back = "/admin/deliveries?status=failed&q=siti";
    const answer = await client.post(action, { back });
    equal([answer.status, answer.headers.get("location")], [303, `${back}&done=again`]);
    const away = await client.post(action, { back: "https://jahat.example/" });
    equal(away.headers.get("location"), "/admin/deliveries?done=again");
    const csv = await client.get("/admin/deliveries?format=csv");
    equal([csv.status, csv.headers.get("x-rows")], [200, "2"]);
    const lines = (await csv.text()).trimEnd().split("\r\n");
    equal(lines.length, 3);
    ok(lines[1].includes("'=1+1") && lines[2].includes("Faktur <b>"));
    ok(!lines.join().includes("rahasia"));
    const xlsx = await client.get("/admin/deliveries?format=xlsx&status=failed");
    match(xlsx.headers.get("content-disposition") ?? "", /deliveries\.xlsx/);
  }));
