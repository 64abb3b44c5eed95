import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { json } from "../../platform/db/mod.ts";

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
