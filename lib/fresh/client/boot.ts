import {
  type ComponentChild,
  type ComponentChildren,
  type ComponentType,
  h,
  hydrate,
} from "preact";
import { setBuildId } from "../asset.ts";
import { deserialize, type Revivers } from "./deserialize.ts";

type Props = Record<string, unknown>;

const [ISLAND, ISLAND_END] = ["frsh:island:", "/frsh:island"];
const [SLOT, SLOT_END, TEMPLATE_ID] = ["frsh:slot:", "/frsh:slot", "frsh-slot-"];

/** Hydrates the islands of the page.
 * @param islands the components by the names that the page's comments carry
 * @param json the props of all islands
 * @param signals the constructors of signals, when there are any among the props */
export function boot(
  islands: Record<string, ComponentType<Props>>,
  json: string,
  buildId: string,
  signals?: Revivers["signals"],
): void {
  setBuildId(buildId);
  const roots: [start: Comment, end: Comment][] = [];
  const firstNodes = new Map<number, Node | null>();
  collect(document.body, roots, firstNodes);
  const slots = new Map<number, ComponentChild[]>();
  const props = deserialize(json, { signals, slot: (id) => h(Slot, { id }) }) as Props[];
  /** The JSX of a slot, made from the HTML that the server rendered for it. */
  function Slot({ id }: { id: number }): ComponentChildren {
    return slots.get(id);
  }
  function islandVNode(marker: Comment) {
    const [name, index] = marker.data.slice(ISLAND.length).split(":");
    return h(islands[name], props[+index]);
  }
  function toVNodes(first: Node | null): ComponentChild[] {
    const children: ComponentChild[] = [];
    for (let node = first; node !== null; node = node.nextSibling) {
      if (node instanceof Text) children.push(node.data);
      else if (node instanceof Element) {
        children.push(h(node.localName, attributes(node), toVNodes(node.firstChild)));
      } else if (node instanceof Comment) {
        if (node.data === SLOT_END) break;
        if (!node.data.startsWith(ISLAND)) continue;
        children.push(islandVNode(node));
        node = endOf(node);
      }
    }
    return children;
  }
  // All slots are read before anything is hydrated, because hydration removes their comments.
  for (const [id, first] of firstNodes) slots.set(id, toVNodes(first));
  for (const [start, end] of roots) hydrate(islandVNode(start), rootBetween(start, end));
}

/** Finds the outermost islands, and the first node of every slot. */
function collect(root: Node, roots: [Comment, Comment][], slots: Map<number, Node | null>): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  let start: Comment | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Comment) {
      if (node.data.startsWith(ISLAND)) {
        if (depth++ === 0) start = node;
      } else if (node.data === ISLAND_END) {
        if (--depth === 0 && start) roots.push([start, node]);
      } else if (node.data.startsWith(SLOT)) {
        const id = +node.data.slice(SLOT.length);
        if (!slots.has(id)) slots.set(id, node.nextSibling);
      }
    } else if (node instanceof HTMLTemplateElement && node.id.startsWith(TEMPLATE_ID)) {
      const { content } = document.importNode(node, true);
      slots.set(+node.id.slice(TEMPLATE_ID.length), content.firstChild);
      collect(content, [], slots);
    }
  }
}

/** The comment that ends the island a comment starts. */
function endOf(marker: Comment): Comment {
  let depth = 0;
  for (let node: Node | null = marker; node !== null; node = node.nextSibling) {
    if (!(node instanceof Comment)) continue;
    if (node.data.startsWith(ISLAND)) depth++;
    else if (node.data === ISLAND_END && --depth === 0) return node;
  }
  throw new Error("An island of the page has no end");
}

function attributes(element: Element): Props {
  const props: Props = {};
  for (const { name, value } of element.attributes) {
    const isFlag = value === "" && typeof (element as unknown as Props)[name] === "boolean";
    // As defaults, so that hydration leaves alone what somebody typed meanwhile.
    if (name === "checked") props.defaultChecked = true;
    else if (name === "value" && element instanceof HTMLInputElement) props.defaultValue = value;
    else props[name] = isFlag || value;
  }
  return props;
}

/** Something that Preact takes for an element, although it is what two comments enclose. */
function rootBetween(start: Comment, end: Comment): Element {
  const parent = start.parentNode as Element;
  const childNodes: Node[] = [];
  for (let node = start.nextSibling; node && node !== end; node = node.nextSibling) {
    childNodes.push(node);
  }
  const isInside = (node: Node | null) =>
    node?.parentNode === parent &&
    (node.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return {
    nodeType: Node.ELEMENT_NODE,
    parentNode: parent,
    namespaceURI: parent.namespaceURI,
    ownerDocument: document,
    childNodes,
    firstChild: childNodes[0] ?? null,
    contains: (node: Node) => parent.contains(node),
    // A node after the end comment is not ours to insert before.
    insertBefore: (node: Node, before: Node | null) =>
      parent.insertBefore(node, isInside(before) ? before : end),
    appendChild: (node: Node) => parent.insertBefore(node, end),
    removeChild: (node: Node) => parent.removeChild(node),
  } as unknown as Element;
}
