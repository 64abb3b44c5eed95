import assert from "node:assert/strict";
import {
  cancelOrder,
  checkout,
  checkPayment,
  expireOrders,
  reconcilePayments,
  startPayment,
} from "../../lib/commerce/service.ts";
import { GatewayRefused } from "../../lib/commerce/gateway/mod.ts";
import { drainJobs } from "../../lib/handlers.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { setFailpoint } from "../../lib/platform/failpoint.ts";
import {
  buyer,
  notify,
  order,
  orderAndOpen,
  type ShopDeps,
  silent,
  stateOf,
  withShop,
} from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

async function place(deps: ShopDeps) {
  const person = await makeUser(deps);
  const course = await makeCourse(deps, { price: 150_000 });
  const number = await order(deps, person, [course]);
  const pay = (input: Record<string, string> = {}) =>
    startPayment(deps, buyer(person), number, input);
  return { person, course, number, pay };
}

function refuses(work: Promise<unknown>, code: string) {
  return assert.rejects(work, (error) => error instanceof AppError && error.code === code);
}

const isDry = false;

Deno.test("paying again goes to the page that is open", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    const url = await pay();
    assert.equal(url, `https://pay.test/token-${number}`);
    assert.equal(await pay(), url);
    deps.gateway.set(number, "pending");
    await notify(deps, number);
    assert.equal(await pay(), url);
    assert.equal(deps.gateway.payments.size, 1);
  }));

Deno.test("the gateway is told what is bought, for whom, and until when", () =>
  withShop(async (deps) => {
    const { pay, number, person, course } = await place(deps);
    await pay();
    const { request } = deps.gateway.payments.get(number)!;
    assert.deepEqual(request.items, [
      { id: course.slug, name: course.title, price: 150_000, quantity: 1 },
    ]);
    assert.equal(request.customer.email, person.email);
    assert.equal(request.expiresAt.since(deps.clock.now()).total("hours"), 24);
    assert.equal(
      request.finishUrl,
      `${deps.config.appBaseUrl}/payment/success?order_id=${number}`,
    );
  }));

Deno.test("another method closes the page of before: there are never two", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    await pay();
    deps.gateway.set(number, "pending");
    for (let times = 1; times <= 3; times++) {
      const url = await pay({ fresh: "1" });
      const [open, ...others] = deps.gateway.openPages();
      assert.deepEqual(others, []);
      assert.match(open, new RegExp(`^${number}-RETRY-`));
      assert.equal(url, `https://pay.test/token-${open}`);
    }
    const { attempts } = await stateOf(deps, number);
    assert.deepEqual(attempts, ["cancelled", "cancelled", "cancelled", "open"]);
  }));

Deno.test("what was paid meanwhile is found instead of a new page", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    await pay();
    deps.gateway.set(number, "settlement");
    assert.equal(await pay({ fresh: "1" }), null);
    assert.equal((await stateOf(deps, number)).status, "paid");
    assert.equal(await pay(), null);
  }));

Deno.test("a gateway that answers late: the same id again, then the truth is found out", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    // The page is made, but its answer is lost.
    let lost = 1;
    deps.gateway.beforeTelling = () => {
      if (lost-- > 0) silent();
    };
    const url = await pay();
    const [open, ...others] = deps.gateway.openPages();
    assert.deepEqual(others, []);
    assert.match(open, new RegExp(`^${number}-RETRY-`));
    assert.equal(url, `https://pay.test/token-${open}`);
  }));

Deno.test("a refused try can be repeated on its page: that is closed before there is a new one", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    await pay();
    deps.gateway.set(number, "deny");
    await notify(deps, number);
    const url = await pay();
    assert.match(url!, /-RETRY-/);
    assert.equal(deps.gateway.payments.get(number)?.isPageOpen, false);
    assert.deepEqual((await stateOf(deps, number)).attempts, ["denied", "open"]);
    assert.equal(await pay(), url);
  }));

Deno.test("a gateway whose answers are always lost is not asked for page after page", () =>
  withShop(async (deps) => {
    const { pay } = await place(deps);
    deps.gateway.beforeTelling = silent;
    await refuses(pay(), "gateway");
    assert.equal(deps.gateway.payments.size, 2);
    assert.deepEqual(deps.gateway.openPages(), []);
  }));

Deno.test("a gateway that is away: the next click retries the same id", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    deps.gateway.before = silent;
    await refuses(pay(), "gateway");
    await refuses(pay(), "gateway");
    assert.deepEqual((await stateOf(deps, number)).attempts, ["creating"]);
    deps.gateway.before = () => {};
    assert.equal(await pay(), `https://pay.test/token-${number}`);
    assert.deepEqual([...deps.gateway.payments.keys()], [number]);
  }));

Deno.test("a refusal ends the attempt, and the next one has a new id", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    deps.gateway.before = (call) => {
      if (call === "create") throw new GatewayRefused("400 no", 400);
    };
    await refuses(pay(), "gateway");
    deps.gateway.before = () => {};
    await pay();
    assert.deepEqual((await stateOf(deps, number)).attempts, ["failed", "open"]);
  }));

for (const point of ["page:made", "page:kept"]) {
  Deno.test(`dying at ${point} leaves one page at most`, () =>
    withShop(async (deps) => {
      const { pay, number } = await place(deps);
      {
        using _ = setFailpoint(point, () => {
          throw new Error("died");
        });
        await assert.rejects(pay(), /died/);
      }
      deps.clock.advance({ minutes: 1 });
      const url = await pay();
      const [open, ...others] = deps.gateway.openPages();
      assert.deepEqual(others, []);
      assert.equal(url, `https://pay.test/token-${open}`);
      assert.equal((await stateOf(deps, number)).attempts.at(-1), "open");
    }));
}

