import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { findQuiz, running } from "./access.ts";
import { readAnswer } from "./answers.ts";
import * as queries from "./attempt_queries.ts";
import type { Save, Saved, SavingRow } from "./attempt_queries.ts";
import { closeAttempt } from "./closing.ts";
import { type SavesInput, savesInput } from "./input.ts";
import type { QuizAddress } from "./queries.ts";
import { gradable } from "./spec.ts";
import { finished, moved, notStarted } from "./taking.ts";
import { attemptState } from "./timing.ts";

type SavingDeps = Pick<Deps, "db" | "clock" | "jobs">;
type Taker = Pick<Viewer, "id" | "role">;

/** What the server has kept. */
export interface Acknowledgement {
  /** Of every question sent: the number of the save that counts now, and when it came. */
  saved: Saved[];
  /** Epoch milliseconds; extra time may have moved it. */
  deadline: number | null;
  now: number;
}

/**
 * Saves answers of the viewer's attempt; a batch without any only asks for the deadline. Two statements: one reads
 * what the answers are judged by, one saves them all under the attempt's guard.
 * Throws `conflict` with the reasons `not_started`, `finished` and `moved`, `invalid` for a wrong question or answer
 * (then nothing of the batch is saved), and as `findQuiz` does.
 */
export async function saveAnswers(
  deps: SavingDeps,
  viewer: Taker,
  address: QuizAddress,
  input: unknown,
): Promise<Acknowledgement> {
  const { saves, device } = parseInput(savesInput, input);
  const now = deps.clock.now();
  const ids = saves.map(({ question }) => question);
  const row = await queries.findSaving(deps.db, address, viewer.id, ids);
  if (row?.attemptId === undefined) throw await refusal(deps, viewer, address);
  const { attemptId } = row;
  if (attemptId === null) throw await refusal(deps, viewer, address);
  const state = attemptState(running(row), now.epochMilliseconds);
  if (state === "over") await closeAttempt(deps, attemptId, now);
  if (state !== "open") throw finished();
  await admitDevice(deps, attemptId, row.devices ?? [], device);
  const checked = newest(readSaves(row, saves));
  const saved = await queries.saveAnswers(deps.db, { attemptId, device, saves: checked, now });
  // Finished, or gone on with elsewhere, since it was read.
  if (!saved) throw await lateRefusal(deps, viewer, address);
  const deadline = row.deadlineAt?.epochMilliseconds ?? null;
  return { saved, deadline, now: now.epochMilliseconds };
}

/** Why there is nothing to save to. */
async function refusal(deps: SavingDeps, viewer: Taker, address: QuizAddress): Promise<AppError> {
  const { isPreview } = await findQuiz(deps, viewer, address);
  return isPreview ? new AppError("forbidden", "quiz_preview_only") : notStarted();
}

async function lateRefusal(
  deps: SavingDeps,
  viewer: Taker,
  address: QuizAddress,
): Promise<AppError> {
  const { row: { attempt } } = await findQuiz(deps, viewer, address);
  return attempt?.finishedAt === null ? moved() : finished();
}

/** Lets the newest device save, and one that was never here before become the newest; throws `moved`. */
async function admitDevice(
  { db }: Pick<Deps, "db">,
  attemptId: number,
  devices: readonly string[],
  device: string | null,
): Promise<void> {
  if (device === null || devices.at(-1) === device) return;
  if (devices.includes(device)) throw moved();
  await queries.claimDevice(db, attemptId, device, { onlyIfNew: true });
}

function readSaves(
  { questions }: Pick<SavingRow, "questions">,
  saves: SavesInput["saves"],
): Save[] {
  const known = new Map(questions.map((question) => [question.id, gradable(question)]));
  const problems: Record<string, MessageKey> = {};
  const read = saves.flatMap(({ question: id, answer, seq }, at) => {
    const question = known.get(id);
    try {
      if (!question) throw new AppError("invalid", "quiz_question_unknown");
      return [{ question: id, value: readAnswer(question, answer), seq }];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problems[`saves.${at}`] = error.key;
      return [];
    }
  });
  const [first] = Object.values(problems);
  if (first) throw new AppError("invalid", first, { fields: problems });
  return read;
}

/** Of several saves of one question only the newest; of equals the one that came last. */
function newest(saves: readonly Save[]): Save[] {
  const kept = new Map<number, Save>();
  for (const save of saves) {
    if ((kept.get(save.question)?.seq ?? 0) <= save.seq) kept.set(save.question, save);
  }
  return [...kept.values()];
}
