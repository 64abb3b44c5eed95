import type { Page } from "playwright-core";
import { makeOrder } from "../../support/commerce.ts";
import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

/** An order of the demo's student, as the gateway or the clock has left it. */
function orderIn(status: "pending" | "expired", number: string) {
  return async ({ deps: { db } }: Site): Promise<string> => {
    const user = await db.selectFrom("users").select("id").where("email", "=", STUDENT)
      .executeTakeFirstOrThrow();
    const course = await db.selectFrom("courses").selectAll().where("slug", "=", "excel-dari-nol")
      .executeTakeFirstOrThrow();
    await makeOrder(db, { user, course, number, status });
    return `/invoices/${number}`;
  };
}

async function fillCart(page: Page): Promise<void> {
  await page.locator("form[data-cart=add] button").click();
  await page.locator(".toast").waitFor();
  await page.goto("/cart");
  await page.locator("#code").fill("SALAH");
  await page.locator("#code").press("Enter");
  await page.locator("#code-error").waitFor();
}

/** Pages of this domain. */
export const COMMERCE_LOOKS: Look[] = [
  { name: "cart-empty", path: "/cart" },
  { name: "cart-coupon-wrong", path: "/courses/excel-dari-nol", prepare: fillCart },
  { name: "invoice-pending", path: orderIn("pending", "TN-20261121-LIHAT001"), as: STUDENT },
  { name: "invoice-expired", path: orderIn("expired", "TN-20261121-LIHAT002"), as: STUDENT },
  { name: "payments", path: "/payments", as: STUDENT },
];
