import { AppError } from "../platform/errors.ts";
import { define } from "../state.ts";

/** The one thing that somebody who looks through another's eyes may send. */
const END = "/view-as/end";

/** An admin who sees the site as somebody else may read everything and change nothing. */
export const viewAsReadOnly = define.middleware((ctx) => {
  const { method } = ctx.req;
  const isReading = method === "GET" || method === "HEAD";
  if (ctx.state.viewer?.actingAdmin && !isReading && ctx.url.pathname !== END) {
    throw new AppError("forbidden", "view_as_read_only");
  }
  return ctx.next();
});
