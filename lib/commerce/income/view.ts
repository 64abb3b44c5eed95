import type { IncomeTableProps } from "../../../components/IncomeView.tsx";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import type { Income } from "./income.ts";
import type { Movement } from "./queries.ts";

/** What came in within some days, as it is shown. */
export function incomeView(
  { range, courses, points, unit }: Income,
  lang: Lang,
): Pick<IncomeTableProps, "from" | "to" | "courses" | "points" | "unit"> {
  const locale = lang === "id" ? "id-ID" : "en-GB";
  const labelOf = (day: string) =>
    Temporal.PlainDate.from(day).toLocaleString(locale, {
      day: unit === "day" ? "numeric" : undefined,
      month: "short",
      year: "numeric",
    });
  return {
    from: range.from.toString(),
    to: range.to.toString(),
    courses,
    points: points.map(({ day, net }) => ({ label: labelOf(day), net })),
    unit,
  };
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
