import { deepStrictEqual as equal, match, ok, rejects } from "node:assert/strict";
import { drainJobs, handlersOf } from "../../lib/handlers.ts";
import { recordEvent } from "../../lib/platform/jobs.ts";
import { runSchedule, type Schedule, SCHEDULES } from "../../lib/schedules.ts";
import { nextTick, scheduleState } from "../../lib/system/rules.ts";
import { runJobAgain, systemState } from "../../lib/system/service.ts";
import { withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";

const at = (text: string) => Temporal.Instant.from(text);
const ADMIN = { id: 1, role: "admin" } as const;

const every = (name: string, run: Schedule["run"]): Schedule => ({ name, cron: "* * * * *", run });

async function stateOf(deps: TestDeps, ...schedules: Schedule[]) {
  return (await systemState(deps, ADMIN, schedules, null)).schedules;
}

/** Fails a job as often as it is tried: eight times again after the first. */
async function giveUp(deps: TestDeps, reason: string): Promise<void> {
  const handlers = {
    ...handlersOf(deps),
    event: () => Promise.reject(new TypeError(reason)),
  };
  for (let n = 0; n < 9; n++) {
    equal(await deps.jobs.drain(handlers), { done: 0, failed: 1 });
    await deps.db.withSchema("pgboss").updateTable("job" as never)
      .set({ start_after: at("2020-01-01T00:00:00Z") } as never).execute();
  }
}

Deno.test("the next tick of a schedule, in UTC", () => {
  equal(nextTick("* * * * *", at("2026-11-21T03:00:00Z")), at("2026-11-21T03:01:00Z"));
  equal(nextTick("*/5 * * * *", at("2026-11-21T03:59:59Z")), at("2026-11-21T04:00:00Z"));
  equal(nextTick("17 * * * *", at("2026-12-31T23:17:00Z")), at("2027-01-01T00:17:00Z"));
});

Deno.test("a schedule is judged by its last run and by the clock", () => {
  const startedAt = at("2026-11-21T03:00:00Z");
  const judge = (now: string, endedAt: Temporal.Instant | null, error: string | null = null) =>
    scheduleState("*/5 * * * *", { startedAt, endedAt, error }, at(now));
  equal(scheduleState("* * * * *", null, startedAt), "never");
  equal(judge("2026-11-21T03:00:10Z", null), "running");
  equal(judge("2026-11-21T03:15:01Z", null), "broken");
  equal(judge("2026-11-21T03:06:00Z", startedAt), "ok");
  equal(judge("2026-11-21T03:06:00Z", startedAt, "no"), "failed");
  equal(judge("2026-11-21T03:07:01Z", startedAt), "late");
});

Deno.test("a run is noted with what it did, a failed one with its reason until the next failure", () =>
  withDeps(async (deps) => {
    const good = every("good", () => Promise.resolve({ found: 3, sent: 2, failed: 1 }));
    const bad = every("good", () => Promise.reject(new Error("no network")));
    equal((await stateOf(deps, good))[0].state, "never");
    await runSchedule(deps, bad);
    const [failed] = await stateOf(deps, good);
    equal([failed.state, failed.run?.error], ["failed", "Error: no network"]);
    deps.clock.advance({ minutes: 1 });
    await runSchedule(deps, good);
    const [line] = await stateOf(deps, good);
    equal([line.state, line.run?.error, line.run?.failure], ["ok", null, "Error: no network"]);
    equal(line.run?.report, { found: 3, queued: 0, sent: 2, skipped: 0, failed: 1 });
    equal(line.next, deps.clock.now().add({ minutes: 1 }));
    ok(line.tookMs !== null && line.tookMs >= 0);
  }));

Deno.test("a job that was given up is shown with its reason and runs again, once", () =>
  withDeps(async (deps) => {
    const { id: userId } = await makeUser(deps);
    const admin = await makeUser(deps, { role: "admin" });
    await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId });
    await giveUp(deps, "mail server on fire");
    const { troubled: [job], queues } = await systemState(deps, ADMIN, [], null);
    equal([job.state, job.subject, job.attempts], ["failed", "user_registered", 9]);
    match(job.reason ?? "", /mail server on fire/);
    equal(queues.find(({ queue }) => queue === "event")?.failed, 1);
    await runJobAgain(deps, admin, job.id);
    await rejects(runJobAgain(deps, ADMIN, job.id), { code: "not_found" });
    equal((await drainJobs(deps)).failed, 0);
    equal((await systemState(deps, ADMIN, [], null)).troubled, []);
    const mails = await deps.db.selectFrom("mail_messages").select("key").execute();
    equal(mails, [{ key: `welcome-${userId}` }]);
  }));

Deno.test("only admins see the system and run jobs again", () =>
  withDeps(async (deps) => {
    for (const role of ["student", "instructor"] as const) {
      const asker = { id: 2, role };
      await rejects(systemState(deps, asker, [], null), { code: "forbidden" });
      await rejects(runJobAgain(deps, asker, crypto.randomUUID()), { code: "forbidden" });
    }
    await rejects(runJobAgain(deps, ADMIN, "1; drop"), { code: "not_found" });
    await rejects(systemState(deps, ADMIN, [], "palsu"), { key: "cursor_invalid" });
  }));

Deno.test("the page shows every schedule, and its button runs a job again", () =>
  withApp(async (app) => {
    const { deps } = app;
    const admin = await makeUser(deps, { role: "admin" });
    const client = await app.client(admin);
    const empty = await (await client.get("/admin/system")).text();
    for (const { name } of SCHEDULES) ok(empty.includes(`${name} · `), name);
    ok(empty.includes("Semua tugas berjalan lancar"));
    await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId: admin.id });
    await giveUp(deps, "server <mati>");
    await runSchedule(deps, every("sweep", () => Promise.resolve({ found: 7 })));
    const html = await (await client.get("/admin/system")).text();
    ok(html.includes("server &lt;mati"));
    ok(html.includes("7 ditemukan"));
    const [, action] = /action="(\/admin\/system\/jobs\/[^"]+)"/.exec(html) ?? [];
    const answer = await client.post(action);
    equal(
      [answer.status, answer.headers.get("location")],
      [303, "/admin/system?done=again"],
    );
  }));
