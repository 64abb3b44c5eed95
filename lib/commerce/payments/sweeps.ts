import { AppError } from "../../platform/errors.ts";
import { askAndApply, type AskDeps, endUnpaid } from "./ask.ts";
import { finishEvent } from "./notification.ts";
import * as queries from "./queries.ts";

/** What a sweep did. */
export interface Swept {
  found: number;
  /** Ended, or brought up to date. */
  sent: number;
  /** Turned out to need nothing. */
  skipped: number;
  /** The gateway did not answer; the next run tries again. */
  failed: number;
}

interface Row {
  id: number;
}

const BATCH = 200;
/** Questions to the gateway at the same time. */
const AT_ONCE = 8;
const STALE_MINUTES = 10;
/** A notification is given this long to be finished by the request that brought it. */
const GRACE_MINUTES = 1;
const GIVEN_UP_HOURS = 7 * 24;

/** Works through all rows, batch by batch; a failure of the gateway leaves its row for the next run. */
async function sweep<R extends Row>(
  deps: AskDeps,
  isDry: boolean,
  select: (afterId: number) => Promise<R[]>,
  work: (row: R) => Promise<boolean>,
): Promise<Swept> {
  const swept: Swept = { found: 0, sent: 0, skipped: 0, failed: 0 };
  const one = async (row: R) => {
    try {
      swept[await work(row) ? "sent" : "skipped"]++;
    } catch (error) {
      if (error instanceof AppError && error.code === "conflict") {
        swept.skipped++;
        return;
      }
      // One row's trouble must not keep the others waiting.
      swept.failed++;
      deps.log.error("payment_sweep_failed", { id: row.id, error });
    }
  };
  for (let afterId = 0;;) {
    const rows = await select(afterId);
    const last = rows.at(-1);
    if (!last) return swept;
    swept.found += rows.length;
    afterId = last.id;
    if (isDry) continue;
    const queue = rows.values();
    const lane = async () => {
      for (const row of queue) await one(row);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }
}

function add(a: Swept, b: Swept): Swept {
  return {
    found: a.found + b.found,
    sent: a.sent + b.sent,
    skipped: a.skipped + b.skipped,
    failed: a.failed + b.failed,
  };
}

/**
 * Expires the orders that ran out, each after the gateway has been asked: what has been paid meanwhile is fulfilled.
 * Safe to run twice at once.
 */
export function expireOrders(deps: AskDeps, { isDry }: { isDry: boolean }): Promise<Swept> {
  const now = deps.clock.now();
  return sweep(
    deps,
    isDry,
    (afterId) => queries.selectDueOrders(deps.db, { now, afterId, limit: BATCH }),
    async ({ id }) => await endUnpaid(deps, id, "expired") === "expired",
  );
}

/**
 * Asks the gateway about everything that has been pending for over ten minutes, and finishes notifications that
 * nothing has come of. Safe to run twice at once.
 */
export async function reconcilePayments(
  deps: AskDeps,
  { isDry }: { isDry: boolean },
): Promise<Swept> {
  const now = deps.clock.now();
  const before = now.subtract({ minutes: STALE_MINUTES });
  const attempts = await sweep(
    deps,
    isDry,
    (afterId) => queries.selectStaleAttempts(deps.db, { before, afterId, limit: BATCH }),
    async (attempt) => !/^(?:not_started|known)$/.test(await askAndApply(deps, attempt)),
  );
  const span = {
    from: now.subtract({ hours: GIVEN_UP_HOURS }),
    to: now.subtract({ minutes: GRACE_MINUTES }),
  };
  const events = await sweep(
    deps,
    isDry,
    async (afterId) => {
      const ids = await queries.selectUnfinishedEvents(deps.db, { ...span, afterId, limit: BATCH });
      return ids.map((id) => ({ id }));
    },
    async ({ id }) => {
      await finishEvent(deps, id);
      return true;
    },
  );
  return add(attempts, events);
}
