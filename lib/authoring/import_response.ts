import type { ImportReportViewProps } from "../../components/ImportReportView.tsx";
import type { Messages } from "../platform/i18n/mod.ts";
import { listingLinks } from "../platform/listing.ts";
import { type ExportColumn, exportListing } from "../platform/listing_export.ts";
import { anchoredLinks } from "../platform/listing_tables.ts";
import {
  IMPORT_REMARKS,
  IMPORTED_LESSONS,
  type ImportedLesson,
  type ImportLists,
  type ListedRemark,
} from "./service.ts";

function lessonColumns({ transfer: { report: words } }: Messages): ExportColumn<ImportedLesson>[] {
  return [
    { label: words.number, cell: ({ key }) => key },
    { label: words.lessons, cell: ({ title }) => title },
    { label: words.change, cell: ({ change }) => words[change] },
  ];
}

function remarkColumns({ transfer: words }: Messages): ExportColumn<ListedRemark>[] {
  return [
    { label: words.report.kind, cell: ({ kind }) => words.report[kind] },
    { label: words.report.file, cell: ({ file }) => file || words.folder },
    { label: words.report.remark, cell: ({ code }) => words.codes[code] },
    { label: words.report.detail, cell: ({ detail }) => detail },
  ];
}

/** The list of an import's page that was asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function importFile(
  { report: { course }, lessons, remarks }: ImportLists,
  m: Messages,
): Promise<Response | null> {
  const words = m.transfer.report;
  const name = `${words.title} ${course.slug}`.slice(0, 80);
  if (lessons.query.format) {
    return exportListing({
      format: lessons.query.format,
      name,
      columns: lessonColumns(m),
      batches: lessons.all(),
      total: await lessons.count(),
    });
  }
  if (remarks.query.format) {
    return exportListing({
      format: remarks.query.format,
      name: `${name} ${words.remarks}`,
      columns: remarkColumns(m),
      batches: remarks.all(),
      total: await remarks.count(),
    });
  }
  return null;
}

/** What an import did as its page shows it. */
export function importReportView(
  { report, lessons, remarks }: ImportLists,
  path: string,
): Pick<ImportReportViewProps, "report" | "lessons" | "remarks"> {
  return {
    report,
    lessons: {
      rows: lessons.page.rows,
      links: anchoredLinks(listingLinks(path, IMPORTED_LESSONS, lessons), "lessons"),
    },
    remarks: {
      rows: remarks.page.rows,
      links: anchoredLinks(listingLinks(path, IMPORT_REMARKS, remarks), "remarks"),
    },
  };
}
