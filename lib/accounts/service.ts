import { audit } from "../audit/service.ts";
import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import { recordEvent } from "../platform/jobs.ts";
import { demandRegistration } from "../shop/service.ts";
import { clearLimit, limit } from "../platform/rate_limit.ts";
import { closeView } from "./admin/view_as.ts";
import { loginInput, registerInput } from "./input.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import * as queries from "./queries.ts";
import type { NewUser } from "./queries.ts";
import { isDueForTouch, normaliseEmail } from "./rules.ts";
import { isSecure, sessionCookie, sessionIdOf } from "./session.ts";
import {
  type Client,
  findViewer,
  type SessionDeps,
  type SignedIn,
  type SignInDeps,
  startSession,
  type Viewer,
} from "./sign_in.ts";
import type { Role } from "./tables.ts";
import { wantVerification } from "./verification.ts";

export {
  addUser,
  changeRole,
  deactivateUser,
  listUsers,
  openUser,
  reactivateUser,
  sendResetLink,
  USERS_LISTING,
} from "./admin/users.ts";
export type { UserRow } from "./admin/queries.ts";
export {
  credentialHref,
  type InstructorCredentialRow,
  INSTRUCTORS_LISTING,
  listInstructors,
  withdrawVerification,
} from "./admin/instructors.ts";
export { endLapsedViews, endViewAs, viewAs } from "./admin/view_as.ts";
export { accountLeftovers } from "./leftovers.ts";
export { hashPassword } from "./password.ts";
export type { NewUser } from "./queries.ts";
export { isSecure, sessionCookie } from "./session.ts";
export { type Device, listDevices, logoutEverywhere, revokeDevice } from "./devices.ts";
export { deleteAccount, exportData, type PersonalData } from "./personal/data.ts";
export {
  type InstructorProfile,
  instructorProfileOf,
  removeCredential,
  updateInstructorProfile,
} from "./instructor/profile.ts";
export { removePicture, setPicture } from "./personal/picture.ts";
export { type Profile, profileOf, updateProfile } from "./personal/profile.ts";
export { changePassword, checkReset, issueReset, requestReset, resetPassword } from "./recovery.ts";
export type { Client, SessionDeps, SignedIn, SignInDeps, Viewer } from "./sign_in.ts";
export { checkVerification, issueVerification, type Letter } from "./verification.ts";
export { requestVerification, verifyEmail } from "./verification.ts";
export type { Role } from "./tables.ts";

/** Tries to log in with one account, from anywhere the owner has not been. */
const PER_ACCOUNT = { limit: 10, windowSeconds: 15 * 60 };
/** Tries from one address, whatever the account: a classroom shares one. */
const PER_ADDRESS = { limit: 50, windowSeconds: 15 * 60 };
const REGISTRATIONS = { limit: 60, windowSeconds: 60 * 60 };

/**
 * Makes an account and signs its owner in. Records `user_registered` and
 * `verification_wanted`.
 * Throws `invalid` with one key per field (`email_taken` for an address that has an account, `registration_closed` at
 * `role` where the shop takes nobody in) and `rate_limited`.
 */
export async function register(
  deps: SignInDeps & Pick<Deps, "jobs">,
  input: unknown,
  client: Client,
): Promise<SignedIn> {
  const { name, email, role, password } = parseInput(registerInput, input);
  await demandRegistration(deps.db, role);
  await limit(deps, "register", client.address, REGISTRATIONS, client.address);
  const passwordHash = await hashPassword(password);
  const signedIn = await deps.db.transaction().execute(async (tx) => {
    const user = { name, email, role, passwordHash, lang: client.lang };
    const id = await createUser(tx, user, deps.clock.now());
    await recordEvent(deps.jobs, tx, { name: "user_registered", userId: id });
    await wantVerification(deps, tx, id);
    return await startSession(deps, tx, id, client);
  });
  deps.log.info("registered", { userId: signedIn.viewer.id, role });
  return signedIn;
}

/**
 * Signs a person in. Whether the address is unknown or the password wrong, the answer is the same and takes the same
 * time. Throws `invalid` (`login_failed`; `login_deactivated` for the owner of a closed account) and `rate_limited`.
 */
