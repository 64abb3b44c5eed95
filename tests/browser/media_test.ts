import { deepStrictEqual as equal, match } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { zipOf } from "../authoring/archives.ts";
import { smallCourse } from "../authoring/folders.ts";
import { closeBrowser } from "../support/browser.ts";
import { makeUser } from "../support/factories.ts";
import { realPng, tinyGif } from "../support/pictures.ts";
import { file, getVerified, menuOf } from "./newcomer.ts";
import { DESKTOP, enter, PHONE, pictureIs, type Site, withSite, withSitePage } from "./site.ts";

const m = messages("id");
const words = m.accounts.instructor;
/** A refused form is a 422, which the browser notes in its console. */
const allowErrors = [/status of 422/];

async function putPicture(page: Page): Promise<void> {
  await page.locator("#picture").setInputFiles(file("saya.png", await realPng(300, 500)));
  await page.getByRole("button", { name: m.accounts.picture.submit }).click();
  await page.waitForURL("**/profile?done=picture");
  // The header shows it, square.
  await pictureIs(page.locator(".account-button img.avatar"), 256);
}

/** A ZIP that climbs out is refused, a good one becomes a course. */
async function importCourse(page: Page): Promise<void> {
  const files = smallCourse({ cover: await realPng(900, 500), inside: tinyGif(2) });
  await page.goto("/instructor/courses/import");
  const send = async (zip: Uint8Array) => {
    await page.locator("#file").setInputFiles(file("kebun.zip", zip));
    await page.getByRole("button", { name: m.transfer.submit }).click();
  };
  await page.getByLabel(m.transfer.category).selectOption({ index: 1 });
  await send(new TextEncoder().encode("bukan zip"));
  await page.getByRole("alert").getByText(m.errors.zip_broken).waitFor();
  await send(await zipOf(files, "kebun/"));
  await page.waitForURL(/\/instructor\/courses\/import\/[0-9a-f-]{36}$/);
  await page.getByText(m.transfer.report.outcomes.created).waitFor();
  await page.getByRole("link", { name: m.transfer.report.open }).click();
  await page.waitForURL("**/courses/kebun");
  await page.getByRole("heading", { level: 1, name: "Berkebun di Rumah" }).waitFor();
  const thumbnail = page.locator(".course-panel img.thumbnail");
  match(await thumbnail.getAttribute("srcset") ?? "", /\/card 640w, .* 1280w$/);
}

/** A course as a ZIP goes back in as it came out. */
async function exportAndImport(page: Page): Promise<void> {
  await page.goto("/instructor/courses/kebun");
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: m.transfer.export }).click();
  const download = await saved;
  equal(download.suggestedFilename(), "kebun.zip");
  const zip = await readFile(await download.path());
  await page.goto("/instructor/courses/import");
  await page.locator("#file").setInputFiles(file("kebun.zip", zip));
  await page.getByRole("button", { name: m.transfer.submit }).click();
  await page.waitForURL(/\/instructor\/courses\/import\/[0-9a-f-]{36}$/);
  await page.getByText(m.transfer.report.outcomes.unchanged).waitFor();
}

async function loseIt(page: Page): Promise<void> {
  await page.goto("/profile");
  await page.getByRole("button", { name: words.remove }).click();
  await page.waitForURL("**/profile?done=credential_removed");
  equal(await menuOf(page), ["/profile"]);
  await page.goto("/instructor/courses/import");
  await page.waitForURL("**/profile");
}

async function journey(site: Site, javaScriptEnabled: boolean): Promise<void> {
  const viewport = javaScriptEnabled ? PHONE : DESKTOP;
  const person = await makeUser(site.deps, { role: "instructor", verified: false });
  await withSitePage(site, async (page, context) => {
    await enter(site, context, person.email);
    await getVerified(page);
    await putPicture(page);
    await importCourse(page);
    await exportAndImport(page);
    await loseIt(page);
  }, { javaScriptEnabled, viewport, allowErrors });
}

Deno.test({
  name: "a new instructor is verified and brings a course in",
  async fn(t) {
    try {
      await withSite(async (site) => {
        await t.step("with scripts, on a phone", () => journey(site, true));
        await site.deps.db.deleteFrom("courses").where("slug", "=", "kebun").execute();
        await t.step("without scripts", () => journey(site, false));
      });
    } finally {
      await closeBrowser();
    }
  },
});
