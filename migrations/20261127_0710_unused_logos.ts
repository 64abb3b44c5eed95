import { type Kysely, sql } from "kysely";

/**
 * A logo goes when another takes its place. It is a picture that anybody may see, as those in descriptions of courses
 * are: the same one of the same person is kept once, and stays as long as a description shows it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function forget_unused_logo() returns trigger language plpgsql as $$
    begin
      delete from media m where m.id = old.logo_id and m.purpose = 'picture'
        and not exists (select from shop_settings used where used.logo_id = m.id)
        and not exists (select from courses c where strpos(c.description, m.id::text) > 0);
      return null;
    end $$`.execute(db);
  await sql`
    create trigger shop_settings_forget_unused_logo after update of logo_id on shop_settings
    for each row when (old.logo_id is not null and old.logo_id is distinct from new.logo_id)
    execute function forget_unused_logo()`.execute(db);
}
