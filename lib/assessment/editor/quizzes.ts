import { type OwnCourse, requireOwnCourse } from "../../authoring/service.ts";
import type { Asker } from "../../catalog/rules.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import type { Messages } from "../../platform/i18n/mod.ts";
import type { Zone } from "../../platform/time.ts";
import { type OwnQuiz, type QuizPlace, readId, requireOwnQuiz } from "./access.ts";
import { settingsInput } from "./input.ts";
import * as queries from "./queries.ts";
import type { OwnQuizRow } from "./queries.ts";

type Reading = Pick<Deps, "db">;
type Writing = Pick<Deps, "db" | "clock">;

/** The quizzes of a course, and where another one can be made. */
export interface QuizList {
  course: OwnCourse;
  quizzes: OwnQuizRow[];
  hasFinal: boolean;
  freeSections: { id: number; title: string }[];
}

/** The quizzes of a course for those who manage it. Throws `not_found`. */
export async function listQuizzes(
  { db }: Reading,
  asker: Asker,
  slug: string,
): Promise<QuizList> {
  const course = await requireOwnCourse(db, asker, slug, ["content", "grading"]);
  const [quizzes, freeSections] = await Promise.all([
    queries.selectQuizzes(db, course.id),
    queries.selectFreeSections(db, course.id),
  ]);
  const hasFinal = quizzes.some(({ sectionId }) => sectionId === null);
  return { course, quizzes, hasFinal, freeSections };
}

/**
 * Makes a quiz as a draft: the course's final one, or that of the section whose id `section` holds. The id of the
 * new quiz, or of the one that is there already. Throws `not_found`; `invalid` for a section that is not the course's.
 */
export async function createQuiz(
  { db, clock }: Writing,
  asker: Asker,
  { slug, section }: { slug: string; section: string },
  words: Messages["quizEditor"]["newTitle"],
): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    const course = await requireOwnCourse(tx, asker, slug);
    const place = await findPlace(tx, course.id, section);
    const title = (place ? words.section(place.title) : words.final).slice(0, 160);
    const sectionId = place?.id ?? null;
    const quiz = { courseId: course.id, sectionId, title, now: clock.now() };
    const id = await queries.insertQuiz(tx, quiz);
    if (id !== undefined) return id;
    const known = await queries.selectQuizzes(tx, course.id);
    const there = known.find((one) => one.sectionId === sectionId);
    if (!there) throw new AppError("not_found", "not_found");
    return there.id;
  });
}

async function findPlace(tx: Tx, courseId: number, section: string) {
  if (section === "") return null;
  const id = readId(section);
  const found = id === null ? undefined : await queries.findSection(tx, courseId, id);
  if (!found) throw new AppError("invalid", "invalid", { fields: { section: "not_a_choice" } });
  return found;
}

/** A quiz of the viewer's. Throws `not_found`. */
export function openOwnQuiz({ db }: Reading, asker: Asker, place: QuizPlace): Promise<OwnQuiz> {
  return requireOwnQuiz(db, asker, place);
}

/**
 * Keeps changed settings; moments are read on the wall clock of `zone`. Those who have started keep their deadline,
 * or get a later one. Throws `not_found`, `invalid` with a key per field, and `conflict` (`quiz_started`) when the
 * order of questions or options is to change after somebody has started.
 */
export async function updateSettings(
  { db, clock }: Writing,
  asker: Asker,
  place: QuizPlace,
  input: unknown,
  zone: Zone,
): Promise<void> {
  const settings = parseInput(settingsInput(zone), input);
  await db.transaction().execute(async (tx) => {
    const { quiz } = await requireOwnQuiz(tx, asker, place);
    await lock(tx, quiz.id);
    await queries.updateSettings(tx, quiz.id, settings, clock.now());
    await queries.extendDeadlines(tx, quiz.id);
  });
}

async function lock(tx: Tx, quizId: number): Promise<void> {
  if (!await queries.lockQuiz(tx, quizId)) throw new AppError("not_found", "not_found");
}

/**
 * Shows a quiz to students (`publish`), or hides it. Throws `not_found`, `invalid` (`quiz_empty`) without a question,
 * `conflict` (`quiz_started`) for hiding what somebody has started.
 */
export async function publishQuiz(
  { db, clock }: Writing,
  asker: Asker,
  place: QuizPlace,
  publish: boolean,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { quiz } = await requireOwnQuiz(tx, asker, place);
    await lock(tx, quiz.id);
    if (publish && quiz.questionCount === 0) throw new AppError("invalid", "quiz_empty");
    if (!publish && await queries.hasAttempts(tx, quiz.id)) {
      throw new AppError("conflict", "quiz_started");
    }
    const now = clock.now();
    const at = publish ? quiz.publishedAt ?? now : null;
    await queries.setPublished(tx, quiz.id, at, now);
  });
}

/** Deletes a quiz that nobody has started. Throws `not_found` and `conflict` (`quiz_started`). */
export async function deleteQuiz({ db }: Reading, asker: Asker, place: QuizPlace): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { quiz } = await requireOwnQuiz(tx, asker, place);
    await lock(tx, quiz.id);
    if (await queries.hasAttempts(tx, quiz.id)) throw new AppError("conflict", "quiz_started");
    await queries.deleteQuiz(tx, quiz.id);
  });
}
