import { z } from "zod";
import { says } from "../platform/http.ts";
import { QUESTION_MAX } from "./rules.ts";

/** A question to the assistant. */
export const questionInput = z.object({
  text: z.string(says("assistant_empty")).trim().min(1, says("assistant_empty"))
    .max(QUESTION_MAX, says("assistant_too_long")),
});
