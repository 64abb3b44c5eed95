import assert from "node:assert/strict";
import fc from "fast-check";
import { sql } from "kysely";
import {
  cancelOrder,
  checkout,
  checkPayment,
  expireOrders,
  reconcilePayments,
  startPayment,
} from "../../lib/commerce/service.ts";
import type { TransactionStatus } from "../../lib/commerce/gateway/types.ts";
import { drainJobs } from "../../lib/handlers.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { setFailpoint } from "../../lib/platform/failpoint.ts";
import { accounts, buyer, notify, type ShopDeps, silent, withShop } from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

/** Every point at which the process may die while money is moved. */
const FAILPOINTS = [
  "pay:answer",
  "pay:attempt",
  "pay:seats",
  "pay:items",
  "pay:ledger",
  "pay:coupon",
  "pay:cart",
  "pay:events",
  "pay:live",
  "pay:order",
  "pay:result",
  "hold:ledger",
  "hold:review",
  "hold:order",
  "refund:row",
  "refund:attempt",
  "refund:ledger",
  "refund:events",
  "reverse:attempt",
  "reverse:ledger",
  "reverse:order",
  "reverse:seats",
  "end:attempt",
  "end:order",
  "end:coupon",
  "page:made",
  "page:kept",
] as const;

class Died extends Error {}

/** What may happen in the shop; numbers choose among what there is. */
type Happening =
  | { what: "order"; person: number; courses: number[] }
  | { what: "pay"; order: number; fresh: boolean }
  | { what: "move"; attempt: number; step: number; amount: number }
  | { what: "tell"; attempt: number; copies: number }
  | { what: "cancel" | "check"; order: number }
  | { what: "sweep" | "reconcile" | "jobs" }
  | { what: "wait"; hours: number }
  | { what: "die"; at: typeof FAILPOINTS[number] }
  | { what: "silence"; calls: number };

const pick = fc.nat(20);
const weighted = (weight: number, arbitrary: fc.Arbitrary<Happening>) => ({ weight, arbitrary });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  weighted(
    4,
    fc.record({
      what: fc.constant("order"),
      person: fc.nat(1),
      courses: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
    }),
  ),
  weighted(8, fc.record({ what: fc.constant("pay"), order: pick, fresh: fc.boolean() })),
  weighted(
    9,
    fc.record({
      what: fc.constant("move"),
      attempt: pick,
      step: pick,
      amount: fc.constantFrom(0, 0, 0, 0, -1_000),
    }),
  ),
  weighted(
    9,
    fc.record({ what: fc.constant("tell"), attempt: pick, copies: fc.integer({ min: 1, max: 3 }) }),
  ),
  weighted(3, fc.record({ what: fc.constantFrom("cancel", "check"), order: pick })),
  weighted(2, fc.record({ what: fc.constantFrom("sweep", "reconcile", "jobs") })),
  weighted(1, fc.record({ what: fc.constant("wait"), hours: fc.constantFrom(1, 25) })),
  weighted(3, fc.record({ what: fc.constant("die"), at: fc.constantFrom(...FAILPOINTS) })),
  weighted(1, fc.record({ what: fc.constant("silence"), calls: fc.integer({ min: 1, max: 3 }) })),
);

/** Where a payment can go from where it is, at a gateway that lets late money through. */
const NEXT: Record<string, readonly TransactionStatus[]> = {
  none: ["pending", "settlement", "capture", "pending", "settlement", "deny", "expire"],
  pending: ["settlement", "settlement", "settlement", "deny", "cancel", "expire"],
  cancel: ["settlement"],
  expire: ["settlement"],
  deny: [],
  capture: ["settlement"],
  settlement: ["refund", "partial_refund", "chargeback", "deny"],
  partial_refund: ["refund", "chargeback"],
  refund: [],
  chargeback: [],
};

interface World {
  people: { id: number }[];
  courses: { slug: string }[];
  orders: { number: string; person: { id: number } }[];
  /** Attempts that the gateway knows, of this world. */
  attempts(): string[];
}

