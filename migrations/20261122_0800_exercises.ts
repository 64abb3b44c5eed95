import { type Kysely, sql } from "kysely";

/** Exercises of a course, what students hand in, and every change of a grade. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table exercises (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      name text not null check (name <> ''),
      description text not null default '',
      link text,
      opens_at timestamptz,
      closes_at timestamptz,
      is_required boolean not null default true,
      late_rule text not null default 'refuse' check (late_rule in ('refuse', 'deduct')),
      late_percent int not null default 0 check (late_percent between 0 and 100),
      late_floor int not null default 0 check (late_floor between 0 and 100),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint exercises_window check (opens_at < closes_at)
    )`.execute(db);
  await sql`create index exercises_course on exercises (course_id, id)`.execute(db);
  await sql`
    create table exercise_submissions (
      id bigint generated always as identity primary key,
      exercise_id bigint not null
        constraint exercise_submissions_exercise references exercises,
      user_id bigint not null references users,
      kind text not null check (kind in ('link', 'file')),
      link text,
      submitted_at timestamptz not null,
      -- Started days after the end of the window, and what a grade is still worth, fixed when it is handed in.
      days_late int not null default 0 check (days_late >= 0),
      kept_percent int not null default 100 check (kept_percent between 0 and 100),
      -- Raised by every replacement and every grade, so that nobody grades what they have not seen.
      version int not null default 1,
      grade int constraint exercise_submissions_grade check (grade between 0 and 100),
      feedback text not null default '',
      graded_at timestamptz,
      graded_by bigint references users,
      constraint exercise_submissions_person unique (exercise_id, user_id),
      constraint exercise_submissions_link check ((kind = 'link') = (link is not null)),
      constraint exercise_submissions_graded check ((grade is null) = (graded_at is null))
    )`.execute(db);
  await sql`create index exercise_submissions_list on exercise_submissions (exercise_id, id)`
    .execute(db);
  await sql`create index exercise_submissions_user on exercise_submissions (user_id)`.execute(db);
  await sql`
    create table exercise_files (
      submission_id bigint primary key references exercise_submissions on delete cascade,
      name text not null,
      content_type text not null,
      size int not null,
      bytes bytea not null
    )`.execute(db);
  await sql`
    create table grade_changes (
      id bigint generated always as identity primary key,
      submission_id bigint not null references exercise_submissions on delete cascade,
      previous_grade int,
      -- Null: the work was replaced, which puts its grade aside.
      grade int check (grade between 0 and 100),
      feedback text not null default '',
      reason text not null default '',
      changed_by bigint not null references users,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`create index grade_changes_submission on grade_changes (submission_id, id)`.execute(db);
}
