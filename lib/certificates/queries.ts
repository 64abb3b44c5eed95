import type { Db, Tx } from "../database.ts";
import { texts } from "../platform/db/mod.ts";
import type { Lang } from "../platform/i18n/lang.ts";

type Instant = Temporal.Instant;

/** A certificate with what was copied when it was issued. */
export interface CertificateRow {
  id: number;
  code: string;
  userId: number;
  courseId: number;
  courseSlug: string;
  holderName: string;
  courseTitle: string;
  courseLang: Lang;
  courseSummary: string;
  skills: string[];
  instructorName: string;
  issuedAt: Instant;
  expiresAt: Instant | null;
  revokedAt: Instant | null;
}

const CERTIFICATE = [
  "t.id",
  "t.code",
  "t.user_id as userId",
  "t.course_id as courseId",
  "c.slug as courseSlug",
  "t.holder_name as holderName",
  "t.course_title as courseTitle",
  "t.course_lang as courseLang",
  "t.course_summary as courseSummary",
  "t.skills",
  "t.instructor_name as instructorName",
  "t.issued_at as issuedAt",
  "t.expires_at as expiresAt",
  "t.revoked_at as revokedAt",
] as const;

function certificates(db: Db | Tx) {
  return db.selectFrom("certificates as t").innerJoin("courses as c", "c.id", "t.course_id")
    .select(CERTIFICATE);
}

/** The certificate of a code. */
export function findByCode(db: Db, code: string): Promise<CertificateRow | undefined> {
  return certificates(db).where("t.code", "=", code).executeTakeFirst();
}

/** The certificate of an id. */
export function findById(db: Db, id: number): Promise<CertificateRow | undefined> {
  return certificates(db).where("t.id", "=", id).executeTakeFirst();
}

/** Somebody's certificate of a course. */
export function findOwn(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<CertificateRow | undefined> {
  return certificates(db).where("t.user_id", "=", userId).where("t.course_id", "=", courseId)
    .executeTakeFirst();
}

/** All of somebody's certificates, the newest first: at most one a course that they have joined. */
export function listOwn(db: Db, userId: number): Promise<CertificateRow[]> {
  return certificates(db).where("t.user_id", "=", userId).orderBy("t.id", "desc").execute();
}

/** For how many months a course's certificates are valid; null: for ever. */
export async function findValidMonths(db: Db | Tx, courseId: number): Promise<number | null> {
  const row = await db.selectFrom("certificate_settings").select("valid_months")
    .where("course_id", "=", courseId).executeTakeFirst();
  return row?.valid_months ?? null;
}

/** Keeps for how many months a course's certificates are valid. */
export async function putValidMonths(
  db: Db | Tx,
  courseId: number,
  months: number | null,
  now: Instant,
): Promise<void> {
  await db.insertInto("certificate_settings")
    .values({ course_id: courseId, valid_months: months, updated_at: now })
    .onConflict((conflict) =>
      conflict.column("course_id").doUpdateSet({ valid_months: months, updated_at: now })
    ).execute();
}

/** What is to be certified, as it is at the moment of issue. */
export interface NewCertificate {
  code: string;
  userId: number;
  courseId: number;
  holderName: string;
  courseTitle: string;
  courseLang: Lang;
  courseSummary: string;
  skills: readonly string[];
  instructorName: string;
  issuedAt: Instant;
  expiresAt: Instant | null;
}

/** Issues a certificate unless the person has one of the course; its id when it is new. */
export async function insertCertificate(
  tx: Tx,
  certificate: NewCertificate,
): Promise<number | undefined> {
  const row = await tx.insertInto("certificates").values({
    code: certificate.code,
    user_id: certificate.userId,
    course_id: certificate.courseId,
    holder_name: certificate.holderName,
    course_title: certificate.courseTitle,
    course_lang: certificate.courseLang,
    course_summary: certificate.courseSummary,
    skills: texts(certificate.skills),
    instructor_name: certificate.instructorName,
    issued_at: certificate.issuedAt,
    expires_at: certificate.expiresAt,
    revoked_at: null,
  }).onConflict((conflict) => conflict.constraint("certificates_person").doNothing())
    .returning("id").executeTakeFirst();
  return row?.id;
}

/** Sets or clears when a certificate was revoked; false when it stood like that already. */
export async function setRevoked(tx: Tx, id: number, revokedAt: Instant | null): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("certificates").set({ revoked_at: revokedAt })
    .where("id", "=", id).where("revoked_at", revokedAt ? "is" : "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A change of a certificate's standing: who, when, why. */
export interface CertificateChange {
  certificateId: number;
  kind: "revoked" | "reinstated";
  reason: string;
  changedBy: number;
  now: Instant;
}

/** Notes that a certificate was revoked or reinstated. */
export async function insertChange(tx: Tx, change: CertificateChange): Promise<void> {
  await tx.insertInto("certificate_changes").values({
    certificate_id: change.certificateId,
    kind: change.kind,
    reason: change.reason,
    changed_by: change.changedBy,
    changed_at: change.now,
  }).execute();
}

/** What became of a certificate, as it is shown to those who look after it. */
export interface ChangeRow {
  certificateId: number;
  kind: "revoked" | "reinstated";
  reason: string;
  changedByName: string;
  changedAt: Instant;
}

/** The changes of certificates, the newest first. */
export function listChanges(db: Db, certificateIds: readonly number[]): Promise<ChangeRow[]> {
  if (certificateIds.length === 0) return Promise.resolve([]);
  return db.selectFrom("certificate_changes as h").innerJoin("users as u", "u.id", "h.changed_by")
    .select([
      "h.certificate_id as certificateId",
      "h.kind",
      "h.reason",
      "u.name as changedByName",
      "h.changed_at as changedAt",
    ])
    .where("h.certificate_id", "in", certificateIds).orderBy("h.id", "desc").execute();
}

/** Takes a person's name off their certificates, which stay. */
export async function renameHolder(tx: Tx, userId: number, name: string): Promise<void> {
  await tx.updateTable("certificates").set({ holder_name: name }).where("user_id", "=", userId)
    .execute();
}
