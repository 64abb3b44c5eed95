import type { Build } from "./build.ts";
import { Context, INTERNALS } from "./context.ts";
import { HttpError } from "./errors.ts";
import { sortFsRoutes } from "./fs_routes.ts";
import { Router } from "./router.ts";
import { type AnyRoute, errorHandler, lazyRoute, methodsOf, plainRoute } from "./routes.ts";
import { runRoute, withoutMethod } from "./routes.ts";
import { type Handler, middlewaresOf, runChain, Segment, type Shared } from "./segments.ts";
import type { AnyComponent, FreshConfig, LayoutConfig, ListenOptions, MaybeLazy } from "./types.ts";
import type { Middleware, ResolvedFreshConfig, Route, RouteConfig } from "./types.ts";
import type { WebSocketHandlers } from "./types.ts";

type AnyMiddleware = Middleware<never>;
type LazyMiddleware<State> = MaybeLazy<Middleware<State>>;
/** Registers middlewares for a method and a path. */
type Verb<State, This> = (path: string, ...middlewares: LazyMiddleware<State>[]) => This;
/** Answers an error: a function, or a route. */
type ErrorItem<State> = Middleware<State> | Route<State>;
/** A recorded call; replayed with the path the app is mounted at. */
type Command = (target: Target, prefix: string) => void;
interface Target {
  root: Segment;
  router: Router<{ middlewares: AnyMiddleware[]; handler: Handler }>;
  shared: Shared;
  build: Build | null;
  basePath: string;
}

const BUILD: unique symbol = Symbol("fresh.build");
const DEFAULT_INFO: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "localhost", port: 8080 },
  completed: Promise.resolve(),
};

/** Gives an app its files, islands and file-system routes. */
export function setBuild<State>(app: App<State>, build: Build, mode?: FreshConfig["mode"]): void {
  app[BUILD] = build;
  app.config.mode = mode ?? app.config.mode;
}

/** A web application: routes, middlewares, layouts and error pages, in the order of the calls. */
export class App<State> {
  readonly #commands: Command[] = [];
  [BUILD]: Build | null = null;
  /** The configuration the app runs with. */
  readonly config: ResolvedFreshConfig;
  constructor({ basePath = "", mode = "production", trustProxy = false }: FreshConfig = {}) {
    this.config = { root: "", basePath: basePath.replace(/\/+$/, ""), mode, trustProxy };
  }
  /** Adds middlewares, to all routes that follow or, after a path, to those below it. */
  use(first: string | LazyMiddleware<State>, ...rest: LazyMiddleware<State>[]): this {
    const path = typeof first === "string" ? first : "*";
    const added = (typeof first === "string" ? rest : [first, ...rest]) as AnyMiddleware[];
    return this.#add(({ root }, at) => void root.at(join(at, path)).middlewares.push(...added));
  }
  // Each answers requests with one method; GET also answers HEAD.
  get: Verb<State, this> = (path, ...list) => this.#method("GET", path, list);
  post: Verb<State, this> = (path, ...list) => this.#method("POST", path, list);
  patch: Verb<State, this> = (path, ...list) => this.#method("PATCH", path, list);
  put: Verb<State, this> = (path, ...list) => this.#method("PUT", path, list);
  delete: Verb<State, this> = (path, ...list) => this.#method("DELETE", path, list);
  head: Verb<State, this> = (path, ...list) => this.#method("HEAD", path, list);
  options: Verb<State, this> = (path, ...list) => this.#method("OPTIONS", path, list);
  /** Answers requests with any method. */
  all: Verb<State, this> = (path, ...list) => this.#method("ALL", path, list);
  /** Upgrades requests to a WebSocket with the given callbacks. */
  ws(path: string, handlers: WebSocketHandlers, options?: Deno.UpgradeWebSocketOptions): this {
    return this.get(path, (ctx) => ctx.upgrade(handlers, options));
  }
  /** Adds a route: a component, handlers, or both; or a function that loads it. */
  route(path: string, route: MaybeLazy<Route<State>>, config?: RouteConfig): this {
    const item = route as MaybeLazy<Route<never>>;
    return this.#add((target, at) => addRoute(target, join(at, path), at, item, config));
  }
  /** Sets the layout of the pages below a path. */
  layout(path: string, component: AnyComponent<State>, config: LayoutConfig = {}): this {
    const layout = { component: component as AnyComponent<never>, config };
    return this.#add(({ root }, prefix) => void (root.at(join(prefix, path)).layout = layout));
  }
  /** Sets the component that renders the outer HTML of all pages. */
  appWrapper(component: AnyComponent<State>): this {
    const app = component as AnyComponent<never>;
    return this.#add(({ root }, prefix) => void (root.at(prefix).app = app));
  }
  /** Sets what answers when something throws, everywhere or, after a path, below it. */
  onError(first: string | ErrorItem<State>, second?: ErrorItem<State>): this {
    const [path, item] = typeof first === "string" ? [first, second] : ["*", first];
    const handler = errorHandler(item as ErrorItem<never>, false);
    return this.#add(({ root }, prefix) => void (root.at(join(prefix, path)).onError = handler));
  }
  /** Sets what answers when nothing is found. */
  notFound(item: ErrorItem<State>): this {
    const handler = errorHandler(item as ErrorItem<never>, true);
    return this.#add(({ shared }) => void (shared.notFound = handler));
  }
  /** Adds the routes of the routes folder, which the build knows. */
  fsRoutes(path = "/"): this {
    const base = path === "*" ? "/" : path;
    return this.#add((target, prefix) => addFsRoutes(target, join(prefix, base)));
  }
  /** Adds everything of another app below a path. */
  mountApp(path: string, app: App<State>): this {
    const base = path === "*" ? "/" : path;
    return this.#add((target, prefix) => {
      for (const command of app.#commands) command(target, join(prefix, base));
    });
  }
  /** Makes the function that answers requests. */
  handler(): (req: Request, info?: Deno.ServeHandlerInfo) => Promise<Response> {
    const { config, [BUILD]: build } = this;
    const shared: Shared = { notFound: null };
    const root = new Segment(null);
    const router: Target["router"] = new Router();
    const target = { root, router, shared, build, basePath: config.basePath };
    for (const command of this.#commands) command(target, "");
    const rootChain = middlewaresOf(root, shared);
    const missing: Handler = (ctx) => shared.notFound?.(ctx, null) ?? unmatched();
    const hasRoot = root.middlewares.length > 0 || root.onError !== null;

    return async (req, info = DEFAULT_INFO) => {
      const url = requestUrl(req, config.trustProxy);
      const match = router.match(req.method, url.pathname);
      const internals = { build, app: null, layouts: [], css: [], allow: null };
      const ctx = new Context<never>(req, url, info, config, match, internals);
      let response: Response;
      try {
        if (match?.item !== undefined) {
          response = await runChain(match.item.middlewares, match.item.handler, ctx);
        } else if (match !== null) {
          const { methods } = match.entry;
          response = await runChain(rootChain, () => withoutMethod(ctx, methods.keys()), ctx);
        } else response = await runChain(rootChain, hasRoot ? unmatched : missing, ctx);
      } catch (error) {
        response = defaultResponse(error);
      }
      return finish(req, response, ctx[INTERNALS].allow);
    };
  }
  /** Starts a server and keeps it running. */
  async listen(options: ListenOptions = {}): Promise<void> {
    const handler = this.handler();
    await Deno.serve(options, (req, info) => handler(req, info)).finished;
  }
  #add(command: Command): this {
    this.#commands.push(command);
    return this;
  }
  #method(method: string, path: string, list: LazyMiddleware<State>[]): this {
    return this.#add(({ root, router, shared, basePath }, prefix) => {
      const pattern = join(prefix, path);
      const outer = middlewaresOf(root.at(pattern), shared);
      const middlewares = [...outer, ...list as AnyMiddleware[]];
      router.add(method, basePath + pattern, { middlewares, handler: unmatched });
    });
  }
}

