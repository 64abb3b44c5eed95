import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { mediaUrl } from "../media/rules.ts";
import { AppError } from "../platform/errors.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Zone } from "../platform/time.ts";
import * as queries from "./queries.ts";
import { isSecure, SESSION_SECONDS, sessionCookie, sessionIdOf, signSession } from "./session.ts";
import type { Role } from "./tables.ts";

/** The person a request comes from. */
export interface Viewer {
  /** Of the account. */
  id: number;
  /** As it was typed at registration. */
  name: string;
  /** As it was typed at registration, its domain in lower case. */
  email: string;
  /** What the person may do. */
  role: Role;
  /** Whether the address has been confirmed. */
  emailVerified: boolean;
  /** False for everybody who is not an instructor. */
  instructorVerified: boolean;
  /** The address of the person's picture; null: there is none. */
  picture: string | null;
  /** Notifications that have not been read, counted up to 100. */
  unread: number;
  /** The language the person reads the site in. */
  lang: Lang;
  /** The zone in which the person sees times. */
  zone: Zone;
  /** The session that the request belongs to. */
  sessionId: string;
  /** The admin who looks through this person's eyes, may change nothing, and has a session of their own to go back to. */
  actingAdmin?: { id: number; sessionId: string | null };
}

/** Where a request comes from, as far as signing in cares. */
export interface Client {
  /** The network address. */
  address: string;
  /** The `User-Agent` header. */
  userAgent: string | null;
  /** The `Cookie` header: the session in it ends when another begins. */
  cookies: string | null;
  /** The language the person reads the site in; a new account keeps it. */
  lang?: Lang;
}

/** Somebody who has just signed in. */
export interface SignedIn {
  /** Who it is. */
  viewer: Viewer;
  /** The `Set-Cookie` value. */
  cookie: string;
}

/** What it takes to tell who is signed in. */
export type SessionDeps = Pick<Deps, "db" | "clock" | "sessionSecret">;
/** What it takes to sign somebody in. */
export type SignInDeps = SessionDeps & Pick<Deps, "config" | "log">;

const USER_AGENT_MAX = 300;

/**
 * Starts a session inside a transaction and ends the one the browser came with. Throws `invalid` (`login_failed`)
 * when the account has been closed.
 */
export async function startSession(
  deps: SignInDeps,
  tx: Tx,
  userId: number,
  client: Client,
): Promise<SignedIn> {
  const now = deps.clock.now();
  const former = await sessionIdOf(deps, client.cookies);
  if (former) await queries.revokeSession(tx, former, now);
  const id = crypto.randomUUID();
  await queries.insertSession(tx, {
    id,
    userId,
    createdAt: now,
    expiresAt: now.add({ seconds: SESSION_SECONDS }),
    address: client.address,
    userAgent: client.userAgent?.slice(0, USER_AGENT_MAX) ?? null,
  });
  const found = await findViewer(tx, id, now);
  // The account was closed between the check of its password and now.
  if (!found) throw new AppError("invalid", "login_failed");
  const token = await signSession(deps, id, now);
  return { viewer: found.viewer, cookie: sessionCookie(token, { secure: isSecure(deps) }) };
}

/** The person of a session that still counts, or null. */
export async function findViewer(
  db: Db | Tx,
  sessionId: string,
  now: Temporal.Instant,
): Promise<{ viewer: Viewer; lastSeenAt: Temporal.Instant } | null> {
  const row = await queries.viewerBySession(db, sessionId, now);
  if (!row) return null;
  const { id, name, email, role, lang, zone } = row;
  const viewer = {
    id,
    name,
    email,
    role,
    emailVerified: row.email_verified_at !== null,
    instructorVerified: role === "instructor" && row.verified_at !== null,
    picture: row.picture_id && mediaUrl(row.picture_id),
    unread: row.unread,
    lang,
    zone,
    sessionId,
    ...(row.admin_id !== null && {
      actingAdmin: { id: row.admin_id, sessionId: row.admin_session_id },
    }),
  };
  return { viewer, lastSeenAt: row.last_seen_at };
}
