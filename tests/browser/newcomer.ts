import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { TEST_PASSWORD } from "../support/factories.ts";

const m = messages("id");
const words = m.accounts.instructor;
const PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/** A file for a form's field; what it claims to be says nothing. */
export const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content as Uint8Array),
});

/** The addresses in the main menu, in order. */
export async function menuOf(page: Page): Promise<string[]> {
  // The phone's is in a panel that is closed.
  const links = page.locator(`nav[aria-label="${m.layout.nav.label}"] a`);
  return [
    ...new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))),
  ];
}

/** Somebody new registers to teach, and stands in front of their profile. */
export async function registerToTeach(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/register");
  await page.getByLabel(m.accounts.name).fill(name);
  await page.getByLabel(m.accounts.email).fill(email);
  await page.getByLabel(m.accounts.password).fill(TEST_PASSWORD);
  await page.getByRole("radio", { name: m.accounts.roles.instructor.label }).check();
  await page.getByRole("button", { name: m.accounts.register.submit }).click();
  await page.waitForURL("**/profile");
}

/** A new instructor gives what is asked for, a wrong file first, until the menu opens. */
export async function getVerified(page: Page): Promise<void> {
  await page.goto("/instructor");
  await page.waitForURL("**/profile");
  equal(await menuOf(page), ["/profile"], "only the profile");
  await page.getByText(words.unverified, { exact: true }).waitFor();
  await page.getByLabel(words.expertise, { exact: true }).fill("Berkebun");
  await page.getByLabel(words.institution, { exact: true }).fill("Sekolah Kebun Bogor");
  await page.getByLabel(words.years, { exact: true }).fill("4");
  const credential = page.locator("#credential");
  await credential.setInputFiles(
    file("sertifikat.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
  );
  await page.getByRole("button", { name: words.submit }).click();
  await page.locator("#credential-error").getByText(m.errors.credential_type).waitFor();
  equal(
    await page.getByLabel(words.institution, { exact: true }).inputValue(),
    "Sekolah Kebun Bogor",
  );
  await page.locator("#credential").setInputFiles(file("sertifikat.pdf", PDF));
  await page.getByRole("button", { name: words.submit }).click();
  await page.waitForURL("**/profile?done=verified");
  await page.getByText(m.accounts.profile.instructorVerified, { exact: true }).waitFor();
  ok((await menuOf(page)).includes("/instructor"), "the instructor's menu is open");
}
