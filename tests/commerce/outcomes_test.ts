import assert from "node:assert/strict";
import {
  checkPayment,
  finishEvent,
  receiveNotification,
  startPayment,
} from "../../lib/commerce/service.ts";
import { cancelOrder, expireOrders } from "../../lib/commerce/service.ts";
import { AppError, type ErrorCode } from "../../lib/platform/errors.ts";
import {
  accounts,
  buyer,
  notificationOf,
  notify,
  orderAndOpen,
  type ShopDeps,
  silent,
  stateOf,
  withShop,
} from "../support/commerce.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";

/** Each test is a row of the table "Outcomes" of the payment facts. */

const PRICE = 150_000;

async function open(deps: ShopDeps) {
  const person = await makeUser(deps);
  const course = await makeCourse(deps, { price: PRICE });
  const number = await orderAndOpen(deps, person, [course]);
  return { person, course, number };
}

function refuses(work: Promise<unknown>, code: ErrorCode) {
  return assert.rejects(work, (error) => error instanceof AppError && error.code === code);
}

const PAID = {
  status: "paid",
  invoice: 1,
  items: ["fulfilled"],
  attempts: ["paid"],
  reviews: [],
  seats: ["active"],
};
const SHARES = { gateway: 150_000, instructor: -105_000, platform: -45_000 };

async function count(deps: ShopDeps, table: "gateway_events" | "ledger_entries"): Promise<number> {
  return (await deps.db.selectFrom(table).select("id").execute()).length;
}

Deno.test("a settlement: paid, numbered, enrolled, shared out, the cart emptied", () =>
  withShop(async (deps) => {
    const { number, person } = await open(deps);
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    assert.deepEqual(await stateOf(deps, number), PAID);
    assert.deepEqual(await accounts(deps), SHARES);
    assert.deepEqual(await deps.db.selectFrom("cart_items").selectAll().execute(), []);
    const seat = await deps.db.selectFrom("enrollments").selectAll()
      .where("user_id", "=", person.id).executeTakeFirstOrThrow();
    assert.equal(seat.source, "purchase");
  }));

Deno.test("a signature that is wrong or missing is a 403 and changes nothing", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "settlement");
    const signed = JSON.parse(notificationOf(number));
    const { signature_key: _, ...unsigned } = signed;
    for (
      const body of [
        unsigned,
        { ...signed, signature_key: "0".repeat(128) },
        { ...signed, signature_key: "" },
        { ...signed, signature_key: 7 },
        { ...signed, gross_amount: "1.00" },
        { ...signed, status_code: "201" },
      ]
    ) await refuses(receiveNotification(deps, JSON.stringify(body)), "forbidden");
    assert.equal((await stateOf(deps, number)).status, "pending");
    assert.equal(await count(deps, "gateway_events"), 0);
  }));

Deno.test("what is no notification is a 400 and changes nothing", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    const whole = notificationOf(number);
    for (const body of ["", "{", whole.slice(0, -20), "[]", "null", "{}", '"text"', "<xml/>"]) {
      await refuses(receiveNotification(deps, body), "bad_request");
    }
    assert.equal(await count(deps, "gateway_events"), 0);
  }));

Deno.test("an unknown order is answered, and nothing is made", () =>
  withShop(async (deps) => {
    await notify(deps, "TN-20261121-NOBODYS1");
    assert.equal(await count(deps, "gateway_events"), 0);
  }));

Deno.test("what Get Status says goes before what a signed message says", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "pending");
    await notify(deps, number, { transaction_status: "settlement" });
    assert.deepEqual((await stateOf(deps, number)).attempts, ["pending"]);
    deps.gateway.set(number, "settlement");
    await notify(deps, number, { transaction_status: "expire" });
    assert.deepEqual(await stateOf(deps, number), PAID);
  }));

Deno.test("without an answer of the gateway the message is kept, and a job finishes it", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "settlement");
    deps.gateway.before = silent;
    await refuses(notify(deps, number), "unavailable");
    assert.equal((await stateOf(deps, number)).status, "pending");
    const event = await deps.db.selectFrom("gateway_events").selectAll().executeTakeFirstOrThrow();
    assert.equal(event.raw, notificationOf(number));
    await refuses(finishEvent(deps, event.id), "gateway");
    deps.gateway.before = () => {};
    await finishEvent(deps, event.id);
    await finishEvent(deps, event.id);
    assert.deepEqual(await stateOf(deps, number), PAID);
  }));

