import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Something that a half-typed search may mean. */
export interface SuggestionRow {
  kind: "course" | "instructor" | "category";
  /** A slug, or the id of an instructor. */
  key: string;
  label: string;
  /** Who teaches a course, what an instructor is known for; empty for a category. */
  detail: string;
}

/** How many of each there are at most. */
const MOST = { courses: 5, instructors: 3, categories: 3 };

/**
 * Courses, instructors and categories whose names have the words of a half-typed search. `words` is a `to_tsquery` that
 * takes words as they are, `stems` one of the dictionary that the search uses: titles that have what was typed come
 * before those that have another form of it. Every part is read from an index but the categories, which are few.
 */
export async function selectSuggestions(
  db: Db,
  { words, stems }: { words: string; stems: string },
): Promise<SuggestionRow[]> {
  const { rows } = await sql<SuggestionRow>`
    (select 'course' as kind, c.slug as key, c.title as label, u.name as detail from (
      select id, min(tier) as tier from (
        (select id, 0 as tier from courses
          where status = 'published' and title_words @@ to_tsquery('simple', ${words})
          order by student_count desc, id desc limit ${MOST.courses})
        union all
        (select id, 1 from courses
          where status = 'published' and title_search @@ to_tsquery('indonesian', ${stems})
          order by student_count desc, id desc limit ${MOST.courses})
      ) found group by id
    ) best join courses c on c.id = best.id join users u on u.id = c.instructor_id
    order by best.tier, c.student_count desc, c.id desc limit ${MOST.courses})
    union all
    (select 'instructor', u.id::text, u.name, coalesce(nullif(p.headline, ''), p.expertise, '')
      from users u left join instructor_profiles p on p.user_id = u.id
      where u.role <> 'student' and u.deactivated_at is null
        and to_tsvector('simple', u.name) @@ to_tsquery('simple', ${words})
        and exists (select from courses c where c.instructor_id = u.id and c.status = 'published')
      order by u.name, u.id limit ${MOST.instructors})
    union all
    (select 'category', k.slug, k.name, '' from categories k
      where k.course_count > 0 and to_tsvector('simple', k.name) @@ to_tsquery('simple', ${words})
      order by k.course_count desc, k.name limit ${MOST.categories})`.execute(db);
  return rows;
}
