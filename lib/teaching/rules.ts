/** Hours that pass before a student can be nudged again, by whomever. */
export const NUDGE_PAUSE_HOURS = 72;

/** Days of a range up to which activity is shown day by day; longer ones month by month. */
const DAILY_UP_TO = 92;

/** How activity is put together over so many days. */
export function activityUnit(days: number): "day" | "month" {
  return days <= DAILY_UP_TO ? "day" : "month";
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
