import { audit } from "../../audit/service.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import {
  choiceFilter,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { hashPassword } from "../password.ts";
import { insertUser, retireTokens, revokeSessions, verifyInstructor } from "../queries.ts";
import { normaliseEmail } from "../rules.ts";
import type { Viewer } from "../sign_in.ts";
import { newUserInput, reasonInput, roleInput, ROLES } from "./input.ts";
import * as queries from "./queries.ts";
import type { UserFilters, UserRow } from "./queries.ts";

type Admin = Pick<Viewer, "id" | "role">;
type AdminDeps = Pick<Deps, "db" | "clock" | "log" | "jobs">;

function demandAdmin({ role }: Pick<Viewer, "role">): void {
  if (role !== "admin") throw new AppError("forbidden", "forbidden");
}

/** How the list of users can be asked for. */
export const USERS_LISTING: Listing<UserFilters> = {
  key: "id",
  sorts: { name: "text", email: "text", role: "text", joined: "timestamptz", seen: "timestamptz" },
  initial: "-joined",
  filters: z.object({
    q: searchFilter,
    role: choiceFilter(ROLES),
    status: choiceFilter(["active", "deactivated"]),
  }),
};

/** Everybody with an account. Throws `forbidden` for everybody but admins, and as `readListing` does. */
export async function listUsers(
  { db }: Pick<Deps, "db">,
  admin: Admin,
  params: URLSearchParams,
): Promise<Listed<UserRow, UserFilters>> {
  demandAdmin(admin);
  const query = readListing(USERS_LISTING, params);
  return await list(db, USERS_LISTING, query, queries.userRows(query.filters));
}

/** One account as admins see it. Throws `forbidden` and `not_found` (`account_not_found`). */
export async function openUser(
  { db }: Pick<Deps, "db">,
  admin: Admin,
  id: number,
): Promise<UserRow> {
  demandAdmin(admin);
  const user = await queries.findUser(db, id);
  if (!user) throw new AppError("not_found", "not_found");
  return user;
}

/** Changes an account under its lock. A deleted one is nobody's, and stays so. */
function change(
  deps: AdminDeps,
  id: number,
  write: (
    tx: Tx,
    user: NonNullable<Awaited<ReturnType<typeof queries.lockAnyUser>>>,
    now: Temporal.Instant,
  ) => Promise<void>,
): Promise<void> {
  return deps.db.transaction().execute(async (tx) => {
    const user = await queries.lockAnyUser(tx, id);
    if (!user) throw new AppError("not_found", "not_found");
    if (user.email.endsWith("@deleted.invalid")) throw new AppError("conflict", "account_deleted");
    await write(tx, user, deps.clock.now());
  });
}

/**
 * Gives somebody another role; who is made an instructor by an admin counts as verified. Throws `forbidden`,
 * `not_found`, `invalid`, and the constraint `users_last_admin` for the last admin there is.
 */
export async function changeRole(
  deps: AdminDeps & Pick<Deps, "live">,
  admin: Admin,
  id: number,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const { role } = parseInput(roleInput, input);
  await change(deps, id, async (tx, user, at) => {
    if (user.role === role) return;
    await queries.setRole(tx, id, role);
    // They come back at once, and hear what is theirs now.
    await deps.live.end(tx, id);
    if (role === "instructor") await verifyInstructor(tx, id, at);
    const subject = { kind: "user", id };
    const values = { before: { role: user.role }, after: { role } };
    await audit(tx, { actor: admin, action: "user.role", subject, ...values, at });
  });
  deps.log.info("role_changed", { userId: id, role, by: admin.id });
}

/**
 * Shuts an account: its owner is signed out everywhere at once and cannot sign in. Throws as `changeRole` does, and
 * `invalid` without a reason.
 */
export async function deactivateUser(
  deps: AdminDeps & Pick<Deps, "live">,
  admin: Admin,
  id: number,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const { reason } = parseInput(reasonInput, input);
  await change(deps, id, async (tx, user, at) => {
    if (user.deactivated_at !== null) return;
    await queries.setDeactivated(tx, id, at);
    await revokeSessions(tx, id, at);
    await retireTokens(tx, id, "reset_password", at);
    await deps.live.end(tx, id);
    await audit(tx, {
      actor: admin,
      action: "user.deactivated",
      subject: { kind: "user", id },
      before: { active: true },
      after: { active: false, reason },
      at,
    });
  });
  deps.log.info("user_deactivated", { userId: id, by: admin.id });
}

/** Opens an account again. Throws `forbidden`, `not_found`, and `conflict` for one that its owner has deleted. */
export async function reactivateUser(deps: AdminDeps, admin: Admin, id: number): Promise<void> {
  demandAdmin(admin);
  await change(deps, id, async (tx, user, at) => {
    if (user.deactivated_at === null) return;
    await queries.setDeactivated(tx, id, null);
    await audit(tx, {
      actor: admin,
      action: "user.reactivated",
      subject: { kind: "user", id },
      before: { active: false },
      after: { active: true },
      at,
    });
  });
  deps.log.info("user_reactivated", { userId: id, by: admin.id });
}

/** Has a link to a new password sent to somebody; nobody else ever sees it. Throws as `changeRole` does. */
export async function sendResetLink(deps: AdminDeps, admin: Admin, id: number): Promise<void> {
  demandAdmin(admin);
  await change(deps, id, async (tx, { email, deactivated_at }, at) => {
    if (deactivated_at !== null) throw new AppError("conflict", "account_deactivated");
    const requestId = crypto.randomUUID();
    await recordEvent(deps.jobs, tx, { name: "password_reset_wanted", email, requestId });
    const subject = { kind: "user", id };
    await audit(tx, { actor: admin, action: "user.reset_link", subject, at });
  });
}

/**
 * Adds somebody, who is sent a link by which they choose their password. Throws `forbidden`, and `invalid` with one
 * key per field (`email_taken`).
 */
export async function addUser(deps: AdminDeps, admin: Admin, input: unknown): Promise<number> {
  demandAdmin(admin);
  const { name, email, role } = parseInput(newUserInput, input);
  const passwordHash = await hashPassword(crypto.randomUUID());
  const at = deps.clock.now();
  const id = await deps.db.transaction().execute(async (tx) => {
    const person = { name, email: normaliseEmail(email), role, passwordHash };
    const made = await insertUser(tx, { ...person, instructor: { verified: true } }, at);
    if (made === null) {
      throw new AppError("invalid", "email_taken", { fields: { email: "email_taken" } });
    }
    const requestId = crypto.randomUUID();
    await recordEvent(deps.jobs, tx, {
      name: "password_reset_wanted",
      email: person.email,
      requestId,
      isInvited: true,
    });
    const subject = { kind: "user", id: made };
    await audit(tx, { actor: admin, action: "user.added", subject, after: { role }, at });
    return made;
  });
  deps.log.info("user_added", { userId: id, role, by: admin.id });
  return id;
}
