import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import * as queries from "./queries.ts";
import { isSecure, sessionCookie } from "./session.ts";
import type { Viewer } from "./sign_in.ts";
import { readUserAgent } from "./user_agent.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A browser in which somebody is signed in. */
export interface Device {
  /** Of its session. */
  id: string;
  /** Such as "Chrome"; null when it is not known. */
  browser: string | null;
  /** Such as "Android"; null when it is not known. */
  system: string | null;
  /** The network address it signed in from. */
  address: string | null;
  signedInAt: Temporal.Instant;
  /** To within a few minutes. */
  lastSeenAt: Temporal.Instant;
  /** The one that asks. */
  isThis: boolean;
}

/** Where the viewer is signed in: this device first, then the one last used; at most 100. */
export async function listDevices(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
): Promise<Device[]> {
  const rows = await queries.activeSessions(db, viewer.id, clock.now());
  const devices = rows.map((row) => ({
    ...readUserAgent(row.user_agent),
    id: row.id,
    address: row.address,
    signedInAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    isThis: row.id === viewer.sessionId,
  }));
  return devices.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/**
 * Signs one of the viewer's devices out; says whether it was the one that asks. Throws `not_found` for a session that
 * is not theirs, or has ended.
 */
export async function revokeDevice(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  id: string,
): Promise<{ isThis: boolean }> {
  const isOne = UUID.test(id) &&
    await queries.revokeOwnSession(deps.db, viewer.id, id, deps.clock.now());
  if (!isOne) throw new AppError("not_found", "device_not_found");
  deps.log.info("session_revoked", { userId: viewer.id });
  return { isThis: id === viewer.sessionId };
}

/** Signs the viewer out everywhere, here too; returns the `Set-Cookie` value that clears the browser's. */
export async function logoutEverywhere(
  deps: Pick<Deps, "db" | "clock" | "config" | "log">,
  viewer: Viewer,
): Promise<string> {
  await queries.revokeSessions(deps.db, viewer.id, deps.clock.now());
  deps.log.info("logout_everywhere", { userId: viewer.id });
  return sessionCookie("", { secure: isSecure(deps) });
}
