import type { CourseStatus } from "../catalog/rules.ts";
import type { ErrorCode, FileRemark } from "./folder/types.ts";
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

/** The folder cannot be imported; nothing has been written. */
export class CourseFolderError extends Error {
  override name = "CourseFolderError";

  constructor(readonly remarks: readonly FileRemark<ErrorCode>[]) {
    super(
      remarks.map(({ file, message }) => file === "" ? message : `${file}: ${message}`).join("\n"),
    );
  }
}
