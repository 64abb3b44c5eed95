import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { closeBrowser } from "../support/browser.ts";
import { makeExercise, makeSubmission } from "../support/exercises.ts";
import { MADE_AT, makeCourse, makeUser } from "../support/factories.ts";
import { enter, type Site, withSite, withSitePage } from "./site.ts";

/** An instructor with three submissions that wait, an hour apart. */
async function makeInbox({ deps }: Site) {
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor });
  const exercise = await makeExercise(deps, { course });
  const works = [];
  for (const hours of [3, 2, 1]) {
    const submittedAt = MADE_AT.subtract({ hours });
    works.push(await makeSubmission(deps, { exercise, submittedAt }));
  }
  return { instructor, works };
}

/** Presses keys until what is asked for has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Nothing leads to ${selector}`);
}

const at = (page: Page, work: { id: number }) =>
  page.waitForURL((url) => url.pathname === `/instructor/grading/${work.id}`);

Deno.test("three submissions are graded by keyboard alone", () =>
  withSite(async (site) => {
    const { instructor, works: [first, second, third] } = await makeInbox(site);
    await withSitePage(site, async (page, context) => {
      await enter(site, context, instructor.email);
      await page.goto(`${site.base}/instructor/grading`);
      await tabTo(page, `a[href="/instructor/grading/${first.id}"]`);
      await page.keyboard.press("Enter");
      await at(page, first);
      const ready = () => page.waitForFunction(() => document.activeElement?.id === "grade");
      await ready();
      // To the next and back, before anything is typed.
      await page.keyboard.press("ArrowRight");
      await at(page, second);
      await ready();
      await page.keyboard.press("k");
      await at(page, first);
      await ready();
      await page.keyboard.type("70");
      await page.keyboard.press("Enter");
      await at(page, second);
      await ready();
      await page.keyboard.type("80");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Rapi sekali.");
      await page.keyboard.press("Control+Enter");
      await at(page, third);
      await ready();
      await page.keyboard.type("90");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname === "/instructor/grading");
      match(await page.locator("main").innerText(), /Semua sudah dinilai/);
    });
    await closeBrowser();
    const rows = await site.deps.db.selectFrom("exercise_submissions").select(["grade", "feedback"])
      .where("id", "in", [first.id, second.id, third.id]).orderBy("submitted_at").execute();
    equal(
      JSON.stringify(rows.map(({ grade, feedback }) => [grade, feedback])),
      JSON.stringify([[70, ""], [80, "Rapi sekali."], [90, ""]]),
    );
  }));
