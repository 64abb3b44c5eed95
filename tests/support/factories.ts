import type { Selectable } from "kysely";
import type { Role, UsersTable } from "../../lib/accounts/tables.ts";
import type {
  CategoriesTable,
  CoursesTable,
  CourseStatus,
  LessonKind,
  LessonsTable,
  Level,
  SectionsTable,
} from "../../lib/catalog/tables.ts";
import type { Db } from "../../lib/database.ts";
import type { EnrollmentSource, EnrollmentStatus } from "../../lib/learning/tables.ts";
import type { EnrollmentsTable } from "../../lib/learning/tables.ts";
import { texts } from "../../lib/platform/db/mod.ts";
import type { Lang } from "../../lib/platform/i18n/lang.ts";
import type { Zone } from "../../lib/platform/time.ts";

/** The password of everybody made by `makeUser` without one. */
export const TEST_PASSWORD = "rahasia-uji-123";

/** Argon2id of `TEST_PASSWORD` with the least work the algorithm allows. */
export const TEST_PASSWORD_HASH =
  "$argon2id$v=19$m=64,t=1,p=1$Z2FyYW0tdW50dWstdWppIQ$E8lbs4bx8yzuL01qTbRhZA";

/** When everything is made that is given no moment; an hour before `TestClock` begins. */
export const MADE_AT = Temporal.Instant.from("2026-11-21T02:00:00Z");

export type User = Selectable<UsersTable>;
export type Category = Selectable<CategoriesTable>;
export type Course = Selectable<CoursesTable>;
export type Section = Selectable<SectionsTable>;
export type Lesson = Selectable<LessonsTable>;
export type Enrollment = Selectable<EnrollmentsTable>;

/** A database or anything that has one, such as `TestDeps`. */
export type HasDb = Db | { readonly db: Db };

let sequence = 0;

function dbOf(from: HasDb): Db {
  return "db" in from ? from.db : from;
}

function next(): number {
  return ++sequence;
}

export interface UserOptions {
  role?: Role;
  email?: string;
  name?: string;
  /** Hashed for real, which is slow; without one it is `TEST_PASSWORD`. */
  password?: string;
  phone?: string | null;
  whatsappOptIn?: boolean;
  lang?: Lang;
  zone?: Zone;
  /** False: the e-mail address has not been confirmed. */
  emailVerified?: boolean;
  /** Instructors: whether the academy has verified them; they are by default. */
  verified?: boolean;
  headline?: string;
  deactivatedAt?: Temporal.Instant;
  createdAt?: Temporal.Instant;
}

/** A person; an instructor comes with a profile. */
export async function makeUser(from: HasDb, options: UserOptions = {}): Promise<User> {
  const db = dbOf(from);
  const n = next();
  const role = options.role ?? "student";
  const createdAt = options.createdAt ?? MADE_AT;
  const user = await db.insertInto("users").values({
    email: options.email ?? `${role}${n}@contoh.test`,
    name: options.name ?? `Orang ${n}`,
    role,
    password_hash: await hashOf(options.password),
    lang: options.lang ?? "id",
    zone: options.zone ?? "Asia/Jakarta",
    phone: options.phone ?? null,
    whatsapp_opt_in: options.whatsappOptIn ?? false,
    email_verified_at: options.emailVerified === false ? null : createdAt,
    deactivated_at: options.deactivatedAt ?? null,
    created_at: createdAt,
  }).returningAll().executeTakeFirstOrThrow();
  if (role === "instructor") {
    await db.insertInto("instructor_profiles").values({
      user_id: user.id,
      headline: options.headline ?? "Pengajar",
      years_teaching: null,
      verified_at: options.verified === false ? null : createdAt,
    }).execute();
  }
  return user;
}

async function hashOf(password: string | undefined): Promise<string> {
  if (password === undefined) return TEST_PASSWORD_HASH;
  const { hashPassword } = await import("../../lib/accounts/password.ts");
  return hashPassword(password);
}

export interface CategoryOptions {
  name?: string;
  slug?: string;
  parent?: { id: number };
  position?: number;
}

/** A category, at the top unless it is given a parent. */
export function makeCategory(from: HasDb, options: CategoryOptions = {}): Promise<Category> {
  const n = next();
  return dbOf(from).insertInto("categories").values({
    name: options.name ?? `Kategori ${n}`,
    slug: options.slug ?? `kategori-${n}`,
    parent_id: options.parent?.id ?? null,
    position: options.position ?? n,
  }).returningAll().executeTakeFirstOrThrow();
}

export interface CourseOptions {
  instructor?: { id: number };
  category?: { id: number };
  slug?: string;
  title?: string;
  summary?: string;
  description?: string;
  outcomes?: string[];
  level?: Level;
  lang?: Lang;
  /** Whole rupiah; free by default. */
  price?: number;
  /** Published by default. */
  status?: CourseStatus;
  thumbnailUrl?: string;
  importKey?: string;
  publishedAt?: Temporal.Instant;
  createdAt?: Temporal.Instant;
}

