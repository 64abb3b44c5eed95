/** What `deserialize` needs from the page. */
export interface Revivers {
  /** The constructors of `@preact/signals`; there when the data holds signals. */
  signals?: Pick<typeof import("@preact/signals"), "signal" | "computed">;
  /** The JSX of a slot. */
  slot(id: number): unknown;
}

// Browsers that lack Temporal can do without, unless a prop holds one of its values.
const TEMPORAL = globalThis as unknown as {
  Temporal: Record<string, { from(s: string): unknown }>;
};

const CONSTANTS = [undefined, undefined, NaN, Infinity, -Infinity, -0, null, true, false];

// Keys are defined rather than set, so that `__proto__` is one like any other.
const OWN = { configurable: true, enumerable: true, writable: true };

/** Reads what `serialize` of the server wrote; see there for the form. */
export function deserialize(json: string, { signals, slot }: Revivers): unknown {
  const items: unknown[] = JSON.parse(json);
  const root = items.shift() as number;
  const values: unknown[] = [];
  function get(index: number): unknown {
    if (index < 0) return CONSTANTS[-1 - index];
    if (index in values) return values[index];
    // Containers are known before what is in them, which may lead back to them.
    const keep = <T>(value: T): T => (values[index] = value) as T;
    const item = items[index];
    if (typeof item !== "object" || item === null) return keep(item);
    if (!Array.isArray(item)) {
      const object = keep({});
      for (const [key, position] of Object.entries(item)) {
        const value = get(position as number);
        Object.defineProperty(object, key, { value, ...OWN });
      }
      return object;
    }
    if (typeof item[0] === "string") return revive(item, keep);
    const array = keep(new Array(item.length));
    for (const [i, position] of item.entries()) if (position !== -2) array[i] = get(position);
    return array;
  }
  function revive([kind, ...args]: unknown[], keep: <T>(value: T) => T): unknown {
    const [text, extra] = args as string[];
    const at = (i: number) => get(args[i] as number);
    if (kind === "b") return keep(BigInt(text));
    if (kind === "d") return keep(new Date(text ?? NaN));
    if (kind === "u") return keep(new URL(text));
    if (kind === "r") return keep(new RegExp(text, extra));
    if (kind === "8") return keep(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
    if (kind === "j") return keep(slot(args[0] as number));
    if (kind === "t") return keep(TEMPORAL.Temporal[text].from(extra));
    if (kind === "s") {
      const set = keep(new Set());
      for (const i of args.keys()) set.add(at(i));
      return set;
    }
    if (kind === "m") {
      const map = keep(new Map());
      for (let i = 0; i < args.length; i += 2) map.set(at(i), at(i + 1));
      return map;
    }
    if (kind === "S") {
      const signal = keep(signals!.signal<unknown>(undefined));
      signal.value = at(0);
      return signal;
    }
    const inner: { value?: unknown } = {};
    const computed = keep(signals!.computed(() => inner.value));
    inner.value = at(0);
    return computed;
  }
  return get(root);
}
