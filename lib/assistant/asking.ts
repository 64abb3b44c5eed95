import { isTakingQuiz } from "../assessment/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { messages } from "../platform/i18n/mod.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import { isLoopback, limit } from "../platform/rate_limit.ts";
import type { Zone } from "../platform/time.ts";
import { helpAnswer, shortAnswer } from "./answer/short.ts";
import { readIntent } from "./answer/intents.ts";
import { type Found, lookUp, lookUpHelp } from "./facts/gather.ts";
import { questionInput } from "./input.ts";
import { modelAnswer } from "./model/answer.ts";
import * as queries from "./queries.ts";
import type { Owner, TurnRow, UsageKey } from "./queries.ts";
import { BURST, CONTEXT_TURNS, rememberedSince } from "./rules.ts";
import type { AnswerKind, Source } from "./tables.ts";

/** Who asks, as far as the assistant cares. */
export interface Asker {
  /** Null: a visitor. */
  viewer: { id: number } | null;
  /** The token of a visitor's conversation. */
  visitor: string;
  /** The network address, by which visitors are limited. */
  address: string;
  lang: Lang;
  zone: Zone;
}

/** An answer as people see it. */
export interface Answer {
  text: string;
  kind: AnswerKind;
  sources: Source[];
  /** The courses it was about. */
  courseIds: number[];
}

/** How an answer is read. */
export interface Reading {
  /** Stops the answer; what was shown is kept. */
  signal: AbortSignal;
  /** Read while it is made; otherwise waited for as a whole, which is not left to take as long. */
  isReadAlong: boolean;
}

/** What happens while an answer is made: a piece of its text, or that it is complete. */
export type AnswerEvent = { text: string } | { answer: Answer; left: number | null };

type AskDeps = Pick<Deps, "db" | "clock" | "config" | "log">;

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(bytes).toHex();
}

/** Whose conversation it is. */
export async function ownerOf(
  { viewer, visitor }: Pick<Asker, "viewer" | "visitor">,
): Promise<Owner> {
  return viewer ? { userId: viewer.id } : { visitor: await hash(visitor) };
}

/** Under which name a person's questions are counted. */
export function personSubject(userId: number): string {
  return `user:${userId}`;
}

/** Who is counted today; null for a visitor on the machine itself in development, who is not. */
export async function usageKey(
  { clock, config }: Pick<Deps, "clock" | "config">,
  { viewer, address, zone }: Asker,
): Promise<UsageKey | null> {
  const day = clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  if (viewer) return { subject: personSubject(viewer.id), day };
  if (!config.rateLimitLoopback && isLoopback(address)) return null;
  return { subject: `address:${await hash(`${address} ${day}`)}`, day };
}

function secondsUntilTomorrow({ clock }: Pick<Deps, "clock">, zone: Zone): number {
  const now = clock.now().toZonedDateTimeISO(zone);
  return Math.ceil(now.until(now.startOfDay().add({ days: 1 })).total("seconds"));
}

/** Ways to answer that need no model. */
async function* answerWith(answer: Answer): AsyncGenerator<AnswerEvent> {
  yield { text: answer.text };
  yield { answer, left: null };
}

async function answerDuringQuiz(deps: AskDeps, asker: Asker, question: string): Promise<Answer> {
  const words = messages(asker.lang).assistantAnswers;
  const intent = readIntent(question, false);
  const help = await lookUpHelp(deps, question, asker.lang, intent.help);
  const facts = { courses: [], named: [], listed: [], help, personal: null };
  const found = helpAnswer(facts, intent.help, asker.lang);
  return {
    text: found ? `${found.text}\n\n${words.quiz}` : words.quizNothing,
    kind: "help",
    sources: found?.sources ?? [],
    courseIds: [],
  };
}

function answerInShort(found: Found, asker: Asker): Answer {
  const words = messages(asker.lang).assistantAnswers;
  const { text, sources, courseIds } = shortAnswer(found, asker);
  return { text: `${text}\n\n${words.short}`, kind: "short", sources, courseIds };
}

