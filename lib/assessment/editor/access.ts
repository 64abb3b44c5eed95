import { type NeededRight, type OwnCourse, requireOwnCourse } from "../../authoring/service.ts";
import type { Asker } from "../../catalog/rules.ts";
import type { Db, Tx } from "../../database.ts";
import { cleanFileName } from "../../platform/download.ts";
import { AppError } from "../../platform/errors.ts";
import * as queries from "./queries.ts";
import type { OwnQuizRow } from "./queries.ts";

/** Where a quiz is among the instructor's pages: `/instructor/courses/:slug/quiz/:quiz`. */
export interface QuizPlace {
  slug: string;
  quiz: string;
}

/** A quiz with its course, for those who manage them. */
export interface OwnQuiz {
  course: OwnCourse;
  quiz: OwnQuizRow;
}

/** An id from an address; null for what is none. */
export function readId(text: string): number | null {
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

/** Questions are seen and corrected by those who write them and by those who grade. */
export const CORRECTING: NeededRight = ["content", "grading"];

/** The quiz of an address for those who may do what is needed with its course; throws as `requireOwnCourse` does. */
export async function requireOwnQuiz(
  db: Db | Tx,
  asker: Asker,
  place: QuizPlace,
  needed: NeededRight = "content",
): Promise<OwnQuiz> {
  const course = await requireOwnCourse(db, asker, place.slug, needed);
  const id = readId(place.quiz);
  const quiz = id === null ? undefined : await queries.findQuiz(db, course.id, id);
  if (!quiz) throw new AppError("not_found", "not_found");
  return { course, quiz };
}

/** A name for a file about a quiz. */
export function fileName({ course, quiz }: OwnQuiz, ending: string): string {
  const name = `${course.slug} - ${quiz.title}`.replace(/[/\\]/g, "-");
  return cleanFileName(`${name}.${ending}`, `${course.slug}.${ending}`);
}
