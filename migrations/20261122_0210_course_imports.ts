import { type Kysely, sql } from "kysely";

/** What imports in the browser did, to be read after the upload. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table course_imports (
      id uuid primary key,
      owner_id bigint not null references users on delete cascade,
      report jsonb not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index course_imports_owner on course_imports (owner_id)`.execute(db);
  await sql`create index course_imports_created on course_imports (created_at)`.execute(db);
}
