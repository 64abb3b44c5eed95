import assert from "node:assert/strict";
import {
  balanceOf,
  listMovements,
  markPaid,
  ownIncome,
  statementOf,
  statementPaper,
} from "../../lib/commerce/service.ts";
import { type Entry, post } from "../../lib/commerce/payments/ledger.ts";
import { shareLine } from "../../lib/commerce/rules.ts";
import { formatRupiah } from "../../lib/platform/money.ts";
import { makeOrder } from "../support/commerce.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeCourse, makeUser } from "../support/factories.ts";
import { textOfPdf } from "../support/pdf.ts";
import { viewerOf } from "../support/viewer.ts";

/** Numbers that look random and are the same in every run. */
function generator(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
}

interface Sale {
  courseId: number;
  at: Temporal.Instant;
  total: number;
  tax: number;
  share: ReturnType<typeof shareLine>;
  refund: { at: Temporal.Instant; instructor: number; platform: number; tax: number } | null;
}

/** Makes a sale, and a refund of half of it or all where there is one, as the ledger keeps them. */
async function sell(
  deps: TestDeps,
  course: Parameters<typeof makeOrder>[1]["course"],
  { at, tax, commissionBp, refundAt, isHalf, number }: {
    at: Temporal.Instant;
    tax: number;
    commissionBp: number;
    refundAt: Temporal.Instant | null;
    isHalf: boolean;
    number: string;
  },
): Promise<Sale> {
  const total = course.price;
  const user = await makeUser(deps);
  const orderId = await makeOrder(deps.db, { user, course, number, status: "cancelled" });
  const one = <T>(rows: T[]) => rows[0];
  const item = one(
    await deps.db.selectFrom("order_items").select("id").where("order_id", "=", orderId).execute(),
  );
  const attempt = one(
    await deps.db.selectFrom("payment_attempts").select("id").where("order_id", "=", orderId)
      .execute(),
  );
  const share = shareLine({ total, tax }, commissionBp);
  const entries = (part: typeof share, sign: 1 | -1): Entry[] => [
    { account: "gateway", amount: sign * (part.instructor + part.platform + part.tax) },
    {
      account: "instructor",
      userId: course.instructor_id,
      orderItemId: item.id,
      amount: -sign * part.instructor,
    },
    { account: "platform", orderItemId: item.id, amount: -sign * part.platform },
    { account: "tax", orderItemId: item.id, amount: -sign * part.tax },
  ];
  const part = (amount: number) => isHalf ? Math.floor(amount / 2) : amount;
  const back = {
    instructor: part(share.instructor),
    platform: part(share.platform),
    tax: part(share.tax),
  };
  await deps.db.transaction().execute(async (tx) => {
    const posting = { orderId, attemptId: attempt.id };
    await post(tx, { kind: "payment", ...posting, at }, entries(share, 1));
    if (refundAt) {
      await post(tx, { kind: "refund", ...posting, at: refundAt }, entries(back, -1));
    }
  });
  const refund = refundAt && { at: refundAt, ...back };
  return { courseId: course.id, at, total, tax, share, refund };
}

const NOW = Temporal.Instant.from("2026-11-21T03:00:00Z");
const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;

