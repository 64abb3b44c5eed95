import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { archiveFiles } from "../../lib/authoring/folder/archive.ts";
import { readCourseFolder } from "../../lib/authoring/read_folder.ts";
import { exportCourse, importCourse, type ImportOptions } from "../../lib/authoring/service.ts";
import type { TestDeps } from "../support/deps.ts";
import type { Files } from "./folders.ts";

type Role = "student" | "instructor" | "admin";
export type Teacher = { id: number; role: Role };
export type Bytes = Uint8Array<ArrayBuffer>;

/** A ZIP of files in memory. */
export async function zipOf(files: Files, folder = ""): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [path, content] of Object.entries(files)) {
    const reader = typeof content === "string"
      ? new TextReader(content)
      : new Uint8ArrayReader(content);
    await zip.add(folder + path, reader);
  }
  return new Uint8Array(await zip.close());
}

/** A course as its owner downloads it. */
export async function exported(deps: TestDeps, owner: Teacher, slug: string): Promise<Bytes> {
  const { body } = await exportCourse(deps, owner, slug);
  return new Uint8Array(await new Response(body as ReadableStream<Bytes>).arrayBuffer());
}

/** Imports a ZIP as the page does. */
export async function importZip(
  deps: TestDeps,
  teacher: Teacher,
  zip: Bytes,
  options: Partial<ImportOptions> = {},
) {
  const files = await archiveFiles(zip);
  const folderName = files.folderName ?? "kursus";
  const folder = await readCourseFolder(files, { folderName });
  const given = { importKey: folderName, category: "Lainnya", ...options };
  return await importCourse(deps, teacher, folder, given);
}

/** Everything of a course that a reader could notice, without ids; pictures by their content. */
export async function contentOf({ db }: TestDeps, courseId: number) {
  const course = await db.selectFrom("courses as c").innerJoin(
    "categories as k",
    "k.id",
    "c.category_id",
  )
    .select([
      "c.title",
      "c.summary",
      "c.description",
      "c.outcomes",
      "c.level",
      "c.lang",
      "c.price",
      "c.status",
      "c.thumbnail_url",
      "c.thumbnail_media_id",
      "c.slug",
      "k.name as category",
    ]).where("c.id", "=", courseId).executeTakeFirstOrThrow();
  const media = await db.selectFrom("media").select(["id", "sha256", "content_type"]).execute();
  const hashes = new Map(
    media.map(({ id, sha256, content_type }) => [id, `${content_type} ${sha256}`]),
  );
  const plain = (text: string) =>
    text.replace(/\/media\/([0-9a-f-]{36})/g, (whole, id) => hashes.get(id) ?? whole)
      .replaceAll(`/learn/${course.slug}/`, "/learn/…/");
  const sections = await db.selectFrom("sections").select(["id", "title"])
    .where("course_id", "=", courseId).orderBy("position").orderBy("id").execute();
  const lessons = await db.selectFrom("lessons").selectAll()
    .where("course_id", "=", courseId).orderBy("position").orderBy("id").execute();
  const attachments = await db.selectFrom("attachments as a").innerJoin(
    "media as m",
    "m.id",
    "a.media_id",
  )
    .select(["a.lesson_id", "a.name", "m.sha256", "m.content_type"]).orderBy("a.position")
    .execute();
  const { slug: _slug, thumbnail_media_id: thumbnail, description, ...facts } = course;
  return {
    ...facts,
    description: plain(description),
    thumbnail: thumbnail && hashes.get(thumbnail),
    sections: sections.map((section) => ({
      title: section.title,
      lessons: lessons.filter((lesson) => lesson.section_id === section.id).map((lesson) => ({
        slug: lesson.slug,
        title: lesson.title,
        kind: lesson.kind,
        body: plain(lesson.body),
        minutes: lesson.minutes,
        video: lesson.video_url,
        meeting: lesson.meeting_url,
        meetingAt: lesson.meeting_at?.toString(),
        publishAt: lesson.publish_at?.toString(),
        attachments: attachments.filter((one) => one.lesson_id === lesson.id)
          .map(({ name, sha256, content_type }) => ({ name, sha256, content_type })),
      })),
    })),
  };
}

/** All rows that an import writes, with their ids and moments. */
export async function everything({ db }: TestDeps): Promise<string> {
  const rows = [
    await db.selectFrom("courses").selectAll().orderBy("id").execute(),
    await db.selectFrom("categories").selectAll().orderBy("id").execute(),
    await db.selectFrom("sections").selectAll().orderBy("id").execute(),
    await db.selectFrom("lessons").selectAll().orderBy("id").execute(),
    await db.selectFrom("attachments").selectAll().orderBy("id").execute(),
    await db.selectFrom("media").select(["id", "sha256", "course_id"]).orderBy("id").execute(),
  ];
  return JSON.stringify(rows);
}
