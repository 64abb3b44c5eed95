import type { Db } from "../database.ts";
import { AppError } from "../platform/errors.ts";
import * as queries from "./queries.ts";
import { courseAccess, type Learner } from "./rules.ts";

/** A course as somebody stands to it who may see what is inside. */
export interface CourseSeat {
  courseId: number;
  slug: string;
  title: string;
  /** `preview`: its instructor or an admin, for whom nothing is kept. */
  access: "student" | "preview";
}

/**
 * The course of an address for those who have a seat in it, its instructor and admins. One query.
 * Throws `not_found` (`course_not_found`), and `forbidden`: `course_locked` for those who would have to
 * join first, `enrollment_revoked` for those who were taken out.
 */
export async function requireSeat(db: Db, viewer: Learner, slug: string): Promise<CourseSeat> {
  const row = await queries.findSeat(db, slug, viewer.id);
  const access = row ? courseAccess(viewer, row, row.enrollment) : "hidden";
  if (!row || access === "hidden") throw new AppError("not_found", "course_not_found");
  if (access === "locked") throw new AppError("forbidden", "course_locked");
  if (access === "revoked") throw new AppError("forbidden", "enrollment_revoked");
  return { courseId: row.courseId, slug, title: row.title, access };
}