Deno.test("a replay and an older status after a newer have no effect", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    const entries = await count(deps, "ledger_entries");
    await notify(deps, number);
    for (const status of ["pending", "expire", "cancel", "failure", "capture"] as const) {
      deps.gateway.set(number, status);
      await notify(deps, number, { transaction_status: status });
    }
    assert.deepEqual(await stateOf(deps, number), PAID);
    assert.equal(await count(deps, "ledger_entries"), entries);
  }));

for (
  const [what, told, kind] of [
    ["another amount", { amount: 149_999 }, "wrong_amount"],
    ["too much", { amount: 150_001 }, "wrong_amount"],
    ["another currency", { currency: "USD", amount: 10 }, "wrong_currency"],
  ] as const
) {
  Deno.test(`${what} is money in review, and nobody is enrolled`, () =>
    withShop(async (deps) => {
      const { number } = await open(deps);
      deps.gateway.set(number, "settlement", told);
      await notify(deps, number);
      await notify(deps, number);
      assert.deepEqual(await stateOf(deps, number), {
        status: "in_review",
        invoice: null,
        items: ["open"],
        attempts: ["paid"],
        reviews: [`${kind}:open`],
        seats: [],
      });
      const held = kind === "wrong_amount" ? { gateway: told.amount, review: -told.amount } : {};
      assert.deepEqual(await accounts(deps), held);
    }));
}

Deno.test("a challenged card is in review; accepted, it enrolls once", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "capture", { fraud: "challenge", paymentType: "credit_card" });
    await notify(deps, number, { transaction_status: "capture" });
    const challenged = await stateOf(deps, number);
    assert.deepEqual([challenged.status, challenged.reviews, challenged.seats], [
      "challenged",
      ["challenge:open"],
      [],
    ]);
    deps.gateway.set(number, "capture", { fraud: "accept", paymentType: "credit_card" });
    await notify(deps, number, { transaction_status: "capture" });
    await notify(deps, number, { transaction_status: "settlement" });
    assert.deepEqual(await stateOf(deps, number), { ...PAID, reviews: ["challenge:closed"] });
  }));

Deno.test("a challenged card that is denied is closed", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "capture", { fraud: "challenge" });
    await notify(deps, number);
    deps.gateway.set(number, "deny", { fraud: "deny" });
    await notify(deps, number, { transaction_status: "deny" });
    assert.deepEqual(await stateOf(deps, number), {
      status: "cancelled",
      invoice: null,
      items: ["open"],
      attempts: ["denied"],
      reviews: ["challenge:closed"],
      seats: [],
    });
  }));

Deno.test("a settlement after our expiry or cancellation still enrolls", () =>
  withShop(async (deps) => {
    const cancelled = await open(deps);
    await cancelOrder(deps, buyer(cancelled.person), cancelled.number);
    const expired = await open(deps);
    deps.clock.advance({ hours: 25 });
    await expireOrders(deps, { isDry: false });
    assert.equal((await stateOf(deps, expired.number)).status, "expired");
    for (const [index, { number }] of [cancelled, expired].entries()) {
      deps.gateway.set(number, "settlement");
      await notify(deps, number);
      assert.deepEqual(await stateOf(deps, number), { ...PAID, invoice: index + 1 });
    }
  }));

Deno.test("a late settlement for what the buyer has meanwhile is in review", () =>
  withShop(async (deps) => {
    const { number, person, course } = await open(deps);
    await cancelOrder(deps, buyer(person), number);
    await enroll(deps, { user: person, course, source: "grant" });
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    assert.deepEqual(await stateOf(deps, number), {
      status: "in_review",
      invoice: null,
      items: ["in_review"],
      attempts: ["paid"],
      reviews: ["not_fulfillable:open"],
      seats: ["active"],
    });
    assert.deepEqual(await accounts(deps), { gateway: PRICE, review: -PRICE });
  }));

Deno.test("a second attempt that is paid too enrolls once, its money is in review", () =>
  withShop(async (deps) => {
    const { number, person } = await open(deps);
    await startPayment(deps, buyer(person), number, { fresh: "1" });
    const retry = [...deps.gateway.payments.keys()][1];
    assert.match(retry, new RegExp(`^${number}-RETRY-[0-9A-Z]{5}$`));
    assert.deepEqual(deps.gateway.openPages(), [retry]);
    for (const attempt of [retry, number]) {
      deps.gateway.set(attempt, "settlement");
      await notify(deps, attempt);
    }
    assert.deepEqual(await stateOf(deps, number), {
      ...PAID,
      attempts: ["paid", "paid"],
      reviews: ["second_payment:open"],
    });
    assert.deepEqual(await accounts(deps), { ...SHARES, gateway: 2 * PRICE, review: -PRICE });
  }));

