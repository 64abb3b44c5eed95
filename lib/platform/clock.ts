/** Where the time comes from. Passed in everywhere, so that tests can set it. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still at `at`; commands use it for `--now`. */
export function fixedClock(at: Temporal.Instant): Clock {
  return { now: () => at };
}
