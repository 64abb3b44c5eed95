import { type AnyContext, INTERNALS } from "./context.ts";
import { HttpError } from "./errors.ts";
import type { AnyComponent, LayoutConfig, Middleware } from "./types.ts";

type AnyMiddleware = Middleware<never>;

/** Answers for an error: what `onError` or `notFound` was given. */
export type ErrorHandler = (ctx: AnyContext, error: unknown) => Promise<Response>;
/** Answers a request at the end of its middlewares. */
export type Handler = (ctx: AnyContext) => Response | Promise<Response>;

/** What the levels of one app have in common. */
export type Shared = { notFound: ErrorHandler | null };
/** An app wrapper and layouts, outer ones first. */
export type Wrappers = { app: AnyComponent<never> | null; layouts: AnyComponent<never>[] };

/** A level of the app: a path segment with what applies to it and to all below. */
export class Segment {
  readonly children = new Map<string, Segment>();
  readonly middlewares: AnyMiddleware[] = [];
  app: AnyComponent<never> | null = null;
  layout: { component: AnyComponent<never>; config: LayoutConfig } | null = null;
  onError: ErrorHandler | null = null;
  constructor(readonly parent: Segment | null) {}
  /** The level of a path below this one, made when it is not there. Stars are left out. */
  at(path: string): Segment {
    const names = path.split("/").filter((name) => name !== "" && name !== "*");
    return names.reduce((level: Segment, name) => {
      const next = level.children.get(name) ?? new Segment(level);
      level.children.set(name, next);
      return next;
    }, this);
  }
}

/** The middlewares that run for a route of a level, as they are now: outer levels first. */
export function middlewaresOf(segment: Segment, shared: Shared): AnyMiddleware[] {
  const levels: Segment[] = [];
  for (let at: Segment | null = segment; at !== null; at = at.parent) levels.unshift(at);
  const chain: AnyMiddleware[] = [];
  let app: AnyComponent<never> | null = null;
  let layouts: AnyComponent<never>[] = [];
  for (const level of levels) {
    app = level.app ?? app;
    if (level.layout !== null) {
      const { component, config } = level.layout;
      if (config.skipAppWrapper) app = null;
      layouts = config.skipInheritedLayouts ? [component] : [...layouts, component];
    }
    if (level.parent === null || level.app || level.layout || level.onError) {
      chain.push(levelMiddleware({ app, layouts }, level, shared));
    }
    chain.push(...level.middlewares);
  }
  return chain;
}

/** Puts a level's app wrapper and layouts in force, and catches what is thrown below. */
function levelMiddleware(wrappers: Wrappers, level: Segment, shared: Shared): AnyMiddleware {
  const { onError, parent } = level;
  const enter = (ctx: AnyContext) => Object.assign(ctx[INTERNALS], wrappers);
  if (parent !== null && onError === null) return (ctx) => (enter(ctx), ctx.next());
  return async (ctx) => {
    enter(ctx);
    try {
      return await ctx.next();
    } catch (error) {
      const is404 = error instanceof HttpError && error.status === 404;
      const handle = (is404 ? shared.notFound : null) ?? onError;
      if (handle === null) throw error;
      enter(ctx);
      ctx.error = error;
      return await handle(ctx, error);
    }
  };
}

/** Runs middlewares in order, and then `end`. */
export function runChain(chain: AnyMiddleware[], end: Handler, ctx: AnyContext): Promise<Response> {
  let position = -1;
  ctx.next = async () => {
    const index = ++position;
    try {
      if (index >= chain.length) return check(await end(ctx));
      const result = await chain[index](ctx);
      if (typeof result !== "function") return check(result);
      chain[index] = result; // It was a function that loads the middleware.
      return check(await result(ctx));
    } finally {
      position = index - 1;
    }
  };
  return ctx.next();
}

function check(result: unknown): Response {
  if (result instanceof Response) return result;
  throw new TypeError("A middleware or handler must return a Response, or a page() for a route");
}
