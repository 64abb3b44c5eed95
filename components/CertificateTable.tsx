import type { Lang, Messages, Zone } from "./types.ts";
import { Button } from "./Button.tsx";
import { CertificateBadge, type CertificateState } from "./CertificateView.tsx";
import { DataTable } from "./DataTable.tsx";
import { Dialog } from "./Dialog.tsx";
import { Field } from "./Field.tsx";
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

export interface CertificateTableProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  certificates: readonly ManagedCertificate[];
  /** Where revoking (`/:id/revoke`) and reinstating (`/:id/reinstate`) go. */
  base: string;
  withCourse?: boolean;
}

function ChangeDialog({ m, base, certificate }: {
  m: Messages;
  base: string;
  certificate: ManagedCertificate;
}) {
  const words = m.certificates.manage;
  const { id, isRevoked, holderName } = certificate;
  const dialog = `standing-${id}`;
  const label = isRevoked ? words.reinstate : words.revoke;
  return (
    <>
      <Button
        type="button"
        variant={isRevoked ? "secondary" : "danger"}
        popovertarget={dialog}
        aria-label={`${label}: ${holderName}`}
      >
        {label}
      </Button>
      <Dialog
        m={m}
        id={dialog}
        title={(isRevoked ? words.reinstateTitle : words.revokeTitle)(holderName)}
        actions={
          <Button form={`${dialog}-form`} variant={isRevoked ? "primary" : "danger"}>
            {label}
          </Button>
        }
      >
        <form
          id={`${dialog}-form`}
          class="form"
          method="post"
          action={`${base}/${id}/${isRevoked ? "reinstate" : "revoke"}`}
        >
          <p>{isRevoked ? words.reinstateText : words.revokeText}</p>
          <Field m={m} id={`reason-${id}`} name="reason" label={words.reason} maxlength={500} />
        </form>
      </Dialog>
    </>
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

/** Certificates for those who may revoke them. */
export function CertificateTable(props: CertificateTableProps) {
  const { m, lang, zone, certificates, base, withCourse } = props;
  const words = m.certificates.manage;
  return (
    <DataTable
      m={m}
      caption={words.issued}
      captionHidden
      rows={certificates}
      rowKey={(row) => String(row.id)}
      columns={[
        {
          key: "holder",
          label: words.holder,
          cell: (row) => (
            <span class="stack stack-s">
              <a href={row.href}>{row.holderName}</a>
              <code class="certificate-code small">{row.code}</code>
            </span>
          ),
        },
        ...(withCourse
          ? [{
            key: "course",
            label: words.course,
            cell: (row: ManagedCertificate) => row.courseTitle,
          }]
          : []),
        {
          key: "issued",
          label: words.issuedAt,
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
          cell: (row) => <ChangeDialog m={m} base={base} certificate={row} />,
        },
      ]}
    />
  );
}
