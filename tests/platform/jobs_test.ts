import assert from "node:assert/strict";
import { sql } from "kysely";
import type { Db } from "../../lib/database.ts";
import { type Handlers, openJobs, prepareJobs, recordEvent } from "../../lib/platform/jobs.ts";
import { createLogger } from "../../lib/platform/log.ts";
import { withDeps } from "../support/deps.ts";

const nothing = () => Promise.resolve();

/** Handlers that note which users' events they get. */
function noting(seen: number[], then: (userId: number) => Promise<void> = nothing): Handlers {
  return {
    event: async (event) => {
      assert.ok("userId" in event);
      seen.push(event.userId);
      await then(event.userId);
    },
    mail: nothing,
  };
}

function registered(userId: number) {
  return { name: "user_registered", userId } as const;
}

interface JobRow {
  state: string;
  retry_count: number;
  /** Seconds until it is due. */
  wait: number;
  output: { message?: string } | null;
}

async function onlyJob(db: Db): Promise<JobRow> {
  const { rows } = await sql<JobRow>`
    select state, retry_count, extract(epoch from start_after - now())::float8 as wait, output
    from pgboss.job`.execute(db);
  assert.equal(rows.length, 1);
  return rows[0];
}

Deno.test("a job exists when its transaction commits, and only then", () =>
  withDeps(async ({ db, jobs }) => {
    const seen: number[] = [];
    await assert.rejects(
      db.transaction().execute(async (tx) => {
        await recordEvent(jobs, tx, registered(1));
        throw new Error("rolled back");
      }),
    );
    await db.transaction().execute((tx) => recordEvent(jobs, tx, registered(2)));
    assert.deepEqual(await jobs.drain(noting(seen)), { done: 1, failed: 0 });
    assert.deepEqual(seen, [2]);
    assert.deepEqual(await jobs.drain(noting(seen)), { done: 0, failed: 0 });
  }));

Deno.test("a job's data come back as they were sent", () =>
  withDeps(async ({ db, jobs }) => {
    const mail = {
      key: `it's "quoted"; ünï\\ $1::text`,
      to: "a@b.test",
      subject: "{1,2}",
      html: "",
      text: "\n",
    };
    await jobs.send(db, "mail", mail);
    const got: unknown[] = [];
    await jobs.drain({ event: nothing, mail: (data) => Promise.resolve(void got.push(data)) });
    assert.deepEqual(got, [mail]);
  }));

Deno.test("the same key is queued once, also after it has run", () =>
  withDeps(async ({ db, jobs }) => {
    const seen: number[] = [];
    const send = () => jobs.send(db, "event", registered(7), { singletonKey: "welcome 7" });
    await send();
    await send();
    await jobs.drain(noting(seen));
    await send();
    await jobs.send(db, "event", registered(8), { singletonKey: "welcome 8" });
    await jobs.drain(noting(seen));
    assert.deepEqual(seen, [7, 8]);
  }));

Deno.test("a job that is to start later waits", () =>
  withDeps(async ({ db, jobs }) => {
    const seen: number[] = [];
    const startAfter = Temporal.Now.instant().add({ hours: 1 });
    await jobs.send(db, "event", registered(1), { startAfter });
    await jobs.drain(noting(seen));
    assert.deepEqual(seen, []);
    const { wait } = await onlyJob(db);
    assert.ok(wait > 3500 && wait <= 3600, `${wait} s`);
  }));

Deno.test("what fails is tried again, later and later, until it is given up", () =>
  withDeps(async ({ db, jobs }) => {
    const seen: number[] = [];
    const handlers = noting(seen, () => Promise.reject(new Error("mail server is down")));
    await jobs.send(db, "event", registered(1));
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 9; attempt++) {
      assert.deepEqual(await jobs.drain(handlers), { done: 0, failed: 1 });
      assert.deepEqual(await jobs.drain(handlers), { done: 0, failed: 0 }, "not at once");
      const { wait, output, state } = await onlyJob(db);
      assert.match(output?.message ?? "", /mail server is down/);
      assert.equal(state, attempt <= 8 ? "retry" : "failed");
      waits.push(wait);
      await sql`update pgboss.job set start_after = now() - interval '1 second'`.execute(db);
    }
    assert.equal(seen.length, 9);
    assert.ok(waits[0] >= 29 && waits[0] < 60, `first after ${waits[0]} s`);
    assert.ok(waits[7] > 2 * waits[0], `last after ${waits[7]} s`);
    assert.deepEqual(await jobs.maintain(), { queued: 0, failed: 1 });
  }));

Deno.test("a failed job holds nobody up", () =>
  withDeps(async ({ db, jobs }) => {
    const seen: number[] = [];
    for (let userId = 1; userId <= 12; userId++) await jobs.send(db, "event", registered(userId));
    const handlers = noting(
      seen,
      (userId) => userId % 4 === 0 ? Promise.reject(new Error("no")) : Promise.resolve(),
    );
    assert.deepEqual(await jobs.drain(handlers), { done: 9, failed: 3 });
    assert.equal(seen.length, 12);
  }));

