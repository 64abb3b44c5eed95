import { audit } from "../audit/service.ts";
import { define } from "../state.ts";

/** Changes whose use cases write an entry of their own, with what was there before and after. */
const ITSELF = /\/(?:settings|status|certificates(?:\/.*)?|students\/\d+\/(?:remove|restore))$/;
/** What is sent without changing anything. */
const NO_CHANGE = /^\/instructor\/preview$/;

/**
 * Notes what admins change in the area of instructors, where everything is somebody else's: who, when, and which form
 * of which course. Must stand behind the session.
 */
export const staffLog = define.middleware(async (ctx) => {
  const response = await ctx.next();
  const { viewer, deps } = ctx.state;
  const { pathname } = ctx.url;
  const isChange = ctx.req.method !== "GET" && ctx.req.method !== "HEAD" && response.status < 400;
  if (viewer?.role !== "admin" || !isChange || !pathname.startsWith("/instructor/")) {
    return response;
  }
  if (NO_CHANGE.test(pathname) || ITSELF.test(pathname)) return response;
  await audit(deps.db, {
    actor: viewer,
    action: "course.edited",
    subject: { kind: "page", id: pathname.slice(0, 300) },
    at: deps.clock.now(),
  });
  return response;
});
