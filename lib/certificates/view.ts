import type { CertificateData } from "../../components/CertificateView.tsx";
import type { RequirementData } from "../../components/RequirementList.tsx";
import type { ManagedCertificate } from "../../components/CertificateTable.tsx";
import * as icons from "../../components/icons.ts";
import type { PlayerExtra } from "../../components/PlayerLayout.tsx";
import type { Messages } from "../platform/i18n/mod.ts";
import type { Clock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { ExportColumn } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import { certificateUrl } from "./badge.ts";
import { qrPath } from "./qr.ts";
import type { CertificateRow } from "./queries.ts";
import { groupCode, type Requirement } from "./rules.ts";
import {
  type CertificateList,
  type CertificateListRow,
  type ProofSummary,
  stateOf,
} from "./service.ts";

/** A certificate as anybody sees it who has its code. */
export function certificateData(
  { clock, config }: { clock: Clock; config: Pick<Config, "appBaseUrl"> },
  row: CertificateRow,
): CertificateData {
  const url = certificateUrl(config, row.code);
  return {
    href: `/certificates/${row.code}`,
    url,
    code: groupCode(row.code),
    state: stateOf({ clock }, row),
    holderName: row.holderName,
    courseTitle: row.courseTitle,
    courseLang: row.courseLang,
    courseHref: `/courses/${row.courseSlug}`,
    instructorName: row.instructorName,
    skills: row.skills,
    issuedAt: row.issuedAt.epochMilliseconds,
    expiresAt: row.expiresAt?.epochMilliseconds ?? null,
    revokedAt: row.revokedAt?.epochMilliseconds ?? null,
    qr: qrPath(url),
  };
}

/** The ways to a course's exercises, if it has any, and to its certificate, for the list beside its lessons. */
export function proofExtras(
  slug: string,
  { exerciseCount, submittedCount, isCertified }: ProofSummary,
  m: Messages,
): PlayerExtra[] {
  const base = { sectionId: null };
  const exercises: PlayerExtra = {
    ...base,
    href: `/learn/${slug}/exercises`,
    title: m.exercises.title,
    icon: icons.pencil,
    note: m.exercises.handedIn(submittedCount, exerciseCount),
    isDone: submittedCount >= exerciseCount,
  };
  const certificate: PlayerExtra = {
    ...base,
    href: `/learn/${slug}/certificate`,
    title: m.certificates.title,
    icon: icons.award,
    note: isCertified ? m.certificates.own.issuedShort : "",
    isDone: isCertified,
  };
  return exerciseCount > 0 ? [exercises, certificate] : [certificate];
}

function hrefOf(slug: string, { kind, id }: Requirement): string {
  const base = `/learn/${slug}`;
  if (kind === "lessons") return base;
  if (kind === "exercise") return `${base}/exercises/${id}`;
  return id === null ? `${base}/quiz` : `${base}/quiz/${id}`;
}

/** What a course's certificate asks for, each with the way there. */
export function requirementData(slug: string, list: readonly Requirement[]): RequirementData[] {
  return list.map((one) => ({ ...one, href: hrefOf(slug, one) }));
}

/** Certificates as the list shows them to those who may revoke them. */
export function managedCertificates(
  deps: { clock: Clock },
  { page, changes }: CertificateList,
): ManagedCertificate[] {
  return page.rows.map((row) => ({
    id: row.id,
    href: `/certificates/${row.code}`,
    code: groupCode(row.code),
    state: stateOf(deps, row),
    isRevoked: row.revokedAt !== null,
    holderName: row.holder,
    courseTitle: row.course,
    issuedAt: row.issued.epochMilliseconds,
    changes: changes.filter(({ certificateId }) => certificateId === row.id)
      .map(({ kind, reason, changedByName, changedAt }) => ({
        kind,
        reason,
        changedByName,
        changedAt: changedAt.epochMilliseconds,
      })),
  }));
}

/** The columns of a list of certificates as a file. */
export function certificateExport(
  m: Messages,
  { clock, zone }: { clock: Clock; zone: Zone },
): ExportColumn<CertificateListRow>[] {
  const words = m.certificates.manage;
  return [
    { label: words.holder, cell: ({ holder }) => holder },
    { label: words.code, cell: ({ code }) => groupCode(code) },
    { label: words.course, cell: ({ course }) => course },
    { label: words.issuedAt, cell: ({ issued }) => localTime(issued, zone) },
    {
      label: m.certificates.document.validUntil,
      cell: ({ expiresAt }) => localTime(expiresAt, zone),
    },
    { label: words.status, cell: (row) => m.certificates.states[stateOf({ clock }, row)] },
  ];
}
