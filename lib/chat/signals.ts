import type { Deps } from "../deps.ts";
import { limit } from "../platform/rate_limit.ts";
import { requireRoom } from "./access.ts";
import { peopleOf } from "./messages.ts";
import { seenAt, setSeen, staffOf } from "./queries.ts";
import { type Presence, presenceOf } from "./rooms.ts";
import { type Asker, isOnline, SIGNAL_RATE } from "./rules.ts";

type SignalDeps = Pick<Deps, "db" | "clock" | "config" | "live">;

/** Tells the others in a room that somebody is typing. Throws `not_found`, `rate_limited`. */
export async function noteTyping(
  deps: SignalDeps,
  asker: Asker & { name: string },
  roomId: string,
  client: string,
): Promise<void> {
  const { db, clock, live } = deps;
  const { room, side } = await requireRoom(db, asker, roomId);
  await limit(deps, "chat-signal", String(asker.id), SIGNAL_RATE, client);
  const others = (await peopleOf(db, room)).filter((id) => id !== asker.id);
  const now = clock.now();
  const data = { room: room.id, side, name: asker.name, at: now.toString() };
  await live.publishAll(db, others, "chat.typing", data, now);
}

/**
 * Notes that somebody has a room open (or has just left it) and says whether the other side is there. Those on the
 * other side hear of who comes and goes. Throws `not_found`, `rate_limited`.
 */
export async function notePresence(
  deps: SignalDeps,
  asker: Asker,
  roomId: string,
  isLeaving: boolean,
  client: string,
): Promise<Presence> {
  const { db, clock, live } = deps;
  const place = await requireRoom(db, asker, roomId);
  await limit(deps, "chat-signal", String(asker.id), SIGNAL_RATE, client);
  const now = clock.now();
  const wasOnline = isOnline(await seenAt(db, asker.id), now);
  await setSeen(db, asker.id, isLeaving ? null : now);
  if (wasOnline === isLeaving) {
    const { room, side } = place;
    const others = side === "customer"
      ? (await staffOf(db, room)).map(({ id }) => id)
      : [room.customerId];
    const data = { room: room.id, side, online: !isLeaving };
    await live.publishAll(db, others, "chat.presence", data, now);
  }
  return await presenceOf(deps, place);
}
