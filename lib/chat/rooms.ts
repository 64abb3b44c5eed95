import type { Db } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { type Place, requireRoom } from "./access.ts";
import { type History, noteRead, readBefore } from "./messages.ts";
import * as queries from "./queries.ts";
import { type ListedRoom, listOwnRooms } from "./list_queries.ts";
import type { RoomNames, RoomRow } from "./queries.ts";
import { appear, type Presence, presenceOf } from "./presence.ts";
import type { Asker } from "./rules.ts";

/** A room with the stretch of its history that a page shows. */
export interface OpenRoom extends Place, History, Presence {
  room: RoomRow & RoomNames;
  /** True when the newest message is among those shown. */
  isNewest: boolean;
}

/**
 * The room of somebody about a published course, or with the academy's desk (no slug): made when there is none, and
 * unseen by the staff until something is written. Throws `not_found` for a course that is none.
 */
export async function openOwnRoom(
  { db, clock }: Pick<Deps, "db" | "clock">,
  asker: Asker,
  courseSlug: string | null,
): Promise<string> {
  const course = courseSlug === null ? null : await queries.findCourse(db, courseSlug);
  if (course === undefined) throw new AppError("not_found", "not_found");
  const room = { customerId: asker.id, courseId: course?.id ?? null };
  const known = await queries.findOwnRoom(db, room);
  if (known) return known;
  if (asker.actingAdmin) throw new AppError("forbidden", "view_as_read_only");
  return await queries.makeRoom(db, { ...room, now: clock.now() });
}

/**
 * A room for somebody who is in it, with a page of its history before a message (null: the newest); they have read it
 * now. Throws `not_found`, `bad_request`.
 */
export async function viewRoom(
  deps: Pick<Deps, "db" | "clock" | "config" | "live">,
  asker: Asker,
  roomId: string,
  before: string | null = null,
): Promise<OpenRoom> {
  const place = await requireRoom(deps.db, asker, roomId);
  const [history, names] = await Promise.all([
    readBefore(deps, roomId, before),
    queries.namesOf(deps.db, roomId),
  ]);
  const last = history.messages.at(-1)?.id ?? 0;
  if (!asker.actingAdmin) {
    await appear(deps, asker, place);
    await noteRead(deps, place, last);
  }
  const isNewest = last === (place.room.lastMessageId ?? 0);
  const room = { ...place.room, ...names };
  return { ...place, room, ...history, ...await presenceOf(deps, place), isNewest };
}

/** The rooms that somebody has written in as a customer, newest first. */
export function ownRooms({ db }: { db: Db }, asker: Asker): Promise<ListedRoom[]> {
  return listOwnRooms(db, asker.id);
}
