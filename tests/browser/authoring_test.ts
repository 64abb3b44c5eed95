import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { BrowserContext, Page } from "playwright-core";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { closeBrowser } from "../support/browser.ts";
import { realPng } from "../support/pictures.ts";
import { getVerified, registerToTeach } from "./newcomer.ts";
import { becomes, enter, PHONE, pictureIs, type Site, withSite, withSitePage } from "./site.ts";

const m = messages("id");
const words = m.authoring;
const INSTRUCTOR = "instruktur@demo.test";
const STUDENT = "siswa@demo.test";
/** Refused forms and conflicts are noted in the browser's console. */
const allowErrors = [/status of (?:409|422)/];

const picture = async () => ({
  name: "bagan alir.png",
  mimeType: "image/png",
  buffer: Buffer.from(await realPng(320, 180)),
});
const ATTACHMENT = {
  name: "lembar kerja.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Kerjakan soal satu sampai tiga."),
};

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const isNotice = (page: Page, text: string) => page.getByRole("status").getByText(text).waitFor();

/** Waits until the island of the text field works, where scripts run. */
async function ready(page: Page, hasScripts: boolean): Promise<void> {
  if (hasScripts) await page.locator(".editor-picture.is-live").waitFor();
}

async function createCourse(page: Page, title: string): Promise<string> {
  await page.goto("/instructor/courses");
  await page.getByRole("link", { name: words.list.create }).first().click();
  await page.getByLabel(words.course.title, { exact: true }).fill(title);
  await page.getByLabel(words.course.price).fill("-1");
  await button(page, words.course.create).click();
  await page.locator("#price-error").waitFor();
  equal(await page.getByLabel(words.course.title, { exact: true }).inputValue(), title);
  await page.getByLabel(words.course.price).fill("0");
  await page.getByLabel(words.course.category).selectOption({ index: 1 });
  await button(page, words.course.create).click();
  await isNotice(page, words.done.created);
  return new URL(page.url()).pathname;
}

async function addSections(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await page.getByLabel(words.outline.sectionTitle).fill(title);
    await button(page, words.outline.addSection).click();
    await page.getByRole("heading", { level: 3, name: title }).waitFor();
  }
}

interface LessonText {
  section: string;
  title: string;
  body: string;
  video?: string;
  hasPicture?: boolean;
}

async function addPicture(page: Page, hasScripts: boolean): Promise<void> {
  const body = page.getByLabel(words.lesson.body);
  await page.locator("input[name=picture_body]").setInputFiles(await picture());
  const inserted = /!\[bagan alir\]\(\/media\/[0-9a-f-]{36}\)/;
  if (hasScripts) await page.getByText(words.editor.uploaded).waitFor();
  else {
    await button(page, words.editor.insertPicture).click();
    await body.filter({ hasText: inserted }).waitFor();
  }
  match(await body.inputValue(), inserted);
}

async function addLesson(
  page: Page,
  base: string,
  lesson: LessonText,
  hasScripts: boolean,
): Promise<void> {
  await page.goto(base);
  await page.getByRole("link", { name: words.outline.addLessonTo(lesson.section) }).click();
  await ready(page, hasScripts);
  await page.getByLabel(words.lesson.title).fill(lesson.title);
  await page.getByLabel(words.lesson.body).fill(lesson.body);
  if (lesson.video) {
    await page.getByRole("radio", { name: m.catalog.kinds.video }).check();
    const address = page.getByLabel(words.lesson.videoUrl);
    await address.fill("javascript:alert(1)");
    await button(page, words.lesson.create).click();
    await page.locator("#video_url-error").waitFor();
    await ready(page, hasScripts);
    equal(await page.getByLabel(words.lesson.body).inputValue(), lesson.body);
    await address.fill(lesson.video);
  }
  if (lesson.hasPicture) await addPicture(page, hasScripts);
  await button(page, words.editor.preview).click();
  const preview = page.locator(".editor-preview");
  await preview.locator("strong").waitFor();
  if (lesson.hasPicture) await preview.locator("img").waitFor();
  await button(page, words.lesson.create).click();
  await isNotice(page, words.done.lesson_added);
}

/** The lessons as they stand in the outline, by section, without what hangs at the pointer. */
function orderOf(page: Page): Promise<string[]> {
  return page.locator(".outline-section").evaluateAll((sections) =>
    sections.map((section) =>
      ["h3", ".outline-lesson:not(.sortable-fallback) .outline-lesson-text > a"]
        .flatMap((parts) => [...section.querySelectorAll(parts)])
        .map((part) => part.textContent).join(": ")
    )
  );
}

