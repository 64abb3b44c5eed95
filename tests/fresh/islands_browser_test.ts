import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { closeBrowser, type PageOptions, withPage } from "../support/browser.ts";
import type { Page } from "playwright-core";
import { describe } from "./fixture/islands/Types.tsx";
import { everyValue } from "./fixture/values.ts";
import { withBuild, withServer } from "./fixture_build.ts";

Deno.test(
  { name: "islands in a browser", sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await withBuild(async (_, load) => {
      await withServer(await load(), async (baseURL) => {
        const step = (name: string, fn: (page: Page) => Promise<void>, options: PageOptions = {}) =>
          t.step(name, () => withPage(fn, { baseURL, ...options }));

        await step("an island becomes interactive, its surroundings stay", async (page) => {
          const before = await (await page.goto("/plain"))!.text();
          ok(before.includes(">off</button>"));
          await page.click("#toggle");
          equal(
            await page.textContent("main"),
            `before onadded${await page.textContent("#asset")} after`,
          );
          match((await page.textContent("#asset"))!, /^\/img\/dot\.svg\?__frsh_c=\w+$/);
          await page.click("#toggle");
          equal(await page.locator("#added").count(), 0);
        });

        await step(
          "signals are shared between islands that received the same one",
          async (page) => {
            await page.goto("/signals");
            await page.getByLabel("more a").click();
            await page.getByLabel("more b").click();
            await page.getByText("5").first().waitFor();
            equal(await page.locator("output").allTextContents(), ["5", "5", "10"]);
            await page.getByLabel("more c").click();
            await page.getByText("11").waitFor();
            equal(await page.locator("output").allTextContents(), ["5", "5", "11"]);
          },
        );

        await step("slots: server-made JSX, islands in it, JSX shown later", async (page) => {
          await page.goto("/slots");
          await page.locator(".closer").click();
          equal(await page.locator(".closer").textContent(), "inner 1");
          await page.locator(".panel").nth(1).click();
          equal(await page.locator(".content").nth(1).textContent(), "text and hidden 0");
          await page.locator(".closer").nth(1).click();
          equal(await page.locator(".closer").nth(1).textContent(), "hidden 1");
          await page.locator(".panel").first().click();
          equal(await page.locator(".content .server").count(), 0);
          await page.locator(".panel").first().click();
          equal(await page.locator(".content .server a[aria-current=page]").count(), 1);
          equal(await page.inputValue("[name=typed]"), "given");
          equal(await page.locator("li").allTextContents(), ["tab", "text"]);
        });

        await step("hydration keeps the elements and what was typed", async (page) => {
          await page.route("**/fresh-boot.js", async (route) => {
            await page.fill("[name=typed]", "mine");
            await page.locator(".server").first().evaluate((one) => one.dataset.kept = "yes");
            await route.continue();
          });
          await page.goto("/slots");
          await page.locator(".closer").click();
          equal(await page.inputValue("[name=typed]"), "mine");
          equal(await page.locator(".server[data-kept=yes]").count(), 1);
        });

        await step("an island of an island is an ordinary component", async (page) => {
          await page.goto("/nested");
          await page.locator(".closer").click();
          equal(await page.locator(".closer").textContent(), "nested 1");
          equal(await page.title(), "Outer");
        });

        await step("every kind of prop arrives", async (page) => {
          await page.goto("/types");
          await page.locator("#types:not(:empty)").waitFor();
          equal(await page.textContent("#types"), describe(everyValue()));
        });

        await step("scripts with the page's nonce run, others do not", async (page) => {
          await page.goto("/head");
          equal(await page.title(), "From Head");
          equal(await page.evaluate(() => document.documentElement.dataset.inline), "ran");
          await page.evaluate(() => {
            const script = document.createElement("script");
            script.textContent = "document.documentElement.dataset.inline = 'injected'";
            document.body.append(script);
          });
          equal(await page.evaluate(() => document.documentElement.dataset.inline), "ran");
        }, { allowErrors: [/Content Security Policy/] });

        await step("without scripts the page is there", async (page) => {
          await page.goto("/slots");
          equal(await page.locator(".server").textContent(), "server made");
        }, { javaScriptEnabled: false });
      });
    });
    await closeBrowser();
  },
);
