import type { Children, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { LinkButton } from "./Button.tsx";
import { Notice, type NoticeKind } from "./Notice.tsx";
import { Time } from "./Time.tsx";

export type CertificateState = "valid" | "revoked" | "expired";

/** A certificate; moments in epoch milliseconds. */
export interface CertificateData {
  href: string;
  /** Absolute. */
  url: string;
  /** In groups, as people read it. */
  code: string;
  state: CertificateState;
  holderName: string;
  courseTitle: string;
  courseLang: Lang;
  courseHref: string;
  instructorName: string;
  skills: readonly string[];
  issuedAt: number;
  expiresAt: number | null;
  revokedAt: number | null;
  /** Its address as a QR code, one unit a module. */
  qr: { size: number; d: string };
}

const TONES: Record<CertificateState, BadgeTone> = {
  valid: "good",
  revoked: "bad",
  expired: "warn",
};
const NOTICES: Record<CertificateState, NoticeKind> = {
  valid: "success",
  revoked: "error",
  expired: "warning",
};

/** How a certificate stands, in one word. */
export function CertificateBadge({ m, state }: { m: Messages; state: CertificateState }) {
  return (
    <Badge tone={TONES[state]} icon={state === "valid" ? icons.badgeCheck : undefined}>
      {m.certificates.states[state]}
    </Badge>
  );
}

/** Units of white around a QR code, as its standard asks for. */
const QUIET = 4;

function QrCode({ label, qr: { size, d } }: { label: string; qr: CertificateData["qr"] }) {
  const side = size + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      width="148"
      height="148"
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-paper" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class="qr-ink" d={d} />
    </svg>
  );
}

function Fact({ label, children }: { label: string; children: Children }) {
  return (
    <div>
      <dt class="muted small">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export interface CertificateViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  siteName: string;
  certificate: CertificateData;
}

/** A certificate for anybody who checks it: whether it holds, whose it is, what for; and its documents. */
export function CertificateView({ m, lang, zone, siteName, certificate }: CertificateViewProps) {
  const words = m.certificates.check;
  const { state, href, courseLang, issuedAt, expiresAt, revokedAt, skills } = certificate;
  const verdicts = { valid: words.valid(siteName), revoked: words.revoked, expired: words.expired };
  const time = { lang, zone } as const;
  return (
    <div class="narrow page stack stack-l">
      <Notice m={m} kind={NOTICES[state]} text={verdicts[state]} />
      <article class="certificate" aria-labelledby="certificate-holder">
        <div class="certificate-head">
          <p class="certificate-mark">{m.certificates.title}</p>
          <CertificateBadge m={m} state={state} />
        </div>
        <div class="certificate-body">
          <p class="muted">{words.holder}</p>
          <h1 id="certificate-holder">{certificate.holderName}</h1>
          <p class="muted">{words.course}</p>
          <p class="certificate-course" lang={courseLang}>{certificate.courseTitle}</p>
          {skills.length > 0 && (
            <div class="stack stack-s">
              <h2>{words.skills}</h2>
              <ul class="certificate-skills" lang={courseLang}>
                {skills.map((skill) => <li key={skill}>{skill}</li>)}
              </ul>
            </div>
          )}
          <dl class="facts">
            <Fact label={words.instructor}>{certificate.instructorName}</Fact>
            <Fact label={words.issuedAt}>
              <Time at={issuedAt} {...time} />
            </Fact>
            {revokedAt !== null
              ? (
                <Fact label={words.revokedAt}>
                  <strong>
                    <Time at={revokedAt} {...time} />
                  </strong>
                </Fact>
              )
              : (
                <Fact label={words.expiresAt}>
                  {expiresAt === null ? words.forEver : <Time at={expiresAt} {...time} />}
                </Fact>
              )}
          </dl>
        </div>
        <div class="certificate-foot">
          <QrCode label={words.qr} qr={certificate.qr} />
          <div class="stack stack-s">
            <p class="small">
              <span class="muted">{words.codeLabel}</span>{" "}
              <code class="certificate-code">{certificate.code}</code>
            </p>
            {revokedAt === null && (
              <p>
                <LinkButton href={`${href}.pdf`} icon={icons.download}>{words.pdf}</LinkButton>
              </p>
            )}
            <p>
              <a href={certificate.courseHref}>{words.aboutCourse}</a>
            </p>
          </div>
        </div>
      </article>
      {revokedAt === null && (
        <section class="stack stack-s no-print" aria-labelledby="machine-title">
          <h2 id="machine-title">{words.machine}</h2>
          <p class="muted">{words.machineText}</p>
          <ul class="row">
            <li>
              <a href={`${href}.json`} type="application/ld+json">{words.badge}</a>
            </li>
            <li>
              <a href={`${href}.jwt`}>{words.jwt}</a>
            </li>
            <li>
              <a href="/.well-known/jwks.json">{words.keys}</a>
            </li>
          </ul>
        </section>
      )}
    </div>
  );
}