/** Drags the handle of one lesson onto another one; whether the lessons then stand in the wanted order. */
async function dragOnce(page: Page, from: string, to: string, wanted: string[]): Promise<boolean> {
  const handle = (title: string) =>
    page.locator(".outline-lesson", { hasText: title }).locator(".outline-lesson-handle");
  // Waits until the page has come to rest.
  await handle(from).hover();
  const [start, end] = [await handle(from).boundingBox(), await handle(to).boundingBox()];
  ok(start && end);
  const x = start.x + start.width / 2;
  await page.mouse.move(x, start.y + start.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) {
    const y = start.y + (end.y - start.y) * step / 10;
    await page.mouse.move(x, y + (step === 10 ? 6 : end.height / 2));
  }
  // The list follows now and then, not each move: it is given a reason to look until it has.
  for (let nudge = 0; nudge < 40; nudge++) {
    await page.mouse.move(x, end.y + 6 + nudge % 2);
    if ((await orderOf(page)).join() === wanted.join()) break;
  }
  await page.mouse.up();
  return (await orderOf(page)).join() === wanted.join();
}

async function reorder(page: Page, base: string, hasScripts: boolean): Promise<void> {
  await page.goto(base);
  equal(await orderOf(page), ["Dasar: Kenalan: Tonton dulu", "Lanjut: Latihan: Penutup"]);
  await button(page, words.outline.down("Tonton dulu")).click();
  await page.waitForURL(/#lesson-/);
  equal(await orderOf(page), ["Dasar: Kenalan", "Lanjut: Tonton dulu: Latihan: Penutup"]);
  const wanted = ["Dasar: Kenalan", "Lanjut: Latihan: Tonton dulu: Penutup"];
  if (!hasScripts) {
    await button(page, words.outline.down("Tonton dulu")).click();
    await becomes(() => orderOf(page), wanted);
    return;
  }
  await page.locator("#outline.can-drag").waitFor();
  // Who misses the handle, because the page has moved meanwhile, takes hold again.
  await becomes(() => dragOnce(page, "Latihan", "Tonton dulu", wanted), true);
  await isNotice(page, words.done.moved);
  await becomes(async () => (await page.reload(), await orderOf(page)), wanted);
}

async function attach(page: Page, base: string): Promise<void> {
  await page.goto(base);
  await page.locator("#outline").getByRole("link", { name: "Latihan", exact: true }).click();
  await page.getByLabel(words.attachments.file).setInputFiles(ATTACHMENT);
  await button(page, words.attachments.add).click();
  await isNotice(page, words.done.attachment_added);
  await page.getByRole("link", { name: ATTACHMENT.name }).waitFor();
}

async function readAsStudent(site: Site, slug: string, hasScripts: boolean): Promise<void> {
  await withSitePage(site, async (page, context) => {
    await enter(site, context, STUDENT);
    await page.goto(`/courses/${slug}`);
    await page.getByRole("heading", { name: "Untuk siapa" }).waitFor();
    await button(page, m.catalog.course.enrollFree).click();
    for (const title of ["Kenalan", "Latihan", "Tonton dulu", "Penutup"]) {
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      if (title === "Kenalan") {
        const image = page.locator(".prose img");
        equal(await image.getAttribute("alt"), "bagan alir");
        await pictureIs(image, 320);
      }
      if (title === "Latihan") {
        const link = page.getByRole("link", { name: new RegExp(ATTACHMENT.name) });
        const response = await context.request.get(await link.getAttribute("href") ?? "");
        equal(await response.text(), ATTACHMENT.buffer.toString());
        match(response.headers()["content-disposition"], /^attachment/);
      }
      const isLast = title === "Penutup";
      await button(page, isLast ? m.learning.player.markDone : m.learning.player.markDoneAndNext)
        .click();
    }
    await page.getByRole("heading", { name: m.learning.player.finishedTitle }).waitFor();
  }, { viewport: PHONE, javaScriptEnabled: hasScripts });
}

/**
 * Somebody new is verified and writes a course of two sections and four lessons, from the empty form to a student who
 * has finished it.
 */
async function writeCourse(site: Site, page: Page, hasScripts: boolean): Promise<void> {
  await registerToTeach(page, "Rahmat Hidayat", hasScripts ? "guru1@contoh.id" : "guru2@contoh.id");
  await getVerified(page);
  const base = await createCourse(page, hasScripts ? "Kursus dengan skrip" : "Kursus tanpa skrip");
  await button(page, words.status.to.published).click();
  await page.locator("#status-error").getByText(m.errors.course_without_lessons).waitFor();
  await addSections(page, ["Dasar", "Lanjut"]);
  const lessons: LessonText[] = [
    { section: "Dasar", title: "Kenalan", body: "**Selamat datang**", hasPicture: true },
    {
      section: "Dasar",
      title: "Tonton dulu",
      body: "**Catatan**",
      video: "https://youtu.be/M7lc1UVf-VE",
    },
    { section: "Lanjut", title: "Latihan", body: "**Kerjakan**" },
    { section: "Lanjut", title: "Penutup", body: "**Selesai**" },
  ];
  for (const lesson of lessons) await addLesson(page, base, lesson, hasScripts);
  await reorder(page, base, hasScripts);
  await attach(page, base);

  await page.goto(`${base}/settings`);
  await ready(page, hasScripts);
  await page.getByLabel(words.course.description).fill("# Untuk siapa\n\nSiapa saja.");
  await page.getByLabel(words.course.thumbnail, { exact: false }).first()
    .setInputFiles(await picture());
  await button(page, words.course.save).click();
  await isNotice(page, words.done.saved);
  await page.goto(base);
  await button(page, words.status.to.published).click();
  await isNotice(page, words.done.published);
  // What a student will see.
  await page.getByRole("link", { name: words.outline.preview, exact: true }).click();
  await page.getByRole("heading", { name: "Untuk siapa" }).waitFor();
  match(await page.locator(".course-panel img").getAttribute("src") ?? "", /^\/media\//);
  await readAsStudent(site, base.split("/").at(-1)!, hasScripts);
}

/** The edit page of a lesson of the instructor's. */
async function anyLesson({ deps }: Site): Promise<string> {
  const found = await deps.db.selectFrom("lessons")
    .innerJoin("courses", "courses.id", "lessons.course_id")
    .innerJoin("users", "users.id", "courses.instructor_id")
    .where("users.email", "=", INSTRUCTOR).where("lessons.kind", "=", "text")
    .select(["courses.slug", "lessons.id"]).orderBy("lessons.id").executeTakeFirstOrThrow();
  return `/instructor/courses/${found.slug}/lessons/${found.id}`;
}

async function surviveClosedTab(site: Site, page: Page, context: BrowserContext): Promise<void> {
  await enter(site, context, INSTRUCTOR);
  const path = await anyLesson(site);
  const body = (tab: Page) => tab.getByLabel(words.lesson.body);
  await page.goto(path);
  await ready(page, true);
  await body(page).fill("Belum sempat disimpan");
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;

  const again = await context.newPage();
  await again.goto(path);
  await again.getByText(words.draft.found).waitFor();
  await button(again, words.draft.restore).click();
  equal(await body(again).inputValue(), "Belum sempat disimpan");
  await button(again, words.lesson.save).click();
  await isNotice(again, words.done.saved);
  await again.goto(path);
  await ready(again, true);
  equal(await again.getByText(words.draft.found).count(), 0, "what is saved is forgotten");

  // A picture from the clipboard.
  const bytes = [...await realPng(40, 30)];
  await body(again).focus();
  await again.evaluate((numbers) => {
    const clipboard = new DataTransfer();
    clipboard.items.add(new File([new Uint8Array(numbers)], "image.png", { type: "image/png" }));
    const paste = new ClipboardEvent("paste", { clipboardData: clipboard, cancelable: true });
    document.querySelector("textarea[name=body]")?.dispatchEvent(paste);
  }, bytes);
  await again.getByText(words.editor.uploaded).waitFor();
  match(await body(again).inputValue(), /!\[\]\(\/media\//);
}

/** Two tabs with the same lesson: the second saver sees both versions, and chooses field by field. */
async function decide(site: Site, page: Page, context: BrowserContext): Promise<void> {
  await enter(site, context, INSTRUCTOR);
  const path = await anyLesson(site);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(path);
    await tab.getByLabel(words.lesson.body).fill("satu\ndua\ntiga");
  }
  await other.getByLabel(words.lesson.title).fill("Judul dari tab lain");
  await other.getByLabel(words.lesson.body).fill("satu\nDUA\ntiga");
  await button(other, words.lesson.save).click();
  await isNotice(other, words.done.saved);
  await button(page, words.lesson.save).click();
  await page.getByRole("heading", { level: 1, name: words.conflict.title }).waitFor();
  const decision = (name: string) => page.getByRole("group", { name, exact: true });
  await decision(words.lesson.body).locator(".diff-removed").getByText("DUA").waitFor();
  // The title was not touched here, so the other tab's is proposed.
  ok(await decision(words.lesson.title).getByLabel(words.conflict.theirs).isChecked());
  ok(await decision(words.lesson.body).getByLabel(words.conflict.mine).isChecked());
  await button(page, words.conflict.save).click();
  await isNotice(page, words.done.saved);
  equal(await page.getByLabel(words.lesson.title).inputValue(), "Judul dari tab lain");
  equal(await page.getByLabel(words.lesson.body).inputValue(), "satu\ndua\ntiga");
}

Deno.test(
  { name: "writing a course in a browser", sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await withSite(async (site) => {
      for (const hasScripts of [true, false]) {
        await t.step(
          `from somebody new to a student, scripts ${hasScripts ? "on" : "off"}`,
          () =>
            withSitePage(
              site,
              (page) => writeCourse(site, page, hasScripts),
              { viewport: PHONE, javaScriptEnabled: hasScripts, allowErrors },
            ),
        );
      }
      await t.step(
        "unsaved work survives a closed tab; pictures are pasted",
        () => withSitePage(site, (page, context) => surviveClosedTab(site, page, context)),
      );
      await t.step(
        "the second saver decides",
        () => withSitePage(site, (page, context) => decide(site, page, context), { allowErrors }),
      );
    });
    await closeBrowser();
  },
);
