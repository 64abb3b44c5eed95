import { type Insertable, sql, type Updateable } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { BatchesTable, LiveSessionsTable } from "./tables.ts";

type Instant = Temporal.Instant;

/** A session with the name of its batch. */
export interface SessionRow {
  id: number;
  courseId: number;
  lessonId: number | null;
  batchId: number | null;
  batch: string | null;
  title: string;
  startsAt: Instant;
  minutes: number;
  meetingUrl: string | null;
  recordingUrl: string | null;
  hostNotes: string;
  cancelledAt: Instant | null;
  sequence: number;
}

/** A batch with its seats. */
export interface BatchRow {
  id: number;
  name: string;
  startsOn: string;
  endsOn: string;
  capacity: number | null;
  seatsTaken: number;
}

function sessions(db: Db | Tx) {
  return db.selectFrom("live_sessions as s").leftJoin("batches as b", "b.id", "s.batch_id")
    .select([
      "s.id",
      "s.course_id as courseId",
      "s.lesson_id as lessonId",
      "s.batch_id as batchId",
      "b.name as batch",
      "s.title",
      "s.starts_at as startsAt",
      "s.minutes",
      "s.meeting_url as meetingUrl",
      "s.recording_url as recordingUrl",
      "s.host_notes as hostNotes",
      "s.cancelled_at as cancelledAt",
      "s.sequence",
    ]);
}

/** Sessions of a course at once: more are left out, the oldest first. */
const SESSIONS_MAX = 500;

/** The sessions of a course, in the order of their starts. */
export async function selectSessions(db: Db, courseId: number): Promise<SessionRow[]> {
  const rows = await sessions(db).where("s.course_id", "=", courseId)
    .orderBy("s.starts_at", "desc").orderBy("s.id", "desc").limit(SESSIONS_MAX).execute();
  return rows.reverse();
}

/** One session of a course. */
export function findSession(
  db: Db | Tx,
  courseId: number,
  id: number,
): Promise<SessionRow | undefined> {
  return sessions(db).where("s.course_id", "=", courseId).where("s.id", "=", id)
    .executeTakeFirst();
}

/** The same, locked until the transaction ends. */
export async function lockSession(tx: Tx, courseId: number, id: number) {
  return await tx.selectFrom("live_sessions")
    .select(["id", "starts_at as startsAt", "lesson_id as lessonId", "cancelled_at as cancelledAt"])
    .where("course_id", "=", courseId).where("id", "=", id).forUpdate().executeTakeFirst();
}

/** Lets one transaction at a time add sessions to a course. */
export async function lockSchedule(tx: Tx, courseId: number): Promise<void> {
  await tx.selectFrom("courses").select("id").where("id", "=", courseId).forNoKeyUpdate().execute();
}

/** The session of a course that is the same, unless it was cancelled: its form was sent twice. */
export async function findSame(
  tx: Tx,
  { course_id: courseId, batch_id: batchId = null, title, starts_at: startsAt, minutes }:
    Insertable<LiveSessionsTable>,
): Promise<number | undefined> {
  const same = await tx.selectFrom("live_sessions").select("id")
    .where("course_id", "=", courseId).where("batch_id", "is not distinct from", batchId)
    .where("title", "=", title).where("starts_at", "=", startsAt).where("minutes", "=", minutes)
    .where("lesson_id", "is", null).where("cancelled_at", "is", null)
    .executeTakeFirst();
  return same?.id;
}

/** Adds a session and returns its id. */
export async function insertSession(
  tx: Tx,
  row: Insertable<LiveSessionsTable>,
): Promise<number> {
  const made = await tx.insertInto("live_sessions").values(row).returning("id")
    .executeTakeFirstOrThrow();
  return made.id;
}

/** Changes a session. */
export async function updateSession(
  tx: Tx,
  id: number,
  change: Updateable<LiveSessionsTable>,
): Promise<void> {
  await tx.updateTable("live_sessions").set(change).where("id", "=", id).execute();
}

/** The batches of a course, in the order of their beginnings. */
export function selectBatches(db: Db | Tx, courseId: number): Promise<BatchRow[]> {
  return db.selectFrom("batches")
    .select([
      "id",
      "name",
      "starts_on as startsOn",
      "ends_on as endsOn",
      "capacity",
      "seats_taken as seatsTaken",
    ])
    .where("course_id", "=", courseId).orderBy("starts_on").orderBy("id").limit(200).execute();
}

/** Adds a batch. */
export async function insertBatch(db: Db, row: Insertable<BatchesTable>): Promise<void> {
  await db.insertInto("batches").values(row).execute();
}

