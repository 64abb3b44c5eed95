import type { Middleware, PageProps, PageResponse, Rendered, RouteHandler } from "./types.ts";

type PageData<R> = Awaited<R> extends infer U ? U extends PageResponse<infer D> ? D : never : never;
type Returned<H> = H extends (...args: never[]) => infer R ? PageData<R>
  : { [K in keyof H]: H[K] extends (...args: never[]) => infer R ? PageData<R> : never }[keyof H];
type DataOf<H> = [Returned<H>] extends [never] ? unknown : Returned<H>;
type Page<Data, State> = (props: PageProps<Data, State>) => Rendered | Promise<Rendered>;

/** Typed identity functions, bound to the app's state. */
export interface Define<State> {
  /** Handlers of a route; their `page()` data is what `define.page<typeof handler>` sees. */
  handlers<H extends RouteHandler<unknown, State>>(handlers: H): H;
  /** The component of a route. */
  page<H = never>(render: Page<DataOf<H>, State>): typeof render;
  /** A layout or app wrapper component. */
  layout(render: Page<unknown, State>): typeof render;
  /** A middleware, or a list of them. */
  middleware<M extends Middleware<State> | Middleware<State>[]>(middleware: M): M;
}

/** Makes the `define.*` helpers for an app whose `ctx.state` is `State`. */
export function createDefine<State>(): Define<State> {
  const same = <T>(value: T): T => value;
  return { handlers: same, page: same, layout: same, middleware: same };
}

type PageInit = { status?: number; headers?: HeadersInit };

/** Answers a request with the route's component, which finds `data` in its props. */
export function page(): PageResponse<undefined>;
export function page<Data>(data: Data, init?: PageInit): PageResponse<Data>;
export function page(data?: unknown, init: PageInit = {}): PageResponse<unknown> {
  return { data, headers: init.headers, status: init.status };
}
