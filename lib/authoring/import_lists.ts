import { z } from "zod";
import type { Deps } from "../deps.ts";
import type { Messages } from "../platform/i18n/mod.ts";
import {
  type Listed,
  type Listing,
  type ListingQuery,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { listGiven } from "../platform/listing_given.ts";
import { readTables } from "../platform/listing_tables.ts";
import { readImportReport } from "./import_upload.ts";
import type { ImportSummary, NamedLesson, SummaryRemark } from "./report.ts";

/** The lists on an import's page. */
const IMPORT_TABLES = ["lessons", "remarks"] as const;

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** How the lessons that an import has touched can be asked for: in the order of their numbers. */
export const IMPORTED_LESSONS: Listing<Filters> = {
  key: "id",
  sorts: { position: "bigint", change: "text" },
  initial: "position",
  filters,
};

/** How the remarks on a folder's files can be asked for. */
export const IMPORT_REMARKS: Listing<Filters> = {
  key: "id",
  sorts: { kind: "text", file: "text", remark: "text" },
  initial: "kind",
  filters,
};

const LESSON_CHANGES = ["created", "updated", "moved", "removed", "kept"] as const;
const REMARK_KINDS = ["pictureRemarks", "warnings", "skipped"] as const;

/** A lesson with what the import did with it. */
export interface ImportedLesson extends NamedLesson {
  id: number;
  change: typeof LESSON_CHANGES[number];
}

/** A remark on a file of the folder. */
export interface ListedRemark extends SummaryRemark {
  id: number;
  kind: typeof REMARK_KINDS[number];
}

/** What an import did, as its page's address asks for it. */
export interface ImportLists {
  report: ImportSummary;
  lessons: Listed<ImportedLesson, Filters>;
  remarks: Listed<ListedRemark, Filters>;
}

const byNumber = new Intl.Collator("id", { numeric: true });

function lessonsOf({ lessons }: ImportSummary): ImportedLesson[] {
  return LESSON_CHANGES.flatMap((change) => lessons[change].map((one) => ({ ...one, change })))
    .sort((a, b) => byNumber.compare(a.key, b.key) || byNumber.compare(a.title, b.title))
    .map((lesson, at) => ({ ...lesson, id: at + 1 }));
}

function remarksOf(report: ImportSummary): ListedRemark[] {
  return REMARK_KINDS.flatMap((kind) => report[kind].map((one) => ({ ...one, kind })))
    .map((remark, at) => ({ ...remark, id: at + 1 }));
}

function having<Row>(
  rows: readonly Row[],
  { filters: { q } }: ListingQuery<Filters>,
  textOf: (row: Row) => string,
): Row[] {
  return rows.filter((row) => q === null || textOf(row).toLowerCase().includes(q.toLowerCase()));
}

/**
 * What an import of the viewer's did; `table` of its address names the list that `q`, `sort`, `after` and `format` are
 * for. Throws `not_found` for anybody else's, and as `readTables` and `readListing` do.
 */
export async function openImport(
  { db }: Pick<Deps, "db">,
  actor: Parameters<typeof readImportReport>[1],
  id: string,
  { params, m }: { params: URLSearchParams; m: Messages },
): Promise<ImportLists> {
  const report = await readImportReport({ db }, actor, id);
  const tables = readTables(params, IMPORT_TABLES);
  const lesson = readListing(IMPORTED_LESSONS, tables.of("lessons"));
  const remark = readListing(IMPORT_REMARKS, tables.of("remarks"));
  const words = m.transfer;
  const lessonRows = having(
    lessonsOf(report),
    lesson,
    ({ key, title, change }) => `${key} ${title} ${words.report[change]}`,
  );
  const remarkRows = having(
    remarksOf(report),
    remark,
    ({ file, code, detail }) => `${file || words.folder} ${words.codes[code]} ${detail}`,
  );
  const [lessons, remarks] = await Promise.all([
    listGiven(db, IMPORTED_LESSONS, lesson, lessonRows, (row) => ({
      id: row.id,
      position: row.id,
      change: row.change,
    })),
    listGiven(db, IMPORT_REMARKS, remark, remarkRows, ({ id, kind, file, code }) => ({
      id,
      kind,
      file,
      remark: words.codes[code],
    })),
  ]);
  return { report, lessons, remarks };
}
