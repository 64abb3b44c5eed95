import type { Selectable } from "kysely";
import type { CoursesTable } from "../catalog/rules.ts";
import { resolvePlaceholders } from "./folder/placeholders.ts";
import type { ParsedCourse } from "./folder/types.ts";
import type { ImportOptions } from "./import_course.ts";
import type { CourseFacts } from "./queries.ts";
import { fitTitle, pictureAddress } from "./rules.ts";

/** What a course's facts depend on besides the folder. */
export interface FactsContext {
  existing: Selectable<CoursesTable> | undefined;
  options: ImportOptions;
  /** Ids of the stored pictures by their paths in the folder. */
  pictures: ReadonlyMap<string, string[]>;
  slug: string;
  now: Temporal.Instant;
}

/**
 * What a folder makes of its course. What an ordinary folder does not say stays as it is; an exported one says
 * everything.
 */
export function courseFacts(
  parsed: ParsedCourse,
  context: FactsContext,
): Omit<CourseFacts, "category_id"> {
  const { existing, options, pictures, slug, now } = context;
  const { exact } = parsed;
  const status = options.status ?? existing?.status ?? exact?.status ??
    options.newStatus ?? "published";
  const description = parsed.description && resolvePlaceholders(parsed.description, {
    picture: (path) => pictureAddress(pictures.get(path), existing?.description),
    // The course page is for everybody; a lesson's link leads where one can join.
    lesson: () => `/courses/${slug}`,
  });
  const common = {
    title: fitTitle(parsed.title),
    status,
    published_at: existing?.published_at ?? (status === "published" ? now : null),
    // Stored apart, for it hangs on the course.
    thumbnail_media_id: existing?.thumbnail_media_id ?? null,
  };
  if (exact) {
    const { summary, outcomes, level, lang, thumbnailUrl, thumbnail } = exact;
    const price = options.price ?? exact.price;
    return {
      ...common,
      summary,
      outcomes,
      level,
      lang,
      price,
      description: description ?? "",
      thumbnail_url: thumbnailUrl,
      thumbnail_media_id: thumbnail === undefined ? null : common.thumbnail_media_id,
    };
  }
  return {
    ...common,
    level: existing?.level ?? "beginner",
    lang: existing?.lang ?? "id",
    thumbnail_url: existing?.thumbnail_url ?? null,
    summary: parsed.summary || existing?.summary || "",
    description: description ?? existing?.description ?? "",
    outcomes: parsed.outcomes.length > 0 ? parsed.outcomes : existing?.outcomes ?? [],
    price: options.price ?? existing?.price ?? 0,
  };
}
