import type { QueryExecutorProvider } from "kysely";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import { recordEvent } from "../platform/jobs.ts";
import { limit } from "../platform/rate_limit.ts";
import * as queries from "./queries.ts";
import type { Client, Viewer } from "./sign_in.ts";
import { findToken, issueToken, type OpenToken, useToken } from "./tokens.ts";

/** Links that one account may ask for. */
const PER_ACCOUNT = { limit: 3, windowSeconds: 60 * 60 };

/** What a mail with a link in it needs. */
export interface Letter {
  email: string;
  name: string;
  lang: Lang;
  /** Belongs into this one mail and nowhere else. */
  token: string;
}

/** Records the wish for a link that confirms an address. */
export function wantVerification(
  { jobs }: Pick<Deps, "jobs">,
  db: QueryExecutorProvider,
  userId: number,
): Promise<void> {
  const requestId = crypto.randomUUID();
  return recordEvent(jobs, db, { name: "verification_wanted", userId, requestId });
}

/**
 * Has the link that confirms the viewer's address sent once more; nothing when it is confirmed.
 * Throws `rate_limited`.
 */
export async function requestVerification(
  deps: Pick<Deps, "db" | "clock" | "config" | "jobs">,
  viewer: Viewer,
  { address }: Pick<Client, "address">,
): Promise<void> {
  if (viewer.emailVerified) return;
  await limit(deps, "verify_email", String(viewer.id), PER_ACCOUNT, address);
  await wantVerification(deps, deps.db, viewer.id);
}

/** A letter with a link that confirms an address; null when it is confirmed or the account is closed. */
export async function issueVerification(
  deps: Pick<Deps, "db" | "clock">,
  userId: number,
): Promise<Letter | null> {
  const user = await queries.addressee(deps.db, { id: userId });
  if (!user || user.email_verified_at) return null;
  const { email, name, lang } = user;
  return { email, name, lang, token: await issueToken(deps, userId, "verify_email") };
}

/**
 * Says whose address a link would confirm, without using it: programs that look into mails open links, too.
 * Throws `invalid` with `token_invalid`, `token_used`, `token_expired`, or `token_foreign` for somebody who is signed
 * in with another account.
 */
export async function checkVerification(
  deps: Pick<Deps, "db" | "clock">,
  viewer: Viewer | null,
  token: string,
): Promise<OpenToken> {
  const found = await findToken(deps, token, "verify_email");
  if (viewer && viewer.id !== found.userId) throw new AppError("invalid", "token_foreign");
  return found;
}

/** Confirms an address with the link that was sent to it. Throws what `checkVerification` throws. */
export async function verifyEmail(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer | null,
  token: string,
): Promise<void> {
  const found = await checkVerification(deps, viewer, token);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    await queries.lockUser(tx, found.userId);
    await useToken(tx, found, "verify_email", now);
    await queries.confirmEmail(tx, found.userId, now);
  });
  deps.log.info("email_verified", { userId: found.userId });
}
