import type { ComponentChildren, ComponentClass } from "preact";
import type { Context } from "./context.ts";

/** The HTTP methods a route can answer. */
export type Method = "HEAD" | "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "OPTIONS";
/** How an app runs. */
export type Mode = "development" | "production";
/** Options of `new App()`: a prefix of every route, e.g. `/shop`; `"production"` unless the
 * development server says otherwise; whether `ctx.url` has the scheme and host of
 * `X-Forwarded-Proto` and `X-Forwarded-Host`. */
export type FreshConfig = { basePath?: string; mode?: Mode; trustProxy?: boolean };
/** The configuration an app runs with; `root` is the project's folder. */
export type ResolvedFreshConfig = Required<FreshConfig> & { root: string };
/** What `page()` makes: data for a route's component, and how to answer. */
export type PageResponse<Data> = { data: Data; headers?: HeadersInit; status?: number };
type MaybePromise<T> = T | Promise<T>;
/** A function that loads a value when it is first needed. */
export type Lazy<T> = () => Promise<T>;
/** A value, or a function that loads it. */
export type MaybeLazy<T> = T | Lazy<T>;
/** Runs for a request; calls `ctx.next()` to go on. May also be a function that loads one. */
export type Middleware<S> = (ctx: Context<S>) => Response | Promise<Response | Middleware<S>>;
/** Answers a request of a route with a `Response`, or with data for the route's component. */
export type HandlerFn<D, S> = (ctx: Context<S>) => MaybePromise<Response | PageResponse<D>>;
/** One handler per method. */
export type HandlerByMethod<Data, State> = { [M in Method]?: HandlerFn<Data, State> };
/** The handler of a route: one function for all methods, or one per method. */
export type RouteHandler<Data, State> = HandlerFn<Data, State> | HandlerByMethod<Data, State>;
/** What a layout inherits: whether to leave out outer layouts, and the app wrapper. */
export type LayoutConfig = { skipInheritedLayouts?: boolean; skipAppWrapper?: boolean };
/** How a route is matched and what it inherits. */
export interface RouteConfig extends LayoutConfig {
  /** URL pattern to match in place of the path the route was registered with. */
  routeOverride?: string;
  /** Methods a route made of a single function answers. All by default. */
  methods?: "ALL" | Method[];
}

type PropNames =
  | ("config" | "url" | "req" | "params" | "info" | "state")
  | ("isPartial" | "Component" | "error" | "route");
/** What route, layout and app components receive. */
export type PageProps<D = unknown, S = unknown> = Pick<Context<S>, PropNames> & { data: D };
/** What a component may return. Asynchronous ones are awaited. */
export type Rendered = ComponentChildren | Response;
/** The component of a route, a layout or an app wrapper. */
export type RouteComponent<Data = unknown, State = unknown> =
  | ((props: PageProps<Data, State>) => MaybePromise<Rendered>)
  | ComponentClass<PageProps<Data, State>>;
/** A component with whatever data type; `never` makes every one assignable. */
export type AnyComponent<State> = RouteComponent<never, State>;
/** A route: a handler, which may be named in the plural, a component, or both. */
export interface Route<State> {
  component?: AnyComponent<State>;
  handler?: RouteHandler<unknown, State>;
  handlers?: RouteHandler<unknown, State>;
  config?: RouteConfig;
  /** Addresses of stylesheets that are linked in the head of the page. */
  css?: string[];
}

/** The module of a route file. */
export type RouteModule<S> = Omit<Route<S>, "component"> & { default?: AnyComponent<S> };
/** Address of a script, and of what it imports, for preloading. */
export type Script = { file: string; chunks: string[] };
/** A component that is rendered on the server and run in the browser. */
export interface Island extends Script {
  /** Name that is unique in the page, and the one under which the file exports it. */
  name: string;
  exportName: string;
}

/** Options of `app.listen()`: those of `Deno.serve`. */
export type ListenOptions = Partial<Deno.ServeTcpOptions & Deno.TlsCertifiedKeyPem>;
/** Callbacks of a WebSocket; all are optional. */
export interface WebSocketHandlers {
  open?(socket: WebSocket): void;
  message?(socket: WebSocket, event: MessageEvent): void;
  close?(socket: WebSocket, code: number, reason: string): void;
  error?(socket: WebSocket, event: Event | ErrorEvent): void;
}
