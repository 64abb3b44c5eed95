import { type Kysely, sql } from "kysely";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import { AppError } from "./errors.ts";
import type { PlatformTables } from "./tables.ts";

/** So many times within so many seconds, counted from the first. */
export interface RateRule {
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface RateAnswer {
  allowed: boolean;
  /** Seconds until the window ends, at least 1. */
  retryAfter: number;
}

const KEY_MAX = 120;
/** Where counting stops: far above every limit, far below what the column holds. */
const HITS_MAX = 1_000_000;

/** Keys carry what people type; an index does not want that at full length. */
async function shortKey(key: string): Promise<string> {
  if (key.length <= KEY_MAX) return key;
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return `sha256:${new Uint8Array(hash).toHex()}`;
}

/** Counts one try and says whether it is still allowed; a single statement, so that no try escapes it. */
export async function hit<Schema>(
  db: Kysely<Schema>,
  key: string,
  rule: RateRule,
  now: Temporal.Instant,
): Promise<RateAnswer> {
  const expiresAt = now.add({ seconds: rule.windowSeconds });
  const { rows: [row] } = await sql<PlatformTables["rate_limits"]>`
    insert into rate_limits as r (key, hits, expires_at)
    values (${await shortKey(key)}, 1, ${expiresAt})
    on conflict (key) do update set
      hits = case when r.expires_at <= ${now} then 1 else least(r.hits + 1, ${HITS_MAX}) end,
      expires_at = case when r.expires_at <= ${now} then excluded.expires_at else r.expires_at end
    returning key, hits, expires_at`.execute(db);
  const milliseconds = row.expires_at.epochMilliseconds - now.epochMilliseconds;
  return {
    allowed: row.hits <= rule.limit,
    retryAfter: Math.max(1, Math.ceil(milliseconds / 1000)),
  };
}

/** Who is counted: an address, an account; and the address it comes from, for the exemption of loopback. */
interface LimitDeps<Schema> {
  db: Kysely<Schema>;
  clock: Clock;
  config: Pick<Config, "rateLimitLoopback">;
}

/** True for the machine's own addresses. */
export function isLoopback(address: string): boolean {
  return /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(address) || address === "::1" ||
    address === "localhost";
}

/**
 * Counts one try of `subject` and throws `rate_limited`, with `retryAfter`, when there have been too many.
 * In development a client on the machine itself is exempt unless `RATE_LIMITS=on`; a limit that is not per address
 * passes the client's address as `client`. Not inside a transaction: its rollback would forget the try.
 */
export async function limit<Schema>(
  { db, clock, config }: LimitDeps<Schema>,
  name: string,
  subject: string,
  rule: RateRule,
  client: string = subject,
): Promise<void> {
  if (!config.rateLimitLoopback && isLoopback(client)) return;
  const { allowed, retryAfter } = await hit(db, `${name}:${subject}`, rule, clock.now());
  if (!allowed) throw new AppError("rate_limited", "rate_limited", { retryAfter });
}

/** Forgets the tries of `subject`, after one that shows they were meant well. */
export async function clearLimit<Schema>(
  { db }: { db: Kysely<Schema> },
  name: string,
  subject: string,
): Promise<void> {
  await sql`delete from rate_limits where key = ${await shortKey(`${name}:${subject}`)}`
    .execute(db);
}
