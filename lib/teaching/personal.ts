import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";

type Instant = Temporal.Instant;

/** What is kept about somebody as a student or a co-instructor, as they take it with them; courses by their slug. */
export interface ExportedTeaching {
  /** What instructors have noted about them. */
  notesAboutMe: { course: string; text: string; writtenAt: Instant }[];
  /** When they were asked to come back. */
  nudgesReceived: { course: string; sentAt: Instant }[];
  /** What they have noted about students themselves. */
  notesWritten: { course: string; text: string; writtenAt: Instant }[];
  nudgesSent: { course: string; sentAt: Instant }[];
  coTaught: {
    course: string;
    content: boolean;
    grading: boolean;
    income: boolean;
    addedAt: Instant;
  }[];
  /** Whose pages they have opened, and when first. */
  viewedCourses: { course: string; firstViewedAt: Instant }[];
}

/** What is kept about somebody as a student or a co-instructor. */
export async function exportTeaching(db: Db, userId: number): Promise<ExportedTeaching> {
  const notes = db.selectFrom("student_notes as n")
    .innerJoin("enrollments as e", "e.id", "n.enrollment_id")
    .innerJoin("courses as c", "c.id", "e.course_id")
    .select(["c.slug as course", "n.text", "n.written_at as writtenAt"]).orderBy("n.id");
  const nudges = db.selectFrom("student_nudges as n")
    .innerJoin("enrollments as e", "e.id", "n.enrollment_id")
    .innerJoin("courses as c", "c.id", "e.course_id")
    .select(["c.slug as course", "n.sent_at as sentAt"]).orderBy("n.id");
  return {
    notesAboutMe: await notes.where("e.user_id", "=", userId).execute(),
    nudgesReceived: await nudges.where("e.user_id", "=", userId).execute(),
    notesWritten: await notes.where("n.author_id", "=", userId).execute(),
    nudgesSent: await nudges.where("n.sent_by", "=", userId).execute(),
    coTaught: await db.selectFrom("course_instructors as t")
      .innerJoin("courses as c", "c.id", "t.course_id")
      .select([
        "c.slug as course",
        "t.may_content as content",
        "t.may_grade as grading",
        "t.may_income as income",
        "t.added_at as addedAt",
      ]).where("t.user_id", "=", userId).orderBy("c.id").execute(),
    viewedCourses: await db.selectFrom("course_viewers as v")
      .innerJoin("courses as c", "c.id", "v.course_id")
      .select(["c.slug as course", "v.first_viewed_at as firstViewedAt"])
      .where("v.user_id", "=", userId).orderBy("v.first_viewed_at").execute(),
  };
}

/**
 * Forgets what others have noted about somebody who leaves, that they were asked to come back, what they have looked at
 * and what they helped with. What they have noted about students stays with the course, in nobody's name.
 */
export async function forgetTeaching(tx: Tx, userId: number): Promise<void> {
  for (const table of ["student_notes", "student_nudges"]) {
    await sql`
      delete from ${sql.table(table)} n using enrollments e
      where e.id = n.enrollment_id and e.user_id = ${userId}`.execute(tx);
  }
  await tx.deleteFrom("course_viewers").where("user_id", "=", userId).execute();
  await tx.deleteFrom("course_instructors").where("user_id", "=", userId).execute();
}