for (
  const [status, attempt, order, reviews] of [
    ["deny", "reversed", "reversed", []],
    ["refund", "refunded", "refunded", []],
    ["chargeback", "charged_back", "charged_back", ["chargeback:open"]],
  ] as const
) {
  Deno.test(`${status} after a settlement takes access back and reverses the ledger, once`, () =>
    withShop(async (deps) => {
      const { number } = await open(deps);
      deps.gateway.set(number, "settlement");
      await notify(deps, number);
      deps.gateway.set(number, status);
      for (let times = 0; times < 2; times++) {
        await notify(deps, number, { transaction_status: status, times });
      }
      assert.deepEqual(await stateOf(deps, number), {
        status: order,
        invoice: 1,
        items: ["revoked"],
        attempts: [attempt],
        reviews,
        seats: ["revoked"],
      });
      assert.deepEqual(await accounts(deps), {});
      // A settlement after a refund stays refunded.
      deps.gateway.set(number, "settlement");
      await notify(deps, number);
      assert.equal((await stateOf(deps, number)).status, order);
      assert.deepEqual(await accounts(deps), {});
    }));
}

Deno.test("a refund that the bank has not confirmed changes nothing yet", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    const refund = { key: "x", amount: PRICE, confirmedAt: null };
    deps.gateway.set(number, "refund", { refundedAmount: PRICE, refunds: [refund] });
    await notify(deps, number, { transaction_status: "refund" });
    assert.deepEqual(await stateOf(deps, number), PAID);
    const confirmed = { ...refund, confirmedAt: deps.clock.now() };
    deps.gateway.set(number, "refund", { refundedAmount: PRICE, refunds: [confirmed] });
    await notify(deps, number, { transaction_status: "refund", bank_confirmed_at: "now" });
    assert.deepEqual((await stateOf(deps, number)).seats, ["revoked"]);
  }));

Deno.test("a partial refund reverses its amount and leaves the access", () =>
  withShop(async (deps) => {
    const { number } = await open(deps);
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    deps.gateway.set(number, "partial_refund", { refundedAmount: 50_000 });
    await notify(deps, number);
    await checkPayment(deps, buyer({ id: (await owner(deps, number)).id }), number);
    await notify(deps, number, { again: true });
    assert.deepEqual(await stateOf(deps, number), { ...PAID, attempts: ["partially_refunded"] });
    assert.deepEqual(await accounts(deps), {
      gateway: 100_000,
      instructor: -70_000,
      platform: -30_000,
    });
    deps.gateway.set(number, "refund", { refundedAmount: PRICE });
    await notify(deps, number);
    assert.deepEqual((await stateOf(deps, number)).seats, ["revoked"]);
    assert.deepEqual(await accounts(deps), {});
  }));

async function owner(deps: ShopDeps, number: string): Promise<{ id: number }> {
  const row = await deps.db.selectFrom("orders").select("user_id").where("number", "=", number)
    .executeTakeFirstOrThrow();
  return { id: row.user_id };
}

Deno.test("money whose coming was never told and that has gone again passes through the books", () =>
  withShop(async (deps) => {
    for (const status of ["refund", "chargeback"] as const) {
      const { number } = await open(deps);
      deps.gateway.set(number, status);
      await notify(deps, number);
      const state = await stateOf(deps, number);
      assert.equal(state.status, status === "refund" ? "refunded" : "charged_back");
      assert.deepEqual([state.seats, state.invoice], [[], null]);
    }
    assert.deepEqual(await accounts(deps), {});
  }));

Deno.test("a payment that was denied, cancelled or ran out leaves the order open for another", () =>
  withShop(async (deps) => {
    const ends = { deny: "denied", cancel: "cancelled", expire: "expired", failure: "failed" };
    for (const [status, attempt] of Object.entries(ends)) {
      const { number, person } = await open(deps);
      deps.gateway.set(number, "pending");
      await notify(deps, number, { transaction_status: "pending" });
      deps.gateway.set(number, status as keyof typeof ends);
      await notify(deps, number, { transaction_status: status });
      const state = await stateOf(deps, number);
      assert.deepEqual([state.status, state.attempts], ["pending", [attempt]]);
      assert.ok(await startPayment(deps, buyer(person), number, {}));
    }
  }));
