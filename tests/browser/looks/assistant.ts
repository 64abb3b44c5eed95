import type { Page } from "playwright-core";
import type { Look } from "./look.ts";

async function askTwice(page: Page): Promise<void> {
  for (const question of ["Berapa harga Excel dari Nol?", "Apa saja kursus gratis?"]) {
    await page.locator("textarea").fill(question);
    await page.getByRole("button", { name: "Kirim" }).click();
    await page.locator(".turn", { hasText: question }).last().locator(".turn-sources").waitFor();
  }
}

async function askNothing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kirim" }).click();
  await page.getByRole("alert").waitFor();
}

/** Opens the help panel once its script is there. */
export async function openPanel(page: Page): Promise<void> {
  await page.locator(".widget-button[aria-expanded]").click();
  await page.locator(".widget textarea").waitFor();
}

/** Pages of this domain. */
export const ASSISTANT_LOOKS: Look[] = [
  { name: "assistant", path: "/assistant" },
  { name: "assistant-answers", path: "/assistant", as: "admin@demo.test", prepare: askTwice },
  { name: "assistant-error", path: "/assistant", prepare: askNothing },
  { name: "widget", path: "/courses", prepare: openPanel },
  { name: "help", path: "/help" },
  { name: "help-article", path: "/help/payment" },
];
