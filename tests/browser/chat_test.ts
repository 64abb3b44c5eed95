import assert from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { openOwnRoom } from "../../lib/chat/service.ts";
import { closeBrowser } from "../support/browser.ts";
import { makeUser } from "../support/factories.ts";
import { enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

/** The line is cut on purpose. */
const allowErrors = [/net::ERR_/, /Failed to load resource/];

/** Has each page mark itself when its stream has begun: what is over in a moment reaches nobody before. */
async function noteStream(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    globalThis.EventSource = class extends EventSource {
      constructor(url: string | URL) {
        super(url);
        const mark = () => document.documentElement.classList.add("has-stream");
        this.addEventListener("hello", mark);
      }
    };
  });
}

const streams = (page: Page) => page.locator("html.has-stream").waitFor();

async function write(page: Page, text: string): Promise<void> {
  await page.locator(".chat-composer textarea").fill(text);
  await page.keyboard.press("Enter");
}

/** Waits until the page shows exactly these messages, in this order, none of them waiting. */
async function showsAll(page: Page, wanted: string[]): Promise<void> {
  await page.waitForFunction(
    (list) =>
      document.querySelectorAll(".chat-unsent").length === 0 &&
      JSON.stringify(
          [...document.querySelectorAll(".chat-message .chat-text")].map((one) => one.textContent),
        ) === list,
    JSON.stringify(wanted),
  );
}

async function talkOverCutLine(site: Site): Promise<void> {
  const customer = await makeUser(site.deps, { name: "Siti" });
  const room = await openOwnRoom(site.deps, customer, null);
  await withSitePage(site, async (phone, phoneContext) => {
    await enter(site, phoneContext, customer.email);
    await noteStream(phoneContext);
    await phone.goto("/chat");
    await streams(phone);
    await write(phone, "Halo");
    await showsAll(phone, ["Halo"]);
    await withSitePage(site, async (desk, deskContext) => {
      await enter(site, deskContext, "admin@demo.test");
      await noteStream(deskContext);
      await desk.goto(`/admin/chat/${room}`);
      await streams(desk);
      await desk.locator(".chat-message").first().waitFor();
      await phone.getByText("Daring", { exact: true }).waitFor();
      await desk.locator(".chat-composer textarea").pressSequentially("Sel");
      await phone.locator(".chat-typing", { hasText: "sedang mengetik" }).waitFor();
      await write(desk, "Selamat pagi");
      await showsAll(phone, ["Halo", "Selamat pagi"]);
      // Said to screen readers once, and marked as read at the other end.
      await phone.locator("[role=status]", { hasText: "Selamat pagi" }).waitFor();
      await desk.locator(".chat-read").first().waitFor();

      await phoneContext.setOffline(true);
      await write(phone, "Pertama");
      await write(phone, "Kedua");
      await phone.locator(".chat-unsent").nth(1).waitFor();
      await write(desk, "Masih di sana?");
      await showsAll(desk, ["Halo", "Selamat pagi", "Masih di sana?"]);
      await phoneContext.setOffline(false);
      const whole = ["Halo", "Selamat pagi", "Masih di sana?", "Pertama", "Kedua"];
      await showsAll(desk, whole);
      await showsAll(phone, whole);

      // What waits survives a closed page.
      await phoneContext.setOffline(true);
      await write(phone, "Ketiga");
      await phone.locator(".chat-unsent").waitFor();
      await phone.close();
      await phoneContext.setOffline(false);
      const again = await phoneContext.newPage();
      await again.goto("/chat");
      await showsAll(again, [...whole, "Ketiga"]);
      await showsAll(desk, [...whole, "Ketiga"]);

      // Taken back on both screens.
      const last = again.locator(".chat-message", { hasText: "Ketiga" });
      await last.locator("summary").click();
      await last.getByRole("button", { name: "Hapus" }).click();
      await desk.getByText("Pesan ini dihapus.").waitFor();
      await showsAll(again, whole);

      // Who is too quick for the server is told so; what was written follows by itself.
      const tooQuick = { error: { message: "Tunggu sebentar." } };
      const isSeen = Promise.withResolvers<void>();
      let tries = 0;
      await again.route(`**/chat/${room}/messages`, async (route) => {
        if (++tries === 1) {
          const headers = { "retry-after": "1" };
          return await route.fulfill({ status: 429, headers, json: tooQuick });
        }
        await isSeen.promise;
        await route.continue();
      });
      await write(again, "Keempat");
      await again.locator(".chat-notice", { hasText: "Tunggu sebentar." }).waitFor();
      isSeen.resolve();
      await showsAll(desk, [...whole, "Keempat"]);
      await again.locator(".chat-notice").waitFor({ state: "detached" });
    }, { allowErrors });
  }, { viewport: PHONE, allowErrors });
}

async function widgetByKeyboard(site: Site): Promise<void> {
  await withSitePage(site, async (page, context) => {
    await enter(site, context, "siswa@demo.test");
    await page.goto("/courses");
    await page.locator("a[data-widget][aria-expanded]").waitFor();
    await page.locator("a[data-widget]").focus();
    await page.keyboard.press("Enter");
    // The tab that opens first takes the cursor when it is there.
    await page.locator("#widget-panel-assistant textarea:focus").waitFor();
    await page.getByRole("tab", { name: "Asisten" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".chat-composer textarea").waitFor();
    await page.locator(".chat-composer textarea").focus();
    await page.keyboard.type("Dari panel");
    await page.keyboard.press("Enter");
    await page.locator(".chat-message", { hasText: "Dari panel" }).waitFor();
    assert.equal(
      await page.locator(".chat [role=status]").first().getAttribute("aria-live"),
      "polite",
    );
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-widget"));
  });
}

Deno.test("two people talk, also over a line that is cut, and in the panel by keyboard", async (t) => {
  await withSite(async (site) => {
    await t.step("a cut line loses nothing and mixes nothing up", () => talkOverCutLine(site));
    await t.step("the panel's chat is used by keyboard alone", () => widgetByKeyboard(site));
  });
  await closeBrowser();
});
