import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import {
  choiceFilter,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import {
  type CertificateFilters,
  type CertificateListRow,
  certificateRows,
} from "./list_queries.ts";
import * as queries from "./queries.ts";
import type { ChangeRow } from "./queries.ts";

type ListDeps = Pick<Deps, "db" | "clock">;

/** How a list of certificates can be asked for. */
export const CERTIFICATES_LISTING: Listing<CertificateFilters> = {
  key: "id",
  sorts: { holder: "words", course: "words", issued: "timestamptz" },
  initial: "-issued",
  filters: z.object({
    q: searchFilter,
    state: choiceFilter(["valid", "expired", "revoked"]),
  }),
};

/** Certificates with what became of those on the page. */
export interface CertificateList extends Listed<CertificateListRow, CertificateFilters> {
  changes: ChangeRow[];
}

async function listCertificates(
  { db, clock }: ListDeps,
  courseId: number | null,
  params: URLSearchParams,
): Promise<CertificateList> {
  const query = readListing(CERTIFICATES_LISTING, params);
  const rows = certificateRows(courseId, query.filters, clock.now());
  const found = await list(db, CERTIFICATES_LISTING, query, rows);
  return { ...found, changes: await queries.listChanges(db, found.page.rows.map(({ id }) => id)) };
}

/** A course's certificates and how long they are valid, for its instructor. */
export interface CourseCertificates {
  course: OwnCourse;
  validMonths: number | null;
  found: CertificateList;
}

/** A course's certificates for its instructor and admins. Throws `not_found`, and as `readListing` does. */
export async function courseCertificates(
  deps: ListDeps,
  viewer: Viewer,
  slug: string,
  params: URLSearchParams,
): Promise<CourseCertificates> {
  const course = await requireOwnCourse(deps.db, viewer, slug, "grading");
  const validMonths = await queries.findValidMonths(deps.db, course.id);
  return { course, validMonths, found: await listCertificates(deps, course.id, params) };
}

/** Every certificate, for admins. Throws `forbidden` for anybody else, and as `readListing` does. */
export async function allCertificates(
  deps: ListDeps,
  viewer: Viewer,
  params: URLSearchParams,
): Promise<CertificateList> {
  if (viewer.role !== "admin") throw new AppError("forbidden", "forbidden");
  return await listCertificates(deps, null, params);
}
