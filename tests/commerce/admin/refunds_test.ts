import { deepStrictEqual as equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { GatewayRefused } from "../../../lib/commerce/gateway/errors.ts";
import {
  canRefundByGateway,
  judgeRefund,
  refundableAmount,
} from "../../../lib/commerce/refund_rules.ts";
import { finishRefunds, refundOrder } from "../../../lib/commerce/service.ts";
import { setFailpoint } from "../../../lib/platform/failpoint.ts";
import {
  accounts,
  notify,
  orderAndOpen,
  type ShopDeps,
  silent,
  stateOf,
  withShop,
} from "../../support/commerce.ts";
import { SERVER_URL } from "../../support/database.ts";
import { makeCourse, makeUser, type User } from "../../support/factories.ts";

interface Paid {
  number: string;
  admin: User;
  attempt: string;
}

/** A paid order of two courses, Rp249.000, by a method. */
async function paidOrder(deps: ShopDeps, paymentType = "qris"): Promise<Paid> {
  const buyer = await makeUser(deps);
  const admin = await makeUser(deps, { role: "admin" });
  const courses = [
    await makeCourse(deps, { price: 150_000 }),
    await makeCourse(deps, { price: 99_000 }),
  ];
  const number = await orderAndOpen(deps, buyer, courses);
  deps.gateway.set(number, "settlement", { paymentType });
  await notify(deps, number);
  const { id } = await deps.db.selectFrom("payment_attempts").select("id")
    .where("gateway_id", "=", number).executeTakeFirstOrThrow();
  return { number, admin, attempt: String(id) };
}

function formOf({ attempt }: Paid, change: Record<string, string> = {}): Record<string, string> {
  const key = crypto.randomUUID();
  return { key, attempt, amount: "249000", way: "gateway", reason: "Salah beli", ...change };
}

async function countDone(deps: ShopDeps): Promise<number> {
  const done = await deps.db.selectFrom("refunds").select("id").where("status", "=", "done")
    .execute();
  return done.length;
}

Deno.test("a whole refund revokes the seats and takes every share back out of the books", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    equal(await refundOrder(deps, paid.admin, paid.number, formOf(paid)), "done");
    const state = await stateOf(deps, paid.number);
    equal(state.status, "refunded");
    equal(state.seats, ["revoked", "revoked"]);
    equal(state.items, ["revoked", "revoked"]);
    equal(await accounts(deps), {});
    equal(deps.gateway.refunds.map(({ amount }) => amount), [249_000]);
  }));

Deno.test("a part leaves the access; the rest may follow, not a rupiah more", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    await refundOrder(deps, paid.admin, paid.number, formOf(paid, { amount: "49.000" }));
    const state = await stateOf(deps, paid.number);
    equal([state.status, state.seats], ["paid", ["active", "active"]]);
    const books = await accounts(deps);
    equal(books.gateway, 200_000);
    await rejects(
      refundOrder(deps, paid.admin, paid.number, formOf(paid, { amount: "200.001" })),
      { code: "invalid", fields: { amount: "refund_too_much" } },
    );
    await refundOrder(deps, paid.admin, paid.number, formOf(paid, { amount: "Rp 200.000" }));
    equal((await stateOf(deps, paid.number)).status, "refunded");
    await rejects(
      refundOrder(deps, paid.admin, paid.number, formOf(paid, { amount: "1" })),
      { fields: { amount: "refund_nothing_left" } },
    );
  }));

Deno.test("a virtual account goes back by hand, with a note", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps, "bank_transfer");
    await rejects(refundOrder(deps, paid.admin, paid.number, formOf(paid)), {
      fields: { way: "refund_not_by_gateway" },
    });
    await rejects(
      refundOrder(deps, paid.admin, paid.number, formOf(paid, { way: "manual", reason: "  " })),
      { fields: { reason: "note_required" } },
    );
    await refundOrder(deps, paid.admin, paid.number, formOf(paid, { way: "manual" }));
    equal((await stateOf(deps, paid.number)).status, "refunded");
    equal(deps.gateway.refunds, []);
  }));

