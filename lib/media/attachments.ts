import { type Selectable, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { cleanFileName } from "../platform/download.ts";
import { AppError } from "../platform/errors.ts";
import { mediaTypeOf } from "../platform/file_type.ts";
import type { Reader } from "./queries.ts";
import { isMediaId, LARGEST_ATTACHMENT, MOST_ATTACHMENTS, sha256 } from "./rules.ts";
import { storeFile } from "./store.ts";
import type { AttachmentsTable } from "./tables.ts";

/** A file that goes with a lesson. */
export interface Attachment {
  id: string;
  /** As readers save it. */
  name: string;
  /** Bytes. */
  size: number;
}

/** A file to add to a lesson. */
export interface NewAttachment {
  lessonId: number;
  courseId: number;
  ownerId: number;
  /** As it was sent; it is cleaned. */
  name: string;
  bytes: Uint8Array;
  now: Temporal.Instant;
}

/** The files of a lesson, in the order in which they were added. */
export function listAttachments(db: Db, lessonId: number): Promise<Attachment[]> {
  return db.selectFrom("attachments as a").innerJoin("media as m", "m.id", "a.media_id")
    .select(["a.id", "a.name", "m.size"])
    .where("a.lesson_id", "=", lessonId).orderBy("a.position").execute();
}

/** Lets one change of a course's files at a time go on: a file is shared among lessons, and goes with the last. */
async function lockFiles(tx: Tx, lessonId: number): Promise<void> {
  await sql`
    select from courses c where c.id = (select course_id from lessons where id = ${lessonId}::bigint)
    for no key update`.execute(tx);
}

/**
 * Adds a file to a lesson; whoever calls has found out that the actor may. The same file under the same name again
 * changes nothing.
 * Throws `invalid` with `attachment_too_large` (20 MB), `attachment_empty` or `attachments_too_many`.
 */
export async function addAttachment(tx: Tx, file: NewAttachment): Promise<Attachment> {
  const { lessonId, courseId, ownerId, bytes, now } = file;
  if (bytes.length === 0) throw new AppError("invalid", "attachment_empty");
  if (bytes.length > LARGEST_ATTACHMENT) throw new AppError("invalid", "attachment_too_large");
  const name = cleanFileName(file.name, "lampiran");
  await lockFiles(tx, lessonId);
  const contentType = await mediaTypeOf(bytes) ?? "application/octet-stream";
  const { id: mediaId } = await storeFile(
    tx,
    { bytes, contentType, sha256: await sha256(bytes) },
    { ownerId, courseId, purpose: "attachment", now },
  );
  const others = await tx.selectFrom("attachments").select(["id", "name", "media_id"])
    .where("lesson_id", "=", lessonId).execute();
  const same = others.find((one) => one.media_id === mediaId && one.name === name);
  if (same) return { id: same.id, name, size: bytes.length };
  if (others.length >= MOST_ATTACHMENTS) throw new AppError("invalid", "attachments_too_many");
  const id = crypto.randomUUID();
  await tx.insertInto("attachments")
    .values({ id, lesson_id: lessonId, media_id: mediaId, name, created_at: now }).execute();
  return { id, name, size: bytes.length };
}

/** Takes a file off a lesson, and out of the database with its last use. Throws `not_found`. */
export async function removeAttachment(
  tx: Tx,
  { lessonId, id }: Pick<Selectable<AttachmentsTable>, "id"> & { lessonId: number },
): Promise<void> {
  await lockFiles(tx, lessonId);
  const { numDeletedRows } = isMediaId(id)
    ? await tx.deleteFrom("attachments").where("id", "=", id).where("lesson_id", "=", lessonId)
      .executeTakeFirst()
    : { numDeletedRows: 0n };
  if (numDeletedRows === 0n) throw new AppError("not_found", "not_found");
}

/** An attachment, to be saved. */
export interface FoundAttachment {
  name: string;
  contentType: string;
  sha256: string;
  bytes: Uint8Array;
}

/**
 * An attachment for somebody with an active seat in its course, once its lesson is published; for the course's
 * instructor and admins always. Throws `not_found` for everybody else.
 */
export async function readAttachment(
  db: Db,
  id: string,
  reader: Reader,
  now: Temporal.Instant,
): Promise<FoundAttachment> {
  if (!isMediaId(id) || !reader) throw new AppError("not_found", "not_found");
  const { rows: [found] } = await sql<FoundAttachment>`
    select a.name, m.content_type as "contentType", m.sha256, m.bytes
    from attachments a
    join media m on m.id = a.media_id
    join lessons l on l.id = a.lesson_id
    join courses c on c.id = l.course_id
    where a.id = ${id}::uuid and (
      ${reader.role === "admin"}::boolean
      or exists (select from course_staff t
        where t.course_id = c.id and t.user_id = ${reader.id}::bigint and t.may_content)
      or ((l.publish_at is null or l.publish_at <= ${now}::timestamptz) and exists (
        select from enrollments e where e.course_id = c.id and e.user_id = ${reader.id}::bigint
          and e.status = 'active')))`.execute(db);
  if (!found) throw new AppError("not_found", "not_found");
  return found;
}
