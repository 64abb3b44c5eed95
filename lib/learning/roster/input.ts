import { z } from "zod";
import { decodeCursor } from "../../platform/cursor.ts";
import { AppError } from "../../platform/errors.ts";
import { says } from "../../platform/http.ts";

/** The orders of a course's list of students. */
export const ROSTER_SORTS = ["activity", "name", "progress"] as const;
export type RosterSort = typeof ROSTER_SORTS[number];

/** How far students are, as the list can be narrowed to. */
export const ROSTER_STATES = ["all", "not_started", "ongoing", "finished", "at_risk"] as const;
export type RosterState = typeof ROSTER_STATES[number];

/** An empty field of a form counts as one that was not sent. */
const blankIsUnset = (value: unknown) => value === "" ? undefined : value;

/** The filters of the list, as they stand in its address. */
export const rosterFilters = z.object({
  q: z.string().trim().max(100, says("search_too_long")).default(""),
  sort: z.preprocess(blankIsUnset, z.enum(ROSTER_SORTS, says("not_a_choice")).default("activity")),
  show: z.preprocess(
    blankIsUnset,
    z.enum(["active", "removed"], says("not_a_choice")).default("active"),
  ),
  state: z.preprocess(blankIsUnset, z.enum(ROSTER_STATES, says("not_a_choice")).default("all")),
  after: z.preprocess(blankIsUnset, z.string().max(1000, says("cursor_invalid")).optional()),
});

export type RosterFilters = z.infer<typeof rosterFilters>;

/** The form that takes a student out of a course. */
export const removalInput = z.object({
  reason: z.string(says("required")).trim().min(1, says("required")).max(
    500,
    says("removal_reason_long"),
  ),
});

const id = z.number().int().positive();
const cursor = z.discriminatedUnion("sort", [
  z.object({ sort: z.literal("activity"), at: z.iso.datetime().regex(/^[1-9]/), id }),
  z.object({ sort: z.literal("name"), name: z.string().max(200), id }),
  z.object({ sort: z.literal("progress"), done: z.number().int().min(0).max(2 ** 31 - 1), id }),
]);

/** Where a page of the list ended. */
export type RosterCursor = z.infer<typeof cursor>;

/** Reads a cursor of the given order; throws `bad_request` (`cursor_invalid`) for one we did not write. */
export function readRosterCursor(text: string, sort: RosterSort): RosterCursor {
  const found = decodeCursor(cursor, text);
  if (found.sort !== sort) throw new AppError("bad_request", "cursor_invalid");
  return found;
}
