import { z } from "zod";
import { says } from "../../platform/http.ts";
import { choiceFilter, type Listing, searchFilter, unlessEmpty } from "../../platform/listing.ts";

/** How far students are, as the list can be narrowed to. */
export const ROSTER_STATES = ["not_started", "ongoing", "finished", "at_risk"] as const;
export type RosterState = typeof ROSTER_STATES[number];

const filters = z.object({
  q: searchFilter,
  /** Who was taken out instead of who is in. */
  show: choiceFilter(["active", "removed"]),
  state: choiceFilter(ROSTER_STATES),
  /** The id of a batch. */
  batch: unlessEmpty(
    z.string().regex(/^[1-9]\d{0,14}$/, says("not_a_choice")).nullable().default(null)
      .transform((id) => id === null ? null : Number(id)),
  ),
});

export type RosterFilters = z.infer<typeof filters>;

/** How a course's list of students can be asked for; who was there last comes first. */
export const ROSTER_LISTING: Listing<RosterFilters> = {
  key: "enrollmentId",
  sorts: {
    name: "text",
    progress: "bigint",
    activity: "timestamptz",
    enrolled: "timestamptz",
    removed: "timestamptz",
  },
  initial: "-activity",
  filters,
};

/** The form that takes a student out of a course. */
export const removalInput = z.object({
  reason: z.string(says("required")).trim().min(1, says("required")).max(
    500,
    says("removal_reason_long"),
  ),
});
