import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { recordEvent } from "../platform/jobs.ts";
import { clearLimit, limit } from "../platform/rate_limit.ts";
import { changePasswordInput, forgotPasswordInput, newPasswordInput } from "./input.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import * as queries from "./queries.ts";
import { type Owner, passwordProblem } from "./rules.ts";
import {
  type Client,
  type SignedIn,
  type SignInDeps,
  startSession,
  type Viewer,
} from "./sign_in.ts";
import { findToken, INVITATION_HOURS, issueToken, useToken } from "./tokens.ts";
import type { Letter } from "./verification.ts";

/** Links for one account, however many ask: each of them works for an hour. */
const RESETS_PER_ACCOUNT = { limit: 3, windowSeconds: 60 * 60 };
/** Links that are asked for from one address. */
const RESETS_PER_ADDRESS = { limit: 20, windowSeconds: 60 * 60 };
/** Tries of the current password by somebody who is signed in. */
const CHECKS = { limit: 10, windowSeconds: 15 * 60 };

/** Refuses a new password that is easy to guess for who knows its owner. */
function refuseWeak(password: string, owner: Owner): void {
  const problem = passwordProblem(password, owner);
  if (problem) throw new AppError("invalid", "invalid", { fields: { password: problem } });
}

/** Keeps a new password and ends what the old one had opened: links under way and sessions, all but one. */
async function replacePassword(
  deps: Pick<Deps, "jobs" | "clock">,
  tx: Tx,
  userId: number,
  { passwordHash, keep }: { passwordHash: string; keep: string | null },
): Promise<void> {
  const now = deps.clock.now();
  await queries.updatePassword(tx, userId, passwordHash);
  await queries.revokeSessions(tx, userId, now, keep);
  await queries.retireTokens(tx, userId, "reset_password", now);
  const requestId = crypto.randomUUID();
  await recordEvent(deps.jobs, tx, { name: "password_changed", userId, requestId });
}

/**
 * Has a link to a new password sent to an address, if it has an account. Whether it has is found out later, by the
 * job: the answer and its time are the same. Throws `invalid` and `rate_limited`.
 */
export async function requestReset(
  deps: Pick<Deps, "db" | "clock" | "config" | "jobs">,
  input: unknown,
  { address }: Pick<Client, "address">,
): Promise<void> {
  const { email } = parseInput(forgotPasswordInput, input);
  await limit(deps, "reset_address", address, RESETS_PER_ADDRESS, address);
  await limit(deps, "reset_account", email.toLowerCase(), RESETS_PER_ACCOUNT, address);
  const requestId = crypto.randomUUID();
  await recordEvent(deps.jobs, deps.db, { name: "password_reset_wanted", email, requestId });
}

/**
 * A letter with a link to a new password, or to the first one of somebody who was invited; null when the address has no
 * account, or a closed one.
 */
export async function issueReset(
  deps: Pick<Deps, "db" | "clock">,
  email: string,
  { isInvited = false } = {},
): Promise<Letter | null> {
  const user = await queries.addressee(deps.db, { email });
  if (!user) return null;
  const hours = isInvited ? INVITATION_HOURS : undefined;
  const token = await issueToken(deps, user.id, "reset_password", hours);
  return { email: user.email, name: user.name, lang: user.lang, token };
}

/** Looks a link to a new password up. Throws `invalid` with `token_invalid`, `token_used` or `token_expired`. */
export async function checkReset(
  deps: Pick<Deps, "db" | "clock">,
  token: string,
): Promise<{ email: string }> {
  const { email } = await findToken(deps, token, "reset_password");
  return { email };
}

/**
 * Sets a new password with a link that was sent, ends every session of the account and signs its owner in anew.
 * Who has the link can read the mails: the address counts as confirmed. A refused password leaves the link usable.
 * Throws what `checkReset` throws, and `invalid` with `password_…` at the field.
 */
export async function resetPassword(
  deps: SignInDeps & Pick<Deps, "jobs">,
  token: string,
  input: unknown,
  client: Client,
): Promise<SignedIn> {
  const found = await findToken(deps, token, "reset_password");
  const { password } = parseInput(newPasswordInput, input);
  refuseWeak(password, found);
  const passwordHash = await hashPassword(password);
  const { userId } = found;
  const now = deps.clock.now();
  const signedIn = await deps.db.transaction().execute(async (tx) => {
    await queries.lockUser(tx, userId);
    await useToken(tx, found, "reset_password", now);
    await replacePassword(deps, tx, userId, { passwordHash, keep: null });
    await queries.confirmEmail(tx, userId, now);
    return await startSession(deps, tx, userId, client);
  });
  await clearLimit(deps, "login_account", found.email.toLowerCase());
  deps.log.info("password_reset", { userId });
  return signedIn;
}

/**
 * Makes sure that it is the viewer who acts, not somebody at their unlocked phone; returns the hash that was right.
 * Throws `invalid` with `password_wrong` at `field`, and `rate_limited`.
 */
export async function checkOwnPassword(
  deps: Pick<Deps, "db" | "clock" | "config">,
  viewer: Viewer,
  password: string,
  { field, address }: { field: string; address: string },
): Promise<string> {
  const subject = String(viewer.id);
  await limit(deps, "password_check", subject, CHECKS, address);
  const hash = await queries.passwordHashOf(deps.db, viewer.id);
  if (hash === null || !await verifyPassword(password, hash)) {
    const fields: Record<string, MessageKey> = { [field]: "password_wrong" };
    throw new AppError("invalid", "invalid", { fields });
  }
  await clearLimit(deps, "password_check", subject);
  return hash;
}

/**
 * Changes the viewer's password and ends their other sessions. Throws `invalid` with one key per field
 * (`current_password`, `password`) and `rate_limited`.
 */
export async function changePassword(
  deps: Pick<Deps, "db" | "clock" | "config" | "jobs" | "log">,
  viewer: Viewer,
  input: unknown,
  { address }: Pick<Client, "address">,
): Promise<void> {
  const { current_password: current, password } = parseInput(changePasswordInput, input);
  refuseWeak(password, viewer);
  const field = "current_password";
  const formerHash = await checkOwnPassword(deps, viewer, current, { field, address });
  const passwordHash = await hashPassword(password);
  await deps.db.transaction().execute(async (tx) => {
    // Of two changes at once the second no longer knows the current password.
    const locked = await queries.lockUser(tx, viewer.id);
    if (locked?.password_hash !== formerHash) {
      throw new AppError("invalid", "invalid", { fields: { [field]: "password_wrong" } });
    }
    await replacePassword(deps, tx, viewer.id, { passwordHash, keep: viewer.sessionId });
  });
  deps.log.info("password_changed", { userId: viewer.id });
}
