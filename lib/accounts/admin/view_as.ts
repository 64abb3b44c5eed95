import { audit } from "../../audit/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { findUser, selectLapsedViews } from "./queries.ts";
import * as queries from "../queries.ts";
import { isSecure, sessionCookie, signSession } from "../session.ts";
import type { Client, SessionDeps, Viewer } from "../sign_in.ts";

/** An admin's look through somebody's eyes ends by itself after so many minutes. */
export const VIEW_AS_MINUTES = 60;

type ViewDeps = SessionDeps & Pick<Deps, "config" | "log">;

/**
 * Lets an admin see the site as somebody sees it: a session of its own that may read and change nothing, beside the
 * admin's, which is kept to go back to. Logged. Returns the `Set-Cookie` value. Throws `forbidden` for everybody but
 * admins and for looking as another admin, `not_found`, and `conflict` for a closed account.
 */
export async function viewAs(
  deps: ViewDeps,
  admin: Viewer,
  userId: number,
  client: Pick<Client, "address" | "userAgent">,
): Promise<string> {
  if (admin.role !== "admin" || admin.actingAdmin) throw new AppError("forbidden", "forbidden");
  const at = deps.clock.now();
  const until = at.add({ minutes: VIEW_AS_MINUTES });
  const id = crypto.randomUUID();
  await deps.db.transaction().execute(async (tx) => {
    const user = await findUser(tx, userId);
    if (!user) throw new AppError("not_found", "not_found");
    if (user.role === "admin") throw new AppError("forbidden", "view_as_admin");
    if (user.deactivatedAt) throw new AppError("conflict", "account_deactivated");
    await queries.insertSession(tx, {
      id,
      userId,
      createdAt: at,
      expiresAt: until,
      address: client.address,
      userAgent: client.userAgent?.slice(0, 300) ?? null,
      admin: { id: admin.id, sessionId: admin.sessionId },
    });
    const subject = { kind: "user", id: userId };
    const after = { until: until.round({ smallestUnit: "second" }).toString() };
    await audit(tx, { actor: admin, action: "user.viewed_as", subject, after, at });
  });
  deps.log.info("view_as", { userId, by: admin.id });
  return sessionCookie(await signSession(deps, id, at), { secure: isSecure(deps) });
}

/**
 * Notes the end of every look through somebody's eyes that has ended by itself: its time was up, or the admin's own
 * session had ended. Returns how many there were; `isDry` only counts.
 */
export function endLapsedViews(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { isDry }: { isDry: boolean },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const lapsed = await selectLapsedViews(tx, clock.now());
    if (isDry) return lapsed.length;
    for (const { id, userId, adminId, endedAt } of lapsed) {
      await queries.revokeSession(tx, id, endedAt);
      const subject = { kind: "user", id: userId };
      const actor = { id: adminId };
      await audit(tx, { actor, action: "user.view_ended", subject, at: endedAt });
    }
    return lapsed.length;
  });
}

/** Ends the session of an admin's look through somebody's eyes. Logged. Nothing for everybody else. */
export async function closeView(
  { db, clock }: Pick<ViewDeps, "db" | "clock">,
  viewer: Viewer,
): Promise<void> {
  const { actingAdmin } = viewer;
  if (!actingAdmin) return;
  const at = clock.now();
  await db.transaction().execute(async (tx) => {
    await queries.revokeSession(tx, viewer.sessionId, at);
    const subject = { kind: "user", id: viewer.id };
    await audit(tx, { actor: { id: actingAdmin.id }, action: "user.view_ended", subject, at });
  });
}

/**
 * Ends an admin's look through somebody's eyes and goes back to their own session, if it still counts. Returns the
 * `Set-Cookie` value and whose eyes it was; null when nobody looks.
 */
export async function endViewAs(
  deps: ViewDeps,
  viewer: Viewer | null,
): Promise<{ cookie: string; userId: number } | null> {
  if (!viewer?.actingAdmin) return null;
  const { sessionId } = viewer.actingAdmin;
  await closeView(deps, viewer);
  const token = sessionId === null ? "" : await signSession(deps, sessionId, deps.clock.now());
  return { cookie: sessionCookie(token, { secure: isSecure(deps) }), userId: viewer.id };
}
