import { chooseOutcome } from "../../../lib/commerce/gateway/standin/page.ts";
import { addToCart, checkout, startPayment } from "../../../lib/commerce/service.ts";
import { makeUser } from "../../support/factories.ts";
import type { Site } from "../site.ts";
import type { Look } from "./look.ts";

const ADMIN = "admin@demo.test";

/** Orders courses of the demo; returns the order's number and where its payment page is. */
async function place({ deps }: Site, name: string, slugs: string[]) {
  const { id } = await makeUser(deps, { name });
  for (const course of slugs) await addToCart(deps, { userId: id }, { course });
  const buyer = { id, address: "127.0.0.1" };
  const placed = await checkout(deps, buyer, {});
  if (placed.kind !== "order") throw new Error("The prices of the demo have changed");
  const url = await startPayment(deps, buyer, placed.number, {});
  if (!url) throw new Error("There is no page");
  return { number: placed.number, url, token: url.slice(url.lastIndexOf("/") + 1) };
}

/** Lets payments on the stand-in's page come out, through the real webhook. */
async function pay(site: Site, name: string, slugs: string[], outcomes: string[]): Promise<string> {
  const { number, token } = await place(site, name, slugs);
  for (const outcome of outcomes) {
    const { isTold } = await chooseOutcome(site.deps, { token, outcome, origin: site.base });
    if (!isTold) throw new Error("The webhook did not take the notification");
  }
  return number;
}

async function orderPath(site: Site): Promise<string> {
  const name = "Raden Ajeng Kusumawardhani Prameswari Hadiningrat";
  const slugs = ["excel-dari-nol", "powerpoint-memukau"];
  const number = await pay(site, name, slugs, ["qris", "refund_half"]);
  return `/admin/orders/${number}`;
}

async function ordersPath(site: Site): Promise<string> {
  await pay(site, "Budi Santoso", ["excel-dari-nol"], ["va"]);
  await pay(site, "Citra Lestari", ["powerpoint-memukau"], ["va_wait"]);
  return "/admin/orders";
}

async function reviewsPath(site: Site): Promise<string> {
  await pay(site, "Dewi Anggraini", ["excel-dari-nol"], ["card_challenge"]);
  const number = await pay(site, "Eko Prasetyo", ["excel-dari-nol"], ["qris", "chargeback"]);
  const { orderId, attemptId } = await site.deps.db.selectFrom("payment_attempts as a")
    .innerJoin("orders as o", "o.id", "a.order_id").where("o.number", "=", number)
    .select(["o.id as orderId", "a.id as attemptId"]).executeTakeFirstOrThrow();
  await site.deps.db.insertInto("payment_reviews").values({
    order_id: orderId,
    attempt_id: attemptId,
    kind: "wrong_amount",
    amount: 149_000,
    settled_by: null,
    settled_at: null,
    created_at: site.deps.clock.now(),
  }).execute();
  return "/admin/reviews";
}

/** Pages of those who run the shop, and the payment page that stands in for the gateway's. */
export const SALES_LOOKS: Look[] = [
  { name: "admin-orders", path: ordersPath, as: ADMIN },
  { name: "admin-orders-none", path: "/admin/orders?q=tidak-ada", as: ADMIN },
  { name: "admin-order", path: orderPath, as: ADMIN },
  { name: "admin-reviews", path: reviewsPath, as: ADMIN },
  { name: "admin-reviews-settled", path: "/admin/reviews?status=settled", as: ADMIN },
  { name: "admin-coupons", path: "/admin/coupons", as: ADMIN },
  {
    name: "admin-coupon-refused",
    path: "/admin/coupons/new",
    as: ADMIN,
    prepare: async (page) => {
      await page.locator('form[action="/admin/coupons/new"] button').click();
      await page.locator("#form-errors").waitFor();
    },
  },
  {
    name: "payment-stand-in",
    path: async (site) => (await place(site, "Fitri Handayani", ["excel-dari-nol"])).url,
  },
];
