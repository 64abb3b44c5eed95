import { errors, jwtVerify, SignJWT } from "jose";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { upsertPreferences } from "./centre_queries.ts";
import { isFixed, isTopic, type Topic } from "./rules.ts";

const ALGORITHM = "HS256";
/** Keeps a token of this kind from being taken for another that the same secret signs. */
const AUDIENCE = "unsubscribe";

/** Whose mails about what a link ends. */
export interface Unsubscription {
  userId: number;
  topic: Topic;
}

/**
 * The address that ends the mails about a topic for one person (RFC 8058): signed, and good for ever, for mails are
 * kept for years. It can do nothing else.
 */
export async function unsubscribePath(
  { sessionSecret }: Pick<Deps, "sessionSecret">,
  userId: number,
  topic: Topic,
): Promise<string> {
  const token = await new SignJWT({ topic })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(String(userId)).setAudience(AUDIENCE)
    .sign(sessionSecret);
  return `/unsubscribe?token=${token}`;
}

/** What a link of ours ends. Throws `invalid` (`token_invalid`) for one that is not ours. */
export async function readUnsubscription(
  { sessionSecret }: Pick<Deps, "sessionSecret">,
  token: string,
): Promise<Unsubscription> {
  try {
    const { payload } = await jwtVerify(token, sessionSecret, {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
    });
    const userId = Number(payload.sub);
    if (isTopic(payload.topic) && Number.isSafeInteger(userId)) {
      return { userId, topic: payload.topic };
    }
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
  }
  throw new AppError("invalid", "token_invalid");
}

/** Ends the mails of a link, without signing in; again does no harm. Throws as `readUnsubscription` does. */
export async function unsubscribe(
  deps: Pick<Deps, "db" | "sessionSecret">,
  token: string,
): Promise<Unsubscription> {
  const found = await readUnsubscription(deps, token);
  const { userId, topic } = found;
  if (isFixed(topic, "mail")) throw new AppError("invalid", "token_invalid");
  const exists = await deps.db.selectFrom("users").select("id")
    .where("id", "=", userId).executeTakeFirst();
  if (exists) await upsertPreferences(deps.db, userId, [{ topic, channel: "mail", wanted: false }]);
  return found;
}
