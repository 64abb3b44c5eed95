import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { closeBrowser, type PageOptions } from "../support/browser.ts";
import { TEST_PASSWORD } from "../support/factories.ts";
import { enter, PHONE, type Site, watchOutside, withSite, withSitePage } from "./site.ts";

const m = messages("id");
const COURSE = "dasar-microsoft-word";
const STUDENT = "siswa@demo.test";

/**
 * A refused form is a 422, which the browser notes in its console; so is a 401, where the page still asked for news while
 * its reader logged out.
 */
const allowErrors = [/status of (?:401|422)/];

/** The path part of where a page is. */
function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Lessons of the course with their kinds, in order. */
async function lessonsOf({ deps }: Site) {
  return await deps.db.selectFrom("lessons")
    .innerJoin("sections", "sections.id", "lessons.section_id")
    .innerJoin("courses", "courses.id", "lessons.course_id")
    .where("courses.slug", "=", COURSE)
    .orderBy("sections.position").orderBy("sections.id")
    .orderBy("lessons.position").orderBy("lessons.id")
    .select(["lessons.slug", "lessons.title", "lessons.kind"])
    .execute();
}

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole("main").locator("input[name=q]");
  await field.fill(words);
  await field.press("Enter");
}

/** From the home page to the page of a course, with a typing error on the way. */
async function findCourse(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("heading", { level: 1, name: m.catalog.home.title }).waitFor();
  await search(page, "exel");
  await page.waitForURL("**/courses?q=exel");
  await page.getByRole("status").getByText(m.catalog.list.corrected("excel")).waitFor();
  await page.getByRole("link", { name: /Excel dari Nol/i }).waitFor();

  await search(page, "microsoft wrod");
  await page.waitForURL("**/courses?q=microsoft+wrod");
  await page.getByRole("button", { name: m.catalog.list.filters }).click();
  const filters = page.getByRole("group", { name: m.catalog.list.filters });
  await filters.getByRole("link", { name: m.catalog.free, exact: true }).click();
  await page.waitForURL(/price=free/);
  equal(new URL(page.url()).searchParams.get("q"), "microsoft wrod");
  await page.getByRole("link", { name: m.catalog.list.remove(m.catalog.free) }).waitFor();
  await page.getByRole("main").locator(`a[href="/courses/${COURSE}"]`).click();
  await page.waitForURL(`**/courses/${COURSE}`);
}

/** Reads the syllabus, whose lessons are still locked. */
async function readSyllabus(page: Page): Promise<void> {
  const sections = page.locator(".syllabus-section");
  const first = sections.first().locator("li").first();
  ok(await first.isVisible(), "the first section is open");
  equal(await page.locator(".syllabus a").count(), 0, "no lesson is a link yet");
  const last = sections.last();
  await last.locator("summary").click();
  await last.locator("li").first().waitFor();
}

async function registerAndJoin(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: m.catalog.course.enrollFree }).click();
  await page.waitForURL("**/register?**");
  await page.getByLabel(m.accounts.name).fill("Wulan Sari");
  await page.getByLabel(m.accounts.email).fill("bukan email");
  await page.getByLabel(m.accounts.password).fill("kopi-tubruk-payung-42");
  await page.getByRole("button", { name: m.accounts.register.submit }).click();
  await page.locator("#email-error").getByText(m.errors.email_invalid).waitFor();
  equal(await page.getByLabel(m.accounts.name).inputValue(), "Wulan Sari", "typed words stay");
  await page.getByLabel(m.accounts.email).fill(email);
  await page.getByLabel(m.accounts.password).fill("kopi-tubruk-payung-42");
  await page.getByRole("button", { name: m.accounts.register.submit }).click();
  await page.waitForURL(`**/courses/${COURSE}`);
  await page.getByRole("button", { name: m.catalog.course.enrollFree }).click();
  await page.waitForURL(`**/learn/${COURSE}/**`);
}

