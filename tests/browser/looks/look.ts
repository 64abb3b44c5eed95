import type { Page } from "playwright-core";
import type { Site } from "../site.ts";

/** A page to look at. */
export interface Look {
  name: string;
  /** A function makes what the page shows and says where it is; it runs once. */
  path: string | ((site: Site) => Promise<string>);
  /** Who is signed in; nobody without one. */
  as?: string;
  status?: number;
  /** Does something on the page before it is looked at. */
  prepare?: (page: Page) => Promise<void>;
}

/** Who the demo data knows. */
export const STUDENT = "siswa@demo.test";
export const NEW_INSTRUCTOR = "pengajar.baru@demo.test";

/** Opens the popover of this id by its button. */
export async function openPopover(page: Page, id: string): Promise<void> {
  await page.locator(`[popovertarget="${id}"]:visible`).first().click();
  await page.locator(`#${id}:popover-open`).waitFor();
}
