import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { AppError } from "../platform/errors.ts";
import { gradeSubmission, type OpenSubmission, openSubmission } from "./grading.ts";
import * as queries from "./inbox_queries.ts";
import type { Around, WaitingRow } from "./inbox_queries.ts";

/** Submissions on a page of the inbox. */
export const INBOX_PAGE = 25;

const cursor = z.object({
  at: z.iso.datetime().regex(/^[1-9]/),
  id: z.number().int().positive(),
});

/** A page of the work that waits for a grade. */
export interface Inbox {
  submissions: WaitingRow[];
  /** The courses where something waits, with how much. */
  courses: { slug: string; title: string; count: number }[];
  /** The one course that is shown; null: all. */
  course: string | null;
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

/**
 * What waits for a grade in the courses where the viewer grades, what waits longest first.
 * Throws `bad_request` (`cursor_invalid`) for an `after` that is not ours.
 */
export async function gradingInbox(
  { db }: Pick<Deps, "db">,
  viewer: Pick<Viewer, "id">,
  { course, after }: { course: string | null; after: string | null },
): Promise<Inbox> {
  const place = after ? decodeCursor(cursor, after) : null;
  const inbox = { userId: viewer.id, course };
  const [rows, courses] = await Promise.all([
    queries.selectWaiting(db, inbox, { after: place, limit: INBOX_PAGE + 1 }),
    queries.countWaiting(db, viewer.id),
  ]);
  const submissions = rows.slice(0, INBOX_PAGE);
  const last = rows.length > INBOX_PAGE ? submissions.at(-1) : undefined;
  const next = last ? encodeCursor({ at: last.submittedAt.toString(), id: last.id }) : null;
  return { submissions, courses, course, next };
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

/** Opens a submission from the inbox. Throws `not_found`, and `forbidden` for who does not grade in its course. */
export async function openFromInbox(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  { id, course }: InboxAddress,
): Promise<InboxWork> {
  const { address, place } = await addressOf(deps, id);
  const [work, around] = await Promise.all([
    openSubmission(deps, viewer, address),
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
  const [first] = await queries.selectWaiting(deps.db, inbox, { after: null, limit: 1 });
  return first?.id ?? null;
}
