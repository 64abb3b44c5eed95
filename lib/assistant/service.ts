import { isTakingQuiz } from "../assessment/service.ts";
import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import { type Leftovers, sweepRows } from "../platform/sweep.ts";
import { sql } from "kysely";
import { type Asker, ownerOf, personSubject, usageKey } from "./asking.ts";
import { type Article, articleOf, articlesOf } from "./help/articles.ts";
import * as queries from "./queries.ts";
import type { TurnRow } from "./queries.ts";
import { rememberedSince } from "./rules.ts";

export {
  type Answer,
  type AnswerEvent,
  answerOf,
  ask,
  type Asker,
  type Reading,
} from "./asking.ts";
export type { Article, HelpGroup } from "./help/articles.ts";
export type { TurnRow } from "./queries.ts";
export type { AnswerKind, Source } from "./tables.ts";

/** Questions that a page shows. */
const TURNS_SHOWN = 30;

/** A conversation as its page shows it. */
export interface Conversation {
  /** Of the last hour, oldest first. */
  turns: TurnRow[];
  /** Questions that may still be asked today; null where they are not counted. */
  left: number | null;
  /** The person has a quiz open: only help articles answer. */
  isTakingQuiz: boolean;
}

/** What was said within the last hour, and what may still be asked. */
export async function openConversation(
  deps: Pick<Deps, "db" | "clock" | "config">,
  asker: Asker,
): Promise<Conversation> {
  const { db, clock, config: { ai } } = deps;
  const since = rememberedSince(clock.now());
  const owner = await ownerOf(asker);
  const key = ai.apiKey ? await usageKey(deps, asker) : null;
  const [turns, used, isTaking] = await Promise.all([
    queries.selectTurns(db, owner, { since, limit: TURNS_SHOWN }),
    key && queries.selectUse(db, key),
    asker.viewer ? isTakingQuiz(db, asker.viewer.id) : false,
  ]);
  const left = used === null ? null : Math.max(0, ai.dailyLimit - used);
  return { turns, left, isTakingQuiz: isTaking };
}

/** Forgets the conversation at once. */
export async function clearConversation({ db }: Pick<Deps, "db">, asker: Asker): Promise<void> {
  await queries.deleteTurns(db, await ownerOf(asker));
}

/** The help articles of a language. */
export function listArticles(lang: Lang): readonly Article[] {
  return articlesOf(lang);
}

/** One help article; throws `not_found`. */
export function openArticle(slug: string, lang: Lang): Article {
  const article = articleOf(slug, lang);
  if (!article) throw new AppError("not_found", "not_found");
  return article;
}

function leftovers(now: Temporal.Instant): Leftovers[] {
  return [
    sql`from assistant_turns where asked_at <= ${rememberedSince(now)}::timestamptz`,
    sql`from assistant_usage where day < ${now.subtract({ hours: 72 })}::timestamptz::date`,
  ];
}

/** Deletes conversations that are over, and counts of days that are. */
export async function forgetConversations(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { isDry }: { isDry: boolean },
): Promise<{ found: number }> {
  return { found: await sweepRows(db, leftovers(clock.now()), isDry) };
}

/** A question with its answer, as a person takes it with them. */
export interface ExportedQuestion {
  question: string;
  answer: string;
  askedAt: Temporal.Instant;
}

/** What is kept about how a person uses the assistant. */
export interface ExportedAssistant {
  /** Of the last hour: nothing older is shown, even before it is deleted. */
  questions: ExportedQuestion[];
  /** Counted questions of the last days; `day` is an ISO 8601 date. */
  usage: { day: string; used: number }[];
}

/** A person's questions with their answers, and how often they were counted. */
export async function exportAssistant(
  { db, clock }: Pick<Deps, "db" | "clock">,
  userId: number,
): Promise<ExportedAssistant> {
  return {
    questions: await queries.selectForExport(db, userId, rememberedSince(clock.now())),
    usage: await queries.selectUseForExport(db, personSubject(userId)),
  };
}

/** Forgets everything about a person who leaves. */
export async function forgetQuestions(tx: Tx, userId: number): Promise<void> {
  await queries.deleteTurns(tx, { userId });
  await queries.deleteUse(tx, personSubject(userId));
}
