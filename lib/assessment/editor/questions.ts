import type { NeededRight } from "../../authoring/service.ts";
import type { Asker } from "../../catalog/rules.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { mediaUrl } from "../../media/rules.ts";
import { storeImage } from "../../media/service.ts";
import { AppError } from "../../platform/errors.ts";
import type { QuestionDraft } from "../exchange/draft.ts";
import { FILE_FORMATS, type FileFormat, readQuestions, writeQuestions } from "../exchange/mod.ts";
import type { ReadQuestions } from "../exchange/draft.ts";
import { gradable, QUESTION_KINDS, type QuestionKind } from "../spec.ts";
import {
  CORRECTING,
  fileName,
  type OwnQuiz,
  type QuizPlace,
  readId,
  requireOwnQuiz,
} from "./access.ts";
import { type QuestionValues, readQuestionForm } from "./form.ts";
import * as queries from "./queries.ts";
import type { OwnQuestionRow } from "./queries.ts";

type Reading = Pick<Deps, "db">;
type Writing = Pick<Deps, "db" | "clock">;

/** Questions of one quiz; more would be no quiz but a question bank. */
export const MAX_QUESTIONS = 500;
/** An import, bytes: 500 long questions. */
export const IMPORT_LIMIT = 2 * 1024 * 1024;

/** A quiz with its questions. */
export interface QuizQuestions extends OwnQuiz {
  questions: OwnQuestionRow[];
}

/** A quiz with its questions in order, for those who write or grade it. Throws as `requireOwnQuiz` does. */
export async function openQuestions(
  { db }: Reading,
  asker: Asker,
  place: QuizPlace,
  needed = CORRECTING,
): Promise<QuizQuestions> {
  const own = await requireOwnQuiz(db, asker, place, needed);
  return { ...own, questions: await queries.selectQuestions(db, own.quiz.id) };
}

/** One question of a quiz, for those who write it unless others are named. Throws as `requireOwnQuiz` does. */
export async function openQuestion(
  { db }: Reading,
  asker: Asker,
  place: QuizPlace & { question: string },
  needed: NeededRight = "content",
): Promise<OwnQuiz & { question: OwnQuestionRow }> {
  const own = await requireOwnQuiz(db, asker, place, needed);
  const id = readId(place.question);
  const question = id === null ? undefined : await queries.findQuestion(db, own.quiz.id, id);
  if (!question) throw new AppError("not_found", "not_found");
  return { ...own, question };
}

/** A kind from an address; `single` for what is none. */
export function readKind(text: string | null): QuestionKind {
  return QUESTION_KINDS.find((kind) => kind === text) ?? "single";
}

/** A stored question without its place. */
export function draftOf(
  { kind, spec, prompt, explanation, points, droppedAt }: OwnQuestionRow,
): QuestionDraft {
  const draft = { ...gradable({ kind, spec }), prompt, explanation, points };
  return droppedAt === null ? draft : { ...draft, isDropped: true };
}

/** Runs a change of a quiz's questions, which nobody may have started. */
async function change<T>(
  { db }: Reading,
  asker: Asker,
  place: QuizPlace,
  action: (tx: Tx, own: OwnQuiz) => Promise<T>,
): Promise<T> {
  return await db.transaction().execute(async (tx) => {
    const own = await requireOwnQuiz(tx, asker, place);
    if (!await queries.lockQuiz(tx, own.quiz.id)) throw new AppError("not_found", "not_found");
    if (await queries.hasAttempts(tx, own.quiz.id)) throw new AppError("conflict", "quiz_started");
    return await action(tx, own);
  });
}

async function requireRoom(tx: Tx, quizId: number, more: number): Promise<void> {
  if (await queries.countQuestions(tx, quizId) + more > MAX_QUESTIONS) {
    throw new AppError("invalid", "quiz_questions_many");
  }
}

/** Reads the form of a question; throws `invalid` with a key per field. */
export function readQuestion(kind: QuestionKind, values: QuestionValues): QuestionDraft {
  const { draft, fields } = readQuestionForm(kind, values);
  if (!draft) throw new AppError("invalid", "invalid", { fields });
  return draft;
}

/**
 * Adds a question at the end. Throws `not_found`, `invalid` with a key per field, and `conflict` (`quiz_started`).
 */
export async function createQuestion(
  deps: Writing,
  asker: Asker,
  place: QuizPlace,
  { kind, values }: { kind: QuestionKind; values: QuestionValues },
): Promise<void> {
  const draft = readQuestion(kind, values);
  await change(deps, asker, place, async (tx, { quiz }) => {
    await requireRoom(tx, quiz.id, 1);
    await queries.insertQuestions(tx, quiz.id, [draft], deps.clock.now());
  });
}

