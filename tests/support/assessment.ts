import type { Selectable } from "kysely";
import { json } from "../../lib/platform/db/mod.ts";
import { type QuestionKind, type QuestionSpec, specSchema } from "../../lib/assessment/spec.ts";
import type { QuizQuestionsTable, QuizzesTable } from "../../lib/assessment/tables.ts";
import { enroll, type HasDb, MADE_AT, makeCourse, makeUser } from "./factories.ts";

export type Quiz = Selectable<QuizzesTable>;
export type Question = Selectable<QuizQuestionsTable>;

export type QuizOptions = Partial<Omit<Quiz, "id">> & { course?: { id: number } };

const dbOf = (from: HasDb) => "db" in from ? from.db : from;

/** A published quiz without questions, open at any time; the course's final one unless it names a section. */
export async function makeQuiz(from: HasDb, options: QuizOptions = {}): Promise<Quiz> {
  const { course, ...columns } = options;
  return await dbOf(from).insertInto("quizzes").values({
    course_id: course?.id ?? (await makeCourse(from)).id,
    section_id: null,
    title: "Kuis akhir",
    opens_at: null,
    closes_at: null,
    time_limit_minutes: null,
    counts_for_certificate: true,
    published_at: MADE_AT,
    created_at: MADE_AT,
    updated_at: MADE_AT,
    ...columns,
  }).returningAll().executeTakeFirstOrThrow();
}

/** A spec of each kind; the ids of right options begin with "r". */
export const SPECS: Readonly<Record<QuestionKind, QuestionSpec>> = {
  single: {
    options: [
      { id: "r1", text: "Benar", right: true },
      { id: "w1", text: "Salah", right: false },
      { id: "w2", text: "Salah juga", right: false },
    ],
  },
  multiple: {
    options: [
      { id: "r1", text: "Satu", right: true },
      { id: "r2", text: "Dua", right: true },
      { id: "w1", text: "Tiga", right: false },
      { id: "w2", text: "Empat", right: false },
    ],
  },
  truefalse: { right: ["true"] },
  short: { accepted: [{ text: "Ctrl + S" }, { text: "control s" }] },
  number: { accepted: [{ value: 2.5, tolerance: 0.1 }] },
  matching: {
    pairs: [
      { id: "p1", text: "Indonesia", right: ["r1"] },
      { id: "p2", text: "Jepang", right: ["r2"] },
    ],
    options: [{ id: "r1", text: "Jakarta" }, { id: "r2", text: "Tokyo" }, {
      id: "w1",
      text: "Hanoi",
    }],
  },
};

/** A right answer to each of `SPECS`. */
export const RIGHT = {
  single: "r1",
  multiple: ["r1", "r2"],
  truefalse: "true",
  short: "ctrl + s",
  number: 2.55,
  matching: [["p1", "r1"], ["p2", "r2"]],
} as const;

export type QuestionOptions = Partial<Omit<Question, "id" | "spec">> & {
  quiz: { id: number };
  spec?: unknown;
};

let position = 0;

/** A question at the end of its quiz, of one point; single choice unless it names a kind. */
export function makeQuestion(from: HasDb, options: QuestionOptions): Promise<Question> {
  const { quiz, spec, ...columns } = options;
  const kind = options.kind ?? "single";
  return dbOf(from).insertInto("quiz_questions").values({
    quiz_id: quiz.id,
    position: ++position,
    kind,
    prompt: `Soal ${position}?`,
    explanation: `Penjelasan ${position}.`,
    spec: json(specSchema(kind).parse(spec ?? SPECS[kind]) as QuestionSpec),
    dropped_at: null,
    created_at: MADE_AT,
    updated_at: MADE_AT,
    ...columns,
  }).returningAll().executeTakeFirstOrThrow();
}

/** A course with a student in it and a final quiz with one question of each of `kinds`. */
export async function makeQuizWorld(
  from: HasDb,
  options: QuizOptions = {},
  kinds: readonly QuestionKind[] = [
    "single",
    "multiple",
    "truefalse",
    "short",
    "number",
    "matching",
  ],
) {
  const course = await makeCourse(from);
  const student = await makeUser(from);
  const enrollment = await enroll(from, { user: student, course });
  const quiz = await makeQuiz(from, { ...options, course });
  const questions: Question[] = [];
  for (const kind of kinds) questions.push(await makeQuestion(from, { quiz, kind }));
  const address = { courseSlug: course.slug, section: null };
  return { course, student, enrollment, quiz, questions, address };
}
