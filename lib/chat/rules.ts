import type { Role } from "../accounts/rules.ts";
import type { RateRule } from "../platform/rate_limit.ts";
import type { RoomState, Side } from "./tables.ts";

export { MESSAGE_MAX } from "./browser/conversation.ts";
export type { RoomState, Side };

/** Messages of a person: a lively conversation, no flood. */
export const MESSAGE_RATE: RateRule = { limit: 20, windowSeconds: 10 };
/** Signs of typing, of having read, of being there. */
export const SIGNAL_RATE: RateRule = { limit: 120, windowSeconds: 60 };
/** How long a question waits before those who may answer it and do not see it are told, in minutes. */
export const TOLD_AFTER_MINUTES = 1;
/** Messages on one page of a room. */
export const PAGE_SIZE = 50;
/** How long somebody counts as being there after their last sign, in seconds; browsers send one every half minute. */
export const ONLINE_SECONDS = 75;

/** What can be done to a room. */
export type Move = "write" | "answer" | "take" | "hand_over" | "close" | "reopen" | "archive";

/** Where each move leads from each state; a move that is not named here is not allowed. */
const MOVES: Readonly<Record<Move, Partial<Record<RoomState, RoomState>>>> = {
  // The customer's: whatever was closed opens again with a new question.
  write: {
    empty: "waiting",
    waiting: "waiting",
    active: "active",
    closed: "waiting",
    archived: "waiting",
  },
  answer: { waiting: "active", active: "active" },
  take: { waiting: "active", active: "active" },
  hand_over: { waiting: "active", active: "active" },
  close: { waiting: "closed", active: "closed" },
  reopen: { closed: "active", archived: "active" },
  archive: { closed: "archived" },
};

/** What the staff's buttons do. */
export const STAFF_MOVES = ["take", "hand_over", "close", "reopen", "archive"] as const;
/** One of them. */
export type StaffMove = typeof STAFF_MOVES[number];

/** The state that a move leads to; null when it is not allowed. */
export function moved(state: RoomState, move: Move): RoomState | null {
  return MOVES[move][state] ?? null;
}

/** Somebody who asks. */
export interface Asker {
  id: number;
  role: Role;
  /** Set: an admin looks through this person's eyes, which leaves no trace. */
  actingAdmin?: object;
}

/**
 * From which side somebody enters a room: their own as customer, others' as admin or as one of those who teach the
 * room's course; null: not at all.
 */
export function sideOf(asker: Asker, room: { customerId: number; isTaught: boolean }): Side | null {
  if (asker.id === room.customerId) return "customer";
  return asker.role === "admin" || room.isTaught ? "staff" : null;
}

/** Whether somebody may take a message back: its sender, or an admin. */
export function mayDelete(asker: Asker, message: { senderId: number | null }): boolean {
  return asker.role === "admin" || asker.id === message.senderId;
}

/** Whether somebody with this last sign counts as being there. */
export function isOnline(seenAt: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return seenAt !== null && now.since(seenAt).total("seconds") < ONLINE_SECONDS;
}

/** Under which key people are told of a message. */
export function newsKey(messageId: number): string {
  return `chat-${messageId}`;
}

/** Where a room is answered: the desk of the admins, or an instructor's. */
export function deskPath(asker: { role: Role }, room?: string): string {
  const desk = asker.role === "admin" ? "/admin/chat" : "/instructor/chat";
  return room === undefined ? desk : `${desk}/${room}`;
}