/** A course without lessons, with an instructor and a category of its own unless they are given. */
export async function makeCourse(from: HasDb, options: CourseOptions = {}): Promise<Course> {
  const db = dbOf(from);
  const n = next();
  const status = options.status ?? "published";
  const createdAt = options.createdAt ?? MADE_AT;
  const instructor = options.instructor ?? await makeUser(db, { role: "instructor" });
  const category = options.category ?? await makeCategory(db);
  return await db.insertInto("courses").values({
    slug: options.slug ?? `kursus-${n}`,
    instructor_id: instructor.id,
    category_id: category.id,
    title: options.title ?? `Kursus ${n}`,
    summary: options.summary ?? "Ringkasan kursus.",
    description: options.description ?? "Uraian kursus.",
    outcomes: texts(options.outcomes ?? ["Hal yang dipelajari"]),
    level: options.level ?? "beginner",
    lang: options.lang ?? "id",
    price: options.price ?? 0,
    status,
    thumbnail_url: options.thumbnailUrl ?? null,
    import_key: options.importKey ?? null,
    published_at: options.publishedAt ?? (status === "draft" ? null : createdAt),
    created_at: createdAt,
    updated_at: createdAt,
  }).returningAll().executeTakeFirstOrThrow();
}

export interface SectionOptions {
  course: { id: number };
  title?: string;
  position?: number;
  importKey?: string;
}

/** A section at the end of its course. */
export function makeSection(from: HasDb, options: SectionOptions): Promise<Section> {
  const n = next();
  return dbOf(from).insertInto("sections").values({
    course_id: options.course.id,
    title: options.title ?? `Bagian ${n}`,
    position: options.position ?? n,
    import_key: options.importKey ?? null,
  }).returningAll().executeTakeFirstOrThrow();
}

export interface LessonOptions {
  /** Its own new section when only the course is given. */
  section?: { id: number; course_id: number };
  course?: { id: number };
  kind?: LessonKind;
  slug?: string;
  title?: string;
  body?: string;
  videoUrl?: string;
  meetingUrl?: string;
  meetingAt?: Temporal.Instant;
  minutes?: number;
  publishAt?: Temporal.Instant;
  position?: number;
  importKey?: string;
  createdAt?: Temporal.Instant;
}

/** A lesson at the end of its section; a text of ten minutes by default. */
export async function makeLesson(from: HasDb, options: LessonOptions = {}): Promise<Lesson> {
  const db = dbOf(from);
  const n = next();
  const kind = options.kind ?? "text";
  const createdAt = options.createdAt ?? MADE_AT;
  const section = options.section ??
    await makeSection(db, { course: options.course ?? await makeCourse(db) });
  const video = kind === "video" ? "https://www.youtube.com/watch?v=M7lc1UVf-VE" : null;
  const meeting = kind === "meeting" ? "https://meet.example.test/kelas" : null;
  return await db.insertInto("lessons").values({
    course_id: section.course_id,
    section_id: section.id,
    position: options.position ?? n,
    slug: options.slug ?? `pelajaran-${n}`,
    title: options.title ?? `Pelajaran ${n}`,
    kind,
    body: options.body ?? "Isi pelajaran.",
    video_url: options.videoUrl ?? video,
    meeting_url: options.meetingUrl ?? meeting,
    meeting_at: options.meetingAt ?? (meeting ? createdAt.add({ hours: 48 }) : null),
    minutes: options.minutes ?? 10,
    publish_at: options.publishAt ?? null,
    import_key: options.importKey ?? null,
    created_at: createdAt,
    updated_at: createdAt,
  }).returningAll().executeTakeFirstOrThrow();
}

export interface EnrollOptions {
  user?: { id: number };
  course?: { id: number };
  status?: EnrollmentStatus;
  source?: EnrollmentSource;
  /** Lessons that are done. */
  completed?: { id: number }[];
  enrolledAt?: Temporal.Instant;
  completedAt?: Temporal.Instant;
}

/** Puts a student into a course; both are made when they are not given. */
export async function enroll(from: HasDb, options: EnrollOptions = {}): Promise<Enrollment> {
  const db = dbOf(from);
  const enrolledAt = options.enrolledAt ?? MADE_AT;
  const user = options.user ?? await makeUser(db);
  const course = options.course ?? await makeCourse(db);
  const enrollment = await db.insertInto("enrollments").values({
    user_id: user.id,
    course_id: course.id,
    status: options.status ?? "active",
    source: options.source ?? "free",
    enrolled_at: enrolledAt,
    last_lesson_id: options.completed?.at(-1)?.id ?? null,
    last_activity_at: enrolledAt,
    completed_at: options.completedAt ?? null,
  }).returningAll().executeTakeFirstOrThrow();
  for (const lesson of options.completed ?? []) {
    await db.insertInto("lesson_completions").values({
      enrollment_id: enrollment.id,
      lesson_id: lesson.id,
      completed_at: enrolledAt,
    }).execute();
  }
  return enrollment;
}
