import type { Selectable } from "kysely";
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

/** An active enrollment: whose it is, and of what. */
export async function findEnrollment(
  db: Db,
  enrollmentId: number,
): Promise<{ userId: number; title: string; slug: string } | undefined> {
  return await db.selectFrom("enrollments as e").innerJoin("courses as c", "c.id", "e.course_id")
    .select(["e.user_id as userId", "c.title", "c.slug"])
    .where("e.id", "=", enrollmentId).where("e.status", "=", "active").executeTakeFirst();
}

/** The newest messages first. */
export function listMails(db: Db): Promise<MailRow[]> {
  return db.selectFrom("mail_messages").selectAll().orderBy("id", "desc").limit(100).execute();
}

/** One message by id. */
export function findMail(db: Db, id: number): Promise<MailRow | undefined> {
  return db.selectFrom("mail_messages").selectAll().where("id", "=", id).executeTakeFirst();
}
