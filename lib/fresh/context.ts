import type { FunctionComponent, VNode } from "preact";
import type { Build } from "./build.ts";
import { HttpError } from "./errors.ts";
import { renderResponse } from "./render/render.ts";
import type { RouteMatch } from "./router.ts";
import type { AnyComponent, LayoutConfig, ResolvedFreshConfig } from "./types.ts";
import type { WebSocketHandlers } from "./types.ts";

/** What the framework keeps with a request, out of the application's sight. */
export interface Internals {
  build: Build | null;
  app: AnyComponent<never> | null;
  layouts: readonly AnyComponent<never>[];
  css: readonly string[];
  /** The value of `Allow` when the method was the wrong one. */
  allow: string | null;
}

/** A context with whatever state. */
export type AnyContext = Context<never>;

/** Key of the framework's own data in a context. */
export const INTERNALS: unique symbol = Symbol("fresh.internals");

type UpgradeOptions = Deno.UpgradeWebSocketOptions;

/** Everything known about a request; shared by its middlewares, handler and components. */
export class Context<State> {
  /** Values of the matched pattern's placeholders. */
  readonly params: Record<string, string>;
  /** The matched pattern, or null. */
  readonly route: string | null;
  /** Data that middlewares pass on. */
  readonly state: State = {} as State;
  /** Whether the browser asks for parts of a page only. */
  readonly isPartial: boolean;
  /** Data that the route's handler returned. */
  data: unknown = undefined;
  /** The error an error page is rendered for, else null. */
  error: unknown = null;
  /** In layouts and app wrappers: what they wrap. */
  Component: FunctionComponent = () => null;
  /** Runs the next middleware. */
  next: () => Promise<Response> = () => Promise.reject(new HttpError(404));
  [INTERNALS]: Internals;
  /** Takes the request, its connection as `Deno.serve` gives it, and the app's configuration. */
  constructor(
    readonly req: Request,
    readonly url: URL,
    readonly info: Deno.ServeHandlerInfo,
    readonly config: ResolvedFreshConfig,
    match: RouteMatch<unknown> | null,
    internals: Internals,
  ) {
    this.params = match?.params ?? {};
    this.route = match?.entry.pattern ?? null;
    this.isPartial = url.search !== "" && url.searchParams.has("fresh-partial");
    this[INTERNALS] = internals;
  }
  /** Redirects to a path or URL. Repeated slashes of a path are made one, so that it cannot name
   * another host; a target that came from a request has to be checked nevertheless. */
  redirect(pathOrUrl: string, status = 302): Response {
    const location = pathOrUrl.startsWith("/")
      ? pathOrUrl.replace(/^[^?#]*/, (path) => path.replace(/\/{2,}/g, "/"))
      : pathOrUrl;
    return new Response(null, { status, headers: { location } });
  }
  /** Renders a page: `vnode` inside the layouts, inside the app wrapper. */
  // deno-lint-ignore no-explicit-any -- a vnode of whatever component
  render(vnode: VNode<any> | null, init?: ResponseInit, config?: LayoutConfig): Promise<Response> {
    return renderResponse(this as unknown as AnyContext, vnode, init, config);
  }
  /** Answers with plain text. */
  text(content: string, init?: ResponseInit): Response {
    return new Response(content, init);
  }
  /** Answers with HTML. */
  html(content: string, init?: ResponseInit): Response {
    const headers = new Headers(init?.headers);
    headers.set("content-type", "text/html; charset=utf-8");
    return new Response(content, { ...init, headers });
  }
  /** Answers with JSON. */
  json(content: unknown, init?: ResponseInit): Response {
    return Response.json(content, init);
  }
  /** Answers with what an iterable, or a function that returns one, yields. */
  stream<T extends string | Uint8Array>(
    source: Iterable<T> | AsyncIterable<T> | (() => Iterable<T> | AsyncIterable<T>),
    init?: ResponseInit,
  ): Response {
    const encoder = new TextEncoder();
    const body = ReadableStream.from(async function* () {
      for await (const chunk of typeof source === "function" ? source() : source) {
        yield typeof chunk === "string" ? encoder.encode(chunk) : chunk;
      }
    }());
    return new Response(body, init);
  }
  /** Makes the connection a WebSocket: with callbacks, or to be handled by the caller.
   * @throws HttpError 400 when the request asks for none */
  upgrade(handlers: WebSocketHandlers, options?: UpgradeOptions): Response;
  upgrade(options?: UpgradeOptions): Deno.WebSocketUpgrade;
  upgrade(first: WebSocketHandlers | UpgradeOptions = {}, second?: UpgradeOptions) {
    if (this.req.headers.get("upgrade")?.toLowerCase() !== "websocket") {
      throw new HttpError(400, "Expected a WebSocket upgrade request");
    }
    const handlers = first as WebSocketHandlers;
    const isManaged = (["open", "message", "close", "error"] as const)
      .some((name) => typeof handlers[name] === "function");
    if (!isManaged) return Deno.upgradeWebSocket(this.req, first as UpgradeOptions);
    const { socket, response } = Deno.upgradeWebSocket(this.req, second);
    socket.onopen = () => handlers.open?.(socket);
    socket.onmessage = (event) => handlers.message?.(socket, event);
    socket.onclose = (event) => handlers.close?.(socket, event.code, event.reason);
    socket.onerror = (event) => handlers.error?.(socket, event);
    return response;
  }
}
