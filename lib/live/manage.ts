import { z } from "zod";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Asker } from "../catalog/rules.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import {
  choiceFilter,
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import type { Zone } from "../platform/time.ts";
import { translated } from "./constraints.ts";
import { readBatch, readSession, type SessionInput } from "./input.ts";
import * as attendance from "./attendance_queries.ts";
import * as queries from "./queries.ts";
import type { AttendeeRow } from "./attendance_queries.ts";
import type { BatchRow, SessionRow } from "./queries.ts";
import { type SessionState, sessionState } from "./rules.ts";

/** Somebody who runs courses; what they type is in their zone. */
export interface Host extends Asker {
  zone: Zone;
}

/** A session with where it stands. */
export type HostedSession = SessionRow & { state: SessionState };

const rowId = z.string().regex(/^\d{1,15}$/).transform(Number);

function idOf(text: string): number {
  const parsed = rowId.safeParse(text);
  if (!parsed.success) throw new AppError("not_found", "not_found");
  return parsed.data;
}

/** A course with its batches, for the forms of those who host its sessions. Throws as `requireOwnCourse` does. */
export async function courseBatches(
  { db }: Pick<Deps, "db">,
  host: Host,
  slug: string,
): Promise<{ course: OwnCourse; batches: BatchRow[] }> {
  const course = await requireOwnCourse(db, host, slug);
  return { course, batches: await queries.selectBatches(db, course.id) };
}

/** A new session does not begin in the past; one that is moved neither. */
function refusePast(startsAt: Temporal.Instant, now: Temporal.Instant): void {
  if (Temporal.Instant.compare(startsAt, now) > 0) return;
  throw new AppError("invalid", "invalid", { fields: { starts_at: "session_past" } });
}

function rowOf(
  { title, startsAt, minutes, meetingUrl, recordingUrl, hostNotes, batchId }: SessionInput,
) {
  return {
    title,
    starts_at: startsAt,
    minutes,
    meeting_url: meetingUrl,
    recording_url: recordingUrl,
    host_notes: hostNotes,
    batch_id: batchId,
  };
}

/**
 * Schedules a session and returns its id; its people hear of it. Sent twice, its form makes one. Throws `not_found` when the course is not the host's, and `invalid` with
 * a key per field (`session_past`, `session_order`, `meeting_link_invalid`, a batch of another course …).
 */
export async function scheduleSession(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  form: unknown,
): Promise<number> {
  const course = await requireOwnCourse(db, host, slug);
  const input = readSession(form, host.zone);
  refusePast(input.startsAt, clock.now());
  const row = { ...rowOf(input), course_id: course.id, created_at: clock.now() };
  const schedule = async (tx: Tx) => {
    await queries.lockSchedule(tx, course.id);
    return await queries.findSame(tx, row) ?? await queries.insertSession(tx, row);
  };
  return await translated(() => db.transaction().execute(schedule));
}

/**
 * Changes a session; when it is moved, its people hear of it. A session that follows a lesson keeps what the lesson
 * says: only host notes and the recording are its own. Throws as `scheduleSession` does.
 */
export async function changeSession(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  session: string,
  form: unknown,
): Promise<void> {
  const course = await requireOwnCourse(db, host, slug);
  const input = readSession(form, host.zone);
  const change = async (tx: Tx) => {
    const before = await queries.lockSession(tx, course.id, idOf(session));
    if (!before) throw new AppError("not_found", "not_found");
    if (before.lessonId !== null) {
      const { hostNotes, recordingUrl } = input;
      const own = { host_notes: hostNotes, recording_url: recordingUrl };
      return await queries.updateSession(tx, before.id, own);
    }
    const isMoved = Temporal.Instant.compare(before.startsAt, input.startsAt) !== 0;
    if (isMoved) refusePast(input.startsAt, clock.now());
    await queries.updateSession(tx, before.id, rowOf(input));
  };
  await translated(() => db.transaction().execute(change));
}

/**
 * Takes a session off; its people hear of it. Again does nothing. Throws `not_found` for what is not the host's and
 * `invalid` (`session_of_lesson`) for one that follows a lesson, which is taken off there.
 */
export async function cancelSession(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  session: string,
): Promise<void> {
  const course = await requireOwnCourse(db, host, slug);
  await db.transaction().execute(async (tx) => {
    const before = await queries.lockSession(tx, course.id, idOf(session));
    if (!before) throw new AppError("not_found", "not_found");
    if (before.lessonId !== null) throw new AppError("invalid", "session_of_lesson");
    if (before.cancelledAt !== null) return;
    await queries.updateSession(tx, before.id, { cancelled_at: clock.now() });
  });
}

