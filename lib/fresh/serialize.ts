const TEMPORAL = /^\[object Temporal\.((?:Zoned|Plain)[A-Za-z]+|Instant|Duration)\]$/;
const HOLE = -2;
const NEGATIVE_ZERO = -6;
/** Values that are a position of their own; `client/deserialize.ts` has the same list. */
const CONSTANTS: [unknown, number][] = [
  ...[[undefined, -1], [NaN, -3], [Infinity, -4], [-Infinity, -5]] as [unknown, number][],
  ...[[null, -7], [true, -8], [false, -9]] as [unknown, number][],
];

/** Whether a value is a signal, plain or computed. */
export function isSignal(value: object): value is { peek(): unknown } {
  return (value as { brand?: unknown }).brand === Symbol.for("preact-signals");
}

/** Turns the props of islands into JSON that `deserialize` of the client reads: a list in which
 * values refer to each other by position, so that shared values stay shared and cycles are kept.
 * Values without a JSON form are lists that start with a letter; the constants are negative.
 * @param describe names the n-th value in error messages
 * @throws TypeError that names the prop when a value cannot be sent, e.g. a function */
export function serialize(
  values: unknown[],
  describe: (index: number) => string,
): { json: string; hasSignals: boolean } {
  const out: string[] = [];
  const positions = new Map(CONSTANTS);
  const path: (string | number)[] = [];
  let hasSignals = false;
  function fail(what: string): never {
    const [first, ...rest] = path;
    const name = rest.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
    const prop = `The prop "${name.slice(1)}" of ${describe(first as number)}`;
    throw new TypeError(`${prop} is ${what}, which cannot be serialized`);
  }
  function add(value: unknown, key?: string | number): number {
    if (Object.is(value, -0)) return NEGATIVE_ZERO;
    const known = positions.get(value);
    if (known !== undefined) return known;
    if (key !== undefined) path.push(key);
    const position = out.push("") - 1;
    positions.set(value, position);
    out[position] = encode(value);
    if (key !== undefined) path.pop();
    return position;
  }
  function encode(value: unknown): string {
    if (typeof value === "function" || typeof value === "symbol") fail(`a ${typeof value}`);
    if (typeof value === "bigint") return `["b","${value}"]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) {
      const items = Array.from(value, (item, i) => i in value ? add(item, i) : HOLE);
      return `[${items.join()}]`;
    }
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null) return encodeInstance(value, proto);
    const slot = (value as { props?: { slot?: unknown } }).props?.slot;
    if (value.constructor === undefined && typeof slot === "number") return `["j",${slot}]`;
    const items = Object.entries(value).map(([key, item]) =>
      `${JSON.stringify(key)}:${add(item, key)}`
    );
    return `{${items.join()}}`;
  }
  function encodeInstance(value: object, proto: object): string {
    if (value instanceof Date) return JSON.stringify(["d", value.getTime()]);
    if (value instanceof URL) return JSON.stringify(["u", value.href]);
    if (value instanceof RegExp) return JSON.stringify(["r", value.source, value.flags]);
    if (value instanceof Uint8Array) {
      return JSON.stringify(["8", btoa(Array.from(value, (n) => String.fromCharCode(n)).join(""))]);
    }
    if (value instanceof Set) {
      return `["s"${[...value].map((item, i) => `,${add(item, i)}`).join("")}]`;
    }
    if (value instanceof Map) {
      const items = [...value].map(([key, item], i) =>
        `,${add(key, i)},${add(item, typeof key === "string" ? key : i)}`
      );
      return `["m"${items.join("")}]`;
    }
    if (isSignal(value)) {
      hasSignals = true;
      // A computed signal inherits the brand from the prototype of plain ones.
      return `["${Object.hasOwn(proto, "brand") ? "S" : "C"}",${add(value.peek(), "value")}]`;
    }
    const temporal = TEMPORAL.exec(Object.prototype.toString.call(value));
    if (temporal !== null) return JSON.stringify(["t", temporal[1], String(value)]);
    return fail(`an instance of ${value.constructor?.name || "a class"}`);
  }

  const root = add(values);
  return { json: `[${root},${out.join()}]`, hasSignals };
}
