import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { sendReminders } from "../../lib/notifications/service.ts";
import { makeClass } from "../live/support.ts";
import { FORM } from "../live/support.ts";
import { scheduleSession } from "../../lib/live/service.ts";
import { type FakeTwilio, signCallback, withTwilio } from "../support/fake_twilio.ts";
import { withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";

const HOUR_BEFORE = Temporal.Instant.from("2026-12-01T00:00:00Z");
const PHONE = "+6281234567890";

/** A session in an hour with one person who wants to hear of it on WhatsApp alone. */
async function arrange(deps: TestDeps) {
  const { host, course, siti, budi } = await makeClass(deps);
  await scheduleSession(deps, host, course.slug, FORM);
  await deps.db.updateTable("enrollments").set({ status: "revoked" })
    .where("user_id", "=", budi.id).execute();
  await deps.db.updateTable("users").set({ phone: PHONE, whatsapp_opt_in: true })
    .where("id", "=", siti.id).execute();
  await deps.db.insertInto("notification_preferences")
    .values({ user_id: siti.id, topic: "reminder", channel: "mail", wanted: false }).execute();
  deps.clock.at = HOUR_BEFORE;
  return siti;
}

const withFake = (
  test: (deps: TestDeps, twilio: FakeTwilio) => Promise<void>,
) => withTwilio((twilio) => withDeps((deps) => test(deps, twilio), { whatsapp: twilio.config }));

const run = (deps: TestDeps) => sendReminders(deps, { isDry: false });
const rowOf = ({ db }: TestDeps) =>
  db.selectFrom("message_deliveries").selectAll().where("kind", "=", "reminder")
    .executeTakeFirstOrThrow();
const optedIn = async (
  { db }: TestDeps,
  id: number,
) => (await db.selectFrom("users").select(["whatsapp_opt_in", "whatsapp_opt_in_source"])
  .where("id", "=", id).executeTakeFirstOrThrow());

Deno.test("a message goes to Twilio with sender, number and where to tell how it fares", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    equal((await run(deps)).sent, 1);
    const [message] = twilio.taken;
    equal([message.to, message.from], [`whatsapp:${PHONE}`, "whatsapp:+14155238886"]);
    equal(message.statusCallback, `${deps.config.appBaseUrl}/whatsapp/status`);
    match(message.body, /1 jam lagi/);
    equal((await rowOf(deps)).provider_id, message.sid);
    equal(twilio.strangers, 0);
  }));

Deno.test("too many at once and a broken server are tried again, with the time that is left then", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    twilio.behave({ status: 429, code: 20429 }, { status: 503, code: 20503 });
    equal((await run(deps)).failed, 1);
    equal((await rowOf(deps)).status, "queued");
    equal((await run(deps)).sent, 0);
    deps.clock.advance({ seconds: 30 });
    equal((await run(deps)).failed, 1);
    deps.clock.advance({ minutes: 5 });
    equal((await run(deps)).sent, 1);
    equal(twilio.taken.length, 1);
    match(twilio.taken[0].body, /5[45] menit lagi/);
  }));

Deno.test("what cannot get better is not tried again, and who blocked us is left alone", () =>
  withFake(async (deps, twilio) => {
    const siti = await arrange(deps);
    twilio.behave({ status: 400, code: 63014 });
    equal((await run(deps)).failed, 1);
    const { status, error_code: code } = await rowOf(deps);
    equal([status, code], ["failed", 63014]);
    deps.clock.advance({ minutes: 10 });
    equal((await run(deps)).sent, 0);
    equal(twilio.taken, []);
    equal(await optedIn(deps, siti.id), {
      whatsapp_opt_in: false,
      whatsapp_opt_in_source: "blocked",
    });
  }));

Deno.test("after an answer that was lost the message is looked up, not sent again", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    twilio.behave("take and hang up");
    equal((await run(deps)).failed, 1);
    equal(twilio.taken.length, 1);
    deps.clock.advance({ minutes: 1 });
    equal((await run(deps)).sent, 1);
    equal(twilio.taken.length, 1);
    equal((await rowOf(deps)).provider_id, twilio.taken[0].sid);
  }));

Deno.test("as a template a text is on one line, and found again among the template's own words", () =>
  withTwilio((twilio) =>
    withDeps(async (deps) => {
      await arrange(deps);
      twilio.behave("take and hang up");
      await run(deps);
      deps.clock.advance({ minutes: 1 });
      equal((await run(deps)).sent, 1);
      equal(twilio.taken.length, 1);
      match(twilio.taken[0].body, /^Kabar dari kami: Halo Siti, Sesi langsung “Tabel pivot”/);
    }, { whatsapp: { ...twilio.config, contentSid: "HX1" } })
  ));

Deno.test("a look-up that is refused leaves it open whether the message was taken: nothing is sent", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    twilio.behave("take and hang up");
    twilio.hide({ status: 429, code: 20429 }, { status: 401, code: 20003 });
    for (let n = 0; n < 4; n++) {
      await run(deps);
      deps.clock.advance({ minutes: 4 });
    }
    const { status, error, provider_id: sid } = await rowOf(deps);
    equal([status, error, sid], ["sent", null, twilio.taken[0].sid]);
    equal(twilio.taken.length, 1);
  }));

