import {
  deepStrictEqual as equal,
  match,
  ok,
  strictEqual as same,
  throws,
} from "node:assert/strict";
import { computed, type Signal, signal } from "@preact/signals";
import { serialize } from "../../lib/fresh/serialize.ts";
import { deserialize } from "../../lib/fresh/client/deserialize.ts";
import { everyValue } from "./fixture/values.ts";
import { describe } from "./fixture/islands/Types.tsx";

const island = (index: number) => `<Island${index}>`;

function roundTrip<T extends unknown[]>(...values: T): T {
  const { json } = serialize(values, island);
  return deserialize(json, { signals: { signal, computed }, slot: (id) => `slot ${id}` }) as T;
}

Deno.test("every kind of prop arrives as it was", () => {
  const values = everyValue();
  equal(describe(roundTrip(values)[0]), describe(values));
});

Deno.test("Temporal values arrive", () => {
  const values = [
    "Instant 2026-01-02T03:04:05Z",
    "ZonedDateTime 2026-01-02T03:04:05+07:00[Asia/Jakarta]",
    "PlainDate 2026-01-02",
    "PlainTime 03:04:05",
    "PlainDateTime 2026-01-02T03:04:05",
    "PlainYearMonth 2026-01",
    "PlainMonthDay 01-02",
    "Duration P1DT2H",
  ].map((text) => {
    const [kind, value] = text.split(" ");
    const types = Temporal as unknown as Record<string, { from(text: string): unknown }>;
    return types[kind].from(value);
  });
  equal(roundTrip(...values).map(String), values.map(String));
  ok(roundTrip(Temporal.PlainDate.from("2026-01-02"))[0] instanceof Temporal.PlainDate);
});

Deno.test("what is shared stays shared, also between islands, and cycles are kept", () => {
  const shared = { n: 1 };
  const count = signal(5);
  const [a, b] = roundTrip({ shared, count }, { shared, count, list: [count] });
  same(a.shared, b.shared);
  same(a.count, b.count);
  same(b.list[0], a.count);
  a.count.value = 6;
  equal(b.count.value, 6);
  const loop: { self?: unknown; set: Set<unknown>; signal?: Signal } = { set: new Set() };
  loop.self = loop;
  loop.set.add(loop);
  loop.signal = signal(loop);
  const [revived] = roundTrip(loop);
  same(revived.self, revived);
  ok(revived.set.has(revived));
  same(revived.signal!.value, revived);
});

Deno.test("computed signals keep their value", () => {
  const [value] = roundTrip(computed(() => 2 + 3));
  equal(value.value, 5);
});

Deno.test("what cannot be sent is an error that names the prop", () => {
  const fails = (props: unknown, message: RegExp) =>
    throws(() => serialize([{}, props], island), (error) => {
      ok(error instanceof TypeError);
      match(error.message, message);
      return true;
    });
  fails({ onClick: () => {} }, /^The prop "onClick" of <Island1> is a function/);
  fails({ a: { list: [1, () => {}] } }, /"a\.list\[1\]" of <Island1> is a function/);
  fails({ s: Symbol("x") }, /"s" of <Island1> is a symbol/);
  fails({ user: new (class User {})() }, /"user" of <Island1> is an instance of User/);
  fails({ p: Promise.resolve() }, /"p" of <Island1> is an instance of Promise/);
  fails({ m: new Map([["k", () => {}]]) }, /"m\.k" of <Island1> is a function/);
});

Deno.test("an own __proto__ key does not reach the prototype", () => {
  const [value] = roundTrip(JSON.parse(`{"__proto__":{"polluted":1}}`));
  equal((value as { polluted?: number }).polluted, undefined);
  ok(Object.hasOwn(value as object, "__proto__"));
});
