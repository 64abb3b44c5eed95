import type { Db } from "../database.ts";
import { selectSpecs } from "./attempt_queries.ts";
import type { QuizAddress } from "./queries.ts";
import { type Gradable, gradable } from "./spec.ts";

/** What answers to a quiz are judged by. */
export interface Specs {
  quizId: number;
  questions: ReadonlyMap<number, Gradable>;
}

/** Quizzes remembered by one process. */
const MOST = 200;

/**
 * What is judged by does not change once somebody has started (the database refuses it; a regrading only changes what
 * counts as right), so a process may remember it and need one statement for an autosave instead of two.
 */
const remembered = new WeakMap<Db, Map<string, Specs>>();

const keyOf = ({ courseSlug, section }: QuizAddress) => `${courseSlug}/${section ?? ""}`;

/** What answers to the published quiz of an address are judged by; undefined when there is none. */
export async function specsOf(db: Db, address: QuizAddress): Promise<Specs | undefined> {
  const known = remembered.get(db) ?? new Map<string, Specs>();
  remembered.set(db, known);
  const key = keyOf(address);
  const found = known.get(key);
  if (found) return found;
  const row = await selectSpecs(db, address);
  if (!row) return undefined;
  const questions = new Map(row.questions.map((question) => [question.id, gradable(question)]));
  const specs = { quizId: row.quizId, questions };
  if (row.isLocked) {
    // The one that was learned first goes; nobody is in a hurry for it.
    if (known.size >= MOST) known.delete(known.keys().next().value!);
    known.set(key, specs);
  }
  return specs;
}

/** The address has another quiz now than the one remembered. */
export function forgetSpecs(db: Db, address: QuizAddress): void {
  remembered.get(db)?.delete(keyOf(address));
}
