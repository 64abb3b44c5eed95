import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { CourseStatus, LessonKind, OutlineSection, ProgressCount } from "./rules.ts";
import type { EnrollmentStatus } from "./tables.ts";

type Instant = Temporal.Instant;

/** A course as somebody stands to it who wants to join. */
export interface SeatRow {
  courseId: number;
  title: string;
  status: CourseStatus;
  instructorId: number;
  isCoEditor: boolean;
  price: number;
  enrollment: EnrollmentStatus | null;
}

/** Whether somebody helps to write the course `c`. */
function isCoEditor(userId: number): RawBuilder<boolean> {
  return sql<boolean>`exists (select from course_instructors t
    where t.course_id = c.id and t.user_id = ${userId} and t.may_content)`;
}

/** The course of an address with the viewer's seat in it. */
export function findSeat(db: Db | Tx, slug: string, userId: number): Promise<SeatRow | undefined> {
  return db.selectFrom("courses as c")
    .leftJoin(
      "enrollments as e",
      (join) => join.onRef("e.course_id", "=", "c.id").on("e.user_id", "=", userId),
    )
    .select([
      "c.id as courseId",
      "c.title",
      "c.status",
      "c.instructor_id as instructorId",
      "c.price",
      "e.status as enrollment",
    ])
    .select(isCoEditor(userId).as("isCoEditor"))
    .where("c.slug", "=", slug)
    .executeTakeFirst();
}

/** Takes a free seat; the new enrollment's id, or undefined when there is one already. */
export async function insertEnrollment(
  tx: Tx,
  seat: { userId: number; courseId: number; now: Instant },
): Promise<number | undefined> {
  const row = await tx.insertInto("enrollments").values({
    user_id: seat.userId,
    course_id: seat.courseId,
    source: "free",
    enrolled_at: seat.now,
    last_lesson_id: null,
    last_activity_at: seat.now,
    completed_at: null,
  })
    .onConflict((conflict) => conflict.constraint("enrollments_user_course_key").doNothing())
    .returning("id").executeTakeFirst();
  return row?.id;
}

/** A person's seat in a course. */
export interface Seat {
  status: EnrollmentStatus;
  /** Why it was taken away; null while it was not, or when nobody gave a reason. */
  removalReason: string | null;
}