/** Changes a batch of a course; false when there is none of that id. */
export async function updateBatch(
  db: Db,
  courseId: number,
  id: number,
  change: Updateable<BatchesTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable("batches").set(change)
    .where("course_id", "=", courseId).where("id", "=", id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes a batch that nobody is in and no session is for; false otherwise. */
export async function deleteBatch(db: Db, courseId: number, id: number): Promise<boolean> {
  const { rows } = await sql`
    delete from batches b where id = ${id} and course_id = ${courseId}
      and not exists (select from enrollments e where e.batch_id = b.id)
      and not exists (select from live_sessions s where s.batch_id = b.id)
    returning id`.execute(db);
  return rows.length > 0;
}

/** Puts an active seat into a batch of its course and returns its id; undefined without such a seat or batch. */
export async function setBatch(
  tx: Tx,
  { userId, courseId, batchId, today }: {
    userId: number;
    courseId: number;
    batchId: number;
    /** Batches that have ended by this date are closed. */
    today: string;
  },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    update enrollments e set batch_id = b.id from batches b
    where e.user_id = ${userId} and e.course_id = ${courseId} and e.status = 'active'
      and b.id = ${batchId} and b.course_id = e.course_id and b.ends_on >= ${today}::date
    returning e.id`.execute(tx);
  return rows[0]?.id;
}

/** What the player says of a course's sessions. */
export interface SessionsSummary {
  hasSessions: boolean;
  /** There are batches that have not ended. */
  hasBatches: boolean;
  /** The person's seat is in one. */
  isInBatch: boolean;
}

/** Whether a course has sessions and batches, and whether somebody has chosen theirs; `today` is an ISO 8601 date. */
export async function summarizeSessions(
  db: Db,
  { userId, slug, today }: { userId: number; slug: string; today: string },
): Promise<SessionsSummary | undefined> {
  const { rows } = await sql<SessionsSummary>`
    select exists (select from live_sessions s where s.course_id = c.id) as "hasSessions",
      exists (select from batches b where b.course_id = c.id and b.ends_on >= ${today}::date)
        as "hasBatches",
      e.batch_id is not null as "isInBatch"
    from courses c
    left join enrollments e
      on e.course_id = c.id and e.user_id = ${userId} and e.status = 'active'
    where c.slug = ${slug}`.execute(db);
  return rows[0];
}

/** Courses in which somebody has yet to choose a batch; at most 20. */
export async function selectUndecided(
  db: Db,
  { userId, today }: { userId: number; today: string },
): Promise<{ slug: string; title: string }[]> {
  const { rows } = await sql<{ slug: string; title: string }>`
    select c.slug, c.title from enrollments e join courses c on c.id = e.course_id
    where e.user_id = ${userId} and e.status = 'active' and e.batch_id is null
      and exists (select from batches b where b.course_id = c.id and b.ends_on >= ${today}::date)
    order by c.title, c.id limit 20`.execute(db);
  return rows;
}

/** The active seat of somebody in the course of an address. */
export function findSeat(db: Db, userId: number, slug: string) {
  return db.selectFrom("courses as c")
    .leftJoin(
      "enrollments as e",
      (join) =>
        join.onRef("e.course_id", "=", "c.id").on("e.user_id", "=", userId)
          .on("e.status", "=", "active"),
    )
    .select([
      "c.id as courseId",
      "c.slug",
      "c.title",
      "c.status",
      "c.instructor_id as instructorId",
      "e.id as enrollmentId",
      "e.batch_id as batchId",
    ])
    .select(sql<boolean>`exists (select from course_instructors t
      where t.course_id = c.id and t.user_id = ${userId} and t.may_content)`.as("isCoEditor"))
    .where("c.slug", "=", slug).executeTakeFirst();
}

/** A session in somebody's agenda. */
export interface AgendaRow extends SessionRow {
  course: string;
  slug: string;
}

/** The sessions of a person that have not ended, the next one first; after the given place in that order. */
export async function selectAgenda(
  db: Db,
  { userId, now, after, limit }: {
    userId: number;
    now: Instant;
    after: { at: Instant; id: number } | null;
    limit: number;
  },
): Promise<AgendaRow[]> {
  let query = sessions(db).innerJoin("session_attendees as a", "a.session_id", "s.id")
    .innerJoin("courses as c", "c.id", "s.course_id")
    .select(["c.title as course", "c.slug"])
    .where("a.user_id", "=", userId)
    .where(sql<boolean>`s.starts_at + make_interval(mins => s.minutes) > ${now}::timestamptz`);
  if (after) {
    query = query.where(
      sql<boolean>`(s.starts_at, s.id) > (${after.at}::timestamptz, ${after.id})`,
    );
  }
  return await query.orderBy("s.starts_at").orderBy("s.id").limit(limit).execute();
}

/** A session for somebody who takes part in it: by its own id, or by that of its lesson. */
export function findAttended(
  db: Db,
  userId: number,
  by: "id" | "lesson_id",
  id: number,
): Promise<(SessionRow & { slug: string }) | undefined> {
  return sessions(db).innerJoin("session_attendees as a", "a.session_id", "s.id")
    .innerJoin("courses as c", "c.id", "s.course_id").select("c.slug")
    .where("a.user_id", "=", userId).where(`s.${by}`, "=", id).executeTakeFirst();
}
