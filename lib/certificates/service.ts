import type { Db, Tx } from "../database.ts";
import * as queries from "./queries.ts";
import type { CertificateRow } from "./queries.ts";
import { findSummary, type ProofSummary } from "./standing.ts";

export {
  certificateAsBadge,
  certificateAsJwt,
  certificateAsPdf,
  certificateStatus,
  checkCertificate,
  issuerDocument,
  keySet,
  publicKey,
  stateOf,
} from "./checking.ts";
export { type Candidate, issueIfEarned, type OwnCertificate, ownCertificate } from "./issuing.ts";
export {
  allCertificates,
  type CertificateList,
  CERTIFICATES_LISTING,
  type CourseCertificates,
  courseCertificates,
} from "./lists.ts";
export type { CertificateListRow } from "./list_queries.ts";
export {
  type CertificateAddress,
  certificateToChange,
  changeStanding,
  setValidity,
} from "./managing.ts";
export type { ProofSummary } from "./standing.ts";
export type { CertificateRow, ChangeRow } from "./queries.ts";

/** What the list beside a course's lessons says of its exercises and its certificate. One query. */
export function proofSummary(
  db: Db,
  viewer: { id: number },
  slug: string,
): Promise<ProofSummary> {
  return findSummary(db, slug, viewer.id);
}

/** All of a person's certificates, the newest first. */
export function certificatesOf(db: Db, userId: number): Promise<CertificateRow[]> {
  return queries.listOwn(db, userId);
}

/** The certificate that a message is about; undefined when there is none. */
export function findCertificate(db: Db, id: number): Promise<CertificateRow | undefined> {
  return queries.findById(db, id);
}

/** Everything that was certified to a person, for them to take along. */
export async function exportCertificates(db: Db, userId: number) {
  const rows = await queries.listOwn(db, userId);
  return rows.map(({ code, courseTitle, holderName, issuedAt, expiresAt, revokedAt }) => ({
    code,
    course: courseTitle,
    name: holderName,
    issuedAt,
    expiresAt,
    revokedAt,
  }));
}

/** Takes the name of somebody who leaves off their certificates, which stay good: `name` is put in its place. */
export function anonymiseCertificates(tx: Tx, userId: number, name: string): Promise<void> {
  return queries.renameHolder(tx, userId, name);
}
