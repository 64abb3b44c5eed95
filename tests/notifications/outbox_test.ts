import { deepStrictEqual as equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { scheduleSession } from "../../lib/live/service.ts";
import { sendReminders } from "../../lib/notifications/service.ts";
import { FORM, makeClass } from "../live/support.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { type Behaviour, withTwilio } from "../support/fake_twilio.ts";
import { mailConfig, type Mood, withSmtp } from "../support/smtp.ts";

const START = Temporal.Instant.from("2026-12-01T01:00:00Z");
const PEOPLE = 8;

/** A class whose session begins in 65 minutes. */
async function arrange(deps: TestDeps) {
  const { host, course, siti, budi } = await makeClass(deps);
  const others = [];
  for (let n = 2; n < PEOPLE; n++) {
    const user = await makeUser(deps);
    await enroll(deps, { user, course });
    others.push(user);
  }
  await scheduleSession(deps, host, course.slug, FORM);
  return [siti, budi, ...others];
}

/** Another day, another session: the same people are reminded anew. */
async function onDay(deps: TestDeps, day: number): Promise<void> {
  const startsAt = START.add({ hours: 24 * day });
  await deps.db.updateTable("live_sessions").set({ starts_at: startsAt }).execute();
  deps.clock.at = startsAt.subtract({ minutes: 65 });
}

/** Runs every four minutes until the session has begun, and once more; the rows that were written, by person. */
async function untilStart(deps: TestDeps) {
  const { starts_at: startsAt } = await deps.db.selectFrom("live_sessions").select("starts_at")
    .executeTakeFirstOrThrow();
  const end = startsAt.add({ minutes: 4 });
  for (; Temporal.Instant.compare(deps.clock.now(), end) <= 0; deps.clock.advance({ minutes: 4 })) {
    await sendReminders(deps, { isDry: false });
  }
  return await deps.db.selectFrom("message_deliveries as d").innerJoin(
    "users as u",
    "u.id",
    "user_id",
  )
    .select(["d.status", "d.error", "u.email", "u.phone"]).where("starts_at", "=", startsAt)
    .execute();
}

const mood: fc.Arbitrary<Mood> = fc.oneof(
  fc.constantFrom<Mood>("take", "die in the middle", "take and hang up"),
  fc.record({
    at: fc.constantFrom("recipient" as const, "end" as const),
    code: fc.constantFrom(421, 451, 452, 550, 554),
  }),
);

Deno.test("whatever a mail server does, every reminder ends sent or failed, and nobody gets two", () =>
  withSmtp({}, (server) =>
    withDeps(async (deps) => {
      const people = await arrange(deps);
      let day = 0;
      const moods = fc.array(fc.array(mood, { maxLength: 4 }), {
        minLength: PEOPLE,
        maxLength: PEOPLE,
      });
      await fc.assert(
        fc.asyncProperty(moods, async (given) => {
          await onDay(deps, day++);
          server.received.length = 0;
          people.forEach(({ email }, n) => server.behave(email, ...given[n]));
          const rows = await untilStart(deps);
          equal(rows.length, PEOPLE);
          for (const { status, error, email } of rows) {
            const mine = server.received.filter(({ to }) => to.includes(email));
            const ids = new Set(mine.map(({ headers }) => headers["message-id"]));
            // A server drops the second copy by its name.
            ok(ids.size <= 1, `${email} got ${ids.size} messages`);
            if (status === "sent") equal([ids.size, error], [1, null]);
            else ok(status === "failed" && error, `${email}: ${status} ${error}`);
          }
        }),
        { numRuns: 2 },
      );
    }, mailConfig(server.port))));

const behaviour = fc.constantFrom<Behaviour>(
  "take",
  "hang up",
  "take and hang up",
  { status: 429, code: 20429 },
  { status: 500, code: 20500 },
  { status: 400, code: 63024 },
  { status: 400, code: 21211 },
);
const refusal = fc.constantFrom(
  { status: 429, code: 20429 },
  { status: 401, code: 20003 },
  { status: 503, code: 20503 },
);

Deno.test("whatever Twilio does, every message ends sent or failed, and nobody gets two", () =>
  withTwilio((twilio) =>
    withDeps(async (deps) => {
      const people = await arrange(deps);
      await deps.db.insertInto("notification_preferences").values(people.map(({ id }) => ({
        user_id: id,
        topic: "reminder",
        channel: "mail" as const,
        wanted: false,
      }))).execute();
      for (const [n, { id }] of people.entries()) {
        const phone = `+6281234567${String(n).padStart(3, "0")}`;
        await deps.db.updateTable("users").set({ phone, whatsapp_opt_in: true })
          .where("id", "=", id).execute();
      }
      let day = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(behaviour, { maxLength: 40 }),
          fc.array(refusal, { maxLength: 12 }),
          async (given, hidden) => {
            await onDay(deps, day++);
            twilio.taken.length = 0;
            twilio.behave(...given);
            twilio.hide(...hidden);
            const rows = await untilStart(deps);
            equal(rows.length, PEOPLE);
            for (const { status, error, phone } of rows) {
              const mine = twilio.taken.filter(({ to }) => to === `whatsapp:${phone}`);
              ok(mine.length <= 1, `${phone} got ${mine.length} messages`);
              if (status === "sent") equal([mine.length, error], [1, null]);
              else ok(status === "failed" && error, `${phone}: ${status} ${error}`);
            }
          },
        ),
        // First one that answers nobody until the session has begun.
        { numRuns: 3, examples: [[Array(200).fill({ status: 429, code: 20429 }), []]] },
      );
    }, { whatsapp: twilio.config })
  ));
