import { sql } from "kysely";
import { type Asker, type CourseStatus, mayEditCourse } from "../catalog/rules.ts";
import type { Db } from "../database.ts";
import { AppError } from "../platform/errors.ts";
import type { Lang } from "../platform/i18n/lang.ts";

/** A course as its instructor's pages know it. */
export interface OwnCourse {
  id: number;
  slug: string;
  title: string;
  status: CourseStatus;
  /** The language it is taught in. */
  lang: Lang;
  instructorId: number;
  /** It waits for an admin before it is published. */
  isWaiting: boolean;
  /** Why an admin has sent it back or taken it out of the catalog. */
  reviewNote: string | null;
}

/**
 * The course of this address for its instructor or an admin. Throws `not_found` for everybody else, as for an
 * address without a course: whose courses there are is nobody's business.
 */
export async function requireOwnCourse(db: Db, asker: Asker, slug: string): Promise<OwnCourse> {
  const course = await db.selectFrom("courses").where("slug", "=", slug)
    .select([
      "id",
      "slug",
      "title",
      "status",
      "lang",
      "instructor_id as instructorId",
      sql<boolean>`review_wanted_at is not null`.as("isWaiting"),
      "review_note as reviewNote",
    ])
    .executeTakeFirst();
  if (!course || !mayEditCourse(course, asker)) throw new AppError("not_found", "not_found");
  return course;
}
