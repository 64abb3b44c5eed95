import assert from "node:assert/strict";
import { reconcilePayments } from "../../lib/commerce/service.ts";
import { drainJobs } from "../../lib/handlers.ts";
import { setFailpoint } from "../../lib/platform/failpoint.ts";
import {
  accounts,
  makeCoupon,
  notify,
  orderAndOpen,
  type ShopDeps,
  stateOf,
  withShop,
} from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

class Died extends Error {}

/** The process dies at a point, for as long as the result is not disposed of. */
function dyingAt(point: string): Disposable & { times: number } {
  const seen = { times: 0 };
  const set = setFailpoint(point, () => {
    seen.times++;
    throw new Died(point);
  });
  return Object.assign(seen, { [Symbol.dispose]: () => set[Symbol.dispose]() });
}

async function twoCourses(deps: ShopDeps) {
  const person = await makeUser(deps);
  const courses = [
    await makeCourse(deps, { price: 150_000 }),
    await makeCourse(deps, { price: 99_000 }),
  ];
  const number = await orderAndOpen(deps, person, courses);
  const coupon = await makeCoupon(deps);
  await deps.db.updateTable("orders").set({ coupon_id: coupon.id }).execute();
  deps.gateway.set(number, "settlement");
  return number;
}

/** After every write of the paying transaction. */
const PAYING = [
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
];

for (const point of PAYING) {
  Deno.test(`dying at ${point} leaves nothing half done, and a restart finishes it`, () =>
    withShop(async (deps) => {
      const number = await twoCourses(deps);
      await drainJobs(deps);
      const before = await stateOf(deps, number);
      {
        using death = dyingAt(point);
        await assert.rejects(notify(deps, number), Died);
        assert.equal(death.times, 1);
      }
      assert.deepEqual(await stateOf(deps, number), before);
      assert.deepEqual(await accounts(deps), {});
      assert.deepEqual(await drainJobs(deps), { done: 0, failed: 0 }, "no event of it");
      // Whoever comes first: the gateway's own repetition, or the schedule.
      if (PAYING.indexOf(point) % 2 === 0) await notify(deps, number);
      else {
        deps.clock.advance({ minutes: 11 });
        await reconcilePayments(deps, { isDry: false });
      }
      assert.deepEqual(await stateOf(deps, number), {
        status: "paid",
        invoice: 1,
        items: ["fulfilled", "fulfilled"],
        attempts: ["paid"],
        reviews: [],
        seats: ["active", "active"],
      });
      const { gateway } = await accounts(deps);
      assert.equal(gateway, 249_000);
    }));
}

for (const point of ["reverse:attempt", "reverse:ledger", "reverse:seats", "reverse:order"]) {
  Deno.test(`dying at ${point} takes nothing back by halves`, () =>
    withShop(async (deps) => {
      const number = await twoCourses(deps);
      await notify(deps, number);
      const before = [await stateOf(deps, number), await accounts(deps)];
      deps.gateway.set(number, "chargeback");
      {
        using _ = dyingAt(point);
        await assert.rejects(notify(deps, number, { transaction_status: "chargeback" }), Died);
      }
      assert.deepEqual([await stateOf(deps, number), await accounts(deps)], before);
      deps.clock.advance({ minutes: 2 });
      await reconcilePayments(deps, { isDry: false });
      const after = await stateOf(deps, number);
      assert.deepEqual([after.status, after.seats], ["charged_back", ["revoked", "revoked"]]);
      assert.deepEqual(await accounts(deps), {});
    }));
}
