import { z } from "zod";
import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { AppError, type MessageKey } from "../../platform/errors.ts";
import { parseInput, says } from "../../platform/http.ts";
import { COURSE_RIGHTS, type OwnCourse, requireOwnCourse } from "../access.ts";
import * as queries from "./queries.ts";
import type { Rights, TeamMember } from "./queries.ts";

const right = z.literal("1", says("not_a_choice")).optional().transform((value) => value === "1");
const rightsInput = z.object({ content: right, grading: right, income: right });
const emailInput = z.object({ email: z.email(says("email_invalid")).max(254, says("too_long")) });

function readRights(input: unknown): Rights {
  const rights = parseInput(rightsInput, input);
  if (rights.content || rights.grading || rights.income) return rights;
  throw refused("content", "team_right_needed");
}

function refused(field: string, key: MessageKey): AppError {
  return new AppError("invalid", "invalid", { fields: { [field]: key } });
}

/** Who teaches a course. */
export interface Team {
  course: OwnCourse;
  owner: { name: string; email: string };
  members: TeamMember[];
}

/** Who teaches a course, for everybody in its team. Throws `not_found`. */
export async function courseTeam(
  { db }: Pick<Deps, "db">,
  asker: Asker,
  slug: string,
): Promise<Team> {
  const course = await requireOwnCourse(db, asker, slug, COURSE_RIGHTS);
  const [owner, members] = await Promise.all([
    queries.findOwner(db, course.id),
    queries.selectTeam(db, course.id),
  ]);
  return { course, owner, members };
}

/**
 * Adds a verified instructor to the team of a course with at least one right. Only its owner and admins: throws
 * `not_found`, `forbidden`, and `invalid` with a key per field.
 */
export async function addMember(
  { db, clock, log }: Pick<Deps, "db" | "clock" | "log">,
  asker: Asker,
  slug: string,
  input: unknown,
): Promise<void> {
  const course = await requireOwnCourse(db, asker, slug, "owner");
  const { email } = parseInput(emailInput, input);
  const rights = readRights(input);
  const userId = await queries.findInstructor(db, email.trim());
  if (userId === undefined) throw refused("email", "team_unknown");
  if (userId === course.instructorId) throw refused("email", "team_owner");
  const isAdded = await queries.insertMember(db, {
    courseId: course.id,
    userId,
    rights,
    now: clock.now(),
  });
  if (!isAdded) throw refused("email", "team_already");
  log.info("course_instructor_added", { courseId: course.id, userId });
}

/** Gives a member other rights. Throws as `addMember` does. */
export async function changeMember(
  { db, log }: Pick<Deps, "db" | "log">,
  asker: Asker,
  { slug, userId }: { slug: string; userId: number },
  input: unknown,
): Promise<void> {
  const course = await requireOwnCourse(db, asker, slug, "owner");
  const rights = readRights(input);
  if (!await queries.updateMember(db, { courseId: course.id, userId, rights })) {
    throw new AppError("not_found", "not_found");
  }
  log.info("course_instructor_changed", { courseId: course.id, userId });
}

/**
 * Takes somebody out of a course's team: its owner and admins anybody, everybody else themselves. The owner is no member
 * and cannot be taken out. Throws `not_found` and `forbidden`.
 */
export async function removeMember(
  { db, log }: Pick<Deps, "db" | "log">,
  asker: Asker,
  { slug, userId }: { slug: string; userId: number },
): Promise<void> {
  const needed = userId === asker.id ? COURSE_RIGHTS : "owner";
  const course = await requireOwnCourse(db, asker, slug, needed);
  if (!await queries.deleteMember(db, course.id, userId)) {
    throw new AppError("not_found", "not_found");
  }
  log.info("course_instructor_removed", { courseId: course.id, userId });
}
