/** Hours that pass before a student can be nudged again, by whomever. */
export const NUDGE_PAUSE_HOURS = 72;

/** How far people come in a course; everybody at a stage is in all stages before it, too. */
export const FUNNEL_STAGES = [
  "viewed",
  "joined",
  "started",
  "half",
  "finished",
  "certified",
] as const;
