import { deepStrictEqual as equal, rejects } from "node:assert/strict";
import { listReviews, settleReview } from "../../../lib/commerce/service.ts";
import { mayReview, reviewActions } from "../../../lib/commerce/rules.ts";
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
import { enroll, makeCourse, makeUser, type User } from "../../support/factories.ts";

interface Doubt {
  number: string;
  admin: User;
  buyer: User;
  course: { id: number };
  review: string;
}

/** An order of Rp150.000 for which Rp149.000 came by QRIS. */
async function wrongAmount(deps: ShopDeps): Promise<Doubt> {
  const admin = await makeUser(deps, { role: "admin" });
  const buyer = await makeUser(deps);
  const course = await makeCourse(deps, { price: 150_000 });
  const number = await orderAndOpen(deps, buyer, [course]);
  deps.gateway.set(number, "settlement", { amount: 149_000, paymentType: "qris" });
  await notify(deps, number, { gross_amount: "149000.00" });
  return { number, admin, buyer, course, review: await openReview(deps) };
}

async function openReview(deps: ShopDeps): Promise<string> {
  const { id } = await deps.db.selectFrom("payment_reviews").select("id")
    .where("status", "=", "open").executeTakeFirstOrThrow();
  return String(id);
}

function form(action: string, change: Record<string, string> = {}): Record<string, string> {
  return { key: crypto.randomUUID(), action, reason: "Sudah dicek", ...change };
}

async function reviewOf(deps: ShopDeps, id: string) {
  return await deps.db.selectFrom("payment_reviews").select(["status", "note", "settled_by as by"])
    .where("id", "=", Number(id)).executeTakeFirstOrThrow();
}

Deno.test("money of another amount can be taken for the order after all", () =>
  withShop(async (deps) => {
    const { number, admin, review } = await wrongAmount(deps);
    equal((await stateOf(deps, number)).status, "in_review");
    await settleReview(deps, admin, review, form("fulfil"));
    const state = await stateOf(deps, number);
    equal([state.status, state.invoice, state.seats], ["paid", 1, ["active"]]);
    equal(await reviewOf(deps, review), { status: "fulfilled", note: "Sudah dicek", by: admin.id });
    const { review: _left, ...books }: Record<string, number> = {
      review: 0,
      ...await accounts(deps),
    };
    equal(_left, 0);
    equal(Object.values(books).reduce((sum, amount) => sum + amount, 0), 0);
    equal(books.gateway, 149_000);
  }));

Deno.test("it can be given back, through the gateway or by hand", async () => {
  for (const way of ["gateway", "manual"]) {
    await withShop(async (deps) => {
      const { number, admin, review } = await wrongAmount(deps);
      await settleReview(deps, admin, review, form("refund", { way }));
      equal((await stateOf(deps, number)).status, "refunded");
      equal(await accounts(deps), {});
      equal(deps.gateway.refunds.length, way === "gateway" ? 1 : 0);
      equal(await reviewOf(deps, review), {
        status: "refunded",
        note: "Sudah dicek",
        by: admin.id,
      });
    });
  }
});

Deno.test("or kept for a reason: then the order is over and the books say so", () =>
  withShop(async (deps) => {
    const { number, admin, review } = await wrongAmount(deps);
    await rejects(settleReview(deps, admin, review, form("dismiss", { reason: " " })), {
      fields: { reason: "note_required" },
    });
    await settleReview(deps, admin, review, form("dismiss"));
    equal((await stateOf(deps, number)).status, "cancelled");
    equal(await accounts(deps), { gateway: 149_000, other: -149_000 });
  }));

Deno.test("what is settled stays settled, whoever comes second", () =>
  withShop(async (deps) => {
    const { admin, review } = await wrongAmount(deps);
    const wishes = ["fulfil", "refund", "dismiss"].map((action) =>
      settleReview(deps, admin, review, form(action))
    );
    const results = await Promise.allSettled(wishes);
    equal(results.filter(({ status }) => status === "fulfilled").length, 1);
    await rejects(settleReview(deps, admin, review, form("dismiss")), { key: "review_settled" });
  }));

Deno.test("while the gateway is giving the money back, nothing is given for it", () =>
  withShop(async (deps) => {
    const { admin, review, number } = await wrongAmount(deps);
    deps.gateway.before = (call) => call === "refund" ? silent() : undefined;
    equal(
      await settleReview(deps, admin, review, form("refund", { way: "gateway" })),
      "requested",
    );
    for (const action of ["fulfil", "dismiss"]) {
      await rejects(settleReview(deps, admin, review, form(action)), { key: "refund_in_progress" });
    }
    equal((await stateOf(deps, number)).status, "in_review");
  }));

Deno.test("a course that the buyer has meanwhile cannot be given; the money goes back", () =>
  withShop(async (deps) => {
    const { number, admin, buyer, course, review } = await wrongAmount(deps);
    await enroll(deps, { user: buyer, course });
    await rejects(settleReview(deps, admin, review, form("fulfil")), {
      key: "review_not_fulfillable",
    });
    equal((await reviewOf(deps, review)).status, "open");
    await settleReview(deps, admin, review, form("refund"));
    const state = await stateOf(deps, number);
    equal([state.status, state.seats], ["refunded", ["active"]], "the seat was not bought here");
  }));

