import { type Kysely, sql } from "kysely";

/** People, their sessions, and what instructors say about themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table users (
      id bigint generated always as identity primary key,
      email citext not null constraint users_email_key unique,
      name text not null check (length(name) between 1 and 100),
      role text not null check (role in ('student', 'instructor', 'admin')),
      password_hash text not null,
      lang text not null default 'id' check (lang in ('id', 'en')),
      zone text not null default 'Asia/Jakarta'
        check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
      phone text check (phone ~ '^\\+[1-9][0-9]{6,14}$'),
      whatsapp_opt_in boolean not null default false,
      email_verified_at timestamptz,
      deactivated_at timestamptz,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table instructor_profiles (
      user_id bigint primary key references users on delete cascade,
      headline text not null default '',
      expertise text not null default '',
      institution text not null default '',
      years_teaching integer check (years_teaching between 0 and 80),
      verified_at timestamptz
    )`.execute(db);
  await sql`
    create table sessions (
      id uuid primary key,
      user_id bigint not null references users on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      last_seen_at timestamptz not null,
      revoked_at timestamptz,
      address text,
      user_agent text
    )`.execute(db);
  await sql`create index sessions_user on sessions (user_id)`.execute(db);

  // An instructor's name stands on public pages.
  await sql`
    create trigger users_raise_content_version after update of name on users
    for each row when (old.name is distinct from new.name and new.role <> 'student')
    execute function raise_content_version()`.execute(db);
  await sql`
    create trigger instructor_profiles_raise_content_version
    after insert or update or delete on instructor_profiles
    for each statement execute function raise_content_version()`.execute(db);
}
