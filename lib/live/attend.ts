import { z } from "zod";
import { type Asker, mayPreviewCourse } from "../catalog/rules.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { AppError } from "../platform/errors.ts";
import { recordEvent } from "../platform/jobs.ts";
import type { Zone } from "../platform/time.ts";
import { translated } from "./constraints.ts";
import * as attendance from "./attendance_queries.ts";
import * as queries from "./queries.ts";
import type { BatchRow, SessionRow } from "./queries.ts";
import { endOf, mayJoinBatch, type SessionState, sessionState } from "./rules.ts";

/** Somebody who takes part; days are those of their zone. */
export interface Attendee extends Asker {
  zone: Zone;
}

/** A session as those who take part see it: without the host's notes. */
export type ShownSession = Omit<SessionRow, "hostNotes"> & {
  state: SessionState;
  /** Its end has come, whether it took place or not. */
  isPast: boolean;
};

function shown<Row extends SessionRow>(row: Row, now: Temporal.Instant) {
  const { hostNotes: _hostNotes, ...rest } = row;
  const state = sessionState(row, now);
  // The meeting's address is given out at the door, by joining.
  const isPast = Temporal.Instant.compare(now, endOf(row)) >= 0;
  return { ...rest, meetingUrl: null, state, isPast };
}

/** The sessions of a course for somebody who is in it or runs it. */
export interface CourseAgenda {
  course: { slug: string; title: string };
  sessions: ShownSession[];
  /** Which batch the person is in; null for none. */
  batchId: number | null;
  /** Every batch, with whether it can be joined now; empty in a course that does not run in batches. */
  batches: (BatchRow & { isOpen: boolean })[];
  /** Those who run the course only look. */
  isPreview: boolean;
}

/** Throws `not_found` for a course that is not there, `forbidden` (`lesson_locked`) for who has not joined it. */
export async function agendaOfCourse(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: Attendee,
  slug: string,
): Promise<CourseAgenda> {
  const seat = await queries.findSeat(db, person.id, slug);
  const isPreview = seat !== undefined && mayPreviewCourse(seat, person);
  if (!seat || (seat.status === "draft" && !isPreview)) {
    throw new AppError("not_found", "course_not_found");
  }
  if (seat.enrollmentId === null && !isPreview) throw new AppError("forbidden", "lesson_locked");
  const now = clock.now();
  const [sessions, batches] = await Promise.all([
    queries.selectSessions(db, seat.courseId),
    queries.selectBatches(db, seat.courseId),
  ]);
  const mine = sessions.filter(({ batchId }) =>
    isPreview || batchId === null || batchId === seat.batchId
  );
  const today = now.toZonedDateTimeISO(person.zone).toPlainDate().toString();
  return {
    course: { slug: seat.slug, title: seat.title },
    sessions: mine.map((row) => shown(row, now)),
    batchId: seat.batchId,
    batches: batches.map((batch) => ({ ...batch, isOpen: mayJoinBatch(batch, today) })),
    isPreview,
  };
}

/** What the player says of a course's sessions; nothing of a course that is not there. */
export async function sessionsSummary(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: Pick<Attendee, "id" | "zone">,
  slug: string,
): Promise<queries.SessionsSummary> {
  const today = clock.now().toZonedDateTimeISO(person.zone).toPlainDate().toString();
  const found = await queries.summarizeSessions(db, { userId: person.id, slug, today });
  return found ?? { hasSessions: false, hasBatches: false, isInBatch: false };
}

/** The batches of a course that have not ended, for those who think of joining it. */
export async function comingBatches(
  { db, clock }: Pick<Deps, "db" | "clock">,
  courseId: number,
  zone: Zone,
): Promise<(BatchRow & { isOpen: boolean })[]> {
  const today = clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  const batches = await queries.selectBatches(db, courseId);
  return batches.filter(({ endsOn }) => today <= endsOn)
    .map((batch) => ({ ...batch, isOpen: mayJoinBatch(batch, today) }));
}

