import { formatLocal } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import type { BatchRow, SessionRow } from "./queries.ts";
import { endOf } from "./rules.ts";

/** A session as its form holds it, times in the instructor's zone. */
export function sessionValues(session: SessionRow, zone: Zone): Record<string, string> {
  return {
    title: session.title,
    starts_at: formatLocal(session.startsAt, zone),
    ends_at: formatLocal(endOf(session), zone),
    meeting_url: session.meetingUrl ?? "",
    recording_url: session.recordingUrl ?? "",
    host_notes: session.hostNotes,
    batch: session.batchId === null ? "" : String(session.batchId),
  };
}

/** A batch as its form holds it. */
export function batchValues(
  { name, startsOn, endsOn, capacity }: BatchRow,
): Record<string, string> {
  return {
    name,
    starts_on: startsOn,
    ends_on: endsOn,
    capacity: capacity === null ? "" : String(capacity),
  };
}
