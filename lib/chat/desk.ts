import { z } from "zod";
import { auditAdmin } from "../audit/service.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { lockPlace, requireRoom, requireStaffRoom } from "./access.ts";
import { moveInput, noteInput, searchInput } from "./input.ts";
import { type Hit, searchMessages, type SearchScope } from "./message_queries.ts";
import { readMessageId } from "./messages.ts";
import * as notes from "./moderation_queries.ts";
import * as queries from "./queries.ts";
import type { Colleague, RoomRow } from "./queries.ts";
import * as lists from "./list_queries.ts";
import type { Desk, DeskRoomRow } from "./list_queries.ts";
import { type Asker, isOnline, moved, ONLINE_SECONDS, type RoomState } from "./rules.ts";

const HITS = 30;

/** What a desk's list can show: rooms in a state, or those that the asker has taken. */
export const DESK_VIEWS = ["waiting", "mine", "active", "closed", "archived"] as const;
export type DeskView = typeof DESK_VIEWS[number];

/** A desk's list. */
export interface DeskPage {
  view: DeskView;
  listing: Listing<DeskFilters>;
  rooms: Listed<DeskRoomRow, DeskFilters>;
  counts: Map<RoomState | "mine", number>;
  /** Who else is there to answer. */
  online: string[];
}

/** Which rooms somebody answers. Throws `forbidden` for students. */
export function deskOf(asker: Asker): Desk {
  if (asker.role === "student") throw new AppError("forbidden", "forbidden");
  return asker.role === "admin" ? null : { teacherId: asker.id };
}

type DeskFilters = { who: string | null };

/** How a desk's list can be asked for: the waiting by how long they have waited, the others by their newest message. */
function deskListing(view: DeskView): Listing<DeskFilters> {
  return {
    key: "id",
    keyType: "uuid",
    sorts: {
      waiting: "timestamptz",
      latest: "timestamptz",
      customer: "text",
      course: "text",
      assignee: "text",
      unread: "bigint",
    },
    initial: view === "waiting" ? "waiting" : "-latest",
    filters: z.object({ who: searchFilter }),
  };
}

/** The parameters of the list; the others of its address search in messages. */
const LIST_PARAMS = ["who", "sort", "after", "format"];

/**
 * The rooms of a desk in one of its views (the waiting when there is none of that name); who looks counts as being
 * there. Throws as `readListing` does.
 */
export async function listDesk(
  { db, clock }: Pick<Deps, "db" | "clock">,
  asker: Asker,
  params: URLSearchParams,
): Promise<DeskPage> {
  const desk = deskOf(asker);
  const view = DESK_VIEWS.find((one) => one === params.get("view")) ?? "waiting";
  const listing = deskListing(view);
  const asked = [...params].filter(([name]) => LIST_PARAMS.includes(name));
  const query = readListing(listing, new URLSearchParams([["view", view], ...asked]));
  const rows = lists.deskRows(desk, {
    state: view === "mine" ? "active" : view,
    assigneeId: view === "mine" ? asker.id : null,
    like: likePattern(query.filters.who),
  });
  const now = clock.now();
  const since = now.subtract({ seconds: ONLINE_SECONDS });
  const [rooms, counts, online] = await Promise.all([
    list(db, listing, query, rows),
    lists.countRooms(db, desk, asker.id),
    lists.staffSince(db, desk, since, asker.id),
    // Who looks at the desk is there to answer.
    asker.actingAdmin ? null : queries.setSeen(db, asker.id, now),
  ]);
  return { view, listing, rooms, counts, online };
}

/** What a search in messages has found; `next` goes into `before=`. */
export interface Found {
  q: string;
  hits: Hit[];
  next: string | null;
}

/**
 * Messages with these words: on the asker's desk, or in a room that they are in (whoever calls has made sure). Throws
 * `bad_request` for a `before` that is no id.
 */
