import { z } from "zod";
import { says } from "../platform/http.ts";

/** A batch of a browser that was offline: every question of a long quiz several times over. */
const MAX_SAVES = 500;

const questionId = z.union([
  z.number().int().positive(),
  z.string().regex(/^[1-9]\d{0,15}$/).transform(Number),
], says("quiz_question_unknown"));

/** The name that a browser gives itself, or the one that the server gave it. */
export const deviceName = z.string(says("invalid")).regex(/^[\w.:-]{1,64}$/, says("invalid"));

/** What `PUT …/quiz/answers` takes. */
export const savesInput = z.object({
  saves: z.array(
    z.object({
      question: questionId,
      // Read by its question's kind (answers.ts).
      answer: z.unknown(),
      seq: z.number(says("invalid")).int(says("invalid")).min(1, says("invalid"))
        .max(Number.MAX_SAFE_INTEGER, says("invalid")),
    }),
    says("invalid"),
  ).max(MAX_SAVES, says("invalid")),
  device: deviceName.nullish().transform((device) => device ?? null),
});
export type SavesInput = z.infer<typeof savesInput>;

/** Extra time for one student, from the instructor's form, in minutes; 0 takes it back. */
export const extraTimeInput = z.object({
  student: z.string(says("required")).regex(/^[1-9]\d{0,15}$/, says("not_a_choice"))
    .transform(Number),
  minutes: z.string(says("quiz_extra_invalid")).trim().regex(
    /^\d{1,4}$/,
    says("quiz_extra_invalid"),
  )
    .transform(Number).refine((minutes) => minutes <= 1440, says("quiz_extra_invalid")),
});
