/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPECIAL_LETTERS: Record<string, string> = {
  "ß": "ss",
  "æ": "ae",
  "œ": "oe",
  "ø": "o",
  "đ": "d",
  "ð": "d",
  "ł": "l",
  "þ": "th",
  "ı": "i",
};

/** Longest input that is looked at: a slug is at most a few dozen letters, whatever comes in. */
const LONGEST_INPUT = 2000;

/**
 * Turns a text into a part of a URL: lower case a–z, digits and single hyphens. Diacritics are
 * folded, "&" becomes "dan", apostrophes vanish (`Jum'at` → `jumat`). A long text is cut at a word.
 *
 * @param max longest result in letters
 * @param fallback the result when nothing is left (a title of emoji or of another script)
 */
export function slugify(text: string, max = 80, fallback = "item"): string {
  const words = text
    .slice(0, LONGEST_INPUT)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => SPECIAL_LETTERS[letter] ?? "")
    .replace(/['’‘ʼ`]/g, "")
    .replace(/&/g, " dan ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return cutAtWord(words, max) || fallback;
}

function cutAtWord(words: string[], max: number): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > max) return slug === "" ? word.slice(0, max) : slug;
    slug = longer;
  }
  return slug;
}

/** What {@link uniqueSlugs} and {@link uniqueSlug} may be told. */
export interface SlugOptions {
  /** Slugs that are taken already, or that a URL keeps for itself. */
  taken?: Iterable<string>;
  /** Longest slug in letters, 80 if not given. */
  max?: number;
  /** What a text without usable letters becomes, "item" if not given. */
  fallback?: string;
}

/** A slug for `text` that is not in `taken`: a number is put after it when needed (`pengantar-2`). */
export function uniqueSlug(text: string, options: SlugOptions = {}): string {
  return uniqueSlugs([text], options)[0] ?? "";
}

/**
 * A slug for each text, in the same order, no two alike and none of them in `taken`. The first of
 * two equal texts keeps the plain slug, the later ones are numbered from 2.
 */
export function uniqueSlugs(texts: readonly string[], options: SlugOptions = {}): string[] {
  const { max = 80, fallback = "item" } = options;
  const taken = new Set(options.taken ?? []);
  const nextNumber = new Map<string, number>();
  return texts.map((text) => {
    const base = slugify(text, max, fallback);
    let slug = base;
    let number = nextNumber.get(base) ?? 2;
    while (taken.has(slug)) {
      const suffix = `-${number++}`;
      slug = base.slice(0, max - suffix.length).replace(/-+$/, "") + suffix;
    }
    nextNumber.set(base, number);
    taken.add(slug);
    return slug;
  });
}
