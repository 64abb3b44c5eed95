import { deepStrictEqual as equal, match, ok, rejects } from "node:assert/strict";
import { sql } from "kysely";
import { drainJobs, handlersOf } from "../../lib/handlers.ts";
import { encodeCursor } from "../../lib/platform/cursor.ts";
import { recordEvent } from "../../lib/platform/jobs.ts";
import { runSchedule, type Schedule, SCHEDULES } from "../../lib/schedules.ts";
import { nextTick, scheduleState } from "../../lib/system/rules.ts";
import { listTroubled, runJobAgain, systemState } from "../../lib/system/service.ts";
import { withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";

const at = (text: string) => Temporal.Instant.from(text);
const ADMIN = { id: 1, role: "admin", zone: "Asia/Jakarta" } as const;

const every = (name: string, run: Schedule["run"]): Schedule => ({ name, cron: "* * * * *", run });

async function stateOf(deps: TestDeps, ...schedules: Schedule[]) {
  return (await systemState(deps, ADMIN, schedules)).schedules;
}

const ask = (deps: TestDeps, query = "") => listTroubled(deps, ADMIN, new URLSearchParams(query));
const troubled = async (deps: TestDeps, query = "") => (await ask(deps, query)).page.rows;

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
    const [job] = await troubled(deps);
    const { queues } = await systemState(deps, ADMIN, []);
    equal([job.state, job.subject, job.attempts], ["failed", "user_registered", 9]);
    match(job.reason ?? "", /mail server on fire/);
    equal(queues.find(({ queue }) => queue === "event")?.failed, 1);
    await runJobAgain(deps, admin, job.id);
    await rejects(runJobAgain(deps, ADMIN, job.id), { code: "not_found" });
    equal((await drainJobs(deps)).failed, 0);
    equal(await troubled(deps), []);
    const mails = await deps.db.selectFrom("mail_messages").select("key").execute();
    equal(mails, [{ key: `welcome-${userId}` }]);
  }));

Deno.test("only admins see the system and run jobs again", () =>
  withDeps(async (deps) => {
    for (const role of ["student", "instructor"] as const) {
      const asker = { ...ADMIN, id: 2, role };
      await rejects(systemState(deps, asker, []), { code: "forbidden" });
      await rejects(listTroubled(deps, asker, new URLSearchParams()), { code: "forbidden" });
      await rejects(runJobAgain(deps, asker, crypto.randomUUID()), { code: "forbidden" });
    }
    await rejects(runJobAgain(deps, ADMIN, "1; drop"), { code: "not_found" });
  }));

Deno.test("jobs that went wrong are sorted, narrowed, turned over by key and counted", () =>
  withDeps(async (deps) => {
    await deps.jobs.sendAll(
      deps.db,
      "event",
      Array.from({ length: 30 }, (_, n) => ({
        data: { name: "user_registered" as const, userId: n + 1 },
        singletonKey: `registered-${n}`,
      })),
    );
    await sql`update pgboss.job set state = 'failed', completed_on = '2026-12-01T17:30:00Z',
      retry_count = 8, output = jsonb_build_object('message', 'no ' || (data ->> 'userId'))`
      .execute(deps.db);
    for (const sort of ["when", "-when", "subject", "-attempts"]) {
      const { page } = await ask(deps, `sort=${sort}`);
      const rest = await ask(deps, `sort=${sort}&after=${page.next}`);
      const ids = [...page.rows, ...rest.page.rows].map(({ id }) => id);
      equal([page.rows.length, new Set(ids).size, rest.page.next], [25, 30, null], sort);
    }
    equal(await (await ask(deps, "format=csv")).count(), 30);
    equal((await troubled(deps, "queue=event&q=no+30")).length, 1);
    equal(await troubled(deps, "queue=mail"), []);
    // Half past midnight in Jakarta.
    equal((await troubled(deps, "from=2026-12-02&to=2026-12-02")).length, 25);
    equal(await troubled(deps, "from=2026-12-01&to=2026-12-01"), []);
    const refusals = {
      "sort=reason": "sort_unknown",
      "format=pdf": "not_a_choice",
      "queue=__proto__": "not_a_choice",
      "from=1026-01-01&to=2026-01-01": "range_too_long",
      "after=palsu": "cursor_invalid",
    };
    for (const [query, key] of Object.entries(refusals)) await rejects(ask(deps, query), { key });
    // Ids that are made from keys are UUIDs of no version.
    const admin = await makeUser(deps, { role: "admin" });
    const again = (await troubled(deps)).slice(0, 5);
    for (const { id } of again) await runJobAgain(deps, admin, id);
    const [all] = await Array.fromAsync((await ask(deps, "format=csv")).all());
    equal(all.filter(({ state }) => state === "retry").length, 5);
    const foreign = encodeCursor({ sort: "-when", at: 0, id: 7 });
    await rejects(ask(deps, `after=${foreign}`), { key: "cursor_invalid" });
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
    const csv = await client.get("/admin/system?format=csv");
    match(await csv.text(), /user_registered,Peristiwa,.*server <mati>/);
    equal((await client.get("/admin/system?format=xlsx")).status, 200);
    const [, action] = /action="(\/admin\/system\/jobs\/[^"]+)"/.exec(html) ?? [];
    const answer = await client.post(action);
    equal(
      [answer.status, answer.headers.get("location")],
      [303, "/admin/system?done=again"],
    );
  }));

Deno.test("schedules and queues are lists as well, by the names that people read", () =>
  withApp(async (app) => {
    const { deps } = app;
    const client = await app.client(await makeUser(deps, { role: "admin" }));
    const read = async (query: string) =>
      await (await client.get(`/admin/system?table=${query}`)).text();
    const rowsOf = async (query: string) =>
      (await read(`${query}&format=csv`)).trim().split("\r\n").slice(1)
        .map((line) => line.split(",")[0]);
    await runSchedule(deps, { ...SCHEDULES[1], run: () => Promise.reject(new Error("=rusak")) });
    await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId: 1 });
    await giveUp(deps, "mati");

    const names = await rowsOf("schedules");
    equal(names.length, SCHEDULES.length);
    equal(await rowsOf("schedules&sort=-name"), names.toReversed());
    equal((await rowsOf("schedules&sort=-last"))[0], (await rowsOf("schedules&q=rusak"))[0]);
    equal((await rowsOf("schedules&q=rusak")).length, 1);
    const [first, second] = SCHEDULES.map(({ name }) => name);
    ok((await read("schedules&q=" + first)).includes(`${first} · `));
    ok(!(await read("schedules&q=" + first)).includes(`${second} · `));
    ok((await read("schedules&q=zzz")).includes("Tidak ada yang cocok"));
    equal((await rowsOf("queues&sort=-failed"))[0], "Peristiwa");
    const book = await client.get("/admin/system?table=queues&format=xlsx&q=peristiwa");
    equal(book.headers.get("x-rows"), "1");
    // What narrows the jobs stays while another list is sorted.
    const html = await read("schedules&sort=next&queue=mail");
    match(html, /table=schedules&amp;queue=mail|queue=mail&amp;table=schedules/);
    ok(html.includes('aria-sort="ascending"') && html.includes("Tidak ada yang cocok"));
    for (
      const wrong of ["schedules&sort=failed", "queues&sort=cron", "cron", "queues&format=pdf"]
    ) {
      equal((await client.get(`/admin/system?table=${wrong}`)).status, 422, wrong);
    }
    equal((await client.get("/admin/system?table=queues&after=x")).status, 400);
  }));
