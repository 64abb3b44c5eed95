import { makeExercise, makeSubmission } from "../../support/exercises.ts";
import { enroll, makeUser } from "../../support/factories.ts";
import type { Site } from "../site.ts";
import type { Look } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const SLUG = "excel-dari-nol";
const BASE = `/instructor/courses/${SLUG}`;

/** A student of long ago with a long name and work that waits for a grade. */
async function makeStudent({ deps }: Site, name: string) {
  const { db, clock } = deps;
  const course = await db.selectFrom("courses").select("id").where("slug", "=", SLUG)
    .executeTakeFirstOrThrow();
  const user = await makeUser(deps, { name });
  const seat = await enroll(deps, {
    course,
    user,
    enrolledAt: clock.now().subtract({ hours: 20 * 24 }),
  });
  const exercise = await makeExercise(deps, { course, name: "Menyusun laporan penjualan" });
  const work = await makeSubmission(deps, { exercise, user, daysLate: 1, keptPercent: 90 });
  return { seat, work };
}

const LONG = "Raden Ajeng Kusumawardhani Prameswari Hadiningrat";

/** The instructors' dashboard. */
export const TEACHING_LOOKS: Look[] = [
  { name: "glance", path: "/instructor", as: INSTRUCTOR },
  {
    name: "grading-inbox",
    path: async (site) => (await makeStudent(site, LONG), "/instructor/grading"),
    as: INSTRUCTOR,
  },
  {
    name: "grading-work",
    path: async (site) =>
      `/instructor/grading/${(await makeStudent(site, "Bima Saputra")).work.id}`,
    as: INSTRUCTOR,
  },
  {
    name: "grading-inbox-none",
    path: "/instructor/grading?q=tidak-ada",
    as: INSTRUCTOR,
  },
  { name: "statistics", path: `${BASE}/statistics`, as: INSTRUCTOR },
  {
    name: "student-detail",
    path: async (site) => `${BASE}/students/${(await makeStudent(site, "Citra Maharani")).seat.id}`,
    as: INSTRUCTOR,
  },
  { name: "own-income", path: "/instructor/income", as: INSTRUCTOR },
  { name: "income-entries", path: "/instructor/income/entries", as: INSTRUCTOR },
  { name: "course-income", path: `${BASE}/income`, as: INSTRUCTOR },
  {
    name: "team-refused",
    path: `${BASE}/team`,
    as: INSTRUCTOR,
    prepare: async (page) => {
      await page.locator(`form[action="${BASE}/team"] button`).click();
      await page.locator("#form-errors").waitFor();
    },
  },
];
