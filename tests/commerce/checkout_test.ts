import assert from "node:assert/strict";
import {
  addToCart,
  adoptCart,
  applyCoupon,
  checkout,
  countCart,
  openCart,
  removeFromCart,
} from "../../lib/commerce/service.ts";
import { cancelOrder } from "../../lib/commerce/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import {
  accounts,
  buyer,
  makeCoupon,
  notify,
  order,
  orderAndOpen,
  type ShopDeps,
  stateOf,
  withShop,
} from "../support/commerce.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";

const FROM = "203.0.113.7";

function refuses(work: Promise<unknown>, key: string) {
  return assert.rejects(work, (error) => error instanceof AppError && error.key === key);
}

async function setPrice({ db }: ShopDeps, course: { id: number }, price: number): Promise<void> {
  await db.updateTable("courses").set({ price }).where("id", "=", course.id).execute();
}

async function setTax({ db }: ShopDeps, mode: "none" | "included" | "added"): Promise<void> {
  await db.updateTable("commerce_settings").set({ tax_mode: mode }).execute();
}

Deno.test("a cart takes what can be bought, once", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const owner = { userId: person.id };
    const add = (course: { slug: string }) => addToCart(deps, owner, { course: course.slug });
    const course = await makeCourse(deps, { price: 150_000 });
    await add(course);
    await add(course);
    assert.equal(await countCart(deps, owner), 1);
    await refuses(add({ slug: "tidak-ada" }), "course_not_found");
    await refuses(add(await makeCourse(deps, { price: 1, status: "draft" })), "course_not_found");
    await refuses(add(await makeCourse(deps, { price: 1, status: "archived" })), "course_not_sold");
    await refuses(add(await makeCourse(deps, { price: 0 })), "course_is_free");
    const own = await makeCourse(deps, { price: 1, instructor: person });
    await refuses(add(own), "own_course_sold");
    const owned = await makeCourse(deps, { price: 1 });
    await enroll(deps, { user: person, course: owned });
    await refuses(add(owned), "already_owned");
    await removeFromCart(deps, owner, course.slug);
    await removeFromCart(deps, owner, course.slug);
    assert.equal(await countCart(deps, owner), 0);
    for (let n = 0; n < 20; n++) await add(await makeCourse(deps, { price: 1_000 }));
    await refuses(add(course), "cart_full");
  }));

Deno.test("a visitor's cart moves into the person's own at login", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const [a, b, owned, own] = [
      await makeCourse(deps, { price: 150_000 }),
      await makeCourse(deps, { price: 99_000 }),
      await makeCourse(deps, { price: 50_000 }),
      await makeCourse(deps, { price: 50_000, instructor: person }),
    ];
    await enroll(deps, { user: person, course: owned });
    await addToCart(deps, { userId: person.id }, { course: a.slug });
    const visitor = { tokenHash: "a".repeat(64) };
    for (const { slug } of [a, b, owned, own]) await addToCart(deps, visitor, { course: slug });
    const coupon = await makeCoupon(deps);
    await applyCoupon(deps, visitor, { code: coupon.code }, FROM);
    for (let twice = 0; twice < 2; twice++) await adoptCart(deps, person.id, visitor.tokenHash);
    const cart = await openCart(deps, { userId: person.id });
    assert.deepEqual(cart.lines.map(({ slug }) => slug).sort(), [a.slug, b.slug].sort());
    assert.equal(cart.coupon?.code, coupon.code);
    assert.equal(await countCart(deps, visitor), 0);
  }));

Deno.test("a coupon is judged by its dates, limits and courses", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const owner = { userId: person.id };
    const course = await makeCourse(deps, { price: 150_000 });
    const other = await makeCourse(deps, { price: 99_000 });
    const now = deps.clock.now();
    const tryOut = async (options: Parameters<typeof makeCoupon>[1]) => {
      const { code } = await makeCoupon(deps, options);
      await applyCoupon(deps, owner, { code: ` ${code.toLowerCase()} ` }, "127.0.0.1");
    };
    await refuses(tryOut({}), "cart_empty");
    await addToCart(deps, owner, { course: course.slug });
    await refuses(applyCoupon(deps, owner, { code: "TIDAK" }, "127.0.0.1"), "coupon_unknown");
    await refuses(tryOut({ is_active: false }), "coupon_unknown");
    await refuses(tryOut({ starts_at: now.add({ seconds: 1 }) }), "coupon_not_started");
    await refuses(tryOut({ ends_at: now }), "coupon_over");
    await refuses(tryOut({ course_id: other.id }), "coupon_not_for_this");
    await tryOut({ kind: "amount", value: 200_000 });
    assert.equal((await openCart(deps, owner)).quote.total, 0);
    await tryOut({ value: 15, starts_at: now, ends_at: now.add({ seconds: 1 }) });
    assert.equal((await openCart(deps, owner)).quote.total, 127_500);
    await applyCoupon(deps, owner, { code: "" }, "127.0.0.1");
    assert.equal((await openCart(deps, owner)).quote.total, 150_000);
  }));

