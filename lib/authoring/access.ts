import { sql } from "kysely";
import { type Asker, type CourseStatus, mayEditCourse } from "../catalog/rules.ts";
import type { Db } from "../database.ts";
import { AppError } from "../platform/errors.ts";
import type { Lang } from "../platform/i18n/lang.ts";

/** What a co-instructor may have to do with: the content, students and their work, the money. */
export type CourseRight = "content" | "grading" | "income";
/** Every right, in the order in which pages show them. */
export const COURSE_RIGHTS: readonly CourseRight[] = ["content", "grading", "income"];

/** What a page asks for: a right, one of several, or to be the owner. */
export type NeededRight = CourseRight | readonly CourseRight[] | "owner";

/** A course as its instructors' pages know it. */
export interface OwnCourse {
  id: number;
  slug: string;
  title: string;
  status: CourseStatus;
  /** The language it is taught in. */
  lang: Lang;
  instructorId: number;
  /** What the asker may do with it. */
  rights: readonly CourseRight[];
  /** Whether the asker decides about it: its own instructor or an admin. */
  isOwner: boolean;
  /** It waits for an admin before it is published. */
  isWaiting: boolean;
  /** Why an admin has sent it back or taken it out of the catalog. */
  reviewNote: string | null;
}

/**
 * The course of this address for those who teach it: its instructor and admins may everything, co-instructors what they
 * were given. Throws `forbidden` (`right_missing`) for a co-instructor without the needed right, and `not_found` for
 * everybody else, as for an address without a course: whose courses there are is nobody's business.
 */
export async function requireOwnCourse(
  db: Db,
  asker: Asker,
  slug: string,
  needed: NeededRight = "content",
): Promise<OwnCourse> {
  const found = await db.selectFrom("courses as c")
    .leftJoin(
      "course_instructors as t",
      (join) => join.onRef("t.course_id", "=", "c.id").on("t.user_id", "=", asker.id),
    )
    .where("c.slug", "=", slug)
    .select([
      "c.id",
      "c.slug",
      "c.title",
      "c.status",
      "c.lang",
      "c.instructor_id as instructorId",
      sql<boolean>`c.review_wanted_at is not null`.as("isWaiting"),
      "c.review_note as reviewNote",
    ])
    .select(["t.may_content as content", "t.may_grade as grading", "t.may_income as income"])
    .executeTakeFirst();
  if (!found) throw new AppError("not_found", "not_found");
  const { content, grading, income, ...course } = found;
  const given = { content, grading, income };
  const isOwner = mayEditCourse(course, asker);
  const rights = COURSE_RIGHTS.filter((right) => isOwner || given[right] === true);
  if (rights.length === 0) throw new AppError("not_found", "not_found");
  const isMet = needed === "owner" ? isOwner : [needed].flat().some((one) => rights.includes(one));
  if (!isMet) throw new AppError("forbidden", "right_missing");
  return { ...course, rights, isOwner };
}
