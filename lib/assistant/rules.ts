import type { RateRule } from "../platform/rate_limit.ts";

/** Letters of a question. */
export const QUESTION_MAX = 1_000;

/** How long a conversation is remembered (seed 000: one hour, for privacy). */
export const MEMORY = { minutes: 60 } as const;

/** The most tokens of one answer (seed 000). */
export const ANSWER_TOKENS = 600;

/** Questions of one person or address in a minute, answered or not: nobody types faster. */
export const BURST: RateRule = { limit: 15, windowSeconds: 60 };

/** Earlier questions that the model is told with a new one. */
export const CONTEXT_TURNS = 4;

/** The first moment that is still remembered at `now`. */
export function rememberedSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract(MEMORY);
}
