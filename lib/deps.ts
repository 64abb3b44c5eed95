import type { Db } from "./database.ts";
import type { Gateway } from "./commerce/gateway/types.ts";
import type { Clock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Jobs } from "./platform/jobs.ts";
import type { Live } from "./platform/live.ts";
import type { Logger } from "./platform/log.ts";

/**
 * What use cases work with, made once at the start (`lib/open.ts`) or by a test.
 * A use case names the part it needs: `Pick<Deps, "db" | "clock">`.
 */
export interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Logger;
  readonly jobs: Jobs;
  readonly live: Live;
  /** Takes payments. */
  readonly gateway: Gateway;
  /** Signs session cookies, at least 32 bytes. */
  readonly sessionSecret: Uint8Array;
}
