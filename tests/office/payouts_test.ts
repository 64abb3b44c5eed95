import assert from "node:assert/strict";
import { balanceOf, markPaid, refundOrder } from "../../lib/commerce/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { accounts, notify, orderAndOpen, type ShopDeps, withShop } from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

async function sold(deps: ShopDeps) {
  const admin = { id: (await makeUser(deps, { role: "admin" })).id, role: "admin" as const };
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor, price: 150_000 });
  const number = await orderAndOpen(deps, await makeUser(deps), [course]);
  deps.gateway.set(number, "settlement", { paymentType: "qris" });
  await notify(deps, number);
  return { admin, instructor, course, number };
}

async function standing(deps: ShopDeps, { id }: { id: number }) {
  const { held, payable, paid } = await balanceOf(deps, id);
  return { held, payable, paid };
}

const wish = (amount: number, key = crypto.randomUUID()) => ({
  key,
  amount: String(amount),
  reference: "BCA 001",
});
const refused = (key: string) => (error: unknown) => error instanceof AppError && error.key === key;

Deno.test("a sale is held until its refund window closes, then paid once, and the books balance", async () => {
  await withShop(async (deps) => {
    const { admin, instructor } = await sold(deps);
    assert.deepEqual(await standing(deps, instructor), {
      held: 105_000,
      payable: 0,
      paid: 0,
    });
    await assert.rejects(
      markPaid(deps, admin, instructor.id, wish(105_000)),
      refused("nothing_payable"),
    );
    deps.clock.advance({ hours: 7 * 24 });
    assert.equal((await standing(deps, instructor)).held, 105_000);
    deps.clock.advance({ seconds: 1 });
    assert.deepEqual(await standing(deps, instructor), {
      held: 0,
      payable: 105_000,
      paid: 0,
    });
    await assert.rejects(markPaid(deps, admin, instructor.id, wish(1)), refused("payout_changed"));
    const key = crypto.randomUUID();
    await markPaid(deps, admin, instructor.id, wish(105_000, key));
    await markPaid(deps, admin, instructor.id, wish(105_000, key));
    assert.deepEqual(await standing(deps, instructor), {
      held: 0,
      payable: 0,
      paid: 105_000,
    });
    const books = await accounts(deps);
    assert.equal(books.instructor, undefined);
    assert.equal(books.bank, -105_000);
    assert.equal(Object.values(books).reduce((sum, amount) => sum + amount, 0), 0);
  });
});

Deno.test("what goes back is taken from what its line earned, also after it was paid out", async () => {
  await withShop(async (deps) => {
    const { admin, instructor, number } = await sold(deps);
    deps.clock.advance({ hours: 8 * 24 });
    await markPaid(deps, admin, instructor.id, wish(105_000));
    const attempt = await deps.db.selectFrom("payment_attempts").select("id")
      .executeTakeFirstOrThrow();
    await refundOrder(deps, admin, number, {
      key: crypto.randomUUID(),
      attempt: String(attempt.id),
      amount: "150000",
      way: "manual",
      reason: "Keluhan",
    });
    assert.deepEqual(await standing(deps, instructor), {
      held: 0,
      payable: -105_000,
      paid: 105_000,
    });
    await assert.rejects(
      markPaid(deps, admin, instructor.id, wish(105_000)),
      refused("nothing_payable"),
    );
  });
});
