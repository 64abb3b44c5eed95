import { type Kysely, sql } from "kysely";

/** Figures are kept up to a moment, not a day: of the day that runs only its last hours are counted for every look. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table figure_state add column counted_until timestamptz`.execute(db);
  await sql`update figure_state set counted_until = counted_before::timestamp at time zone zone`
    .execute(db);
  await sql`
    alter table figure_state
      -- What happened before this moment is in shop_days and course_days.
      alter column counted_until set not null,
      drop column counted_before`.execute(db);
}
