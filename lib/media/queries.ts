import { sql } from "kysely";
import type { Role } from "../accounts/rules.ts";
import type { Db, Tx } from "../database.ts";
import { texts } from "../platform/db/mod.ts";
import type { Purpose } from "./tables.ts";

/** Where a file belongs: to a course, or to its owner alone; and what for. */
export interface Place {
  ownerId: number;
  courseId: number | null;
  /** A picture unless it says otherwise. */
  purpose?: Purpose;
}

function inPlace({ ownerId, courseId, purpose = "picture" }: Place) {
  return courseId === null
    ? sql<boolean>`course_id is null and owner_id = ${ownerId} and purpose = ${purpose}`
    : sql<boolean>`course_id = ${courseId} and purpose = ${purpose}`;
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

/** A file to store; width and height are those of pictures. */
export interface NewFile {
  bytes: Uint8Array;
  contentType: string;
  /** Hex. */
  sha256: string;
  width?: number;
  height?: number;
  /** A smaller copy of the same type. */
  card?: Uint8Array;
}

/** Stores a file unless the place has it already; false when it had. */
export async function insertFile(
  db: Db,
  file: NewFile,
  row: Place & { id: string; now: Temporal.Instant },
): Promise<boolean> {
  const result = await db.insertInto("media").values({
    id: row.id,
    owner_id: row.ownerId,
    course_id: row.courseId,
    purpose: row.purpose,
    sha256: file.sha256,
    content_type: file.contentType,
    bytes: file.bytes,
    card: file.card ?? null,
    size: file.bytes.length,
    width: file.width ?? null,
    height: file.height ?? null,
    created_at: row.now,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A stored file, as one reader gets it. */
export interface FoundMedia {
  id: string;
  sha256: string;
  contentType: string;
  purpose: Purpose;
  /** Null when the reader has this very content already. */
  bytes: Uint8Array | null;
  /** Whether anybody may read it. */
  isPublic: boolean;
}

/** Somebody who asks for a file; null: signed out. */
export type Reader = { id: number; role: Role } | null;

/**
 * A file that this reader may read: a thumbnail, an avatar or a picture without a course; a picture of a course that
 * they have an active seat in or teach, or that its public page shows; their own credential; a picture of a chat they are in. Admins read all. The
 * bytes are left in the database when `knownHash` is theirs. With `isCard` the smaller copy, where there is one.
 */
export async function selectMedia(
  db: Db,
  id: string,
  viewer: Reader,
  { knownHash, isCard }: { knownHash: string | null; isCard: boolean },
): Promise<FoundMedia | undefined> {
  const readerId = viewer?.id ?? null;
  const { rows } = await sql<FoundMedia>`
    select m.id, m.sha256, m.content_type as "contentType", m.purpose, p.is_public as "isPublic",
      case when m.sha256 = ${knownHash}::text then null
        when ${isCard}::boolean then coalesce(m.card, m.bytes) else m.bytes end as bytes
    from media m
    cross join lateral (select m.purpose in ('thumbnail', 'avatar')
      or (m.purpose = 'picture' and m.course_id is null) as is_public) p
    where m.id = ${id}::uuid and m.purpose <> 'attachment' and (
      p.is_public
      or ${viewer?.role === "admin"}::boolean
      or (m.purpose = 'credential' and m.owner_id = ${readerId}::bigint)
      or (m.purpose = 'chat' and exists (
        select from chat_messages cm join chat_rooms r on r.id = cm.room_id
        where cm.media_id = m.id and (r.customer_id = ${readerId}::bigint
          or exists (select from course_staff t where t.course_id = r.course_id
            and t.user_id = ${readerId}::bigint and t.may_content))))
      or (m.purpose = 'picture' and (
        exists (
          select from courses c where c.id = m.course_id and (
            exists (select from course_staff t where t.course_id = c.id
              and t.user_id = ${readerId}::bigint and t.may_content)
            or (c.status = 'published' and strpos(c.description, m.id::text) > 0)))
        or exists (
          select from enrollments e where e.course_id = m.course_id
            and e.user_id = ${readerId}::bigint and e.status = 'active'))))`
    .execute(db);
  return rows[0];
}

/** Deletes a file. */
export async function deleteFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("media").where("id", "=", id).execute();
}
