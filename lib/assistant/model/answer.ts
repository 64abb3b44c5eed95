import type { Deps } from "../../deps.ts";
import { messages } from "../../platform/i18n/mod.ts";
import { AnswerChecker } from "../answer/check.ts";
import { Release } from "../answer/release.ts";
import { shortAnswer } from "../answer/short.ts";
import type { Answer, AnswerEvent, Asker } from "../asking.ts";
import type { Found } from "../facts/gather.ts";
import { ANSWER_TOKENS } from "../rules.ts";
import type { TurnRow } from "../queries.ts";
import { askModel, type CallOptions, ModelError } from "./client.ts";
import { timeFor, TRIES } from "./patience.ts";
import { makePrompt, type Prompt } from "./prompt.ts";

const SOURCES_MAX = 4;

type ModelDeps = Pick<Deps, "clock" | "config" | "log">;

export interface ModelQuestion {
  question: string;
  /** What was said before, oldest first. */
  turns: readonly TurnRow[];
  found: Found;
  asker: Asker;
  /** Aborted by the person. */
  signal: AbortSignal;
  /** The person reads the answer while it is made; otherwise they wait for the whole. */
  isReadAlong: boolean;
}

/** Turns whose answers were checked sentence by sentence or come from the look-up. */
function context(turns: readonly TurnRow[]) {
  return turns.filter(({ kind, answer }) =>
    ["model", "short", "stopped"].includes(kind) && answer !== ""
  );
}

/** One call to the model, logged with how it ended; nothing of what was said is. */
async function* call(
  { config, log }: ModelDeps,
  { prompt, attempt, ...options }:
    & { prompt: Prompt; attempt: number }
    & Pick<CallOptions, "signal" | "patienceMs" | "longestMs" | "isShowing" | "onCut">,
): AsyncGenerator<string> {
  const { ai, appBaseUrl, appName } = config;
  const startedAt = performance.now();
  let letters = 0;
  let outcome = "stopped";
  try {
    const pieces = askModel(ai, {
      messages: prompt.messages,
      maxTokens: ANSWER_TOKENS,
      ...options,
      site: { url: appBaseUrl, name: appName },
    });
    for await (const piece of pieces) {
      letters += piece.trim().length;
      yield piece;
    }
    if (letters === 0) throw new ModelError("empty", true);
    outcome = "answered";
  } catch (error) {
    if (error instanceof ModelError) outcome = error.reason;
    throw error;
  } finally {
    const ms = Math.round(performance.now() - startedAt);
    const { provider, model } = ai;
    log.info("assistant_call", { provider, model, attempt, outcome, ms, letters });
  }
}

/** The short version in place of an answer that failed or that had nothing true to say. */
function instead(
  { found, asker }: ModelQuestion,
  before: string,
  after: string,
): Answer {
  const { text, sources, courseIds } = shortAnswer(found, asker);
  const whole = [before, text, after].filter(Boolean).join("\n\n");
  return { text: whole, kind: "fallback", sources, courseIds };
}

/** The answer that was released, with its sources. */
function released(release: Release, prompt: Prompt, asked: ModelQuestion): Answer {
  const { facts } = asked.found;
  const named = facts.named.length > 0 ? facts.named : facts.courses.slice(0, 1);
  const cited = release.sources(prompt.sources, SOURCES_MAX);
  if (release.text === "") return { text: "", kind: "model", sources: [], courseIds: [] };
  const sources = cited.length > 0 ? cited : [...prompt.sources.values()].slice(0, 2);
  const hrefs = new Set(sources.map(({ href }) => href));
  const told = facts.courses.filter(({ slug }) => hrefs.has(`/courses/${slug}`));
  return {
    text: release.text.trim(),
    kind: "model",
    sources,
    courseIds: (told.length > 0 ? told : named).map(({ id }) => id),
  };
}

/**
 * Answers with the model, sentence by sentence. It is asked once more when it fails before anything was shown; after
 * that the look-up answers. A stop keeps what was shown.
 */
export async function* modelAnswer(
  deps: ModelDeps,
  asked: ModelQuestion,
): AsyncGenerator<AnswerEvent> {
  const { question, turns, found, asker, signal, isReadAlong } = asked;
  const { config, clock } = deps;
  const startedAt = performance.now();
  const words = messages(asker.lang).assistantAnswers;
  const now = clock.now();
  const prompt = makePrompt({
    facts: found.facts,
    question,
    turns: context(turns),
    lang: asker.lang,
    zone: asker.zone,
    now,
    appName: config.appName,
  });
  const done = (answer: Answer): AnswerEvent => ({ answer, left: null });
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const checker = new AnswerChecker({
      facts: found.facts,
      zone: asker.zone,
      now,
      baseUrl: config.appBaseUrl,
      secrets: prompt.secrets,
    });
    const release = new Release(checker, { limit: ANSWER_TOKENS });
    const isShowing = () => release.text !== "";
    let isCut = false;
    const onCut = () => void (isCut = true);
    const elapsedMs = performance.now() - startedAt;
    const time = timeFor(attempt, { patienceMs: config.ai.patienceMs, elapsedMs, isReadAlong });
    try {
      for await (
        const piece of call(deps, { prompt, attempt, signal, isShowing, onCut, ...time })
      ) {
        const text = release.push(piece);
        if (text !== "") yield { text };
        if (release.isFull) break;
      }
      const rest = release.end(isCut);
      if (rest !== "") yield { text: rest };
      if (release.text.trim() === "") {
        const answer = instead(asked, words.withheldAll, "");
        yield { text: answer.text };
        return yield done(answer);
      }
      const answer = released(release, prompt, asked);
      if (release.hasWithheld) {
        yield { text: `\n\n${words.withheld}` };
        answer.text += `\n\n${words.withheld}`;
      }
      return yield done(answer);
    } catch (error) {
      if (signal.aborted) {
        return yield done({ ...released(release, prompt, asked), kind: "stopped" });
      }
      if (!(error instanceof ModelError)) throw error;
      if (isShowing()) {
        const answer = released(release, prompt, asked);
        yield { text: `\n\n${words.cut}` };
        return yield done({ ...answer, kind: "cut", text: `${answer.text}\n\n${words.cut}` });
      }
      if (!error.canRetry) break;
    }
  }
  const answer = instead(asked, words.fallback, words.fallbackTail);
  yield { text: answer.text };
  yield done(answer);
}
