import assert from "node:assert/strict";
import { balanceOf, ownIncome, statementOf, statementPaper } from "../../lib/commerce/service.ts";
import { type Entry, post } from "../../lib/commerce/payments/ledger.ts";
import { shareLine } from "../../lib/commerce/rules.ts";
import { makeOrder } from "../support/commerce.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeCourse, makeUser } from "../support/factories.ts";
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

/** Makes a sale, and a refund of a part of it where there is one, as the ledger keeps them. */
async function sell(
  deps: TestDeps,
  course: Parameters<typeof makeOrder>[1]["course"],
  { at, tax, refundAt, number }: {
    at: Temporal.Instant;
    tax: number;
    refundAt: Temporal.Instant | null;
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
  const share = shareLine({ total, tax }, 3000);
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
  const half = {
    instructor: Math.floor(share.instructor / 2),
    platform: Math.floor(share.platform / 2),
    tax: Math.floor(share.tax / 2),
  };
  await deps.db.transaction().execute(async (tx) => {
    const posting = { orderId, attemptId: attempt.id };
    await post(tx, { kind: "payment", ...posting, at }, entries(share, 1));
    if (refundAt) {
      await post(tx, { kind: "refund", ...posting, at: refundAt }, entries(half, -1));
    }
  });
  const refund = refundAt && { at: refundAt, ...half };
  return { courseId: course.id, at, total, tax, share, refund };
}

const NOW = Temporal.Instant.from("2026-11-21T03:00:00Z");
const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;

/** Sales over three months, some at the edges of days in Jayapura, a third of them refunded in part. */
async function makeSales(deps: TestDeps, instructor: { id: number }): Promise<Sale[]> {
  const next = generator(7);
  const courses = [
    await makeCourse(deps, { instructor, price: 150_000 }),
    await makeCourse(deps, { instructor, price: 99_000 }),
  ];
  const edges = ["2026-10-31T14:59:59Z", "2026-10-31T15:00:00Z", "2026-11-14T03:00:00Z"];
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
        refundAt: refundAt && before(refundAt, NOW) ? refundAt : null,
        number: `TN-UJI-${instructor.id}-${1000 + index}`,
      }),
    );
  }
  return sales;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

Deno.test("an instructor's figures agree with what was sold, counted one by one", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor", zone: "Asia/Jayapura" });
    const sales = await makeSales(deps, instructor);
    await makeSales(deps, await makeUser(deps, { role: "instructor" }));
    const netOf = ({ share, refund }: Sale) => share.instructor - (refund?.instructor ?? 0);
    const balance = await balanceOf(deps, instructor.id);
    const since = NOW.subtract({ hours: 7 * 24 });
    const earned = sum(sales.map(netOf));
    const held = sum(sales.filter(({ at }) => !before(at, since)).map(netOf));
    assert.deepEqual(balance, { earned, held, paid: 0, payable: earned - held });

    const viewer = viewerOf(instructor);
    const days = { from: "2026-11-01", to: "2026-11-30" };
    const range = { params: new URLSearchParams(days), zone: "Asia/Jayapura" as const };
    const { courses, totals, points } = await ownIncome(deps, viewer, range);
    const [start, end] = ["2026-10-31T15:00:00Z", "2026-11-30T15:00:00Z"]
      .map((text) => Temporal.Instant.from(text));
    const isIn = (at: Temporal.Instant) => !before(at, start) && before(at, end);
    const sold = sales.filter(({ at }) => isIn(at));
    const back = sales.filter(({ refund }) => refund && isIn(refund.at));
    const backSum = (key: "instructor" | "platform" | "tax") =>
      sum(back.map(({ refund }) => refund![key]));
    const total = (key: "sales" | "sold" | "returned" | "tax" | "commission" | "net") =>
      sum(courses.page.rows.map((course) => course[key]));
    assert.deepEqual({
      sales: total("sales"),
      sold: total("sold"),
      returned: total("returned"),
      tax: total("tax"),
      commission: total("commission"),
      net: total("net"),
    }, {
      sales: sold.length,
      sold: sum(sold.map((sale) => sale.total)),
      returned: backSum("instructor") + backSum("platform") + backSum("tax"),
      tax: sum(sold.map((sale) => sale.tax)) - backSum("tax"),
      commission: sum(sold.map(({ share }) => share.platform)) - backSum("platform"),
      net: sum(sold.map(({ share }) => share.instructor)) - backSum("instructor"),
    });
    assert.equal(
      total("sold") - total("returned") - total("tax") - total("commission"),
      total("net"),
    );
    assert.equal(sum(points.map(({ net }) => net)), total("net"));
    assert.equal(points.length, 30);
    for (const key of ["sales", "sold", "returned", "tax", "commission", "net"] as const) {
      assert.equal(totals[key], total(key));
    }
  }));

Deno.test("statements lead from one balance to the next", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor", zone: "Asia/Jayapura" });
    await makeSales(deps, instructor);
    const viewer = viewerOf(instructor);
    const months = ["2026-09", "2026-10", "2026-11"];
    let closing = 0;
    for (const month of months) {
      const statement = await statementOf(deps, viewer, month);
      assert.equal(statement.opening, closing, month);
      assert.equal(
        statement.opening + sum(statement.movements.map(({ amount }) => amount)),
        statement.closing,
      );
      assert.equal(statement.opening + statement.totals.net - statement.paid, statement.closing);
      closing = statement.closing;
    }
    const { earned, paid } = await balanceOf(deps, instructor.id);
    assert.equal(closing, earned - paid);
    for (const month of ["2026-12", "2026-13", "1999-01", "x"]) {
      await assert.rejects(statementOf(deps, viewer, month), { code: "not_found" });
    }
    const { bytes } = await statementPaper(deps, viewer, "2026-11");
    assert.equal(new TextDecoder().decode(bytes.slice(0, 5)), "%PDF-");
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
