import type { Page } from "playwright-core";
import { type Look, NEW_INSTRUCTOR, STUDENT } from "./look.ts";

async function refuseRegistration(page: Page): Promise<void> {
  await page.locator("main form button[type=submit]").click();
  await page.getByRole("alert").waitFor();
}

async function refusePassword(page: Page): Promise<void> {
  await page.locator("main form.form button[type=submit]").click();
  await page.getByRole("alert").waitFor();
}

/** Pages of this domain. */
export const ACCOUNT_LOOKS: Look[] = [
  { name: "login", path: "/login?next=%2Fmy-courses" },
  { name: "register", path: "/register" },
  { name: "register-errors", path: "/register", prepare: refuseRegistration },
  { name: "profile-unverified", path: "/profile", as: NEW_INSTRUCTOR },
  { name: "profile", path: "/profile", as: STUDENT },
  { name: "forgot-password", path: "/forgot-password" },
  { name: "forgot-password-sent", path: "/forgot-password?sent=1" },
  { name: "reset-password", path: "RESET" },
  { name: "reset-password-bad-link", path: "/reset-password?token=palsu", status: 422 },
  { name: "verify-email", path: "VERIFY" },
  { name: "verify-email-bad-link", path: "/verify-email?token=palsu", status: 422 },
  { name: "verify-email-done", path: "/verify-email?done=1" },
  { name: "profile-saved", path: "/profile?done=saved", as: STUDENT },
  { name: "password", path: "/profile/password", as: STUDENT },
  { name: "password-errors", path: "/profile/password", as: STUDENT, prepare: refusePassword },
  { name: "devices", path: "/profile/devices", as: STUDENT },
  { name: "data", path: "/profile/data", as: STUDENT },
];
