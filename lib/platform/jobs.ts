import { EventEmitter } from "node:events";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { type JobWithMetadata, PgBoss } from "pg-boss";
import type { DomainEvent } from "./events.ts";
import { databaseExecutor, executorOn } from "./jobs/executor.ts";
import { queueOfFailed, restart } from "./jobs/overview.ts";
import { type JobData, QUEUE_NAMES, type QueueName, QUEUES } from "./jobs/queues.ts";
import type { Logger } from "./log.ts";

export type { DomainEvent, EventName, EventOf } from "./events.ts";
export { countJobs, type QueueCounts, type TroubledJob, troubledRows } from "./jobs/overview.ts";
export { QUEUE_NAMES } from "./jobs/queues.ts";
export type { JobData, QueueName } from "./jobs/queues.ts";

/** Which try of a job it is. */
export interface Try {
  /** Should it fail, the job is given up. */
  isLast: boolean;
}

/** What is done with the jobs of each queue. A handler is idempotent: any job may run twice. */
export type Handlers = {
  readonly [Queue in QueueName]: (data: JobData[Queue], which: Try) => Promise<void>;
};

export interface SendOptions {
  /** Not before this moment. */
  startAfter?: Temporal.Instant;
  /** A job of the same key is queued once, as long as the earlier one is kept: a week after its end. */
  singletonKey?: string;
}

export interface DrainOptions {
  /** Jobs at most; 1000 when absent. */
  limit?: number;
}

/** How many jobs ended well, and how many did not this time. */
export interface Drained {
  done: number;
  failed: number;
}

/** Work that is done after the request: rows in Postgres, written in the transaction that wants it. */
export interface Jobs {
  /** Queues a job inside a transaction: it exists when that commits, and only then. */
  send<Queue extends QueueName>(
    tx: QueryExecutorProvider,
    queue: Queue,
    data: JobData[Queue],
    options?: SendOptions,
  ): Promise<void>;
  /** Queues many jobs in one statement; those whose key is known are left out. */
  sendAll<Queue extends QueueName>(
    tx: QueryExecutorProvider,
    queue: Queue,
    jobs: readonly { data: JobData[Queue]; singletonKey: string }[],
  ): Promise<void>;
  /**
   * Makes the job of a key due once more with all its tries, whatever became of it; one that runs is left alone. False
   * when it is no longer kept.
   */
  sendAgain(tx: QueryExecutorProvider, queue: QueueName, singletonKey: string): Promise<boolean>;
  /** Gives a job that was given up another try, at once; false when there is none of that id. */
  runAgain(id: string): Promise<boolean>;
  /**
   * Runs what is due until nothing is, jobs queued by jobs included; what another run of this process has taken is done,
   * too, when it resolves. Never inside a transaction, nor in a handler.
   */
  drain(handlers: Handlers, options?: DrainOptions): Promise<Drained>;
  /** Gives the jobs of dead processes back to their queue and deletes old ones; says what is left. */
  maintain(): Promise<{ queued: number; failed: number }>;
  /** Lets the drains that run end after their current job, starts no more. Before the database closes. */
  close(): Promise<void>;
}

const DRAIN_LIMIT = 1000;

function createBoss<Schema>(db: Kysely<Schema>, log: Logger | null, migrate: boolean): PgBoss {
  const boss = new PgBoss({
    db: databaseExecutor(db),
    migrate,
    supervise: false,
    schedule: false,
  });
  // It is an emitter, but its declarations are written for types that Deno does not have.
  const emitter: unknown = boss;
  if (emitter instanceof EventEmitter) {
    emitter.on("error", (error: unknown) => log?.error("jobs_error", { error }));
    emitter.on("warning", (warning: unknown) => log?.warn("jobs_warning", { warning }));
  }
  return boss;
}

/** Reads the settings of every queue, then stops the timer that pg-boss would read them again with. */
async function lookUpQueues(boss: PgBoss): Promise<void> {
  await boss.start();
  await boss.stop({ graceful: false, close: false });
}

/**
 * Makes or updates the tables of pg-boss and our queues. May be called again, and by several processes at once.
 */
export async function prepareJobs<Schema>(db: Kysely<Schema>): Promise<void> {
  const boss = createBoss(db, null, true);
  await lookUpQueues(boss);
  for (const name of QUEUE_NAMES) {
    await boss.createQueue(name, QUEUES[name]);
    await boss.updateQueue(name, QUEUES[name]);
  }
}