/** A video is a link to its host; with scripts a click puts its player on the page. */
async function watchVideo(
  page: Page,
  { base }: Site,
  outside: string[],
  hasScripts: boolean,
): Promise<void> {
  const facade = page.locator("#video a.video-facade");
  match(await facade.getAttribute("href") ?? "", /^https:\/\/www\.youtube\.com\/watch\?v=/);
  equal(await page.locator("iframe").count(), 0);
  equal(outside, [], "nothing is asked of another host before the click");
  if (!hasScripts) return;
  const answered = page.waitForResponse((response) => !response.url().startsWith(base));
  await facade.click();
  await answered;
  const src = await page.locator("iframe.video-frame").getAttribute("src");
  equal(new URL(src!).host, "www.youtube-nocookie.com");
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  ok(outside.length > 0 && outside.every((url) => new URL(url).host === new URL(src!).host));
  outside.length = 0;
}

async function openMyCourses(page: Page): Promise<void> {
  await page.getByRole("button", { name: m.layout.nav.account }).click();
  await page.getByRole("link", { name: m.layout.nav.myCourses, exact: true }).first().click();
  await page.waitForURL("**/my-courses");
}

/** The main job, from the first visit to the last lesson, on a phone. */
async function journey(
  site: Site,
  page: Page,
  context: BrowserContext,
  hasScripts: boolean,
): Promise<void> {
  const outside = await watchOutside(site, context);
  const lessons = await lessonsOf(site);
  ok(lessons.some(({ kind }) => kind === "video") && lessons[0].kind === "text");
  await findCourse(page);
  await readSyllabus(page);
  await registerAndJoin(page, hasScripts ? "wulan1@contoh.test" : "wulan2@contoh.test");

  for (const [at, lesson] of lessons.entries()) {
    await page.waitForURL(`**/learn/${COURSE}/${lesson.slug}`);
    await page.getByRole("heading", { level: 1, name: lesson.title }).waitFor();
    if (lesson.kind === "text") ok((await page.locator(".prose").innerText()).length > 100);
    if (lesson.kind === "video") await watchVideo(page, site, outside, hasScripts);
    if (at === 2) {
      await openMyCourses(page);
      await page.getByText(m.learning.myCourses.progress(2, lessons.length)).waitFor();
      await page.getByRole("link", { name: `${m.learning.myCourses.continue}:` }).click();
      await page.waitForURL(`**/learn/${COURSE}/${lesson.slug}`);
    }
    const isLast = at === lessons.length - 1;
    const words = isLast ? m.learning.player.markDone : m.learning.player.markDoneAndNext;
    await page.getByRole("button", { name: words, exact: true }).click();
  }
  await page.waitForURL("**#finished");
  await page.getByRole("heading", { name: m.learning.player.finishedTitle }).waitFor();
  const all = m.learning.player.contentsCount(lessons.length, lessons.length);
  await page.getByRole("button", { name: all }).waitFor();
  await openMyCourses(page);
  await page.getByText(m.learning.myCourses.finished, { exact: true }).waitFor();
  equal(outside, [], "no request left the site");

  await page.getByRole("button", { name: m.layout.nav.account }).click();
  await page.getByRole("button", { name: m.layout.nav.logout }).click();
  await page.waitForURL(site.base + "/");
  await page.goto("/my-courses");
  equal(pathOf(page), "/login?next=%2Fmy-courses");
}

