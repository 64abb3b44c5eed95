import { launchBrowser } from "./tests/support/browser.ts";
const b = await launchBrowser();
const BASE = "http://localhost:8101";
async function shot(name: string, path: string, o: any, who: string | null) {
  const c = await b.newContext({ baseURL: BASE, ...o });
  const p = await c.newPage();
  if (who) {
    await p.goto("/login");
    await p.fill("[name=email]", who);
    await p.fill("[name=password]", "demo-demo-42");
    await p.click("main form button[type=submit], main form button");
    await p.waitForLoadState();
  }
  await p.goto(path);
  await p.waitForTimeout(600);
  await p.screenshot({ path: `/tmp/ontime/${name}.png`, fullPage: true });
  return { p, c };
}
const phone = { viewport: { width: 390, height: 844 } };
for (const a of Deno.args) {
  const [name, path, mode, who] = a.split("|");
  const o = {
    ...(mode.includes("p") ? phone : { viewport: { width: 1280, height: 800 } }),
    colorScheme: mode.includes("d") ? "dark" : "light",
  };
  const { c } = await shot(name, path, o, who || null);
  await c.close();
  console.log(name);
}
Deno.exit(0);
