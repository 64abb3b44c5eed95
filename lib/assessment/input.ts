import { z } from "zod";
import { decodeBase64Url, encodeBase64Url } from "../platform/base64.ts";
import { AppError } from "../platform/errors.ts";
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

const studentCursor = z.object({
  name: z.string().max(200),
  id: z.number().int().positive(),
});

/** Where a page of students ended, as it stands in an address. */
export function writeStudentCursor(last: z.infer<typeof studentCursor>): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(last)));
}

/** Reads what `writeStudentCursor` wrote; throws `bad_request` (`cursor_invalid`) for anything else. */
export function readStudentCursor(text: string): z.infer<typeof studentCursor> {
  try {
    const bytes = text.length <= 1200 ? decodeBase64Url(text) : null;
    return studentCursor.parse(bytes && JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new AppError("bad_request", "cursor_invalid", { cause });
  }
}
