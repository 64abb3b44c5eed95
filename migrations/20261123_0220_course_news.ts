import { type Kysely, sql } from "kysely";

/** Which lessons and quizzes students have been told of; who has not been is still told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table told_lessons (
      lesson_id bigint primary key references lessons on delete cascade,
      told_at timestamptz not null
    )`.execute(db);
  await sql`
    create table told_quizzes (
      quiz_id bigint not null references quizzes on delete cascade,
      kind text not null check (kind in ('opens', 'closes')),
      -- When it opens or closes: a quiz that is moved is told of anew.
      moment timestamptz not null,
      told_at timestamptz not null,
      primary key (quiz_id, kind, moment)
    )`.execute(db);
  await sql`create index lessons_created on lessons (created_at)`.execute(db);
  await sql`
    create index lessons_publish on lessons (publish_at) where publish_at is not null`.execute(db);
  await sql`
    create index quizzes_opens on quizzes (opens_at) where opens_at is not null`.execute(db);
  await sql`
    create index quizzes_closes on quizzes (closes_at) where closes_at is not null`.execute(db);
}
