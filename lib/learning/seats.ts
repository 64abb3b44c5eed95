import { sql } from "kysely";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { recordEvent } from "../platform/jobs.ts";

/** A seat that somebody has just been given. */
export interface GrantedSeat {
  enrollmentId: number;
  courseId: number;
}

/**
 * Gives a buyer their seats, inside the paying transaction: new ones, and those that went back with their
 * money. A course they have a seat in already or were taken out of, a draft or one of their own is left out, and so is
 * everything of a closed account; who calls finds out by what comes back. Records `student_enrolled` for each seat.
 */
export async function grantSeats(
  { jobs }: Pick<Deps, "jobs">,
  tx: Tx,
  { userId, courseIds, now }: {
    userId: number;
    courseIds: readonly number[];
    now: Temporal.Instant;
  },
): Promise<GrantedSeat[]> {
  // In the order of the courses: two orders of one person cannot wait for each other crosswise.
  const { rows } = await sql<GrantedSeat>`
    insert into enrollments as e (user_id, course_id, source, enrolled_at, last_activity_at)
    select u.id, c.id, 'purchase', ${now}::timestamptz, ${now}::timestamptz
    from courses c join users u on u.id = ${userId}
    where c.id in (select value::bigint from jsonb_array_elements_text(${
    JSON.stringify(courseIds)
  }::text::jsonb) as value)
      and c.status <> 'draft' and c.instructor_id <> u.id and u.deactivated_at is null
    order by c.id
    on conflict on constraint enrollments_user_course_key do update
      set status = 'active', source = 'purchase', enrolled_at = excluded.enrolled_at,
        last_activity_at = excluded.last_activity_at
      where e.status = 'revoked' and not exists (select from enrollment_removals r
        where r.enrollment_id = e.id and r.restored_at is null)
    returning e.id as "enrollmentId", e.course_id as "courseId"`.execute(tx);
  for (const { enrollmentId, courseId } of rows) {
    await recordEvent(jobs, tx, { name: "student_enrolled", enrollmentId, userId, courseId });
  }
  return rows;
}

/** Takes seats away, such as those of an order that was paid back; what was learned in them stays. */
export async function revokeSeats(tx: Tx, enrollmentIds: readonly number[]): Promise<void> {
  if (enrollmentIds.length === 0) return;
  await tx.updateTable("enrollments").set({ status: "revoked" })
    .where("id", "in", enrollmentIds).where("status", "=", "active").execute();
}
