import { z } from "zod";
import { says } from "../platform/http.ts";

export const SORTS = ["new", "popular", "price"] as const;
export type Sort = typeof SORTS[number];

/** An empty field of a form counts as one that was not sent. */
const blankIsUnset = (value: unknown) => value === "" ? undefined : value;

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(blankIsUnset, z.enum(values, says("not_a_choice")).optional());

/** The filters of `GET /courses`, as they stand in the address. */
export const catalogFilters = z.object({
  q: z.string().trim().max(100, says("search_too_long")).optional().transform((q) =>
    q || undefined
  ),
  type: choice(["text", "video", "meeting"]),
  price: choice(["free", "premium"]),
  level: choice(["beginner", "intermediate", "advanced"]),
  sort: choice(SORTS),
  category: z.preprocess(blankIsUnset, z.string().max(100, says("not_a_choice")).optional()),
  after: z.preprocess(blankIsUnset, z.string().max(400, says("cursor_invalid")).optional()),
});

export type CatalogFilters = z.infer<typeof catalogFilters>;
