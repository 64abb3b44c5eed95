import { AppError } from "../platform/errors.ts";
import { define } from "../state.ts";

/** What somebody who looks through another's eyes may send: both ways to stop looking. */
const ENDS = ["/view-as/end", "/logout"];

/** An admin who sees the site as somebody else may read everything and change nothing. */
export const viewAsReadOnly = define.middleware((ctx) => {
  const { method } = ctx.req;
  const isReading = method === "GET" || method === "HEAD";
  if (ctx.state.viewer?.actingAdmin && !isReading && !ENDS.includes(ctx.url.pathname)) {
    throw new AppError("forbidden", "view_as_read_only");
  }
  return ctx.next();
});