/** Sales over three months, some at the edges of days of the three zones, a third refunded, half of it or all. */
async function makeSales(deps: TestDeps, instructor: { id: number }): Promise<Sale[]> {
  const next = generator(7);
  const courses = [
    await makeCourse(deps, { instructor, price: 150_000 }),
    await makeCourse(deps, { instructor, price: 99_000 }),
  ];
  // The end of October in Jayapura, Makassar and Jakarta, and of the refund window.
  const edges = [
    "2026-10-31T14:59:59.999999Z",
    "2026-10-31T15:00:00Z",
    "2026-10-31T16:00:00Z",
    "2026-10-31T16:59:59.999999Z",
    "2026-11-14T02:59:59.999999Z",
    "2026-11-14T03:00:00Z",
  ];
  const sales = [];
  for (let index = 0; index < 24; index++) {
    const at = index < edges.length
      ? Temporal.Instant.from(edges[index])
      : NOW.subtract({ minutes: 1 + next(60 * 24 * 60) });
    const refundAt = next(3) === 0 ? at.add({ minutes: 1 + next(3 * 24 * 60) }) : null;
    sales.push(
      await sell(deps, courses[next(2)], {
        at,
        tax: next(2) === 0 ? 0 : next(10_000),
        // The platform's part has changed on the way.
        commissionBp: before(at, Temporal.Instant.from("2026-10-25T00:00:00Z")) ? 3000 : 1750,
        refundAt: refundAt && before(refundAt, NOW) ? refundAt : null,
        isHalf: next(2) === 0,
        number: `TN-UJI-${instructor.id}-${1000 + index}`,
      }),
    );
  }
  return sales;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
type Zone = typeof ZONES[number];

/** What was sold within days of a zone's calendar, counted sale by sale. */
function countSlowly(
  sales: readonly Sale[],
  { from, to, zone }: Record<"from" | "to", string> & { zone: Zone },
) {
  const start = Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant();
  const end = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const isIn = (at: Temporal.Instant) => !before(at, start) && before(at, end);
  const sold = sales.filter(({ at }) => isIn(at));
  const back = sales.flatMap(({ refund }) => refund && isIn(refund.at) ? [refund] : []);
  const backSum = (key: "instructor" | "platform" | "tax") => sum(back.map((one) => one[key]));
  return {
    sales: sold.length,
    sold: sum(sold.map(({ total }) => total)),
    returned: backSum("instructor") + backSum("platform") + backSum("tax"),
    tax: sum(sold.map(({ tax }) => tax)) - backSum("tax"),
    commission: sum(sold.map(({ share }) => share.platform)) - backSum("platform"),
    net: sum(sold.map(({ share }) => share.instructor)) - backSum("instructor"),
  };
}

Deno.test("an instructor's figures agree with what was sold, counted one by one, in every zone", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const sales = await makeSales(deps, instructor);
    await makeSales(deps, await makeUser(deps, { role: "instructor" }));
    const netOf = ({ share, refund }: Sale) => share.instructor - (refund?.instructor ?? 0);
    const since = NOW.subtract({ hours: 7 * 24 });
    const earned = sum(sales.map(netOf));
    const held = sum(sales.filter(({ at }) => !before(at, since)).map(netOf));
    const payable = earned - held;
    assert.ok(held > 0 && payable > 0);
    assert.deepEqual(await balanceOf(deps, instructor.id), { earned, held, paid: 0, payable });

    const viewer = viewerOf(instructor);
    for (const zone of ZONES) {
      for (const [from, to] of [["2026-11-01", "2026-11-30"], ["2026-10-31", "2026-10-31"]]) {
        const asked = { params: new URLSearchParams({ from, to }), zone };
        const { courses, totals, points } = await ownIncome(deps, viewer, asked);
        const slowly = countSlowly(sales, { from, to, zone });
        assert.deepEqual(totals, slowly, `${zone} ${from}`);
        const { rows } = courses.page;
        for (const key of ["sales", "sold", "returned", "tax", "commission", "net"] as const) {
          assert.equal(sum(rows.map((row) => row[key])), slowly[key]);
        }
        assert.equal(totals.sold - totals.returned - totals.tax - totals.commission, totals.net);
        assert.equal(sum(points.map(({ net }) => net)), totals.net);
      }
    }
    // A search that finds no course leaves the sums as they are.
    const none = { params: new URLSearchParams({ q: "tidak ada" }), zone: ZONES[0] };
    const all = { params: new URLSearchParams(), zone: ZONES[0] };
    const searched = await ownIncome(deps, viewer, none);
    assert.deepEqual(searched.courses.page.rows, []);
    assert.deepEqual(searched.totals, (await ownIncome(deps, viewer, all)).totals);
    // What the admins save counts before what the server is configured with.
    await deps.db.updateTable("commerce_settings").set({ refund_days: 0 }).execute();
    const open = await balanceOf(deps, instructor.id);
    assert.deepEqual([open.held, open.payable], [0, earned]);
    const { refundDays } = await ownIncome(deps, viewer, {
      params: new URLSearchParams(),
      zone: ZONES[0],
    });
    assert.equal(refundDays, 0);
  }));

