import type { AdminCourseLine } from "../../../components/AdminCoursesView.tsx";
import type { Messages } from "../../platform/i18n/mod.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { localTime } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import type { AdminCourseRow, CategoryListRow } from "./queries.ts";

/** A course as the admins' pages show it. */
export function courseLine({ updated, ...row }: AdminCourseRow): AdminCourseLine {
  return { ...row, updated: updated.epochMilliseconds };
}

/** The columns of the list of courses as a file. */
export function courseExport(m: Messages, zone: Zone): ExportColumn<AdminCourseRow>[] {
  const words = m.office.courses;
  return [
    { label: words.course, cell: ({ title }) => title },
    { label: words.instructor, cell: ({ instructor }) => instructor },
    { label: words.category, cell: ({ category }) => category },
    { label: words.status, cell: ({ status }) => m.catalog[status] },
    { label: words.price, cell: ({ price }) => price },
    { label: words.students, cell: ({ students }) => students },
    { label: words.updated, cell: ({ updated }) => localTime(updated, zone) },
  ];
}

/** The columns of the list of categories as a file. */
export function categoryExport(m: Messages): ExportColumn<CategoryListRow>[] {
  const words = m.office.categories;
  return [
    { label: words.name, cell: ({ name }) => name },
    { label: words.parent, cell: ({ above }) => above.join(" › ") },
    { label: words.slug, cell: ({ slug }) => slug },
    { label: words.position, cell: ({ position }) => position },
    { label: words.courses, cell: ({ courses }) => courses },
  ];
}
