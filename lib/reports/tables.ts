import type { Generated } from "kysely";
import type { Zone } from "../platform/time.ts";

/** Figures of a day in one zone's calendar, as far as it has been counted. */
export interface ShopDaysTable {
  zone: Zone;
  day: string;
  /** Orders placed, and orders fulfilled. */
  orders: number;
  sold: number;
  /** Whole rupiah: what was sold, and what of it went back. */
  sales: number;
  refunds: number;
  /** Accounts made. */
  users: number;
}

/** The same by course. */
export interface CourseDaysTable {
  zone: Zone;
  day: string;
  course_id: number;
  sold: number;
  sales: number;
  refunds: number;
}

/** How far has been counted. */
export interface FigureStateTable {
  zone: Zone;
  /** What happened before this moment is in the tables above. */
  counted_until: Temporal.Instant;
}

/** What is too much to count for every look; one row. */
export interface ActivityFiguresTable {
  only_row: Generated<boolean>;
  active_students: number;
  counted_at: Temporal.Instant;
}

export interface ReportTables {
  shop_days: ShopDaysTable;
  course_days: CourseDaysTable;
  figure_state: FigureStateTable;
  activity_figures: ActivityFiguresTable;
}
