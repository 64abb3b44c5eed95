import { asset } from "fresh/runtime";

export interface ThumbnailData {
  src: string;
  srcset?: string;
}

export interface ThumbnailProps {
  /** The course's own picture, or null for one drawn from a batik motif. */
  thumbnail: ThumbnailData | null;
  categorySlug: string;
  /** Set on the page's first picture, which must not wait. */
  eager?: boolean;
  sizes?: string;
}

const MOTIFS = [
  "kawung",
  "nitik",
  "tumpal",
  "ceplok",
  "parang",
  "truntum",
  "megamendung",
] as const;

type Motif = typeof MOTIFS[number];

const MOTIF_WORDS: readonly [word: RegExp, motif: Motif][] = [
  [/office/, "kawung"],
  [/word|dokumen|document|tulis|writ/, "kawung"],
  [/excel|data|angka|analis|spread/, "nitik"],
  [/powerpoint|presenta|desain|design/, "tumpal"],
  [/keaman|secur|siber|cyber/, "ceplok"],
  [/rogram|kode|coding|web/, "parang"],
  [/bisnis|business|karier|career|market|produktiv|productiv|kerja|\bwork/, "truntum"],
  [/bahasa|language|komunikasi|communic|konten|content|media/, "megamendung"],
];

/** The motif of a category: by what its slug speaks of, else always the same one for the same slug. */
export function motifFor(categorySlug: string): Motif {
  const known = MOTIF_WORDS.find(([word]) => word.test(categorySlug));
  if (known) return known[1];
  let sum = 0;
  for (const letter of categorySlug) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return MOTIFS[sum % MOTIFS.length] ?? "kawung";
}

/** A course's picture, 16:9, without text for screen readers: the title always stands beside it. */
export function Thumbnail({ thumbnail, categorySlug, eager, sizes }: ThumbnailProps) {
  return (
    <img
      class="thumbnail"
      src={thumbnail?.src ?? asset(`/thumbnails/${motifFor(categorySlug)}.svg`)}
      srcset={thumbnail?.srcset}
      sizes={thumbnail?.srcset ? sizes ?? "(min-width: 64rem) 20rem, 100vw" : undefined}
      alt=""
      width={640}
      height={360}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      referrerpolicy="no-referrer"
      // Stored pictures never change under their address: it needs no mark of the build.
      data-fresh-disable-lock
    />
  );
}