Deno.test("the job of a process that died comes back", () =>
  withDeps(async ({ db, jobs }) => {
    await jobs.send(db, "event", registered(1));
    await sql`
      update pgboss.job set state = 'active', started_on = now() - interval '4 minutes'`.execute(
      db,
    );
    assert.deepEqual(await jobs.maintain(), { queued: 0, failed: 0 }, "it may still be at work");
    await sql`update pgboss.job set started_on = now() - interval '6 minutes'`.execute(db);
    // Looked at no more than once a minute.
    await sql`update pgboss.queue set monitor_on = null`.execute(db);
    assert.deepEqual(await jobs.maintain(), { queued: 1, failed: 0 });
    await sql`update pgboss.job set start_after = now() - interval '1 second'`.execute(db);
    const seen: number[] = [];
    await jobs.drain(noting(seen));
    assert.deepEqual(seen, [1]);
  }));

Deno.test("several drains at once run each job once", () =>
  withDeps(async ({ db, jobs, log }) => {
    const other = await openJobs(db, { log });
    const seen: number[] = [];
    for (let userId = 1; userId <= 20; userId++) await jobs.send(db, "event", registered(userId));
    const drains = [jobs, other, jobs].map((one) => one.drain(noting(seen)));
    const done = (await Promise.all(drains)).reduce((sum, one) => sum + one.done, 0);
    assert.equal(done, 20);
    assert.equal(new Set(seen).size, 20);
    assert.equal(seen.length, 20);
  }));

Deno.test("jobs that jobs queue are run in the same drain, up to the limit", () =>
  withDeps(async ({ db, jobs }) => {
    const seen: number[] = [];
    const handlers = noting(seen, async (userId) => {
      await db.transaction().execute((tx) => recordEvent(jobs, tx, registered(userId + 1)));
    });
    await jobs.send(db, "event", registered(1));
    assert.deepEqual(await jobs.drain(handlers, { limit: 4 }), { done: 4, failed: 0 });
    assert.deepEqual(seen, [1, 2, 3, 4]);
  }));

Deno.test("a drain that finds nothing still waits for what another of its process has taken", () =>
  withDeps(async ({ db, jobs }) => {
    await jobs.send(db, "event", registered(1));
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    let isFinished = false;
    const first = jobs.drain(noting([], async () => {
      started.resolve();
      await finish.promise;
      isFinished = true;
    }));
    await started.promise;
    const second = jobs.drain(noting([])).then((drained) => ({ ...drained, isFinished }));
    // Time enough for the second to look at every queue.
    for (let n = 0; n < 10; n++) await sql`select 1`.execute(db);
    finish.resolve();
    assert.deepEqual(await second, { done: 0, failed: 0, isFinished: true });
    assert.deepEqual(await first, { done: 1, failed: 0 });
  }));

Deno.test("closing waits for the job at work and leaves the rest", () =>
  withDeps(async ({ db, jobs }) => {
    for (let userId = 1; userId <= 3; userId++) await jobs.send(db, "event", registered(userId));
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const seen: number[] = [];
    const drain = jobs.drain(noting(seen, () => {
      started.resolve();
      return finish.promise;
    }));
    await started.promise;
    let isClosed = false;
    const closing = jobs.close().then(() => isClosed = true);
    await sql`select 1`.execute(db);
    assert.equal(isClosed, false);
    finish.resolve();
    await closing;
    assert.deepEqual(await drain, { done: 1, failed: 0 });
    assert.deepEqual(await jobs.drain(noting(seen)), { done: 0, failed: 0 });
    assert.equal(seen.length, 1);
  }));

Deno.test("the queues can be prepared again, by two processes at once", () =>
  withDeps(async ({ db, jobs }) => {
    await jobs.send(db, "event", registered(1));
    await Promise.all([prepareJobs(db), prepareJobs(db)]);
    await sql`drop schema pgboss cascade`.execute(db);
    await Promise.all([prepareJobs(db), prepareJobs(db)]);
    await jobs.send(db, "event", registered(2));
    const seen: number[] = [];
    await jobs.drain(noting(seen));
    assert.deepEqual(seen, [2]);
  }));

Deno.test("queues can be opened before the database is migrated, and work afterwards", () =>
  withDeps(async ({ db }) => {
    await sql`drop schema pgboss cascade`.execute(db);
    const lines: string[] = [];
    const jobs = await openJobs(db, { log: createLogger((line) => lines.push(line)) });
    assert.match(lines.join("\n"), /jobs_not_ready/);
    await assert.rejects(jobs.send(db, "event", registered(1)));
    await prepareJobs(db);
    await jobs.send(db, "event", registered(2));
    const seen: number[] = [];
    await jobs.drain(noting(seen));
    assert.deepEqual(seen, [2]);
  }));
