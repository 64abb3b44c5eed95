import type { CourseFact } from "../facts/fact.ts";

const FREE =
  /(?<deny>\b(?:tidak|bukan|belum|not|isn't|aren't)\s+(?:\p{L}+\s+)?)?\b(?:gratis|cuma-cuma|percuma|tanpa\s+(?:di(?:pungut|kenakan)\s+)?(?:biaya|bayar|bayaran|membayar)|tidak\s+(?:di(?:pungut|kenakan)\s+biaya|berbayar|perlu\s+(?:mem)?bayar)|(?<!\bfeel\s)free(?:\s+of\s+charge)?|no\s+(?:charge|cost|fee)|complimentary|costs?\s+nothing)\b/giu;
const PAID =
  /(?<deny>\b(?:tidak|bukan|belum|not|isn't|aren't)\s+(?:\p{L}+\s+)?)?\b(?:premium|berbayar|paid)\b/giu;
const EVERY = /\b(?:semua|seluruh|setiap|all|every|everything)\b/iu;

/** What a sentence says of what things cost, with "not free" taken for paid and the other way round. */
export function claimsOf(text: string): { isFree: boolean; isPaid: boolean } {
  const says = (pattern: RegExp, isDenied: boolean) =>
    [...text.matchAll(pattern)].some(({ groups }) => (groups?.deny !== undefined) === isDenied);
  return {
    isFree: says(FREE, false) || says(PAID, true),
    isPaid: says(PAID, false) || says(FREE, true),
  };
}

/** True when what a text says is free is free, and what it says is paid is paid: of `courses`, or of all there are. */
export function claimsAreRight(
  text: string,
  courses: readonly CourseFact[],
  all: readonly CourseFact[],
): boolean {
  const { isFree, isPaid } = claimsOf(text);
  if (isFree && EVERY.test(text) && all.some(({ price }) => price > 0)) return false;
  if (courses.length === 0) return true;
  return !(isFree && !courses.some(({ price }) => price === 0)) &&
    !(isPaid && !courses.some(({ price }) => price > 0));
}
