import { equal } from "node:assert/strict";
import type { Viewer } from "../../lib/accounts/service.ts";
import type { ErrorCode } from "../../lib/platform/errors.ts";
import { AppError } from "../../lib/platform/errors.ts";
import type { User } from "../support/factories.ts";

/** Somebody of the factories as a request knows them; each `session` is a device of its own. */
export function viewerOf(user: User, session = "s1"): Viewer {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    emailVerified: true,
    instructorVerified: user.role === "instructor",
    lang: user.lang,
    zone: user.zone,
    unread: 0,
    picture: null,
    sessionId: `${session}-of-${user.id}`,
  };
}

/** For `assert.rejects`: an `AppError` of this code and, for scripts, this reason. */
export function refusedAs(code: ErrorCode, reason?: string): (error: unknown) => true {
  return (error) => {
    if (!(error instanceof AppError)) throw error;
    equal(error.code, code);
    if (reason !== undefined) equal(error.reason ?? error.key, reason);
    return true;
  };
}
