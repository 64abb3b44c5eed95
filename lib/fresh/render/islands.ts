import { type ComponentType, type FunctionComponent, h, isValidElement } from "preact";
import { isSignal } from "../serialize.ts";
import type { Island } from "../types.ts";
import { activeState, comment } from "./hooks.ts";
import type { RenderState } from "./state.ts";

type Props = Record<string, unknown>;
interface IslandProps {
  island: Island;
  type: ComponentType<Props>;
  props: Props;
}

/** An island: its HTML between comments that say which one it is and where its props are. */
export const IslandShell = ((item: IslandProps) => {
  const state = activeState();
  const props = withSlots(item.props, state, new Map()) as Props;
  const index = state.uses.push({ island: item.island, props }) - 1;
  return [
    comment(`frsh:island:${item.island.name}:${index}`),
    h(IslandScope as FunctionComponent<Props>, { type: item.type, props }),
    comment("/frsh:island"),
  ];
}) as FunctionComponent<IslandProps>;

/** What is rendered by an island itself; islands in it are ordinary components. */
export function IslandScope({ type, props }: Omit<IslandProps, "island">) {
  return h(type, props);
}

/** Server-made JSX inside an island; islands in it are marked again. */
export const ServerSlot = (({ slot: id }: { slot: number }) => {
  const slot = activeState().slots[id];
  slot.rendered = true;
  return [comment(`frsh:slot:${id}`), slot.content, comment("/frsh:slot")];
}) as FunctionComponent<{ slot: number }>;

/** A copy of a prop in which each vnode is a slot; the value itself where there are none. */
function withSlots(value: unknown, state: RenderState, seen: Map<unknown, unknown>): unknown {
  // Signals pass for elements, so that they can be children.
  if (typeof value !== "object" || value === null || isSignal(value)) return value;
  if (seen.has(value)) return seen.get(value);
  if (isValidElement(value)) {
    const slot = state.slots.push({ content: value, rendered: false }) - 1;
    const vnode = h(ServerSlot, { slot });
    seen.set(value, vnode);
    return vnode;
  }
  const isArray = Array.isArray(value);
  seen.set(value, value);
  if (!isArray && Object.getPrototypeOf(value) !== Object.prototype) return value;
  let copy: unknown = value;
  for (const [key, item] of Object.entries(value)) {
    const slotted = withSlots(item, state, seen);
    if (slotted === item) continue;
    if (copy === value) copy = isArray ? [...value] : { ...value };
    seen.set(value, copy);
    (copy as Props)[key] = slotted;
  }
  return copy;
}