/** A person's seat in a course. */
export function findEnrollment(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<Seat | undefined> {
  return db.selectFrom("enrollments as e")
    .leftJoin(
      "enrollment_removals as r",
      (join) =>
        join.onRef("r.enrollment_id", "=", "e.id").on("r.restored_at", "is", null)
          .on("e.status", "=", "revoked"),
    )
    .select(["e.status", "r.reason as removalReason"])
    .where("e.user_id", "=", userId).where("e.course_id", "=", courseId).executeTakeFirst();
}

/** A course in the player: the viewer's seat, the outline with ticks, and the lesson asked for. */
export interface PlayerRow {
  courseId: number;
  slug: string;
  title: string;
  lang: Lang;
  status: CourseStatus;
  instructorId: number;
  isCoEditor: boolean;
  price: number;
  enrollmentId: number | null;
  enrollment: EnrollmentStatus | null;
  lastLessonId: number | null;
  lastActivityAt: Instant | null;
  completedAt: Instant | null;
  sections: OutlineSection[];
  lessonId: number | null;
  lessonKind: LessonKind | null;
  body: string | null;
  videoUrl: string | null;
  meetingUrl: string | null;
  meetingAt: Instant | null;
  /** Files that go with the lesson. */
  attachments: { id: string; name: string; size: number }[];
}

/** A deleted lesson is still part of the course for those who have finished it (`d` is the viewer's tick). */
function inCourse(lesson: string) {
  return sql`(${sql.ref(`${lesson}.retired_at`)} is null or d.lesson_id is not null)`;
}

/** How many lessons a course has for the seat `e`. */
const LESSON_COUNT = sql`c.lesson_count + (
  select count(*) from lesson_completions d join lessons l on l.id = d.lesson_id
  where d.enrollment_id = e.id and l.retired_at is not null)`;

/** Everything the player shows, in one query; the lesson's columns are null without one of that slug. */
export async function findPlayer(
  db: Db | Tx,
  { courseSlug, lessonSlug, userId }: {
    courseSlug: string;
    lessonSlug: string | null;
    userId: number;
  },
): Promise<PlayerRow | undefined> {
  const { rows } = await sql<PlayerRow>`
    select c.id as "courseId", c.slug, c.title, c.lang, c.status, c.instructor_id as "instructorId",
      ${
    isCoEditor(userId)
  } as "isCoEditor", c.price, e.id as "enrollmentId", e.status as enrollment, e.last_lesson_id as "lastLessonId",
      e.last_activity_at as "lastActivityAt", e.completed_at as "completedAt",
      l.id as "lessonId", l.kind as "lessonKind", l.body, l.video_url as "videoUrl",
      l.meeting_url as "meetingUrl", l.meeting_at as "meetingAt", outline.sections,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'size', m.size)
          order by a.position), '[]')
        from attachments a join media m on m.id = a.media_id where a.lesson_id = l.id) as attachments
    from courses c
    left join enrollments e on e.course_id = c.id and e.user_id = ${userId}
    left join lessons l on l.course_id = c.id and l.slug = ${lessonSlug}::text
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', s.id::text, 'title', s.title, 'lessons', inside.lessons) order by s.position, s.id), '[]')
        as sections
      from sections s
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', o.id, 'slug', o.slug, 'title', o.title, 'kind', o.kind, 'minutes', o.minutes,
          'publishAt', ceil(extract(epoch from o.publish_at) * 1000)::bigint,
          'done', d.lesson_id is not null, 'isRetired', o.retired_at is not null)
          order by o.position, o.id), '[]') as lessons
        from lessons o
        left join lesson_completions d on d.enrollment_id = e.id and d.lesson_id = o.id
        where o.section_id = s.id and ${inCourse("o")}
      ) inside
      where s.course_id = c.id and (s.retired_at is null or jsonb_array_length(inside.lessons) > 0)
    ) outline
    where c.id = coalesce((select id from courses where slug = ${courseSlug}),
      (select course_id from former_course_slugs where slug = ${courseSlug}))`.execute(db);
  return rows[0];
}

/** Notes where somebody is. */
export async function rememberLesson(
  db: Db | Tx,
  { enrollmentId, lessonId, now }: { enrollmentId: number; lessonId: number; now: Instant },
): Promise<void> {
  await db.updateTable("enrollments").set({ last_lesson_id: lessonId, last_activity_at: now })
    .where("id", "=", enrollmentId).execute();
}

/** An active seat that a transaction has locked. */
export interface LockedSeat {
  enrollmentId: number;
  courseId: number;
  userId: number;
}

/** Locks a seat, so that its progress is counted by one request at a time; undefined when it is not active. */
export function lockSeat(tx: Tx, enrollmentId: number): Promise<LockedSeat | undefined> {
  return tx.selectFrom("enrollments")
    .select(["id as enrollmentId", "course_id as courseId", "user_id as userId"])
    .where("id", "=", enrollmentId).where("status", "=", "active").forUpdate().executeTakeFirst();
}

interface Tick {
  enrollmentId: number;
  lessonId: number;
}

/** Ticks a lesson off; true when it was not before, and still exists. */
export async function insertCompletion(tx: Tx, tick: Tick, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    insert into lesson_completions (enrollment_id, lesson_id, completed_at)
    select ${tick.enrollmentId}::bigint, id, ${now}::timestamptz from lessons
    where id = ${tick.lessonId} and retired_at is null for key share
    on conflict do nothing returning lesson_id`.execute(tx);
  return rows.length > 0;
}

/** Takes a tick back; true when there was one. */
export async function deleteCompletion(tx: Tx, tick: Tick): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom("lesson_completions")
    .where("enrollment_id", "=", tick.enrollmentId).where("lesson_id", "=", tick.lessonId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Progress over the lessons that the course has now, and those taken out of it that this seat had finished. */
export async function selectProgress(
  db: Db | Tx,
  { enrollmentId, courseId }: Pick<LockedSeat, "enrollmentId" | "courseId">,
): Promise<ProgressCount> {
  const { rows } = await sql<ProgressCount>`
    select count(*) as total, count(d.lesson_id) as done
    from lessons l
    left join lesson_completions d on d.lesson_id = l.id and d.enrollment_id = ${enrollmentId}
    where l.course_id = ${courseId} and ${inCourse("l")}`.execute(db);
  return rows[0] ?? { done: 0, total: 0 };
}

/** Notes when a course was finished for the first time; true when it had not been before. */
export async function setCompleted(tx: Tx, enrollmentId: number, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("enrollments").set({ completed_at: now })
    .where("id", "=", enrollmentId).where("completed_at", "is", null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A course that somebody has joined, with how far they are. */
export interface MyCourseRow {
  enrollmentId: number;
  slug: string;
  title: string;
  instructorName: string;
  categorySlug: string;
  thumbnailMediaId: string | null;
  thumbnailUrl: string | null;
  lessonCount: number;
  doneCount: number;
  /** The title of the lesson to go on with; null when none can be opened. */
  nextLesson: string | null;
  /** Whether a lesson was ever opened. */
  isStarted: boolean;
  lastActivityAt: Instant;
}

/** Where a page of joined courses ended. */
export interface MyCoursesCursor {
  at: string;
  id: number;
}

/** The courses of a person, the one last used first; drafts are left out, as they cannot be opened. */
export async function selectMyCourses(
  db: Db,
  { userId, after, limit, now }: {
    userId: number;
    after: MyCoursesCursor | null;
    limit: number;
    now: Instant;
  },
): Promise<MyCourseRow[]> {
  const beyond = after
    ? sql`and (e.last_activity_at, e.id) < (${after.at}::timestamptz, ${after.id}::bigint)`
    : sql``;
  const { rows } = await sql<MyCourseRow>`
    select e.id as "enrollmentId", c.slug, c.title, i.name as "instructorName",
      k.slug as "categorySlug", c.thumbnail_media_id as "thumbnailMediaId",
      c.thumbnail_url as "thumbnailUrl", ${LESSON_COUNT} as "lessonCount",
      (select count(*) from lesson_completions d where d.enrollment_id = e.id) as "doneCount",
      resume.title as "nextLesson",
      e.last_lesson_id is not null as "isStarted", e.last_activity_at as "lastActivityAt"
    from enrollments e
    join courses c on c.id = e.course_id
    join users i on i.id = c.instructor_id
    join categories k on k.id = c.category_id
    left join lateral (
      select l.title from lessons l
      join sections s on s.id = l.section_id
      left join lesson_completions d on d.enrollment_id = e.id and d.lesson_id = l.id
      where l.course_id = c.id and (l.publish_at is null or l.publish_at <= ${now})
        and ${inCourse("l")}
        and (l.id = e.last_lesson_id or d.lesson_id is null)
      order by l.id is not distinct from e.last_lesson_id desc, s.position, s.id, l.position, l.id
      limit 1
    ) resume on true
    where e.user_id = ${userId} and e.status = 'active' and c.status <> 'draft' ${beyond}
    order by e.last_activity_at desc, e.id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** A joined course as its student takes it with them. */
export interface ExportedEnrollment {
  course: string;
  title: string;
  status: EnrollmentStatus;
  source: string;
  enrolledAt: Instant;
  lastActivityAt: Instant;
  completedAt: Instant | null;
  lessonCount: number;
  /** Lessons that are done; moments as Postgres writes them in JSON. */
  completed: { lesson: string; title: string; at: string }[];
  /** When and why they were taken out of it, and when they were let back in. */
  removals: { reason: string; removedAt: string; restoredAt: string | null }[];
}

/** Everything that is kept about what a person has joined, oldest first. */
export async function selectForExport(db: Db, userId: number): Promise<ExportedEnrollment[]> {
  const { rows } = await sql<ExportedEnrollment>`
    select c.slug as course, c.title, e.status, e.source, e.enrolled_at as "enrolledAt",
      e.last_activity_at as "lastActivityAt", e.completed_at as "completedAt",
      ${LESSON_COUNT} as "lessonCount",
      (select coalesce(jsonb_agg(jsonb_build_object('lesson', l.slug, 'title', l.title,
          'at', to_char(d.completed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by d.completed_at, l.id), '[]')
        from lesson_completions d join lessons l on l.id = d.lesson_id
        where d.enrollment_id = e.id) as completed,
      (select coalesce(jsonb_agg(jsonb_build_object('reason', r.reason,
          'removedAt', to_char(r.removed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'restoredAt', to_char(r.restored_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by r.id), '[]')
        from enrollment_removals r where r.enrollment_id = e.id) as removals
    from enrollments e join courses c on c.id = e.course_id
    where e.user_id = ${userId} order by e.enrolled_at, e.id`.execute(db);
  return rows;
}

/** Deletes what was written about a person's removals; the seats stay as they are. */
export async function deleteRemovals(tx: Tx, userId: number): Promise<void> {
  await tx.deleteFrom("enrollment_removals").where(
    "enrollment_id",
    "in",
    (eb) => eb.selectFrom("enrollments").select("id").where("user_id", "=", userId),
  ).execute();
}
