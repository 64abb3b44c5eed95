import { AxeBuilder } from "@axe-core/playwright";
import { launchBrowser } from "./support/browser.ts";
const B = "http://localhost:8105";
const browser = await launchBrowser();
const PAGES = (Deno.args[0] ??
  "admin,admin/coupons,admin/reviews,admin/categories,admin/certificates,admin/orders,admin/audit,admin/users,admin/settings,admin/payouts/paid")
  .split(",");
for (const [theme, w, h] of [["light", 1280, 900], ["dark", 390, 844]] as const) {
  const context = await browser.newContext({
    viewport: { width: w, height: h },
    colorScheme: theme,
    baseURL: B,
    locale: "id-ID",
    serviceWorkers: "block",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.on("console", (m) => {
    if (m.type() === "error" || m.type() === "warning") {
      console.log("console", m.text().slice(0, 200));
    }
  });
  await page.goto("/login");
  await page.fill("input[name=email]", "admin@demo.test");
  await page.fill("input[name=password]", "demo-demo-42");
  await page.click("form[action='/login'] button[type=submit], main form button");
  await page.waitForLoadState("load");
  for (const p of PAGES) {
    const r = await page.goto("/" + p);
    const name = p.replaceAll("/", "_").replaceAll("?", "-");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const v of violations) {
      console.log(
        name,
        theme,
        v.id,
        v.nodes.map((n) => n.target).join(" "),
      );
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > w) console.log(name, theme, "too wide", width);
    if (r?.status() !== 200) console.log(name, r?.status());
    await page.screenshot({ path: `/tmp/office/shots/${name}-${theme}.png`, fullPage: true });
  }
  if (theme === "light") {
    await page.goto("/admin/users");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Unduh CSV/ }).click(),
    ]);
    console.log(
      "download",
      download.suggestedFilename(),
      (await Deno.readTextFile((await download.path())!)).split("\r\n").length,
    );
    console.log(await page.locator(".listing-exports").innerText());
    await page.screenshot({ path: `/tmp/office/shots/export.png` });
    const [second] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Unduh XLSX/ }).click(),
    ]);
    console.log(
      "download",
      second.suggestedFilename(),
      await page.locator(".listing-exports").innerText(),
    );
  }
  await context.close();
}
await browser.close();
Deno.exit(0);
