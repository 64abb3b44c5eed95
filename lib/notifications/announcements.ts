import { z } from "zod";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Asker } from "../catalog/rules.ts";
import type { Db } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput, says } from "../platform/http.ts";
import { recordEvent } from "../platform/jobs.ts";
import * as queries from "./announcement_queries.ts";
import { tell, type TellDeps, TOLD_AT_ONCE } from "./tell.ts";

export type { AnnouncementRow } from "./announcement_queries.ts";

const announcementInput = z.object({
  title: z.string().trim().min(1, says("required")).max(160, says("too_long")),
  body: z.string().trim().min(1, says("required")).max(20_000, says("too_long")),
  // Made with the form: a double click posts once.
  key: z.uuid(says("invalid")),
});

const PAGE_SIZE = 20;

const cursor = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

async function page(db: Db, courseId: number, after: string | null) {
  const before = after === null ? null : cursor.safeParse(after);
  if (before && !before.success) throw new AppError("bad_request", "cursor_invalid");
  const options = { courseId, before: before?.data ?? null, limit: PAGE_SIZE + 1 };
  const rows = await queries.selectAnnouncements(db, options);
  const announcements = rows.slice(0, PAGE_SIZE);
  const next = rows.length > PAGE_SIZE ? String(announcements.at(-1)!.id) : null;
  return { announcements, next };
}

/**
 * The announcements of a course for those who may edit it, newest first. Throws `not_found` for others and
 * `cursor_invalid` for an `after` that is none.
 */
export async function announcementsToEdit(
  { db }: Pick<Deps, "db">,
  asker: Asker,
  slug: string,
  after: string | null,
): Promise<{ course: OwnCourse } & Awaited<ReturnType<typeof page>>> {
  const course = await requireOwnCourse(db, asker, slug);
  return { course, ...await page(db, course.id, after) };
}

/**
 * The announcements of a course for its students and whoever may edit it, newest first. Throws `not_found` for others.
 */
export async function announcementsToRead(
  { db }: Pick<Deps, "db">,
  reader: Asker,
  slug: string,
  after: string | null,
) {
  const course = await queries.courseOfReader(db, reader, slug);
  if (!course) throw new AppError("not_found", "not_found");
  return { course, ...await page(db, course.id, after) };
}

/**
 * Posts an announcement to a course; its students hear of it from a job. The same `key` posts once. Throws `not_found`
 * when the course is not the author's and `invalid` with a key per field.
 */
export async function postAnnouncement(
  { db, clock, jobs }: Pick<Deps, "db" | "clock" | "jobs">,
  author: Asker,
  slug: string,
  input: unknown,
): Promise<void> {
  const course = await requireOwnCourse(db, author, slug);
  const { title, body, key } = parseInput(announcementInput, input);
  await db.transaction().execute(async (tx) => {
    const announcementId = await queries.insertAnnouncement(tx, {
      course_id: course.id,
      author_id: author.id,
      title,
      body,
      client_key: key,
      created_at: clock.now(),
    });
    if (announcementId === undefined) return;
    await recordEvent(jobs, tx, { name: "announcement_posted", announcementId });
  });
}

/** Tells a course's students of an announcement, in batches: a job that dies halfway goes on where it was. */
export async function spreadAnnouncement(deps: TellDeps, announcementId: number): Promise<void> {
  const found = await queries.findAnnouncement(deps.db, announcementId);
  if (!found) return;
  const news = {
    kind: "announcement" as const,
    key: `announcement-${announcementId}`,
    details: { course: found.course, title: found.title },
    path: `/courses/${found.slug}/announcements`,
  };
  for (let after = 0;;) {
    const students = await queries.selectStudents(deps.db, found.courseId, after, TOLD_AT_ONCE);
    await tell(deps, students, news);
    if (students.length < TOLD_AT_ONCE) return;
    after = students.at(-1)!;
  }
}
