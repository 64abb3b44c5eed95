import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { texts } from "../../platform/db/mod.ts";
import type { EnrollmentStatus } from "../tables.ts";
import type { RosterState } from "./input.ts";

type Instant = Temporal.Instant;

/** A student in the list of a course. */
export interface StudentRow {
  enrollmentId: number;
  fullName: string;
  /** Null for somebody who has deleted their account. */
  email: string | null;
  status: EnrollmentStatus;
  enrolledAt: Instant;
  lastActivityAt: Instant;
  completedAt: Instant | null;
  doneCount: number;
  /** The name of their batch. */
  batch: string | null;
  /** The lesson last opened. */
  lastLesson: string | null;
  /** Why they were taken out; null while they are in, or when their seat ended in another way. */
  reason: string | null;
  removedAt: Instant | null;
}

const STUDENT = sql`
  e.id as "enrollmentId", u.name as "fullName",
  case when u.deactivated_at is null then u.email::text end as email, e.status,
  e.enrolled_at as "enrolledAt", e.last_activity_at as "lastActivityAt",
  e.completed_at as "completedAt",
  (select count(*) from lesson_completions d join lessons k on k.id = d.lesson_id
    where d.enrollment_id = e.id and k.retired_at is null) as "doneCount",
  b.name as batch, l.title as "lastLesson", r.reason, r.removed_at as "removedAt"`;
const STUDENT_JOINS = sql`
  join users u on u.id = e.user_id
  left join batches b on b.id = e.batch_id
  left join lessons l on l.id = e.last_lesson_id
  left join enrollment_removals r
    on r.enrollment_id = e.id and r.restored_at is null and e.status = 'revoked'`;

/** What a list of students is made from. */
export interface RosterSearch {
  courseId: number;
  status: EnrollmentStatus;
  /** All of them have to be in the name or the address. */
  words: readonly string[];
  /** Null: however far they are. */
  state: RosterState | null;
  /** The id of a batch; null: whichever they are in. */
  batch: number | null;
  now: Instant;
}

/** A word as part of a `like` pattern, its own signs without meaning. */
function pattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

function inState(
  { courseId, state, now }: Pick<RosterSearch, "courseId" | "state" | "now">,
): RawBuilder<unknown> {
  const hasBegun = sql`(e.last_lesson_id is not null
    or exists (select from lesson_completions d where d.enrollment_id = e.id))`;
  switch (state) {
    case null:
      return sql`true`;
    case "not_started":
      return sql`(e.completed_at is null and not ${hasBegun})`;
    case "ongoing":
      return sql`(e.completed_at is null and ${hasBegun})`;
    case "finished":
      return sql`e.completed_at is not null`;
    case "at_risk":
      return sql`e.id in (select r.enrollment_id from students_at_risk(${now}::timestamptz) r
        where r.course_id = ${courseId})`;
  }
}

/** A course's students, for a list. In an order by their removal those whose seat ended otherwise stand before all others. */
export function studentRows(search: RosterSearch): RawBuilder<StudentRow> {
  const { courseId, status, words, batch } = search;
  const inBatch = batch === null ? sql`` : sql`and e.batch_id = ${batch}`;
  const matches = words.length === 0 ? sql`` : sql`
    and (u.name || case when u.deactivated_at is null then ' ' || u.email::text else '' end)
      ilike all(${texts(words.map(pattern))})`;
  return sql<StudentRow>`
    select r.*, lower(r."fullName") as name, r."doneCount" as progress, r."lastActivityAt" as activity,
      r."enrolledAt" as enrolled, coalesce(r."removedAt", 'epoch'::timestamptz) as removed
    from (
      select ${STUDENT} from enrollments e ${STUDENT_JOINS}
      where e.course_id = ${courseId} and e.status = ${status}
        and ${inState(search)} ${inBatch} ${matches}
    ) r`;
}

/** How many students a course has, how many were taken out, and how many lessons there are. */
export async function countStudents(
  db: Db,
  courseId: number,
): Promise<{ active: number; removed: number; lessonCount: number }> {
  const { rows } = await sql<{ active: number; removed: number; lessonCount: number }>`
    select count(e.id) filter (where e.status = 'active') as active,
      count(e.id) filter (where e.status = 'revoked') as removed,
      c.lesson_count as "lessonCount"
    from courses c left join enrollments e on e.course_id = c.id
    where c.id = ${courseId} group by c.id`.execute(db);
  return rows[0] ?? { active: 0, removed: 0, lessonCount: 0 };
}

/** A batch that students can be narrowed to. */
export interface RosterBatch {
  id: number;
  name: string;
}

/** The batches of a course, the latest first. */
export function selectBatches(db: Db, courseId: number): Promise<RosterBatch[]> {
  return db.selectFrom("batches").select(["id", "name"]).where("course_id", "=", courseId)
    .orderBy("starts_on", "desc").orderBy("id", "desc").execute();
}

/** One student of a course. */
export async function findStudent(
  db: Db | Tx,
  courseId: number,
  enrollmentId: number,
): Promise<StudentRow | undefined> {
  const { rows } = await sql<StudentRow>`
    select ${STUDENT} from enrollments e ${STUDENT_JOINS}
    where e.course_id = ${courseId} and e.id = ${enrollmentId}`.execute(db);
  return rows[0];
}

/** Sets the status of a seat and says whose it is; null when it was so before. Requests at once wait for one another here. */
export async function switchSeat(
  tx: Tx,
  enrollmentId: number,
  status: EnrollmentStatus,
): Promise<number | null> {
  const row = await tx.updateTable("enrollments").set({ status })
    .where("id", "=", enrollmentId).where("status", "!=", status)
    .returning("user_id").executeTakeFirst();
  return row?.user_id ?? null;
}

/** Notes that and why a seat was taken away; returns the note's id. */
export async function insertRemoval(
  tx: Tx,
  removal: { enrollmentId: number; removedBy: number; reason: string; now: Instant },
): Promise<number> {
  const { enrollmentId, removedBy, reason, now } = removal;
  // A note left open by a seat that came back in another way gives its place to this one.
  const { rows } = await sql<{ id: number }>`
    insert into enrollment_removals (enrollment_id, removed_by, reason, removed_at)
    values (${enrollmentId}, ${removedBy}, ${reason}, ${now})
    on conflict (enrollment_id) where restored_at is null do update
      set removed_by = excluded.removed_by, reason = excluded.reason, removed_at = excluded.removed_at
    returning id`.execute(tx);
  return rows[0].id;
}

/** Notes that a student was let in again; the note's id, or undefined when nobody had taken them out. */
export async function closeRemoval(
  tx: Tx,
  removal: { enrollmentId: number; restoredBy: number; now: Instant },
): Promise<number | undefined> {
  const row = await tx.updateTable("enrollment_removals")
    .set({ restored_by: removal.restoredBy, restored_at: removal.now })
    .where("enrollment_id", "=", removal.enrollmentId).where("restored_at", "is", null)
    .returning("id").executeTakeFirst();
  return row?.id;
}
