import type { Viewer } from "../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { readCursor, reasonInput, validityInput, writeCursor } from "./input.ts";
import * as queries from "./queries.ts";
import type { CertificateRow, ChangeRow } from "./queries.ts";
import { normaliseCode } from "./rules.ts";

/** Certificates on a page of a list. */
export const CERTIFICATES_PAGE = 25;
const SEARCH_MAX = 100;

/** Which part of a list is shown. */
export interface ListQuery {
  /** Part of a name, or a code; "" for all. */
  search: string;
  after: string | null;
}

/** A page of certificates with what became of each. */
export interface CertificateList {
  certificates: (CertificateRow & { changes: ChangeRow[] })[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

async function listPage(
  { db }: Pick<Deps, "db">,
  courseId: number | null,
  query: ListQuery,
): Promise<CertificateList> {
  const search = query.search.trim().slice(0, SEARCH_MAX);
  const rows = await queries.listCertificates(db, {
    courseId,
    search,
    code: normaliseCode(search),
    beforeId: query.after ? readCursor(query.after) : null,
    limit: CERTIFICATES_PAGE + 1,
  });
  const page = rows.slice(0, CERTIFICATES_PAGE);
  const last = rows.length > CERTIFICATES_PAGE ? page.at(-1) : undefined;
  const changes = await queries.listChanges(db, page.map(({ id }) => id));
  return {
    certificates: page.map((row) => ({
      ...row,
      changes: changes.filter(({ certificateId }) => certificateId === row.id),
    })),
    next: last ? writeCursor(last.id) : null,
  };
}

/** A course's certificates and how long they are valid, for its instructor. */
export interface CourseCertificates extends CertificateList {
  course: OwnCourse;
  validMonths: number | null;
}

/** A course's certificates for its instructor and admins. Throws `not_found`, `bad_request` (`cursor_invalid`). */
export async function courseCertificates(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
  query: ListQuery,
): Promise<CourseCertificates> {
  const course = await requireOwnCourse(deps.db, viewer, slug, "grading");
  const validMonths = await queries.findValidMonths(deps.db, course.id);
  return { course, validMonths, ...await listPage(deps, course.id, query) };
}

/** Every certificate, for admins. Throws `forbidden` for anybody else, and `bad_request` (`cursor_invalid`). */
export async function allCertificates(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  query: ListQuery,
): Promise<CertificateList> {
  if (viewer.role !== "admin") throw new AppError("forbidden", "forbidden");
  return await listPage(deps, null, query);
}

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
  await queries.putValidMonths(deps.db, course.id, months, deps.clock.now());
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
  const { certificate: { id } } = await certificateToChange(deps, viewer, address);
  const { reason } = parseInput(reasonInput, input);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    if (!await queries.setRevoked(tx, id, kind === "revoked" ? now : null)) return;
    await queries.insertChange(tx, { certificateId: id, kind, reason, changedBy: viewer.id, now });
  });
  deps.log.info(`certificate_${kind}`, { certificateId: id });
}
