import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { findQuiz } from "./access.ts";
import { readAnswer } from "./answers.ts";
import * as queries from "./attempt_queries.ts";
import type { Save, Saved } from "./attempt_queries.ts";
import { takeOver } from "./devices.ts";
import { type SavesInput, savesInput } from "./input.ts";
import type { QuizAddress } from "./queries.ts";
import { forgetSpecs, type Specs, specsOf } from "./specs.ts";
import { finished, moved, notStarted } from "./taking.ts";

type SavingDeps = Pick<Deps, "db" | "clock" | "jobs" | "live">;
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
 * Saves answers of the viewer's attempt, in one statement; a batch without any only asks for the deadline.
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
  const save = async () => {
    const quiz = await specsOf(deps.db, address);
    if (!quiz) throw await refusal(deps, viewer, address);
    const checked = newest(await readInTime(deps, viewer, address, () => readSaves(quiz, saves)));
    const batch = { address, userId: viewer.id, device, saves: checked, now };
    const saving = await queries.saveAnswers(deps.db, { ...batch, quizId: quiz.quizId });
    return { ...saving, isOtherQuiz: saving.quizId !== quiz.quizId };
  };
  let saving = await save();
  if (saving.attemptId === null) throw await refusal(deps, viewer, address);
  if (saving.isOtherQuiz) {
    forgetSpecs(deps.db, address);
    saving = await save();
  }
  // A device nobody has seen before is newer than those that are known.
  if (!saving.isOpen && await admitDevice(deps, viewer, saving, device)) saving = await save();
  if (!saving.isOpen) throw await lateRefusal(deps, viewer, address);
  const deadline = saving.deadlineAt?.epochMilliseconds ?? null;
  return { saved: saving.saved, deadline, now: now.epochMilliseconds };
}

/** Why there is nothing to save to. */
async function refusal(deps: SavingDeps, viewer: Taker, address: QuizAddress): Promise<AppError> {
  const { isPreview } = await findQuiz(deps, viewer, address);
  return isPreview ? new AppError("forbidden", "quiz_preview_only") : notStarted();
}

/** Why an attempt takes no more answers; its time may be over, which closes it. */
async function lateRefusal(
  deps: SavingDeps,
  viewer: Taker,
  address: QuizAddress,
): Promise<AppError> {
  const { row: { attempt } } = await findQuiz(deps, viewer, address);
  return attempt?.finishedAt === null ? moved() : finished();
}

/** Makes a device that was never here before the newest; false when that is not what is in the way. */
async function admitDevice(
  deps: Pick<Deps, "db" | "clock" | "live">,
  { id: userId }: Taker,
  { attemptId, devices, finishedAt }: queries.Saving,
  device: string | null,
): Promise<boolean> {
  if (attemptId === null || finishedAt !== null || device === null) return false;
  if (devices?.includes(device)) return false;
  const claim = { attemptId, userId, device };
  return await takeOver(deps, claim, { onlyIfNew: true }) !== undefined;
}

/** Whether the attempt takes answers comes before what is wrong with these. */
async function readInTime<T>(
  deps: SavingDeps,
  viewer: Taker,
  address: QuizAddress,
  read: () => T,
): Promise<T> {
  try {
    return read();
  } catch (error) {
    const { row: { attempt } } = await findQuiz(deps, viewer, address);
    if (!attempt) throw await refusal(deps, viewer, address);
    throw attempt.finishedAt === null ? error : finished();
  }
}

function readSaves({ questions }: Specs, saves: SavesInput["saves"]): Save[] {
  const problems: Record<string, MessageKey> = {};
  const read = saves.flatMap(({ question: id, answer, seq }, at) => {
    const question = questions.get(id);
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
