import { z } from "zod";
import { says } from "../platform/http.ts";

/** A note about a student. */
export const noteInput = z.object({
  text: z.string(says("required")).trim().min(1, says("required")).max(2000, says("note_long")),
});
