import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import type { Live } from "../platform/live.ts";
import { claimDevice } from "./attempt_queries.ts";

/**
 * Tells the open pages of an attempt that it has another deadline, another newest device or an end. They ask for
 * themselves what it is, since the answer depends on their device.
 */
export function tellPages(
  live: Live,
  tx: Tx,
  userId: number,
  attemptId: number,
  at: Temporal.Instant,
): Promise<void> {
  return live.publish(tx, userId, "quiz", { attempt: String(attemptId) }, at);
}

/** Who goes on with an attempt, and where. */
interface Claim {
  attemptId: number;
  userId: number;
  device: string;
}

/**
 * Makes a device the newest of an attempt, and tells the pages on the others; with `onlyIfNew` one that was here before
 * stays where it is. Returns all devices, the newest last; undefined when nothing changed.
 */
export function takeOver(
  { db, live, clock }: Pick<Deps, "db" | "live" | "clock">,
  { attemptId, userId, device }: Claim,
  options: { onlyIfNew: boolean },
): Promise<string[] | undefined> {
  return db.transaction().execute(async (tx) => {
    const devices = await claimDevice(tx, attemptId, device, options);
    if (devices) await tellPages(live, tx, userId, attemptId, clock.now());
    return devices;
  });
}
