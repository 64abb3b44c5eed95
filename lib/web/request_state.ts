import { viewerOf } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { drainSoon } from "../handlers.ts";
import { readCookie } from "../platform/cookies.ts";
import { AppError } from "../platform/errors.ts";
import { LONG_FORM_LIMIT } from "../platform/http.ts";
import { NotedJobs } from "../platform/jobs/noted.ts";
import { isLang, messages } from "../platform/i18n/mod.ts";
import { DEFAULT_ZONE } from "../platform/time.ts";
import { define, type State, type Theme } from "../state.ts";

function addressOf(info: Deno.ServeHandlerInfo): string {
  const { remoteAddr } = info;
  return "hostname" in remoteAddr ? remoteAddr.hostname : "local";
}

function themeOf(value: string | null): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

/** Fills the request's state with all that needs no database, so that even an error page has it. */
export function requestState(deps: Deps) {
  return define.middleware((ctx) => {
    const cookies = ctx.req.headers.get("cookie");
    const lang = readCookie(cookies, "lang");
    const requestId = crypto.randomUUID();
    const state: State = {
      deps,
      requestId,
      address: addressOf(ctx.info),
      log: deps.log.with({ requestId }),
      viewer: null,
      shop: null,
      cartOwner: null,
      cartCount: () => Promise.resolve(0),
      lang: isLang(lang) ? lang : "id",
      m: messages(isLang(lang) ? lang : "id"),
      zone: DEFAULT_ZONE,
      theme: themeOf(readCookie(cookies, "theme")),
    };
    Object.assign(ctx.state, state);
    return ctx.next();
  });
}

/**
 * Refuses what no route should have to think about: NUL bytes in an address, which Postgres cannot
 * store, broken UTF-8 in one, and bodies far beyond any form of ours. Uploads have limits of their own.
 */
export const refuseNonsense = define.middleware((ctx) => {
  const address = ctx.url.pathname + ctx.url.search;
  if (/%00/.test(address)) throw new AppError("bad_request", "bad_character");
  try {
    decodeURIComponent(ctx.url.pathname);
  } catch (cause) {
    throw new AppError("bad_request", "bad_encoding", { cause });
  }
  const { headers } = ctx.req;
  const isUpload = headers.get("content-type")?.startsWith("multipart/form-data");
  if (!isUpload && Number(headers.get("content-length") ?? 0) > LONG_FORM_LIMIT) {
    throw new AppError("too_large", "too_large");
  }
  return ctx.next();
});

/** Finds out who is signed in; their own language and zone go before the cookie's. */
export const session = define.middleware(async (ctx) => {
  const { state } = ctx;
  state.viewer = await viewerOf(state.deps, ctx.req.headers.get("cookie"));
  if (state.viewer) {
    state.lang = state.viewer.lang;
    state.zone = state.viewer.zone;
    state.m = messages(state.lang);
    state.log = state.log.with({ userId: state.viewer.id });
  }
  return ctx.next();
});

/** Signs and messages of conversations: many, and hardly ever anything that others have to be told of afterwards. */
const TALK = /^\/chat\/[^/]+\/(?:messages|typing|read|presence)$/;

/**
 * Runs what the request put into the queues, without making the person wait for it. After each message of a chat to look
 * for work would cost more than the message itself: there it is done only when something was queued.
 */
export const afterwards = define.middleware(async (ctx) => {
  const { state, req: { method } } = ctx;
  const jobs = new NotedJobs(state.deps.jobs);
  state.deps = { ...state.deps, jobs };
  const response = await ctx.next();
  const isTalk = TALK.test(ctx.url.pathname);
  if (jobs.hasNew || (method !== "GET" && method !== "HEAD" && !isTalk)) drainSoon(state.deps);
  return response;
});