function unmatched(): never {
  throw new HttpError(404);
}

function join(prefix: string, path: string): string {
  const rest = path === "*" && prefix === "" || path.startsWith("/") ? path : "/" + path;
  if (prefix === "" || prefix === "/") return rest;
  return rest === "/" ? prefix : prefix + rest;
}

function addRoute(
  { root, router, shared, basePath }: Target,
  path: string,
  prefix: string,
  route: MaybeLazy<AnyRoute>,
  config: RouteConfig | undefined,
): void {
  const middlewares = middlewaresOf(root.at(path), shared);
  const plain = typeof route === "function" ? null : plainRoute(route, config);
  const { routeOverride } = plain?.config ?? config ?? {};
  const pattern = basePath + (routeOverride ? join(prefix, routeOverride) : path);
  const handler: Handler = typeof route === "function"
    ? lazyRoute(route, config)
    : (ctx) => runRoute(ctx, plain!);
  for (const method of plain === null ? ["ALL"] : methodsOf(plain)) {
    router.add(method, pattern, { middlewares, handler });
  }
}

function addFsRoutes(target: Target, prefix: string): void {
  for (const { route, kind, level, pattern } of sortFsRoutes(target.build?.routes ?? [])) {
    const path = join(prefix, level);
    const { module, load } = route;
    if (kind === "route") {
      const routeOverride = module?.config?.routeOverride ?? pattern;
      addRoute(target, path, prefix, module ?? load ?? {}, { ...module?.config, routeOverride });
      continue;
    }
    if (module === undefined) continue;
    const segment = target.root.at(path);
    if (kind === "error") segment.onError = errorHandler(module, false);
    else if (kind === "notFound") target.shared.notFound = errorHandler(module, true);
    else if (kind === "app") segment.app = module.default ?? null;
    else if (kind === "middleware") {
      const list = [module.handlers ?? module.handler ?? module.default].flat();
      segment.middlewares.push(...list as unknown as AnyMiddleware[]);
    } else if (module.default !== undefined) {
      segment.layout = { component: module.default, config: module.config ?? {} };
    }
  }
}

function requestUrl(req: Request, trustProxy: boolean): URL {
  const url = new URL(req.url);
  // Repeated slashes would let a redirect made from the path name another host.
  if (url.pathname.includes("//")) url.pathname = url.pathname.replace(/\/{2,}/g, "/");
  if (trustProxy) {
    const first = (name: string) => req.headers.get(name)?.split(",")[0].trim();
    url.protocol = first("x-forwarded-proto") || url.protocol;
    url.host = first("x-forwarded-host") || url.host;
  }
  return url;
}

function defaultResponse(error: unknown): Response {
  if (error instanceof HttpError) return new Response(error.message, { status: error.status });
  // deno-lint-ignore no-console -- nobody else has seen the error
  console.error(error);
  return new Response("Internal server error", { status: 500 });
}

/** A 405 names the allowed methods, the answer to HEAD has no body. */
function finish(req: Request, response: Response, allow: string | null): Response {
  const { status, statusText } = response;
  const lacksAllow = allow !== null && status === 405 && !response.headers.has("allow");
  const dropsBody = req.method === "HEAD" && response.body !== null;
  if (!lacksAllow && !dropsBody) return response;
  const headers = new Headers(response.headers);
  if (lacksAllow) headers.set("allow", allow);
  if (dropsBody) response.body?.cancel().catch(() => {});
  return new Response(dropsBody ? null : response.body, { status, statusText, headers });
}
