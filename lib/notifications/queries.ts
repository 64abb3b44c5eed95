import { type Selectable, sql } from "kysely";
import type { Db } from "../database.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { PlatformTables } from "../platform/tables.ts";

export type MailRow = Selectable<PlatformTables["mail_messages"]>;

export interface Recipient {
  email: string;
  name: string;
  lang: Lang;
}

/** Whom to write to, unless the account is gone or switched off. */
export function findRecipient(db: Db, userId: number): Promise<Recipient | undefined> {
  return db.selectFrom("users").select(["email", "name", "lang"])
    .where("id", "=", userId).where("deactivated_at", "is", null).executeTakeFirst();
}

/** An active enrollment: whose it is, of what, and the session that begins too soon to be reminded of. */
export interface WelcomeRow {
  userId: number;
  course: string;
  slug: string;
  sessionId: number | null;
  session: string | null;
  startsAt: Temporal.Instant | null;
}

/** The enrollment to welcome somebody to; sessions until `until` are too near for their reminder. */
export async function findEnrollment(
  db: Db,
  enrollmentId: number,
  { now, until }: { now: Temporal.Instant; until: Temporal.Instant },
): Promise<WelcomeRow | undefined> {
  const { rows } = await sql<WelcomeRow>`
    select e.user_id as "userId", c.title as course, c.slug, s.id as "sessionId", s.title as session,
      s.starts_at as "startsAt"
    from enrollments e join courses c on c.id = e.course_id
    left join lateral (
      select s.id, s.title, s.starts_at from live_sessions s
      where s.course_id = c.id and s.cancelled_at is null and s.starts_at > ${now}::timestamptz
        and s.starts_at <= ${until}::timestamptz
        and (s.batch_id is null or s.batch_id = e.batch_id)
      order by s.starts_at, s.id limit 1
    ) s on true
    where e.id = ${enrollmentId} and e.status = 'active'`.execute(db);
  return rows[0];
}

/** A student who was taken out of a course or let back in, with what happened. */
export interface RemovalNews {
  userId: number;
  title: string;
  slug: string;
  reason: string;
  /** False once they were let back in. */
  isOut: boolean;
}

/** What a removal's student is to be told, unless their account is gone. */
export async function findRemoval(db: Db, removalId: number): Promise<RemovalNews | undefined> {
  const { rows } = await sql<RemovalNews>`
    select u.id as "userId", c.title, c.slug, r.reason, r.restored_at is null as "isOut"
    from enrollment_removals r join enrollments e on e.id = r.enrollment_id
    join users u on u.id = e.user_id join courses c on c.id = e.course_id
    where r.id = ${removalId} and u.deactivated_at is null`.execute(db);
  return rows[0];
}

/** The newest messages first. */
export function listMails(db: Db): Promise<MailRow[]> {
  return db.selectFrom("mail_messages").selectAll().orderBy("id", "desc").limit(100).execute();
}

/** One message by id. */
export function findMail(db: Db, id: number): Promise<MailRow | undefined> {
  return db.selectFrom("mail_messages").selectAll().where("id", "=", id).executeTakeFirst();
}

/** A WhatsApp message that has been written. */
export interface TextRow {
  id: number;
  name: string;
  phone: string | null;
  body: string;
  at: Temporal.Instant;
}

/** The newest WhatsApp messages first. */
export function listTexts(db: Db): Promise<TextRow[]> {
  return db.selectFrom("message_deliveries as d").innerJoin("users as u", "u.id", "d.user_id")
    .select(["d.id", "u.name", "u.phone", "d.updated_at as at"])
    .select((eb) => eb.ref("d.body").$castTo<string>().as("body"))
    .where("d.channel", "=", "whatsapp").where("d.body", "is not", null)
    .orderBy("d.id", "desc").limit(100).execute();
}
