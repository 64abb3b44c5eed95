import type { Page } from "playwright-core";
import { removeStudent } from "../../../lib/learning/service.ts";
import type { Site } from "../site.ts";
import { makeCategory, makeCourse, makeLesson, makeUser } from "../../support/factories.ts";
import { enroll } from "../../support/factories.ts";
import { type Look, STUDENT } from "./look.ts";

const INSTRUCTOR = "instruktur@demo.test";
const COURSE = "kelas-intensif-excel";
const STUDENTS = `/instructor/courses/${COURSE}/students`;

async function idOf({ deps }: Site, email: string): Promise<number> {
  const { id } = await deps.db.selectFrom("users").select("id").where("email", "=", email)
    .executeTakeFirstOrThrow();
  return id;
}

/** The page of the demo's instructor. */
async function instructorPath(site: Site): Promise<string> {
  return `/instructors/${await idOf(site, INSTRUCTOR)}-rina-wulandari`;
}

/** An instructor with a long name and a long line, verified, who has published nothing yet. */
async function newInstructorPath({ deps }: Site): Promise<string> {
  const { id } = await makeUser(deps, {
    role: "instructor",
    name: "Raden Ajeng Kusumawardhani-Prawirodirdjo binti Sastroatmodjo",
    headline: "Pengajar administrasi perkantoran, kearsipan digital, dan surat-menyurat resmi",
  });
  return `/instructors/${id}-raden-ajeng-kusumawardhani-prawirodirdjo-binti-sastroatmodjo`;
}

/** Puts two courses on the student's list, one of them joined since. */
async function wishlistPath(site: Site): Promise<string> {
  const { deps } = site;
  const user_id = await idOf(site, STUDENT);
  const courses = await deps.db.selectFrom("courses").select("id")
    .where("slug", "in", ["excel-dari-nol", COURSE]).execute();
  const added_at = deps.clock.now();
  await deps.db.insertInto("wishlist_items")
    .values(courses.map(({ id }) => ({ user_id, course_id: id, added_at }))).execute();
  return "/wishlist";
}

/** The first student of the course is about to be taken out. */
async function removalPath(site: Site): Promise<string> {
  const { id } = await site.deps.db.selectFrom("enrollments as e")
    .innerJoin("courses as c", "c.id", "e.course_id").select("e.id")
    .where("c.slug", "=", COURSE).where("e.status", "=", "active")
    .orderBy("e.id").executeTakeFirstOrThrow();
  return `${STUDENTS}/${id}/remove`;
}

/** A student of a course of its own is taken out of it, for a long reason; the list of those who are out. */
async function removedPath(site: Site): Promise<string> {
  const { deps } = site;
  const id = await idOf(site, INSTRUCTOR);
  const category = await makeCategory(deps, { slug: "uji-siswa", name: "Uji" });
  const course = await makeCourse(deps, { slug: "uji-siswa", instructor: { id }, category });
  await makeLesson(deps, { course });
  const student = await idOf(site, STUDENT);
  const seat = await enroll(deps, { user: { id: student }, course });
  await removeStudent(
    deps,
    { id, role: "instructor" },
    { slug: course.slug, enrollment: String(seat.id) },
    { reason: "Akun ini dipakai oleh beberapa orang sekaligus, meskipun sudah diingatkan." },
  );
  return "/instructor/courses/uji-siswa/students?show=removed";
}

async function suggest(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("combobox").pressSequentially("exc");
  await page.getByRole("listbox").waitFor();
  await page.keyboard.press("ArrowDown");
}

async function refuseRemoval(page: Page): Promise<void> {
  await page.locator("main form.form button[type=submit]").click();
  await page.getByRole("alert").waitFor();
}

/** Pages of this domain. */
export const DISCOVERY_LOOKS: Look[] = [
  { name: "suggestions", path: "/courses", prepare: suggest },
  { name: "suggestions-home", path: "/", prepare: suggest },
  { name: "instructor", path: instructorPath },
  { name: "instructor-new", path: newInstructorPath },
  { name: "offline", path: "/offline/id" },
  { name: "wishlist", path: wishlistPath, as: STUDENT },
  { name: "catalog-viewed", path: "/courses", as: STUDENT },
  { name: "wishlist-empty", path: "/wishlist", as: INSTRUCTOR },
  { name: "students", path: STUDENTS, as: INSTRUCTOR },
  { name: "students-none", path: `${STUDENTS}?q=tidak+ada`, as: INSTRUCTOR },
  { name: "students-removed", path: removedPath, as: INSTRUCTOR },
  { name: "student-removal", path: removalPath, as: INSTRUCTOR },
  { name: "student-removal-errors", path: removalPath, as: INSTRUCTOR, prepare: refuseRemoval },
  { name: "course-removed", path: "/courses/uji-siswa", as: STUDENT },
];
