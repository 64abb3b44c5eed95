import { sql } from "kysely";
import type { Role } from "../accounts/rules.ts";
import type { Db } from "../database.ts";
import { texts } from "../platform/db/mod.ts";
import type { CheckedImage } from "./rules.ts";

/** Where a picture belongs: to a course, or to its owner for anybody to see. */
export interface Place {
  ownerId: number;
  courseId: number | null;
}

function inPlace({ ownerId, courseId }: Place) {
  return courseId === null
    ? sql<boolean>`course_id is null and owner_id = ${ownerId}`
    : sql<boolean>`course_id = ${courseId}`;
}

/** The ids of the files with these hashes that are already at a place, by hash. */
export async function findByHash(
  db: Db,
  place: Place,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.selectFrom("media").select(["id", "sha256"])
    .where(inPlace(place)).where(sql<boolean>`sha256 = any(${texts(hashes)})`).execute();
  return new Map(rows.map((row) => [row.sha256, row.id]));
}

/** Stores a picture unless the place has it already; false when it had. */
export async function insertImage(
  db: Db,
  image: CheckedImage,
  row: Place & { id: string; now: Temporal.Instant },
): Promise<boolean> {
  const result = await db.insertInto("media").values({
    id: row.id,
    owner_id: row.ownerId,
    course_id: row.courseId,
    sha256: image.sha256,
    content_type: image.contentType,
    bytes: image.bytes,
    size: image.bytes.length,
    width: image.width,
    height: image.height,
    created_at: row.now,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A stored file, as one reader gets it. */
export interface FoundMedia {
  id: string;
  sha256: string;
  contentType: string;
  /** Null when the reader has this very content already. */
  bytes: Uint8Array | null;
  /** Whether anybody may read it. */
  isPublic: boolean;
}

/**
 * A file that this reader may read: one without a course, or of a course that they have an active
 * seat in or teach; admins read all. The bytes are left in the database when `knownHash` is theirs.
 */
export async function selectMedia(
  db: Db,
  id: string,
  viewer: { id: number; role: Role } | null,
  knownHash: string | null,
): Promise<FoundMedia | undefined> {
  const readerId = viewer?.id ?? null;
  const { rows } = await sql<FoundMedia>`
    select m.id, m.sha256, m.content_type as "contentType", m.course_id is null as "isPublic",
      case when m.sha256 = ${knownHash}::text then null else m.bytes end as bytes
    from media m
    where m.id = ${id}::uuid and (
      m.course_id is null
      or ${viewer?.role === "admin"}::boolean
      or exists (
        select from courses c where c.id = m.course_id and c.instructor_id = ${readerId}::bigint)
      or exists (
        select from enrollments e
        where e.course_id = m.course_id and e.user_id = ${readerId}::bigint and e.status = 'active'))`
    .execute(db);
  return rows[0];
}
