import { type Kysely, sql } from "kysely";

/** Students at risk: lessons are counted for those in a batch alone, as nobody else can be behind one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function students_at_risk(at timestamptz)
    returns table (enrollment_id bigint, course_id bigint, is_idle boolean, is_behind boolean)
    language sql stable as $$
      select r.* from (
        select e.id, e.course_id, e.last_activity_at <= at - interval '336 hours' as is_idle,
          case when b.id is null then false else (
            select count(*) from lesson_completions d join lessons l on l.id = d.lesson_id
            where d.enrollment_id = e.id and l.retired_at is null
          ) < floor(c.lesson_count * least(1, greatest(0,
            ((at at time zone o.zone)::date - b.starts_on)::numeric / (b.ends_on - b.starts_on + 1)
          ))) end as is_behind
        from enrollments e
        join users u on u.id = e.user_id and u.deactivated_at is null
        join courses c on c.id = e.course_id
        join users o on o.id = c.instructor_id
        left join batches b on b.id = e.batch_id
        where e.status = 'active' and e.completed_at is null
      ) r where r.is_idle or r.is_behind
    $$`.execute(db);
}
