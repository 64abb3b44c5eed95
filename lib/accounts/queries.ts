import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Zone } from "../platform/time.ts";
import type { Role, TokenPurpose } from "./tables.ts";

type Instant = Temporal.Instant;

/** What a new account consists of. */
export interface NewUser {
  /** One account per address, however it is capitalised. */
  email: string;
  /** 1 to 100 letters. */
  name: string;
  /** What the person may do. */
  role: Role;
  /** Made by `hashPassword`. */
  passwordHash: string;
  /** Indonesian when absent. */
  lang?: Lang;
  /** WIB when absent. */
  zone?: Zone;
  /** E.164. */
  phone?: string | null;
  /** Whether the person wants messages on WhatsApp; not unless they say so. */
  whatsappOptIn?: boolean;
  /** Whether the address counts as confirmed from the start. */
  emailVerified?: boolean;
  /** What an instructor says about themselves, and whether the academy has verified it. */
  instructor?: {
    headline?: string;
    expertise?: string;
    institution?: string;
    yearsTeaching?: number;
    verified?: boolean;
  };
}

/** Adds an account; null when the e-mail address, in whatever case, has one. Instructors get a profile. */
export async function insertUser(db: Db | Tx, user: NewUser, now: Instant): Promise<number | null> {
  const row = await db.insertInto("users").values({
    email: user.email,
    name: user.name,
    role: user.role,
    password_hash: user.passwordHash,
    lang: user.lang,
    zone: user.zone,
    phone: user.phone ?? null,
    whatsapp_opt_in: user.whatsappOptIn,
    whatsapp_opt_in_at: user.whatsappOptIn ? now : null,
    email_verified_at: user.emailVerified ? now : null,
    created_at: now,
  }).onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id").executeTakeFirst();
  if (!row) return null;
  if (user.role === "instructor") {
    await db.insertInto("instructor_profiles").values({
      user_id: row.id,
      headline: user.instructor?.headline,
      expertise: user.instructor?.expertise,
      institution: user.instructor?.institution,
      years_teaching: user.instructor?.yearsTeaching ?? null,
      verified_at: user.instructor?.verified ? now : null,
    }).execute();
  }
  return row.id;
}

/** What logging in has to know of an account; undefined when there is none. */
export function credentialsByEmail(db: Db | Tx, email: string) {
  return db.selectFrom("users")
    .select(["id", "password_hash", "deactivated_at"])
    .where("email", "=", email)
    .executeTakeFirst();
}

