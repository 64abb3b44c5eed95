import type { ColumnType, Generated } from "kysely";

type Instant = Temporal.Instant;

/**
 * What a file is for, which decides who may read it: a picture or attachment of a course its readers, a picture
 * without a course, a thumbnail and an avatar anybody, a credential its owner and admins, a picture
 * of a chat those who are in it.
 */
export type Purpose = "picture" | "thumbnail" | "avatar" | "attachment" | "credential" | "chat";

export interface MediaTable {
  id: string;
  owner_id: number | null;
  /** Set: it goes with the course, and only those who may read the course get a picture or an attachment. */
  course_id: number | null;
  purpose: ColumnType<Purpose, Purpose | undefined, never>;
  /** Hex. */
  sha256: string;
  content_type: string;
  bytes: Uint8Array;
  /** A smaller copy for lists, of the same type; thumbnails have one. */
  card: ColumnType<Uint8Array | null, Uint8Array | null | undefined, never>;
  /** Bytes. */
  size: number;
  /** Pixels, of pictures. */
  width: number | null;
  height: number | null;
  created_at: Instant;
}

export interface AttachmentsTable {
  id: string;
  lesson_id: number;
  media_id: string;
  /** The file's name as readers save it. */
  name: string;
  /** Grows with every one that is added. */
  position: Generated<number>;
  created_at: Instant;
}

export interface MediaTables {
  media: MediaTable;
  attachments: AttachmentsTable;
}