function move(deps: ShopDeps, id: string, step: number, off: number): void {
  const payment = deps.gateway.payments.get(id)!;
  const from = payment.status ?? "none";
  const ways = NEXT[from];
  // Nobody can choose a method on a page that was closed.
  if (ways.length === 0 || (from === "none" && !payment.isPageOpen)) return;
  const to = ways[step % ways.length];
  const amount = payment.request.amount + (from === "none" || from === "pending" ? off : 0);
  const kept = /^(?:settlement|capture|partial_refund)$/.test(from) ? payment.told.amount : amount;
  const refundedAmount = to === "partial_refund" ? 10_000 : to === "refund" ? kept! : 0;
  deps.gateway.set(id, to, { amount: kept, refundedAmount });
}

async function happen(deps: ShopDeps, world: World, one: Happening): Promise<void> {
  const orderAt = (n: number) => world.orders[n % world.orders.length];
  const attempts = world.attempts();
  switch (one.what) {
    case "order": {
      const person = world.people[one.person];
      for (const course of one.courses) {
        const input = { course: world.courses[course].slug };
        const placed = await checkout(deps, buyer(person), input);
        if (placed.kind === "order") world.orders.push({ number: placed.number, person });
      }
      return;
    }
    case "pay":
      if (world.orders.length === 0) return;
      await startPayment(deps, buyer(orderAt(one.order).person), orderAt(one.order).number, {
        fresh: one.fresh ? "1" : "0",
      });
      return;
    case "move":
      if (attempts.length > 0) {
        move(deps, attempts[one.attempt % attempts.length], one.step, one.amount);
      }
      return;
    case "tell": {
      if (attempts.length === 0) return;
      const id = attempts[one.attempt % attempts.length];
      const copies = Array.from({ length: one.copies }, () => notify(deps, id));
      const failed = (await Promise.allSettled(copies)).find(({ status }) => status === "rejected");
      if (failed?.status === "rejected") throw failed.reason;
      return;
    }
    case "cancel":
      if (world.orders.length === 0) return;
      return await cancelOrder(deps, buyer(orderAt(one.order).person), orderAt(one.order).number);
    case "check":
      if (world.orders.length === 0) return;
      return await checkPayment(deps, buyer(orderAt(one.order).person), orderAt(one.order).number);
    case "sweep":
      await Promise.all([
        expireOrders(deps, { isDry: false }),
        expireOrders(deps, { isDry: false }),
      ]);
      return;
    case "reconcile":
      await reconcilePayments(deps, { isDry: false });
      return;
    case "jobs":
      await drainJobs(deps);
      return;
    case "wait":
      deps.clock.advance({ hours: one.hours });
      return;
    case "die":
    case "silence":
      return;
  }
}

/** Lets everything happen; what the shop refuses, and what dies on the way, is part of it. */
async function live(deps: ShopDeps, world: World, story: readonly Happening[]): Promise<void> {
  let dying: Disposable | null = null;
  for (const one of story) {
    if (one.what === "die") {
      dying?.[Symbol.dispose]();
      const point = setFailpoint(one.at, () => {
        point[Symbol.dispose]();
        throw new Died(one.at);
      });
      dying = point;
    }
    if (one.what === "silence") {
      let calls = one.calls;
      deps.gateway.before = () => {
        if (calls-- > 0) silent();
      };
    }
    try {
      await happen(deps, world, one);
    } catch (error) {
      if (!(error instanceof Died) && !(error instanceof AppError)) throw error;
    }
  }
  dying?.[Symbol.dispose]();
  deps.gateway.before = () => {};
}

/** The machine is restarted, the gateway answers again, and the schedules run. */
async function heal(deps: ShopDeps, world: World): Promise<void> {
  for (const id of world.attempts()) await notify(deps, id);
  deps.clock.advance({ minutes: 30 });
  assert.equal((await reconcilePayments(deps, { isDry: false })).failed, 0);
  for (let times = 0; times < 3; times++) {
    assert.equal((await drainJobs(deps)).failed, 0);
    deps.clock.advance({ minutes: 30 });
  }
}

async function rowsOf<Row>(deps: ShopDeps, query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await query.execute(deps.db)).rows;
}

