import type { CourseStatus } from "../catalog/rules.ts";
import type { ImageProblem } from "../media/rules.ts";
import type { ErrorCode, FileRemark, SkipCode, WarningCode } from "./folder/types.ts";
import type { CourseFolder } from "./read_folder.ts";

export type Outcome = "created" | "updated" | "unchanged";

/** A lesson as the report names it: its number and title. */
export interface NamedLesson {
  key: string;
  title: string;
}

/** What an import did. */
export interface ImportReport {
  course: {
    id: number;
    slug: string;
    title: string;
    status: CourseStatus;
    /** Whole rupiah. */
    price: number;
    outcome: Outcome;
  };
  category: { name: string; created: boolean };
  sections: { total: number; created: number; updated: number; removed: number };
  lessons: {
    total: number;
    created: NamedLesson[];
    /** Their text, title or length changed. */
    updated: NamedLesson[];
    /** Only their place in the course changed. */
    moved: NamedLesson[];
    removed: NamedLesson[];
    /** Gone from the folder, but somebody has finished them: they stay, after the others. */
    kept: NamedLesson[];
  };
  pictures: { used: number; stored: number };
  /** What the folder's reading left out, and why. */
  folder: CourseFolder;
}

/** A remark on a file, for people: its code is put into words where their language is known. */
export interface SummaryRemark {
  file: string;
  code: SkipCode | WarningCode | ErrorCode | "missing_picture" | ImageProblem;
  /** What in the file it is about, such as an address; may be "". */
  detail: string;
}

/** What an import did, as it is kept. */
export interface ImportSummary extends Omit<ImportReport, "folder"> {
  skipped: SummaryRemark[];
  /** Pictures that lack or cannot be shown. */
  pictureRemarks: SummaryRemark[];
  warnings: SummaryRemark[];
}

/** A remark in short. */
export function summaryRemark<Code extends SummaryRemark["code"]>(
  { file, code, detail = "" }: FileRemark<Code>,
): SummaryRemark {
  return { file, code, detail };
}

/** A report without the folder itself. */
export function summaryOf({ folder, ...report }: ImportReport): ImportSummary {
  const { skipped, missing, warnings } = folder.parsed;
  return {
    ...report,
    skipped: skipped.map(summaryRemark),
    pictureRemarks: [
      ...missing.map(({ file, picture }) => ({
        file: file || "README",
        code: "missing_picture" as const,
        detail: picture,
      })),
      ...folder.broken.map(({ path, problem }) => ({ file: path, code: problem, detail: "" })),
    ],
    warnings: warnings.map(summaryRemark),
  };
}

/** The folder cannot be imported; nothing has been written. */
export class CourseFolderError extends Error {
  override name = "CourseFolderError";

  constructor(readonly remarks: readonly FileRemark<ErrorCode>[]) {
    super(
      remarks.map(({ file, message }) => file === "" ? message : `${file}: ${message}`).join("\n"),
    );
  }
}
