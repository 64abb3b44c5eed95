/** Hours that pass before a student can be nudged again, by whomever. */
export const NUDGE_PAUSE_HOURS = 72;

/** Whether a student can be nudged again who was nudged last at that moment; null: never. */
export function mayNudgeAgain(last: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return last === null || now.since(last).total("hours") >= NUDGE_PAUSE_HOURS;
}

/** How far people come in a course; everybody at a stage is in all stages before it, too. */
export const FUNNEL_STAGES = [
  "viewed",
  "joined",
  "started",
  "half",
  "finished",
  "certified",
] as const;
