import { type Kysely, sql } from "kysely";

/** What staff have changed, who looks over whose shoulder, and that there is always an admin. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entries (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      -- Null: the operator at the terminal.
      actor_id bigint references users,
      -- Such as 'user.role'.
      action text not null check (action ~ '^[a-z_]+[.][a-z_]+$'),
      -- What it was done to: its kind, and its id, number or slug.
      subject_kind text not null check (subject_kind ~ '^[a-z_]+$'),
      subject text not null,
      -- What was there before and after, as far as it changed; no secrets, nothing personal.
      before jsonb not null default '{}' check (jsonb_typeof(before) = 'object'),
      after jsonb not null default '{}' check (jsonb_typeof(after) = 'object')
    )`.execute(db);
  await sql`create index audit_entries_actor on audit_entries (actor_id, id)`.execute(db);
  await sql`create index audit_entries_subject on audit_entries (subject_kind, subject, id)`
    .execute(db);
  await sql`create index audit_entries_at on audit_entries (at, id)`.execute(db);
  await sql`
    create trigger audit_entries_append_only before update or delete or truncate
    on audit_entries for each statement execute function refuse_change()`.execute(db);
  await keepAnAdmin(db);
  await sql`
    alter table sessions
      -- Set: an admin sees the site as this person does, and may change nothing.
      add column admin_id bigint references users,
      -- The admin's own session, to go back to.
      add column admin_session_id uuid references sessions on delete set null,
      add check (admin_id is not null or admin_session_id is null)`.execute(db);
  await sql`create index sessions_admin_session on sessions (admin_session_id)`.execute(db);
}

/** One admin at least: changes that take one away wait for each other, so that two cannot take the last two. */
async function keepAnAdmin(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_an_admin() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtext('users_last_admin'));
      if not exists (select from users where role = 'admin' and deactivated_at is null) then
        raise exception 'the last admin' using errcode = '23514', constraint = 'users_last_admin';
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger users_keep_an_admin after update of role, deactivated_at on users
    for each row when (old.role = 'admin' and old.deactivated_at is null
      and (new.role <> 'admin' or new.deactivated_at is not null))
    execute function keep_an_admin()`.execute(db);
}
