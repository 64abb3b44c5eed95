import type { Db, Tx } from "../database.ts";
import { AppError } from "../platform/errors.ts";
import { findRoom, lockRoom, type RoomRow } from "./queries.ts";
import { type Asker, type Side, sideOf } from "./rules.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A room, and the side from which somebody is in it. */
export interface Place {
  room: RoomRow;
  side: Side;
}

function place(asker: Asker, room: RoomRow | undefined): Place {
  const side = room && sideOf(asker, room);
  if (!room || !side) throw new AppError("not_found", "not_found");
  return { room, side };
}

/** A room for somebody who is in it. Throws `not_found` for everybody else, and for an id that is none. */
export async function requireRoom(db: Db | Tx, asker: Asker, id: string): Promise<Place> {
  return place(asker, UUID.test(id) ? await findRoom(db, id, asker.id) : undefined);
}

/** The room of a place as it stands now, locked until the transaction ends. Throws `not_found` when it has gone. */
export async function lockPlace(tx: Tx, { room, side }: Place): Promise<Place> {
  const standing = await lockRoom(tx, room.id);
  if (!standing) throw new AppError("not_found", "not_found");
  return { room: { ...room, ...standing }, side };
}

/** The same for those who answer it; a customer gets `not_found`. */
export async function requireStaffRoom(db: Db | Tx, asker: Asker, id: string): Promise<RoomRow> {
  const { room, side } = await requireRoom(db, asker, id);
  if (side !== "staff") throw new AppError("not_found", "not_found");
  return room;
}