Deno.test("half of an order in review: its money goes back, the other half stays", () =>
  withShop(async (deps) => {
    const admin = await makeUser(deps, { role: "admin" });
    const buyer = await makeUser(deps);
    const courses = [
      await makeCourse(deps, { price: 150_000 }),
      await makeCourse(deps, { price: 99_000 }),
    ];
    const number = await orderAndOpen(deps, buyer, courses);
    await enroll(deps, { user: buyer, course: courses[1] });
    deps.gateway.set(number, "settlement", { paymentType: "qris" });
    await notify(deps, number);
    const review = await openReview(deps);
    equal((await stateOf(deps, number)).items, ["fulfilled", "in_review"]);
    await settleReview(deps, admin, review, form("refund", { way: "gateway" }));
    const state = await stateOf(deps, number);
    equal([state.status, state.items], ["paid", ["fulfilled", "revoked"]]);
    equal((await accounts(deps)).gateway, 150_000);
    equal(deps.gateway.refunds.map(({ amount }) => amount), [99_000]);
  }));

for (const point of ["review:settled", "pay:seats", "pay:ledger", "pay:order"]) {
  Deno.test(`a process that dies at ${point} has settled nothing`, () =>
    withShop(async (deps) => {
      const { number, admin, review } = await wrongAmount(deps);
      {
        using _death = setFailpoint(point, () => {
          throw new Error("killed");
        });
        await rejects(settleReview(deps, admin, review, form("fulfil")), /killed/);
      }
      equal((await stateOf(deps, number)).status, "in_review");
      equal((await reviewOf(deps, review)).status, "open");
      await settleReview(deps, admin, review, form("fulfil"));
      equal((await stateOf(deps, number)).status, "paid");
    }));
}

/** An order whose card payment the gateway suspects. */
async function challenged(deps: ShopDeps) {
  const admin = await makeUser(deps, { role: "admin" });
  const course = await makeCourse(deps, { price: 150_000 });
  const number = await orderAndOpen(deps, await makeUser(deps), [course]);
  const told = { fraud: "challenge", paymentType: "credit_card" } as const;
  deps.gateway.set(number, "capture", told);
  await notify(deps, number, { transaction_status: "capture" });
  return { admin, number, review: await openReview(deps) };
}

Deno.test("a suspected card is accepted through the gateway, and only then is anything given", () =>
  withShop(async (deps) => {
    const { admin, number, review } = await challenged(deps);
    await rejects(settleReview(deps, admin, review, form("refund")), { key: "review_action" });
    deps.gateway.before = (call) => call === "status" ? silent() : undefined;
    await rejects(settleReview(deps, admin, review, form("fulfil")), {
      key: "gateway_unreachable",
    });
    equal((await stateOf(deps, number)).status, "challenged");
    deps.gateway.before = () => {};
    equal(await settleReview(deps, admin, review, form("fulfil")), "fulfil");
    const state = await stateOf(deps, number);
    equal([state.status, state.seats, state.reviews], ["paid", ["active"], ["challenge:closed"]]);
    equal(await reviewOf(deps, review), { status: "closed", note: "Sudah dicek", by: admin.id });
  }));

Deno.test("a suspected card is refused: the order is over and nothing was paid", () =>
  withShop(async (deps) => {
    const { admin, number, review } = await challenged(deps);
    equal(await settleReview(deps, admin, review, form("dismiss")), "dismiss");
    const state = await stateOf(deps, number);
    equal([state.status, state.seats, state.reviews], ["cancelled", [], ["challenge:closed"]]);
    equal(await accounts(deps), {});
  }));

Deno.test("a gateway that does not take the decision leaves the review open", () =>
  withShop(async (deps) => {
    const { admin, number, review } = await challenged(deps);
    deps.gateway.settleChallenge = () => Promise.resolve(false);
    for (const action of ["fulfil", "dismiss"]) {
      await rejects(settleReview(deps, admin, review, form(action)), {
        key: "review_with_gateway",
      });
    }
    equal((await stateOf(deps, number)).status, "challenged");
  }));

const asked = (query: string) => new URLSearchParams(query);

Deno.test("the queue is for admins, the oldest first; what is settled is kept apart", () =>
  withShop(async (deps) => {
    const { admin, review, number, buyer } = await wrongAmount(deps);
    await rejects(listReviews(deps, buyer, asked("")), { code: "forbidden" });
    await rejects(settleReview(deps, buyer, review, form("dismiss")), { code: "forbidden" });
    await rejects(settleReview(deps, admin, "999999", form("dismiss")), { code: "not_found" });
    await rejects(settleReview(deps, admin, "1; drop", form("dismiss")), { code: "not_found" });
    await rejects(settleReview(deps, admin, review, form("simpan")), {
      fields: { action: "not_a_choice" },
    });
    const open = await listReviews(deps, admin, asked(""));
    equal(open.page.rows.map((row) => [row.number, row.kind, row.amount]), [
      [number, "wrong_amount", 149_000],
    ]);
    await rejects(listReviews(deps, admin, asked("after=x")), {
      key: "cursor_invalid",
    });
    await settleReview(deps, admin, review, form("dismiss"));
    equal((await listReviews(deps, admin, asked(""))).page.rows, []);
    const settled = await listReviews(deps, admin, asked("status=settled"));
    equal(settled.page.rows.map(({ settledBy }) => settledBy), [admin.name]);
  }));

Deno.test("no kind holds money that nobody can settle", () => {
  for (
    const kind of ["wrong_amount", "wrong_currency", "second_payment", "not_fulfillable"] as const
  ) {
    equal(mayReview(kind, "refund") && mayReview(kind, "dismiss"), true, kind);
  }
  equal(reviewActions("challenge"), ["fulfil", "dismiss"]);
});
