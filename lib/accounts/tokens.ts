import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { decodeBase64Url, encodeBase64Url } from "../platform/base64.ts";
import { AppError } from "../platform/errors.ts";
import * as queries from "./queries.ts";
import type { TokenPurpose } from "./tables.ts";

/** Bytes of chance in a token. */
const TOKEN_BYTES = 32;

/** How long a link works, in hours: a mail may wait over a weekend, a way to a new password should not. */
export const TOKEN_HOURS: Readonly<Record<TokenPurpose, number>> = {
  verify_email: 48,
  reset_password: 1,
};

/** How long somebody who was added by an admin has to choose their first password, in hours. */
export const INVITATION_HOURS = 72;

/** What of a token is kept: nobody can get from it to the token. Null for what no token looks like. */
async function hashOf(token: string): Promise<string | null> {
  const bytes = token.length <= 64 ? decodeBase64Url(token) : null;
  if (bytes?.length !== TOKEN_BYTES) return null;
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice())).toHex();
}

/** Makes a token for somebody and returns it: it is nowhere else, only its hash is kept. */
export async function issueToken(
  { db, clock }: Pick<Deps, "db" | "clock">,
  userId: number,
  purpose: TokenPurpose,
  hours: number = TOKEN_HOURS[purpose],
): Promise<string> {
  const token = encodeBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const hash = await hashOf(token);
  if (hash === null) throw new Error("a token of ours has no hash");
  const now = clock.now();
  const expiresAt = now.add({ hours });
  await queries.insertToken(db, { hash, userId, purpose, now, expiresAt });
  return token;
}

/** A token that can be used, and whose it is. */
export interface OpenToken {
  hash: string;
  userId: number;
  name: string;
  email: string;
}

/**
 * Looks a token up without using it. Throws `invalid` with `token_invalid` (none of ours), `token_used` or
 * `token_expired`.
 */
export async function findToken(
  { db, clock }: { db: Db | Tx; clock: Deps["clock"] },
  token: string,
  purpose: TokenPurpose,
): Promise<OpenToken> {
  const hash = await hashOf(token);
  const row = hash === null ? undefined : await queries.tokenByHash(db, hash, purpose);
  if (hash === null || !row) throw new AppError("invalid", "token_invalid");
  if (row.used_at) throw new AppError("invalid", "token_used");
  if (Temporal.Instant.compare(row.expires_at, clock.now()) <= 0) {
    throw new AppError("invalid", "token_expired");
  }
  return { hash, userId: row.userId, name: row.name, email: row.email };
}

/** Uses a token and its siblings up. Throws `invalid` (`token_used`) when another request was first. */
export async function useToken(
  tx: Tx,
  { hash, userId }: OpenToken,
  purpose: TokenPurpose,
  now: Temporal.Instant,
): Promise<void> {
  if (!await queries.claimToken(tx, hash, now)) throw new AppError("invalid", "token_used");
  await queries.retireTokens(tx, userId, purpose, now);
}
