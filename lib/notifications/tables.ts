import type { ColumnType, Generated } from "kysely";

type Instant = Temporal.Instant;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Where a person can be told something. */
export type Channel = "app" | "mail" | "whatsapp";

export interface NotificationsTable {
  id: Generated<number>;
  user_id: number;
  kind: string;
  key: string;
  /** Written with `json()`. */
  details: unknown;
  path: string;
  created_at: Instant;
  read_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

export interface NotificationPreferencesTable {
  user_id: number;
  topic: string;
  channel: Channel;
  wanted: boolean;
}

export interface AnnouncementsTable {
  id: Generated<number>;
  course_id: number;
  author_id: number;
  title: string;
  /** Markdown. */
  body: string;
  client_key: string;
  created_at: Instant;
}

/** Where a message stands; the first two are still to be sent. */
export type DeliveryStatus =
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "read"
  | "failed"
  | "skipped";

export interface MessageDeliveriesTable {
  id: Generated<number>;
  user_id: number;
  channel: "mail" | "whatsapp";
  kind: string;
  key: string;
  session_id: Optional<number>;
  starts_at: Optional<Instant>;
  /** Written with `json()`. */
  details: unknown;
  path: Optional<string>;
  status: ColumnType<DeliveryStatus, DeliveryStatus | undefined, DeliveryStatus>;
  attempts: Generated<number>;
  next_try_at: Instant;
  claimed_until: Optional<Instant>;
  body: Optional<string>;
  provider_id: Optional<string>;
  error_code: Optional<number>;
  error: Optional<string>;
  created_at: Instant;
  updated_at: Instant;
}

export interface ToldLessonsTable {
  lesson_id: number;
  told_at: Instant;
}

export interface ToldQuizzesTable {
  quiz_id: number;
  kind: "opens" | "closes";
  /** When it opens or closes. */
  moment: Instant;
  told_at: Instant;
}

export interface NotificationsTables {
  told_lessons: ToldLessonsTable;
  told_quizzes: ToldQuizzesTable;
  message_deliveries: MessageDeliveriesTable;
  notifications: NotificationsTable;
  notification_preferences: NotificationPreferencesTable;
  announcements: AnnouncementsTable;
}
