import { auditAdmin } from "../../audit/service.ts";
import { type CourseRight, requireOwnCourse } from "../../authoring/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import { list, type Listed, readListing } from "../../platform/listing.ts";
import type { CourseStatus, Learner } from "../rules.ts";
import { removalInput, ROSTER_LISTING, type RosterFilters } from "./input.ts";
import * as queries from "./queries.ts";
import type { RosterBatch, StudentRow } from "./queries.ts";

/** Most words of a search that are looked at. */
const MOST_WORDS = 8;

/** The course that a list of students belongs to. */
export interface RosterCourse {
  slug: string;
  title: string;
  status: CourseStatus;
  lessonCount: number;
  /** What the viewer may do with it. */
  rights: readonly CourseRight[];
}

/** A course's students as they were asked for. */
export interface Roster {
  course: RosterCourse;
  listed: Listed<StudentRow, RosterFilters>;
  counts: { active: number; removed: number };
  /** What the list can be narrowed to. */
  batches: RosterBatch[];
}

/**
 * The students of a course that the viewer teaches, or those who were taken out of it, with progress and last activity.
 * Throws `not_found` and `forbidden` as `requireOwnCourse` does, and as `readListing` does.
 */
export async function listStudents(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Learner,
  slug: string,
  params: URLSearchParams,
): Promise<Roster> {
  const { id, title, status, rights } = await requireOwnCourse(db, viewer, slug, "grading");
  const query = readListing(ROSTER_LISTING, params);
  const { q, show, state, batch } = query.filters;
  const rows = queries.studentRows({
    courseId: id,
    status: show === "removed" ? "revoked" : "active",
    words: q?.split(" ").slice(0, MOST_WORDS) ?? [],
    state,
    batch,
    now: clock.now(),
  });
  const [listed, { lessonCount, ...counts }, batches] = await Promise.all([
    list(db, ROSTER_LISTING, query, rows),
    queries.countStudents(db, id),
    queries.selectBatches(db, id),
  ]);
  return { course: { slug, title, status, lessonCount, rights }, listed, counts, batches };
}

/** Where a student of a course is: `/instructor/courses/:slug/students/:enrollment`. */
export interface StudentAddress {
  slug: string;
  /** As it stands in the address. */
  enrollment: string;
}

/**
 * One student of a course that the viewer teaches. Throws `not_found` for other courses and for an enrollment that is
 * not in this one.
 */
export async function viewStudent(
  { db }: Pick<Deps, "db">,
  viewer: Learner,
  { slug, enrollment }: StudentAddress,
): Promise<{ course: RosterCourse; student: StudentRow }> {
  const { id, title, status, rights } = await requireOwnCourse(db, viewer, slug, "grading");
  const enrollmentId = /^[1-9]\d{0,14}$/.test(enrollment) ? Number(enrollment) : null;
  const [student, { lessonCount }] = await Promise.all([
    enrollmentId === null ? undefined : queries.findStudent(db, id, enrollmentId),
    queries.countStudents(db, id),
  ]);
  if (!student) throw new AppError("not_found", "student_not_found");
  return { course: { slug, title, status, lessonCount, rights }, student };
}

/**
 * Takes a student out of a course, with a reason that they are told; what they have done stays. Somebody who is out
 * already stays out, and nothing is recorded. Throws as `viewStudent` does, and `invalid` without a reason.
 */
export async function removeStudent(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  viewer: Learner,
  address: StudentAddress,
  input: unknown,
): Promise<void> {
  const { student: { enrollmentId }, course } = await viewStudent(deps, viewer, address);
  const { reason } = parseInput(removalInput, input);
  await deps.db.transaction().execute(async (tx) => {
    const userId = await queries.switchSeat(tx, enrollmentId, "revoked");
    if (userId === null) return;
    const now = deps.clock.now();
    const removal = { enrollmentId, removedBy: viewer.id, reason, now };
    const removalId = await queries.insertRemoval(tx, removal);
    await recordEvent(deps.jobs, tx, { name: "student_removed", removalId });
    await auditAdmin(tx, viewer, {
      action: "student.removed",
      subject: { kind: "user", id: userId },
      before: { course: course.slug, seat: true },
      after: { course: course.slug, seat: false, reason },
      at: now,
    });
  });
}

/**
 * Lets a student who was taken out back into their seat, with everything they had done. Somebody who is in already
 * stays in. Throws as `viewStudent` does, and `invalid` (`removal_not_found`) for a seat that ended in another way,
 * such as a refund.
 */
export async function restoreStudent(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  viewer: Learner,
  address: StudentAddress,
): Promise<void> {
  const { student: { enrollmentId }, course } = await viewStudent(deps, viewer, address);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const userId = await queries.switchSeat(tx, enrollmentId, "active");
    if (userId === null) return;
    const closed = { enrollmentId, restoredBy: viewer.id, now };
    const removalId = await queries.closeRemoval(tx, closed);
    if (removalId === undefined) throw new AppError("invalid", "removal_not_found");
    await recordEvent(deps.jobs, tx, { name: "student_restored", removalId });
    await auditAdmin(tx, viewer, {
      action: "student.restored",
      subject: { kind: "user", id: userId },
      before: { course: course.slug, seat: false },
      after: { course: course.slug, seat: true },
      at: now,
    });
  });
}
