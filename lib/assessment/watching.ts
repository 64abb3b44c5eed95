import { z } from "zod";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Asker } from "../catalog/rules.ts";
import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import {
  choiceFilter,
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { running } from "./access.ts";
import { closeAttempt, closeOverdue } from "./closing.ts";
import { extraTimeInput } from "./input.ts";
import { tellPages } from "./devices.ts";
import { attemptState } from "./timing.ts";
import * as queries from "./watch_queries.ts";
import type { WatchCounts, WatchedQuiz, WatchedStudent } from "./watch_queries.ts";

/** Where a quiz is among the instructor's pages: `/instructor/courses/:slug/quiz/:quiz`. */
export interface WatchPlace {
  slug: string;
  quiz: string;
}

const filters = z.object({ q: searchFilter, state: choiceFilter(queries.WATCH_STATES) });

type Filters = z.infer<typeof filters>;

/** How the live view can be asked for: by name, and a whole class at once. */
export const WATCH_LISTING: Listing<Filters> = {
  key: "userId",
  sorts: {
    name: "text",
    progress: "bigint",
    answered: "bigint",
    started: "timestamptz",
    saved: "timestamptz",
    deadline: "timestamptz",
    extra: "bigint",
  },
  initial: "name",
  filters,
  pageSize: 100,
};

/** Who has started, saved and finished. */
export interface Watch {
  course: OwnCourse;
  quiz: WatchedQuiz;
  /** Of everybody, whatever the list was asked for. */
  counts: WatchCounts;
  students: Listed<WatchedStudent, Filters>;
  now: number;
}

async function requireQuiz(db: Db | Tx, asker: Asker, { slug, quiz }: WatchPlace) {
  const course = await requireOwnCourse(db, asker, slug, "grading");
  const id = /^[1-9]\d{0,15}$/.test(quiz) ? Number(quiz) : null;
  const found = id === null ? undefined : await queries.findWatched(db, course.id, id);
  if (!found) throw new AppError("not_found", "not_found");
  return { course, quiz: found };
}

/**
 * The live view of a quiz for those who manage its course. Attempts whose time is over are closed on the way.
 * Throws `not_found`, and as `readListing` does.
 */
export async function watchQuiz(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  asker: Asker,
  place: WatchPlace,
  params: URLSearchParams,
): Promise<Watch> {
  const { course, quiz } = await requireQuiz(deps.db, asker, place);
  const query = readListing(WATCH_LISTING, params);
  await closeOverdue(deps, { isDry: false });
  const { q, state } = query.filters;
  const rows = queries.studentRows(quiz, { pattern: likePattern(q), state });
  const [counts, students] = await Promise.all([
    queries.countStates(deps.db, quiz),
    list(deps.db, WATCH_LISTING, query, rows),
  ]);
  return { course, quiz, counts, students, now: deps.clock.now().epochMilliseconds };
}

/**
 * Sets a student's extra time in a quiz, in minutes, before they start or while they write; 0 takes it back. The
 * deadline of a running attempt moves with it, and open pages hear of it at once.
 * Throws `not_found`, `invalid` with a key per field, and `conflict` (`quiz_finished`).
 */
export async function grantExtraTime(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "live">,
  asker: Asker & { id: number },
  place: WatchPlace,
  input: unknown,
): Promise<void> {
  const { student: userId, minutes } = parseInput(extraTimeInput, input);
  const { quiz } = await requireQuiz(deps.db, asker, place);
  const now = deps.clock.now();
  const overdue = await deps.db.transaction().execute(async (tx) => {
    // Nobody starts meanwhile: a start reads the extra time under a lock that this one conflicts with.
    await queries.lockQuizForTimes(tx, quiz.id);
    if (!await queries.isStudent(tx, quiz.courseId, userId)) {
      throw new AppError("invalid", "invalid", { fields: { student: "not_a_choice" } });
    }
    const attempt = await queries.lockAttemptOf(tx, quiz.id, userId);
    const state = attempt && attemptState(running(attempt), now.epochMilliseconds);
    if (state === "over") return attempt;
    if (state === "finished") throw new AppError("conflict", "quiz_finished");
    const seconds = minutes * 60;
    await queries.setExtraTime(tx, { quizId: quiz.id, userId, seconds, by: asker.id, now });
    if (!attempt) return;
    await queries.moveDeadline(tx, attempt.id, seconds);
    await tellPages(deps.live, tx, userId, attempt.id, now);
  });
  if (!overdue) return;
  await closeAttempt(deps, overdue.id, now);
  throw new AppError("conflict", "quiz_finished");
}
