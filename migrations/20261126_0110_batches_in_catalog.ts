import { type Kysely, sql } from "kysely";

/** Course pages name the batches, so an edit of one empties the page cache; seats that are taken do not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger batches_raise_content_version
    after insert or delete or update of name, starts_on, ends_on, capacity on batches
    for each statement execute function raise_content_version()`.execute(db);
}