Deno.test("the same form twice is one refund; another under its key is refused", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    for (const way of ["gateway", "manual"]) {
      const form = formOf(paid, { amount: "10000", way });
      equal(await refundOrder(deps, paid.admin, paid.number, form), "done");
      equal(await refundOrder(deps, paid.admin, paid.number, form), "done");
      await rejects(refundOrder(deps, paid.admin, paid.number, { ...form, amount: "20000" }), {
        key: "refund_key_used",
      });
    }
    equal(await countDone(deps), 2);
    equal((await accounts(deps)).gateway, 229_000);
  }));

Deno.test("the gateway's own word about our refund changes nothing more", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    const form = formOf(paid, { amount: "49000" });
    const confirmedAt = deps.clock.now();
    const told = {
      paymentType: "qris",
      refundedAmount: 49_000,
      refunds: [{ key: form.key, amount: 49_000, confirmedAt }],
    };
    // The notification is faster than the answer to our own call.
    deps.gateway.before = async (call) => {
      if (call !== "refund") return;
      deps.gateway.before = () => {};
      deps.gateway.set(paid.number, "partial_refund", told);
      await notify(deps, paid.number, { transaction_status: "partial_refund" });
    };
    equal(await refundOrder(deps, paid.admin, paid.number, form), "done");
    await notify(deps, paid.number, { transaction_status: "partial_refund", again: 1 });
    equal(await countDone(deps), 1);
    equal((await accounts(deps)).gateway, 200_000);
  }));

Deno.test("our refund and one from the gateway's dashboard told at once are both booked, once", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    const form = formOf(paid, { amount: "49000" });
    const confirmedAt = deps.clock.now();
    deps.gateway.before = (call) => {
      if (call !== "refund") return;
      deps.gateway.before = () => {};
      deps.gateway.set(paid.number, "partial_refund", {
        paymentType: "qris",
        refundedAmount: 59_000,
        refunds: [
          { key: "dashboard", amount: 10_000, confirmedAt },
          { key: form.key, amount: 49_000, confirmedAt },
        ],
      });
      return notify(deps, paid.number, { transaction_status: "partial_refund" });
    };
    equal(await refundOrder(deps, paid.admin, paid.number, form), "done");
    equal((await accounts(deps)).gateway, 190_000);
    equal(await countDone(deps), 2);
  }));

Deno.test("no answer leaves the refund requested; the sweep finishes it, once", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    deps.gateway.before = (call) => call === "refund" ? silent() : undefined;
    equal(await refundOrder(deps, paid.admin, paid.number, formOf(paid)), "requested");
    equal((await stateOf(deps, paid.number)).status, "paid");
    const other = formOf(paid, { amount: "1000", way: "manual" });
    await rejects(refundOrder(deps, paid.admin, paid.number, other), {
      key: "refund_in_progress",
    });
    deps.gateway.before = () => {};
    deps.clock.advance({ minutes: 5 });
    equal((await finishRefunds(deps, { isDry: true })).found, 1);
    equal((await finishRefunds(deps, { isDry: false })).sent, 1);
    equal((await finishRefunds(deps, { isDry: false })).found, 0);
    equal((await stateOf(deps, paid.number)).status, "refunded");
    equal(new Set(deps.gateway.refunds.map(({ refundKey }) => refundKey)).size, 1);
  }));

Deno.test("a refusal is told and nothing is booked; by hand it can still go back", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    deps.gateway.before = (call) => {
      if (call === "refund") throw new GatewayRefused("412", 412);
    };
    await rejects(refundOrder(deps, paid.admin, paid.number, formOf(paid)), {
      key: "refund_refused",
    });
    equal((await accounts(deps)).gateway, 249_000);
    await refundOrder(deps, paid.admin, paid.number, formOf(paid, { way: "manual" }));
    equal((await stateOf(deps, paid.number)).status, "refunded");
  }));

