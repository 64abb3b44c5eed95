import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { storeImage } from "../../lib/media/service.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { closeBrowser } from "../support/browser.ts";
import { makeLesson, makeSection, makeUser } from "../support/factories.ts";
import { enroll } from "../support/factories.ts";
import { tinyGif } from "../support/pictures.ts";
import { becomes, enter, type Site, withSite, withSitePage } from "./site.ts";

const m = messages("id");
const words = m.discovery.offline;
const STUDENT = "siswa@demo.test";

/**
 * A browser that is cut off says so in its console, and the worker answers for what it has not. A page may still ask for
 * news while its reader logs out.
 */
const options = {
  serviceWorkers: "allow" as const,
  allowErrors: [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /status of (?:401|403|503)/],
};

/** Two lessons, one with a picture, of a course that the demo's student is in. */
async function arrange({ deps }: Site) {
  const { db } = deps;
  const student = await db.selectFrom("users").where("email", "=", STUDENT).selectAll()
    .executeTakeFirstOrThrow();
  const course = await db.selectFrom("courses").where("slug", "=", "surat-resmi-di-word")
    .selectAll().executeTakeFirstOrThrow();
  const picture = await db.transaction().execute((tx) =>
    storeImage(tx, {
      bytes: tinyGif(),
      ownerId: course.instructor_id,
      courseId: course.id,
      now: deps.clock.now(),
    })
  );
  const section = await makeSection(db, { course, title: "Luring" });
  const body = `Isi yang dibaca luring.\n\n![Titik](/media/${picture.id})`;
  await makeLesson(db, { section, slug: "bergambar", title: "Pelajaran bergambar", body });
  await makeLesson(db, { section, slug: "kedua", title: "Pelajaran kedua" });
  await enroll(db, { user: student, course });
  return { student, course, base: `/learn/${course.slug}`, picture: `/media/${picture.id}` };
}

/** Waits until the worker answers for the page. */
async function whenControlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the device keeps a path, or does not. */
async function whenKept(page: Page, path: string, isKept = true): Promise<void> {
  const find = () =>
    page.evaluate(async (path) => {
      const names = (await caches.keys()).filter((name) => name.startsWith("lessons-"));
      const found = await Promise.all(
        names.map(async (name) => await (await caches.open(name)).match(path) !== undefined),
      );
      return found.includes(true);
    }, path);
  await becomes(find, isKept);
}

/** Waits until the device knows the reader's language. */
async function whenSpeaking(page: Page, lang: string): Promise<void> {
  const read = () =>
    page.evaluate(async () => await (await caches.match("/offline/lang"))?.text() ?? null);
  await becomes(read, lang);
}

