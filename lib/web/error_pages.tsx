import type { Context } from "fresh";
import { HttpError } from "fresh";
import { ErrorPage } from "../../components/ErrorPage.tsx";
import { AppError, translateDatabaseError } from "../platform/errors.ts";
import type { MessageKey } from "../platform/errors.ts";
import { loginPath, seeOther, wantsJson } from "../platform/http.ts";
import { define, type State } from "../state.ts";
import { CONSTRAINT_ERRORS } from "./constraint_errors.ts";

interface Shown {
  status: number;
  code: string;
  key: MessageKey;
  fields: Readonly<Record<string, MessageKey>>;
  retryAfter?: number;
  reason?: string;
  isUnknown: boolean;
}

const HTTP_ERRORS: Readonly<Record<number, { code: string; key: MessageKey }>> = {
  403: { code: "forbidden", key: "cross_site" },
  404: { code: "not_found", key: "not_found" },
  405: { code: "method_not_allowed", key: "method_not_allowed" },
};

function describe(error: unknown): Shown {
  const none = { fields: {}, isUnknown: false };
  if (error instanceof AppError) {
    const { status, code, key, fields, retryAfter, reason } = error;
    return { ...none, status, code, key, fields, retryAfter, reason };
  }
  const known = error instanceof HttpError ? HTTP_ERRORS[error.status] : undefined;
  if (known && error instanceof HttpError) return { ...none, status: error.status, ...known };
  return { ...none, status: 500, code: "internal", key: "unexpected", isUnknown: true };
}

function answerInJson({ state: { m, requestId } }: Context<State>, shown: Shown): Response {
  const fields = Object.fromEntries(
    Object.entries(shown.fields).map(([name, key]) => [name, m.errors[key]]),
  );
  const { status, reason, code, key } = shown;
  const error = { code: reason ?? code, message: m.errors[key], fields, requestId };
  return Response.json({ error }, { status, headers: retryHeaders(shown) });
}

function retryHeaders({ retryAfter }: Shown): HeadersInit {
  return retryAfter ? { "retry-after": String(retryAfter) } : {};
}

/**
 * Runs a handler whose address scripts alone use: what it refuses is told in JSON, whatever `Accept` says. Unexpected
 * errors go on to the error middleware.
 */
export async function jsonErrors(
  ctx: Context<State>,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (thrown) {
    const error = translateDatabaseError(thrown, CONSTRAINT_ERRORS);
    if (error instanceof AppError && error.status < 500) return answerInJson(ctx, describe(error));
    throw error;
  }
}

function answer(ctx: Context<State>, shown: Shown): Response | Promise<Response> {
  const { m, requestId } = ctx.state;
  if (wantsJson(ctx.req)) return answerInJson(ctx, shown);
  return ctx.render(
    <ErrorPage
      m={m}
      status={shown.status}
      title={m.errors.titles[shown.code as keyof typeof m.errors.titles] ?? m.errors.titles.other}
      text={m.errors[shown.key]}
      requestId={shown.isUnknown ? requestId : undefined}
    />,
    { status: shown.status, headers: retryHeaders(shown) },
  );
}

/**
 * Turns everything that is thrown below into a page, or into JSON for a script that asks for it. Unknown errors are
 * logged with the request's id, and the id is all that the person sees of them.
 */
export const errorPages = define.middleware(async (ctx) => {
  try {
    return await ctx.next();
  } catch (thrown) {
    const error = translateDatabaseError(thrown, CONSTRAINT_ERRORS);
    const isSignedOut = error instanceof AppError && error.code === "unauthenticated";
    if (isSignedOut && ctx.req.method === "GET" && !wantsJson(ctx.req)) {
      return seeOther(loginPath(ctx.url.pathname + ctx.url.search));
    }
    const shown = describe(error);
    if (shown.isUnknown || shown.status === 503) {
      const { pathname } = ctx.url;
      ctx.state.log.error("request_failed", { method: ctx.req.method, path: pathname, error });
    }
    return await answer(ctx, shown);
  }
});
