import { saveAnswers, startQuiz, submitQuiz } from "../../../lib/assessment/service.ts";
import { viewerOf } from "../../assessment/support.ts";
import { makeQuestion, makeQuiz, RIGHT } from "../../support/assessment.ts";
import { enroll, makeCourse, makeSection } from "../../support/factories.ts";
import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const KINDS = ["single", "multiple", "truefalse", "short", "number", "matching"] as const;

function person({ deps }: Site, email: string) {
  return deps.db.selectFrom("users").selectAll().where("email", "=", email)
    .executeTakeFirstOrThrow();
}

/** A quiz with a question of each kind, in a course of its own that the demo's student has joined. */
async function quizOf(site: Site) {
  const { deps } = site;
  const user = await person(site, STUDENT);
  const course = await makeCourse(deps, { instructor: await person(site, INSTRUCTOR) });
  const section = await makeSection(deps, { course });
  await enroll(deps, { user, course });
  const quiz = await makeQuiz(deps, {
    course,
    section_id: section.id,
    title: "Kuis bagian dengan judul yang cukup panjang untuk dua baris",
    description: "Kerjakan dengan **tenang**.",
    time_limit_minutes: 30,
    explanations_shown: "after_submit",
  });
  const questions = [];
  for (const kind of KINDS) questions.push(await makeQuestion(deps, { quiz, kind }));
  const address = { courseSlug: course.slug, section: String(section.id) };
  const path = `/learn/${course.slug}/quiz/${section.id}`;
  return { deps, course, quiz, questions, address, path, viewer: viewerOf(user) };
}

async function started(site: Site) {
  const world = await quizOf(site);
  await startQuiz(world.deps, world.viewer, world.address);
  return world;
}

/** Pages of this domain. */
export const ASSESSMENT_LOOKS: Look[] = [
  { name: "quiz-start", as: STUDENT, path: async (site) => (await quizOf(site)).path },
  {
    name: "quiz-paper",
    as: STUDENT,
    path: async (site) => (await started(site)).path,
    prepare: async (page) => {
      await page.locator(".quiz-live").waitFor();
      await page.getByRole("radio").first().check();
      await page.locator(".quiz-status", { hasText: "Tersimpan" }).waitFor();
    },
  },
  {
    name: "quiz-confirm",
    as: STUDENT,
    path: async (site) => (await started(site)).path,
    prepare: async (page) => {
      await page.locator(".quiz-live").waitFor();
      await page.locator(".quiz-submit").click();
      await page.locator(".quiz-dialog[open]").waitFor();
    },
  },
  {
    name: "quiz-result",
    as: STUDENT,
    path: async (site) => {
      const { deps, viewer, address, path, questions } = await started(site);
      const saves = questions.slice(0, 4).map(({ id, kind }, at) => ({
        question: id,
        answer: at === 1 ? ["r1"] : at === 2 ? "false" : RIGHT[kind],
        seq: at + 1,
      }));
      await saveAnswers(deps, viewer, address, { saves });
      await submitQuiz(deps, viewer, address, { confirm: "1" });
      return path;
    },
  },
  {
    name: "quiz-watch",
    as: INSTRUCTOR,
    path: async (site) => {
      const { course, quiz } = await started(site);
      return `/instructor/courses/${course.slug}/quiz/${quiz.id}/live`;
    },
  },
];
