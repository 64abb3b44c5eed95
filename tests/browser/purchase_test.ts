import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { closeBrowser, type PageOptions } from "../support/browser.ts";
import { makeUser } from "../support/factories.ts";
import { withFakeMidtrans } from "../support/fake_midtrans.ts";
import { enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

const m = messages("id");
const words = m.commerce;
const EXCEL = "excel-dari-nol";
const POWERPOINT = "powerpoint-memukau";

function button(page: Page, name: string | RegExp) {
  return page.getByRole("main").getByRole("button", { name });
}

/** Puts a course into the cart, from its own page. */
async function collect(page: Page, slug: string, hasScripts: boolean): Promise<void> {
  await page.goto(`/courses/${slug}`);
  await button(page, words.addToCart).click();
  if (hasScripts) {
    await page.getByText(words.cart.added).waitFor();
    equal(new URL(page.url()).pathname, `/courses/${slug}`, "nobody is taken away from the page");
  } else await page.waitForURL("**/cart");
}

/** Nothing on a phone is wider than the phone. */
async function assertFits(page: Page): Promise<void> {
  const [wide, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  ok(wide <= screen, `${page.url()} is ${wide} wide on ${screen}`);
}

/** The cart with a coupon, signed out; then through the login to the invoice. */
async function order(site: Site, page: Page, email: string, hasScripts: boolean): Promise<void> {
  await collect(page, EXCEL, hasScripts);
  await collect(page, POWERPOINT, hasScripts);
  await page.goto("/cart");
  await assertFits(page);
  await button(page, words.cart.removeNamed("PowerPoint Memukau")).click();
  await page.locator("#cart-link").getByText("1", { exact: true }).waitFor();
  await button(page, words.cart.removeNamed("PowerPoint Memukau")).waitFor({ state: "detached" });
  if (hasScripts) {
    await page.getByRole("button", { name: words.cart.undo }).click();
    await page.locator("#cart-link").getByText("2", { exact: true }).waitFor();
    await page.getByRole("main").getByText("Rp249.000").waitFor();
  }
  await page.getByLabel(words.cart.coupon).fill("hemat10");
  await button(page, words.cart.applyCoupon).click();
  await page.getByText(words.cart.couponApplied("HEMAT10")).waitFor();
  await button(page, words.cart.checkout).click();
  await page.waitForURL("**/login?next=%2Fcart");
  await enter(site, page.context(), email);
  await page.goto("/cart");
  await button(page, words.cart.checkout).click();
  await page.waitForURL("**/invoices/**");
  await page.getByText(words.order.status.pending).waitFor();
  await assertFits(page);
}

/** From the invoice to the gateway, where the buyer pays. */
async function pay(page: Page): Promise<void> {
  await button(page, words.order.pay).click();
  await page.waitForURL("**/dev/gateway/**");
  await assertFits(page);
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL("**/payment/success?**");
}

/** Pays as a shop's guest would, and finds the courses open. */
async function purchase(site: Site, email: string, options: PageOptions): Promise<void> {
  const hasScripts = options.javaScriptEnabled ?? true;
  await withSitePage(site, async (page) => {
    await order(site, page, email, hasScripts);
    if (hasScripts) {
      const clock = page.getByRole("timer");
      match(await clock.textContent() ?? "", /^2[34]:\d\d:\d\d$/);
    }
    await pay(page);
    await page.getByText(words.order.status.paid, { exact: true }).waitFor();
    await page.getByRole("heading", { level: 1, name: /^Invoice INV\/2026\/\d{6}$/ }).waitFor();
    await assertFits(page);
    await page.getByRole("link", { name: words.order.startLearning }).click();
    await page.waitForURL(`**/learn/**`);
    await page.goto("/payments");
    await page.getByRole("link", { name: "Excel dari Nol" }).waitFor();
    await assertFits(page);
  }, { viewport: PHONE, ...options });
}

Deno.test({
  name: "a phone buys two courses",
  // The browser outlives the steps that share it.
  sanitizeOps: false,
  sanitizeResources: false,
  fn: (t) =>
    withSite(async (site) => {
      try {
        await t.step("with scripts", () => purchase(site, "siswa@demo.test", {}));
        await t.step("without scripts", async () => {
          const person = await makeUser(site.deps);
          await purchase(site, person.email, { javaScriptEnabled: false });
        });
        await t.step("an open invoice turns paid by itself", () =>
          withSitePage(site, async (page, context) => {
            const person = await makeUser(site.deps);
            await enter(site, context, person.email);
            await page.goto(`/courses/${EXCEL}`);
            await button(page, words.buyNow).click();
            await page.waitForURL("**/invoices/**");
            const other = await context.newPage();
            await other.goto(page.url());
            await pay(other);
            await page.getByText(words.order.status.paid, { exact: true }).waitFor();
          }, { viewport: PHONE }));
      } finally {
        await closeBrowser();
      }
    }),
});

/** Stands for Midtrans' script: it shows which page it was asked to open. */
const SNAP_SCRIPT = `globalThis.snap = { pay: (token) => document.body.dataset.paying = token };`;

Deno.test({
  name:
    "with a client key Snap opens over the invoice; when its script does nothing, its page opens",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () =>
    withFakeMidtrans((fake) => {
      const { base } = fake;
      return withSite(async (site) => {
        try {
          for (const hasScript of [true, false]) {
            await withSitePage(site, async (page, context) => {
              const script = { contentType: "text/javascript", body: hasScript ? SNAP_SCRIPT : "" };
              await context.route("**/snap/snap.js", (route) => route.fulfill(script));
              await context.route("**/snap/v4/**", (route) => route.fulfill({ body: "Snap" }));
              await enter(site, context, (await makeUser(site.deps)).email);
              await page.goto(`/courses/${EXCEL}`);
              await button(page, words.buyNow).click();
              await page.waitForURL("**/invoices/**");
              await page.getByRole("timer").waitFor();
              const number = new URL(page.url()).pathname.split("/").at(-1)!;
              await button(page, words.order.pay).click();
              if (!hasScript) {
                return await page.waitForURL(`${base}/snap/**`);
              }
              await page.locator("body[data-paying]").waitFor();
              const token = await page.locator("body").getAttribute("data-paying");
              equal(token, fake.pages.get(number)?.token);
            }, { viewport: PHONE });
          }
        } finally {
          await closeBrowser();
        }
      }, fake.config);
    }),
});