Deno.test("guessing coupons is slowed down", () =>
  withShop(async (deps) => {
    const owner = { userId: (await makeUser(deps)).id };
    const limited = { ...deps, config: { ...deps.config, rateLimitLoopback: true } };
    const said: string[] = [];
    for (let n = 0; n < 50; n++) {
      await applyCoupon(limited, owner, { code: `TEBAK${n}` }, FROM)
        .catch((error) => said.push(error.code));
    }
    assert.equal(said.filter((code) => code === "rate_limited").length, 35);
  }));

Deno.test("a coupon is used by an order, and free again when that ends unpaid", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const owner = { userId: person.id };
    const coupon = await makeCoupon(deps, { max_per_person: 1, max_uses: 1 });
    const course = await makeCourse(deps, { price: 150_000 });
    const used = async () =>
      (await deps.db.selectFrom("coupons").select("used_count").executeTakeFirstOrThrow())
        .used_count;
    await addToCart(deps, owner, { course: course.slug });
    await applyCoupon(deps, owner, { code: coupon.code }, "127.0.0.1");
    const number = await order(deps, person, []);
    assert.equal(await used(), 1);
    assert.equal(await order(deps, person, []), number, "the same content is the same order");
    await cancelOrder(deps, buyer(person), number);
    assert.equal(await used(), 0);
    const again = await order(deps, person, []);
    assert.notEqual(again, number);
    assert.equal(await used(), 1);
    // Two live orders of one coupon: the other one loses it.
    const rival = await makeUser(deps);
    await addToCart(deps, { userId: rival.id }, { course: course.slug });
    await refuses(
      applyCoupon(deps, { userId: rival.id }, { code: coupon.code }, "127.0.0.1"),
      "coupon_used_up",
    );
  }));

Deno.test("a changed price is confirmed, never charged silently", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const owner = { userId: person.id };
    const course = await makeCourse(deps, { price: 150_000 });
    await addToCart(deps, owner, { course: course.slug });
    const go = (input: Record<string, string> = {}) => checkout(deps, buyer(person), input);
    await setPrice(deps, course, 175_000);
    await go({ confirm: "1" }).then(({ kind }) => assert.equal(kind, "confirm", "not shown yet"));
    assert.equal((await go()).kind, "confirm");
    await setPrice(deps, course, 180_000);
    for (const confirm of ["1", "175000", "0"]) {
      const { kind } = await go({ confirm });
      assert.equal(kind, "confirm", `${confirm} is not what it costs now`);
      if (confirm === "1") await setPrice(deps, course, 181_000);
    }
    const placed = await go({ confirm: "181000" });
    assert.ok(placed.kind === "order");
    const { total } = await deps.db.selectFrom("orders").select("total").executeTakeFirstOrThrow();
    assert.equal(total, 181_000);
    // What has been ordered keeps its price.
    await setPrice(deps, course, 500_000);
    assert.deepEqual(await go(), placed);
  }));

Deno.test("confirm=1 agrees to what the checkout page has shown last", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const course = await makeCourse(deps, { price: 150_000 });
    await addToCart(deps, { userId: person.id }, { course: course.slug });
    await setPrice(deps, course, 120_000);
    assert.equal((await checkout(deps, buyer(person), {})).kind, "confirm");
    assert.equal((await checkout(deps, buyer(person), { confirm: "1" })).kind, "order");
  }));

Deno.test("what cannot be bought any more is shown and left out", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const owner = { userId: person.id };
    const [kept, gone] = [
      await makeCourse(deps, { price: 150_000 }),
      await makeCourse(deps, { price: 99_000 }),
    ];
    for (const { slug } of [kept, gone]) await addToCart(deps, owner, { course: slug });
    await enroll(deps, { user: person, course: gone });
    const asked = await checkout(deps, buyer(person), {});
    assert.ok(asked.kind === "confirm");
    assert.deepEqual(asked.cart.dropped.map(({ problem }) => problem), ["already_owned"]);
    assert.equal((await checkout(deps, buyer(person), { confirm: "150000" })).kind, "order");
    assert.equal(await countCart(deps, owner), 1);
  }));

