import type { ColumnType, Generated } from "kysely";

type Instant = Temporal.Instant;

/** Where a person can be told something. */
export type Channel = "app" | "mail" | "whatsapp";

export interface NotificationsTable {
  id: Generated<number>;
  user_id: number;
  kind: string;
  key: string;
  details: ColumnType<unknown, string, string>;
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

export interface NotificationsTables {
  notifications: NotificationsTable;
  notification_preferences: NotificationPreferencesTable;
  announcements: AnnouncementsTable;
}
