import { z } from "zod";
import type { MessageKey } from "../../platform/errors.ts";
import { says } from "../../platform/http.ts";
import { type Gradable, QUESTION_KINDS, specSchema } from "../spec.ts";

/** Points of one question. */
export const MAX_POINTS = 1000;
const LONGEST_TEXT = 20_000;

/** A question before it has a place in a quiz. Prompt and explanation are Markdown. */
export type QuestionDraft = Gradable & {
  prompt: string;
  explanation: string;
  points: number;
  /** It was dropped: it is kept, and counts for nobody. */
  isDropped?: true;
};

const frame = z.object({
  kind: z.enum(QUESTION_KINDS, says("not_a_choice")),
  prompt: z.string(says("required")).trim().min(1, says("required"))
    .max(LONGEST_TEXT, says("too_long")),
  explanation: z.string().trim().max(LONGEST_TEXT, says("too_long")),
  points: z.number(says("question_points_invalid")).int(says("question_points_invalid"))
    .min(1, says("question_points_invalid")).max(MAX_POINTS, says("question_points_invalid")),
  isDropped: z.literal(true).optional(),
});

/** A field that is wrong, by its path such as `spec.options.0.text`. */
export interface DraftProblem {
  path: string;
  key: MessageKey;
}

/** Checks a question, wherever it comes from: a form or a file. */
export function checkDraft(input: { kind: unknown; spec: unknown } & Record<string, unknown>): {
  draft: QuestionDraft | null;
  problems: DraftProblem[];
} {
  const head = frame.safeParse(input);
  const kind = QUESTION_KINDS.find((one) => one === input.kind);
  const spec = kind && specSchema(kind).safeParse(input.spec);
  const issues = [
    ...(head.error?.issues ?? []),
    ...(spec?.error?.issues ?? []).map((issue) => ({ ...issue, path: ["spec", ...issue.path] })),
  ];
  const problems = issues.map(({ path, message }) => ({
    path: path.join("."),
    key: message as MessageKey,
  }));
  if (!head.success || !spec?.success) return { draft: null, problems };
  return { draft: { ...head.data, spec: spec.data } as QuestionDraft, problems };
}

/** The parts that were given: JSON has no `undefined`. */
export function given<T extends object>(parts: T): T {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== ""),
  ) as T;
}

/** Something in a file that keeps it from being imported. */
export interface ImportProblem {
  line: number;
  key: MessageKey;
}

/** A question of a file of a kind that we do not have. */
export interface SkippedQuestion {
  line: number;
  kind: "essay" | "description";
  /** Its title, or how it begins. */
  name: string;
}

/** What a file holds. With a problem in it nothing is imported. */
export interface ReadQuestions {
  drafts: QuestionDraft[];
  problems: ImportProblem[];
  skipped: SkippedQuestion[];
}
