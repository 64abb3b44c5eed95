import assert from "node:assert/strict";
import { sql } from "kysely";
import {
  addToCart,
  applyCoupon,
  cancelOrder,
  checkout,
  expireOrders,
  reconcilePayments,
  startPayment,
} from "../../lib/commerce/service.ts";
import { SERVER_URL } from "../support/database.ts";
import {
  accounts,
  buyer,
  makeCoupon,
  notify,
  order,
  orderAndOpen,
  type ShopDeps,
  stateOf,
  withShop,
} from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

/** Several connections at once need a server. */
const ignore = !SERVER_URL;

function times<T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => work(n)));
}

Deno.test(
  { name: "copies of a settlement at the same time enroll once", ignore },
  () =>
    withShop(async (deps) => {
      const number = await orderAndOpen(deps, await makeUser(deps), [
        await makeCourse(deps, { price: 150_000 }),
      ]);
      deps.gateway.set(number, "settlement");
      await times(12, (n) => notify(deps, number, n % 2 ? { n } : {}));
      const { status, invoice, seats } = await stateOf(deps, number);
      assert.deepEqual([status, invoice, seats], ["paid", 1, ["active"]]);
      assert.equal((await accounts(deps)).gateway, 150_000);
    }),
);

Deno.test(
  { name: "200 settled notifications at once lose none", ignore },
  () =>
    withShop(async (deps) => {
      const courses = await times(4, () => makeCourse(deps, { price: 100_000 }));
      const numbers: string[] = [];
      for (let n = 0; n < 200; n++) {
        const wanted = n % 3 === 0 ? [courses[n % 4], courses[(n + 1) % 4]] : [courses[n % 4]];
        numbers.push(await orderAndOpen(deps, await makeUser(deps), wanted));
      }
      for (const number of numbers) deps.gateway.set(number, "settlement");
      await Promise.all(numbers.map((number) => notify(deps, number)));
      const { rows: [row] } = await sql<Record<string, number>>`
      select count(*) filter (where status = 'paid') as paid, max(invoice_number) as last,
        count(distinct invoice_number) as numbers, sum(total)::bigint as money,
        (select count(*) from enrollments) as seats, (select count(*) from order_items) as items
      from orders`.execute(deps.db);
      assert.equal(row.paid, 200);
      assert.deepEqual([row.last, row.numbers], [200, 200]);
      assert.equal(row.seats, row.items);
      assert.equal((await accounts(deps)).gateway, row.money);
    }),
);

Deno.test(
  { name: "two tabs that check out at once get the same order, and one page", ignore },
  () =>
    withShop(async (deps) => {
      const person = await makeUser(deps);
      const course = await makeCourse(deps, { price: 150_000 });
      await addToCart(deps, { userId: person.id }, { course: course.slug });
      const placed = await times(6, () => checkout(deps, buyer(person), {}));
      const numbers = new Set(placed.map((one) => one.kind === "order" && one.number));
      assert.equal(numbers.size, 1);
      const [number] = numbers;
      const urls = await times(6, () => startPayment(deps, buyer(person), String(number), {}));
      assert.equal(new Set(urls).size, 1);
      assert.equal(deps.gateway.payments.size, 1);
    }),
);

Deno.test(
  { name: "the last use of a coupon is taken once", ignore },
  () =>
    withShop(async (deps) => {
      const coupon = await makeCoupon(deps, { max_uses: 2 });
      const course = await makeCourse(deps, { price: 150_000 });
      const people = await times(6, () => makeUser(deps));
      for (const person of people) {
        await addToCart(deps, { userId: person.id }, { course: course.slug });
        await applyCoupon(deps, { userId: person.id }, { code: coupon.code }, "127.0.0.1");
      }
      const placed = await Promise.allSettled(
        people.map((person) => checkout(deps, buyer(person), {})),
      );
      const made = placed.filter((one) => one.status === "fulfilled" && one.value.kind === "order");
      assert.equal(made.length, 2);
      const { used_count } = await deps.db.selectFrom("coupons").select("used_count")
        .executeTakeFirstOrThrow();
      assert.equal(used_count, 2);
      const { rows: [{ orders }] } = await sql<{ orders: number }>`
      select count(*) as orders from orders`.execute(deps.db);
      assert.equal(orders, 2, "who came too late has no order");
    }),
);

async function openOrders(deps: ShopDeps, count: number) {
  const course = await makeCourse(deps, { price: 150_000 });
  return await times(count, async () => {
    const person = await makeUser(deps);
    return { person, number: await orderAndOpen(deps, person, [course]) };
  });
}

Deno.test(
  { name: "sweeps may run at once, and against payments and cancellations", ignore },
  () =>
    withShop(async (deps) => {
      const orders = await openOrders(deps, 12);
      for (const { number } of orders.slice(0, 4)) deps.gateway.set(number, "settlement");
      deps.clock.advance({ hours: 25 });
      const isDry = false;
      await Promise.all([
        expireOrders(deps, { isDry }),
        expireOrders(deps, { isDry }),
        reconcilePayments(deps, { isDry }),
        reconcilePayments(deps, { isDry }),
        ...orders.slice(0, 4).map(({ number }) => notify(deps, number)),
        ...orders.slice(8).map(({ person, number }) => cancelOrder(deps, buyer(person), number)),
      ]);
      for (const [index, { number }] of orders.entries()) {
        const { status } = await stateOf(deps, number);
        if (index < 4) assert.equal(status, "paid");
        else assert.match(status, /^(?:expired|cancelled)$/);
      }
      assert.equal((await accounts(deps)).gateway, 600_000);
      assert.deepEqual(deps.gateway.openPages(), []);
    }),
);

Deno.test(
  { name: "a payment that races the cancellation is never lost", ignore },
  () =>
    withShop(async (deps) => {
      const person = await makeUser(deps);
      for (let round = 0; round < 8; round++) {
        const course = await makeCourse(deps, { price: 150_000 });
        const number = await order(deps, person, [course]);
        await startPayment(deps, buyer(person), number, {});
        deps.gateway.before = (call) => {
          if (call === "cancel") deps.gateway.set(number, "settlement");
        };
        await Promise.allSettled([
          cancelOrder(deps, buyer(person), number),
          startPayment(deps, buyer(person), number, { fresh: "1" }),
        ]);
        deps.gateway.before = () => {};
        await notify(deps, number);
        assert.equal((await stateOf(deps, number)).status, "paid");
      }
    }),
);
