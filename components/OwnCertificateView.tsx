import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { CertificateBadge, type CertificateData } from "./CertificateView.tsx";
import { Icon } from "./Icon.tsx";
import { LearnFrame } from "./LearnFrame.tsx";
import { Notice } from "./Notice.tsx";
import { type RequirementData, RequirementList } from "./RequirementList.tsx";
import { Time } from "./Time.tsx";

export interface OwnCertificateViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string };
  isPreview: boolean;
  certificate: CertificateData | null;
  requirements: readonly RequirementData[];
}

function Issued({ m, lang, zone, certificate }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  certificate: CertificateData;
}) {
  const words = m.certificates;
  const { state, issuedAt, revokedAt, href } = certificate;
  const titles = {
    valid: words.own.issuedTitle,
    revoked: words.own.revokedTitle,
    expired: words.own.expiredTitle,
  };
  const texts = { valid: words.own.issuedText, revoked: words.own.revokedText, expired: "" };
  return (
    <section class="issued" aria-labelledby="issued-title">
      <Icon of={icons.award} />
      <div class="stack stack-s">
        <div class="row">
          <CertificateBadge m={m} state={state} />
          <span class="muted small">
            {revokedAt === null ? words.check.issuedAt : words.check.revokedAt}{" "}
            <Time at={revokedAt ?? issuedAt} lang={lang} zone={zone} />
          </span>
        </div>
        <h2 id="issued-title">{titles[state]}</h2>
        {texts[state] !== "" && <p class="muted">{texts[state]}</p>}
        <div class="row">
          {revokedAt === null && (
            <LinkButton href={`${href}.pdf`} icon={icons.download}>{words.check.pdf}</LinkButton>
          )}
          <LinkButton href={href} variant="secondary">{words.own.open}</LinkButton>
        </div>
      </div>
    </section>
  );
}

/** A course's certificate for its student: the document, or what is still missing for it. */
export function OwnCertificateView(props: OwnCertificateViewProps) {
  const { m, lang, zone, course, isPreview, certificate, requirements } = props;
  const words = m.certificates.own;
  return (
    <LearnFrame m={m} course={course} title={m.certificates.title} lead={words.lead}>
      {isPreview && <Notice m={m} kind="info" text={words.preview} />}
      {certificate && <Issued m={m} lang={lang} zone={zone} certificate={certificate} />}
      {!isPreview && <RequirementList m={m} requirements={requirements} />}
    </LearnFrame>
  );
}
