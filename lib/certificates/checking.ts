import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { limit } from "../platform/rate_limit.ts";
import { badgeJwt, issuerProfile, keyUrl, revocationList, signedBadge } from "./badge.ts";
import { publishedKeys, signingKey } from "./keys.ts";
import * as queries from "./queries.ts";
import type { CertificateRow } from "./queries.ts";
import { type CertificateState, certificateState, normaliseCode } from "./rules.ts";

type CheckDeps = Pick<Deps, "db" | "clock" | "config">;

/** Codes that do not exist an address may ask for in an hour; those that do are never counted. */
const UNKNOWN_CODES = { limit: 60, windowSeconds: 60 * 60 };

/**
 * The certificate of a code, for anybody who has it. Throws `not_found` (`certificate_not_found`), and `rate_limited`
 * for an address that keeps asking for codes that do not exist.
 */
export async function checkCertificate(
  deps: CheckDeps,
  text: string,
  address: string,
): Promise<CertificateRow> {
  const code = normaliseCode(text);
  const found = code === null ? undefined : await queries.findByCode(deps.db, code);
  if (found) return found;
  await limit(deps, "certificate-code", address, UNKNOWN_CODES);
  throw new AppError("not_found", "certificate_not_found");
}

/** The same for what is handed out as a document: throws `gone` (`certificate_revoked`) for a revoked one. */
async function goodCertificate(
  deps: CheckDeps,
  text: string,
  address: string,
): Promise<CertificateRow> {
  const row = await checkCertificate(deps, text, address);
  if (row.revokedAt) throw new AppError("gone", "certificate_revoked");
  return row;
}

/** How a certificate stands now. */
export function stateOf(
  { clock }: Pick<Deps, "clock">,
  row: Pick<CertificateRow, "expiresAt" | "revokedAt">,
): CertificateState {
  const expiresAt = row.expiresAt?.epochMilliseconds ?? null;
  const revokedAt = row.revokedAt?.epochMilliseconds ?? null;
  return certificateState({ expiresAt, revokedAt }, clock.now().epochMilliseconds);
}

/** A certificate as a PDF. Throws as `checkCertificate` does, and `gone` (`certificate_revoked`). */
export async function certificateAsPdf(
  deps: CheckDeps,
  text: string,
  address: string,
): Promise<{ row: CertificateRow; bytes: Uint8Array }> {
  const row = await goodCertificate(deps, text, address);
  // Drawing needs libraries that a start would wait for.
  const { certificatePdf } = await import("./pdf/document.ts");
  return { row, bytes: await certificatePdf(deps.config, row) };
}

/** A certificate as a signed OpenBadgeCredential. Throws as `certificateAsPdf` does. */
export async function certificateAsBadge(
  deps: CheckDeps & Pick<Deps, "sessionSecret">,
  text: string,
  address: string,
) {
  const row = await goodCertificate(deps, text, address);
  return await signedBadge(deps.config, row, await signingKey(deps));
}

/** A certificate as a compact JWT. Throws as `certificateAsPdf` does. */
export async function certificateAsJwt(
  deps: CheckDeps & Pick<Deps, "sessionSecret">,
  text: string,
  address: string,
): Promise<string> {
  const row = await goodCertificate(deps, text, address);
  return await badgeJwt(deps.config, row, await signingKey(deps));
}

/** Whether a credential was revoked, for verifiers. Throws as `checkCertificate` does. */
export async function certificateStatus(deps: CheckDeps, text: string, address: string) {
  return revocationList(deps.config, await checkCertificate(deps, text, address));
}

/** The issuer's profile with its keys. */
export async function issuerDocument(deps: Pick<Deps, "db" | "config">) {
  return issuerProfile(deps.config, await publishedKeys(deps));
}

/** Every public key as a JWK Set (RFC 7517). */
export async function keySet(deps: Pick<Deps, "db" | "config">) {
  const keys = await publishedKeys(deps);
  return {
    keys: keys.map(({ id, publicJwk }) => ({
      ...publicJwk,
      kid: keyUrl(deps.config, id),
      alg: "EdDSA",
      use: "sig",
    })),
  };
}

/** One public key as a JWK. Throws `not_found`. */
export async function publicKey(deps: Pick<Deps, "db" | "config">, id: string) {
  const kid = keyUrl(deps.config, id);
  const found = (await keySet(deps)).keys.find((key) => key.kid === kid);
  if (!found) throw new AppError("not_found", "not_found");
  return found;
}
