import { readQuestionsCsv } from "./csv_read.ts";
import { writeQuestionsCsv } from "./csv_write.ts";
import type { QuestionDraft, ReadQuestions } from "./draft.ts";
import { readGift } from "./gift/read.ts";
import { writeGift } from "./gift/write.ts";

/** The files in which questions come and go. */
export const FILE_FORMATS = ["gift", "csv"] as const;
export type FileFormat = typeof FILE_FORMATS[number];

/** The questions of a file, with everything that is wrong with it. Never throws. */
export function readQuestions(format: FileFormat, file: string): ReadQuestions {
  return format === "gift" ? readGift(file) : readQuestionsCsv(file);
}

/** A file with these questions. */
export function writeQuestions(format: FileFormat, drafts: readonly QuestionDraft[]): string {
  return format === "gift" ? writeGift(drafts) : writeQuestionsCsv(drafts);
}
