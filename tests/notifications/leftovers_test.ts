import { deepStrictEqual as equal, match } from "node:assert/strict";
import { deleteAccount, exportData } from "../../lib/accounts/service.ts";
import { notificationLeftovers } from "../../lib/notifications/service.ts";
import { json } from "../../lib/platform/db/mod.ts";
import { sweepRows } from "../../lib/platform/sweep.ts";
import { client, enter } from "../accounts/support.ts";
import { withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";

/** A message on WhatsApp and a notification of some days ago. */
async function tellOnce({ db, clock }: TestDeps, userId: number, days: number): Promise<void> {
  const at = clock.now().subtract({ hours: days * 24 });
  const one = { user_id: userId, key: `announcement-${days}`, kind: "announcement" };
  await db.insertInto("message_deliveries").values({
    ...one,
    channel: "whatsapp",
    status: "sent",
    body: "Halo Rina, kelas libur <besok>",
    next_try_at: at,
    created_at: at,
    updated_at: at,
  }).execute();
  await db.insertInto("notifications")
    .values({ ...one, details: json({}), path: "/", created_at: at }).execute();
}

const keys = async ({ db }: TestDeps, table: "message_deliveries" | "notifications") =>
  (await db.selectFrom(table).select("key").orderBy("id").execute()).map(({ key }) => key);

Deno.test("messages are kept for half a year, notifications for a year", () =>
  withDeps(async (deps) => {
    const { id } = await makeUser(deps);
    for (const days of [179, 181, 364, 366]) await tellOnce(deps, id, days);
    const leftovers = notificationLeftovers(deps.clock.now());
    equal(await sweepRows(deps.db, leftovers, true), 4);
    equal(await sweepRows(deps.db, leftovers, false), 4);
    equal(await keys(deps, "message_deliveries"), ["announcement-179"]);
    equal(await keys(deps, "notifications"), [179, 181, 364].map((n) => `announcement-${n}`));
  }));

Deno.test("people take their messages along, and leave none behind", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps, { phone: "+6281234567890", whatsappOptIn: true });
    await tellOnce(deps, person.id, 3);
    const { viewer } = await enter(deps, person);
    const { sentMessages } = await exportData(deps, viewer);
    equal(sentMessages.map(({ channel, status }) => [channel, status]), [["whatsapp", "sent"]]);
    match(sentMessages[0].text ?? "", /kelas libur/);
    await deleteAccount(deps, viewer, { password: TEST_PASSWORD }, client());
    equal(await keys(deps, "message_deliveries"), []);
    equal(await keys(deps, "notifications"), []);
  }));

Deno.test("in development the messages that would go to WhatsApp can be read", () =>
  withApp(async (app) => {
    const visitor = await app.client();
    match(await (await visitor.get("/dev/messages")).text(), /Belum ada pesan/);
    const { id } = await makeUser(app.deps, { phone: "+6281234567890" });
    await tellOnce(app.deps, id, 0);
    const html = await (await visitor.get("/dev/messages")).text();
    match(html, /kelas libur &lt;besok/);
    match(html, /href="\/dev\/mail"/);
    match(await (await visitor.get("/dev/mail")).text(), /href="\/dev\/messages"/);
  }));
