import type { Deps } from "../deps.ts";
import { limit } from "../platform/rate_limit.ts";
import { requireRoom } from "./access.ts";
import { appear, type Presence, presenceOf } from "./presence.ts";
import { peopleIn } from "./queries.ts";
import { type Asker, SIGNAL_RATE } from "./rules.ts";

type SignalDeps = Pick<Deps, "db" | "clock" | "config" | "live">;

/** Tells those in a room that somebody is typing: browsers show what the other side does. Throws `not_found`, `rate_limited`. */
export async function noteTyping(
  deps: SignalDeps,
  asker: Asker & { name: string },
  roomId: string,
  client: string,
): Promise<void> {
  const { db, live } = deps;
  const { room, side } = await requireRoom(db, asker, roomId);
  await limit(deps, "chat-signal", String(asker.id), SIGNAL_RATE, client);
  const data = { room: room.id, side, name: asker.name };
  await live.hint(db, peopleIn(room), "chat.typing", data);
}

/**
 * Notes that somebody has a room open (or has just left it) and says whether the other side is there. Throws
 * `not_found`, `rate_limited`.
 */
export async function notePresence(
  deps: SignalDeps,
  asker: Asker,
  roomId: string,
  isLeaving: boolean,
  client: string,
): Promise<Presence> {
  const place = await requireRoom(deps.db, asker, roomId);
  await limit(deps, "chat-signal", String(asker.id), SIGNAL_RATE, client);
  await appear(deps, asker, place, isLeaving);
  return await presenceOf(deps, place);
}
