import type { Db, Tx } from "../database.ts";
import { type Details, isKind } from "./rules.ts";
import { wordsOf } from "./words.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Zone } from "../platform/time.ts";

/** A notification as its owner takes it with them. */
export interface ExportedNotification {
  title: string;
  text: string;
  path: string;
  at: Temporal.Instant;
  readAt: Temporal.Instant | null;
}

/** A message that was sent to a person by mail or WhatsApp, of those the outbox keeps. */
export interface ExportedMessage {
  channel: string;
  kind: string;
  status: string;
  /** What it said; null for mails, and for what was never written. */
  text: string | null;
  at: Temporal.Instant;
}

/** Everything a person has been told on the site, newest first, and what they want to be told. */
export async function exportNotifications(
  db: Db,
  reader: { id: number; lang: Lang; zone: Zone },
) {
  const rows = await db.selectFrom("notifications").selectAll()
    .where("user_id", "=", reader.id).orderBy("id", "desc").execute();
  const notifications: ExportedNotification[] = rows.flatMap((row) => {
    if (!isKind(row.kind)) return [];
    const { title, text } = wordsOf(row.kind, row.details as Details, reader);
    return [{ title, text, path: row.path, at: row.created_at, readAt: row.read_at }];
  });
  const preferences = await db.selectFrom("notification_preferences")
    .select(["topic", "channel", "wanted"]).where("user_id", "=", reader.id)
    .orderBy("topic").orderBy("channel").execute();
  const sentMessages: ExportedMessage[] = await db.selectFrom("message_deliveries")
    .select(["channel", "kind", "status", "body as text", "created_at as at"])
    .where("user_id", "=", reader.id).orderBy("id", "desc").execute();
  return { notifications, preferences, sentMessages };
}

/** Forgets everything that a person was told or wanted to be told. */
export async function forgetNotifications(tx: Tx, userId: number): Promise<void> {
  await tx.deleteFrom("notifications").where("user_id", "=", userId).execute();
  await tx.deleteFrom("notification_preferences").where("user_id", "=", userId).execute();
  await tx.deleteFrom("message_deliveries").where("user_id", "=", userId).execute();
}
