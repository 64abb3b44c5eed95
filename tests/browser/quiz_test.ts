import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { grantExtraTime } from "../../lib/assessment/service.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { closeBrowser } from "../support/browser.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { becomes, enter, PHONE, type Site, withSite, withSitePage } from "./site.ts";

const COURSE = "dasar-microsoft-word";
const QUIZ = `/learn/${COURSE}/quiz`;
const m = messages("id").assessment;

/** The network is cut on purpose, and answers are refused on purpose. */
const allowErrors = [/net::ERR_/, /Failed to load resource/];

async function demoQuiz({ deps }: Site) {
  const course = await deps.db.selectFrom("courses").selectAll().where("slug", "=", COURSE)
    .executeTakeFirstOrThrow();
  const questions = await deps.db.selectFrom("quiz_questions as q")
    .innerJoin("quizzes as z", "z.id", "q.quiz_id").where("z.course_id", "=", course.id)
    .selectAll("q").execute();
  return { course, questions };
}

type DemoQuestion = Awaited<ReturnType<typeof demoQuiz>>["questions"][number];

/** Somebody new in the course, signed in. */
async function join(site: Site, context: BrowserContext) {
  const user = await makeUser(site.deps);
  const { course, questions } = await demoQuiz(site);
  await enroll(site.deps, { user, course });
  await enter(site, context, user.email);
  return { user, questions };
}

/** Answers a question of the page rightly, as a person would. */
async function answer(page: Page, question: DemoQuestion): Promise<void> {
  const field = page.locator(`fieldset[data-question="${question.id}"]`);
  const spec = question.spec as unknown as {
    options: { id: string; right: boolean }[];
    right: string[];
    accepted: { text?: string; value?: number }[];
    pairs: { id: string; right: string[] }[];
  };
  switch (question.kind) {
    case "single":
    case "multiple":
      for (const { id } of spec.options.filter(({ right }) => right)) {
        await field.locator(`[data-option="${id}"]`).check();
      }
      break;
    case "truefalse":
      await field.locator(`[data-option="${spec.right[0]}"]`).check();
      break;
    case "short":
      await field.locator("input[type=text]").fill(`  ${spec.accepted[0].text?.toUpperCase()} `);
      break;
    case "number":
      await field.locator("input[type=text]").fill(
        String(spec.accepted[0].value).replace(".", ","),
      );
      break;
    case "matching":
      for (const { id, right } of spec.pairs) {
        await field.locator(`[data-pair="${id}"]`).selectOption(right[0]);
      }
  }
}

/** Waits until the server has so many answers of somebody. */
async function saved({ deps }: Site, userId: number, wanted: number): Promise<void> {
  await becomes(async () => {
    const rows = await deps.db.selectFrom("quiz_answers as n")
      .innerJoin("quiz_attempts as a", "a.id", "n.attempt_id").where("a.user_id", "=", userId)
      .select("n.question_id").execute();
    return rows.length;
  }, wanted);
}

/** Leaves a page without its signs of life: what it learns now, it has been told. */
async function stopAsking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.setInterval = (() => 0) as unknown as typeof setInterval;
  });
}

const status = (page: Page, text: string) =>
  page.locator(".quiz-status", { hasText: text }).waitFor();

async function start(page: Page): Promise<void> {
  await page.goto(QUIZ);
  await page.getByText(m.start.once).waitFor();
  await page.getByRole("button", { name: m.start.start }).click();
  await page.locator("#quiz").waitFor();
}

/** The line is cut, the page reloaded in the middle, and everything is there at the end. */
async function withTheNetworkCut(site: Site, page: Page, context: BrowserContext): Promise<void> {
  const { user, questions } = await join(site, context);
  await start(page);
  await page.locator(".quiz-live").waitFor();
  await answer(page, questions[0]);
  await status(page, "Tersimpan 10:00");
  await saved(site, user.id, 1);

  await context.setOffline(true);
  for (const question of questions.slice(1, 4)) await answer(page, question);
  await status(page, m.live.offline);
  await saved(site, user.id, 1);
  ok(await page.locator(".quiz-buttons .quiz-save").isHidden());

  // The tab is closed with answers in the outbox, and opened again when the line is back.
  await page.goto("about:blank");
  await context.setOffline(false);
  await page.goto(QUIZ);
  await status(page, "Tersimpan 10:00");
  await page.getByText("4 dari 10 soal terjawab").waitFor();
  await saved(site, user.id, 4);

  const number = questions.find(({ kind }) => kind === "number")!;
  const field = page.locator(`fieldset[data-question="${number.id}"]`);
  await field.locator("input[type=text]").fill("lima belas");
  await field.getByText("Tulis jawaban berupa angka").waitFor();
  for (const question of questions.slice(4, 9)) await answer(page, question);
  await page.getByText("9 dari 10 soal terjawab").waitFor();
  await field.getByText("Tulis jawaban berupa angka").waitFor({ state: "hidden" });

  await page.locator(".quiz-submit").click();
  const dialog = page.getByRole("dialog", { name: m.live.confirmTitle });
  await dialog.waitFor();
  equal(await dialog.getByRole("link").count(), 1, "the question left out is named");
  await dialog.getByRole("link").click();
  await dialog.waitFor({ state: "hidden" });
  await answer(page, questions[9]);
  await page.getByText("10 dari 10 soal terjawab").waitFor();
  await page.locator(".quiz-submit").click();
  const refused: string[] = [];
  page.on("response", (response) => response.status() === 409 && refused.push(response.url()));
  await dialog.getByRole("button", { name: m.paper.submit }).click();
  await page.getByText(m.outcome.passed).waitFor();
  await page.getByText("100%").waitFor();
  equal(refused, [], "nothing more is saved or asked once it is handed in");
}

