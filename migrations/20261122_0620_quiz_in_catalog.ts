import { type Kysely, sql } from "kysely";

/** Course pages name the quizzes, so an edit of one empties the page cache. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger quizzes_raise_content_version
    after insert or delete or update of title, section_id, published_at on quizzes
    for each statement execute function raise_content_version()`.execute(db);
}