/** A job's id from its key: the table's primary key then refuses a second job of that key. */
async function idOf(queue: QueueName, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${queue} ${key}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

class PgJobs<Schema> implements Jobs {
  #boss: PgBoss;
  #isReady = false;
  #isClosed = false;
  #running = new Set<Promise<Drained>>();

  constructor(private readonly db: Kysely<Schema>, private readonly log: Logger) {
    this.#boss = createBoss(db, log, false);
  }

  /**
   * Looks every queue up, once. Inside a transaction that would wait for ever on the embedded database, so it is done
   * when it is opened; on a server that has not been migrated yet it is made up for later.
   */
  async ready(): Promise<void> {
    if (this.#isReady) return;
    const boss = createBoss(this.db, this.log, false);
    await lookUpQueues(boss);
    this.#boss = boss;
    this.#isReady = true;
  }

  async send<Queue extends QueueName>(
    tx: QueryExecutorProvider,
    queue: Queue,
    data: JobData[Queue],
    options: SendOptions = {},
  ): Promise<void> {
    await this.ready();
    const { startAfter, singletonKey } = options;
    await this.#boss.send(queue, data, {
      db: executorOn(tx),
      // Due a moment ago: what starts "now" would be skipped by a drain within the clock's same tick.
      startAfter: startAfter?.toString() ?? "-1 second",
      id: singletonKey === undefined ? undefined : await idOf(queue, singletonKey),
    });
  }

  async sendAll<Queue extends QueueName>(
    tx: QueryExecutorProvider,
    queue: Queue,
    jobs: readonly { data: JobData[Queue]; singletonKey: string }[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    await this.ready();
    const rows = await Promise.all(jobs.map(async ({ data, singletonKey }) => ({
      id: await idOf(queue, singletonKey),
      data,
      startAfter: "-1 second",
    })));
    await this.#boss.insert(queue, rows, { db: executorOn(tx) });
  }

  async sendAgain(
    tx: QueryExecutorProvider,
    queue: QueueName,
    singletonKey: string,
  ): Promise<boolean> {
    return await restart(tx, queue, await idOf(queue, singletonKey));
  }

  async runAgain(id: string): Promise<boolean> {
    await this.ready();
    const queue = await queueOfFailed(this.db, id);
    if (queue === undefined) return false;
    await this.#boss.retry(queue, id);
    return true;
  }

  async drain(
    handlers: Handlers,
    { limit = DRAIN_LIMIT }: DrainOptions = {},
  ): Promise<Drained> {
    const run = this.#drain(handlers, limit);
    this.#running.add(run);
    const forget = () => void this.#running.delete(run);
    run.then(forget, forget);
    const drained = await run;
    await Promise.allSettled(this.#running);
    return drained;
  }

  async #drain(handlers: Handlers, limit: number): Promise<Drained> {
    const total = { done: 0, failed: 0 };
    if (this.#isClosed) return total;
    await this.ready();
    for (let found = true; found;) {
      found = false;
      for (const queue of QUEUE_NAMES) {
        if (this.#isClosed || total.done + total.failed >= limit) return total;
        // One at a time: what is taken expires while it waits for its turn, and a stop would leave it behind.
        const [job] = await this.#boss.fetch<never>(queue, { includeMetadata: true });
        if (!job) continue;
        found = true;
        if (await this.#run(queue, job, handlers)) total.done++;
        else total.failed++;
      }
    }
    return total;
  }

  /** Runs a job; true when it ended well. */
  async #run(queue: QueueName, job: JobWithMetadata<never>, handlers: Handlers): Promise<boolean> {
    const isLast = job.retryCount >= job.retryLimit;
    try {
      await handlers[queue](job.data, { isLast });
    } catch (error) {
      const { id, retryCount } = job;
      this.log.error("job_failed", { queue, job: id, attempt: retryCount + 1, isLast, error });
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      await this.#boss.fail(queue, job.id, { message });
      return false;
    }
    await this.#boss.complete(queue, job.id);
    return true;
  }

  async maintain(): Promise<{ queued: number; failed: number }> {
    await this.ready();
    await this.#boss.supervise();
    const { rows } = await sql<{ queued: number; failed: number }>`
      select count(*) filter (where state in ('created', 'retry')) as queued,
        count(*) filter (where state = 'failed') as failed
      from pgboss.job`.execute(this.db);
    return rows[0] ?? { queued: 0, failed: 0 };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#running);
  }
}

/**
 * Opens the queues: starts no timers and no workers, so that there is nothing to stop but what `drain` runs.
 * On a database without the tables of `prepareJobs` it only warns; the first use throws then.
 */
export async function openJobs<Schema>(
  db: Kysely<Schema>,
  { log }: { log: Logger },
): Promise<Jobs> {
  const jobs = new PgJobs(db, log);
  try {
    await jobs.ready();
  } catch (error) {
    log.warn("jobs_not_ready", { reason: error instanceof Error ? error.message : String(error) });
  }
  return jobs;
}

/** Records inside a transaction that something has happened; its handlers run as a job, later. */
export function recordEvent(
  jobs: Pick<Jobs, "send">,
  tx: QueryExecutorProvider,
  event: DomainEvent,
  options?: SendOptions,
): Promise<void> {
  return jobs.send(tx, "event", event, options);
}
