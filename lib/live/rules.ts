/** How long before its start a session can be joined, in minutes. */
export const JOIN_MINUTES = 10;

/** Times of a session as its rules need them. */
export interface SessionTimes {
  startsAt: Temporal.Instant;
  /** Length. */
  minutes: number;
  cancelledAt: Temporal.Instant | null;
}

/** Where a session stands at a moment. */
export type SessionState = "cancelled" | "coming" | "open" | "over";

/** The moment at which a session ends. */
export function endOf({ startsAt, minutes }: Pick<SessionTimes, "startsAt" | "minutes">) {
  return startsAt.add({ minutes });
}

/** A session can be joined from ten minutes before its start until its end (the end itself is too late). */
export function sessionState(session: SessionTimes, now: Temporal.Instant): SessionState {
  if (session.cancelledAt !== null) return "cancelled";
  if (Temporal.Instant.compare(now, endOf(session)) >= 0) return "over";
  const opensAt = session.startsAt.subtract({ minutes: JOIN_MINUTES });
  return Temporal.Instant.compare(now, opensAt) >= 0 ? "open" : "coming";
}

/** How many seats of a batch are left; null for as many as want to come. */
export function seatsLeft(batch: { capacity: number | null; seatsTaken: number }): number | null {
  return batch.capacity === null ? null : Math.max(batch.capacity - batch.seatsTaken, 0);
}

/** A batch can be joined until its last day, while it has seats. `today` is the date in the course's zone. */
export function mayJoinBatch(
  batch: { capacity: number | null; seatsTaken: number; endsOn: string },
  today: string,
): boolean {
  return today <= batch.endsOn && seatsLeft(batch) !== 0;
}
