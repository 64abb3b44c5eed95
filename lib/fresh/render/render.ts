import { type ComponentType, type FunctionComponent, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { asset } from "../asset.ts";
import { type AnyContext, INTERNALS } from "../context.ts";
import type { AnyComponent, LayoutConfig } from "../types.ts";
import { completeDocument } from "./document.ts";
import { AsyncFunction, ComponentShell, isThenable, withState } from "./hooks.ts";
import { Answer, Pending, RenderState } from "./state.ts";

type Props = Record<string, unknown>;
type AnyVNode = VNode<Props>;

const MAX_ATTEMPTS = 100;
const NONCE: unique symbol = Symbol("fresh.nonce");

// Called by the renderer with each error; a promise is how a suspended component says "wait".
const rendererState = {
  onError(error: unknown): never {
    throw isThenable(error) ? new Pending(error) : error;
  },
};
type Render = (vnode: AnyVNode, context: undefined, state: typeof rendererState) => string;
const renderSync = renderToString as unknown as Render;

/** The nonce of the scripts and styles of a rendered page, or undefined for other responses. */
export function nonceOf(response: Response): string | undefined {
  return (response as { [NONCE]?: string })[NONCE];
}

/** Renders a component with the context as its props. May give a response in place of a vnode. */
export async function renderComponent(
  ctx: AnyContext,
  type: AnyComponent<never>,
  child?: FunctionComponent,
): Promise<AnyVNode | Response> {
  if (child !== undefined) ctx.Component = child;
  if (type.constructor === AsyncFunction) {
    return await (type as (props: unknown) => Promise<AnyVNode | Response>)(ctx);
  }
  const props = Object.assign(Object.create(Object.getPrototypeOf(ctx)), ctx);
  const isClass = type.prototype && "render" in type.prototype;
  return isClass ? h(type as ComponentType<Props>, props) : h(ComponentShell, { type, props });
}

// The root is made anew for each attempt, because Preact keeps data in vnodes.
function renderTree(state: RenderState, tree: unknown): string {
  const Root = () => tree as AnyVNode | null;
  const root = h(Root as ComponentType<Props>, {});
  return withState(state, () => renderSync(root, undefined, rendererState));
}

/** Renders `vnode` with what the context inherits, as a complete HTML document. */
export async function renderResponse(
  ctx: AnyContext,
  vnode: AnyVNode | null,
  init?: ResponseInit,
  config?: LayoutConfig,
): Promise<Response> {
  const { build, app, layouts, css } = ctx[INTERNALS];
  const wrappers = config?.skipInheritedLayouts ? [] : [...layouts];
  if (app !== null && !config?.skipAppWrapper) wrappers.unshift(app);
  let tree: AnyVNode | null = vnode;
  for (const wrapper of wrappers.reverse()) {
    const inner = tree;
    const result = await renderComponent(ctx, wrapper, () => inner);
    if (result instanceof Response) return result;
    tree = result;
  }

  const nonce = crypto.randomUUID().replaceAll("-", "");
  const results = new Map<number, unknown>();
  for (let attempt = 0;; attempt++) {
    const state = new RenderState(build, ctx.url, nonce, results);
    try {
      const { body, preload } = completeDocument({
        html: renderTree(state, tree),
        state,
        basePath: ctx.config.basePath,
        css: css.map(asset),
        renderSlot: (content) => renderTree(state, content),
      });
      return respond(body, nonce, preload, init);
    } catch (error) {
      if (error instanceof Answer) return error.response;
      if (!(error instanceof Pending) || attempt >= MAX_ATTEMPTS) throw error;
      await error.promise;
    }
  }
}

function respond(body: string, nonce: string, preload: string[], init?: ResponseInit): Response {
  const headers = new Headers(init?.headers);
  if (!headers.has("content-type")) headers.set("content-type", "text/html; charset=utf-8");
  const links = preload.map((file) => `<${encodeURI(file)}>; rel="modulepreload"; as="script"`);
  if (links.length > 0) headers.append("link", links.join(", "));
  const response = new Response(body, { ...init, headers });
  return Object.defineProperty(response, NONCE, { value: nonce });
}
