import type { DeliveryStatus } from "../tables.ts";

export type { DeliveryStatus };

/** How long before its start a session is reminded of: the seed's hour and its five minutes of tolerance. */
export const REMINDER_MINUTES = 65;
/** Who joined later than this before the start gets the time in the welcome instead. */
export const JOINED_MINUTES = 60;
/** The reminder of the day before, for those who want it. */
export const DAY_MINUTES = 24 * 60;

/** A message that is no reminder is tried this often; a reminder until its session begins. */
const TRIES_MAX = 8;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 30 * 60;

/** What a server may take to answer for one message: whoever has less of their claim left leaves it to others. */
export const HANDOVER_SECONDS = 60;

/** Seconds until the next try after `attempts` of them: half a minute, then twice as long each time. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS);
}

/** When a message is tried again; null when that is too late or has been done often enough. */
export function nextTry(
  { attempts, startsAt }: { attempts: number; startsAt: Temporal.Instant | null },
  now: Temporal.Instant,
): Temporal.Instant | null {
  const pause = pauseAfter(attempts);
  if (startsAt === null) return attempts < TRIES_MAX ? now.add({ seconds: pause }) : null;
  // The nearer the start, the sooner: a server that comes back in the last minutes is still in time.
  const nearness = Math.max(
    Math.round(now.until(startsAt).total("seconds") / 4),
    FIRST_PAUSE_SECONDS,
  );
  const at = now.add({ seconds: Math.min(pause, nearness) });
  return Temporal.Instant.compare(at, startsAt) < 0 ? at : null;
}

/** Twilio's words for where a message stands, in ours. */
const TWILIO_STATUS: Readonly<Record<string, DeliveryStatus>> = {
  accepted: "sent",
  scheduled: "sent",
  queued: "sent",
  sending: "sent",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
  undelivered: "failed",
};

/** What Twilio says of a message, in our words; null for what we do not know. */
export function statusOf(twilio: string): DeliveryStatus | null {
  return Object.hasOwn(TWILIO_STATUS, twilio) ? TWILIO_STATUS[twilio] : null;
}

/** From where a status may be reached: news arrive late and twice, and only move a message forward. */
export const BEFORE: Readonly<Record<string, readonly DeliveryStatus[]>> = {
  delivered: ["queued", "sending", "sent"],
  read: ["queued", "sending", "sent", "delivered"],
  failed: ["queued", "sending", "sent"],
};

/** Why a message was not sent after all. */
export type SkipReason =
  | "account_closed"
  | "not_enrolled"
  | "session_started"
  | "session_cancelled"
  | "session_moved"
  | "unwanted"
  | "no_phone"
  | "opted_out";

/** What decides, at the moment of sending, whether a message is still right. */
export interface DeliveryFacts {
  channel: "mail" | "whatsapp";
  isClosed: boolean;
  isWanted: boolean;
  phone: string | null;
  optedIn: boolean;
  /** Null for what is no reminder. */
  session: {
    /** When it started as the message was written down. */
    rememberedStart: Temporal.Instant;
    startsAt: Temporal.Instant;
    isCancelled: boolean;
    isEnrolled: boolean;
  } | null;
}

/** Why a message is not sent any more; null when it is. */
export function skipReason(facts: DeliveryFacts, now: Temporal.Instant): SkipReason | null {
  if (facts.isClosed) return "account_closed";
  if (!facts.isWanted) return "unwanted";
  const { session } = facts;
  if (session) {
    if (!session.isEnrolled) return "not_enrolled";
    if (session.isCancelled) return "session_cancelled";
    if (Temporal.Instant.compare(session.startsAt, session.rememberedStart) !== 0) {
      return "session_moved";
    }
    if (Temporal.Instant.compare(now, session.startsAt) >= 0) return "session_started";
  }
  if (facts.channel === "mail") return null;
  if (facts.phone === null) return "no_phone";
  return facts.optedIn ? null : "opted_out";
}
