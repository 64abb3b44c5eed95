import type { ColumnType, Generated } from "kysely";
import type { Lang } from "../platform/i18n/lang.ts";

export type Level = "beginner" | "intermediate" | "advanced";
export type CourseStatus = "draft" | "published" | "archived";
export type LessonKind = "text" | "video" | "meeting";
type Instant = Temporal.Instant;
type Defaulted<T> = ColumnType<T, T | undefined, T>;

export interface CategoriesTable {
  id: Generated<number>;
  parent_id: number | null;
  slug: string;
  name: string;
  position: Defaulted<number>;
  /** Published courses right in it; kept by triggers. */
  course_count: Defaulted<number>;
}

export interface CoursesTable {
  id: Generated<number>;
  slug: string;
  instructor_id: number;
  category_id: number;
  title: string;
  summary: Defaulted<string>;
  /** Markdown. */
  description: Defaulted<string>;
  outcomes: Defaulted<string[]>;
  level: Defaulted<Level>;
  lang: Defaulted<Lang>;
  /** Whole rupiah; 0 is free. */
  price: Defaulted<number>;
  status: Defaulted<CourseStatus>;
  thumbnail_media_id: string | null;
  thumbnail_url: string | null;
  import_key: string | null;
  kinds: Defaulted<LessonKind[]>;
  lesson_count: Defaulted<number>;
  total_minutes: Defaulted<number>;
  student_count: Defaulted<number>;
  published_at: Instant | null;
  /** Set: its instructor wants it published, and an admin has to look at it first. */
  review_wanted_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  /** Why an admin has sent it back or taken it out of the catalog. */
  review_note: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: Instant;
  updated_at: Instant;
  /** Grows with every change of what its settings say; kept by a trigger. */
  version: ColumnType<number, never, never>;
  title_search: ColumnType<string, never, never>;
  /** The title's words as they are written, for suggestions. */
  title_words: ColumnType<string, never, never>;
  search: ColumnType<string, never, never>;
  /** Its kinds and level, and `free` or `premium`. */
  facets: ColumnType<string[], never, never>;
}

export interface SectionsTable {
  id: Generated<number>;
  course_id: number;
  position: number;
  title: string;
  import_key: string | null;
  /** Grows with every change of its title; kept by a trigger. */
  version: ColumnType<number, never, never>;
  /** Set: deleted, but for those who have finished a lesson in it. */
  retired_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

export interface LessonsTable {
  id: Generated<number>;
  course_id: number;
  section_id: number;
  position: number;
  slug: string;
  title: string;
  kind: LessonKind;
  /** Markdown. */
  body: Defaulted<string>;
  video_url: string | null;
  meeting_url: string | null;
  meeting_at: Instant | null;
  minutes: Defaulted<number>;
  /** Before this moment the lesson cannot be opened; null: from the start. */
  publish_at: Instant | null;
  import_key: string | null;
  created_at: Instant;
  updated_at: Instant;
  /** Grows with every change of its content; kept by a trigger. */
  version: ColumnType<number, never, never>;
  /** Set: deleted, but for those who have finished it. */
  retired_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

export interface FormerCourseSlugsTable {
  slug: string;
  course_id: number;
}

/** A course that somebody has put aside. */
export interface WishlistItemsTable {
  user_id: number;
  course_id: number;
  added_at: Instant;
}

/** A course whose page somebody has opened. */
export interface RecentViewsTable {
  user_id: number;
  course_id: number;
  viewed_at: Instant;
}

export interface SearchWordsTable {
  word: string;
}

export interface CatalogTables {
  categories: CategoriesTable;
  courses: CoursesTable;
  sections: SectionsTable;
  lessons: LessonsTable;
  former_course_slugs: FormerCourseSlugsTable;
  search_words: SearchWordsTable;
  wishlist_items: WishlistItemsTable;
  recent_views: RecentViewsTable;
}
