import { z } from "zod";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { isHttps, parseInput, plainScheme, says } from "../platform/http.ts";
import { parseLocal } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";

const NOTES_MAX = 4000;
const LINK_MAX = 2000;

const link = z.string().trim().max(LINK_MAX, says("too_long")).default("")
  .refine((text) => text === "" || isHttps(text), says("meeting_link_invalid"))
  .transform((text) => text === "" ? null : plainScheme(text));

/** A whole number in a form, from `min` to `max`. */
function whole(min: number, max: number, key: MessageKey) {
  return z.string(says("required")).trim().min(1, says("required")).regex(/^\d{1,6}$/, says(key))
    .transform(Number).refine((value) => value >= min && value <= max, says(key));
}

/** A moment of this century: a longer year is a slip of the finger. */
function readMoment(text: string, zone: Zone): Temporal.Instant | null {
  return text.startsWith("20") ? parseLocal(text, zone) : null;
}

/** A session as its instructor describes it. */
export interface SessionInput {
  title: string;
  startsAt: Temporal.Instant;
  minutes: number;
  meetingUrl: string | null;
  recordingUrl: string | null;
  hostNotes: string;
  /** Null: everybody in the course. */
  batchId: number | null;
}

/**
 * Reads the form of a session; times are the instructor's. Throws `invalid` with one key per field. Whether a start may
 * lie in the past is for the use case to say.
 */
export function readSession(input: unknown, zone: Zone): SessionInput {
  const fields = parseInput(
    z.object({
      title: z.string(says("required")).trim().min(1, says("required")).max(200, says("too_long")),
      starts_at: z.string(says("required")).trim().min(1, says("required")),
      ends_at: z.string(says("required")).trim().min(1, says("required")),
      meeting_url: link,
      recording_url: link,
      host_notes: z.string().trim().max(NOTES_MAX, says("too_long")).default(""),
      batch: z.string().regex(/^\d{0,15}$/, says("not_a_choice")).default(""),
    }),
    input,
  );
  const startsAt = readMoment(fields.starts_at, zone);
  const endsAt = readMoment(fields.ends_at, zone);
  const problems: Record<string, MessageKey> = {};
  if (!startsAt) problems.starts_at = "moment_invalid";
  if (!endsAt) problems.ends_at = "moment_invalid";
  if (!startsAt || !endsAt) throw new AppError("invalid", "invalid", { fields: problems });
  const minutes = Math.round(startsAt.until(endsAt).total("minutes"));
  if (minutes <= 0) {
    throw new AppError("invalid", "invalid", { fields: { ends_at: "session_order" } });
  }
  if (minutes < 5 || minutes > 24 * 60) {
    throw new AppError("invalid", "invalid", { fields: { ends_at: "session_length" } });
  }
  return {
    title: fields.title,
    startsAt,
    minutes,
    meetingUrl: fields.meeting_url,
    recordingUrl: fields.recording_url,
    hostNotes: fields.host_notes,
    batchId: fields.batch === "" ? null : Number(fields.batch),
  };
}

const day = z.string(says("required")).trim().refine((text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}, says("date_invalid"));

/** A batch as its instructor describes it; days are ISO 8601 dates. */
export interface BatchInput {
  name: string;
  startsOn: string;
  endsOn: string;
  /** Null: as many as want to come. */
  capacity: number | null;
}

/** Reads the form of a batch. Throws `invalid` with one key per field. */
export function readBatch(input: unknown): BatchInput {
  const fields = parseInput(
    z.object({
      name: z.string(says("required")).trim().min(1, says("required")).max(80, says("too_long")),
      starts_on: day,
      ends_on: day,
      capacity: z.union([
        z.literal("").transform(() => null),
        whole(1, 100_000, "capacity_invalid"),
      ], says("capacity_invalid")).default(null),
    }),
    input,
  );
  if (fields.ends_on < fields.starts_on) {
    throw new AppError("invalid", "invalid", { fields: { ends_on: "batch_order" } });
  }
  const { name, starts_on: startsOn, ends_on: endsOn, capacity } = fields;
  return { name, startsOn, endsOn, capacity };
}
