import { equal } from "node:assert/strict";
import { Buffer } from "node:buffer";
import jsqrModule from "jsqr";
import type { Page } from "playwright-core";
import { closeBrowser } from "../support/browser.ts";
import { tinyPdf } from "../support/documents.ts";
import { enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

const STUDENT = "siswa@demo.test";
const INSTRUCTOR = "instruktur@demo.test";
const SLUG = "dasar-microsoft-word";

/** Pixels of a picture, four bytes each. */
interface Pixels {
  data: number[];
  width: number;
  height: number;
}

// The declarations describe the module that it is in CommonJS.
const decode = jsqrModule as unknown as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;

function readQr({ data, width, height }: Pixels): string | undefined {
  return decode(new Uint8ClampedArray(data), width, height)?.data;
}

/** The pixels of a PNG, by the browser's own decoder. */
function pixelsOf(page: Page, png: Uint8Array): Promise<Pixels> {
  return page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext("2d")!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { data: [...data], width: canvas.width, height: canvas.height };
  }, png.toBase64());
}

/** The first page of a PDF as pdf.js draws it, half as large again as on paper. */
function drawPdf(page: Page, pdf: Uint8Array, pdfjs: string): Promise<Pixels> {
  return page.evaluate(async ({ base64, source }) => {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const { getDocument } = await import(url);
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const sheet = await (await getDocument({ data: bytes }).promise).getPage(1);
    const viewport = sheet.getViewport({ scale: 1.5 });
    const canvas = document.createElement("canvas");
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const canvasContext = canvas.getContext("2d")!;
    await sheet.render({ canvasContext, viewport, canvas }).promise;
    // The code is at the lower left; the rest would only cost time.
    const width = Math.round(canvas.width / 4);
    const top = Math.round(canvas.height / 2);
    const height = canvas.height - top;
    const { data } = canvasContext.getImageData(0, top, width, height);
    return { data: [...data], width, height };
  }, { base64: pdf.toBase64(), source: pdfjs });
}

async function certificateCode({ deps: { db } }: Site): Promise<string> {
  const { code } = await db.selectFrom("certificates").select("code").executeTakeFirstOrThrow();
  return code;
}

Deno.test("the QR code on the page and on the PDF leads to the certificate", () =>
  withSite(async (site) => {
    const url = `${site.base}/certificates/${await certificateCode(site)}`;
    for (const colorScheme of ["light", "dark"] as const) {
      await withSitePage(site, async (page) => {
        await page.goto(url);
        const png = await page.locator("svg.qr").screenshot();
        await page.goto("about:blank");
        equal(readQr(await pixelsOf(page, png)), url, colorScheme);
      }, { colorScheme, viewport: PHONE });
    }
    const pdf = new Uint8Array(await (await fetch(`${url}.pdf`)).arrayBuffer());
    const pdfjs = await Deno.readTextFile(new URL(import.meta.resolve("unpdf/pdfjs")));
    await withSitePage(site, async (page) => {
      equal(readQr(await drawPdf(page, pdf, pdfjs)), url);
    }, { allowErrors: [/./] });
    await closeBrowser();
  }));

Deno.test("without scripts: a student hands a file in, it is graded, the student sees grade and notes", () =>
  withSite(async (site) => {
    // A refused form is an answer that the console mentions.
    const allowErrors = [/status of 422/];
    const options = { javaScriptEnabled: false, viewport: PHONE, allowErrors };
    await withSitePage(site, async (page, context) => {
      await enter(site, context, STUDENT);
      await page.goto(`/courses/${SLUG}`);
      await page.locator(`form[action="/courses/${SLUG}/enroll"] button`).first().click();
      await page.waitForURL(`**/learn/${SLUG}/**`);
      await page.goto(`/learn/${SLUG}/exercises`);
      await page.getByRole("link", { name: "Surat lamaran satu halaman" }).click();
      await page.getByLabel("Atau berkas").setInputFiles({
        name: "catatan.txt",
        mimeType: "application/pdf",
        buffer: Buffer.from("hanya teks"),
      });
      await page.getByRole("button", { name: "Kirim", exact: true }).click();
      await page.getByText("Berkas harus berupa PDF").first().waitFor();
      await page.getByLabel("Atau berkas").setInputFiles({
        name: "lamaran.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(tinyPdf()),
      });
      await page.getByRole("button", { name: "Kirim", exact: true }).click();
      await page.getByText("sudah terkirim").waitFor();
      await page.getByRole("link", { name: "lamaran.pdf" }).waitFor();
    }, options);
    await withSitePage(site, async (page, context) => {
      await enter(site, context, INSTRUCTOR);
      await page.goto(`/instructor/courses/${SLUG}/exercises`);
      await page.getByRole("link", { name: /^1 kiriman/ }).click();
      await page.getByRole("link", { name: /Dewi Lestari/ }).click();
      await page.getByLabel("Nilai (0–100)").fill("101");
      await page.getByLabel(/Catatan instruktur/).fill("Sudah **rapi**.");
      await page.getByRole("button", { name: "Simpan nilai" }).click();
      await page.getByText("bilangan bulat dari 0 sampai 100").first().waitFor();
      await page.getByLabel("Nilai (0–100)").fill("90");
      await page.getByRole("button", { name: "Simpan nilai" }).click();
      await page.getByText("siswa diberi tahu").waitFor();
    }, options);
    await withSitePage(site, async (page, context) => {
      await enter(site, context, STUDENT);
      await page.goto(`/learn/${SLUG}/exercises`);
      await page.getByRole("link", { name: "Surat lamaran satu halaman" }).click();
      await page.getByText("90 dari 100").waitFor();
      equal(await page.locator(".submission .prose strong").textContent(), "rapi");
      await page.goto(`/learn/${SLUG}/certificate`);
      await page.getByText("Nilai 90").waitFor();
      await page.getByText("1 dari 3 syarat terpenuhi").waitFor();
    }, options);
    await closeBrowser();
  }));

Deno.test("without scripts: the last lesson, the certificate's page, the download", () =>
  withSite(async (site) => {
    const { db } = site.deps;
    const course = await db.selectFrom("courses").selectAll()
      .where("slug", "=", "kelola-waktu-kerja").executeTakeFirstOrThrow();
    const lessons = await db.selectFrom("lessons").select("slug")
      .where("course_id", "=", course.id).orderBy("section_id").orderBy("position").execute();
    await withSitePage(site, async (page, context) => {
      await enter(site, context, STUDENT);
      for (const { slug } of lessons) {
        await page.goto(`/learn/kelola-waktu-kerja/${slug}`);
        const done = page.locator(`form[action$="/${slug}/complete"] .button-primary`);
        if (await done.count() === 0) continue;
        await done.click();
        await page.waitForURL(({ pathname, hash }) => !pathname.endsWith(slug) || hash !== "");
      }
      await page.locator("#finished").getByRole("link", { name: /sertifikat/i }).click();
      await page.waitForURL("**/learn/kelola-waktu-kerja/certificate");
      await page.getByText("Selamat, sertifikat Anda sudah terbit!").waitFor();
      const link = page.getByRole("link", { name: "Unduh PDF" });
      const pdf = await page.request.get(await link.getAttribute("href") ?? "");
      equal(pdf.headers()["content-type"], "application/pdf");
      equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
    }, { javaScriptEnabled: false, viewport: PHONE });
    await closeBrowser();
  }));
