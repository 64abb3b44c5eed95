import { deepStrictEqual as equal, ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { closeBrowser } from "../support/browser.ts";
import { enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

const m = messages("id");
const words = m.discovery;
const STUDENT = "siswa@demo.test";
const COURSE = "excel-dari-nol";
const TITLE = "Excel dari Nol";

/** The search field of the page, once scripts have made it a combobox. */
async function combobox(page: Page) {
  const field = page.getByRole("main").getByRole("combobox", { name: m.layout.search.label });
  await field.waitFor();
  return field;
}

/** What a screen reader is told that the arrows are on. */
async function active(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    const line = id ? document.getElementById(id) : null;
    return line &&
      `${line.getAttribute("aria-selected")} ${line.querySelector("span")?.textContent}`;
  });
}

async function suggestionsByKeyboard(site: Site): Promise<void> {
  await withSitePage(site, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/suggestions")) asked.push(new URL(request.url()).search);
    });
    await page.clock.install();
    await page.goto("/courses");
    const field = await combobox(page);
    equal(await field.getAttribute("aria-expanded"), "false");
    // Time stands still for the page while somebody types, however slow the machine is.
    await page.clock.pauseAt(Date.now() + 1000);
    await field.pressSequentially("excel");
    const list = page.getByRole("listbox", { name: words.suggestions.list });
    equal(asked, [], "nothing is asked while somebody types");
    await page.clock.resume();
    await list.waitFor();
    equal(asked, ["?q=excel"], "asked once, when the typing pauses");
    equal(await field.getAttribute("aria-expanded"), "true");
    const count = await list.getByRole("option").count();
    await page.getByRole("status").getByText(`${count} ${words.suggestions.many}`).waitFor();

    equal(await active(page), null, "nothing is chosen by itself");
    await page.keyboard.press("ArrowDown");
    equal(await active(page), `true ${TITLE}`);
    await page.keyboard.press("ArrowUp");
    equal(await active(page), null, "back in the field");
    await page.keyboard.press("ArrowUp");
    ok((await active(page))?.startsWith("true "), "round to the last line");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    equal(await field.inputValue(), "excel", "what was typed stays");
    await page.keyboard.press("ArrowDown");
    equal(await active(page), `true ${TITLE}`, "the arrow opens it again");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/courses/${COURSE}`);

    await page.goto("/");
    const home = await combobox(page);
    await home.fill("rina");
    await list.getByRole("option", { name: /Rina Wulandari/ }).click();
    await page.waitForURL(/\/instructors\/\d+-rina-wulandari$/);

    await page.goto("/courses");
    const again = await combobox(page);
    await again.fill("word");
    await list.waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/courses?q=word");
    await (await combobox(page)).fill("zzzzzzzz");
    await page.getByRole("status").getByText(words.suggestions.none).waitFor();
    await page.keyboard.press("Tab");
    await list.waitFor({ state: "hidden" });
  }, { viewport: PHONE });
}

async function searchWithoutScripts(site: Site): Promise<void> {
  await withSitePage(site, async (page) => {
    await page.goto("/courses");
    const field = page.getByRole("main").getByRole("searchbox", { name: m.layout.search.label });
    await field.fill("word");
    await field.press("Enter");
    await page.waitForURL("**/courses?q=word");
  }, { javaScriptEnabled: false });
}

/** Presses the heart on a card, sees it on the list, and takes it off there. */
async function wish(site: Site, hasScripts: boolean): Promise<void> {
  await withSitePage(site, async (page, context) => {
    await enter(site, context, STUDENT);
    await page.goto("/courses?q=excel");
    const heart = page.getByRole("main").getByRole("button", { name: words.wishlist.wish(TITLE) });
    equal(await heart.getAttribute("aria-pressed"), "false");
    await heart.click();
    if (hasScripts) await page.getByRole("status").getByText(words.wishlist.added).waitFor();
    await page.locator(`.wish-button[aria-pressed="true"]`).waitFor();
    equal(new URL(page.url()).search, "?q=excel", "on the same page");
    await page.goto("/wishlist");
    await page.getByRole("heading", { name: TITLE }).waitFor();
    await heart.click();
    if (hasScripts) {
      await page.getByRole("status").getByText(words.wishlist.removed).waitFor();
      await page.goto("/wishlist");
    }
    await page.getByText(words.wishlist.emptyTitle).waitFor();
  }, { javaScriptEnabled: hasScripts });
}

async function wishRefused(site: Site): Promise<void> {
  await withSitePage(site, async (page, context) => {
    await enter(site, context, STUDENT);
    await page.goto(`/courses/${COURSE}`);
    const button = page.getByRole("button", { name: words.wishlist.add });
    await context.setOffline(true);
    await button.click();
    await page.getByText(words.wishlist.failed).waitFor({ state: "attached" });
    equal(await button.getAttribute("aria-pressed"), "false", "turned back");
  }, { allowErrors: [/ERR_INTERNET_DISCONNECTED/] });
  await withSitePage(site, async (page) => {
    await page.goto(`/courses/${COURSE}`);
    await page.getByRole("button", { name: words.wishlist.add }).click();
    await page.waitForURL(`**/login?next=%2Fcourses%2F${COURSE}`);
  }, { allowErrors: [/status of 401/] });
}

/** A visitor's own browser remembers; nothing of it reaches the server. */
async function visitorsHistory(site: Site): Promise<void> {
  await withSitePage(site, async (page) => {
    await page.goto(`/courses/${COURSE}`);
    await page.waitForFunction(() => localStorage.getItem("seen-courses") !== null);
    await page.goto("/courses");
    const seen = page.getByRole("region", { name: words.recent.title });
    await seen.getByRole("link", { name: TITLE }).waitFor();
    await seen.getByRole("button", { name: words.recent.clear }).click();
    await seen.waitFor({ state: "hidden" });
    equal(await page.evaluate(() => localStorage.getItem("seen-courses")), null);
  });
}

Deno.test(
  { name: "finding courses again", sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await withSite(async (site) => {
      await t.step("suggestions by keyboard", () => suggestionsByKeyboard(site));
      await t.step("the search without scripts", () => searchWithoutScripts(site));
      await t.step("the heart with scripts", () => wish(site, true));
      await t.step("the heart without scripts", () => wish(site, false));
      await t.step("a heart that is refused turns back", () => wishRefused(site));
      await t.step("what a visitor looked at", () => visitorsHistory(site));
    });
    await closeBrowser();
  },
);