Deno.test("statements lead from one balance to the next, in every zone, payouts and all", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const sales = await makeSales(deps, instructor);
    const admin = await makeUser(deps, { role: "admin" });
    const { payable } = await balanceOf(deps, instructor.id);
    const payout = { key: crypto.randomUUID(), amount: String(payable), reference: "BCA-1" };
    await markPaid(deps, admin, instructor.id, payout);
    for (const zone of ZONES) {
      const viewer = { ...viewerOf(instructor), zone };
      let closing = 0;
      for (const [month, days] of [["2026-09", 30], ["2026-10", 31], ["2026-11", 30]] as const) {
        const statement = await statementOf(deps, viewer, month);
        const { opening, totals, paid } = statement;
        assert.equal(opening, closing, month);
        const moved = sum(statement.movements.map(({ amount }) => amount));
        assert.equal(opening + moved, statement.closing);
        assert.equal(opening + totals.net - paid, statement.closing);
        assert.equal(paid, month === "2026-11" ? payable : 0);
        const slowly = countSlowly(sales, { from: `${month}-01`, to: `${month}-${days}`, zone });
        assert.deepEqual(totals, slowly, `${zone} ${month}`);
        closing = statement.closing;
      }
      const { earned, paid, held } = await balanceOf(deps, instructor.id);
      assert.equal(closing, earned - paid);
      assert.equal(closing, held, "all that could be paid was");
    }
    const viewer = viewerOf(instructor);
    const moved = async (query: string) =>
      (await listMovements(deps, viewer, new URLSearchParams(query))).page.rows;
    const [paidOut] = await moved("kind=payout");
    assert.equal(paidOut.amount, -payable);
    const one = await moved(`q=TN-UJI-${instructor.id}-1003&kind=payment`);
    assert.equal(one.length, 1);
    assert.equal((await moved("from=2020-01-01&to=2020-01-31")).length, 0);
    await assert.rejects(moved("kind=x"), { code: "invalid" });
    await assert.rejects(moved("from=1026-01-01&to=2026-01-01"), { code: "invalid" });
    for (const month of ["2026-12", "2026-13", "1999-01", "x"]) {
      await assert.rejects(statementOf(deps, viewer, month), { code: "not_found" });
    }
    const { bytes } = await statementPaper(deps, viewer, "2026-11");
    const { closing } = await statementOf(deps, viewer, "2026-11");
    const text = await textOfPdf(bytes);
    for (const amount of [closing, payable]) assert.ok(text.includes(formatRupiah(amount, "id")));
  }));

Deno.test("nothing sold is all zeros", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    assert.deepEqual(await balanceOf(deps, instructor.id), {
      earned: 0,
      held: 0,
      paid: 0,
      payable: 0,
    });
    const zone = "Asia/Jakarta" as const;
    const viewer = viewerOf(instructor);
    const income = (query: string) =>
      ownIncome(deps, viewer, { params: new URLSearchParams(query), zone });
    const { courses, totals } = await income("");
    assert.deepEqual(courses.page.rows, []);
    assert.ok(Object.values(totals).every((total) => total === 0));
    for (
      const query of ["from=1026-01-01&to=2026-01-01", "sort=password", "table=x", "format=pdf"]
    ) {
      await assert.rejects(income(query), { code: "invalid" }, query);
    }
    const statement = await statementOf(deps, viewer, "2026-11");
    assert.deepEqual([statement.opening, statement.closing, statement.movements], [0, 0, []]);
  }));
