import { regradeQuestion } from "../../../lib/assessment/editor/service.ts";
import { importQuestions } from "../../../lib/assessment/editor/service.ts";
import { saveAnswers, startQuiz, submitQuiz } from "../../../lib/assessment/service.ts";
import { viewerOf } from "../../assessment/support.ts";
import { makeQuestion, makeQuiz, RIGHT } from "../../support/assessment.ts";
import { enroll, makeCourse, makeSection, makeUser } from "../../support/factories.ts";
import type { Site } from "../site.ts";
import type { Look } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const KINDS = ["single", "multiple", "truefalse", "short", "number", "matching"] as const;
const GIFT = new URL("../../assessment/gift/setiap_fitur.gift.txt", import.meta.url);

/** A course of the demo's instructor with a final quiz; its address among their pages. */
async function makeOwn(site: Site) {
  const { deps } = site;
  const instructor = await deps.db.selectFrom("users").selectAll()
    .where("email", "=", INSTRUCTOR).executeTakeFirstOrThrow();
  const course = await makeCourse(deps, { instructor, title: "Kursus dengan kuis" });
  await makeSection(deps, { course, title: "Bagian pertama" });
  const quiz = await makeQuiz(deps, { course, pass_mark: 60 });
  const list = `/instructor/courses/${course.slug}/quiz`;
  const place = { slug: course.slug, quiz: String(quiz.id) };
  return { deps, instructor, course, quiz, place, list, base: `${list}/${quiz.id}` };
}

/** The same with every kind of question, each feature of GIFT among them. */
async function withQuestions(site: Site) {
  const own = await makeOwn(site);
  const text = await Deno.readTextFile(GIFT);
  await importQuestions(own.deps, own.instructor, own.place, { format: "gift", text });
  return own;
}

/** The same with a question of each kind, and students who have finished, one whose score was corrected. */
async function withResults(site: Site) {
  const own = await makeOwn(site);
  const { deps, course, quiz, place, instructor } = own;
  const questions = [];
  for (const kind of KINDS) questions.push(await makeQuestion(deps, { quiz, kind }));
  const address = { courseSlug: course.slug, section: null };
  for (let count = 0; count < 9; count++) {
    const name = `Siswa dengan nama yang panjang sekali ${count}`;
    const user = await makeUser(deps, { name });
    await enroll(deps, { user, course });
    await startQuiz(deps, viewerOf(user), address);
    const saves = questions.slice(0, 6 - count % 5).map(({ id, kind }, at) => ({
      question: id,
      answer: kind === "short" && count % 2 === 0 ? "simpan" : RIGHT[kind],
      seq: at + 1,
    }));
    await saveAnswers(deps, viewerOf(user), address, { saves });
    if (count > 0) await submitQuiz(deps, viewerOf(user), address, { confirm: "1" });
  }
  const short = String(questions[3].id);
  const form = { action: "accept_text", text: "simpan", reason: "Ejaan ini juga lazim dipakai." };
  await regradeQuestion(deps, instructor, { ...place, question: short }, form);
  return { ...own, short };
}

/** Pages on which quizzes are made and looked at afterwards. */
export const QUIZ_EDITOR_LOOKS: Look[] = [
  {
    name: "quizzes-empty",
    as: INSTRUCTOR,
    path: async ({ deps }) => {
      const instructor = await deps.db.selectFrom("users").selectAll()
        .where("email", "=", INSTRUCTOR).executeTakeFirstOrThrow();
      const course = await makeCourse(deps, { instructor });
      return `/instructor/courses/${course.slug}/quiz`;
    },
  },
  { name: "quizzes", as: INSTRUCTOR, path: async (site) => (await withQuestions(site)).list },
  {
    name: "quiz-questions-empty",
    as: INSTRUCTOR,
    path: async (site) => (await makeOwn(site)).base,
  },
  {
    name: "quiz-questions",
    as: INSTRUCTOR,
    path: async (site) => (await withQuestions(site)).base,
  },
  ...["settings", "preview", "import", "questions/new?kind=single", "questions/new?kind=matching"]
    .map((page): Look => ({
      name: `quiz-${page.replace(/\W/g, "-")}`,
      as: INSTRUCTOR,
      path: async (site) => `${(await withQuestions(site)).base}/${page}`,
    })),
  {
    name: "quiz-question-refused",
    as: INSTRUCTOR,
    path: async (site) => `${(await makeOwn(site)).base}/questions/new?kind=number`,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Simpan soal", exact: true }).click();
      await page.locator("#form-errors").waitFor();
    },
  },
  {
    name: "quiz-import-refused",
    as: INSTRUCTOR,
    path: async (site) => `${(await makeOwn(site)).base}/import`,
    prepare: async (page) => {
      await page.locator("#text").fill("A {=b ~c}\n\nB {~c ~d}");
      await page.getByRole("button", { name: "Impor soal" }).click();
      await page.locator("#import-problems").waitFor();
    },
  },
  { name: "quiz-locked", as: INSTRUCTOR, path: async (site) => (await withResults(site)).base },
  {
    name: "quiz-results",
    as: INSTRUCTOR,
    path: async (site) => `${(await withResults(site)).base}/results`,
  },
  {
    name: "quiz-regrade",
    as: INSTRUCTOR,
    path: async (site) => {
      const { base, short } = await withResults(site);
      return `${base}/questions/${short}/regrade`;
    },
  },
];