for (
  const point of ["refund:noted", "refund:asked", "refund:row", "refund:attempt", "refund:ledger"]
) {
  Deno.test(`a process that dies at ${point} refunds once, after a restart`, () =>
    withShop(async (deps) => {
      const paid = await paidOrder(deps);
      const form = formOf(paid);
      {
        using _death = setFailpoint(point, () => {
          throw new Error("killed");
        });
        await rejects(refundOrder(deps, paid.admin, paid.number, form), /killed/);
      }
      deps.clock.advance({ minutes: 5 });
      await finishRefunds(deps, { isDry: false });
      equal((await stateOf(deps, paid.number)).status, "refunded");
      equal(await accounts(deps), {});
      equal(await countDone(deps), 1);
    }));
}

Deno.test("ten admins at once refund no more than was paid", async () => {
  if (!SERVER_URL) return;
  await withShop(async (deps) => {
    const paid = await paidOrder(deps);
    const wishes = Array.from({ length: 10 }, (_, index) => {
      const way = index % 2 === 0 ? "manual" : "gateway";
      return refundOrder(deps, paid.admin, paid.number, formOf(paid, { amount: "100000", way }));
    });
    await Promise.allSettled(wishes);
    deps.clock.advance({ minutes: 5 });
    await finishRefunds(deps, { isDry: false });
    const { refunded } = await deps.db.selectFrom("payment_attempts")
      .select("refunded_amount as refunded").executeTakeFirstOrThrow();
    ok(refunded > 0 && refunded <= 249_000, `${refunded}`);
    equal((await accounts(deps)).gateway ?? 0, 249_000 - refunded);
  });
});

Deno.test("only admins refund; what is not there is not found; bad forms say where", () =>
  withShop(async (deps) => {
    const paid = await paidOrder(deps);
    const student = await makeUser(deps);
    await rejects(refundOrder(deps, student, paid.number, formOf(paid)), { code: "forbidden" });
    await rejects(refundOrder(deps, paid.admin, "TN-X", formOf(paid)), { code: "not_found" });
    const foreign = formOf(paid, { attempt: "999999" });
    await rejects(refundOrder(deps, paid.admin, paid.number, foreign), { code: "not_found" });
    const bad: [string, string][] = [
      ["amount", "0"],
      ["amount", "-5"],
      ["amount", "1e5"],
      ["amount", "9".repeat(20)],
      ["amount", "12,50"],
      ["way", "tunai"],
      ["key", "bukan-uuid"],
      ["attempt", "x"],
      ["reason", "x".repeat(501)],
    ];
    for (const [field, value] of bad) {
      const error = await refundOrder(
        deps,
        paid.admin,
        paid.number,
        formOf(paid, { [field]: value }),
      )
        .catch((error) => error);
      equal(Object.keys(error.fields), [field], `${field} ${value}`);
    }
    equal((await accounts(deps)).gateway, 249_000);
  }));

Deno.test("property: what can be refunded never exceeds what was paid", () => {
  const facts = fc.record({
    status: fc.constantFrom("paid", "partially_refunded", "refunded", "open", "charged_back"),
    paidAmount: fc.nat(1e9),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    paymentType: fc.constantFrom("qris", "bank_transfer", "cstore", null),
    amount: fc.integer({ min: 1, max: 2e9 }),
    way: fc.constantFrom("gateway" as const, "manual" as const),
  });
  fc.assert(fc.property(facts, ({ part, amount, way, ...rest }) => {
    const refundedAmount = Math.floor(rest.paidAmount * part);
    const one = { ...rest, refundedAmount, paidCurrency: "IDR" } as Parameters<
      typeof judgeRefund
    >[0];
    if (judgeRefund(one, { amount, way }) !== null) return;
    ok(refundedAmount + amount <= rest.paidAmount);
    ok(refundableAmount(one) >= amount);
    ok(way === "manual" || canRefundByGateway(one));
  }));
});
