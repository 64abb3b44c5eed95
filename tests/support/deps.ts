import { openGateway } from "../../lib/commerce/gateway/mod.ts";
import type { Database } from "../../lib/database.ts";
import type { Deps } from "../../lib/deps.ts";
import { drained } from "../../lib/handlers.ts";
import type { Clock } from "../../lib/platform/clock.ts";
import { type Config, readConfig } from "../../lib/platform/config.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { openJobs } from "../../lib/platform/jobs.ts";
import { openLive } from "../../lib/platform/live.ts";
import { silentLogger } from "../../lib/platform/log.ts";
import { freshDatabase } from "./database.ts";

/** A clock that tests set and move. */
export class TestClock implements Clock {
  constructor(public at: Temporal.Instant = Temporal.Instant.from("2026-11-21T03:00:00Z")) {}
  now(): Temporal.Instant {
    return this.at;
  }
  /** Moves on by a duration such as `{ minutes: 5 }`. */
  advance(duration: Temporal.DurationLike): void {
    this.at = this.at.add(duration);
  }
}

export interface TestDeps extends Deps {
  readonly clock: TestClock;
  readonly connection: Connection<Database>;
}

/** Everything a use case needs, on a database of its own. */
export async function openTestDeps(config: Partial<Config> = {}): Promise<TestDeps> {
  const connection = await freshDatabase();
  const { db } = connection;
  const clock = new TestClock();
  const log = silentLogger;
  const base = {
    db,
    clock,
    config: { ...readConfig({ APP_ENV: "development" }), ...config },
    sessionSecret: new TextEncoder().encode("test-secret-test-secret-test-secret!"),
  };
  return {
    ...base,
    connection,
    log,
    jobs: await openJobs(db, { log }),
    live: await openLive(connection, { log }),
    gateway: openGateway(base),
  };
}

/** Runs a test with its own `TestDeps` and closes them. */
export async function withDeps(
  test: (deps: TestDeps) => Promise<void>,
  config: Partial<Config> = {},
): Promise<void> {
  const deps = await openTestDeps(config);
  try {
    await test(deps);
  } finally {
    await drained(deps);
    await deps.live.close();
    await deps.connection.close();
  }
}
