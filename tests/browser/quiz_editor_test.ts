import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { closeBrowser } from "../support/browser.ts";
import { makeCourse } from "../support/factories.ts";
import { realPng } from "../support/pictures.ts";
import { becomes, enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

const INSTRUCTOR = "instruktur@demo.test";

async function makeOwnCourse({ deps }: Site): Promise<string> {
  const instructor = await deps.db.selectFrom("users").selectAll()
    .where("email", "=", INSTRUCTOR).executeTakeFirstOrThrow();
  return (await makeCourse(deps, { instructor })).slug;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Writes a question of the kind that a link of this name offers; the fields by their labels. */
async function write(page: Page, kind: RegExp, fields: Record<string, string>, right?: string) {
  await page.getByRole("link", { name: kind }).click();
  for (const [name, value] of Object.entries(fields)) {
    await page.getByRole("textbox", { name }).first().fill(value);
  }
  if (right) await page.getByLabel(right, { exact: true }).check();
  await press(page, "Simpan soal");
  await page.getByText("Soal baru sudah disimpan.").waitFor();
}

/** Waits until these questions are listed, in this order. */
async function listed(page: Page, prompts: string[]): Promise<void> {
  await becomes(() => page.locator(".question-item-text").allTextContents(), prompts);
}

/** Gives a text field a picture as a person would from the clipboard, or from a folder. */
async function givePicture(page: Page, field: string, how: "paste" | "drop"): Promise<void> {
  const bytes = [...await realPng(40, 30)];
  await page.evaluate(({ bytes, field, how }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
    const options = { bubbles: true, cancelable: true };
    const event = how === "paste"
      ? new ClipboardEvent("paste", { ...options, clipboardData: data })
      : new DragEvent("drop", { ...options, dataTransfer: data });
    document.getElementById(field)?.dispatchEvent(event);
  }, { bytes, field, how });
}

async function hasPicture(page: Page, field: string): Promise<void> {
  await page.waitForFunction((id) => {
    const element = document.getElementById(id) as HTMLTextAreaElement | null;
    return /!\[\]\(\/media\/[^)]+\)/.test(element?.value ?? "");
  }, field);
}

Deno.test("quizzes are made in a browser", {
  // The browser and what it has open outlive each step.
  sanitizeOps: false,
  sanitizeResources: false,
}, (t) =>
  withSite(async (site) => {
    await t.step("with scripts off, on a phone, from nothing to published", async () => {
      const slug = await makeOwnCourse(site);
      await withSitePage(site, async (page, context) => {
        await enter(site, context, INSTRUCTOR);
        await page.goto(`/instructor/courses/${slug}/quiz`);
        await press(page, "Buat kuis");
        await page.getByText("Kuis sudah dibuat sebagai draf").waitFor();
        await write(page, /^Pilihan tunggal/, {
          "Pertanyaan": "Ibu kota **Bali**?",
          "Pilihan 1": "Denpasar",
          "Pilihan 2": "Singaraja",
        }, "Pilihan 1 benar");
        await write(page, /^Angka/, {
          "Pertanyaan": "Nilai pi?",
          "Angka 1": "3,14",
          "Toleransi 1": "0,01",
        });
        await page.getByRole("button", { name: "Naikkan soal 2" }).click();
        await page.getByText("Urutan soal sudah disimpan.").waitFor();
        await listed(page, ["Nilai pi?", "Ibu kota Bali?"]);
        await page.getByRole("button", { name: "Hapus soal 1" }).click();
        await page.locator("dialog:popover-open").getByRole("button", { name: "Hapus" }).click();
        await page.getByText("Soal sudah dihapus.").waitFor();
        await page.getByRole("link", { name: "Impor dan ekspor" }).click();
        await page.getByLabel("Tempelkan soal di sini").fill("Bumi bulat. {T}\n\nSalah {~a}");
        await press(page, "Impor soal");
        await page.getByText("Baris 3").waitFor();
        await page.getByLabel("Tempelkan soal di sini").fill("Bumi bulat. {T}");
        await press(page, "Impor soal");
        await page.getByText("1 soal sudah ditambahkan.").waitFor();
        const quizPages = page.getByRole("navigation", { name: "Halaman kuis ini" });
        await quizPages.getByRole("link", { name: "Soal" }).click();
        await listed(page, ["Ibu kota Bali?", "Bumi bulat."]);
        await press(page, "Terbitkan kuis");
        await page.getByText("Kuis sudah terbit").waitFor();
      }, { javaScriptEnabled: false, viewport: PHONE, allowErrors: [/status of 422/] });
    });

    await t.step(
      "questions are dragged into another order, pictures pasted and dropped",
      async () => {
        const slug = await makeOwnCourse(site);
        await withSitePage(site, async (page, context) => {
          await enter(site, context, INSTRUCTOR);
          await page.goto(`/instructor/courses/${slug}/quiz`);
          await press(page, "Buat kuis");
          await page.getByRole("link", { name: "Impor dan ekspor" }).click();
          await page.getByLabel("Tempelkan soal di sini").fill("A {T}\n\nB {T}\n\nC {T}");
          await press(page, "Impor soal");
          await page.getByText("3 soal sudah ditambahkan.").waitFor();
          const quizPages = page.getByRole("navigation", { name: "Halaman kuis ini" });
          await quizPages.getByRole("link", { name: "Soal" }).click();
          await page.locator("[data-question][draggable=true]").nth(2).waitFor();
          const row = (text: string) => page.locator(".question-item-text", { hasText: text });
          await row("C").dragTo(row("A"), { targetPosition: { x: 20, y: 1 } });
          await page.getByText("Urutan soal sudah disimpan.").waitFor();
          await listed(page, ["C", "A", "B"]);

          await page.getByRole("link", { name: /^Pilihan tunggal/ }).click();
          await page.locator("#prompt").fill("Manakah yang benar?");
          await givePicture(page, "prompt", "paste");
          await hasPicture(page, "prompt");
          await givePicture(page, "option1", "drop");
          await hasPicture(page, "option1");
          assert.match(await page.locator("#option1").inputValue(), /^!\[\]\([^)]+\)$/);
          const prompt = await page.locator("#prompt").inputValue();
          assert.match(prompt, /^Manakah yang benar\?\n\n!\[\]\(\/media\/[^)]+\)\n\n$/);
          await page.locator("#option2").fill("Bukan itu");
          await page.getByLabel("Pilihan 1 benar", { exact: true }).check();
          await press(page, "Simpan soal");
          await page.getByText("Soal baru sudah disimpan.").waitFor();
        });
      },
    );
    await closeBrowser();
  }));
