import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { openPanel } from "./looks/assistant.ts";
import { DESKTOP, PHONE, withSite, withSitePage } from "./site.ts";

Deno.test("the assistant is asked by keyboard in the panel, and the page stays", () =>
  withSite((site) =>
    withSitePage(site, async (page) => {
      const scripts: Promise<number>[] = [];
      page.on("response", (response) => {
        if (!response.url().includes("/browser/")) return;
        scripts.push(response.body().then(({ length }) => length));
      });
      await page.goto("/courses");
      await page.locator(".widget-button[aria-expanded]").waitFor();
      const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
      ok(bytes > 0 && bytes < 4_096, `${bytes} bytes before the panel is opened, uncompressed`);
      await page.locator(".widget-button").focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Bantuan" });
      await dialog.locator("textarea").waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
      await page.keyboard.type("Berapa harga Excel dari Nol?");
      await page.keyboard.press("Enter");
      const log = dialog.getByRole("log");
      await log.getByText("Rp150.000").waitFor();
      equal(
        await log.getByRole("link", { name: "Excel dari Nol" }).getAttribute("href"),
        "/courses/excel-dari-nol",
      );
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      await page.waitForFunction(() => document.activeElement?.className === "widget-button");
      equal(new URL(page.url()).pathname, "/courses");
      // What was said is there again, on the page too, until it is cleared.
      await page.locator("[popovertarget=site-menu]").click();
      await page.locator("#site-menu").getByRole("link", { name: "Asisten AI" }).click();
      await page.waitForURL("**/assistant");
      await page.getByText("Rp150.000").waitFor();
      await page.getByRole("button", { name: "Hapus percakapan" }).click();
      await page.getByText("Rp150.000").waitFor({ state: "detached" });
    }, { viewport: DESKTOP }).then(() =>
      withSitePage(site, async (page) => {
        // Typed before the scripts are there, sent when they are.
        await page.route("**/fresh-boot.js", async (route) => {
          await page.locator("textarea").fill("Berapa harga Excel dari Nol?");
          await route.continue();
        }, { times: 1 });
        await page.goto("/assistant");
        await page.getByRole("button", { name: "Kirim" }).click();
        await page.getByRole("log").getByText("Rp150.000").waitFor();
        await page.goto("/courses");
        await openPanel(page);
        await page.getByRole("button", { name: "Hapus percakapan" }).click();
        await page.getByRole("button", { name: "Apa saja kursus gratis?" }).click();
        await page.getByText("Kursus gratis yang tersedia").waitFor();
        const overhang = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        ok(overhang <= 0, "nothing wider than the phone");
      }, { viewport: PHONE })
    ).then(() =>
      withSitePage(site, async (page) => {
        await page.goto("/courses");
        await page.locator(".widget-button").click();
        await page.getByRole("button", { name: "Bagaimana cara mendapatkan sertifikat?" }).click();
        await page.getByText("Sertifikat terbit setelah").waitFor();
        await page.locator("textarea").fill("");
        await page.getByRole("button", { name: "Kirim" }).click();
        await page.getByText("Tulis pertanyaan Anda dulu.").waitFor();
      }, { viewport: PHONE, javaScriptEnabled: false, allowErrors: [/status of 422/] })
    )
  ));
