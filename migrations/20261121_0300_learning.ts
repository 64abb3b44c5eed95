import { type Kysely, sql } from "kysely";

/** Who has joined which course, and which lessons are done. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table enrollments (
      id bigint generated always as identity primary key,
      user_id bigint not null references users,
      course_id bigint not null references courses,
      status text not null default 'active' check (status in ('active', 'revoked')),
      -- How the seat was got; a paid one names its order when the shop exists.
      source text not null default 'free' check (source in ('free', 'purchase', 'grant')),
      enrolled_at timestamptz not null,
      last_lesson_id bigint references lessons on delete set null,
      last_activity_at timestamptz not null,
      completed_at timestamptz,
      constraint enrollments_user_course_key unique (user_id, course_id)
    )`.execute(db);
  await sql`create index enrollments_course on enrollments (course_id, id)`.execute(db);
  await sql`create index enrollments_user on enrollments (user_id, last_activity_at desc, id desc)`
    .execute(db);
  await sql`
    create table lesson_completions (
      enrollment_id bigint not null references enrollments on delete cascade,
      lesson_id bigint not null references lessons on delete cascade,
      completed_at timestamptz not null,
      primary key (enrollment_id, lesson_id)
    )`.execute(db);
  await sql`create index lesson_completions_lesson on lesson_completions (lesson_id)`.execute(db);
  await sql`
    create function keep_student_count() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.status = 'active' then
        update courses set student_count = student_count - 1 where id = old.course_id;
      end if;
      if tg_op <> 'DELETE' and new.status = 'active' then
        update courses set student_count = student_count + 1 where id = new.course_id;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger enrollments_keep_student_count
    after insert or delete or update of status, course_id on enrollments
    for each row execute function keep_student_count()`.execute(db);
}
