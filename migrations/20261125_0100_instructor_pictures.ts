import { type Kysely, sql } from "kysely";

/** An instructor's picture stands on public pages beside the name: those that are kept are made anew with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger users_picture_raises_content_version after update of picture_id on users
    for each row when (old.picture_id is distinct from new.picture_id and new.role <> 'student')
    execute function raise_content_version()`.execute(db);
}