/** The same by forms alone. */
async function withoutScripts(site: Site, page: Page, context: BrowserContext): Promise<void> {
  const { user, questions } = await join(site, context);
  await start(page);
  match(
    await page.locator(".quiz-bar").innerText(),
    /Kuis berakhir pada 21 November 2026, 10.45 WIB/,
  );
  for (const question of questions.slice(0, 5)) await answer(page, question);
  await page.getByRole("button", { name: m.paper.save }).click();
  await page.locator(".quiz-plain").getByText(m.paper.saved).waitFor();
  await saved(site, user.id, 5);
  await page.reload();
  for (const question of questions.slice(5, 9)) await answer(page, question);
  await page.getByRole("button", { name: m.paper.submit }).click();
  await page.getByRole("heading", { name: m.paper.openTitle(1) }).waitFor();
  await saved(site, user.id, 9);
  await answer(page, questions[9]);
  await page.getByRole("button", { name: m.paper.submit }).click();
  await page.getByText(m.outcome.passed).waitFor();
  await page.getByText("100%").waitFor();
}

/** The browser hands in when its time is up, by the server's clock. */
async function timeUp(site: Site, page: Page, context: BrowserContext): Promise<void> {
  const { deps } = site;
  const { questions } = await join(site, context);
  await start(page);
  await page.locator(".quiz-live").waitFor();
  await answer(page, questions[0]);
  await status(page, "Tersimpan");
  const begun = deps.clock.at;
  deps.clock.at = begun.add({ minutes: 44, seconds: 58 });
  // A sign of life brings the server's time.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.locator(".quiz-hurry").waitFor();
  deps.clock.at = begun.add({ minutes: 45, milliseconds: 500 });
  await page.getByText(m.outcome.failed).waitFor();
  deps.clock.at = begun;
}

/** Another device goes on; this one says so and can take over. */
async function twoDevices(site: Site, page: Page, context: BrowserContext): Promise<void> {
  const { user, questions } = await join(site, context);
  // Nobody tells this one anything: it finds out with its next answer. What it asks at first is through before the cut.
  await context.route("**/events*", (route) => route.abort());
  await stopAsking(page);
  const asked = page.waitForResponse(`**${QUIZ}/answers`);
  await start(page);
  await asked;
  await context.setOffline(true);
  await answer(page, questions[0]);
  await withSitePage(site, async (other, otherContext) => {
    await enter(site, otherContext, user.email);
    await stopAsking(other);
    await other.goto(QUIZ);
    await other.locator(".quiz-live").waitFor();
    await context.setOffline(false);
    await page.getByText(m.paper.movedTitle).waitFor();
    equal(await page.locator(".quiz-submit").count(), 0);
    await answer(other, questions[1]);
    await status(other, "Tersimpan");
    await page.getByRole("button", { name: m.paper.takeOver }).click();
    await page.locator(".quiz-live").waitFor();
    await other.getByText(m.paper.movedTitle).waitFor();
  }, { allowErrors });
  // What was given there, and what had been refused here and is still the newest for its question.
  await page.getByText("2 dari 10 soal terjawab").waitFor();
  await status(page, "Tersimpan");
}

/** Extra time is on the student's page as soon as it is given; an answer is saved that was quicker than the scripts. */
async function extraTime(site: Site, page: Page, context: BrowserContext): Promise<void> {
  const { user, questions } = await join(site, context);
  const { course } = await demoQuiz(site);
  await stopAsking(page);
  const isAnswered = Promise.withResolvers<void>();
  await page.route("**/fresh-boot.js", async (route) => {
    await isAnswered.promise;
    await route.continue();
  });
  await start(page);
  await answer(page, questions[0]);
  isAnswered.resolve();
  await page.locator(".quiz-live").waitFor();
  await saved(site, user.id, 1);
  await page.getByRole("timer").getByText(/^4[45]:/).waitFor();
  const quiz = await site.deps.db.selectFrom("quizzes").select("id")
    .where("course_id", "=", course.id).executeTakeFirstOrThrow();
  await grantExtraTime(
    site.deps,
    { id: course.instructor_id, role: "instructor" },
    { slug: COURSE, quiz: String(quiz.id) },
    { student: String(user.id), minutes: "10" },
  );
  await page.getByRole("timer").getByText(/^5[45]:/).waitFor();
}

/** What scripts the page of the questions loads, gzip. */
async function scriptWeight(site: Site, page: Page, context: BrowserContext): Promise<void> {
  await join(site, context);
  await start(page);
  await page.locator(".quiz-live").waitFor();
  const urls = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name).filter((name) =>
      name.endsWith(".js")
    )
  );
  let total = 0;
  for (const url of new Set(urls)) {
    const body = (await (await fetch(url)).blob()).stream();
    const zipped = await new Response(body.pipeThrough(new CompressionStream("gzip"))).bytes();
    total += zipped.length;
  }
  ok(total > 1000 && total < 25_000, `${total} bytes of scripts`);
}

Deno.test(
  { name: "a quiz in a browser", sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await withSite(async (site) => {
      const step = (
        name: string,
        run: (site: Site, page: Page, context: BrowserContext) => Promise<void>,
        javaScriptEnabled = true,
      ) =>
        t.step(name, () =>
          withSitePage(site, (page, context) => run(site, page, context), {
            viewport: PHONE,
            javaScriptEnabled,
            allowErrors,
          }));
      await step("the network cut, a reload in the middle, handed in", withTheNetworkCut);
      await step("the same without scripts", withoutScripts, false);
      await step("handed in when the time is up", timeUp);
      await step("two devices", twoDevices);
      await step("extra time", extraTime);
      await step("its scripts weigh little", scriptWeight);
    });
    await closeBrowser();
  },
);
