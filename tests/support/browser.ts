import chromiumPackage, { inflate } from "@sparticuz/chromium";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** How a page is opened. */
export interface PageOptions {
  /** Size of the window in CSS pixels; 1280 × 800 by default. */
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
  /** Whether scripts run; they do by default. */
  javaScriptEnabled?: boolean;
  /** Language of the browser, e.g. `id-ID`. */
  locale?: string;
  /** Start of the addresses given to `page.goto`. */
  baseURL?: string;
  /** Whether pages may start the service worker, which answers in place of the site; they may not by default. */
  serviceWorkers?: "allow" | "block";
  /** Console errors and warnings that are expected. All others fail the test. */
  allowErrors?: RegExp[];
}

// What the package sets for cloud functions, but would hide faults of a page here.
const UNWANTED =
  /^--(?:single-process|no-zygote|disable-web-security|allow-running-insecure|headless)/;
const WANTED = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** What Playwright says of a page that starts a service worker where none may run. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

let shared: Promise<Browser> | undefined;

/** Unpacks one at a time: the package takes what another one has just begun to unpack for finished. */
async function unpack(what: () => Promise<string>): Promise<string> {
  const folder = Deno.env.get("TMPDIR") ?? "/tmp";
  using lock = await Deno.open(`${folder}/chromium.lock`, { create: true, write: true });
  await lock.lock(true);
  return await what();
}

/** The libraries that the package brings for machines that lack them, such as NSS: unpacked, as an environment. */
async function ownLibraries(): Promise<Record<string, string>> {
  const entry = import.meta.resolve("@sparticuz/chromium");
  const archive = fileURLToPath(new URL("../bin/al2023.tar.br", entry));
  const folder = await unpack(() => inflate(archive));
  return { ...Deno.env.toObject(), LD_LIBRARY_PATH: `${folder}/lib` };
}

/**
 * The browser that all tests of the process share. It is started when it is first asked for, and
 * ends with the process.
 */
export function launchBrowser(): Promise<Browser> {
  // On a machine under load it now and then crashes while it starts; on a bare one it lacks libraries.
  shared ??= start().catch(() => start()).catch(async () => start(await ownLibraries()));
  return shared;
}

async function start(env?: Record<string, string>): Promise<Browser> {
  const args = [...chromiumPackage.args.filter((arg) => !UNWANTED.test(arg)), ...WANTED];
  const executablePath = await unpack(() => chromiumPackage.executablePath());
  const browser = await chromium.launch({ executablePath, args, env });
  globalThis.addEventListener("unload", () => void browser.close());
  return browser;
}

/** Closes the shared browser; the next test starts another one. */
export async function closeBrowser(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}

/**
 * Runs `fn` with a page in a context of its own, and fails when the page reports an error: an
 * uncaught exception, or an error or warning in the console.
 */
export async function withPage<T>(
  fn: (page: Page, context: BrowserContext) => Promise<T>,
  options: PageOptions = {},
): Promise<T> {
  const { allowErrors = [], ...contextOptions } = options;
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    ...contextOptions,
  });
  const errors: string[] = [];
  const report = (text: string) => {
    const isExpected = [BLOCKED, ...allowErrors].some((regex) => regex.test(text));
    if (!isExpected) errors.push(text);
  };
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      report(`console.${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => report(`uncaught: ${error.error().stack ?? error.error()}`));
  try {
    const page = await context.newPage();
    const result = await fn(page, context);
    if (errors.length > 0) throw new Error(`The page reported:\n${errors.join("\n")}`);
    return result;
  } catch (error) {
    if (errors.length > 0 && error instanceof Error && !error.message.startsWith("The page")) {
      error.message += `\nThe page reported:\n${errors.join("\n")}`;
    }
    throw error;
  } finally {
    await context.close();
  }
}
