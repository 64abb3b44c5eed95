import { deepStrictEqual as equal } from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Builder } from "fresh/dev";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { createApp } from "../../lib/app.ts";
import { seedDemo } from "../../lib/commands/demo/seed.ts";
import { buildAssets } from "../../lib/commands/assets.ts";
import type { Config } from "../../lib/platform/config.ts";
import { drained } from "../../lib/handlers.ts";
import { signIn } from "../support/app.ts";
import { type PageOptions, withPage } from "../support/browser.ts";
import { openTestDeps, type TestDeps } from "../support/deps.ts";
import { TEST_PASSWORD } from "../support/factories.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A phone as small as those in use. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** How long anything may take, on the slowest of machines. */
const PATIENCE_MS = 30_000;
/** Between two looks. */
const AGAIN_MS = 50;

/** The site, built and with the demo's data, on a port of this machine. */
export interface Site {
  readonly base: string;
  readonly deps: TestDeps;
}

/** Serves the site while `test` runs. Everybody's password is `TEST_PASSWORD`. */
export async function withSite(
  test: (site: Site) => Promise<void>,
  config: Partial<Config> = {},
): Promise<void> {
  let answer = (_req: Request, _info: Deno.ServeHandlerInfo) =>
    Promise.resolve(new Response("not ready", { status: 503 }));
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (req, info) => answer(req, info),
  );
  const base = `http://127.0.0.1:${server.addr.port}`;
  const deps = await openTestDeps({ ...config, appBaseUrl: base });
  try {
    await seedDemo(deps, { password: TEST_PASSWORD });
    const app = createApp(deps);
    buildAssets();
    (await new Builder({ root: ROOT }).build({ snapshot: "memory" }))(app);
    answer = app.handler();
    await test({ base, deps });
  } finally {
    await server.shutdown();
    await drained(deps);
    await deps.live.close();
    await deps.connection.close();
  }
}

/** Runs `fn` in a browser on the site. */
export function withSitePage<T>(
  site: Site,
  fn: (page: Page, context: BrowserContext) => Promise<T>,
  options: PageOptions = {},
): Promise<T> {
  return withPage((page, context) => {
    context.setDefaultTimeout(PATIENCE_MS);
    return fn(page, context);
  }, { baseURL: site.base, locale: "id-ID", ...options });
}

/**
 * Reads again and again until it is what is wanted; fails with what it was last. For what no element waits for, and for
 * pages without scripts: `waitForFunction` never looks twice on them (nor at a promise).
 */
export async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS;; await delay(AGAIN_MS)) {
    try {
      equal(await read(), wanted);
      return;
    } catch (error) {
      // A page that is just being left cannot be read either.
      if (performance.now() > end) throw error;
    }
  }
}

/** Waits until a picture has arrived and is this many pixels wide. */
export async function pictureIs(picture: Locator, width: number): Promise<void> {
  await picture.waitFor();
  // Pictures further down are loaded when they come near.
  await picture.scrollIntoViewIfNeeded();
  await becomes(
    () => picture.evaluate((one: HTMLImageElement) => one.complete ? one.naturalWidth : 0),
    width,
  );
}

/** Signs somebody of the demo in, without the form. */
export async function enter(site: Site, context: BrowserContext, email: string): Promise<void> {
  const [, value] = /^session=([^;]+)/.exec(await signIn(site.deps, { email })) ?? [];
  await context.addCookies([{ name: "session", value, url: site.base }]);
}

/** What a page asks of other hosts; all of it is answered here with nothing, so no test leaves the machine. */
export async function watchOutside(site: Site, context: BrowserContext): Promise<string[]> {
  const outside: string[] = [];
  await context.route((url) => url.origin !== site.base, async (route) => {
    outside.push(route.request().url());
    await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title>" });
  });
  return outside;
}
