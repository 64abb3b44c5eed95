import { z } from "zod";
import { says } from "../platform/http.ts";
import { MESSAGE_MAX, STAFF_MOVES } from "./rules.ts";

const lettersAtMost = (most: number) => (text: string) => [...text].length <= most;
/** Line ends as one letter, no space around: browsers send them as two. */
const tidy = z.string(says("required"))
  .transform((text) => text.replace(/\r\n?/g, "\n").trim());

/** Spaces and marks that show nothing are no message, of whatever width they are. */
const seen = (text: string) => /[^\p{Z}\p{C}]/u.test(text) ? text : "";

/** A form that was sent before pages gave ids, or by hand, gets one of its own. */
const clientId = z.string(says("chat_client_id")).default("")
  .transform((id) => id === "" ? crypto.randomUUID() : id)
  .refine((id) => /^[\w.:-]{1,100}$/.test(id), says("chat_client_id"));

/** A course by its title, its slug, or the address of one of its pages. */
const courseName = z.string().default("").transform((text) => {
  const address = /(?:\/courses\/|\/learn\/)([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(text.trim());
  return address?.[1] ?? text.trim();
});

/** A message; whether it is empty depends on its card and picture. */
export const messageInput = z.object({
  client_id: clientId,
  text: tidy.default("").transform(seen)
    .refine(lettersAtMost(MESSAGE_MAX), says("chat_too_long")),
  course: courseName,
  /** The one of several that a title may have meant. */
  course_choice: courseName,
}).transform(({ course, course_choice: choice, ...rest }) => ({
  ...rest,
  course: choice || course,
}));

/** After which message the rest is wanted. */
export const afterInput = z.coerce.number(says("cursor_invalid")).int(says("cursor_invalid"))
  .min(0, says("cursor_invalid")).max(Number.MAX_SAFE_INTEGER, says("cursor_invalid"));

/** What the staff does to a room; `to` is whom it is handed over to. */
export const moveInput = z.object({
  move: z.enum(STAFF_MOVES, says("invalid")),
  to: z.coerce.number().int().positive().optional().catch(undefined),
});

/** Something the staff remembers about a room. */
export const noteInput = z.object({
  note: tidy.pipe(
    z.string().min(1, says("required")).refine(lettersAtMost(2000), says("too_long")),
  ),
});

/** Why a message is reported. */
export const reportInput = z.object({
  reason: tidy.pipe(
    z.string().min(1, says("required")).refine(lettersAtMost(500), says("too_long")),
  ),
});

/** Words to look for. */
export const searchInput = z.object({
  q: z.string().default("").transform((text) => [...text.trim()].slice(0, 100).join("")),
});
