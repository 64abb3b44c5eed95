import { z } from "zod";
import { audit, type AuditAction } from "../../audit/service.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput, says } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import {
  choiceFilter,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { endReview, lockStatus, setStatus } from "../editing/course_queries.ts";
import { type AdminCourseFilters, type AdminCourseRow, courseRows, findCourse } from "./queries.ts";

type AdminDeps = Pick<Deps, "db" | "clock" | "log" | "jobs">;

/** Who runs the academy. */
export interface Admin {
  id: number;
  role: string;
}

/** Throws `forbidden` for everybody but admins. */
export function demandAdmin({ role }: { role: string }): void {
  if (role !== "admin") throw new AppError("forbidden", "forbidden");
}

/** How the list of courses can be asked for. */
export const COURSES_LISTING: Listing<AdminCourseFilters> = {
  key: "id",
  sorts: {
    title: "text",
    instructor: "text",
    price: "bigint",
    students: "bigint",
    updated: "timestamptz",
  },
  initial: "-updated",
  filters: z.object({
    q: searchFilter,
    status: choiceFilter(["waiting", "draft", "published", "archived"]),
  }),
};

/** Everybody's courses. Throws `forbidden`, and as `readListing` does. */
export async function listCourses(
  { db }: Pick<Deps, "db">,
  admin: Admin,
  params: URLSearchParams,
): Promise<Listed<AdminCourseRow, AdminCourseFilters>> {
  demandAdmin(admin);
  const query = readListing(COURSES_LISTING, params);
  return await list(db, COURSES_LISTING, query, courseRows(query.filters));
}

/** One course as admins see it. Throws `forbidden` and `not_found`. */
export async function openCourse(
  { db }: Pick<Deps, "db">,
  admin: Admin,
  id: number,
): Promise<AdminCourseRow> {
  demandAdmin(admin);
  const course = await findCourse(db, id);
  if (!course) throw new AppError("not_found", "not_found");
  return course;
}

const noteInput = z.object({
  reason: z.string(says("required")).trim().min(1, says("required")).max(500, says("too_long")),
});

type Locked = NonNullable<Awaited<ReturnType<typeof lockStatus>>>;

/** Decides about a course under its lock, notes it, and has its instructor told. */
async function decide(
  deps: AdminDeps,
  admin: Admin,
  courseId: number,
  { action, note, apply }: {
    action: AuditAction;
    note: string | null;
    /** Returns the status that follows. */
    apply: (tx: Tx, course: Locked, now: Temporal.Instant) => Promise<string>;
  },
): Promise<void> {
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const course = await lockStatus(tx, courseId);
    if (!course) throw new AppError("not_found", "not_found");
    const status = await apply(tx, course, at);
    await endReview(tx, courseId, note);
    const changeId = crypto.randomUUID();
    await recordEvent(deps.jobs, tx, { name: "course_reviewed", courseId, note, changeId });
    await audit(tx, {
      actor: admin,
      action,
      subject: { kind: "course", id: courseId },
      before: { status: course.status, waiting: course.isWaiting },
      after: { status, waiting: false, ...(note !== null && { reason: note }) },
      at,
    });
  });
  deps.log.info("course_decided", { courseId, action, by: admin.id });
}

function demandWaiting(course: Locked): void {
  if (!course.isWaiting) throw new AppError("conflict", "course_not_waiting");
}

/** Lets a course that waits into the catalog. Throws `forbidden`, `not_found`, and `conflict` when it does not wait. */
export async function approveCourse(
  deps: AdminDeps,
  admin: Admin,
  courseId: number,
): Promise<void> {
  demandAdmin(admin);
  await decide(deps, admin, courseId, {
    action: "course.approved",
    note: null,
    apply: async (tx, course, now) => {
      demandWaiting(course);
      if (course.lessonCount === 0) throw new AppError("invalid", "course_without_lessons");
      await setStatus(tx, courseId, "published", now);
      return "published";
    },
  });
}

/** Sends a course that waits back to its instructor, with a reason. Throws as `approveCourse`, and `invalid`. */
export async function rejectCourse(
  deps: AdminDeps,
  admin: Admin,
  courseId: number,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const { reason } = parseInput(noteInput, input);
  await decide(deps, admin, courseId, {
    action: "course.rejected",
    note: reason,
    apply: (_tx, course) => {
      demandWaiting(course);
      return Promise.resolve(course.status);
    },
  });
}

/**
 * Takes a course out of the catalog, with a reason; its students keep it, and it comes back by a review only. Throws
 * `forbidden`, `not_found`, `invalid`, and `conflict` when it is not in the catalog.
 */
export async function unpublishCourse(
  deps: AdminDeps,
  admin: Admin,
  courseId: number,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const { reason } = parseInput(noteInput, input);
  await decide(deps, admin, courseId, {
    action: "course.unpublished",
    note: reason,
    apply: async (tx, course, now) => {
      if (course.status !== "published") throw new AppError("conflict", "course_not_published");
      await setStatus(tx, courseId, "archived", now);
      return "archived";
    },
  });
}

/** A course as its instructor is told of a decision; null when it is gone. */
export async function reviewedCourse(
  { db }: Pick<Deps, "db">,
  courseId: number,
): Promise<{ slug: string; title: string; instructorId: number } | null> {
  const course = await db.selectFrom("courses")
    .select(["slug", "title", "instructor_id as instructorId"])
    .where("id", "=", courseId).executeTakeFirst();
  return course ?? null;
}
