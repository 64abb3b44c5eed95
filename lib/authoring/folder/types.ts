import type { CourseStatus, LessonKind, Level } from "../../catalog/rules.ts";
import type { Lang } from "../../platform/i18n/lang.ts";

/** The files of a course folder, wherever they lie: in a directory, in an archive, in memory. */
export interface CourseFiles {
  /** Relative paths of all files, with "/" between the parts, in any order. */
  list(): Promise<string[]>;
  /** The bytes of one listed file. */
  read(path: string): Promise<Uint8Array>;
}

/** What a course folder does not say itself. */
export interface ParseOptions {
  /** The course's title, instead of what the README says. */
  title?: string;
  /** The folder's name: the title when there is no README either. */
  folderName?: string;
  /** What a section is called that the README's table does not name, "Bagian N" if not given. */
  sectionTitle?: (number: number) => string;
}

/** What an exported lesson says beside its text. */
export interface ExactLesson {
  slug: string;
  kind: LessonKind;
  videoUrl: string | null;
  meetingUrl: string | null;
  meetingAt: Temporal.Instant | null;
  publishAt: Temporal.Instant | null;
  /** Files of the folder, and the names under which they are saved. */
  attachments: { file: string; name: string }[];
}

/** What an exported course says beside its texts. */
export interface ExactCourse {
  slug: string;
  summary: string;
  /** Its name; may be "". */
  category: string;
  level: Level;
  lang: Lang;
  /** Whole rupiah. */
  price: number;
  status: CourseStatus;
  outcomes: string[];
  /** A picture of the folder. */
  thumbnail?: string;
  thumbnailUrl: string | null;
  /** All of them in order, those without lessons too. */
  sections: { number: number; title: string }[];
}

/** A lesson as the folder has it. */
export interface ParsedLesson {
  /** The same at every import of the file: its number without leading zeros, e.g. "1.2". */
  key: string;
  /** All parts of the file's number: [1, 2]. */
  number: number[];
  file: string;
  title: string;
  /** Unique in the course and none of {@link RESERVED_LESSON_SLUGS}. */
  slug: string;
  /**
   * Markdown without title, leading comments and translator's notice. Pictures of the folder and
   * links to other lessons are placeholders for `resolvePlaceholders`.
   */
  body: string;
  /** Estimated reading time in whole minutes, at least 1. */
  minutes: number;
  /** The folder's pictures that the body shows. */
  images: string[];
  /** Of a lesson that this site has exported: its text is taken letter for letter. */
  exact?: ExactLesson;
}

/** The lessons whose numbers begin alike. */
export interface ParsedSection {
  number: number;
  title: string;
  lessons: ParsedLesson[];
}

/** A remark on one file; `code` is for programs, `message` (English) for people. */
export interface FileRemark<Code extends string> {
  /** "" when the remark is about the folder as a whole. */
  file: string;
  code: Code;
  message: string;
  /** What in the file it is about. */
  detail?: string;
}

/** Why a Markdown file became no lesson. */
export type SkipCode = "quiz" | "not_numbered";
/** Why a folder cannot be imported. */
export type ErrorCode =
  | "not_utf8"
  | "nul_byte"
  | "too_large"
  | "empty"
  | "unreadable"
  | "bad_front_matter"
  | "missing_attachment"
  | "bad_attachment"
  | "no_lessons";
/** What an importer had to decide by itself. */
export type WarningCode =
  | "no_heading"
  | "title_from_lower_heading"
  | "no_text"
  | "duplicate_number"
  | "ambiguous_picture"
  | "unsupported_picture"
  | "dead_link"
  | "no_readme";

/** A course folder, read. With anything in `errors` it must not be imported, not even in part. */
export interface ParsedCourse {
  title: string;
  /** First paragraph after the README's title, as plain text of at most 300 letters; may be "". */
  summary: string;
  /** Markdown between the README's title and its next heading, with the same placeholders. */
  description?: string;
  /** What one learns, when the README has a list of it right after its title. */
  outcomes: string[];
  /** The first picture of the README's introduction. */
  cover?: string;
  /** Of a course that this site has exported: all of this counts, also where it is empty. */
  exact?: ExactCourse;
  sections: ParsedSection[];
  /** All pictures that lessons, description and cover use, by path. */
  images: Map<string, { path: string }>;
  skipped: FileRemark<SkipCode>[];
  /** Pictures that a text names and the folder lacks; they are left out of the text. */
  missing: { file: string; picture: string }[];
  errors: FileRemark<ErrorCode>[];
  warnings: FileRemark<WarningCode>[];
}

/** What parsing collects along the way. */
export type Remarks = Pick<ParsedCourse, "skipped" | "missing" | "errors" | "warnings">;

/** Lesson slugs that the player's own pages use. */
export const RESERVED_LESSON_SLUGS: readonly string[] = [
  "quiz",
  "exercises",
  "sessions",
  "certificate",
  "discussion",
];
