import type { CallOptions } from "./client.ts";

/** The first try, and one more. */
export const TRIES = 2;
/** Of the patience, what an answer may take that is read while it is made. */
const READ_ALONG = 2;

/**
 * How long a try may take: nobody waits for the first words, or for an answer that comes as a whole, longer than the
 * patience. What is left of it is shared among the tries that are left.
 */
export function timeFor(
  attempt: number,
  { patienceMs, elapsedMs, isReadAlong }: {
    patienceMs: number;
    elapsedMs: number;
    isReadAlong: boolean;
  },
): Pick<CallOptions, "patienceMs" | "longestMs"> {
  return {
    patienceMs: (patienceMs - elapsedMs) / (TRIES - attempt + 1),
    longestMs: (isReadAlong ? READ_ALONG : 1) * patienceMs - elapsedMs,
  };
}
