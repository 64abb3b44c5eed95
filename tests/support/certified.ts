import { issueIfEarned } from "../../lib/certificates/service.ts";
import type { TestDeps } from "./deps.ts";
import { enroll, makeCourse, makeLesson, makeUser, type User } from "./factories.ts";

/** Somebody who has done every lesson of a course. */
export async function makeGraduate(
  deps: TestDeps,
  options: { name?: string; slug?: string; title?: string; instructor?: User } = {},
) {
  const instructor = options.instructor ??
    await makeUser(deps, { role: "instructor", name: "Rina Wulandari" });
  const course = await makeCourse(deps, {
    instructor,
    slug: options.slug ?? "kursus",
    title: options.title ?? "Dasar Microsoft Word",
    outcomes: ["Menata paragraf", "Membuat daftar isi"],
  });
  const lesson = await makeLesson(deps, { course, slug: "satu" });
  const student = await makeUser(deps, { name: options.name ?? "Dewi Lestari" });
  await enroll(deps, { user: student, course, completed: [lesson] });
  return { instructor, course, lesson, student };
}

/** The same with the certificate issued. */
export async function makeCertified(
  deps: TestDeps,
  options: Parameters<typeof makeGraduate>[1] = {},
) {
  const graduate = await makeGraduate(deps, options);
  const { student, course } = graduate;
  await issueIfEarned(deps, { userId: student.id, courseId: course.id });
  const certificate = await deps.db.selectFrom("certificates").selectAll()
    .where("user_id", "=", student.id).where("course_id", "=", course.id)
    .executeTakeFirstOrThrow();
  return { ...graduate, certificate };
}
