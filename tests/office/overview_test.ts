import assert from "node:assert/strict";
import { sql } from "kysely";
import { keepFigures, rebuildFigures, shopOverview } from "../../lib/reports/service.ts";
import { refundOrder } from "../../lib/commerce/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import type { Zone } from "../../lib/platform/time.ts";
import { notify, orderAndOpen, type ShopDeps, withShop } from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

const ZONES: Zone[] = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];

interface Slow {
  day: string;
  orders: number;
  sold: number;
  sales: number;
  refunds: number;
  users: number;
}

/** The figures of each day counted one by one, from orders, items, refunds and users instead of the ledger. */
async function slowly({ db }: ShopDeps, zone: Zone): Promise<Slow[]> {
  const days = new Map<string, Slow>();
  const at = (moment: Temporal.Instant): Slow => {
    const day = moment.toZonedDateTimeISO(zone).toPlainDate().toString();
    const known = days.get(day) ?? { day, orders: 0, sold: 0, sales: 0, refunds: 0, users: 0 };
    days.set(day, known);
    return known;
  };
  for (const order of await db.selectFrom("orders").selectAll().execute()) {
    at(order.created_at).orders++;
    if (order.fulfilled_at) {
      at(order.fulfilled_at).sold++;
      at(order.fulfilled_at).sales += order.total;
    }
  }
  for (const refund of await db.selectFrom("refunds").selectAll().execute()) {
    if (refund.done_at) at(refund.done_at).refunds += refund.amount;
  }
  const reviews = db.selectFrom("payment_reviews").selectAll().where("kind", "=", "chargeback");
  for (const { created_at, amount } of await reviews.execute()) at(created_at).refunds += amount;
  for (const user of await db.selectFrom("users").selectAll().execute()) {
    at(user.created_at).users++;
  }
  return [...days.values()].toSorted((a, b) => a.day < b.day ? -1 : 1);
}

/** Orders around the midnights of all zones, some unpaid, one refunded a day later. */
async function trade(deps: ShopDeps, after = () => Promise.resolve()) {
  const admin = await makeUser(deps, { role: "admin" });
  const courses = [
    await makeCourse(deps, { price: 150_000, title: "Excel" }),
    await makeCourse(deps, { price: 99_000, title: "Word" }),
  ];
  // 16:30 UTC is 23:30 in Jakarta, half past midnight in Makassar.
  for (const hours of [0, 11.5, 1, 1, 1, 10, 24]) {
    deps.clock.advance({ minutes: hours * 60 });
    const buyer = await makeUser(deps, { createdAt: deps.clock.now() });
    const number = await orderAndOpen(deps, buyer, hours === 1 ? courses : [courses[1]]);
    await after();
    if (hours === 10) continue;
    deps.gateway.set(number, "settlement", { paymentType: "qris" });
    await notify(deps, number, { gross_amount: hours === 1 ? "249000.00" : "99000.00" });
  }
  // One is drawn back by the bank.
  const unlucky = await makeUser(deps, { createdAt: deps.clock.now() });
  const drawn = await orderAndOpen(deps, unlucky, [courses[0]]);
  for (const status of ["settlement", "chargeback"] as const) {
    deps.gateway.set(drawn, status, { paymentType: "credit_card" });
    await notify(deps, drawn, { transaction_status: status, gross_amount: "150000.00" });
    deps.clock.advance({ minutes: 210 });
    await after();
  }
  const paid = await deps.db.selectFrom("orders as o")
    .innerJoin("payment_attempts as a", "a.order_id", "o.id")
    .select(["o.number", "a.id"]).where("o.status", "=", "paid").orderBy("o.id")
    .executeTakeFirstOrThrow();
  await refundOrder(deps, { id: admin.id, role: "admin" }, paid.number, {
    key: crypto.randomUUID(),
    attempt: String(paid.id),
    amount: "40000",
    way: "manual",
    reason: "Salah beli",
  });
  return admin;
}

