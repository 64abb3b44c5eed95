import type { ChatRoomProps } from "../../islands/ChatRoom.tsx";
import type { Viewer } from "../accounts/service.ts";
import type { FormState } from "../platform/forms.ts";
import { EMPTY_FORM } from "../platform/forms.ts";
import type { Lang, Messages } from "../platform/i18n/mod.ts";
import { type Zone, ZONES } from "../platform/time.ts";
import type { MessageKey } from "../platform/errors.ts";
import { deskPath, moved, type RoomState, STAFF_MOVES, type StaffMove } from "./rules.ts";
import type { CourseChoice, Found, Hit, ListedRoom, OpenRoom, Place, RoomFile } from "./service.ts";
import { shownMessage } from "./shown.ts";

interface Reader {
  viewer: Viewer;
  m: Messages;
  lang: Lang;
  zone: Zone;
}

/** Where a room is for this reader: their own, or on the desk they answer from. */
export function roomPath(viewer: Viewer, { room, side }: Place): string {
  return side === "customer" ? `/chat/${room.id}` : deskPath(viewer, room.id);
}

/** A room as the island `ChatRoom` takes it. */
export function chatRoomProps(
  open: OpenRoom,
  { viewer, m, lang, zone }: Reader,
  form: FormState = EMPTY_FORM,
  choices: readonly CourseChoice[] = [],
): ChatRoomProps {
  const { room, side, messages } = open;
  const path = roomPath(viewer, open);
  const problems = Object.fromEntries(
    Object.entries(form.fields).map(([field, key]) => [field, m.errors[key]]),
  );
  // What is wrong with no field that people see is said at the text.
  const isShown = ["text", "picture", "course"].some((field) => problems[field]);
  if (form.error && !isShown) problems.text = Object.values(problems)[0] ?? m.errors[form.error];
  return {
    room: room.id,
    person: String(viewer.id),
    name: viewer.name,
    side,
    mayDeleteAll: viewer.role === "admin",
    path,
    messages: messages.map(shownMessage),
    olderHref: open.hasMore ? `${path}?before=${messages[0].id}` : null,
    isNewest: open.isNewest,
    readByOther: side === "customer" ? room.staffReadId : room.customerReadId,
    state: room.state,
    isBlocked: room.isBlocked,
    isOnline: open.isOnline,
    opensAt: open.opensAt?.toString() ?? null,
    clientId: crypto.randomUUID(),
    form: {
      text: form.values.text ?? "",
      course: form.values.course ?? "",
      choices,
      problems,
    },
    lang,
    zone,
    zoneName: ZONES[zone],
    words: m.chat.room,
  };
}

/** What somebody talks about in a room: the course, or the academy itself. */
export function roomTitle(m: Messages, courseTitle: string | null): string {
  return courseTitle === null ? m.chat.withDesk : m.chat.aboutCourse(courseTitle);
}

/** The newest message of a room in a line. */
export function lastLine(m: Messages, room: ListedRoom): string {
  if (room.lastIsDeleted) return m.chat.deletedShort;
  return room.lastText || m.chat.picture;
}

/** A message that a search has found, with the way to it. */
export interface ShownHit {
  id: number;
  /** The other's name on a desk, where rooms are many. */
  room: string | null;
  sender: string | null;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  href: string;
}

/** Results of a search as pages show them. */
export interface SearchResults {
  q: string;
  hits: ShownHit[];
  nextHref: string | null;
}

/** Letters around what a search has found. */
const EXCERPT = 240;

/** Shapes what a search has found; each leads to the stretch of its room that ends with it. */
export function searchResults(
  { q, hits, next }: Found,
  path: string,
  roomOf: (hit: Hit) => string | null,
): SearchResults {
  const shown = hits.map((hit) => {
    const room = roomOf(hit);
    const base = room === null ? path : `${path}/${hit.roomId}`;
    return {
      id: hit.id,
      room,
      sender: hit.senderName,
      text: [...hit.text].slice(0, EXCERPT).join(""),
      at: hit.at.epochMilliseconds,
      href: `${base}?before=${hit.id + 1}#m-${hit.id}`,
    };
  });
  const query = new URLSearchParams({ q, until: next ?? "" });
  return { q, hits: shown, nextHref: next && `${path}?${query}` };
}

/** A room as those who answer it see it. */
export interface DeskRoom {
  id: string;
  path: string;
  listPath: string;
  customer: string;
  course: { title: string; slug: string } | null;
  state: RoomState;
  assignee: string | null;
  isMine: boolean;
  /** Epoch milliseconds; null when nothing waits for an answer. */
  waitingSince: number | null;
  isBlocked: boolean;
  mayBlock: boolean;
  /** What the staff's buttons may do now. */
  moves: StaffMove[];
  colleagues: { id: number; name: string; isOnline: boolean }[];
  notes: { id: number; text: string; author: string | null; at: number }[];
  note: string;
  problems: Readonly<Record<string, MessageKey>>;
}

/** Shapes a room for its desk. */
export function deskRoom(
  open: OpenRoom,
  file: RoomFile,
  viewer: Viewer,
  form: FormState,
): DeskRoom {
  const { room } = open;
  const isMine = room.assigneeId === viewer.id;
  return {
    id: room.id,
    path: deskPath(viewer, room.id),
    listPath: deskPath(viewer),
    customer: room.customerName,
    course: room.courseTitle !== null && room.courseSlug !== null
      ? { title: room.courseTitle, slug: room.courseSlug }
      : null,
    state: room.state,
    assignee: room.assigneeName,
    isMine,
    waitingSince: room.waitingSince?.epochMilliseconds ?? null,
    isBlocked: room.isBlocked,
    mayBlock: viewer.role === "admin",
    moves: STAFF_MOVES.filter((move) => moved(room.state, move) && !(move === "take" && isMine)),
    colleagues: file.colleagues.filter(({ id }) => id !== room.assigneeId)
      .map(({ id, name, isOnline }) => ({ id, name, isOnline })),
    notes: file.notes.map(({ id, text, author, at }) => ({
      id,
      text,
      author,
      at: at.epochMilliseconds,
    })),
    note: form.values.note ?? "",
    problems: form.fields,
  };
}
