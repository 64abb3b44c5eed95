import type { Viewer } from "../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { type DateRange, instantsOf, readDateRange } from "../platform/date_range.ts";
import type { Zone } from "../platform/time.ts";
import { activityUnit } from "./rules.ts";
import * as queries from "./statistics_queries.ts";
import type { ActivityPoint, Funnel, LessonCount, QuizLine } from "./statistics_queries.ts";

/** Days of activity that are shown when no range is asked for. */
const USUAL_DAYS = 30;
/** Students at risk on the page of statistics; the list of students has all of them. */
export const RISKS_SHOWN = 10;

/** The figures of a course for those who teach it. */
export interface Statistics {
  course: OwnCourse;
  /** The days of the activity. */
  range: DateRange;
  /** The same as a filter of the funnel; null: nobody has asked for one. */
  asked: DateRange | null;
  funnel: Funnel;
  dropOff: LessonCount[];
  activity: ActivityPoint[];
  unit: "day" | "month";
  quizzes: QuizLine[];
  atRisk: Awaited<ReturnType<typeof queries.selectAtRisk>>;
}

/**
 * The figures of a course. `from` and `to` are days of the viewer's calendar: they narrow funnel and drop-off to who
 * looked or joined then, and say which activity is shown; without them it is everybody, and the last 30 days.
 * Throws `not_found` and `forbidden` as `requireOwnCourse` does, and `invalid` for a range that is none.
 */
export async function courseStatistics(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  slug: string,
  { from, to, zone }: { from: string | null; to: string | null; zone: Zone },
): Promise<Statistics> {
  const course = await requireOwnCourse(db, viewer, slug, ["content", "grading"]);
  const now = clock.now();
  const range = readDateRange({ from, to }, { now, zone, days: USUAL_DAYS });
  const asked = from || to ? range : null;
  const span = instantsOf(range, zone);
  const days = range.from.until(range.to, { largestUnit: "day" }).days + 1;
  const unit = activityUnit(days);
  const period = { from: range.from.toString(), to: range.to.toString(), span, zone, unit };
  const [funnel, dropOff, activity, quizzes, atRisk] = await Promise.all([
    queries.selectFunnel(db, course.id, asked && span),
    queries.selectDropOff(db, course.id, asked && span),
    queries.selectActivity(db, course.id, period),
    queries.selectQuizzes(db, course.id),
    queries.selectAtRisk(db, course.id, { now, limit: RISKS_SHOWN }),
  ]);
  return { course, range, asked, funnel, dropOff, activity, unit, quizzes, atRisk };
}
