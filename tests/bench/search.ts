import type { Db } from "../../lib/database.ts";
import { browseCatalog } from "../../lib/catalog/service.ts";
import { CATEGORY } from "./seed.ts";
import { median } from "./measure.ts";

/** A search as people type it, by what is special about it; `next` asks for the page after the first. */
export interface Shape {
  name: string;
  query: Record<string, string>;
  next?: boolean;
}

/** What visitors of the catalog ask for: words, errors, filters, orders, later pages. */
export function searchShapes(rareWord: string): Shape[] {
  return [
    { name: "newest", query: {} },
    { name: "newest, page 2", query: {}, next: true },
    { name: "popular", query: { sort: "popular" } },
    { name: "popular, page 2", query: { sort: "popular" }, next: true },
    { name: "price", query: { sort: "price" } },
    { name: "price, page 2", query: { sort: "price" }, next: true },
    { name: "free", query: { price: "free" } },
    { name: "premium by price", query: { price: "premium", sort: "price" } },
    { name: "category", query: { category: CATEGORY } },
    { name: "category below", query: { category: `${CATEGORY}-2`, sort: "popular" } },
    { name: "kind", query: { type: "meeting" } },
    {
      name: "four filters",
      query: { type: "meeting", price: "free", level: "advanced", category: CATEGORY },
    },
    { name: "common word", query: { q: "excel" } },
    { name: "common word, page 2", query: { q: "excel" }, next: true },
    { name: "common word, newest", query: { q: "excel", sort: "new" } },
    { name: "common word, price", query: { q: "belajar", sort: "price" } },
    { name: "rare word", query: { q: rareWord } },
    { name: "rare word, newest", query: { q: rareWord, sort: "new" } },
    { name: "two words", query: { q: "canva guru" } },
    { name: "three words", query: { q: `python guru ${rareWord}` } },
    { name: "part of a word", query: { q: "fotogr" } },
    { name: "typing error", query: { q: "exel" } },
    { name: "two typing errors", query: { q: "fotogrfai wrod" } },
    { name: "nothing", query: { q: "zzzqqqxx" } },
    { name: "word and category", query: { q: "python", category: CATEGORY } },
    {
      name: "word and three filters",
      query: { q: "excel", type: "video", price: "premium", level: "beginner" },
    },
    {
      name: "rare word and filters",
      query: { q: rareWord, type: "text", price: "premium", sort: "price" },
    },
  ];
}

/** Milliseconds of `runs` runs of every shape, in turns, so that a slow moment touches them all. */
export async function timeSearches(
  db: Db,
  shapes: readonly Shape[],
  runs: number,
): Promise<Map<string, number[]>> {
  const times = new Map(shapes.map(({ name }) => [name, [] as number[]]));
  const queries = await Promise.all(shapes.map((shape) => queryOf(db, shape)));
  for (let run = -1; run < runs; run++) {
    for (const [at, { name }] of shapes.entries()) {
      const started = performance.now();
      await browseCatalog({ db }, queries[at]);
      // The first round only warms up.
      if (run >= 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return times;
}

/** The query of a shape; for a later page with the cursor of the first one. */
export async function queryOf(db: Db, { query, next }: Shape): Promise<Record<string, string>> {
  if (!next) return query;
  const { next: after } = await browseCatalog({ db }, query);
  return after === null ? query : { ...query, after };
}

/** Medians of all shapes together and of each. */
export function summarize(times: ReadonlyMap<string, readonly number[]>) {
  return {
    all: median([...times.values()].flat()),
    each: new Map([...times].map(([name, list]) => [name, median(list)])),
  };
}
