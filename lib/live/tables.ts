import type { ColumnType, Generated } from "kysely";

type Instant = Temporal.Instant;
type Defaulted<T> = ColumnType<T, T | undefined, T>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface BatchesTable {
  id: Generated<number>;
  course_id: number;
  name: string;
  /** ISO 8601 date, as the calendar in the instructor's zone has it. */
  starts_on: string;
  ends_on: string;
  /** Null: as many as want to come. */
  capacity: number | null;
  /** Active seats; kept by a trigger. */
  seats_taken: ColumnType<number, never, never>;
  created_at: Instant;
}

export interface LiveSessionsTable {
  id: Generated<number>;
  course_id: number;
  /** Null: everybody in the course. */
  batch_id: Optional<number>;
  /** Set: it follows this meeting lesson, which is edited in its place. */
  lesson_id: Optional<number>;
  title: string;
  starts_at: Instant;
  minutes: number;
  meeting_url: Optional<string>;
  /** For the host alone. */
  host_notes: Defaulted<string>;
  recording_url: Optional<string>;
  cancelled_at: Optional<Instant>;
  /** Grows with every change that calendars have to take over; kept by a trigger. */
  sequence: ColumnType<number, never, never>;
  created_at: Instant;
}

/** Who takes part in which session: a view. */
export interface SessionAttendeesView {
  session_id: ColumnType<number, never, never>;
  user_id: ColumnType<number, never, never>;
  enrollment_id: ColumnType<number, never, never>;
  enrolled_at: ColumnType<Instant, never, never>;
}

/** What people have to be told of a session; written by triggers, gone once it is told. */
export interface SessionNewsTable {
  id: Generated<number>;
  session_id: ColumnType<number, never, never>;
  kind: ColumnType<"scheduled" | "moved" | "cancelled", never, never>;
  sequence: ColumnType<number, never, never>;
}

export interface AttendancesTable {
  session_id: number;
  user_id: number;
  source: "join" | "list";
  is_present: boolean;
  noted_at: Instant;
}

export interface CalendarFeedsTable {
  user_id: number;
  generation: Defaulted<number>;
}

export interface LiveTables {
  batches: BatchesTable;
  live_sessions: LiveSessionsTable;
  session_attendees: SessionAttendeesView;
  session_news: SessionNewsTable;
  attendances: AttendancesTable;
  calendar_feeds: CalendarFeedsTable;
}
