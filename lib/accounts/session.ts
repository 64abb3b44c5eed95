import { errors, jwtVerify, SignJWT } from "jose";
import type { Deps } from "../deps.ts";
import { cookie, readCookie } from "../platform/cookies.ts";

/** Name of the cookie that says who is signed in. */
export const SESSION_COOKIE = "session";

/** How long a session lasts, in seconds: 30 days. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

const ALGORITHM = "HS256";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Keys = Pick<Deps, "sessionSecret">;

function seconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000);
}

/** Signs a token that names a session row; it ends when the row does. */
export function signSession(
  { sessionSecret }: Keys,
  sessionId: string,
  issuedAt: Temporal.Instant,
): Promise<string> {
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setIssuedAt(seconds(issuedAt))
    .setExpirationTime(seconds(issuedAt) + SESSION_SECONDS)
    .sign(sessionSecret);
}

/**
 * The session that a request's `Cookie` header names, or null when there is none, its token is not ours, or it has
 * run out. Whether the session still counts is for the database to say.
 */
export async function sessionIdOf(
  { sessionSecret, clock }: Keys & Pick<Deps, "clock">,
  cookies: string | null,
): Promise<string | null> {
  const token = readCookie(cookies, SESSION_COOKIE);
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, sessionSecret, {
      algorithms: [ALGORITHM],
      requiredClaims: ["sid", "iat", "exp"],
      currentDate: new Date(clock.now().epochMilliseconds),
    });
    return typeof payload.sid === "string" && UUID.test(payload.sid) ? payload.sid : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** The `Set-Cookie` value that signs a browser in; with an empty token it signs it out. */
export function sessionCookie(token: string, { secure }: { secure: boolean }): string {
  return cookie(SESSION_COOKIE, token, { maxAge: token === "" ? 0 : SESSION_SECONDS, secure });
}

/** Whether cookies may only travel over https: so wherever the site itself is reached that way. */
export function isSecure({ config }: Pick<Deps, "config">): boolean {
  return config.appBaseUrl.startsWith("https:");
}
