import type { Deps } from "../deps.ts";
import { nextOpening } from "../platform/working_hours.ts";
import type { Place } from "./access.ts";
import { peopleIn, seenAt, setSeen, staffOf } from "./queries.ts";
import { type Asker, isOnline } from "./rules.ts";

/** The other side of a room, as its reader sees it. */
export interface Presence {
  isOnline: boolean;
  /** When somebody answers again; null within working hours. */
  opensAt: Temporal.Instant | null;
}

/** Whether somebody of the other side is there, and from when on somebody answers. */
export async function presenceOf(
  { db, clock, config }: Pick<Deps, "db" | "clock" | "config">,
  { room, side }: Place,
): Promise<Presence> {
  const now = clock.now();
  const opens = nextOpening(config.chatHours, now);
  const opensAt = opens.equals(now) ? null : opens;
  if (side === "staff") {
    return { isOnline: isOnline(await seenAt(db, room.customerId), now), opensAt };
  }
  const staff = await staffOf(db, room);
  // Somebody who also teaches or runs the academy does not answer themselves.
  const others = staff.filter(({ id }) => id !== room.customerId);
  return { isOnline: others.some(({ seenAt }) => isOnline(seenAt, now)), opensAt };
}

/** Notes that somebody is in a room now, or has just left; those on the other side hear of who comes and goes. */
export async function appear(
  { db, clock, live }: Pick<Deps, "db" | "clock" | "live">,
  asker: Asker,
  { room, side }: Place,
  isLeaving = false,
): Promise<void> {
  const now = clock.now();
  const wasOnline = isOnline(await seenAt(db, asker.id), now);
  await setSeen(db, asker.id, isLeaving ? null : now);
  if (wasOnline !== isLeaving) return;
  const others = side === "staff" ? [room.customerId] : peopleIn(room);
  const data = { room: room.id, side, online: !isLeaving };
  await live.hint(db, others, "chat.presence", data);
}
