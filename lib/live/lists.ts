import { z } from "zod";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { readTables } from "../platform/listing_tables.ts";
import { batchRows, type SessionLine, sessionRows } from "./list_queries.ts";
import type { Host } from "./manage.ts";
import type { BatchRow } from "./queries.ts";

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

export type { SessionLine };

/** The lists of the page of a course's sessions. */
const TABLES = ["sessions", "batches"] as const;

/** How the sessions of a course can be asked for; what comes last is on top. */
export const SESSIONS_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { title: "words", starts: "timestamptz", who: "words" },
  initial: "-starts",
  filters,
};

/** How the batches of a course can be asked for; the latest is on top. */
export const BATCHES_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { name: "words", starts: "timestamptz", seats: "bigint" },
  initial: "-starts",
  filters,
};

/** The sessions and batches of a course as they were asked for. */
export interface SessionLists {
  course: OwnCourse;
  now: Temporal.Instant;
  sessions: Listed<SessionLine, Filters>;
  batches: Listed<BatchRow, Filters>;
}

/**
 * A course's sessions and batches for those who host them; `table` of the address names the list that it asks. Throws
 * `not_found` and `forbidden` as `requireOwnCourse` does, and as `readTables` and `readListing` do.
 */
export async function sessionLists(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  params: URLSearchParams,
): Promise<SessionLists> {
  const course = await requireOwnCourse(db, host, slug);
  const tables = readTables(params, TABLES);
  const session = readListing(SESSIONS_LISTING, tables.of("sessions"));
  const batch = readListing(BATCHES_LISTING, tables.of("batches"));
  const inSessions = sessionRows(course.id, likePattern(session.filters.q));
  const inBatches = batchRows(course.id, likePattern(batch.filters.q));
  const [sessions, batches] = await Promise.all([
    list(db, SESSIONS_LISTING, session, inSessions),
    list(db, BATCHES_LISTING, batch, inBatches),
  ]);
  return { course, now: clock.now(), sessions, batches };
}
