import { deliverDue, type SendDeps, type Sent } from "./outbox/deliver.ts";
import * as queries from "./outbox/reminder_queries.ts";
import { DAY_MINUTES, JOINED_MINUTES, REMINDER_MINUTES } from "./outbox/rules.ts";
import { TOPICS } from "./rules.ts";

/** What a run of `send-reminders` found and did. */
export interface ReminderReport extends Sent {
  found: number;
  queued: number;
}

/** The reminders of the hour before, and of the day before for those who want it. */
function windows(now: Temporal.Instant) {
  const hour = {
    kind: "reminder",
    topic: "reminder",
    now,
    from: now,
    until: now.add({ minutes: REMINDER_MINUTES }),
    joinedMinutes: JOINED_MINUTES,
    unsaid: TOPICS.reminder,
  } as const;
  const day = {
    kind: "reminder_day",
    topic: "dayBefore",
    now,
    // Where the hour has come, its reminder is enough.
    from: hour.until,
    until: now.add({ minutes: DAY_MINUTES }),
    joinedMinutes: DAY_MINUTES,
    unsaid: TOPICS.dayBefore,
  } as const;
  return [hour, day];
}

/**
 * Writes down everybody who is due and not written down yet, once per session, start, person and channel: one
 * statement for each window and place, however many they are. Returns how many messages that makes.
 */
export async function logReminders({ db, clock }: Pick<SendDeps, "db" | "clock">): Promise<number> {
  let queued = 0;
  for (const window of windows(clock.now())) {
    queued += await queries.insertReminders(db, window);
    queued += await queries.reviveReminders(db, window);
    await queries.insertReminderNotifications(db, window);
  }
  return queued;
}

/**
 * Reminds everybody of the sessions that are about to begin (seed 004): logs who is due, then sends what the log holds.
 * As often as it runs and in as many processes, nobody hears twice; what a missed run did not log is logged by the next,
 * before the start. A dry run only counts.
 */
export async function sendReminders(
  deps: SendDeps,
  { isDry }: { isDry: boolean },
): Promise<ReminderReport> {
  if (isDry) {
    const counts = windows(deps.clock.now()).map((one) => queries.countReminders(deps.db, one));
    const found = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    return { found, queued: 0, sent: 0, skipped: 0, failed: 0 };
  }
  const queued = await logReminders(deps);
  const isCounted = ({ rememberedStart }: { rememberedStart: Temporal.Instant | null }) =>
    rememberedStart !== null;
  return { found: queued, queued, ...await deliverDue(deps, { isCounted }) };
}
