import { sql } from "kysely";
import { auditAdmin } from "../audit/service.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { prepareTextPicture, storeFile } from "../media/service.ts";
import { withdrawNews } from "../notifications/service.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { recordEvent } from "../platform/jobs.ts";
import { livelyTransaction } from "../platform/live/transaction.ts";
import { limit } from "../platform/rate_limit.ts";
import { isWorkingTime } from "../platform/working_hours.ts";
import { lockPlace, type Place, requireRoom } from "./access.ts";
import { afterInput, messageInput } from "./input.ts";
import * as queries from "./message_queries.ts";
import type { MessageRow } from "./message_queries.ts";
import { findNamedCourse, markRead, peopleIn, seenAt } from "./queries.ts";
import {
  type Asker,
  isOnline,
  mayDelete,
  MESSAGE_RATE,
  moved,
  newsKey,
  PAGE_SIZE,
  TOLD_AFTER_MINUTES,
} from "./rules.ts";
import { shownMessage } from "./shown.ts";

/** What somebody sends: a form's fields, and the bytes of a picture (null: none). */
export interface Draft {
  values: Readonly<Record<string, unknown>>;
  picture: Uint8Array | null;
}

type SendDeps = Pick<Deps, "db" | "clock" | "config" | "live" | "jobs">;

function wrong(field: string, key: MessageKey): AppError {
  return new AppError("invalid", key, { fields: { [field]: key } });
}

/** Scaled before the transaction is opened. Throws `invalid` at `picture` for what is none. */
async function preparedPicture(bytes: Uint8Array | null) {
  if (bytes === null) return null;
  try {
    return await prepareTextPicture(bytes);
  } catch (error) {
    if (error instanceof AppError) throw wrong("picture", error.key);
    throw error;
  }
}

/**
 * Sends a message into a room: it is kept once however often its `client_id` comes, and everybody in the room hears
 * of it. A customer's message opens a closed room again; an answer takes a room that nobody has taken.
 * Throws `not_found` for other people's rooms, `invalid` (`chat_empty`, `chat_too_long`, `chat_course_unknown`, a
 * picture's problems), `forbidden` (`chat_blocked`), `conflict` (`chat_closed`) and `rate_limited`.
 */
export async function sendMessage(
  deps: SendDeps,
  asker: Asker,
  roomId: string,
  draft: Draft,
  client: string,
): Promise<{ message: MessageRow; isNew: boolean; place: Place }> {
  const { db, clock } = deps;
  const before = await requireRoom(db, asker, roomId);
  const input = parseInput(messageInput, draft.values);
  const isNothing = input.text === "" && input.course === "" && !draft.picture;
  const [sent, refusal] = await Promise.all([
    queries.findSent(db, roomId, asker.id, input.client_id),
    isNothing
      ? wrong("text", "chat_empty")
      : limit(deps, "chat", String(asker.id), MESSAGE_RATE, client).catch((error) => error),
  ]);
  // What is there already is confirmed, however often and fast it is sent.
  if (sent) return { message: sent, isNew: false, place: before };
  if (refusal) throw refusal;
  const picture = await preparedPicture(draft.picture);
  const course = input.course === "" ? null : await findNamedCourse(db, input.course);
  if (course === undefined) throw wrong("course", "chat_course_unknown");
  const now = clock.now();
  return await livelyTransaction(db, async (tx) => {
    const place = await lockPlace(tx, before);
    const { room, side } = place;
    if (side === "customer" && room.isBlocked) throw new AppError("forbidden", "chat_blocked");
    const state = moved(room.state, side === "customer" ? "write" : "answer");
    if (state === null) throw new AppError("conflict", "chat_closed");
    const stored = picture &&
      await storeFile(tx, picture, { ownerId: asker.id, courseId: null, purpose: "chat", now });
    const assigneeId = side === "staff"
      ? room.assigneeId ?? asker.id
      : state === "waiting"
      ? null
      : room.assigneeId;
    const message = await queries.insertMessage(tx, {
      roomId,
      senderId: asker.id,
      side,
      clientId: input.client_id,
      text: input.text,
      courseId: course?.id ?? null,
      mediaId: stored?.id ?? null,
      at: now,
      state,
      assigneeId,
      isAfterHours: !isWorkingTime(deps.config.chatHours, now),
    });
    if (!message) {
      // Two of the same at once: the second one sees the first now.
      const twin = await queries.findSent(tx, roomId, asker.id, input.client_id);
      if (!twin) throw new Error("a message is there and is not");
      return { message: twin, isNew: false, place };
    }
    await announce(deps, tx, place, message);
    return { message, isNew: true, place };
  });
}

