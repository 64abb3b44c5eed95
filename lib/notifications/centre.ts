import { z } from "zod";
import type { Deps } from "../deps.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Zone } from "../platform/time.ts";
import { AppError } from "../platform/errors.ts";
import * as queries from "./centre_queries.ts";
import { type Details, isKind } from "./rules.ts";
import { type Wording, wordsOf } from "./words.ts";

/** Somebody who reads their notifications. */
interface Reader {
  id: number;
  lang: Lang;
  zone: Zone;
}

/** A notification as its reader sees it. */
export interface ShownNotification extends Wording {
  id: number;
  /** Epoch milliseconds. */
  at: number;
  isUnread: boolean;
}

const PAGE_SIZE = 20;
/** More unread ones are shown as "99+". */
export const UNREAD_MAX = 100;

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

function readId(text: string): number {
  const parsed = id.safeParse(text);
  if (!parsed.success) throw new AppError("not_found", "not_found");
  return parsed.data;
}

/**
 * A page of the reader's notifications, newest first; `next` goes into `after=`, null on the last page. Throws
 * `bad_request` (`cursor_invalid`) for an `after` that is none.
 */
export async function listNotifications(
  { db }: Pick<Deps, "db">,
  reader: Reader,
  after: string | null,
): Promise<{ notifications: ShownNotification[]; next: string | null }> {
  const before = after === null ? null : id.safeParse(after);
  if (before && !before.success) throw new AppError("bad_request", "cursor_invalid");
  const rows = await queries.selectNotifications(db, reader.id, {
    before: before?.data ?? null,
    limit: PAGE_SIZE + 1,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const notifications = shown.flatMap((row) =>
    isKind(row.kind)
      ? [{
        ...wordsOf(row.kind, row.details as Details, reader),
        id: row.id,
        at: row.created_at.epochMilliseconds,
        isUnread: row.read_at === null,
      }]
      : []
  );
  const next = rows.length > PAGE_SIZE ? String(shown.at(-1)!.id) : null;
  return { notifications, next };
}

/** How many the reader has not read, at most `UNREAD_MAX`. */
export function countUnread({ db }: Pick<Deps, "db">, reader: { id: number }): Promise<number> {
  return queries.countUnread(db, reader.id, UNREAD_MAX);
}

/** Marks one read and says where it leads. Throws `not_found` for what is not the reader's. */
export async function openNotification(
  { db, clock, live }: Pick<Deps, "db" | "clock" | "live">,
  reader: { id: number },
  notification: string,
): Promise<string> {
  const now = clock.now();
  const path = await queries.markOne(db, {
    userId: reader.id,
    id: readId(notification),
    readAt: now,
  });
  if (path === undefined) throw new AppError("not_found", "not_found");
  await live.publish(db, reader.id, "notification", {}, now);
  return path;
}

/** Marks one unread again. Throws `not_found` for what is not the reader's. */
export async function markUnread(
  { db, clock, live }: Pick<Deps, "db" | "clock" | "live">,
  reader: { id: number },
  notification: string,
): Promise<void> {
  const row = { userId: reader.id, id: readId(notification), readAt: null };
  if (await queries.markOne(db, row) === undefined) throw new AppError("not_found", "not_found");
  await live.publish(db, reader.id, "notification", {}, clock.now());
}

/** Marks everything read; the reader's other tabs hear of it. */
export async function markAllRead(
  { db, clock, live }: Pick<Deps, "db" | "clock" | "live">,
  reader: { id: number },
): Promise<void> {
  const now = clock.now();
  if (!await queries.markAll(db, reader.id, now)) return;
  await live.publish(db, reader.id, "notification", {}, now);
}
