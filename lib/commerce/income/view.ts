import type { IncomeTableProps } from "../../../components/IncomeView.tsx";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { listingLinks } from "../../platform/listing.ts";
import { type ExportColumn, exportListing, inOne } from "../../platform/listing_export.ts";
import { anchoredLinks } from "../../platform/listing_tables.ts";
import { pointWords } from "../../platform/range_points.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import { COURSES_LISTING, type Income } from "./income.ts";
import type { CourseIncome, IncomePoint, Movement } from "./queries.ts";

/** What came in within some days, as it is shown at an address. */
export function incomeView(
  { range, isAsked, courses, totals, points, unit }: Income,
  { path, lang }: { path: string; lang: Lang },
): Pick<
  IncomeTableProps,
  "from" | "to" | "courses" | "links" | "totals" | "points" | "pointsHrefs" | "unit"
> {
  const days = { from: range.from.toString(), to: range.to.toString() };
  const href = (format: string) =>
    `${path}?${new URLSearchParams({ ...(isAsked ? days : {}), table: "points", format })}`;
  return {
    ...days,
    courses: courses.page.rows,
    links: anchoredLinks(listingLinks(path, COURSES_LISTING, courses), "courses"),
    totals,
    points: points.map(({ day, net }) => ({
      label: pointWords(day, { unit, lang }),
      short: pointWords(day, { unit, lang, isShort: true }),
      net,
    })),
    pointsHrefs: { csv: href("csv"), xlsx: href("xlsx") },
    unit,
  };
}

/** The figures that were asked for as a file, amounts in whole rupiah; null: the page was. */
export async function incomeFile(
  { courses, points, pointsFormat, unit }: Income,
  m: Messages,
  lang: Lang,
): Promise<Response | null> {
  const words = m.teaching.income;
  const { format } = courses.query;
  if (format) {
    const amounts = ["sales", "sold", "returned", "tax", "commission", "net"] as const;
    const columns: ExportColumn<CourseIncome>[] = [
      { label: words.course, cell: ({ title }) => title },
      ...amounts.map((key) => ({ label: words[key], cell: (row: CourseIncome) => row[key] })),
    ];
    return exportListing({
      format,
      name: words.perCourse,
      columns,
      batches: courses.all(),
      total: await courses.count(),
    });
  }
  if (pointsFormat) {
    const columns: ExportColumn<IncomePoint>[] = [
      {
        label: m.teaching.statistics[unit],
        cell: ({ day }) => pointWords(day, { unit, lang }),
      },
      { label: words.net, cell: ({ net }) => net },
    ];
    const batches = inOne(points);
    return exportListing({ format: pointsFormat, name: words.overTime, columns, batches });
  }
  return null;
}

/** A month by its name: `November 2026`. */
export function monthName(month: string, lang: Lang): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(lang === "id" ? "id-ID" : "en-GB", {
    month: "long",
    year: "numeric",
  });
}

/** The columns of the movements as a file, moments in the reader's zone, amounts in whole rupiah. */
export function movementColumns(
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): ExportColumn<Movement>[] {
  const words = m.teaching.income;
  const kinds: Record<string, string> = words.kinds;
  return [
    { label: words.when, cell: ({ at }) => formatDateTime(at, reader) },
    { label: words.kind, cell: ({ kind }) => kinds[kind] ?? kind },
    { label: words.course, cell: ({ course }) => course },
    { label: words.order, cell: ({ number }) => number },
    { label: words.amount, cell: ({ amount }) => amount },
  ];
}