/** Tells those who are there at once, and leaves it to a job to tell the others. */
async function announce(
  { live, jobs }: SendDeps,
  tx: Tx,
  { room, side }: Place,
  message: MessageRow,
): Promise<void> {
  if (side === "customer" && room.waitingSince === null) {
    const startAfter = message.at.add({ minutes: TOLD_AFTER_MINUTES });
    const event = { name: "chat_waiting", messageId: message.id } as const;
    await recordEvent(jobs, tx, event, { startAfter });
  }
  if (side === "staff") {
    const isAway = !isOnline(await seenAt(tx, room.customerId), message.at);
    if (isAway || room.isAfterHours) {
      await recordEvent(jobs, tx, { name: "chat_answered", messageId: message.id });
    }
  }
  const data = { room: room.id, previous: room.lastMessageId ?? 0, message: shownMessage(message) };
  // Last, so that little time passes between the event's id and its commit.
  await live.publishAll(tx, peopleIn(room), "chat.message", data, message.at);
}

/** A stretch of a room's history, oldest first. */
export interface History {
  messages: MessageRow[];
  /** Whether there is more in the direction that was asked for. */
  hasMore: boolean;
}

/**
 * The messages after an id (as `after=` gives it), oldest first, up to a page. Throws `not_found`, and `bad_request`
 * for an id that is none.
 */
export async function readAfter(
  { db }: Pick<Deps, "db">,
  asker: Asker,
  roomId: string,
  after: string | null,
): Promise<History> {
  await requireRoom(db, asker, roomId);
  const from = readMessageId(after ?? "0");
  const rows = await queries.messagesAfter(db, roomId, from, PAGE_SIZE + 1);
  return { messages: rows.slice(0, PAGE_SIZE), hasMore: rows.length > PAGE_SIZE };
}

/** A page of a room's history before an id, null: the newest. For those who are in the room; see `requireRoom`. */
export async function readBefore(
  { db }: Pick<Deps, "db">,
  roomId: string,
  before: string | null,
): Promise<History> {
  const until = before === null ? null : readMessageId(before);
  const rows = await queries.messagesBefore(db, roomId, until, PAGE_SIZE + 1);
  return { messages: rows.slice(-PAGE_SIZE), hasMore: rows.length > PAGE_SIZE };
}

/** Reads the id of a message; throws `bad_request` (`cursor_invalid`). */
export function readMessageId(text: string): number {
  const parsed = /^\d+$/.test(text) ? afterInput.safeParse(text) : null;
  if (!parsed?.success) throw new AppError("bad_request", "cursor_invalid");
  return parsed.data;
}

/** A message of a room that somebody is in; throws `not_found`. */
export async function requireMessage(
  db: Deps["db"],
  asker: Asker,
  { room: roomId, message: id }: { room: string; message: string },
): Promise<{ place: Place; message: MessageRow }> {
  const place = await requireRoom(db, asker, roomId);
  const known = /^\d{1,15}$/.test(id) ? await queries.findMessage(db, Number(id)) : undefined;
  if (known?.roomId !== place.room.id) throw new AppError("not_found", "not_found");
  return { place, message: known };
}

/**
 * Takes a message back: its place stays, what it said goes, on every screen. Again does nothing more. Throws
 * `not_found`, and `forbidden` for who is neither its sender nor an admin.
 */
export async function deleteMessage(
  deps: Pick<Deps, "db" | "clock" | "live">,
  asker: Asker,
  which: { room: string; message: string },
): Promise<Place> {
  const { place, message } = await requireMessage(deps.db, asker, which);
  if (!mayDelete(asker, message)) throw new AppError("forbidden", "forbidden");
  if (message.isDeleted) return place;
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    await lockPlace(tx, place);
    const picture = await queries.eraseMessage(tx, message.id, now);
    if (picture) await queries.forgetPictures(tx, [picture]);
    await queries.eraseFromStreams(tx, sql`select ${message.id}::bigint as id`);
    await withdrawNews(tx, "chat_message", sql`select ${newsKey(message.id)}::text`);
    if (message.senderId !== asker.id) {
      const subject = { kind: "chat_message", id: message.id };
      await auditAdmin(tx, asker, { action: "chat.message_deleted", subject, at: now });
    }
    const erased = await queries.findMessage(tx, message.id);
    if (!erased) return;
    const data = { room: message.roomId, message: shownMessage(erased) };
    await deps.live.publishAll(tx, peopleIn(place.room), "chat.changed", data, now);
  });
  return place;
}

/** Notes how far somebody has read, and shows the other side. Throws `not_found`, `bad_request`. */
export async function readUpTo(
  deps: Pick<Deps, "db" | "clock" | "live">,
  asker: Asker,
  roomId: string,
  last: string,
): Promise<void> {
  const { room, side } = await requireRoom(deps.db, asker, roomId);
  await noteRead(deps, { room, side }, readMessageId(last));
}

/** The same for a page that shows the room. */
export async function noteRead(
  { db, clock, live }: Pick<Deps, "db" | "clock" | "live">,
  { room, side }: Place,
  last: number,
): Promise<void> {
  const known = side === "customer" ? room.customerReadId : room.staffReadId;
  if (last <= known) return;
  await db.transaction().execute(async (tx) => {
    if (!await markRead(tx, room.id, side, last)) return;
    const data = { room: room.id, side, last };
    await live.publishAll(tx, peopleIn(room), "chat.read", data, clock.now());
  });
}
