import type { Deps } from "../deps.ts";
import { type CourseSeat, type Learner, requireSeat } from "../learning/service.ts";
import { recordEvent } from "../platform/jobs.ts";
import * as queries from "./queries.ts";
import type { CertificateRow } from "./queries.ts";
import { certificateCode, expiryOf, isEarned, type Requirement } from "./rules.ts";
import { findStanding } from "./standing.ts";

/** Whose certificate of which course. */
export interface Candidate {
  userId: number;
  courseId: number;
}

/**
 * Issues somebody's certificate of a course when they have earned it, and records `certificate_issued`. However many
 * requests and jobs race, there is one: the database has a unique key on person and course, and a certificate that
 * was revoked is not issued again. Name, course, skills and instructor are copied at this moment.
 * Returns whether this call has issued it.
 */
export async function issueIfEarned(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  { userId, courseId }: Candidate,
): Promise<boolean> {
  // Most events change nothing about a certificate, so it is looked at without a transaction first.
  const standing = await findStanding(deps.db, userId, courseId);
  if (!standing || !isEarned(standing.requirements)) return false;
  if (await queries.findOwn(deps.db, userId, courseId)) return false;
  const issued = await deps.db.transaction().execute(async (tx) => {
    const current = await findStanding(tx, userId, courseId);
    if (!current || !isEarned(current.requirements)) return false;
    const issuedAt = deps.clock.now();
    const certificateId = await queries.insertCertificate(tx, {
      ...current.copied,
      code: certificateCode(),
      userId,
      courseId,
      issuedAt,
      expiresAt: expiryOf(issuedAt, current.validMonths),
    });
    if (certificateId === undefined) return false;
    await recordEvent(deps.jobs, tx, {
      name: "certificate_issued",
      certificateId,
      userId,
      courseId,
    });
    return true;
  });
  if (issued) deps.log.info("certificate_issued", { courseId, holderId: userId });
  return issued;
}

/** A course's certificate page for somebody in it. */
export interface OwnCertificate {
  course: CourseSeat;
  /** Everything the certificate asks for, and what of it is done; empty for owners and admins. */
  requirements: Requirement[];
  certificate: CertificateRow | null;
}

/**
 * The viewer's certificate of a course, issued now if it has been earned, or what is missing. Looking also catches
 * what no event tells of, such as a lesson that was taken out of the course. Throws as `requireSeat` does.
 */
export async function ownCertificate(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  viewer: Learner,
  slug: string,
): Promise<OwnCertificate> {
  const course = await requireSeat(deps.db, viewer, slug);
  const { courseId } = course;
  if (course.access === "preview") return { course, requirements: [], certificate: null };
  const standing = await findStanding(deps.db, viewer.id, courseId);
  const requirements = standing?.requirements ?? [];
  const find = () => queries.findOwn(deps.db, viewer.id, courseId);
  let certificate = await find();
  if (!certificate && isEarned(requirements) && !viewer.actingAdmin) {
    await issueIfEarned(deps, { userId: viewer.id, courseId });
    certificate = await find();
  }
  return { course, requirements, certificate: certificate ?? null };
}
