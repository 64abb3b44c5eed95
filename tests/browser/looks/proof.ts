import type { Page } from "playwright-core";
import { makeExercise, makeSubmission } from "../../support/exercises.ts";
import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const ADMIN = "admin@demo.test";
const SLUG = "dasar-microsoft-word";

async function rowsOf({ deps: { db } }: Site) {
  const course = await db.selectFrom("courses").selectAll().where("slug", "=", SLUG)
    .executeTakeFirstOrThrow();
  const student = await db.selectFrom("users").selectAll().where("email", "=", STUDENT)
    .executeTakeFirstOrThrow();
  await db.insertInto("enrollments").values({
    user_id: student.id,
    course_id: course.id,
    enrolled_at: course.created_at,
    last_activity_at: course.created_at,
    last_lesson_id: null,
    completed_at: null,
  }).onConflict((conflict) => conflict.doNothing()).execute();
  return { course, student };
}

/** The exercise of the demo, which is open. */
async function openExercise(site: Site): Promise<string> {
  const { course } = await rowsOf(site);
  const { id } = await site.deps.db.selectFrom("exercises").select("id")
    .where("course_id", "=", course.id).orderBy("id").executeTakeFirstOrThrow();
  return `/learn/${SLUG}/exercises/${id}`;
}

/** An exercise whose work came late and is graded; `page` says which of its pages. */
function graded(page: (ids: { exercise: number; submission: number }) => string) {
  return async (site: Site) => {
    const { course, student } = await rowsOf(site);
    const closesAt = site.deps.clock.now().subtract({ hours: 30 });
    const late = { percent: 10, floor: 50 };
    const exercise = await makeExercise(site.deps, { course, name: "Tabel", closesAt, late });
    const submission = await makeSubmission(site.deps, {
      exercise,
      user: student,
      grade: 85,
      daysLate: 2,
      keptPercent: 80,
    });
    return page({ exercise: exercise.id, submission: submission.id });
  };
}

async function certificate({ deps: { db } }: Site) {
  return await db.selectFrom("certificates").selectAll().executeTakeFirstOrThrow();
}

const teach = `/instructor/courses/${SLUG}`;
const wrong = (field: string) => async (page: Page) => {
  await page.locator("main form .button-primary, main form .button-danger").first().click();
  await page.locator(`#${field}-error`).waitFor();
};

/** Pages of exercises and certificates. */
export const PROOF_LOOKS: Look[] = [
  {
    name: "exercises",
    path: async (site) => (await rowsOf(site), `/learn/${SLUG}/exercises`),
    as: STUDENT,
  },
  { name: "exercises-none", path: "/learn/email-profesional/exercises", as: STUDENT },
  { name: "exercise", path: openExercise, as: STUDENT },
  { name: "exercise-refused", path: openExercise, as: STUDENT, prepare: wrong("link") },
  {
    name: "exercise-graded",
    path: graded(({ exercise }) => `/learn/${SLUG}/exercises/${exercise}`),
    as: STUDENT,
  },
  {
    name: "certificate-missing",
    path: async (site) => (await rowsOf(site), `/learn/${SLUG}/certificate`),
    as: STUDENT,
  },
  { name: "certificate-own", path: "/learn/email-profesional/certificate", as: STUDENT },
  { name: "certificate", path: async (site) => `/certificates/${(await certificate(site)).code}` },
  {
    name: "certificate-unknown",
    path: "/certificates/00000000000000000000000000",
    status: 404,
  },
  { name: "certificates", path: "/certificates", as: STUDENT, prepare: wrong("code") },
  { name: "teach-exercises", path: `${teach}/exercises`, as: INSTRUCTOR },
  {
    name: "teach-exercise-new",
    path: `${teach}/exercises/new`,
    as: INSTRUCTOR,
    prepare: wrong("name"),
  },
  {
    name: "teach-submissions",
    path: graded(({ exercise }) => `${teach}/exercises/${exercise}/submissions`),
    as: INSTRUCTOR,
  },
  {
    name: "teach-grade",
    path: graded(({ exercise, submission }) =>
      `${teach}/exercises/${exercise}/submissions/${submission}`
    ),
    as: INSTRUCTOR,
  },
  {
    name: "teach-certificates",
    path: "/instructor/courses/email-profesional/certificates",
    as: ADMIN,
  },
  { name: "teach-certificates-none", path: `${teach}/certificates`, as: INSTRUCTOR },
  { name: "admin-certificates", path: "/admin/certificates", as: ADMIN },
  {
    name: "admin-certificate-revoke",
    path: async (site) => `/admin/certificates/${(await certificate(site)).id}/revoke`,
    as: ADMIN,
    prepare: wrong("reason"),
  },
];