Deno.test("buy now is one course, whatever is in the cart", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const [wanted, other] = [
      await makeCourse(deps, { price: 150_000 }),
      await makeCourse(deps, { price: 99_000 }),
    ];
    await addToCart(deps, { userId: person.id }, { course: other.slug });
    const now = (course: { slug: string }, rest = {}) =>
      checkout(deps, buyer(person), { course: course.slug, ...rest });
    const placed = await now(wanted);
    assert.ok(placed.kind === "order");
    assert.deepEqual(await now(wanted), placed);
    assert.deepEqual((await stateOf(deps, placed.number)).items, ["open"]);
    const changed = await makeCourse(deps, { price: 70_000 });
    assert.equal((await now(changed, { price: "60000" })).kind, "confirm");
    assert.equal((await now(changed, { price: "60000", confirm: "70000" })).kind, "order");
    await refuses(now({ slug: "tidak-ada" }), "course_not_found");
    const own = await makeCourse(deps, { price: 1, instructor: person });
    await refuses(now(own), "own_course_sold");
    const archived = await makeCourse(deps, { price: 1, status: "archived" });
    await refuses(now(archived), "course_not_sold");
    await enroll(deps, { user: person, course: changed });
    await refuses(now(changed), "already_owned");
  }));

Deno.test("an order that costs nothing skips the gateway and goes the same way home", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const owner = { userId: person.id };
    const course = await makeCourse(deps, { price: 150_000 });
    const coupon = await makeCoupon(deps, { value: 100 });
    await addToCart(deps, owner, { course: course.slug });
    await applyCoupon(deps, owner, { code: coupon.code }, "127.0.0.1");
    const number = await order(deps, person, []);
    assert.deepEqual(await stateOf(deps, number), {
      status: "paid",
      invoice: 1,
      items: ["fulfilled"],
      attempts: [],
      reviews: [],
      seats: ["active"],
    });
    assert.equal(await countCart(deps, owner), 0);
    assert.equal(deps.gateway.payments.size, 0);
    assert.deepEqual(await accounts(deps), {});
    assert.equal(await order(deps, person, []), number, "a second click leads to the same order");
  }));

Deno.test("what has just been paid for cannot be bought again", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const course = await makeCourse(deps, { price: 150_000 });
    const number = await orderAndOpen(deps, person, [course]);
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    await refuses(checkout(deps, buyer(person), { course: course.slug }), "already_owned");
    await refuses(checkout(deps, buyer(person), {}), "cart_empty");
  }));

Deno.test("nothing to buy is no order", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    await refuses(checkout(deps, buyer(person), {}), "cart_empty");
    for (const input of [{ confirm: "x" }, { course: "" }, { price: "-1", course: "x" }]) {
      await assert.rejects(checkout(deps, buyer(person), input), AppError);
    }
  }));

Deno.test("PPN is charged as the shop is set, and stands in the ledger", () =>
  withShop(async (deps) => {
    const cases = [
      ["none", 150_000, {}],
      ["added", 166_500, { tax: -16_500 }],
      ["included", 150_000, { tax: -14_865 }],
    ] as const;
    for (const [mode, total, tax] of cases) {
      await setTax(deps, mode);
      const before = await accounts(deps);
      const course = await makeCourse(deps, { price: 150_000 });
      const number = await orderAndOpen(deps, await makeUser(deps), [course]);
      assert.equal(deps.gateway.payments.get(number)?.request.amount, total);
      deps.gateway.set(number, "settlement");
      await notify(deps, number);
      const after = await accounts(deps);
      assert.equal(after.gateway - (before.gateway ?? 0), total);
      assert.equal((after.tax ?? 0) - (before.tax ?? 0), "tax" in tax ? tax.tax : 0);
    }
  }));

Deno.test("who was taken out of a course cannot buy it, not even with an order from before", () =>
  withShop(async (deps) => {
    const person = await makeUser(deps);
    const course = await makeCourse(deps, { price: 150_000 });
    const number = await orderAndOpen(deps, person, [course]);
    const seat = await enroll(deps, { user: person, course, status: "revoked" });
    await deps.db.insertInto("enrollment_removals").values({
      enrollment_id: seat.id,
      reason: "Melanggar tata tertib",
      removed_by: course.instructor_id,
      removed_at: deps.clock.now(),
      restored_at: null,
      restored_by: null,
    }).execute();
    const again = checkout(deps, buyer(person), { course: course.slug, price: "150000" });
    await refuses(again, "enrollment_revoked");
    deps.gateway.set(number, "settlement");
    await notify(deps, number);
    const { status, reviews, seats } = await stateOf(deps, number);
    assert.deepEqual([status, reviews, seats], [
      "in_review",
      ["not_fulfillable:open"],
      ["revoked"],
    ]);
  }));
