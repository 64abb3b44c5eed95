export { App } from "./app.ts";
export type { Context, Context as FreshContext } from "./context.ts";
export { createDefine, type Define, page } from "./define.ts";
export { HttpError } from "./errors.ts";
export { cors, type CORSOptions } from "./middlewares/cors.ts";
export { csp, type CSPOptions } from "./middlewares/csp.ts";
export { csrf, type CsrfOptions } from "./middlewares/csrf.ts";
export { ipFilter } from "./middlewares/ip_filter.ts";
export type { IpFilterOptions, IpFilterRemote, IpFilterRules } from "./middlewares/ip_filter.ts";
export { staticFiles } from "./middlewares/static_files.ts";
export { trailingSlashes } from "./middlewares/trailing_slashes.ts";
export type { FreshConfig, Island, ListenOptions, ResolvedFreshConfig } from "./types.ts";
export type { HandlerByMethod, HandlerFn, LayoutConfig, Lazy, MaybeLazy, Method } from "./types.ts";
export type { Middleware, Middleware as MiddlewareFn, PageProps, PageResponse } from "./types.ts";
export type {
  Route,
  RouteComponent,
  RouteConfig,
  RouteHandler,
  WebSocketHandlers,
} from "./types.ts";
