import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { likePattern } from "../../platform/listing.ts";
import type { Role } from "../tables.ts";

type Instant = Temporal.Instant;

/** Somebody in the admins' list. */
export interface UserRow {
  id: number;
  name: string;
  email: string;
  role: Role;
  emailVerified: boolean;
  /** Null for who is no instructor. */
  instructorVerified: boolean | null;
  deactivatedAt: Instant | null;
  /** The account is nobody's any more. */
  isDeleted: boolean;
  joined: Instant;
  /** When they were last signed in; when they joined if never since. */
  seen: Instant;
}

export interface UserFilters {
  q: string | null;
  role: Role | null;
  status: "active" | "deactivated" | null;
}

const USER = sql`
  u.id, u.name, u.email::text as email, u.role, u.email_verified_at is not null as "emailVerified",
  case when u.role = 'instructor' then p.verified_at is not null end as "instructorVerified",
  u.deactivated_at as "deactivatedAt", u.email::text like 'deleted-%@deleted.invalid' as "isDeleted",
  u.created_at as joined,
  coalesce((select max(s.last_seen_at) from sessions s where s.user_id = u.id and s.admin_id is null),
    u.created_at) as seen
  from users u left join instructor_profiles p on p.user_id = u.id`;

/** Everybody, as far as the filters let them through. */
export function userRows({ q, role, status }: UserFilters): RawBuilder<UserRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (role) conditions.push(sql`u.role = ${role}`);
  if (status) {
    conditions.push(
      status === "active" ? sql`u.deactivated_at is null` : sql`u.deactivated_at is not null`,
    );
  }
  if (like) {
    conditions.push(
      sql`(u.name ilike ${like} or u.email::text ilike ${like} or u.phone ilike ${like})`,
    );
  }
  return sql<UserRow>`select ${USER} where ${sql.join(conditions, sql` and `)}`;
}

/** Somebody by their id. */
export async function findUser(db: Db | Tx, id: number): Promise<UserRow | undefined> {
  const { rows } = await sql<UserRow>`select ${USER} where u.id = ${id}`.execute(db);
  return rows[0];
}

/**
 * Locks an account, closed ones too, before anything of it is changed; others may still name it, as the log does when
 * two admins change each other.
 */
export function lockAnyUser(tx: Tx, id: number) {
  return tx.selectFrom("users").select(["id", "email", "role", "deactivated_at"])
    .where("id", "=", id).forNoKeyUpdate().executeTakeFirst();
}

/** Gives somebody another role; the database keeps the last admin. */
export async function setRole(tx: Tx, id: number, role: Role): Promise<void> {
  await tx.updateTable("users").set({ role }).where("id", "=", id).execute();
}

/** Shuts an account or opens it again; the database keeps the last admin. */
export async function setDeactivated(tx: Tx, id: number, at: Instant | null): Promise<void> {
  await tx.updateTable("users").set({ deactivated_at: at }).where("id", "=", id).execute();
}

/** An admin's look through somebody's eyes that is over, though nobody has ended it. */
export interface LapsedView {
  id: string;
  userId: number;
  adminId: number;
  endedAt: Instant;
}

/** Looks that have ended by themselves, locked until the transaction ends; those of another run are passed over. */
export async function selectLapsedViews(tx: Tx, now: Instant): Promise<LapsedView[]> {
  const { rows } = await sql<LapsedView>`
    select s.id, s.user_id as "userId", s.admin_id as "adminId",
      least(s.expires_at, own.revoked_at, own.expires_at, ${now}::timestamptz) as "endedAt"
    from sessions s left join sessions own on own.id = s.admin_session_id
    where s.admin_id is not null and s.revoked_at is null
      and (s.expires_at <= ${now}::timestamptz or own.id is null or own.revoked_at is not null
        or own.expires_at <= ${now}::timestamptz)
    order by s.expires_at for update of s skip locked`.execute(tx);
  return rows;
}
