import { mediaUrl } from "../media/rules.ts";
import type { MessageRow } from "./message_queries.ts";
import type { Side } from "./rules.ts";

/** A message as pages, scripts and the live stream show it. */
export interface ShownMessage {
  id: number;
  client_id: string;
  side: Side;
  /** Null when its sender is gone. */
  sender: string | null;
  text: string;
  /** ISO 8601 in UTC. */
  at: string;
  deleted: boolean;
  course: { slug: string; title: string; price: number } | null;
  picture: { url: string; width: number | null; height: number | null } | null;
}

/** Shapes a message for those who are in its room. */
export function shownMessage(row: MessageRow): ShownMessage {
  const { courseSlug, courseTitle, coursePrice, mediaId } = row;
  return {
    id: row.id,
    client_id: row.clientId,
    side: row.side,
    sender: row.senderName,
    text: row.text,
    at: row.at.toString(),
    deleted: row.isDeleted,
    course: courseSlug !== null && courseTitle !== null && coursePrice !== null
      ? { slug: courseSlug, title: courseTitle, price: coursePrice }
      : null,
    picture: mediaId === null
      ? null
      : { url: mediaUrl(mediaId), width: row.mediaWidth, height: row.mediaHeight },
  };
}
