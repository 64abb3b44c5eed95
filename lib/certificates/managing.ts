import { audit } from "../audit/service.ts";
import type { Viewer } from "../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { reasonInput, validityInput } from "./input.ts";
import * as queries from "./queries.ts";
import type { CertificateRow } from "./queries.ts";
import { groupCode } from "./rules.ts";

/**
 * Sets for how many months certificates of a course are valid that are issued from now on; those that are out stay
 * as they are. Throws `not_found`, and `invalid` with a key at `months`.
 */
export async function setValidity(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  slug: string,
  input: unknown,
): Promise<void> {
  const course = await requireOwnCourse(deps.db, viewer, slug);
  const { months } = parseInput(validityInput, input);
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const before = await queries.findValidMonths(tx, course.id);
    await queries.putValidMonths(tx, course.id, months, at);
    if (before === months) return;
    await audit(tx, {
      actor: viewer,
      action: "certificate.validity",
      subject: { kind: "course", id: course.id },
      before: { months: before },
      after: { months },
      at,
    });
  });
  deps.log.info("certificate_validity_set", { courseId: course.id, months });
}

/** Which certificate: of the course with this address, or of any (null). */
export interface CertificateAddress {
  slug: string | null;
  id: number;
}

/** A certificate for somebody who may revoke it: the course's instructor or an admin. Throws `not_found` for others. */
export async function certificateToChange(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  { slug, id }: CertificateAddress,
): Promise<{ course: OwnCourse; certificate: CertificateRow }> {
  const certificate = await queries.findById(db, id);
  if (!certificate || certificate.courseSlug !== (slug ?? certificate.courseSlug)) {
    throw new AppError("not_found", "not_found");
  }
  const course = await requireOwnCourse(db, viewer, certificate.courseSlug, "grading");
  return { course, certificate };
}

/**
 * Revokes a certificate or, with `kind` `reinstated`, makes it good again, with a reason that is kept. Doing so twice
 * changes nothing more. Only the course's instructor and admins: throws `not_found` for everybody else, and `invalid`
 * with a key at `reason`.
 */
export async function changeStanding(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  address: CertificateAddress,
  kind: "revoked" | "reinstated",
  input: unknown,
): Promise<void> {
  const { certificate: { id, code } } = await certificateToChange(deps, viewer, address);
  const { reason } = parseInput(reasonInput, input);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    if (!await queries.setRevoked(tx, id, kind === "revoked" ? now : null)) return;
    await queries.insertChange(tx, { certificateId: id, kind, reason, changedBy: viewer.id, now });
    await audit(tx, {
      actor: viewer,
      action: `certificate.${kind}`,
      subject: { kind: "certificate", id: groupCode(code) },
      before: { valid: kind === "revoked" },
      after: { valid: kind === "reinstated", reason },
      at: now,
    });
  });
  deps.log.info(`certificate_${kind}`, { certificateId: id });
}
