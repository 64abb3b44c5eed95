import type { Lang, Messages, Zone } from "./types.ts";
import { LinkButton } from "./Button.tsx";
import { CertificateBadge, type CertificateState } from "./CertificateView.tsx";
import type { ListingColumn } from "./Listing.tsx";
import { Time } from "./Time.tsx";

/** A certificate in the list of those who may revoke it; moments in epoch milliseconds. */
export interface ManagedCertificate {
  id: number;
  href: string;
  code: string;
  state: CertificateState;
  isRevoked: boolean;
  holderName: string;
  courseTitle: string;
  issuedAt: number;
  /** The newest first. */
  changes: readonly {
    kind: "revoked" | "reinstated";
    reason: string;
    changedByName: string;
    changedAt: number;
  }[];
}

export interface CertificateRows {
  certificates: readonly ManagedCertificate[];
  /** Where the pages begin that revoke (`/:id/revoke`) and reinstate (`/:id/reinstate`). */
  base: string;
  withCourse?: boolean;
}

/** The way to the page that revokes a certificate or makes it good again. */
function ChangeLink({ m, base, certificate: { id, isRevoked, holderName } }: {
  m: Messages;
  base: string;
  certificate: ManagedCertificate;
}) {
  const label = isRevoked ? m.certificates.manage.reinstate : m.certificates.manage.revoke;
  return (
    <LinkButton
      href={`${base}/${id}/${isRevoked ? "reinstate" : "revoke"}`}
      variant={isRevoked ? "secondary" : "danger"}
      aria-label={`${label}: ${holderName}`}
    >
      {label}
    </LinkButton>
  );
}

function Standing({ m, lang, zone, certificate }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  certificate: ManagedCertificate;
}) {
  const words = m.certificates.manage;
  return (
    <div class="stack stack-s">
      <div>
        <CertificateBadge m={m} state={certificate.state} />
      </div>
      {certificate.changes.map((change) => (
        <p class="muted small" key={change.changedAt}>
          {words.changes[change.kind]} <Time at={change.changedAt} lang={lang} zone={zone} />{" "}
          {words.by(change.changedByName, change.reason)}
        </p>
      ))}
    </div>
  );
}

interface ColumnProps extends CertificateRows {
  m: Messages;
  lang: Lang;
  zone: Zone;
}

/** What is said of a certificate to those who may revoke it. */
export function certificateColumns(
  { m, lang, zone, base, withCourse }: ColumnProps,
): ListingColumn<ManagedCertificate>[] {
  const words = m.certificates.manage;
  const course: ListingColumn<ManagedCertificate> = {
    key: "course",
    label: words.course,
    sorts: "course",
    cell: (row) => row.courseTitle,
  };
  return [
    {
      key: "holder",
      label: words.holder,
      sorts: "holder",
      cell: (row) => (
        <span class="stack stack-s">
          <a href={row.href}>{row.holderName}</a>
          <code class="certificate-code small">{row.code}</code>
        </span>
      ),
    },
    ...(withCourse ? [course] : []),
    {
      key: "issued",
      label: words.issuedAt,
      sorts: "issued",
      cell: (row) => <Time at={row.issuedAt} lang={lang} zone={zone} />,
    },
    {
      key: "status",
      label: words.status,
      cell: (row) => <Standing m={m} lang={lang} zone={zone} certificate={row} />,
    },
    {
      key: "action",
      label: words.action,
      cell: (row) => <ChangeLink m={m} base={base} certificate={row} />,
    },
  ];
}
