import type { Generated, GeneratedAlways } from "kysely";

type Instant = Temporal.Instant;

/** Where a room stands; see `rules.ts`. */
export type RoomState = "empty" | "waiting" | "active" | "closed" | "archived";
/** Which end of a room somebody writes from. */
export type Side = "customer" | "staff";

export interface ChatRoomsTable {
  id: string;
  customer_id: number;
  /** Null: the academy's own desk. */
  course_id: number | null;
  state: Generated<RoomState>;
  assignee_id: number | null;
  waiting_since: Instant | null;
  asked_after_hours: Generated<boolean>;
  last_message_id: number | null;
  last_message_at: Instant | null;
  /** The newest message that each side has seen; 0 for none. */
  customer_read_id: Generated<number>;
  staff_read_id: Generated<number>;
  created_at: Instant;
}

export interface ChatMessagesTable {
  id: GeneratedAlways<number>;
  room_id: string;
  sender_id: number | null;
  side: Side;
  client_id: string;
  text: string;
  course_id: number | null;
  media_id: string | null;
  created_at: Instant;
  deleted_at: Instant | null;
  words: GeneratedAlways<string>;
}

export interface ChatNotesTable {
  id: GeneratedAlways<number>;
  room_id: string;
  author_id: number | null;
  text: string;
  created_at: Instant;
}

export interface ChatReportsTable {
  id: GeneratedAlways<number>;
  message_id: number;
  reporter_id: number;
  reason: string;
  created_at: Instant;
  settled_at: Instant | null;
}

export interface ChatBlocksTable {
  user_id: number;
  blocked_by: number | null;
  created_at: Instant;
}

export interface ChatPresenceTable {
  user_id: number;
  seen_at: Instant;
}

export interface ChatTables {
  chat_rooms: ChatRoomsTable;
  chat_messages: ChatMessagesTable;
  chat_notes: ChatNotesTable;
  chat_reports: ChatReportsTable;
  chat_blocks: ChatBlocksTable;
  chat_presence: ChatPresenceTable;
}
