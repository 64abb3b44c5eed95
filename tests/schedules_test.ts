import assert from "node:assert/strict";
import { sql } from "kysely";
import { recordEvent } from "../lib/platform/jobs.ts";
import { runSchedule, type Schedule, SCHEDULES } from "../lib/schedules.ts";
import { type TestDeps, withDeps } from "./support/deps.ts";
import { makeUser } from "./support/factories.ts";

const ROOT = new URL("..", import.meta.url).pathname;

function schedule(name: string): Schedule {
  const found = SCHEDULES.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

/** Rows that are kept, and rows whose time has passed. */
async function makeRows({ db, clock }: TestDeps): Promise<void> {
  const now = clock.now();
  const { id } = await makeUser(db);
  const session = (expires: Temporal.Instant) => ({
    id: crypto.randomUUID(),
    user_id: id,
    created_at: now.subtract({ hours: 24 * 40 }),
    expires_at: expires,
    last_seen_at: now,
    revoked_at: null,
    address: null,
    user_agent: null,
  });
  await db.insertInto("sessions")
    .values([session(now.add({ hours: 1 })), session(now.subtract({ hours: 24 * 31 }))]).execute();
  await db.insertInto("rate_limits").values([
    { key: "kept", hits: 1, expires_at: now.add({ seconds: 1 }) },
    { key: "over", hits: 1, expires_at: now.subtract({ seconds: 1 }) },
  ]).execute();
  for (const hours of [23, 25]) {
    await sql`insert into live_events (user_id, kind, data, created_at)
      values (${id}, 'note', '{}', ${now.subtract({ hours })})`.execute(db);
  }
}

async function counts({ db }: TestDeps): Promise<number[]> {
  const { rows: [row] } = await sql<Record<string, number>>`
    select (select count(*) from sessions) as a, (select count(*) from rate_limits) as b,
      (select count(*) from live_events) as c`.execute(db);
  return Object.values(row);
}

Deno.test("the sweep deletes what is over and keeps the rest; a dry one only counts", () =>
  withDeps(async (deps) => {
    await makeRows(deps);
    const { run } = schedule("sweep");
    assert.equal((await run(deps, { isDry: true })).found, 3);
    assert.deepEqual(await counts(deps), [2, 2, 2]);
    assert.equal((await run(deps, { isDry: false })).found, 3);
    assert.deepEqual(await counts(deps), [1, 1, 1]);
    assert.equal((await run(deps, { isDry: false })).found, 0);
  }));

Deno.test("the schedule drains the queues, and a dry run leaves them alone", () =>
  withDeps(async (deps) => {
    const { id } = await makeUser(deps);
    await recordEvent(deps.jobs, deps.db, { name: "user_registered", userId: id });
    const { run } = schedule("drain-jobs");
    await run(deps, { isDry: true });
    const mails = () => deps.db.selectFrom("mail_messages").select("key").execute();
    assert.deepEqual(await mails(), []);
    await run(deps, { isDry: false });
    assert.equal((await mails()).length, 1);
  }));

Deno.test("a schedule that fails is logged and does not end the process", () =>
  withDeps(async (deps) => {
    const errors: string[] = [];
    const log = { ...deps.log, error: (event: string) => void errors.push(event) };
    const run = () => Promise.reject(new Error("no"));
    await runSchedule({ ...deps, log }, { name: "broken", cron: "* * * * *", run });
    assert.deepEqual(errors, ["schedule_failed"]);
  }));

async function job(dataDir: string, ...args: string[]) {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "lib/commands/job.ts", ...args],
    cwd: ROOT,
    env: { DATA_DIR: dataDir, APP_ENV: "development", DATABASE_URL: "", NO_COLOR: "1" },
  });
  const { code, stdout, stderr } = await command.output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), err: text(stderr) };
}

Deno.test("the command runs one job and reports in one line; an unknown one lists those there are", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    const ran = await job(dataDir, "sweep", "--json", "--now", "2030-01-02T03:04:05Z");
    assert.equal(ran.code, 0, ran.err);
    assert.equal(ran.out.trimEnd().split("\n").length, 1, ran.out);
    const { ms, ...report } = JSON.parse(ran.out);
    assert.ok(Number.isInteger(ms));
    const zeros = { found: 0, queued: 0, sent: 0, skipped: 0, failed: 0 };
    assert.deepEqual(report, { job: "sweep", now: "2030-01-02T03:04:05Z", ...zeros });
    const unknown = await job(dataDir, "no-such-job");
    assert.equal(unknown.code, 1);
    assert.equal(unknown.out, "");
    for (const { name } of SCHEDULES) assert.ok(unknown.err.includes(name), unknown.err);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
