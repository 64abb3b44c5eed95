import type { Tx } from "../../database.ts";
import { texts } from "../../platform/db/mod.ts";
import { uniqueSlugs } from "../../platform/slug.ts";
import { CATEGORIES, type DemoCategory } from "./categories.ts";
import { ADMIN, INSTRUCTORS, STUDENT, STUDENT_NAMES } from "./people.ts";
import type { DemoCourse, DemoLesson } from "./types.ts";

/** Ids of what has been written, by e-mail address or slug. */
export type Ids = ReadonlyMap<string, number>;

const JAKARTA = "Asia/Jakarta";

/** Writes all accounts, with one password, and returns their ids by e-mail address. */
export async function insertPeople(
  tx: Tx,
  passwordHash: string,
  now: Temporal.Instant,
): Promise<{ ids: Ids; students: number[] }> {
  const createdAt = now.subtract({ hours: 24 * 200 });
  const shared = {
    password_hash: passwordHash,
    email_verified_at: createdAt,
    deactivated_at: null,
    created_at: createdAt,
  };
  const nobodysPhone = { phone: null, whatsapp_opt_in: false, whatsapp_opt_in_at: null };
  const others = uniqueSlugs(STUDENT_NAMES).map((slug, at) => ({
    email: `${slug.replaceAll("-", ".")}@demo.test`,
    name: STUDENT_NAMES[at],
  }));
  const rows = await tx.insertInto("users").values([
    {
      ...shared,
      ...STUDENT,
      role: "student",
      whatsapp_opt_in: true,
      whatsapp_opt_in_at: createdAt,
    },
    { ...shared, ...ADMIN, ...nobodysPhone, role: "admin" },
    ...INSTRUCTORS.map(({ email, name }) => ({
      ...shared,
      ...nobodysPhone,
      email,
      name,
      role: "instructor" as const,
    })),
    ...others.map((one) => ({ ...shared, ...nobodysPhone, ...one, role: "student" as const })),
  ]).returning(["id", "email"]).execute();
  const ids = new Map(rows.map((row) => [row.email, row.id]));
  await tx.insertInto("instructor_profiles").values(
    INSTRUCTORS.map((one) => ({
      user_id: idOf(ids, one.email),
      headline: one.headline,
      expertise: one.expertise,
      institution: one.institution,
      years_teaching: one.yearsTeaching,
      credential_url: one.credentialUrl,
      verified_at: createdAt,
    })),
  ).execute();
  return { ids, students: others.map((one) => idOf(ids, one.email)) };
}

/** Writes the categories, parents first, and returns their ids by slug. */
export async function insertCategories(tx: Tx): Promise<Ids> {
  const insert = async (list: readonly DemoCategory[], parent: (slug: string) => number | null) => {
    const rows = await tx.insertInto("categories").values(
      list.map(({ slug, name }, at) => ({ slug, name, parent_id: parent(slug), position: at + 1 })),
    ).returning(["id", "slug"]).execute();
    return new Map(rows.map((row) => [row.slug, row.id]));
  };
  const tops = await insert(CATEGORIES, () => null);
  const parents = new Map(
    CATEGORIES.flatMap((top) => (top.children ?? []).map((child) => [child.slug, top.slug])),
  );
  const children = CATEGORIES.flatMap((top) => top.children ?? []);
  const below = await insert(children, (slug) => idOf(tops, parents.get(slug) ?? ""));
  return new Map([...tops, ...below]);
}

/** Writes a course with its sections and lessons; returns the ids of its lessons in order. */
export async function insertCourse(
  tx: Tx,
  course: DemoCourse,
  ids: { people: Ids; categories: Ids },
  now: Temporal.Instant,
): Promise<{ id: number; lessons: number[] }> {
  const publishedAt = now.subtract({ hours: 24 * course.publishedDaysAgo });
  const status = course.status ?? "published";
  const { id } = await tx.insertInto("courses").values({
    slug: course.slug,
    instructor_id: idOf(ids.people, course.instructor),
    category_id: idOf(ids.categories, course.category),
    title: course.title,
    summary: course.summary,
    description: course.description.trim(),
    outcomes: texts(course.outcomes),
    level: course.level,
    price: course.price,
    status,
    published_at: status === "draft" ? null : publishedAt,
    created_at: publishedAt,
    updated_at: publishedAt,
  }).returning("id").executeTakeFirstOrThrow();
  const sections = await tx.insertInto("sections").values(
    course.sections.map(({ title }, at) => ({ course_id: id, title, position: at + 1 })),
  ).returning(["id", "position"]).execute();
  const sectionIds = new Map(sections.map((row) => [row.position, row.id]));
  const slugs = uniqueSlugs(course.sections.flatMap(({ lessons }) => lessons.map((l) => l.title)));
  const rows = course.sections.flatMap((section, sectionAt) =>
    section.lessons.map((lesson, at) => ({
      ...lessonColumns(lesson, now),
      course_id: id,
      section_id: sectionIds.get(sectionAt + 1) ?? 0,
      position: at + 1,
      created_at: publishedAt,
      updated_at: publishedAt,
    }))
  ).map((row, at) => ({ ...row, slug: slugs[at] }));
  const lessons = await tx.insertInto("lessons").values(rows).returning(["id", "slug"]).execute();
  const lessonIds = new Map(lessons.map((row) => [row.slug, row.id]));
  return { id, lessons: slugs.map((slug) => idOf(lessonIds, slug)) };
}

function lessonColumns(lesson: DemoLesson, now: Temporal.Instant) {
  const { kind, title, minutes, body, meeting } = lesson;
  const meetingAt = meeting && now.toZonedDateTimeISO(JAKARTA)
    .add({ days: meeting.inDays })
    .withPlainTime({ hour: meeting.hour })
    .toInstant();
  return {
    kind,
    title,
    minutes,
    body,
    video_url: lesson.videoUrl ?? null,
    meeting_url: meeting?.url ?? null,
    meeting_at: meetingAt ?? null,
  };
}

/** The id for a name that the demo itself uses; throws when the demo names what it does not have. */
export function idOf(ids: Ids, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo data has no ${name}`);
  return id;
}
