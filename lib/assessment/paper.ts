import type { QuestionRow, QuizRow } from "./queries.ts";
import { shuffled } from "./shuffle.ts";
import { type AnswerValue, gradable, type QuestionKind } from "./spec.ts";

/** Something that can be chosen. */
export interface PaperOption {
  id: string;
  /** Markdown. */
  text: string;
}

/** A question as its student sees it: nothing in it says what is right. */
export interface PaperQuestion {
  id: number;
  kind: QuestionKind;
  /** Markdown. */
  prompt: string;
  points: number;
  /** What can be chosen (`single`, `multiple`, `matching`); true and false are the page's own words. */
  options: PaperOption[];
  /** The left side of `matching`. */
  pairs: PaperOption[];
  answer: AnswerValue | null;
  seq: number | null;
  savedAt: Temporal.Instant | null;
}

/** Whether an attempt's questions and options come in an order of their own. */
export type Shuffling = Pick<QuizRow, "shuffleQuestions" | "shuffleOptions">;

const plain = ({ id, text }: PaperOption): PaperOption => ({ id, text });

/** The options and pairs of a question in the order of one attempt. */
export function choicesOf(
  row: Pick<QuestionRow, "id" | "kind" | "spec">,
  { shuffleOptions }: Pick<Shuffling, "shuffleOptions">,
  seed: number,
): Pick<PaperQuestion, "options" | "pairs"> {
  const question = gradable(row);
  const key = `${seed}/${row.id}`;
  const mix = (list: readonly PaperOption[]) =>
    (shuffleOptions ? shuffled(list, key) : list).map(plain);
  switch (question.kind) {
    case "single":
    case "multiple":
      return { options: mix(question.spec.options), pairs: [] };
    case "matching": {
      // Written side by side, the pairs would answer themselves: this side is always mixed.
      const options = shuffled(question.spec.options, key).map(plain);
      return { options, pairs: mix(question.spec.pairs) };
    }
    default:
      return { options: [], pairs: [] };
  }
}

/** Rows in the order of one attempt, without those that were dropped. */
export function inOrder<T extends Pick<QuestionRow, "id" | "isDropped">>(
  rows: readonly T[],
  { shuffleQuestions }: Pick<Shuffling, "shuffleQuestions">,
  seed: number,
): T[] {
  const asked = rows.filter(({ isDropped }) => !isDropped);
  if (!shuffleQuestions) return asked;
  const byId = new Map(asked.map((row) => [String(row.id), row]));
  return shuffled([...byId.keys()].map((id) => ({ id })), String(seed))
    .map(({ id }) => byId.get(id)!);
}

/** The questions of an attempt as its student sees them. */
export function paperOf(
  rows: readonly QuestionRow[],
  shuffling: Shuffling,
  seed: number,
): PaperQuestion[] {
  return inOrder(rows, shuffling, seed).map((row) => {
    const { id, kind, prompt, points, answer, seq, savedAt } = row;
    return {
      id,
      kind,
      prompt,
      points,
      ...choicesOf(row, shuffling, seed),
      answer,
      seq,
      savedAt,
    };
  });
}