const PAGE_SIZE = 20;
const agendaCursor = z.object({
  at: z.iso.datetime().refine((text) => text >= "1970").transform((text) =>
    Temporal.Instant.from(text)
  ),
  id: z.number().int().positive(),
});

/**
 * The person's sessions in all courses that have not ended, the next one first, and on the first page the courses in
 * which they have yet to choose a batch. Throws `cursor_invalid`.
 */
export async function agenda(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: Attendee,
  after: string | null,
): Promise<{
  sessions: (ShownSession & { course: string; slug: string })[];
  undecided: { slug: string; title: string }[];
  next: string | null;
}> {
  const now = clock.now();
  const today = now.toZonedDateTimeISO(person.zone).toPlainDate().toString();
  const from = after === null ? null : decodeCursor(agendaCursor, after);
  const [rows, undecided] = await Promise.all([
    queries.selectAgenda(db, { userId: person.id, now, after: from, limit: PAGE_SIZE + 1 }),
    after === null ? queries.selectUndecided(db, { userId: person.id, today }) : [],
  ]);
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page.at(-1)! : null;
  return {
    sessions: page.map((row) => shown(row, now)),
    undecided,
    next: last && encodeCursor({ at: last.startsAt.toString(), id: last.id }),
  };
}

/** The session that a meeting lesson is, for somebody who takes part in it; null for everybody else. */
export async function sessionOfLesson(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: Pick<Attendee, "id">,
  lessonId: number,
): Promise<(ShownSession & { slug: string }) | null> {
  const found = await queries.findAttended(db, person.id, "lesson_id", lessonId);
  return found ? shown(found, clock.now()) : null;
}

/**
 * Opens the door of a session: notes that the person came and gives the meeting's address. Throws `not_found` for who
 * does not take part, `invalid` with `session_not_open`, `session_over`, `session_cancelled` or `session_no_link`.
 */
export async function joinSession(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: Attendee,
  session: string,
): Promise<string> {
  const id = /^\d{1,15}$/.test(session) ? Number(session) : 0;
  const found = await queries.findAttended(db, person.id, "id", id);
  if (!found) throw new AppError("not_found", "not_found");
  const now = clock.now();
  const state = sessionState(found, now);
  if (state === "coming") throw new AppError("invalid", "session_not_open");
  if (state === "over") throw new AppError("invalid", "session_over");
  if (state === "cancelled") throw new AppError("invalid", "session_cancelled");
  if (found.meetingUrl === null) throw new AppError("invalid", "session_no_link");
  await attendance.noteJoin(db, found.id, person.id, now);
  return found.meetingUrl;
}

/**
 * Puts the person's seat into a batch; once more for another one. The last seat goes to one person: the database counts.
 * Throws `not_found` without a seat in the course or for a batch of another one, `invalid` (`batch_full`).
 */
export async function chooseBatch(
  { db, clock, jobs }: Pick<Deps, "db" | "clock" | "jobs">,
  person: Attendee,
  slug: string,
  batch: string,
): Promise<void> {
  const seat = await queries.findSeat(db, person.id, slug);
  if (!seat || seat.enrollmentId === null) throw new AppError("not_found", "not_found");
  const today = clock.now().toZonedDateTimeISO(person.zone).toPlainDate().toString();
  const batchId = /^\d{1,15}$/.test(batch) ? Number(batch) : 0;
  const choice = { userId: person.id, courseId: seat.courseId, batchId, today };
  const choose = async (tx: Tx) => {
    const enrollmentId = await queries.setBatch(tx, choice);
    if (enrollmentId === undefined) {
      throw new AppError("invalid", "batch_closed", { fields: { batch: "batch_closed" } });
    }
    await recordEvent(jobs, tx, { name: "batch_chosen", enrollmentId });
  };
  await translated(() => db.transaction().execute(choose));
}
