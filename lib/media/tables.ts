export interface MediaTable {
  id: string;
  owner_id: number | null;
  /** Set: only those who may read the course get the file. Null: anybody. */
  course_id: number | null;
  /** Hex. */
  sha256: string;
  content_type: string;
  bytes: Uint8Array;
  /** Bytes. */
  size: number;
  /** Pixels, of pictures. */
  width: number | null;
  height: number | null;
  created_at: Temporal.Instant;
}

export interface MediaTables {
  media: MediaTable;
}
