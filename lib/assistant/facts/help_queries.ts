import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { json } from "../../platform/db/mod.ts";
import type { Passage } from "../help/passages.ts";

/** An article as the search sees it. */
export interface SearchedArticle {
  slug: string;
  title: string;
  /** Other words that people use for it. */
  keywords: string;
  body: string;
}

/**
 * The slugs of the articles that have any of the words, the likeliest first. The articles come with the build, so that
 * what is searched is what this isolate shows; they are few enough to be read with each question.
 */
export async function findArticles(
  db: Db,
  { query, articles, limit }: {
    query: string;
    articles: readonly SearchedArticle[];
    limit: number;
  },
): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`
    with articles as (
      select a.slug, setweight(to_tsvector('indonesian', a.title), 'A')
        || setweight(to_tsvector('indonesian', a.keywords), 'A')
        || setweight(to_tsvector('indonesian', a.body), 'D') as words
      from jsonb_to_recordset(${
    json(articles)
  }) as a (slug text, title text, keywords text, body text)
    )
    select slug from articles, to_tsquery('indonesian', ${query}) q
    where words @@ q and ts_rank(words, q) > 0.1 order by ts_rank(words, q) desc, slug limit ${limit}`
    .execute(db);
  return rows.map(({ slug }) => slug);
}

/** What a passage's score gets for a heading that stands word by word in the question: more than for any one word. */
const WHOLE_HEADING = 3;

/**
 * The place of the passage that has most of the question's telling words, without those that the whole article is
 * about; words of its heading count twice. Null when none has more than the first. `about` is the article's title and
 * keywords.
 */
export async function findPassage(
  db: Db,
  { question, words, about, passages }: {
    question: string;
    words: readonly string[];
    about: string;
    passages: readonly Passage[];
  },
): Promise<number | null> {
  const placed = passages.map((passage, place) => ({ ...passage, place }));
  const { rows } = await sql<{ place: number }>`
    with asked as (
      select unnest(tsvector_to_array(to_tsvector('indonesian', ${words.join(" ")}))) as word
      except select unnest(tsvector_to_array(to_tsvector('indonesian', ${about})))
    ), passages as (
      select place, tsvector_to_array(to_tsvector('indonesian', text)) as words,
        tsvector_to_array(to_tsvector('indonesian', heading)) as heading,
        tsvector_to_array(to_tsvector('simple', heading)) as whole
      from jsonb_to_recordset(${json(placed)}) as p (place int, heading text, text text)
    ), scored as (
      select place, (
          select coalesce(sum(2 * (word = any(heading))::int + (word = any(words))::int), 0) from asked
        ) + case when whole <> '{}' and whole <@ tsvector_to_array(to_tsvector('simple', ${question}))
          then ${WHOLE_HEADING}::int else 0 end as score
      from passages
    )
    select place from scored where score > (select score from scored where place = 0)
    order by score desc, place limit 1`.execute(db);
  return rows[0]?.place ?? null;
}