/** Opens a lesson so that the device keeps it. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await whenControlled(page);
  await whenKept(page, path);
}

async function isOfflinePage(page: Page): Promise<boolean> {
  return await page.getByRole("heading", { level: 1 }).innerText() === words.title;
}

async function readsOffline(page: Page, context: BrowserContext, lesson: string) {
  await context.setOffline(true);
  await page.goto(lesson);
  await page.getByRole("heading", { level: 1, name: "Pelajaran bergambar" }).waitFor();
  await page.getByText("Isi yang dibaca luring.").waitFor();
  await page.locator(".offline-mark").getByText(words.mark).waitFor();
  const width = await page.locator(".prose img").evaluate((image: HTMLImageElement) =>
    image.decode().then(() => image.naturalWidth)
  );
  equal(width, 1, "the picture is there, too");
}

Deno.test(
  { name: "lessons without a network", sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await withSite(async (site) => {
      const { student, course, base, picture } = await arrange(site);
      const lesson = `${base}/bergambar`;
      const inBrowser = (test: (page: Page, context: BrowserContext) => Promise<void>) =>
        withSitePage(site, async (page, context) => {
          await enter(site, context, STUDENT);
          await test(page, context);
        }, options);

      await t.step(
        "an opened lesson is read again, the first one and its picture included",
        () =>
          inBrowser(async (page, context) => {
            await read(page, lesson);
            await whenKept(page, picture);
            ok(!await page.locator(".offline-mark").isVisible(), "not marked while connected");
            await readsOffline(page, context, `${lesson}?dari=beranda#isi`);
            // What was not opened is not there, and the page says what is.
            await page.goto(`${base}/kedua`);
            ok(await isOfflinePage(page));
            const saved = page.getByRole("region", { name: words.saved });
            await saved.getByRole("link", { name: /Pelajaran bergambar/ }).click();
            await page.getByText("Isi yang dibaca luring.").waitFor();
            // A form that cannot be sent is not sent later.
            await page.getByRole("button", { name: m.learning.player.markDoneAndNext }).click();
            await page.getByRole("heading", { level: 1, name: words.title }).waitFor();
            await context.setOffline(false);
            await page.goto(lesson);
            ok(!await page.locator(".offline-mark").isVisible());
            const { done } = await site.deps.db.selectFrom("lesson_completions")
              .innerJoin("enrollments", "enrollments.id", "enrollment_id")
              .where("user_id", "=", student.id).where("course_id", "=", course.id)
              .select((eb) => eb.fn.countAll<number>().as("done")).executeTakeFirstOrThrow();
            equal(Number(done), 0);
          }),
      );

      await t.step("logging out leaves nothing behind", () =>
        inBrowser(async (page, context) => {
          await read(page, lesson);
          await page.getByRole("button", { name: m.layout.nav.account }).click();
          await page.getByRole("button", { name: m.layout.nav.logout }).click();
          await page.waitForURL(`${site.base}/`);
          await whenKept(page, lesson, false);
          await context.setOffline(true);
          await page.goto(lesson);
          ok(await isOfflinePage(page));
          equal(await page.locator(".offline-saved").isVisible(), false);
        }));

      await t.step(
        "logging out without a network leaves nothing behind either",
        () =>
          inBrowser(async (page, context) => {
            await read(page, lesson);
            await context.setOffline(true);
            await page.getByRole("button", { name: m.layout.nav.account }).click();
            await page.getByRole("button", { name: m.layout.nav.logout }).click();
            await page.getByRole("heading", { level: 1, name: words.title }).waitFor();
            await page.goto(lesson);
            ok(await isOfflinePage(page));
          }),
      );

      await t.step(
        "another person on the same device does not read them",
        () =>
          inBrowser(async (page, context) => {
            await read(page, lesson);
            const other = await makeUser(site.deps, { email: "lain@contoh.test" });
            await context.clearCookies();
            await enter(site, context, other.email);
            await page.goto("/my-courses");
            await whenKept(page, lesson, false);
            await context.setOffline(true);
            await page.goto(lesson);
            ok(await isOfflinePage(page));
          }),
      );

      await t.step(
        "whoever is taken out of the course loses its copies at the next try",
        () =>
          inBrowser(async (page, context) => {
            await read(page, lesson);
            await read(page, `${base}/kedua`);
            const { db } = site.deps;
            const seat = db.updateTable("enrollments").where("user_id", "=", student.id)
              .where("course_id", "=", course.id);
            await seat.set({ status: "revoked" }).execute();
            equal((await page.goto(lesson))?.status(), 403);
            await whenKept(page, `${base}/kedua`, false);
            await context.setOffline(true);
            await page.goto(`${base}/kedua`);
            ok(await isOfflinePage(page));
            await seat.set({ status: "active" }).execute();
          }),
      );

      await t.step(
        "nothing of a preview or of other pages is kept; English is spoken to English",
        () =>
          inBrowser(async (page, context) => {
            await site.deps.db.updateTable("users").set({ lang: "en" }).where("id", "=", student.id)
              .execute();
            await page.goto("/profile");
            await whenControlled(page);
            await page.goto("/profile");
            await page.goto("/courses");
            await whenSpeaking(page, "en");
            const kept = await page.evaluate(async () => {
              const all = await Promise.all((await caches.keys()).map(async (name) => {
                return (await (await caches.open(name)).keys()).map(({ url }) =>
                  new URL(url).pathname
                );
              }));
              return all.flat();
            });
            ok(!kept.includes("/profile") && !kept.includes("/courses"), kept.join());
            await context.setOffline(true);
            await page.goto("/profile");
            await page.getByRole("heading", {
              level: 1,
              name: messages("en").discovery.offline.title,
            })
              .waitFor();
            equal(await page.locator("html").getAttribute("lang"), "en");
            match(await page.title(), /^You are offline/);
          }),
      );
    });
    await closeBrowser();
  },
);