/** Brand, language and colours. */
async function frame(page: Page): Promise<void> {
  await page.goto("/courses?price=free");
  await page.getByRole("button", { name: m.layout.about.open }).click();
  const about = page.getByRole("dialog", { name: m.layout.about.title("TechNova Academy") });
  await about.waitFor();
  for (const name of ["Instagram", "TikTok"]) {
    const link = about.getByRole("link", { name });
    match(await link.getAttribute("href") ?? "", /^https:\/\//);
    match(await link.getAttribute("rel") ?? "", /noopener/);
  }
  await page.keyboard.press("Escape");
  await about.waitFor({ state: "hidden" });
  const focused = () => page.evaluate(() => document.activeElement?.className ?? "");
  match(await focused(), /brand/, "the focus is back where it was");

  const en = messages("en");
  const settings = page.locator("footer .settings");
  await settings.getByRole("button", { name: m.layout.language.en }).click();
  await page.getByRole("heading", { level: 1, name: en.catalog.list.title }).waitFor();
  equal(pathOf(page), "/courses?price=free");
  equal(await page.locator("html").getAttribute("lang"), "en");

  const background = async () => {
    // Before its stylesheet is there a page has no colours.
    await page.waitForLoadState();
    return await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  const light = await background();
  await settings.getByRole("button", { name: en.layout.theme.dark }).click();
  await page.locator("html[data-theme=dark]").waitFor();
  const dark = await background();
  ok(light !== dark, `${light} became ${dark}`);
  await page.goto("/login");
  equal(await page.locator("html").getAttribute("data-theme"), "dark", "kept on the next page");
  await page.locator("footer").getByRole("button", { name: en.layout.language.id }).click();
  await page.getByRole("heading", { level: 1, name: m.accounts.login.title }).waitFor();
}

/** Presses Tab until the wanted element has the focus; each stop on the way must be visible. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    const state = await page.evaluate((wanted) => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        isWanted: element.matches(wanted),
        name: element.outerHTML.slice(0, 80),
        isMarked: outlineStyle !== "none" || boxShadow !== "none",
        isThere: width > 0 && height > 0,
      };
    }, selector);
    if (state === null) continue;
    ok(state.isMarked && state.isThere, `the focus cannot be seen on ${state.name}`);
    if (state.isWanted) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Logs in, opens a lesson and moves on without touching a mouse. */
async function byKeyboard(page: Page): Promise<void> {
  await page.goto("/login?next=%2Fmy-courses");
  await page.keyboard.press("Tab");
  equal(await page.evaluate(() => document.activeElement?.textContent), m.layout.skip);
  await page.keyboard.press("Enter");
  await tabTo(page, "#email");
  await page.keyboard.type(STUDENT);
  await tabTo(page, "#password");
  await page.keyboard.type("salah-sekali");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText(m.errors.login_failed).waitFor();
  await page.waitForLoadState();
  equal(await page.inputValue("#email"), STUDENT);
  await tabTo(page, "#password");
  await page.keyboard.type(TEST_PASSWORD);
  await tabTo(page, "main button[type=submit]");
  await page.keyboard.press("Space");
  await page.waitForURL("**/my-courses");
  await tabTo(page, "main a[href='/learn/kelola-waktu-kerja'].button");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/learn/kelola-waktu-kerja/*");
  const here = pathOf(page);
  await page.locator(".player-keys").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL((url) => url.pathname !== here);
  await page.locator(".player-keys").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL((url) => url.pathname === here);
}

Deno.test(
  { name: "the main job in a browser", sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await withSite(async (site) => {
      const step = (
        name: string,
        fn: (page: Page, context: BrowserContext) => Promise<void>,
        options: PageOptions = {},
      ) => t.step(name, () => withSitePage(site, fn, options));

      await step(
        "found, joined, read and finished on a phone",
        (page, context) => journey(site, page, context, true),
        { viewport: PHONE, allowErrors },
      );
      await step(
        "the same without scripts",
        (page, context) => journey(site, page, context, false),
        { viewport: PHONE, javaScriptEnabled: false, allowErrors },
      );
      await step("about us, language and colours", frame);
      await step("by keyboard alone", byKeyboard, { allowErrors });
      await step("a tick can be taken back", async (page, context) => {
        await enter(site, context, STUDENT);
        await page.goto("/learn/kelola-waktu-kerja");
        const count = () => page.locator(".player-progress").innerText();
        const before = await count();
        const here = pathOf(page);
        await page.getByRole("button", { name: m.learning.player.markDoneAndNext }).click();
        await page.waitForURL((url) => url.pathname !== here);
        ok(await count() !== before);
        await page.goto(here);
        await page.getByRole("button", { name: m.learning.player.undo }).click();
        await page.getByRole("button", { name: m.learning.player.markDoneAndNext }).waitFor();
        equal(await count(), before);
      });
    });
    await closeBrowser();
  },
);