const attendeeFilters = z.object({ q: searchFilter, presence: choiceFilter(attendance.PRESENCES) });

type AttendeeFilters = z.infer<typeof attendeeFilters>;

/** People on a page of the list of who was there: a class fits on one, which is ticked and saved at once. */
const ATTENDEES_PAGE = 100;

/** How those who take part in a session can be asked for; they come by name. */
export const ATTENDEES_LISTING: Listing<AttendeeFilters> = {
  key: "userId",
  sorts: { name: "text", presence: "text", noted: "timestamptz" },
  initial: "name",
  filters: attendeeFilters,
  pageSize: ATTENDEES_PAGE,
};

/** A session on the page of those who host it. */
export interface ManagedSession {
  course: OwnCourse;
  session: HostedSession;
  batches: BatchRow[];
  attendees: Listed<AttendeeRow, AttendeeFilters>;
}

/** A session with those who take part in it, as they were asked for. Throws `not_found`, and as `readListing` does. */
export async function sessionToManage(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  session: string,
  params: URLSearchParams,
): Promise<ManagedSession> {
  const course = await requireOwnCourse(db, host, slug);
  const found = await queries.findSession(db, course.id, idOf(session));
  if (!found) throw new AppError("not_found", "not_found");
  const query = readListing(ATTENDEES_LISTING, params);
  const { q, presence } = query.filters;
  const rows = attendance.attendeeRows(found.id, { pattern: likePattern(q), presence });
  return {
    course,
    session: { ...found, state: sessionState(found, clock.now()) },
    batches: await queries.selectBatches(db, course.id),
    attendees: await list(db, ATTENDEES_LISTING, query, rows),
  };
}

/**
 * Keeps the list of who was there, as its page shows it: everybody on the page (`shown`, ids joined by commas), and a
 * field `present-ID` for each who was. Throws `not_found` for what is not the host's.
 */
export async function saveAttendance(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  session: string,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const course = await requireOwnCourse(db, host, slug);
  const shown = (form.shown ?? "").split(",").filter((text) => /^\d{1,15}$/.test(text))
    .slice(0, ATTENDEES_PAGE).map(Number);
  const present = shown.filter((id) => Object.hasOwn(form, `present-${id}`));
  await db.transaction().execute(async (tx) => {
    const found = await queries.lockSession(tx, course.id, idOf(session));
    if (!found) throw new AppError("not_found", "not_found");
    await attendance.saveAttendances(tx, found.id, { shown, present, now: clock.now() });
  });
}

/** Adds a batch to a course, or changes one. Throws `not_found`, `invalid` with a key per field, `batch_full`. */
export async function saveBatch(
  { db, clock }: Pick<Deps, "db" | "clock">,
  host: Host,
  slug: string,
  batch: string | null,
  form: unknown,
): Promise<void> {
  const course = await requireOwnCourse(db, host, slug);
  const { name, startsOn, endsOn, capacity } = readBatch(form);
  const row = { name, starts_on: startsOn, ends_on: endsOn, capacity };
  await translated(async () => {
    if (batch === null) {
      await queries.insertBatch(db, { ...row, course_id: course.id, created_at: clock.now() });
    } else if (!await queries.updateBatch(db, course.id, idOf(batch), row)) {
      throw new AppError("not_found", "not_found");
    }
  }, { batches_capacity: { code: "invalid", key: "capacity_taken", field: "capacity" } });
}

/** Deletes a batch nobody is in. Throws `not_found` and `conflict` (`batch_in_use`). */
export async function removeBatch(
  { db }: Pick<Deps, "db">,
  host: Host,
  slug: string,
  batch: string,
): Promise<void> {
  const course = await requireOwnCourse(db, host, slug);
  if (!await queries.deleteBatch(db, course.id, idOf(batch))) {
    throw new AppError("conflict", "batch_in_use");
  }
}

/** A batch of a course to be edited. Throws `not_found` for what is not the host's. */
export async function batchToEdit(
  { db }: Pick<Deps, "db">,
  host: Host,
  slug: string,
  batch: string,
): Promise<{ course: OwnCourse; batch: BatchRow }> {
  const course = await requireOwnCourse(db, host, slug);
  const id = idOf(batch);
  const found = (await queries.selectBatches(db, course.id)).find((one) => one.id === id);
  if (!found) throw new AppError("not_found", "not_found");
  return { course, batch: found };
}
