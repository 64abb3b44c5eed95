import type { Viewer } from "../../lib/accounts/service.ts";
import type { User } from "./factories.ts";

/** Somebody of the factories as a request would know them, verified in every way. */
export function viewerOf(user: User): Viewer {
  const { id, name, email, role, lang, zone } = user;
  return {
    id,
    name,
    email,
    role,
    lang,
    zone,
    emailVerified: true,
    instructorVerified: role === "instructor",
    unread: 0,
    picture: null,
    sessionId: crypto.randomUUID(),
  };
}
