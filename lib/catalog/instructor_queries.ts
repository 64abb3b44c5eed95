import { sql } from "kysely";
import type { Db } from "../database.ts";
import { CARD, CARD_JOINS, type CourseCardRow } from "./queries.ts";

/** An instructor as everybody may see them. */
export interface InstructorRow {
  id: number;
  name: string;
  headline: string;
  expertise: string;
  institution: string;
  yearsTeaching: number | null;
  isVerified: boolean;
  /** For `/media/:id`; null: none. */
  pictureId: string | null;
  courseCount: number;
  /** Seats in their published courses. */
  studentCount: number;
}

/** An instructor who has a public page: verified, or with a published course, and still with us. */
export async function findInstructorPage(db: Db, id: number): Promise<InstructorRow | undefined> {
  const { rows } = await sql<InstructorRow>`
    select u.id, u.name, coalesce(p.headline, '') as headline, coalesce(p.expertise, '') as expertise,
      coalesce(p.institution, '') as institution, p.years_teaching as "yearsTeaching",
      u.role = 'instructor' and p.verified_at is not null as "isVerified",
      u.picture_id as "pictureId", taught.courses as "courseCount", taught.students as "studentCount"
    from users u left join instructor_profiles p on p.user_id = u.id
    cross join lateral (
      select count(*) as courses, coalesce(sum(c.student_count), 0)::bigint as students
      from courses c where c.instructor_id = u.id and c.status = 'published'
    ) taught
    where u.id = ${id} and u.deactivated_at is null
      and (taught.courses > 0 or (u.role = 'instructor' and p.verified_at is not null))`.execute(
    db,
  );
  return rows[0];
}

/** Where a page of an instructor's courses ended. */
export interface TaughtCursor {
  students: number;
  id: number;
}

/** A page of somebody's published courses, the most popular first. */
export async function selectTaught(
  db: Db,
  { instructorId, after, limit }: {
    instructorId: number;
    after: TaughtCursor | null;
    limit: number;
  },
): Promise<CourseCardRow[]> {
  const beyond = after
    ? sql`and (c.student_count, c.id) < (${after.students}, ${after.id}::bigint)`
    : sql``;
  const { rows } = await sql<CourseCardRow>`
    select ${CARD} from courses c ${CARD_JOINS}
    where c.instructor_id = ${instructorId} and c.status = 'published' ${beyond}
    order by c.student_count desc, c.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Who has a public page with courses on it, for the sitemap, at most `limit`. */
export async function listTeachers(
  db: Db,
  limit: number,
): Promise<{ id: number; name: string; updatedAt: Temporal.Instant }[]> {
  const { rows } = await sql<{ id: number; name: string; updatedAt: Temporal.Instant }>`
    select u.id, u.name, taught.updated_at as "updatedAt"
    from (
      select instructor_id, max(updated_at) as updated_at from courses
      where status = 'published' group by instructor_id
    ) taught join users u on u.id = taught.instructor_id
    where u.deactivated_at is null order by u.id limit ${limit}`.execute(db);
  return rows;
}