/** Keeps what was said once it is complete, and passes everything on. */
async function* remembered(
  { db, clock }: AskDeps,
  owner: Owner,
  question: string,
  events: AsyncGenerator<AnswerEvent>,
): AsyncGenerator<AnswerEvent> {
  for await (const event of events) {
    if ("answer" in event) {
      const { text: answer, ...rest } = event.answer;
      await queries.insertTurn(db, owner, { question, answer, ...rest, askedAt: clock.now() });
    }
    yield event;
  }
}

/** The courses that the conversation was about last. */
function lastCourses(turns: readonly TurnRow[]): number[] {
  return turns.findLast(({ courseIds }) => courseIds.length > 0)?.courseIds ?? [];
}

/**
 * Answers a question: the look-up alone without a key, the model with what was looked up otherwise, the help articles
 * alone while the person is taking a quiz. What comes back gives the answer's sentences as they are released and ends
 * with the whole. Throws `invalid` for an empty or long question and `rate_limited`, both before anything is shown.
 */
export async function ask(
  deps: AskDeps,
  asker: Asker,
  input: unknown,
  reading: Reading,
): Promise<AsyncGenerator<AnswerEvent>> {
  const { text: question } = parseInput(questionInput, input);
  const { db, clock, config, log } = deps;
  const { viewer, address } = asker;
  await limit(deps, "assistant", viewer ? personSubject(viewer.id) : address, BURST, address);
  const owner = await ownerOf(asker);
  if (viewer && await isTakingQuiz(db, viewer.id)) {
    const answer = await answerDuringQuiz(deps, asker, question);
    return remembered(deps, owner, question, answerWith(answer));
  }
  const since = rememberedSince(clock.now());
  const turns = await queries.selectTurns(db, owner, { since, limit: CONTEXT_TURNS });
  const { lang } = asker;
  const found = await lookUp(deps, {
    question,
    userId: viewer?.id ?? null,
    lang,
    courseIds: lastCourses(turns),
  });
  if (!config.ai.apiKey) {
    log.warn("assistant_key_missing", { variable: "AI_API_KEY" });
    return remembered(deps, owner, question, answerWith(answerInShort(found, asker)));
  }
  const key = await usageKey(deps, asker);
  const used = key && await queries.countUse(db, key, config.ai.dailyLimit);
  if (key && used === null) {
    const retryAfter = secondsUntilTomorrow(deps, asker.zone);
    throw new AppError("rate_limited", "assistant_limit", { retryAfter });
  }
  const events = modelAnswer(deps, { question, turns, found, asker, ...reading });
  return remembered(deps, owner, question, counted(deps, key, used, events));
}

/** Says how many questions are left, and takes back what a failed answer would have cost. */
async function* counted(
  { db, config }: AskDeps,
  key: UsageKey | null,
  used: number | null,
  events: AsyncGenerator<AnswerEvent>,
): AsyncGenerator<AnswerEvent> {
  let isAnswered = false;
  try {
    for await (const event of events) {
      if (!("answer" in event)) yield event;
      else {
        const { kind, text } = event.answer;
        isAnswered = kind === "model" || (kind === "stopped" && text !== "");
        const left = used === null ? null : config.ai.dailyLimit - used + (isAnswered ? 0 : 1);
        if (key && !isAnswered) await queries.returnUse(db, key);
        isAnswered = true;
        yield { answer: event.answer, left };
      }
    }
  } finally {
    if (key && !isAnswered) await queries.returnUse(db, key);
  }
}

/** The whole answer, for who does not read along. */
export async function answerOf(
  events: AsyncGenerator<AnswerEvent>,
): Promise<{ answer: Answer; left: number | null }> {
  for await (const event of events) if ("answer" in event) return event;
  throw new Error("An answer ended without its whole");
}