Deno.test("what takes longer than its claim is left to whoever takes it over", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    let looks = 0;
    // Logged and claimed at once; by the time the message has its turn, two and a half minutes have gone.
    const slow = { now: () => deps.clock.now().add({ seconds: looks++ < 3 ? 0 : 150 }) };
    equal((await sendReminders({ ...deps, clock: slow }, { isDry: false })).sent, 0);
    equal([(await rowOf(deps)).status, twilio.taken.length], ["sending", 0]);
    deps.clock.advance({ minutes: 5 });
    equal((await run(deps)).sent, 1);
  }));

Deno.test("a message whose process died is taken over by another after its time", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    twilio.behave({ status: 500, code: 20500 });
    await run(deps);
    await deps.db.updateTable("message_deliveries")
      .set({ status: "sending", claimed_until: deps.clock.now().add({ minutes: 5 }) }).execute();
    deps.clock.advance({ minutes: 4 });
    equal((await run(deps)).sent, 0);
    deps.clock.advance({ minutes: 1 });
    equal((await run(deps)).sent, 1);
    equal(twilio.taken.length, 1);
  }));

Deno.test("a reminder that never got through ends as failed, with the reason, at the start", () =>
  withFake(async (deps, twilio) => {
    await arrange(deps);
    for (let n = 0; n < 20; n++) twilio.behave({ status: 503, code: 20503 });
    for (let n = 0; n < 20; n++) {
      await run(deps);
      deps.clock.advance({ minutes: 4 });
    }
    const { status, error } = await rowOf(deps);
    ok(status === "failed" || status === "skipped", status);
    ok(error);
    equal(twilio.taken, []);
  }));

Deno.test("news that overtake the answer find their message by its number", () =>
  withTwilio((twilio) =>
    withApp(async (app) => {
      const { deps } = app;
      const siti = await arrange(deps);
      twilio.behave("take and hang up");
      await run(deps);
      const client = await app.client();
      const form = {
        MessageSid: twilio.taken[0].sid,
        MessageStatus: "undelivered",
        ErrorCode: "63014",
        To: `whatsapp:${PHONE}`,
      };
      const url = `${deps.config.appBaseUrl}/whatsapp/status`;
      const signature = await signCallback(twilio.config.authToken, url, form);
      await client.post("/whatsapp/status", form, { "x-twilio-signature": signature });
      const { status, provider_id: sid, error_code: code } = await rowOf(deps);
      equal([status, sid, code], ["failed", form.MessageSid, 63014]);
      equal((await optedIn(deps, siti.id)).whatsapp_opt_in, false);
      deps.clock.advance({ minutes: 5 });
      equal((await run(deps)).sent, 0);
      equal(twilio.taken.length, 1);
    }, { whatsapp: twilio.config })
  ));

Deno.test("Twilio's news move a message forward and never back; forged ones change nothing", () =>
  withTwilio((twilio) =>
    withApp(async (app) => {
      const { deps } = app;
      const siti = await arrange(deps);
      await run(deps);
      const sid = twilio.taken[0].sid;
      const client = await app.client();
      const url = `${deps.config.appBaseUrl}/whatsapp/status`;
      const tell = async (status: string, code = "", token = twilio.config.authToken) => {
        const form = { MessageSid: sid, MessageStatus: status, ErrorCode: code };
        const signature = await signCallback(token, url, form);
        const answer = await client.post("/whatsapp/status", form, {
          "x-twilio-signature": signature,
        });
        return [answer.status, (await rowOf(deps)).status];
      };
      equal(await tell("delivered", "", "falsch"), [403, "sent"]);
      equal((await client.post("/whatsapp/status", { MessageSid: sid })).status, 403);
      equal(await tell("delivered"), [204, "delivered"]);
      equal(await tell("sent"), [204, "delivered"]);
      equal(await tell("read"), [204, "read"]);
      equal(await tell("delivered"), [204, "read"]);
      equal(await tell("failed", "63014"), [204, "read"]);
      equal((await optedIn(deps, siti.id)).whatsapp_opt_in, true);
      const answer = async (Body: string, path: string, token = twilio.config.authToken) => {
        const allowed = { whatsapp_opt_in: true, whatsapp_opt_in_source: "profile" };
        await deps.db.updateTable("users").set(allowed).where("id", "=", siti.id).execute();
        const form = { From: `whatsapp:${PHONE}`, Body };
        const signature = await signCallback(token, deps.config.appBaseUrl + path, form);
        const { status } = await client.post(path, form, { "x-twilio-signature": signature });
        const { whatsapp_opt_in_source: source } = await optedIn(deps, siti.id);
        return [status, source];
      };
      equal(await answer("STOP", "/whatsapp/answer", "palsu"), [403, "profile"]);
      for (const text of ["  Stop dong", "*STOP*", "berhenti.", "BERHENTI"]) {
        equal(await answer(text, "/whatsapp/answer"), [200, "stop"], text);
      }
      equal(await answer("stop", "/whatsapp/status"), [204, "stop"]);
      for (const text of ["Halo", "Stopwatch saya rusak", ""]) {
        equal(await answer(text, "/whatsapp/answer"), [200, "profile"], text);
      }
    }, { whatsapp: twilio.config })
  ));
