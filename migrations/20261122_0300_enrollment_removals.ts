import { type Kysely, sql } from "kysely";

/** Who was taken out of a course, why, and whether they were let back in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table enrollment_removals (
      id bigint generated always as identity primary key,
      enrollment_id bigint not null references enrollments on delete cascade,
      removed_by bigint references users on delete set null,
      -- Shown to the student.
      reason text not null check (length(trim(reason)) between 1 and 500),
      removed_at timestamptz not null,
      restored_by bigint references users on delete set null,
      restored_at timestamptz
    )`.execute(db);
  await sql`create index enrollment_removals_enrollment on enrollment_removals (enrollment_id, id)`
    .execute(db);
  // A seat is taken away once until it is given back.
  await sql`
    create unique index enrollment_removals_open on enrollment_removals (enrollment_id)
    where restored_at is null`.execute(db);
  // The roster's usual order: who was there last comes first.
  await sql`
    create index enrollments_course_activity on enrollments (course_id, last_activity_at desc, id desc)`
    .execute(db);
}
