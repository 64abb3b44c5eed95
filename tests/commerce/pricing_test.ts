import assert from "node:assert/strict";
import fc from "fast-check";
import { reversalOf } from "../../lib/commerce/payments/ledger.ts";
import {
  ATTEMPT_MOVES,
  type AttemptStatus,
  contentKey,
  decideOutcome,
  isFunded,
  mayMoveAttempt,
  ORDER_MOVES,
  type OrderStatus,
  quote,
  shareLine,
  splitAmount,
  type TaxMode,
  taxOn,
  type Told,
} from "../../lib/commerce/rules.ts";

const rupiah = fc.integer({ min: 0, max: 100_000_000 });
const prices = fc.array(rupiah, { minLength: 1, maxLength: 20 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const coupon = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constant("percent" as const),
      value: fc.integer({ min: 1, max: 100 }),
      courseId: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    fc.record({
      kind: fc.constant("amount" as const),
      value: fc.integer({ min: 1, max: 1_000_000_000 }),
      courseId: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
  ),
);
const tax = fc.record({
  mode: fc.constantFrom<TaxMode>("none", "included", "added"),
  bp: fc.integer({ min: 0, max: 10_000 }),
});

Deno.test("parts add up to what was split, and none exceeds its weight", () => {
  fc.assert(fc.property(prices, fc.nat(1_000), (weights, permille) => {
    const amount = Math.floor(sum(weights) * Math.min(permille, 1_000) / 1_000);
    const parts = splitAmount(amount, weights);
    assert.equal(sum(parts), sum(weights) === 0 ? 0 : amount);
    parts.forEach((part, index) => assert.ok(part >= 0 && part <= weights[index]));
  }));
});

Deno.test("an order's lines add up to it, whatever the coupon and the tax", () => {
  fc.assert(fc.property(prices, coupon, tax, (values, coupon, tax) => {
    const courses = values.map((price, index) => ({ courseId: index + 1, price }));
    const made = quote(courses, coupon, tax);
    assert.equal(made.subtotal, sum(values));
    assert.equal(sum(made.lines.map(({ discount }) => discount)), made.discount);
    assert.equal(sum(made.lines.map(({ tax }) => tax)), made.tax);
    assert.equal(sum(made.lines.map(({ total }) => total)), made.total);
    assert.equal(
      made.total,
      made.subtotal - made.discount + (tax.mode === "added" ? made.tax : 0),
    );
    for (const line of made.lines) {
      assert.ok(line.discount >= 0 && line.discount <= line.price);
      assert.ok(line.tax >= 0 && line.total >= 0 && line.tax <= line.total);
      if (coupon?.courseId && coupon.courseId !== line.courseId) assert.equal(line.discount, 0);
    }
  }));
});

Deno.test("PPN of the law's example: 12 % on 11/12 of Rp150.000 is Rp16.500", () => {
  assert.equal(taxOn(150_000, 1_200), 16_500);
  const one = [{ courseId: 1, price: 150_000 }];
  assert.equal(quote(one, null, { mode: "added", bp: 1_200 }).total, 166_500);
  const gross = [{ courseId: 1, price: 166_500 }];
  assert.equal(quote(gross, null, { mode: "included", bp: 1_200 }).tax, 16_500);
  assert.equal(quote(one, null, { mode: "none", bp: 1_200 }).tax, 0);
});

Deno.test("the shares of a line add up to what the buyer paid for it", () => {
  fc.assert(fc.property(rupiah, fc.nat(10_000), fc.nat(10_000), (total, permyriad, bp) => {
    const part = Math.floor(total * permyriad / 10_000);
    const shares = shareLine({ total, tax: part }, bp);
    assert.equal(shares.instructor + shares.platform + shares.tax, total);
    assert.ok(shares.instructor >= 0 && shares.platform >= 0);
  }));
});

Deno.test("money that goes back in any pieces leaves the books at nothing", () => {
  const accounts = ["review", "instructor", "platform", "tax"] as const;
  fc.assert(fc.property(
    fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
    (credits, pieces) => {
      let balances = credits.map((amount, index) => ({
        account: accounts[index % 4],
        orderItemId: index,
        amount: -amount,
      }));
      const paid = sum(credits);
      const parts = splitAmount(paid, pieces);
      for (const part of parts) {
        const { entries, fromReview, fromSales } = reversalOf(balances, part);
        assert.equal(sum(entries.map(({ amount }) => amount)), 0);
        assert.equal(fromReview + fromSales, part);
        const back = new Map(entries.map((entry) => [entry.orderItemId, entry.amount]));
        balances = balances.map((entry) => ({
          ...entry,
          amount: entry.amount + (back.get(entry.orderItemId) ?? 0),
        }));
        assert.ok(balances.every(({ amount }) => amount <= 0), "no share is taken back twice");
      }
      assert.equal(sum(balances.map(({ amount }) => amount)), 0);
    },
  ));
});

Deno.test("more than there is does not go back", () => {
  assert.throws(() => reversalOf([{ account: "platform", amount: -10 }], 11), RangeError);
});

Deno.test("the same courses and coupon are the same content, in any order", () => {
  assert.equal(contentKey([3, 1, 2], null), contentKey([1, 2, 3], null));
  assert.notEqual(contentKey([1], null), contentKey([1], 7));
  assert.notEqual(contentKey([1, 23], null), contentKey([12, 3], null));
});

const told: fc.Arbitrary<Told> = fc.record({
  status: fc.constantFrom(
    "pending",
    "authorize",
    "capture",
    "settlement",
    "deny",
    "cancel",
    "expire",
    "failure",
    "refund",
    "partial_refund",
    "chargeback",
    "partial_chargeback",
  ),
  statusCode: fc.constantFrom(200, 201, 202),
  fraud: fc.constantFrom("accept", "challenge", "deny", null),
  amount: fc.constantFrom(150_000, 149_999, null),
  currency: fc.constantFrom("IDR", "USD"),
  paymentType: fc.constantFrom("credit_card", "bank_transfer"),
  refundedAmount: fc.constantFrom(0, 50_000, 150_000, 999_999),
  refunds: fc.constant([]),
});

Deno.test("what is decided is allowed by the tables of moves, and never more money than was paid", () => {
  const orders = fc.constantFrom(...Object.keys(ORDER_MOVES) as OrderStatus[]);
  const attempts = fc.constantFrom(...Object.keys(ATTEMPT_MOVES) as AttemptStatus[]);
  fc.assert(fc.property(orders, attempts, fc.nat(150_000), told, (order, status, back, told) => {
    const paidAmount = isFunded(status) ? 150_000 : 0;
    const refundedAmount = status === "partially_refunded" ? back : 0;
    const attempt = { status, amount: 150_000, paidAmount, refundedAmount };
    const facts = { ...attempt, refundedByGateway: refundedAmount };
    const { steps } = decideOutcome({ status: order }, facts, told);
    let at = status;
    let left = paidAmount - refundedAmount;
    const go = (to: AttemptStatus) => {
      assert.ok(mayMoveAttempt(at, to), `${at} → ${to} after ${told.status}`);
      at = to;
    };
    for (const step of steps) {
      if (step.do === "pending") go("pending");
      if (step.do === "challenge") go("challenged");
      if (step.do === "end") go(step.as);
      if (step.do === "reverse") go(step.as);
      if (step.do === "settle" || step.do === "hold") {
        go("paid");
        left = step.do === "settle" ? 150_000 : step.amount;
        if (step.do === "settle") assert.deepEqual([told.amount, told.currency], [150_000, "IDR"]);
      }
      if (step.do === "refund") {
        assert.ok(step.amount <= left, "no more goes back than there is");
        go(step.amount === left ? "refunded" : "partially_refunded");
      }
    }
  }));
});
