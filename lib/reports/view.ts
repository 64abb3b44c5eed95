import type { OverviewViewProps } from "../../components/OverviewView.tsx";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Messages } from "../platform/i18n/mod.ts";
import type { ExportColumn } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import type { Activity, DayFigures, Overview } from "./service.ts";

/** Longer ranges are shown by month: a line of a thousand days is no picture. */
const MOST_DAYS = 92;

function inWords(day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const locale = lang === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options })
    .format(new Date(`${day}T00:00:00Z`));
}

/** The days of a chart, or its months when there are many. */
function pointsOf(days: readonly DayFigures[], lang: Lang): OverviewViewProps["points"] {
  if (days.length <= MOST_DAYS) {
    return days.map((figures) => ({
      ...figures,
      label: inWords(figures.day, lang, { day: "numeric", month: "long", year: "numeric" }),
      short: inWords(figures.day, lang, { day: "numeric", month: "short" }),
    }));
  }
  const months = Object.entries(Object.groupBy(days, ({ day }) => day.slice(0, 7)));
  return months.map(([month, some = []]) => ({
    label: inWords(`${month}-01`, lang, { month: "long", year: "numeric" }),
    short: inWords(`${month}-01`, lang, { month: "short", year: "2-digit" }),
    orders: some.reduce((sum, one) => sum + one.orders, 0),
    sold: some.reduce((sum, one) => sum + one.sold, 0),
    sales: some.reduce((sum, one) => sum + one.sales, 0),
    refunds: some.reduce((sum, one) => sum + one.refunds, 0),
    users: some.reduce((sum, one) => sum + one.users, 0),
  }));
}

/** The columns of the figures by day, as a file. */
export function dayExport(m: Messages): ExportColumn<DayFigures>[] {
  const words = m.office.overview;
  return [
    { label: words.day, cell: ({ day }) => day },
    { label: words.orders, cell: ({ orders }) => orders },
    { label: words.sold, cell: ({ sold }) => sold },
    { label: words.sales, cell: ({ sales }) => sales },
    { label: words.refunds, cell: ({ refunds }) => refunds },
    { label: words.usersSeries, cell: ({ users }) => users },
  ];
}

/** The columns of what somebody has done, as a file. */
export function activityExport(m: Messages, zone: Zone): ExportColumn<Activity>[] {
  const words = m.office.users;
  return [
    { label: words.what, cell: ({ kind }) => words.activityKinds[kind] },
    { label: words.about, cell: ({ about }) => about },
    { label: m.office.audit.at, cell: ({ at }) => localTime(at, zone) },
  ];
}

/** The shop at a glance as its page shows it. */
export function overviewView(
  overview: Overview,
  lang: Lang,
): Omit<OverviewViewProps, "m" | "lang" | "zone"> {
  const { range, days, activeStudents, ...rest } = overview;
  return {
    ...rest,
    range: { from: range.from.toString(), to: range.to.toString() },
    points: pointsOf(days, lang),
    activeStudents: {
      count: activeStudents.count,
      countedAt: activeStudents.countedAt.epochMilliseconds,
    },
  };
}