Deno.test("cancelling closes the page first; without the gateway's word it does not happen", () =>
  withShop(async (deps) => {
    const { pay, number, person } = await place(deps);
    await pay();
    deps.gateway.before = silent;
    await refuses(cancelOrder(deps, buyer(person), number), "gateway");
    assert.equal((await stateOf(deps, number)).status, "pending");
    deps.gateway.before = () => {};
    await cancelOrder(deps, buyer(person), number);
    await cancelOrder(deps, buyer(person), number);
    assert.equal((await stateOf(deps, number)).status, "cancelled");
    assert.deepEqual(deps.gateway.openPages(), []);
    assert.equal(await pay(), null);
  }));

Deno.test("somebody else's order is not there", () =>
  withShop(async (deps) => {
    const { number } = await place(deps);
    const stranger = buyer(await makeUser(deps));
    await refuses(startPayment(deps, stranger, number, {}), "not_found");
    await refuses(checkPayment(deps, stranger, number), "not_found");
    await refuses(cancelOrder(deps, stranger, number), "not_found");
  }));

Deno.test("a challenged payment is neither cancelled nor paid again", () =>
  withShop(async (deps) => {
    const { pay, number, person } = await place(deps);
    await pay();
    deps.gateway.set(number, "capture", { fraud: "challenge" });
    await refuses(cancelOrder(deps, buyer(person), number), "conflict");
    assert.equal(await pay(), null);
    deps.clock.advance({ hours: 30 });
    await expireOrders(deps, { isDry });
    assert.equal((await stateOf(deps, number)).status, "challenged");
  }));

Deno.test("expire-orders asks before it expires, and says what it would do", () =>
  withShop(async (deps) => {
    const [unpaid, paid, unopened] = [await place(deps), await place(deps), await place(deps)];
    for (const { pay } of [unpaid, paid]) await pay();
    deps.gateway.set(paid.number, "settlement");
    assert.deepEqual(await expireOrders(deps, { isDry }), zero());
    deps.clock.advance({ hours: 24 });
    assert.deepEqual(await expireOrders(deps, { isDry: true }), { ...zero(), found: 3 });
    deps.gateway.before = silent;
    assert.deepEqual(await expireOrders(deps, { isDry }), {
      found: 3,
      sent: 1,
      skipped: 0,
      failed: 2,
    });
    deps.gateway.before = () => {};
    await expireOrders(deps, { isDry });
    assert.equal((await stateOf(deps, unpaid.number)).status, "expired");
    assert.equal((await stateOf(deps, unopened.number)).status, "expired");
    assert.equal((await stateOf(deps, paid.number)).status, "paid");
    assert.deepEqual(deps.gateway.openPages(), []);
    assert.deepEqual(await expireOrders(deps, { isDry }), zero());
  }));

function zero() {
  return { found: 0, sent: 0, skipped: 0, failed: 0 };
}

Deno.test("an order that ran out makes way for a new one", () =>
  withShop(async (deps) => {
    const { pay, number, person } = await place(deps);
    await pay();
    deps.clock.advance({ hours: 25 });
    assert.equal(await pay(), null, "it cannot be paid any more");
    const placed = await checkout(deps, buyer(person), {});
    assert.ok(placed.kind === "order" && placed.number !== number);
    assert.equal((await stateOf(deps, number)).status, "expired");
  }));

Deno.test("reconcile-payments finds what no notification has told", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const course = await makeCourse(deps, { price: 150_000 });
    const number = await orderAndOpen(deps, person, [course]);
    deps.gateway.set(number, "settlement");
    assert.equal((await reconcilePayments(deps, { isDry })).found, 0);
    deps.clock.advance({ minutes: 10 });
    assert.deepEqual(await reconcilePayments(deps, { isDry: true }), { ...zero(), found: 1 });
    deps.gateway.before = silent;
    assert.equal((await reconcilePayments(deps, { isDry })).failed, 1);
    deps.gateway.before = () => {};
    assert.equal((await reconcilePayments(deps, { isDry })).sent, 1);
    assert.equal((await stateOf(deps, number)).status, "paid");
    assert.equal((await reconcilePayments(deps, { isDry })).found, 0);
  }));

Deno.test("reconcile-payments finishes notifications that nothing has come of", () =>
  withShop(async (deps) => {
    const { pay, number } = await place(deps);
    await pay();
    deps.gateway.set(number, "settlement");
    deps.gateway.before = silent;
    await refuses(notify(deps, number), "unavailable");
    deps.gateway.before = () => {};
    deps.clock.advance({ minutes: 2 });
    assert.equal((await reconcilePayments(deps, { isDry })).sent, 1);
    assert.equal((await stateOf(deps, number)).status, "paid");
  }));

Deno.test("money on a page that was replaced goes into review, and its page is taken down", () =>
  withShop(async (deps) => {
    const { pay, number, person } = await place(deps);
    await pay();
    await pay({ fresh: "1" });
    const [retry] = deps.gateway.openPages();
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    assert.deepEqual(deps.gateway.openPages(), [retry]);
    await drainJobs(deps);
    assert.deepEqual(deps.gateway.openPages(), []);
    assert.deepEqual((await stateOf(deps, number)).attempts, ["paid", "cancelled"]);
    assert.equal(await startPayment(deps, buyer(person), number, {}), null);
  }));
