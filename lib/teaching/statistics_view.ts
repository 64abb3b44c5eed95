import type { StatisticsViewProps } from "../../components/StatisticsView.tsx";
import type { Lang } from "../platform/i18n/lang.ts";
import { type Listed, type Listing, type ListingLinks, listingLinks } from "../platform/listing.ts";
import { anchoredLinks } from "../platform/listing_tables.ts";
import { pointWords } from "../platform/range_points.ts";
import { mayNudgeAgain } from "./rules.ts";
import { LESSONS_LISTING, QUIZZES_LISTING, RISKS_LISTING, type Statistics } from "./statistics.ts";

/** The address of a course's figures. */
function statisticsPath(slug: string): string {
  return `/instructor/courses/${slug}/statistics`;
}

/** A course's figures as they are shown. */
export function statisticsView(
  { course, now, asked, funnel, lessons, activity, unit, quizzes, risks }: Statistics,
  lang: Lang,
): Omit<StatisticsViewProps, "m" | "lang" | "zone" | "zoneName" | "rangeForm"> {
  const path = statisticsPath(course.slug);
  const linksOf = <Row, Filters>(
    table: string,
    listing: Listing<Filters>,
    listed: Listed<Row, Filters>,
  ): ListingLinks => anchoredLinks(listingLinks(path, listing, listed), table);
  const days = { from: asked?.from.toString() ?? "", to: asked?.to.toString() ?? "" };
  const chartHref = (table: string, format: string) =>
    `${path}?${new URLSearchParams({ ...(asked ? days : {}), table, format })}`;
  const chartHrefs = (table: string) => ({
    csv: chartHref(table, "csv"),
    xlsx: chartHref(table, "xlsx"),
  });
  return {
    slug: course.slug,
    ...days,
    funnel,
    funnelHrefs: chartHrefs("funnel"),
    lessons: { rows: lessons.page.rows, links: linksOf("lessons", LESSONS_LISTING, lessons) },
    activity: activity.map(({ day, ...counts }) => ({
      label: pointWords(day, { unit, lang }),
      short: pointWords(day, { unit, lang, isShort: true }),
      ...counts,
    })),
    activityHrefs: chartHrefs("activity"),
    unit,
    quizzes: { rows: quizzes.page.rows, links: linksOf("quizzes", QUIZZES_LISTING, quizzes) },
    risks: risks && {
      rows: risks.page.rows.map(({ lastActivityAt, lastNudgeAt, ...risk }) => ({
        ...risk,
        lastActivityAt: lastActivityAt.epochMilliseconds,
        lastNudgeAt: lastNudgeAt?.epochMilliseconds ?? null,
        mayNudge: mayNudgeAgain(lastNudgeAt, now),
      })),
      links: linksOf("risks", RISKS_LISTING, risks),
    },
  };
}
