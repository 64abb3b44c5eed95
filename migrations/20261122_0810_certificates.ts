import { type Kysely, sql } from "kysely";

/** Certificates, how long a course's are valid, and the keys they are signed with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table certificate_settings (
      course_id bigint primary key references courses on delete cascade,
      -- Null: for ever.
      valid_months int check (valid_months between 1 and 600),
      updated_at timestamptz not null
    )`.execute(db);
  await sql`
    create table certificates (
      id bigint generated always as identity primary key,
      code text not null constraint certificates_code_key unique,
      user_id bigint not null references users,
      course_id bigint not null references courses,
      -- Copied when it was issued: what is certified does not change afterwards.
      holder_name text not null,
      course_title text not null,
      course_lang text not null check (course_lang in ('id', 'en')),
      course_summary text not null,
      skills text[] not null,
      instructor_name text not null,
      issued_at timestamptz not null,
      expires_at timestamptz check (expires_at > issued_at),
      revoked_at timestamptz,
      constraint certificates_person unique (user_id, course_id)
    )`.execute(db);
  await sql`create index certificates_course on certificates (course_id, id desc)`.execute(db);
  await sql`create index certificates_holder on certificates using gin (holder_name gin_trgm_ops)`
    .execute(db);
  await sql`
    create table certificate_changes (
      id bigint generated always as identity primary key,
      certificate_id bigint not null references certificates on delete cascade,
      kind text not null check (kind in ('revoked', 'reinstated')),
      reason text not null check (reason <> ''),
      changed_by bigint not null references users,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`create index certificate_changes_of on certificate_changes (certificate_id, id)`
    .execute(db);
  await sql`
    create table signing_keys (
      id text primary key,
      public_jwk jsonb not null,
      -- The private key as a JWE under a key derived from SESSION_SECRET.
      sealed_private_jwk text not null,
      created_at timestamptz not null,
      -- Signs no more, but what it has signed stays good.
      retired_at timestamptz
    )`.execute(db);
  await sql`create unique index signing_keys_current on signing_keys ((true)) where retired_at is null`
    .execute(db);
}
