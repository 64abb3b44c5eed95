import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
  unlessEmpty,
} from "../platform/listing.ts";
import { gradeSubmission, type OpenSubmission, openSubmission } from "./grading.ts";
import * as queries from "./inbox_queries.ts";
import type { Around, WaitingRow } from "./inbox_queries.ts";

const filters = z.object({
  q: searchFilter,
  course: unlessEmpty(z.string().max(200).nullable().default(null)),
});

type Filters = z.infer<typeof filters>;

/** How the inbox can be narrowed and sorted; what waits longest comes first. */
export const INBOX_LISTING: Listing<Filters> = {
  key: "id",
  sorts: {
    submittedAt: "timestamptz",
    studentName: "words",
    exerciseName: "words",
    courseTitle: "words",
  },
  initial: "submittedAt",
  filters,
};

/** The work that waits for a grade. */
export interface Inbox {
  listed: Listed<WaitingRow, Filters>;
  /** The courses where something waits, with how much. */
  courses: { slug: string; title: string; count: number }[];
  /** What waits longest: where grading begins; null when nothing waits. */
  oldest: number | null;
}

/** What waits for a grade in the courses where the viewer grades. Throws as `readListing` does. */
export async function gradingInbox(
  { db }: Pick<Deps, "db">,
  viewer: Pick<Viewer, "id">,
  params: URLSearchParams,
): Promise<Inbox> {
  const query = readListing(INBOX_LISTING, params);
  const { q, course } = query.filters;
  const inbox = { userId: viewer.id, course };
  const [listed, courses, oldest] = await Promise.all([
    list(db, INBOX_LISTING, query, queries.waitingRows(inbox, likePattern(q))),
    queries.countWaiting(db, viewer.id),
    queries.findOldest(db, inbox),
  ]);
  return { listed, courses, oldest: oldest ?? null };
}

/** How much waits for a grade in the courses where somebody grades. */
export async function countUngraded({ db }: Pick<Deps, "db">, userId: number): Promise<number> {
  const courses = await queries.countWaiting(db, userId);
  return courses.reduce((sum, { count }) => sum + count, 0);
}

/** A submission as it is graded from the inbox, with the ones before and after it. */
export interface InboxWork extends OpenSubmission {
  around: Around;
}

/** Which submission of the inbox, and of which course the inbox shows; null: of all. */
export interface InboxAddress {
  id: number;
  course: string | null;
}

async function addressOf({ db }: Pick<Deps, "db">, id: number) {
  const found = await queries.findAddress(db, id);
  if (!found) throw new AppError("not_found", "not_found");
  const { slug, exerciseId, submittedAt } = found;
  return { address: { slug, exerciseId, id }, place: { at: submittedAt.toString(), id } };
}

/**
 * Opens a submission from the inbox. Throws `not_found`, `forbidden` for who does not grade in its course, and as
 * `readListing` does.
 */
export async function openFromInbox(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  { id, course }: InboxAddress,
  params: URLSearchParams,
): Promise<InboxWork> {
  const { address, place } = await addressOf(deps, id);
  const [work, around] = await Promise.all([
    openSubmission(deps, viewer, address, params),
    queries.lookAround(deps.db, { userId: viewer.id, course }, place),
  ]);
  return { ...work, around };
}

/**
 * Grades a submission from the inbox and says which one comes next: the following one, after the last the first that
 * still waits; null when nothing is left. Throws as `gradeSubmission` does.
 */
export async function gradeFromInbox(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  viewer: Viewer,
  { id, course }: InboxAddress,
  input: unknown,
): Promise<number | null> {
  const { address, place } = await addressOf(deps, id);
  await gradeSubmission(deps, viewer, address, input);
  const inbox = { userId: viewer.id, course };
  const { next } = await queries.lookAround(deps.db, inbox, place);
  if (next !== null) return next;
  return await queries.findOldest(deps.db, inbox) ?? null;
}
