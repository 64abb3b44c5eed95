import { Fragment, type FunctionComponent, h, isValidElement, options, toChildArray } from "preact";
import { asset, assetSrcSet } from "../asset.ts";
import { Head } from "../runtime.ts";
import { IslandScope, IslandShell, ServerSlot } from "./islands.ts";
import { headMarks } from "./head.ts";
import { Answer, Pending, type RenderState } from "./state.ts";

type Props = Record<string, unknown>;
interface InternalVNode {
  type: unknown;
  props: Props;
  key: unknown;
  [SAVED]?: { type: unknown; props: Props };
}
type Hook = (vnode: InternalVNode) => void;

/** Where a vnode keeps what was replaced, because it may be rendered again. */
const SAVED: unique symbol = Symbol("fresh.saved");

/** The constructor of asynchronous functions. */
export const AsyncFunction = (async () => {}).constructor;

let current: RenderState | null = null;

/** Runs `render` with `state` as the rendering that the hooks report to. */
export function withState<T>(state: RenderState, render: () => T): T {
  const outer = current;
  current = state;
  try {
    return render();
  } finally {
    current = outer;
  }
}

/** The rendering that is going on. */
export function activeState(): RenderState {
  if (current === null) throw new Error("Rendering takes place outside of ctx.render()");
  return current;
}

// The names are those of Preact's minified options; its packages rely on them too.
const hooks = options as { __b?: Hook; diffed?: Hook };
const { __b: oldDiff, diffed: oldDiffed } = hooks;

hooks.__b = (vnode) => {
  if (current !== null) {
    const saved = vnode[SAVED];
    if (saved !== undefined) {
      Object.assign(vnode, saved);
      vnode[SAVED] = undefined;
    }
    if (typeof vnode.type === "string") beforeElement(current, vnode, vnode.type);
    else if (typeof vnode.type === "function") beforeComponent(current, vnode, vnode.type);
  }
  oldDiff?.(vnode);
};

hooks.diffed = (vnode) => {
  if (current !== null) {
    if (vnode.type === "head") current.inHead = false;
    else if (vnode.type === IslandScope || vnode.type === ServerSlot) {
      current.depth = current.depths.pop() ?? 0;
    }
  }
  oldDiffed?.(vnode);
};

function replace(vnode: InternalVNode, type: unknown, props: Props): void {
  vnode[SAVED] ??= { type: vnode.type, props: vnode.props };
  vnode.type = type;
  vnode.props = props;
}

// deno-lint-ignore ban-types -- a component of whatever kind
function beforeComponent(state: RenderState, vnode: InternalVNode, type: Function): void {
  if (type === Fragment) return;
  if (type === IslandScope || type === ServerSlot) {
    state.depths.push(state.depth);
    state.depth = type === IslandScope ? state.depth + 1 : 0;
  } else if (type === Head) {
    replace(vnode, HeadShell, vnode.props);
  } else {
    const island = state.depth === 0 ? state.build?.islands.get(type) : undefined;
    const { props } = vnode;
    if (island !== undefined) replace(vnode, IslandShell, { island, type, props });
    else if (type.constructor === AsyncFunction) replace(vnode, ComponentShell, { type, props });
  }
}

function beforeElement(state: RenderState, vnode: InternalVNode, type: string): void {
  const { props, key } = vnode;
  if (type === "html" || type === "body" || type === "head") {
    state[type] = true;
    if (type === "head") state.inHead = true;
  } else if (type === "a") {
    const marks = activeLink(state.url, props);
    if (marks !== null) replace(vnode, type, { ...props, ...marks });
  } else if (type === "img" || type === "source") {
    if (!props["data-fresh-disable-lock"]) replace(vnode, type, withAssets(props));
  } else if (type === "script" || type === "style") {
    if (props.nonce == null) replace(vnode, type, { ...props, nonce: state.nonce });
  }
  if (state.inHead && key != null) {
    replace(vnode, type, { "data-key": String(key), ...vnode.props });
  }
}

function withAssets(props: Props): Props {
  const result = { ...props };
  for (
    const [name, map] of Object.entries({ src: asset, srcset: assetSrcSet, srcSet: assetSrcSet })
  ) {
    if (typeof props[name] === "string") result[name] = map(props[name]);
  }
  return result;
}

/** What marks a link to the current page or to one above it; null for others. */
function activeLink(url: URL, props: Props): Props | null {
  const match = /^(\/(?!\/)[^?#]*)(\?[^#]*)?/.exec(String(props.href));
  if (match === null || props["aria-current"] !== undefined) return null;
  const [path, here] = [match[1], url.pathname].map((path) => path.replace(/\/$/, ""));
  if (path === here && (match[2] === undefined || match[2] === url.search)) {
    return { "aria-current": "page", "data-current": "true" };
  }
  const isAbove = `${here}/`.startsWith(`${path}/`);
  return isAbove ? { "aria-current": "true", "data-ancestor": "true" } : null;
}

/** Whether a value can be awaited. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** Calls a component that may be asynchronous or return a response, which Preact knows neither of:
 * the rendering is left and, once the result is there, done again with it. */
export const ComponentShell = ((props: { type: (props: unknown) => unknown; props: unknown }) => {
  const state = activeState();
  const { results } = state;
  const index = state.count++;
  const result = results.has(index) ? results.get(index) : props.type(props.props);
  if (isThenable(result)) throw new Pending(result.then((value) => results.set(index, value)));
  if (result instanceof Response) throw new Answer(result);
  return result;
}) as FunctionComponent<Props>;

const HeadShell = (({ children }) => {
  const { heads, nonce } = activeState();
  return toChildArray(children).map((child) => {
    const vnode = isValidElement(child) ? child as unknown as InternalVNode : null;
    const type = typeof vnode?.type === "string" ? vnode.type : null;
    const [key, id, name] = [vnode?.key, vnode?.props.id, vnode?.props.name]
      .map((value) => value == null ? null : String(value));
    const [start, end] = headMarks(nonce, heads.push({ type, key, id, name }) - 1);
    const element = type === null || key === null
      ? child
      : h(type, { ...vnode!.props, "data-key": key } as Props);
    return h(Fragment, null, comment(start), element, comment(end));
  });
}) as FunctionComponent;

/** An HTML comment as a vnode. */
export function comment(text: string) {
  return h(Fragment, { UNSTABLE_comment: text } as Props);
}
