import type { Context } from "fresh";
import type { Viewer } from "../accounts/service.ts";
import { AppError } from "../platform/errors.ts";
import { seeOther } from "../platform/http.ts";
import { define, type State } from "../state.ts";
import { toLogin } from "./client.ts";

/** Where somebody comes back to after signing in: the page, or the one its form was on; the area's first without one. */
function pageToReturnTo({ req, url }: Context<State>, area: string): string {
  if (req.method === "GET") return url.pathname + url.search;
  const from = URL.parse(req.headers.get("referer") ?? "");
  const isOurs = from?.host === url.host && from.pathname.startsWith(`${area}/`);
  return isOurs ? from.pathname + from.search : area;
}

/**
 * Lets instructors and admins into `/instructor`. An instructor whose credential is missing is sent to the profile,
 * where it can be given (seed 000, verification guide). Throws `forbidden` for students.
 */
export const instructorsOnly = define.middleware((ctx) => {
  const { viewer } = ctx.state;
  if (!viewer) return toLogin(ctx.req, pageToReturnTo(ctx, "/instructor"));
  if (viewer.role === "student") throw new AppError("forbidden", "forbidden");
  if (viewer.role === "instructor" && !viewer.instructorVerified) return seeOther("/profile");
  return ctx.next();
});

/** Lets admins into `/admin`. Throws `forbidden` for everybody else who is signed in. */
export const adminsOnly = define.middleware((ctx) => {
  const { viewer } = ctx.state;
  if (!viewer) return toLogin(ctx.req, pageToReturnTo(ctx, "/admin"));
  if (viewer.role !== "admin") throw new AppError("forbidden", "forbidden");
  return ctx.next();
});

/** The person on a page behind one of the guards above. */
export function staffOf({ viewer }: Pick<State, "viewer">): Viewer {
  if (!viewer) throw new Error("a staff page is not behind its guard");
  return viewer;
}
