import { auditAdmin } from "../../audit/service.ts";
import { type CourseRight, requireOwnCourse } from "../../authoring/service.ts";
import type { Deps } from "../../deps.ts";
import { encodeCursor } from "../../platform/cursor.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import type { CourseStatus, Learner } from "../rules.ts";
import {
  readRosterCursor,
  removalInput,
  type RosterCursor,
  type RosterFilters,
  rosterFilters,
  type RosterSort,
} from "./input.ts";
import * as queries from "./queries.ts";
import type { StudentRow } from "./queries.ts";

/** Students on a page of a course's list. */
export const ROSTER_PAGE = 25;

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

/** A page of a course's students. */
export interface Roster {
  course: RosterCourse;
  /** Every student that fits the filters, batch by batch, for a file. */
  all: () => AsyncGenerator<readonly StudentRow[], void>;
  filters: RosterFilters;
  students: StudentRow[];
  counts: { active: number; removed: number };
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

function cursorAt(sort: RosterSort, last: StudentRow): RosterCursor {
  const id = last.enrollmentId;
  if (sort === "name") return { sort, name: last.nameKey, id };
  if (sort === "progress") return { sort, done: last.doneCount, id };
  return { sort, at: last.lastActivityAt.toString(), id };
}

/**
 * The students of a course that the viewer teaches, or those who were taken out of it, with progress and last activity.
 * Throws `not_found` for everybody but the course's instructor and admins, `invalid` for a filter that does not exist,
 * `bad_request` (`cursor_invalid`) for a forged `after`.
 */
export async function listStudents(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Learner,
  slug: string,
  query: Record<string, string>,
): Promise<Roster> {
  const { id, title, status, rights } = await requireOwnCourse(db, viewer, slug, "grading");
  const filters = parseInput(rosterFilters, query);
  const { q, sort, show, state, after } = filters;
  const search = {
    courseId: id,
    status: show === "active" ? "active" as const : "revoked" as const,
    words: q.split(/\s+/u).filter((word) => word !== "").slice(0, MOST_WORDS),
    state,
    now: clock.now(),
    sort,
  };
  const [rows, { lessonCount, ...counts }] = await Promise.all([
    queries.selectStudents(db, {
      ...search,
      after: after ? readRosterCursor(after, sort) : null,
      limit: ROSTER_PAGE + 1,
    }),
    queries.countStudents(db, id),
  ]);
  const students = rows.slice(0, ROSTER_PAGE);
  const last = rows.length > ROSTER_PAGE ? students.at(-1) : undefined;
  const next = last ? encodeCursor(cursorAt(sort, last)) : null;
  const all = () => allStudents(db, search);
  const course = { slug, title, status, lessonCount, rights };
  return { course, all, filters, students, counts, next };
}

/** Students that a file asks for at once. */
const BATCH = 500;

async function* allStudents(
  db: Deps["db"],
  search: Omit<queries.RosterSearch, "after" | "limit">,
): AsyncGenerator<readonly StudentRow[], void> {
  let after: RosterCursor | null = null;
  do {
    const rows: StudentRow[] = await queries.selectStudents(db, { ...search, after, limit: BATCH });
    yield rows;
    after = rows.length === BATCH ? cursorAt(search.sort, rows.at(-1)!) : null;
  } while (after !== null);
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
