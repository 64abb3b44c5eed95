import { browseCatalog, type CatalogPage } from "../../lib/catalog/service.ts";
import type { Db } from "../../lib/database.ts";

/** Follows a search from its first page to its last; `between` runs before every further page. */
export async function allPages(
  deps: { db: Db },
  query: Record<string, string>,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<CatalogPage[]> {
  const pages = [await browseCatalog(deps, query)];
  for (let next = pages[0].next; next !== null; next = pages[pages.length - 1].next) {
    await between();
    pages.push(await browseCatalog(deps, { ...query, after: next }));
    if (pages.length > 50) throw new Error("pages without an end");
  }
  return pages;
}

/** The slugs that a search finds, in order, over all its pages. */
export async function slugsOf(deps: { db: Db }, query: Record<string, string>): Promise<string[]> {
  const pages = await allPages(deps, query);
  return pages.flatMap(({ courses }) => courses.map(({ slug }) => slug));
}
