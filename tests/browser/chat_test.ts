import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { BrowserContext, Page, Request } from "playwright-core";
import { moveRoom, openOwnRoom } from "../../lib/chat/service.ts";
import { say } from "../chat/support.ts";
import { closeBrowser } from "../support/browser.ts";
import { makeUser } from "../support/factories.ts";
import { realPng } from "../support/pictures.ts";
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

async function choosePicture(page: Page): Promise<void> {
  await page.locator(".chat-attach summary").click();
  const buffer = Buffer.from(await realPng(60, 40));
  const file = { name: "bukti.png", mimeType: "image/png", buffer };
  await page.locator("#chat-picture").setInputFiles(file);
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

      // What waits survives a closed page, a picture too.
      await phoneContext.setOffline(true);
      await choosePicture(phone);
      await write(phone, "Lihat gambar ini");
      await phone.locator(".chat-unsent", { hasText: "bukti.png" }).waitFor();
      await write(phone, "Ketiga");
      await phone.locator(".chat-unsent").nth(1).waitFor();
      await phone.close();
      await phoneContext.setOffline(false);
      const again = await phoneContext.newPage();
      await again.goto("/chat");
      whole.push("Lihat gambar ini");
      await showsAll(again, [...whole, "Ketiga"]);
      await showsAll(desk, [...whole, "Ketiga"]);
      await desk.locator(".chat-message", { hasText: "Lihat gambar ini" })
        .locator("img.chat-picture").waitFor();

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

/** Who is listed, from the top. */
async function listsOnly(page: Page, names: string[]): Promise<void> {
  await page.waitForFunction(
    (list) =>
      JSON.stringify(
        [...document.querySelectorAll(".chat-rooms strong")].map((one) => one.textContent),
      ) === list,
    JSON.stringify(names),
  );
}

async function deskKeepsItself(site: Site): Promise<void> {
  const { deps } = site;
  const [admin, sari, tono] = [
    await makeUser(deps, { role: "admin", name: "Rina" }),
    await makeUser(deps, { name: "Sari Desk" }),
    await makeUser(deps, { name: "Tono Desk" }),
  ];
  await withSitePage(site, async (page, context) => {
    await enter(site, context, admin.email);
    const list = "/admin/chat?who=Desk";
    const isRefresh = (request: Request) =>
      request.resourceType() === "fetch" && request.url().endsWith(list);
    const stream = page.waitForResponse((answer) => answer.url().includes("/events"));
    const listening = page.waitForRequest(isRefresh);
    await page.goto(list);
    await Promise.all([stream, listening]);
    assert.equal(await page.locator(".chat-rooms").count(), 0);

    const first = await openOwnRoom(deps, sari, null);
    await say(deps, sari, first, "Halo?");
    await listsOnly(page, ["Sari Desk"]);
    await page.locator("[role=status]", { hasText: "Pesan baru dari Sari Desk" })
      .waitFor({ state: "attached" });
    await page.locator(`a[href="/admin/chat/${first}"]`).focus();
    deps.clock.advance({ seconds: 1 });
    const second = await openOwnRoom(deps, tono, null);
    await say(deps, tono, second, "Ada orang?");
    await say(deps, sari, first, "Masih di sana?");
    await listsOnly(page, ["Sari Desk", "Tono Desk"]);
    await page.locator(".chat-rooms li", { hasText: "2 belum dibaca" }).waitFor();
    // The keyboard is where it was, and goes on to the next when that is gone.
    const focused = (room: string) =>
      page.waitForFunction(
        (path) => document.activeElement?.getAttribute("href") === path,
        `/admin/chat/${room}`,
      );
    await focused(first);
    await moveRoom(deps, admin, first, { move: "close" });
    await listsOnly(page, ["Tono Desk"]);
    await focused(second);
  });
}

Deno.test("two people talk, also over a line that is cut, and in the panel by keyboard", async (t) => {
  await withSite(async (site) => {
    await t.step("a cut line loses nothing and mixes nothing up", () => talkOverCutLine(site));
    await t.step("the desk's list keeps itself up to date", () => deskKeepsItself(site));
    await t.step("the panel's chat is used by keyboard alone", () => widgetByKeyboard(site));
  });
  await closeBrowser();
});
