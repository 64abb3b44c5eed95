import { type RawBuilder, sql } from "kysely";
import type { BatchRow } from "./queries.ts";

/** A session in the list of those who host it. */
export interface SessionLine {
  id: number;
  title: string;
  batch: string | null;
  startsAt: Temporal.Instant;
  minutes: number;
  cancelledAt: Temporal.Instant | null;
}

/** The sessions of a course, for a list; `pattern` has to be in the title, null: every session. */
export function sessionRows(courseId: number, pattern: string | null): RawBuilder<SessionLine> {
  const matches = pattern === null ? sql`` : sql`and s.title ilike ${pattern}`;
  return sql<SessionLine>`
    select s.id, s.title, b.name as batch, s.starts_at as "startsAt", s.minutes,
      s.cancelled_at as "cancelledAt", s.starts_at as starts, coalesce(b.name, '') as who
    from live_sessions s left join batches b on b.id = s.batch_id
    where s.course_id = ${courseId} ${matches}`;
}

/** The batches of a course, for a list; as `sessionRows`. */
export function batchRows(courseId: number, pattern: string | null): RawBuilder<BatchRow> {
  const matches = pattern === null ? sql`` : sql`and b.name ilike ${pattern}`;
  return sql<BatchRow>`
    select b.id, b.name, b.starts_on as "startsOn", b.ends_on as "endsOn", b.capacity,
      b.seats_taken as "seatsTaken", b.starts_on::timestamp at time zone 'UTC' as starts,
      b.seats_taken as seats
    from batches b where b.course_id = ${courseId} ${matches}`;
}
