import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { type DateRange, instantsOf, readDateRange } from "../platform/date_range.ts";
import { AppError } from "../platform/errors.ts";
import {
  type ExportFormat,
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { readTables } from "../platform/listing_tables.ts";
import { type PointUnit, rangeUnit } from "../platform/range_points.ts";
import type { Zone } from "../platform/time.ts";
import * as queries from "./statistics_queries.ts";
import type {
  ActivityPoint,
  Funnel,
  LessonCount,
  QuizLine,
  RiskRow,
} from "./statistics_queries.ts";

/** Days of activity that are shown when no range is asked for. */
const USUAL_DAYS = 30;

/** The figures of a course that can be saved as a file; the first three are lists. */
export const STATISTICS_TABLES = ["lessons", "quizzes", "risks", "funnel", "activity"] as const;

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** Where students stop, lesson by lesson. */
export const LESSONS_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { position: "bigint", completed: "bigint", lost: "bigint", stopped: "bigint" },
  initial: "position",
  filters,
};

/** How quizzes went. */
export const QUIZZES_LISTING: Listing<Filters> = {
  key: "id",
  sorts: {
    position: "bigint",
    finished: "bigint",
    running: "bigint",
    mean: "bigint",
    passed: "bigint",
  },
  initial: "position",
  filters,
};

/** Who needs a word; who has been away the longest comes first. */
export const RISKS_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { name: "words", lastActivityAt: "timestamptz", reason: "bigint", nudged: "timestamptz" },
  initial: "lastActivityAt",
  filters,
};

/** A chart's figures come in one order. */
const CHART_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { at: "text" },
  initial: "at",
  filters,
};

/** The figures of a course for those who teach it. */
export interface Statistics {
  course: OwnCourse;
  /** When the figures were taken. */
  now: Temporal.Instant;
  /** The days of the activity. */
  range: DateRange;
  /** The same as a filter of the funnel; null: nobody has asked for one. */
  asked: DateRange | null;
  funnel: Funnel;
  lessons: Listed<LessonCount, Filters>;
  activity: ActivityPoint[];
  unit: PointUnit;
  quizzes: Listed<QuizLine, Filters>;
  /** Null for somebody who does not see students by name. */
  risks: Listed<RiskRow, Filters> | null;
  /** The figures of a chart that are wanted as a file. */
  chart: { table: "funnel" | "activity"; format: ExportFormat } | null;
}

/** What the address says to each list of the page. Throws `invalid` as `readTables` and `readListing` do. */
function readLists(params: URLSearchParams) {
  const tables = readTables(params, STATISTICS_TABLES, ["from", "to"]);
  const { asked } = tables;
  const isChart = asked === "funnel" || asked === "activity";
  const format = isChart ? readListing(CHART_LISTING, tables.of(asked)).format : null;
  return {
    asked,
    lessons: readListing(LESSONS_LISTING, tables.of("lessons")),
    quizzes: readListing(QUIZZES_LISTING, tables.of("quizzes")),
    risks: readListing(RISKS_LISTING, tables.of("risks")),
    chart: isChart && format ? { table: asked, format } : null,
  };
}

/** The days that an address asks for, and how activity is put together over them. Throws as `readDateRange` does. */
function readPeriod(params: URLSearchParams, now: Temporal.Instant, zone: Zone) {
  const [from, to] = [params.get("from"), params.get("to")];
  const range = readDateRange({ from, to }, { now, zone, days: USUAL_DAYS });
  const span = instantsOf(range, zone);
  const unit = rangeUnit(range);
  const period = { from: range.from.toString(), to: range.to.toString(), span, zone, unit };
  return { range, isAsked: Boolean(from || to), span, unit, period };
}

/**
 * The figures of a course. `from` and `to` are days of the viewer's calendar: they narrow funnel and lessons to who
 * looked or joined then, and say which activity is shown; without them it is everybody, and the last 30 days. `table`
 * names the list that `q`, `sort`, `after` and `format` are for.
 * Throws `not_found` and `forbidden` as `requireOwnCourse` does, and `invalid` for a range or a list that is none.
 */
export async function courseStatistics(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  slug: string,
  { params, zone }: { params: URLSearchParams; zone: Zone },
): Promise<Statistics> {
  const course = await requireOwnCourse(db, viewer, slug, ["content", "grading"]);
  const now = clock.now();
  const { range, isAsked, span, unit, period } = readPeriod(params, now, zone);
  const { asked, chart, ...wishes } = readLists(params);
  const seesStudents = course.rights.includes("grading");
  if (asked === "risks" && !seesStudents) throw new AppError("forbidden", "right_missing");
  const joined = isAsked ? span : null;
  const [inLessons, inQuizzes, inRisks] = [wishes.lessons, wishes.quizzes, wishes.risks]
    .map(({ filters: { q } }) => likePattern(q));
  const lessonRows = queries.lessonRows(course.id, { span: joined, pattern: inLessons });
  const quizRows = queries.quizRows(course.id, inQuizzes);
  const riskRows = queries.riskRows(course.id, { now, pattern: inRisks });
  const [funnel, lessons, activity, quizzes, risks] = await Promise.all([
    queries.selectFunnel(db, course.id, joined),
    list(db, LESSONS_LISTING, wishes.lessons, lessonRows),
    queries.selectActivity(db, course.id, period),
    list(db, QUIZZES_LISTING, wishes.quizzes, quizRows),
    seesStudents ? list(db, RISKS_LISTING, wishes.risks, riskRows) : null,
  ]);
  const found = { course, now, range, asked: isAsked ? range : null, unit, chart };
  return { ...found, funnel, lessons, activity, quizzes, risks };
}
