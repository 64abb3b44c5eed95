import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import type { Zone } from "../../platform/time.ts";

type Instant = Temporal.Instant;

/** What of an account no request carries with it. */
export function profileById(db: Db, userId: number) {
  return db.selectFrom("users").select(["phone", "whatsapp_opt_in"])
    .where("id", "=", userId).executeTakeFirst();
}

/** Keeps another picture of a person, or none; the one before goes by a trigger. */
export async function updatePicture(tx: Tx, userId: number, id: string | null): Promise<void> {
  await tx.updateTable("users").set({ picture_id: id }).where("id", "=", userId).execute();
}

/** Keeps a changed profile. The moment of agreeing to WhatsApp stays as long as the number does. */
export async function updateProfile(
  db: Db,
  userId: number,
  profile: { name: string; phone: string | null; whatsapp: boolean; zone: Zone; lang: Lang },
  now: Instant,
): Promise<void> {
  const { name, phone, whatsapp, zone, lang } = profile;
  await db.updateTable("users").set({
    name,
    phone,
    zone,
    lang,
    whatsapp_opt_in: whatsapp,
    whatsapp_opt_in_source: whatsapp ? "profile" : null,
    whatsapp_opt_in_at: whatsapp
      ? sql<Instant>`case when whatsapp_opt_in and phone is not distinct from ${phone}
          then coalesce(whatsapp_opt_in_at, ${now}::timestamptz) else ${now}::timestamptz end`
      : null,
  }).where("id", "=", userId).where("deactivated_at", "is", null).execute();
}

/** An account as its owner takes it with them. */
export function accountToExport(db: Db, userId: number) {
  return db.selectFrom("users").select([
    "name",
    "email",
    "role",
    "phone",
    "lang as language",
    "zone",
    "whatsapp_opt_in as whatsappOptIn",
    "whatsapp_opt_in_at as whatsappOptInAt",
    "whatsapp_opt_in_source as whatsappOptInSource",
    "email_verified_at as emailVerifiedAt",
    "created_at as createdAt",
    "picture_id as picture",
  ]).where("id", "=", userId).executeTakeFirstOrThrow();
}

/** What an instructor has said about themselves. */
export function instructorProfileToExport(db: Db, userId: number) {
  return db.selectFrom("instructor_profiles").select([
    "headline",
    "expertise",
    "institution",
    "years_teaching as yearsTeaching",
    "credential_url as credentialLink",
    "credential_name as credentialFileName",
    "credential_media_id as credentialFile",
    "verified_at as verifiedAt",
  ]).where("user_id", "=", userId).executeTakeFirst();
}

/** Every session that is still kept, those that have ended included, newest first. */
export function sessionsToExport(db: Db, userId: number) {
  return db.selectFrom("sessions").select([
    "created_at as signedInAt",
    "last_seen_at as lastSeenAt",
    "expires_at as expiresAt",
    "revoked_at as endedAt",
    "address",
    "user_agent as userAgent",
  ]).where("user_id", "=", userId).orderBy("created_at", "desc").orderBy("id").execute();
}

/** Locks every admin that is left, in one order. */
export function lockAdmins(tx: Tx): Promise<{ id: number }[]> {
  return tx.selectFrom("users").select("id")
    .where("role", "=", "admin").where("deactivated_at", "is", null)
    .orderBy("id").forUpdate().execute();
}

/** Forgets the mails that went to an address. */
export async function forgetMails(tx: Tx, email: string): Promise<void> {
  await sql`delete from mail_messages where lower(recipient) = lower(${email})`.execute(tx);
}

/** Ends a person's sessions and forgets where they were. */
export async function forgetSessions(tx: Tx, userId: number, now: Instant): Promise<void> {
  await tx.updateTable("sessions").set({
    revoked_at: sql<Instant>`coalesce(revoked_at, ${now}::timestamptz)`,
    address: null,
    user_agent: null,
  }).where("user_id", "=", userId).execute();
}

/** Deletes what hangs on an account and is nobody else's. */
export async function forgetRest(tx: Tx, userId: number): Promise<void> {
  await tx.deleteFrom("account_tokens").where("user_id", "=", userId).execute();
  await tx.deleteFrom("instructor_profiles").where("user_id", "=", userId).execute();
}

/** Leaves an account without anything that says whose it was, or lets anybody in. */
export async function anonymise(
  tx: Tx,
  userId: number,
  nobody: { name: string; email: string; passwordHash: string; now: Instant },
): Promise<void> {
  await tx.updateTable("users").set({
    name: nobody.name,
    email: nobody.email,
    password_hash: nobody.passwordHash,
    phone: null,
    whatsapp_opt_in: false,
    whatsapp_opt_in_at: null,
    whatsapp_opt_in_source: null,
    picture_id: null,
    email_verified_at: null,
    deactivated_at: nobody.now,
  }).where("id", "=", userId).execute();
}
