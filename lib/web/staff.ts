import type { Viewer } from "../accounts/service.ts";
import { AppError } from "../platform/errors.ts";
import { seeOther } from "../platform/http.ts";
import { define, type State } from "../state.ts";
import { toLogin } from "./client.ts";

/** Where somebody comes back to after signing in: the page itself, or for what is no page the area's first. */
function pageToReturnTo(req: Request, url: URL, area: string): string {
  return req.method === "GET" ? url.pathname + url.search : area;
}

/**
 * Lets instructors and admins into `/instructor`. An instructor whose credential is missing is sent to the profile,
 * where it can be given (seed 000, verification guide). Throws `forbidden` for students.
 */
export const instructorsOnly = define.middleware((ctx) => {
  const { viewer } = ctx.state;
  if (!viewer) return toLogin(ctx.req, pageToReturnTo(ctx.req, ctx.url, "/instructor"));
  if (viewer.role === "student") throw new AppError("forbidden", "forbidden");
  if (viewer.role === "instructor" && !viewer.instructorVerified) return seeOther("/profile");
  return ctx.next();
});

/** Lets admins into `/admin`. Throws `forbidden` for everybody else who is signed in. */
export const adminsOnly = define.middleware((ctx) => {
  const { viewer } = ctx.state;
  if (!viewer) return toLogin(ctx.req, pageToReturnTo(ctx.req, ctx.url, "/admin"));
  if (viewer.role !== "admin") throw new AppError("forbidden", "forbidden");
  return ctx.next();
});

/** The person on a page behind one of the guards above. */
export function staffOf({ viewer }: Pick<State, "viewer">): Viewer {
  if (!viewer) throw new Error("a staff page is not behind its guard");
  return viewer;
}