export async function login(
  deps: SignInDeps,
  input: unknown,
  client: Client,
): Promise<SignedIn> {
  const { email, password } = parseInput(loginInput, input);
  const { address } = client;
  await limit(deps, "login_address", address, PER_ADDRESS, address);
  // Strangers who guess use up a counter of their own, so that they cannot keep the owner out.
  const isKnown = await queries.hasSignedInFrom(deps.db, email, address);
  const account = email.toLowerCase();
  const subject = isKnown ? `${account} ${address}` : account;
  await limit(deps, "login_account", subject, PER_ACCOUNT, address);

  const user = await queries.credentialsByEmail(deps.db, email);
  const isRight = await verifyPassword(password, user?.password_hash ?? null);
  if (!user || !isRight || user.deactivated_at) {
    deps.log.warn("login_failed", { userId: user?.id ?? null, address });
    // Only to whom has the password: nobody else learns that there is such an account.
    throw new AppError("invalid", user && isRight ? "login_deactivated" : "login_failed");
  }
  const signedIn = await deps.db.transaction().execute(async (tx) => {
    // A password that is being changed at this moment ends the sessions it can see: none may slip in behind it.
    if (!await queries.holdPassword(tx, user.id, user.password_hash)) {
      throw new AppError("invalid", "login_failed");
    }
    return await startSession(deps, tx, user.id, client);
  });
  await clearLimit(deps, "login_account", subject);
  deps.log.info("login", { userId: user.id });
  return signedIn;
}

/**
 * Ends the viewer's session; returns the `Set-Cookie` value that clears the browser's. An admin who looks through
 * somebody's eyes is signed out as well.
 */
export async function logout(
  deps: Pick<Deps, "db" | "clock" | "config" | "log">,
  viewer: Viewer | null,
): Promise<string> {
  if (viewer) {
    await closeView(deps, viewer);
    const own = viewer.actingAdmin ? viewer.actingAdmin.sessionId : viewer.sessionId;
    if (own !== null) await queries.revokeSession(deps.db, own, deps.clock.now());
    deps.log.info("logout", { userId: viewer.id });
  }
  return sessionCookie("", { secure: isSecure(deps) });
}

/**
 * Who a request's `Cookie` header belongs to, or null. One query, and none without a valid token; every few minutes
 * a second one notes that the session is in use.
 */
export async function viewerOf(deps: SessionDeps, cookies: string | null): Promise<Viewer | null> {
  const sessionId = await sessionIdOf(deps, cookies);
  if (!sessionId) return null;
  const now = deps.clock.now();
  const found = await findViewer(deps.db, sessionId, now);
  if (!found) return null;
  if (isDueForTouch(found.lastSeenAt, now)) await queries.touchSession(deps.db, sessionId, now);
  return found.viewer;
}

/** Keeps the viewer's language in their account. */
export async function setLanguage(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  lang: Lang,
): Promise<void> {
  await queries.updateLanguage(deps.db, viewer.id, lang);
}

/**
 * Adds an account and returns its id; for an instructor with a profile. Checks nothing but that the e-mail address
 * is free: throws `invalid` (`email_taken`).
 */
export async function createUser(
  db: Db | Tx,
  user: NewUser,
  now: Temporal.Instant,
): Promise<number> {
  const email = normaliseEmail(user.email);
  const id = await queries.insertUser(db, { ...user, email }, now);
  if (id === null) {
    throw new AppError("invalid", "email_taken", { fields: { email: "email_taken" } });
  }
  return id;
}

/**
 * Gives an account another role, on the operator's word: an instructor made this way counts as verified.
 * Throws `not_found` (`account_not_found`), and the constraint `users_last_admin` for the last admin there is.
 */
export function promote(
  deps: Pick<Deps, "db" | "clock" | "log">,
  email: string,
  role: Role,
): Promise<{ id: number; name: string; role: Role }> {
  return deps.db.transaction().execute(async (tx) => {
    const user = await queries.updateRole(tx, normaliseEmail(email), role);
    if (!user) throw new AppError("not_found", "account_not_found");
    const { former, ...promoted } = user;
    const at = deps.clock.now();
    if (role === "instructor") await queries.verifyInstructor(tx, user.id, at);
    if (former !== role) {
      await audit(tx, {
        actor: null,
        action: "user.role",
        subject: { kind: "user", id: user.id },
        before: { role: former },
        after: { role },
        at,
      });
    }
    deps.log.info("role_changed", { userId: user.id, role });
    return promoted;
  });
}

/** An active instructor by e-mail address, or null. */
export async function findInstructorByEmail(
  db: Db | Tx,
  email: string,
): Promise<{ id: number; name: string } | null> {
  return await queries.instructorByEmail(db, normaliseEmail(email)) ?? null;
}