async function assertSound(deps: ShopDeps, world: World): Promise<void> {
  // Paid money = fulfilled + refunded + in review.
  const unequal = await rowsOf(
    deps,
    sql`
      select a.gateway_id, a.status, a.paid_amount, a.refunded_amount, s.* from payment_attempts a
      cross join lateral (
        select coalesce(sum(e.amount) filter (where e.account = 'gateway'), 0) as held,
          coalesce(-sum(e.amount) filter (where e.account = 'review'), 0) as in_review,
          coalesce(-sum(e.amount) filter (where e.account in ('instructor', 'platform', 'tax')), 0) as shared
        from ledger_postings p join ledger_entries e on e.posting_id = p.id where p.attempt_id = a.id
      ) s
      where a.paid_amount - a.refunded_amount <> s.held or s.held <> s.in_review + s.shared
        or s.in_review < 0 or s.shared < 0
        or s.in_review <> (select coalesce(sum(r.amount), 0) from payment_reviews r
          where r.attempt_id = a.id and r.status = 'open' and r.kind not in ('challenge', 'chargeback'))
          and a.refunded_amount = 0`,
  );
  assert.deepEqual(unequal, []);
  // What the gateway holds is known to the shop.
  const { rows: known } = await sql<{ gateway_id: string; held: number; status: string }>`
    select gateway_id, paid_amount - refunded_amount as held, status from payment_attempts`
    .execute(deps.db);
  const held = new Map(known.map((row) => [row.gateway_id, row]));
  for (const id of world.attempts()) {
    const { status, told, request } = deps.gateway.payments.get(id)!;
    const amount = told.amount ?? request.amount;
    const expected = status === "settlement" || status === "capture"
      ? amount
      : status === "partial_refund"
      ? amount - 10_000
      : 0;
    assert.equal(held.get(id)?.held, expected, `${id} is ${status}: ${held.get(id)?.status}`);
  }
  // One seat for each course bought, and none without.
  const seats = await rowsOf(
    deps,
    sql`
      select coalesce(e.user_id, b.user_id) as person, e.status, b.times from enrollments e
      full join (select o.user_id, i.course_id, count(*) as times from order_items i
          join orders o on o.id = i.order_id where i.status = 'fulfilled' group by 1, 2) b
        on b.user_id = e.user_id and b.course_id = e.course_id
      where (e.status = 'active') is distinct from (b.times = 1)
        and not (e.status = 'revoked' and b.times is null)`,
  );
  assert.deepEqual(seats, []);
  const paidWithout = await rowsOf(
    deps,
    sql`
      select o.number from orders o where (o.status = 'paid') <> exists (
        select from order_items i where i.order_id = o.id and i.status = 'fulfilled')`,
  );
  assert.deepEqual(paidWithout, []);
  // Invoice numbers 1…n.
  const [gaps] = await rowsOf(
    deps,
    sql<{ count: number; last: number }>`
      select count(*) as count, coalesce(max(invoice_number), 0) as last from orders
      where invoice_number is not null`,
  );
  assert.equal(gaps.count, gaps.last);
  const sum = Object.values(await accounts(deps)).reduce((total, amount) => total + amount, 0);
  assert.equal(sum, 0);
  // No order has two pages on which somebody could pay, and a paid one has none.
  const pages = Map.groupBy(deps.gateway.openPages(), (id) => id.replace(/-RETRY-.*/, ""));
  for (const { number } of world.orders) {
    const { status } = await deps.db.selectFrom("orders").select("status")
      .where("number", "=", number).executeTakeFirstOrThrow();
    const open = pages.get(number)?.length ?? 0;
    assert.ok(
      open <= (status === "pending" || status === "challenged" ? 1 : 0),
      `${number} ${status}: ${open}`,
    );
  }
}

Deno.test("any interleaving of notifications, clicks, sweeps and crashes ends sound", () =>
  withShop(async (deps) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 20, maxLength: 60, size: "max" }),
        async (story) => {
          const before = new Set(deps.gateway.payments.keys());
          const world: World = {
            people: [await makeUser(deps), await makeUser(deps)],
            courses: [
              await makeCourse(deps, { price: 150_000 }),
              await makeCourse(deps, { price: 99_000 }),
              await makeCourse(deps, { price: 49_999 }),
            ],
            orders: [],
            attempts: () => [...deps.gateway.payments.keys()].filter((id) => !before.has(id)),
          };
          await live(deps, world, story);
          await heal(deps, world);
          await assertSound(deps, world);
        },
      ),
      { numRuns: 25 },
    );
  }));
