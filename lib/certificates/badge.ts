import { SignJWT } from "jose";
import type { Config } from "../platform/config.ts";
import type { SigningKey } from "./keys.ts";
import { addProof, multikey } from "./proof.ts";
import type { CertificateRow } from "./queries.ts";

type SiteConfig = Pick<Config, "appBaseUrl" | "appName">;

/** VC Data Model 2.0 and Open Badges 3.0, in the order that both ask for. */
const CONTEXT = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const;

/** Where the issuer's profile is, which is also its id. */
export function issuerUrl({ appBaseUrl }: Pick<Config, "appBaseUrl">): string {
  return `${appBaseUrl}/certificates/issuer.json`;
}

/** Where a public key is; the `kid` of what it signs. */
export function keyUrl({ appBaseUrl }: Pick<Config, "appBaseUrl">, id: string): string {
  return `${appBaseUrl}/certificates/keys/${id}`;
}

/** The address of a certificate, which is also the id of its credential. */
export function certificateUrl({ appBaseUrl }: Pick<Config, "appBaseUrl">, code: string): string {
  return `${appBaseUrl}/certificates/${code}`;
}

function issuer(config: SiteConfig) {
  return {
    id: issuerUrl(config),
    type: ["Profile"],
    name: config.appName,
    url: config.appBaseUrl,
  };
}

/** The issuer's profile with the keys by which its credentials can be verified (Controlled Identifiers 1.0). */
export function issuerProfile(
  config: SiteConfig,
  keys: readonly Pick<SigningKey, "id" | "publicJwk">[],
) {
  const id = issuerUrl(config);
  const verificationMethod = keys.map(({ id: keyId, publicJwk }) => ({
    id: `${id}#${keyId}`,
    type: "Multikey",
    controller: id,
    publicKeyMultibase: multikey(publicJwk),
  }));
  return {
    "@context": [...CONTEXT, "https://w3id.org/security/multikey/v1"],
    ...issuer(config),
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  };
}

/** A moment as XML Schema's dateTime, to the second. */
function dateTime(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: "second" });
}

/** A certificate as an unsigned OpenBadgeCredential (Open Badges 3.0, section B.1). */
export function openBadge(config: SiteConfig, row: CertificateRow) {
  const id = certificateUrl(config, row.code);
  const description = row.courseSummary || row.courseTitle;
  return {
    "@context": [...CONTEXT],
    id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: row.courseTitle,
    issuer: issuer(config),
    validFrom: dateTime(row.issuedAt),
    ...(row.expiresAt ? { validUntil: dateTime(row.expiresAt) } : {}),
    credentialSubject: {
      id: `${id}#holder`,
      type: ["AchievementSubject"],
      identifier: [
        {
          type: "IdentityObject",
          hashed: false,
          identityHash: row.holderName,
          identityType: "name",
        },
      ],
      achievement: {
        id: `${config.appBaseUrl}/courses/${row.courseSlug}`,
        type: ["Achievement"],
        achievementType: "Certificate",
        name: row.courseTitle,
        description,
        inLanguage: row.courseLang,
        criteria: { narrative: criteria(row) },
        ...(row.skills.length > 0 ? { tag: row.skills } : {}),
      },
    },
    credentialStatus: { id: `${id}/status.json`, type: "1EdTechRevocationList" },
  };
}

function criteria({ courseLang, skills }: CertificateRow): string {
  const words = courseLang === "en"
    ? "All lessons done, the quizzes passed and the required exercises graded above 0."
    : "Semua materi selesai, kuis lulus, dan latihan wajib dinilai di atas 0.";
  return skills.length > 0 ? `${words}\n\n${skills.map((one) => `- ${one}`).join("\n")}` : words;
}

/** The credential with a Data Integrity proof in it (`eddsa-jcs-2022`). */
export function signedBadge(config: SiteConfig, row: CertificateRow, key: SigningKey) {
  const isKeyNewer = Temporal.Instant.compare(key.createdAt, row.issuedAt) > 0;
  return addProof(openBadge(config, row), key, {
    verificationMethod: `${issuerUrl(config)}#${key.id}`,
    created: dateTime(isKeyNewer ? key.createdAt : row.issuedAt),
  });
}

/** The credential as a compact JWT (Open Badges 3.0, section 8.2, "JSON Web Token Proof Format"). */
export function badgeJwt(
  config: SiteConfig,
  row: CertificateRow,
  key: SigningKey,
): Promise<string> {
  const badge = openBadge(config, row);
  const jwt = new SignJWT(badge)
    .setProtectedHeader({ alg: "EdDSA", typ: "JWT", kid: keyUrl(config, key.id) })
    .setIssuer(badge.issuer.id)
    .setJti(badge.id)
    .setSubject(badge.credentialSubject.id)
    .setNotBefore(Math.floor(row.issuedAt.epochMilliseconds / 1000));
  if (row.expiresAt) jwt.setExpirationTime(Math.floor(row.expiresAt.epochMilliseconds / 1000));
  return jwt.sign(key.privateKey);
}

/** What `credentialStatus` leads to: nothing but this credential, and only when it was revoked. */
export function revocationList(config: SiteConfig, row: CertificateRow) {
  const id = certificateUrl(config, row.code);
  return {
    id: `${id}/status.json`,
    issuer: issuerUrl(config),
    revokedCredential: row.revokedAt ? [{ id, revoked: true }] : [],
  };
}
