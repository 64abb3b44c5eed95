import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { TextReader, Uint8ArrayReader, ZipWriter } from "../../platform/zip.ts";
import { requireOwnCourse } from "../access.ts";
import { type ExportedCourse, folderFiles, picturesIn } from "./files.ts";
import * as queries from "./queries.ts";

/** A course on its way out. */
export interface ExportedArchive {
  fileName: string;
  /** A ZIP, made while it is read; one file at a time is in memory. */
  body: ReadableStream<Uint8Array>;
}

/**
 * A course as a ZIP of the folder that an import reads, for its instructor and admins. Importing it makes the very
 * same course: texts, dates, order, pictures and attachments. Throws `not_found` for everybody else.
 */
export async function exportCourse(
  { db }: Pick<Deps, "db">,
  actor: Asker,
  slug: string,
): Promise<ExportedArchive> {
  const { id } = await requireOwnCourse(db, actor, slug);
  const course = await queries.courseToExport(db, id);
  const lessons = await queries.lessonsToExport(db, id);
  const named = [course.description, ...lessons.map(({ body }) => body)].flatMap(picturesIn);
  const thumbnail = course.thumbnailMediaId === null ? [] : [course.thumbnailMediaId];
  const exported: ExportedCourse = {
    course,
    sections: await queries.sectionsToExport(db, id),
    lessons,
    pictures: await queries.picturesToExport(db, id, [...new Set([...named, ...thumbnail])]),
    attachments: await queries.attachmentsToExport(db, id),
  };
  return { fileName: `${course.slug}.zip`, body: archive(db, exported) };
}

function archive(db: Deps["db"], exported: ExportedCourse): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const { slug, updatedAt } = exported.course;
  const write = async () => {
    // The same course gives the same file, whenever it is asked for.
    const lastModDate = new Date(updatedAt.epochMilliseconds);
    const zip = new ZipWriter(writable, { lastModDate, extendedTimestamp: false });
    for (const file of folderFiles(exported)) {
      const path = `${slug}/${file.path}`;
      if ("text" in file) await zip.add(path, new TextReader(file.text));
      else {
        const bytes = await queries.bytesToExport(db, file.mediaId);
        // Pictures are packed already, and most documents are.
        await zip.add(path, new Uint8ArrayReader(bytes), { level: 0 });
      }
    }
    await zip.close();
  };
  // What goes wrong half-way breaks the download off, so that nobody takes a part for the whole.
  write().catch((error) => writable.abort(error).catch(() => undefined));
  return readable;
}