/** Keeps a changed question, which counts again if it was dropped; its kind stays. Throws as `createQuestion` does. */
export async function updateQuestion(
  deps: Writing,
  asker: Asker,
  place: QuizPlace & { question: string },
  values: QuestionValues,
): Promise<void> {
  const { question } = await openQuestion(deps, asker, place);
  const draft = readQuestion(question.kind, values);
  await change(deps, asker, place, async (tx, { quiz }) => {
    const isThere = await queries.updateQuestion(tx, quiz.id, question.id, draft, deps.clock.now());
    if (!isThere) throw new AppError("not_found", "not_found");
  });
}

/** Takes a question away. Throws `not_found` and `conflict` (`quiz_started`). */
export async function deleteQuestion(
  deps: Reading,
  asker: Asker,
  place: QuizPlace & { question: string },
): Promise<void> {
  const { question } = await openQuestion(deps, asker, place);
  await change(
    deps,
    asker,
    place,
    (tx, { quiz }) => queries.deleteQuestion(tx, quiz.id, question.id),
  );
}

/** Moves a question one place up or down; at the end nothing happens. Throws as `deleteQuestion` does. */
export async function moveQuestion(
  deps: Reading,
  asker: Asker,
  place: QuizPlace & { question: string },
  direction: "up" | "down",
): Promise<void> {
  const { question } = await openQuestion(deps, asker, place);
  await change(deps, asker, place, async (tx, { quiz }) => {
    const ids = (await queries.selectQuestions(tx, quiz.id)).map(({ id }) => id);
    const from = ids.indexOf(question.id);
    const to = direction === "up" ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= ids.length) return;
    [ids[from], ids[to]] = [ids[to], ids[from]];
    await queries.setOrder(tx, quiz.id, ids);
  });
}

/** Puts questions in the order of a list of ids, comma between. Throws as `deleteQuestion` does, and `invalid`. */
export async function orderQuestions(
  deps: Reading,
  asker: Asker,
  place: QuizPlace,
  order: string,
): Promise<void> {
  const ids = order.split(",").map(readId).filter((id) => id !== null);
  await change(deps, asker, place, async (tx, { quiz }) => {
    if (ids.length === 0 || ids.length > MAX_QUESTIONS) throw new AppError("invalid", "invalid");
    await queries.setOrder(tx, quiz.id, ids);
  });
}

/** Stores a picture for questions of a course; the Markdown that shows it. Throws `not_found`, `invalid` as media does. */
export async function addPicture(
  { db, clock }: Writing,
  asker: Asker,
  place: QuizPlace,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return await db.transaction().execute(async (tx) => {
    const { course } = await requireOwnQuiz(tx, asker, place);
    const owner = { ownerId: course.instructorId, courseId: course.id };
    const { id } = await storeImage(tx, { ...owner, bytes, now: clock.now() });
    return `![](${mediaUrl(id)})`;
  });
}

/** What an import has led to; with `problems` nothing was imported. */
export type ImportOutcome = Pick<ReadQuestions, "problems" | "skipped"> & { count: number };

/** A format from a form; GIFT for what is none. */
export function readFormat(text: string | null | undefined): FileFormat {
  return FILE_FORMATS.find((format) => format === text) ?? "gift";
}

/**
 * Adds every question of a file, or none when a line of it is wrong. Throws `not_found`, `conflict` (`quiz_started`),
 * `invalid` (`import_empty`, `quiz_questions_many`).
 */
export async function importQuestions(
  deps: Writing,
  asker: Asker,
  place: QuizPlace,
  { format, text }: { format: FileFormat; text: string },
): Promise<ImportOutcome> {
  if (text.trim() === "") throw emptyImport();
  const { drafts, problems, skipped } = readQuestions(format, text);
  return await change(deps, asker, place, async (tx, { quiz }) => {
    if (problems.length > 0) return { problems, skipped, count: 0 };
    if (drafts.length === 0 && skipped.length === 0) throw emptyImport();
    await requireRoom(tx, quiz.id, drafts.length);
    await queries.insertQuestions(tx, quiz.id, drafts, deps.clock.now());
    return { problems, skipped, count: drafts.length };
  });
}

function emptyImport(): AppError {
  return new AppError("invalid", "invalid", { fields: { text: "import_empty" } });
}

/** A file to save. */
export interface QuestionFile {
  name: string;
  type: string;
  text: string;
}

const TYPES = { gift: "text/plain; charset=utf-8", csv: "text/csv; charset=utf-8" } as const;
const ENDINGS = { gift: "gift.txt", csv: "csv" } as const;

/** All questions of a quiz as a file, with a note at those that were dropped. Throws `not_found`. */
export async function exportQuestions(
  deps: Reading,
  asker: Asker,
  place: QuizPlace,
  format: FileFormat,
): Promise<QuestionFile> {
  const { questions, ...own } = await openQuestions(deps, asker, place, "content");
  const drafts = questions.map(draftOf);
  return {
    name: fileName(own, ENDINGS[format]),
    type: TYPES[format],
    text: writeQuestions(format, drafts),
  };
}
