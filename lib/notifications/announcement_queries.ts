import { type Insertable, sql } from "kysely";
import { type Asker, mayPreviewCourse } from "../catalog/rules.ts";
import type { Db, Tx } from "../database.ts";
import type { AnnouncementsTable } from "./tables.ts";

/** An announcement with who wrote it. */
export interface AnnouncementRow {
  id: number;
  title: string;
  body: string;
  author: string;
  createdAt: Temporal.Instant;
}

/** Adds an announcement; undefined when one of the same key is there. */
export async function insertAnnouncement(
  tx: Tx,
  row: Insertable<AnnouncementsTable>,
): Promise<number | undefined> {
  const made = await tx.insertInto("announcements").values(row)
    .onConflict((conflict) => conflict.column("client_key").doNothing())
    .returning("id").executeTakeFirst();
  return made?.id;
}

/** A page of a course's announcements, newest first, before the given id. */
export function selectAnnouncements(
  db: Db,
  { courseId, before, limit }: { courseId: number; before: number | null; limit: number },
): Promise<AnnouncementRow[]> {
  let query = db.selectFrom("announcements as a").innerJoin("users as u", "u.id", "a.author_id")
    .select(["a.id", "a.title", "a.body", "u.name as author", "a.created_at as createdAt"])
    .where("a.course_id", "=", courseId);
  if (before !== null) query = query.where("a.id", "<", before);
  return query.orderBy("a.id", "desc").limit(limit).execute();
}

/** An announcement with its course. */
export function findAnnouncement(db: Db, id: number) {
  return db.selectFrom("announcements as a").innerJoin("courses as c", "c.id", "a.course_id")
    .select(["a.title", "c.id as courseId", "c.title as course", "c.slug"])
    .where("a.id", "=", id).executeTakeFirst();
}

/** The course of an address for somebody who studies in it or may edit it. */
export async function courseOfReader(db: Db, reader: Asker, slug: string) {
  const course = await db.selectFrom("courses as c")
    .leftJoin(
      "enrollments as e",
      (join) =>
        join.onRef("e.course_id", "=", "c.id").on("e.user_id", "=", reader.id)
          .on("e.status", "=", "active"),
    )
    .select(["c.id", "c.slug", "c.title", "c.instructor_id as instructorId", "e.id as seat"])
    .select(sql<boolean>`exists (select from course_instructors t
      where t.course_id = c.id and t.user_id = ${reader.id} and t.may_content)`.as("isCoEditor"))
    .where("c.slug", "=", slug).executeTakeFirst();
  return course && (course.seat !== null || mayPreviewCourse(course, reader)) ? course : undefined;
}

/** Some active students of a course, in the order of their ids, after the given one. */
export async function selectStudents(
  db: Db,
  courseId: number,
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await db.selectFrom("enrollments").select("user_id")
    .where("course_id", "=", courseId).where("status", "=", "active").where("user_id", ">", after)
    .orderBy("user_id").limit(limit).execute();
  return rows.map((row) => row.user_id);
}
