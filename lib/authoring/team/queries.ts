import type { Db } from "../../database.ts";
import type { CourseRight } from "../access.ts";

/** Somebody who teaches a course beside its owner. */
export interface TeamMember {
  userId: number;
  name: string;
  email: string;
  content: boolean;
  grading: boolean;
  income: boolean;
}

/** What somebody is given to do with a course. */
export type Rights = Record<CourseRight, boolean>;

/** Everybody who teaches a course beside its owner, by name. */
export function selectTeam(db: Db, courseId: number): Promise<TeamMember[]> {
  return db.selectFrom("course_instructors as t").innerJoin("users as u", "u.id", "t.user_id")
    .select([
      "t.user_id as userId",
      "u.name",
      "u.email",
      "t.may_content as content",
      "t.may_grade as grading",
      "t.may_income as income",
    ])
    .where("t.course_id", "=", courseId).orderBy("u.name").orderBy("u.id").execute();
}

/** A course's owner. */
export function findOwner(db: Db, courseId: number): Promise<{ name: string; email: string }> {
  return db.selectFrom("courses as c").innerJoin("users as u", "u.id", "c.instructor_id")
    .select(["u.name", "u.email"]).where("c.id", "=", courseId).executeTakeFirstOrThrow();
}

/** The verified instructor, or the admin, of an address. */
export async function findInstructor(db: Db, email: string): Promise<number | undefined> {
  const row = await db.selectFrom("users as u")
    .leftJoin("instructor_profiles as p", "p.user_id", "u.id")
    .select("u.id").where("u.email", "=", email).where("u.deactivated_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("u.role", "=", "admin"),
        eb.and([eb("u.role", "=", "instructor"), eb("p.verified_at", "is not", null)]),
      ])
    ).executeTakeFirst();
  return row?.id;
}

function columns({ content, grading, income }: Rights) {
  return { may_content: content, may_grade: grading, may_income: income };
}

/** Adds somebody to a course's team; false when they are in it. */
export async function insertMember(
  db: Db,
  { courseId, userId, rights, now }: {
    courseId: number;
    userId: number;
    rights: Rights;
    now: Temporal.Instant;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto("course_instructors")
    .values({ course_id: courseId, user_id: userId, ...columns(rights), added_at: now })
    .onConflict((conflict) => conflict.columns(["course_id", "user_id"]).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Gives a member other rights; false when there is no such member. */
export async function updateMember(
  db: Db,
  { courseId, userId, rights }: { courseId: number; userId: number; rights: Rights },
): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable("course_instructors").set(columns(rights))
    .where("course_id", "=", courseId).where("user_id", "=", userId).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes somebody out of a course's team; false when they were not in it. */
export async function deleteMember(db: Db, courseId: number, userId: number): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("course_instructors")
    .where("course_id", "=", courseId).where("user_id", "=", userId).executeTakeFirst();
  return numDeletedRows > 0n;
}
