import { type Kysely, sql } from "kysely";

/** What files are for, people's pictures, the proof of an instructor's training, lessons' attachments. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table media
      add purpose text not null default 'picture'
        check (purpose in ('picture', 'thumbnail', 'avatar', 'attachment', 'credential')),
      -- A smaller copy, of the same type.
      add card bytea,
      add check (purpose not in ('thumbnail', 'attachment') or course_id is not null),
      add check (purpose not in ('avatar', 'credential') or course_id is null)`.execute(db);
  // The same bytes may be a picture for all of a course's readers and somebody's credential.
  await sql`drop index media_of_course`.execute(db);
  await sql`drop index media_of_owner`.execute(db);
  await sql`
    create unique index media_of_course on media (course_id, purpose, sha256)
    where course_id is not null`.execute(db);
  await sql`
    create unique index media_of_owner on media (owner_id, purpose, sha256)
    where course_id is null`.execute(db);

  await sql`alter table users add picture_id uuid references media on delete set null`.execute(db);
  await sql`create index users_picture on users (picture_id) where picture_id is not null`
    .execute(db);
  await sql`
    alter table instructor_profiles
      add credential_media_id uuid references media on delete set null,
      -- The file's name as it was uploaded.
      add credential_name text,
      add credential_url text check (credential_url like 'https://%'),
      add constraint instructor_profiles_one_credential
        check (credential_media_id is null or credential_url is null)`.execute(db);

  await sql`
    create table attachments (
      id uuid primary key,
      lesson_id bigint not null references lessons on delete cascade,
      media_id uuid not null references media on delete cascade,
      name text not null check (length(name) between 1 and 200),
      position bigint generated always as identity,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index attachments_lesson on attachments (lesson_id, position)`.execute(db);
  await sql`create index attachments_media on attachments (media_id)`.execute(db);
  await forgetUnusedFiles(db);
}

/** A file goes with the last thing that showed it, whoever removes that and however. */
async function forgetUnusedFiles(db: Kysely<unknown>): Promise<void> {
  const uses = [
    ["attachments", "media_id", "attachment"],
    ["courses", "thumbnail_media_id", "thumbnail"],
    ["users", "picture_id", "avatar"],
    ["instructor_profiles", "credential_media_id", "credential"],
  ];
  for (const [table, column, purpose] of uses) {
    const name = `forget_unused_${purpose}`;
    await sql`
      create function ${sql.id(name)}() returns trigger language plpgsql as $$
      begin
        delete from media m where m.id = old.${sql.id(column)} and m.purpose = ${sql.lit(purpose)}
          and not exists (select from ${sql.id(table)} used where used.${sql.id(column)} = m.id);
        return null;
      end $$`.execute(db);
    await sql`
      create trigger ${sql.id(`${table}_${name}_when_deleted`)} after delete on ${sql.id(table)}
      for each row when (old.${sql.id(column)} is not null)
      execute function ${sql.id(name)}()`.execute(db);
    await sql`
      create trigger ${sql.id(`${table}_${name}`)} after update of ${sql.id(column)} on ${
      sql.id(table)
    }
      for each row when (old.${sql.id(column)} is distinct from new.${sql.id(column)})
      execute function ${sql.id(name)}()`.execute(db);
  }
}
