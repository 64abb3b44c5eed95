import { z } from "zod";
import type { Deps } from "../deps.ts";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { AppError } from "../platform/errors.ts";
import { findInstructorPage, type InstructorRow, selectTaught } from "./instructor_queries.ts";
import type { CourseCardRow } from "./queries.ts";
import { instructorIdOf } from "./rules.ts";

export type { InstructorRow };

/** Courses on a page of an instructor. */
export const TAUGHT_PAGE = 12;

const taughtCursor = z.object({
  // What a column of the type `integer` holds at most.
  students: z.number().int().min(0).max(2 ** 31 - 1),
  id: z.number().int().positive(),
});

/** An instructor's public page. */
export interface InstructorPage {
  instructor: InstructorRow;
  courses: CourseCardRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

/**
 * The public page of an instructor, who is verified or has a published course; `key` begins with their id. Throws
 * `not_found` (`instructor_not_found`) for anybody else and `bad_request` (`cursor_invalid`). Two queries side by side.
 */
export async function viewInstructor(
  { db }: Pick<Deps, "db">,
  key: string,
  after: string | null,
): Promise<InstructorPage> {
  const missing = new AppError("not_found", "instructor_not_found");
  const id = instructorIdOf(key);
  if (id === null) throw missing;
  const [instructor, rows] = await Promise.all([
    findInstructorPage(db, id),
    selectTaught(db, {
      instructorId: id,
      after: after ? decodeCursor(taughtCursor, after) : null,
      limit: TAUGHT_PAGE + 1,
    }),
  ]);
  if (!instructor) throw missing;
  const courses = rows.slice(0, TAUGHT_PAGE);
  const last = rows.length > TAUGHT_PAGE ? courses.at(-1) : undefined;
  const next = last ? encodeCursor({ students: last.studentCount, id: last.id }) : null;
  return { instructor, courses, next };
}
