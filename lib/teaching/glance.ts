import type { Viewer } from "../accounts/service.ts";
import { incomeToday } from "../commerce/service.ts";
import type { Deps } from "../deps.ts";
import * as queries from "./glance_queries.ts";
import type { CourseLine, Glance, NextSession } from "./glance_queries.ts";

/** What an instructor sees first: today over all courses that they teach. */
export interface AtAGlance extends Glance {
  /** Net income by the viewer's calendar, whole rupiah. */
  income: { today: number; month: number };
  nextSession: NextSession | null;
  courses: CourseLine[];
}

/** Today at a glance, by the viewer's calendar, over the courses that they own or help with. */
export async function todayAtAGlance(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
): Promise<AtAGlance> {
  const now = clock.now();
  const today = now.toZonedDateTimeISO(viewer.zone).startOfDay();
  const week = { now, today: today.toInstant(), weekAgo: today.subtract({ days: 6 }).toInstant() };
  const [glance, income, nextSession, courses] = await Promise.all([
    queries.selectGlance(db, viewer.id, week),
    incomeToday({ db, clock }, viewer.id, viewer.zone),
    queries.selectNextSession(db, viewer.id, now),
    queries.selectCourses(db, viewer.id, now),
  ]);
  return { ...glance, income, nextSession: nextSession ?? null, courses };
}
