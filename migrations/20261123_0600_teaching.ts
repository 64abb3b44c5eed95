import { type Kysely, sql } from "kysely";

/** Who teaches a course beside its owner, who has looked at it, and what instructors note about students. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTeam(db);
  await keepViewers(db);
  await findRisks(db);
  await sql`
    create table student_notes (
      id bigint generated always as identity primary key,
      enrollment_id bigint not null references enrollments on delete cascade,
      author_id bigint not null references users,
      text text not null check (length(trim(text)) between 1 and 2000),
      written_at timestamptz not null
    )`.execute(db);
  await sql`create index student_notes_enrollment on student_notes (enrollment_id, id desc)`
    .execute(db);
  await sql`
    create table student_nudges (
      id bigint generated always as identity primary key,
      enrollment_id bigint not null references enrollments on delete cascade,
      sent_by bigint not null references users,
      sent_at timestamptz not null
    )`.execute(db);
  await sql`create index student_nudges_enrollment on student_nudges (enrollment_id, sent_at desc)`
    .execute(db);
  // Work that waits for a grade, the oldest first.
  await sql`
    create index exercise_submissions_ungraded on exercise_submissions (submitted_at, id)
    where grade is null`.execute(db);
}

async function createTeam(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table course_instructors (
      course_id bigint not null references courses on delete cascade,
      user_id bigint not null references users on delete cascade,
      may_content boolean not null,
      may_grade boolean not null,
      may_income boolean not null,
      added_at timestamptz not null,
      constraint course_instructors_pkey primary key (course_id, user_id),
      constraint course_instructors_rights check (may_content or may_grade or may_income)
    )`.execute(db);
  await sql`create index course_instructors_user on course_instructors (user_id)`.execute(db);
  // Everybody who teaches a course with what they may; the owner may everything.
  await sql`
    create view course_staff as
    select id as course_id, instructor_id as user_id, true as is_owner,
      true as may_content, true as may_grade, true as may_income from courses
    union all
    select t.course_id, t.user_id, false, t.may_content, t.may_grade, t.may_income
    from course_instructors t join courses c on c.id = t.course_id
    where t.user_id <> c.instructor_id`.execute(db);
}

/** The first time each person opened a course's page: the list that readers see forgets all but the newest. */
async function keepViewers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table course_viewers (
      course_id bigint not null references courses on delete cascade,
      user_id bigint not null references users on delete cascade,
      first_viewed_at timestamptz not null,
      constraint course_viewers_pkey primary key (course_id, user_id)
    )`.execute(db);
  await sql`
    insert into course_viewers (course_id, user_id, first_viewed_at)
    select course_id, user_id, viewed_at from recent_views`.execute(db);
  await sql`
    create function keep_course_viewer() returns trigger language plpgsql as $$
    begin
      insert into course_viewers (course_id, user_id, first_viewed_at)
      values (new.course_id, new.user_id, new.viewed_at) on conflict do nothing;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger recent_views_keep_viewer after insert on recent_views
    for each row execute function keep_course_viewer()`.execute(db);
}

/**
 * Active students who have not finished and need a word: without any activity for 14 days, or with fewer lessons done
 * than the share of their batch's days that have passed, by the calendar of the course's owner. Written so that Postgres
 * takes it apart: conditions on it reach the tables' indexes.
 */
async function findRisks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function students_at_risk(at timestamptz)
    returns table (enrollment_id bigint, course_id bigint, is_idle boolean, is_behind boolean)
    language sql stable as $$
      select r.* from (
        select e.id, e.course_id, e.last_activity_at <= at - interval '336 hours' as is_idle,
          coalesce((
            select count(*) from lesson_completions d join lessons l on l.id = d.lesson_id
            where d.enrollment_id = e.id and l.retired_at is null
          ) < floor(c.lesson_count * least(1, greatest(0,
            ((at at time zone o.zone)::date - b.starts_on)::numeric / (b.ends_on - b.starts_on + 1)
          ))), false) as is_behind
        from enrollments e
        join courses c on c.id = e.course_id
        join users o on o.id = c.instructor_id
        left join batches b on b.id = e.batch_id
        where e.status = 'active' and e.completed_at is null
      ) r where r.is_idle or r.is_behind
    $$`.execute(db);
}
