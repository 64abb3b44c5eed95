import { type AnyContext, INTERNALS } from "./context.ts";
import { HttpError } from "./errors.ts";
import { renderComponent } from "./render/render.ts";
import { allowedMethods } from "./router.ts";
import type { ErrorHandler, Handler } from "./segments.ts";
import type { HandlerFn, Method, Middleware, Route, RouteConfig, RouteModule } from "./types.ts";

/** What routes are made of: objects, and modules of route files. */
export type AnyRoute = Route<never> | RouteModule<never>;
/** A route in the one form the framework works with. */
export type PlainRoute = Omit<Route<never>, "handlers"> & { config: RouteConfig };

/** Makes one form out of a route or the module of a route file. */
export function plainRoute(route: AnyRoute, override?: RouteConfig): PlainRoute {
  const { handler, handlers, css } = route;
  const component = "component" in route ? route.component : (route as RouteModule<never>).default;
  const config = { ...route.config, ...override };
  return { component, handler: handlers ?? handler, config, css };
}

/** The methods a route answers; `["ALL"]` when it answers every one. */
export function methodsOf({ handler, config, component }: PlainRoute): string[] {
  if (typeof handler === "function") return [config.methods ?? "ALL"].flat();
  const methods = Object.keys(handler ?? {});
  if (component !== undefined && !methods.includes("GET")) methods.unshift("GET");
  return methods;
}

function handlerOf({ handler }: PlainRoute, method: string): HandlerFn<unknown, never> | undefined {
  if (handler === undefined || typeof handler === "function") return handler;
  return handler[method as Method] ?? (method === "HEAD" ? handler.GET : undefined);
}

/** Answers a request with a route's handler, its component, or both. */
export async function runRoute(
  ctx: AnyContext,
  route: PlainRoute,
  status = 200,
): Promise<Response> {
  const { component, config, css } = route;
  const init: ResponseInit = { status };
  const handle = handlerOf(route, ctx.req.method);
  if (handle !== undefined) {
    const result = await handle(ctx);
    if (result instanceof Response) return result;
    if (typeof result !== "object" || result === null || !("data" in result)) {
      throw new TypeError("A handler must return a Response or the result of page()");
    }
    ctx.data = result.data;
    init.status = result.status ?? status;
    init.headers = result.headers;
  }
  if (component === undefined) {
    throw new TypeError("A handler without a component must return a Response");
  }
  if (css !== undefined) ctx[INTERNALS].css = [...ctx[INTERNALS].css, ...css];
  const vnode = await renderComponent(ctx, component);
  return vnode instanceof Response ? vnode : await ctx.render(vnode, init, config);
}

/** Answers for a known pattern that lacks the method: OPTIONS with a 204, others with a 405. */
export function withoutMethod(ctx: AnyContext, methods: Iterable<string>): Response {
  const allow = allowedMethods(methods);
  if (ctx.req.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
  ctx[INTERNALS].allow = allow;
  throw new HttpError(405);
}

/** A handler that loads its route when it is first needed. */
export function lazyRoute(load: () => Promise<AnyRoute>, config?: RouteConfig): Handler {
  let route: PlainRoute | undefined;
  return async (ctx) => {
    route ??= plainRoute(await load(), config);
    const methods = methodsOf(route);
    const { method } = ctx.req;
    const answers = [method, "ALL", method === "HEAD" ? "GET" : method];
    if (!answers.some((item) => methods.includes(item))) return withoutMethod(ctx, methods);
    return await runRoute(ctx, route);
  };
}

/** Makes an error handler out of what `onError` and `notFound` take. */
export function errorHandler(item: Middleware<never> | AnyRoute, is404: boolean): ErrorHandler {
  if (typeof item === "function") {
    return async (ctx) => {
      const result = await item(ctx);
      return typeof result === "function" ? await result(ctx) as Response : result;
    };
  }
  const route = plainRoute(item);
  return (ctx, error) => {
    // A page that says "not found" sets its status itself.
    const status = is404 ? 200 : error instanceof HttpError ? error.status : 500;
    return runRoute(ctx, route, status);
  };
}