async function overviews(deps: ShopDeps) {
  const all = [];
  for (const zone of ZONES) {
    const range = { from: "2026-11-01", to: "2026-11-30" };
    const { days, total, bestSellers } = await shopOverview(deps, { role: "admin", zone }, range);
    all.push({
      days: days.filter((day) => day.orders + day.users + day.sales + day.refunds > 0),
      total,
      bestSellers,
    });
  }
  return all;
}

Deno.test("the overview agrees with orders and refunds counted one by one, in every zone, before and after the job", async () => {
  await withShop(async (deps) => {
    await trade(deps);
    const before = await overviews(deps);
    for (const [index, zone] of ZONES.entries()) {
      assert.deepEqual(before[index].days, await slowly(deps, zone), zone);
    }
    assert.deepEqual(before[0].bestSellers.map(({ title, sold }) => ({ title, sold })), [
      { title: "Word", sold: 6 },
      { title: "Excel", sold: 4 },
    ]);
    await keepFigures(deps, { isDry: false });
    assert.deepEqual(await overviews(deps), before);
    const kept = await deps.db.selectFrom("shop_days").selectAll().orderBy("zone").orderBy("day")
      .execute();
    assert.ok(kept.length > 0);
    await rebuildFigures(deps);
    const anew = await deps.db.selectFrom("shop_days").selectAll().orderBy("zone").orderBy("day")
      .execute();
    assert.deepEqual(anew, kept);
    assert.deepEqual(await overviews(deps), before);
    deps.clock.advance({ hours: 72 });
    await keepFigures(deps, { isDry: false });
    await keepFigures(deps, { isDry: false });
    assert.deepEqual(await overviews(deps), before);
  });
});

Deno.test("figures that the job kept hour by hour are those that are counted anew", async () => {
  await withShop(async (deps) => {
    const keep = async () => void await keepFigures(deps, { isDry: false });
    await trade(deps, keep);
    deps.clock.advance({ hours: 3 });
    await keep();
    const kept = async () => ({
      days: await deps.db.selectFrom("shop_days").selectAll().orderBy("zone").orderBy("day")
        .execute(),
      courses: await deps.db.selectFrom("course_days").selectAll().orderBy("zone").orderBy("day")
        .orderBy("course_id").execute(),
    });
    const grown = await kept();
    const before = await overviews(deps);
    assert.deepEqual(before[1].days, await slowly(deps, ZONES[1]));
    await rebuildFigures(deps);
    assert.deepEqual(await kept(), grown);
    assert.deepEqual(await overviews(deps), before);
  });
});

Deno.test("sales of the overview are what the ledger shares out", async () => {
  await withShop(async (deps) => {
    await trade(deps);
    const { rows: [{ shared }] } = await sql<{ shared: number }>`
      select -sum(amount)::bigint as shared from ledger_entries
      where account in ('instructor', 'platform', 'tax')`.execute(deps.db);
    const [{ total }] = await overviews(deps);
    assert.equal(total.sales - total.refunds, shared);
  });
});

Deno.test("a shop without anything has an overview, and ranges that are none are refused", async () => {
  await withShop(async (deps) => {
    const reader = { role: "admin", zone: "Asia/Jayapura" as const };
    const { days, total, bestSellers } = await shopOverview(deps, reader, {});
    assert.equal(days.length, 30);
    assert.deepEqual([total.sales, total.orders, bestSellers], [0, 0, []]);
    const refused: [string, string, string][] = [
      ["1026-11-21", "2026-11-21", "range_too_long"],
      ["2026-11-22", "2026-11-21", "range_backwards"],
      ["2026-02-30", "2026-11-21", "date_invalid"],
      ["kemarin", "", "date_invalid"],
    ];
    for (const [from, to, key] of refused) {
      await assert.rejects(
        shopOverview(deps, reader, { from, to }),
        (error) => error instanceof AppError && error.key === key,
        key,
      );
    }
    await assert.rejects(
      shopOverview(deps, { ...reader, role: "instructor" }, {}),
      (error) => error instanceof AppError && error.code === "forbidden",
    );
  });
});