/** True when the person has been signed in from this address before. */
export async function hasSignedInFrom(
  db: Db | Tx,
  email: string,
  address: string,
): Promise<boolean> {
  const row = await db.selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .select("sessions.id")
    .where("users.email", "=", email)
    .where("sessions.address", "=", address)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A session, its person and their profile in one query; undefined when it no longer counts. */
export function viewerBySession(db: Db | Tx, sessionId: string, now: Instant) {
  return db.selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .leftJoin("instructor_profiles", "instructor_profiles.user_id", "users.id")
    .select([
      "users.id",
      "users.name",
      "users.email",
      "users.role",
      "users.lang",
      "users.zone",
      "users.picture_id",
      "users.email_verified_at",
      "instructor_profiles.verified_at",
      "sessions.last_seen_at",
      "sessions.admin_id",
      "sessions.admin_session_id",
    ])
    // With the session, so that the bell on every page costs no query of its own; bounded by its index.
    .select(sql<number>`(
      select count(*) from (
        select from notifications n where n.user_id = users.id and n.read_at is null limit 100
      ) unread)`.as("unread"))
    .where("sessions.id", "=", sessionId)
    .where("sessions.revoked_at", "is", null)
    .where("sessions.expires_at", ">", now)
    .where("users.deactivated_at", "is", null)
    // Who looks through somebody's eyes has to be an admin still, and signed in themselves.
    .where((where) =>
      where.or([
        where("sessions.admin_id", "is", null),
        where.exists(
          where.selectFrom("users as a").innerJoin("sessions as own", "own.user_id", "a.id")
            .select("a.id")
            .whereRef("a.id", "=", "sessions.admin_id")
            .whereRef("own.id", "=", "sessions.admin_session_id")
            .where("own.revoked_at", "is", null).where("own.expires_at", ">", now)
            .where("a.role", "=", "admin").where("a.deactivated_at", "is", null),
        ),
      ])
    )
    .executeTakeFirst();
}

export interface NewSession {
  id: string;
  userId: number;
  createdAt: Instant;
  expiresAt: Instant;
  address: string | null;
  userAgent: string | null;
  /** An admin who looks through the person's eyes, and their own session. */
  admin?: { id: number; sessionId: string };
}

/** Adds a session. */
export async function insertSession(db: Db | Tx, session: NewSession): Promise<void> {
  await db.insertInto("sessions").values({
    id: session.id,
    user_id: session.userId,
    created_at: session.createdAt,
    expires_at: session.expiresAt,
    last_seen_at: session.createdAt,
    revoked_at: null,
    address: session.address,
    user_agent: session.userAgent,
    admin_id: session.admin?.id ?? null,
    admin_session_id: session.admin?.sessionId ?? null,
  }).execute();
}

/** Ends a session for good; one that has ended keeps its time. */
export async function revokeSession(db: Db | Tx, sessionId: string, now: Instant): Promise<void> {
  await db.updateTable("sessions").set({ revoked_at: now })
    .where("id", "=", sessionId).where("revoked_at", "is", null).execute();
}

/** Notes that a session is in use. */
export async function touchSession(db: Db | Tx, sessionId: string, now: Instant): Promise<void> {
  await db.updateTable("sessions").set({ last_seen_at: now })
    .where("id", "=", sessionId).where("last_seen_at", "<", now).execute();
}

/** Keeps a person's language. */
export async function updateLanguage(db: Db | Tx, userId: number, lang: Lang): Promise<void> {
  await db.updateTable("users").set({ lang }).where("id", "=", userId).execute();
}

/** Gives an account another role; undefined when nobody has the address. */
export async function updateRole(tx: Tx, email: string, role: Role) {
  const user = await tx.selectFrom("users").select(["id", "name", "role as former"])
    .where("email", "=", email).forNoKeyUpdate().executeTakeFirst();
  if (!user) return undefined;
  await tx.updateTable("users").set({ role }).where("id", "=", user.id).execute();
  return { ...user, role };
}

/** Makes sure that an instructor has a profile, verified; an earlier verification keeps its time. */
export async function verifyInstructor(tx: Tx, userId: number, now: Instant): Promise<void> {
  await tx.insertInto("instructor_profiles")
    .values({ user_id: userId, years_teaching: null, verified_at: now })
    .onConflict((conflict) =>
      conflict.column("user_id").doUpdateSet({
        verified_at: sql<Instant>`coalesce(instructor_profiles.verified_at, excluded.verified_at)`,
      })
    ).execute();
}

/** An active instructor by e-mail address. */
export function instructorByEmail(db: Db | Tx, email: string) {
  return db.selectFrom("users").select(["id", "name"])
    .where("email", "=", email)
    .where("role", "=", "instructor")
    .where("deactivated_at", "is", null)
    .executeTakeFirst();
}

/** Adds a token that was sent to somebody. */
export async function insertToken(
  db: Db | Tx,
  token: { hash: string; userId: number; purpose: TokenPurpose; now: Instant; expiresAt: Instant },
): Promise<void> {
  await db.insertInto("account_tokens").values({
    hash: token.hash,
    user_id: token.userId,
    purpose: token.purpose,
    created_at: token.now,
    expires_at: token.expiresAt,
    used_at: null,
  }).execute();
}

/** A token with the person it was sent to; undefined when it is none of ours or the account is closed. */
export function tokenByHash(db: Db | Tx, hash: string, purpose: TokenPurpose) {
  return db.selectFrom("account_tokens as t").innerJoin("users as u", "u.id", "t.user_id")
    .select(["u.id as userId", "u.name", "u.email", "t.expires_at", "t.used_at"])
    .where("t.hash", "=", hash)
    .where("t.purpose", "=", purpose)
    .where("u.deactivated_at", "is", null)
    .executeTakeFirst();
}

/** Uses a token up; true for the one caller that was first, and only before it runs out. */
export async function claimToken(tx: Tx, hash: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("account_tokens").set({ used_at: now })
    .where("hash", "=", hash).where("used_at", "is", null).where("expires_at", ">", now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Uses up whatever else a person was sent for a purpose. */
export async function retireTokens(
  tx: Tx,
  userId: number,
  purpose: TokenPurpose,
  now: Instant,
): Promise<void> {
  await tx.updateTable("account_tokens").set({ used_at: now })
    .where("user_id", "=", userId).where("purpose", "=", purpose).where("used_at", "is", null)
    .execute();
}

/** Whom to send a token to; undefined when the account is gone or closed. */
export function addressee(db: Db | Tx, by: { id: number } | { email: string }) {
  const all = db.selectFrom("users")
    .select(["id", "email", "name", "lang", "email_verified_at"])
    .where("deactivated_at", "is", null);
  const one = "id" in by ? all.where("id", "=", by.id) : all.where("email", "=", by.email);
  return one.executeTakeFirst();
}

/** Locks an account before anything of it is changed, always first, so that two changes wait in line. */
export function lockUser(tx: Tx, userId: number) {
  return tx.selectFrom("users").select(["id", "email", "role", "password_hash"])
    .where("id", "=", userId).where("deactivated_at", "is", null).forUpdate().executeTakeFirst();
}

/** Notes that an address belongs to its person; an earlier confirmation keeps its time. */
export async function confirmEmail(tx: Tx, userId: number, now: Instant): Promise<void> {
  await tx.updateTable("users").set({ email_verified_at: now })
    .where("id", "=", userId).where("email_verified_at", "is", null).execute();
}

/** The hash of somebody's password. */
export async function passwordHashOf(db: Db | Tx, userId: number): Promise<string | null> {
  const row = await db.selectFrom("users").select("password_hash")
    .where("id", "=", userId).where("deactivated_at", "is", null).executeTakeFirst();
  return row?.password_hash ?? null;
}

/** Keeps a password from being changed until the transaction ends; false when it has been already. */
export async function holdPassword(tx: Tx, userId: number, passwordHash: string): Promise<boolean> {
  const row = await tx.selectFrom("users").select("id")
    .where("id", "=", userId).where("password_hash", "=", passwordHash).forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps another password. */
export async function updatePassword(tx: Tx, userId: number, passwordHash: string): Promise<void> {
  await tx.updateTable("users").set({ password_hash: passwordHash })
    .where("id", "=", userId).execute();
}

/** Ends a person's sessions, all but one when it is named. */
export async function revokeSessions(
  db: Db | Tx,
  userId: number,
  now: Instant,
  except: string | null = null,
): Promise<void> {
  let sessions = db.updateTable("sessions").set({ revoked_at: now })
    .where("user_id", "=", userId).where("revoked_at", "is", null);
  if (except !== null) sessions = sessions.where("id", "!=", except);
  await sessions.execute();
}

/** Ends one of a person's sessions; false when they have none of that id. */
export async function revokeOwnSession(
  db: Db,
  userId: number,
  sessionId: string,
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable("sessions").set({ revoked_at: now })
    .where("id", "=", sessionId).where("user_id", "=", userId).where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The sessions of a person that still count, the one last used first. */
export function activeSessions(db: Db, userId: number, now: Instant) {
  return db.selectFrom("sessions")
    .select(["id", "address", "user_agent", "created_at", "last_seen_at"])
    .where("user_id", "=", userId)
    .where("admin_id", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .orderBy("id")
    .limit(100)
    .execute();
}
