import type { Page } from "playwright-core";
import type { Site } from "../site.ts";
import { type Look, openPopover } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const LONG = "Menyusun laporan keuangan bulanan yang rapi, ringkas, dan mudah diperiksa atasan";

/** A lesson of a course of the demo's instructor, with the address of the course's pages. */
async function lessonOf({ deps }: Site): Promise<{ base: string; id: number }> {
  const found = await deps.db.selectFrom("lessons")
    .innerJoin("courses", "courses.id", "lessons.course_id")
    .innerJoin("users", "users.id", "courses.instructor_id")
    .where("users.email", "=", INSTRUCTOR).where("courses.status", "=", "published")
    .select(["courses.slug", "lessons.id"]).orderBy("lessons.id").executeTakeFirstOrThrow();
  return { base: `/instructor/courses/${found.slug}`, id: found.id };
}

/** The outline with a lesson that was taken out of the course. */
async function outline(site: Site): Promise<string> {
  const { base, id } = await lessonOf(site);
  await site.deps.db.updateTable("lessons").set({ retired_at: site.deps.clock.now() })
    .where("id", "=", id + 1).execute();
  await site.deps.db.updateTable("lessons").set({ title: LONG }).where("id", "=", id + 2).execute();
  return base;
}

const settings = async (site: Site) => `${(await lessonOf(site)).base}/settings`;

async function lesson(site: Site): Promise<string> {
  const { base, id } = await lessonOf(site);
  return `${base}/lessons/${id}`;
}

async function newLesson(site: Site): Promise<string> {
  return `${(await lessonOf(site)).base}/lessons/new`;
}

/** A lesson that has been saved before, so that a form can be older than it. */
async function changedLesson(site: Site): Promise<string> {
  const { base, id } = await lessonOf(site);
  const body = "Kalimat pertama.\n\nKalimat kedua.\n\nKalimat ketiga.";
  await site.deps.db.updateTable("lessons").set({ body }).where("id", "=", id).execute();
  return `${base}/lessons/${id}`;
}

async function section(site: Site): Promise<string> {
  const { base, id } = await lessonOf(site);
  const { section_id } = await site.deps.db.selectFrom("lessons").select("section_id")
    .where("id", "=", id).executeTakeFirstOrThrow();
  return `${base}/sections/${section_id}`;
}

async function previewText(page: Page): Promise<void> {
  await page.locator(".editor-picture.is-live").waitFor();
  await page.locator("button[value='preview:body']").click();
  await page.locator(".editor-preview").waitFor();
}

async function refuse(page: Page): Promise<void> {
  await page.locator("main form.form .button-primary").first().click();
  await page.getByRole("alert").first().waitFor();
}

async function refuseMeeting(page: Page): Promise<void> {
  await page.locator("input[name=kind][value=meeting]").check();
  await page.locator("#meeting_url").fill("javascript:alert(1)");
  await refuse(page);
}

/** Sends a form that was opened before somebody else's change. */
async function conflict(page: Page): Promise<void> {
  await page.locator(".editor-picture.is-live").waitFor();
  await page.locator("#title").fill("Judul saya");
  await page.locator("#body").fill("Kalimat pertama.\n\nKalimat lain.\n\nKalimat ketiga.");
  await page.locator("input[name=version]").evaluate((input) =>
    (input as HTMLInputElement).value = "1"
  );
  await page.locator("main form.form .button-primary").first().click();
  await page.locator(".diff").waitFor();
}

/** Leaves a form with something typed, and comes back. */
async function comeBack(page: Page): Promise<void> {
  await page.locator(".editor-picture.is-live").waitFor();
  await page.locator("#title").fill("Belum disimpan");
  await page.waitForFunction(() =>
    Object.values(localStorage).some((one) => one.includes("Belum disimpan"))
  );
  await page.reload();
  await page.locator(".notice-warning").waitFor();
}

/** Pages on which instructors write their courses. */
export const AUTHORING_LOOKS: Look[] = [
  { name: "own-courses", path: "/instructor/courses", as: INSTRUCTOR },
  { name: "new-course", path: "/instructor/courses/new", as: INSTRUCTOR },
  { name: "new-course-errors", path: "/instructor/courses/new", as: INSTRUCTOR, prepare: refuse },
  { name: "outline", path: outline, as: INSTRUCTOR },
  { name: "section", path: section, as: INSTRUCTOR },
  {
    name: "section-delete",
    path: section,
    as: INSTRUCTOR,
    prepare: (page) => openPopover(page, "delete-section"),
  },
  { name: "course-settings", path: settings, as: INSTRUCTOR },
  { name: "lesson-form", path: lesson, as: INSTRUCTOR, prepare: previewText },
  { name: "lesson-unsaved", path: lesson, as: INSTRUCTOR, prepare: comeBack },
  { name: "lesson-errors", path: newLesson, as: INSTRUCTOR, prepare: refuseMeeting },
  { name: "lesson-conflict", path: changedLesson, as: INSTRUCTOR, prepare: conflict },
];