export async function search(
  { db }: Pick<Deps, "db">,
  scope: SearchScope,
  query: { q: string | null; before: string | null },
): Promise<Found> {
  const { q } = parseInput(searchInput, { q: query.q ?? "" });
  const before = query.before === null ? null : readMessageId(query.before);
  const rows = await searchMessages(db, scope, q, { before, limit: HITS + 1 });
  const hits = rows.slice(0, HITS);
  return { q, hits, next: rows.length > HITS ? String(hits.at(-1)!.id) : null };
}

/** What the staff sees beside a room. */
export interface RoomFile {
  notes: notes.NoteRow[];
  colleagues: (Colleague & { isOnline: boolean })[];
}

/** Notes on a room, and who else may answer it. Throws `not_found`. */
export async function roomFile(
  { db, clock }: Pick<Deps, "db" | "clock">,
  asker: Asker,
  roomId: string,
): Promise<RoomFile> {
  const room = await requireStaffRoom(db, asker, roomId);
  const [noteRows, colleagues] = await Promise.all([
    notes.listNotes(db, roomId),
    queries.staffOf(db, room),
  ]);
  const now = clock.now();
  return {
    notes: noteRows,
    colleagues: colleagues.filter(({ id }) => id !== room.customerId)
      .map((one) => ({ ...one, isOnline: isOnline(one.seenAt, now) })),
  };
}

async function tellMoved(
  { live }: Pick<Deps, "live">,
  tx: Tx,
  room: RoomRow,
  state: RoomState,
  now: Temporal.Instant,
): Promise<void> {
  const data = { room: room.id, state };
  await live.publishAll(tx, queries.peopleIn(room), "chat.room", data, now);
}

/**
 * Takes, hands over, closes, reopens or archives a room. Throws `not_found`, `conflict` (`chat_move_refused`) for a
 * move that the room's state does not allow, `invalid` (`chat_colleague_unknown`) for a colleague who may not.
 */
export async function moveRoom(
  deps: Pick<Deps, "db" | "clock" | "live">,
  asker: Asker,
  roomId: string,
  input: unknown,
): Promise<void> {
  const { move, to } = parseInput(moveInput, input);
  await deps.db.transaction().execute(async (tx) => {
    const place = await requireRoom(tx, asker, roomId);
    if (place.side !== "staff") throw new AppError("not_found", "not_found");
    const { room } = await lockPlace(tx, place);
    const state = moved(room.state, move);
    if (state === null) throw new AppError("conflict", "chat_move_refused");
    let assigneeId = room.assigneeId;
    if (move === "take" || move === "reopen") assigneeId = asker.id;
    if (move === "hand_over") {
      const colleagues = await queries.staffOf(tx, room);
      const next = colleagues.find(({ id }) => id === to && id !== room.customerId);
      if (!next) {
        throw new AppError("invalid", "chat_colleague_unknown", {
          fields: { to: "chat_colleague_unknown" },
        });
      }
      assigneeId = next.id;
    }
    // A question stays one until it is answered, whoever has taken it; a closed room waits for nothing.
    await queries.updateRoom(tx, roomId, { state, assigneeId, isWaiting: state === "active" });
    const at = deps.clock.now();
    await tellMoved(deps, tx, room, state, at);
    await auditAdmin(tx, asker, {
      action: "chat.moved",
      subject: { kind: "user", id: room.customerId },
      before: { state: room.state, assignee: room.assigneeId },
      after: { state, assignee: assigneeId },
      at,
    });
  });
}

/** Keeps a note that only the staff sees. Throws `not_found`, `invalid` at `note`. */
export async function addNote(
  { db, clock }: Pick<Deps, "db" | "clock">,
  asker: Asker,
  roomId: string,
  input: unknown,
): Promise<void> {
  await requireStaffRoom(db, asker, roomId);
  const { note } = parseInput(noteInput, input);
  await notes.insertNote(db, { roomId, authorId: asker.id, text: note, now: clock.now() });
}
