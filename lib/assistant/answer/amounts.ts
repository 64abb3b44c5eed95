/** Something in a text that says what a thing costs; null where it cannot be told how much. */
export type Amount = number | null;

const SCALES: Record<string, number> = {
  rb: 1e3,
  ribu: 1e3,
  k: 1e3,
  thousand: 1e3,
  jt: 1e6,
  juta: 1e6,
  million: 1e6,
  m: 1e9,
  miliar: 1e9,
  billion: 1e9,
};
/** Also as in "150 ribuan". */
const SCALE = `(${Object.keys(SCALES).sort((a, b) => b.length - a.length).join("|")})(?:-?an)?`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const SPACE = String.raw`[\s\u00a0]*`;

/** Reads a number as Indonesians or the English write it: `150.000`, `150,000`, `1,5`, `150.000,00`. */
export function readNumber(text: string): number {
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,]\d{1,2})?$/.exec(text);
  if (grouped) return Number(grouped[1].replace(/[.,]/g, ""));
  return Number(text.replace(",", ".").replace(/\.(?=.*\.)/g, ""));
}

const UNITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
/** One word of an Indonesian numeral, for patterns. */
export const NUMBER_WORD = `(?:${
  [...UNITS, "sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus", "seribu", "ribu", "rb"]
    .concat("sejuta", "juta", "jt").join("|")
})`;

/** The value of an Indonesian numeral in words ("sembilan puluh ribu"); null when it is none. */
export function readNumeral(text: string): number | null {
  let total = 0;
  let part = 0;
  let last = 0;
  for (const word of text.toLowerCase().split(/\s+/)) {
    const unit = UNITS.indexOf(word);
    if (unit >= 0) last = unit;
    else if (word === "sepuluh") last = 10;
    else if (word === "sebelas") last = 11;
    else if (word === "belas") last += 10;
    else if (word === "puluh") [part, last] = [part + last * 10, 0];
    else if (word === "seratus") part += 100;
    else if (word === "ratus") [part, last] = [part + last * 100, 0];
    else if (word === "seribu") total += 1_000;
    else if (word === "sejuta") total += 1_000_000;
    else if (word === "ribu" || word === "rb") {
      [total, part, last] = [total + (part + last) * 1e3, 0, 0];
    } else if (word === "juta" || word === "jt") {
      [total, part, last] = [total + (part + last) * 1e6, 0, 0];
    } else return null;
  }
  return total + part + last;
}

const CURRENCY = String.raw`(?:rp|idr)\.?${SPACE}[:=]?${SPACE}`;
const PRICE_WORD = String.raw`\b(?:${
  [
    "harga|seharga|biaya|tarif|bayar|membayar|senilai|sebesar|ongkos|tagihan|dijual|dibanderol|diobral",
    "price|priced|cost|costs|fee|pay",
  ].join("|")
})(?:nya)?\b`;
const UNIT_AFTER = `(?!${SPACE}(?:${SCALE}\\b|${
  [
    "jam|menit|hari|minggu|bulan|tahun|x|kali|kursus|pelajaran|materi|orang|siswa|cara|langkah|%|persen",
    "hours?|days?|minutes?|weeks?|months?|courses?|lessons?|ways?|steps?",
  ].join("|")
}|[:/.,]?\\d|[.)]\\s+\\p{L}))`;
const ENGLISH_NUMERAL = [
  "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred",
].join("|");

/** Each way of writing an amount, with what its match is worth. */
const WAYS: [RegExp, (match: RegExpExecArray) => Amount][] = [
  [
    new RegExp(`${CURRENCY}(${NUMBER})${SPACE}(?:${SCALE})?(?![a-z])`, "giu"),
    ([, number, scale]) => readNumber(number) * (SCALES[scale?.toLowerCase()] ?? 1),
  ],
  [
    new RegExp(`(?<![\\d.,])(${NUMBER})(?:-?an)?${SPACE}${SCALE}(?![a-z])`, "giu"),
    ([, number, scale]) => readNumber(number) * SCALES[scale.toLowerCase()],
  ],
  [
    new RegExp(`(?<![\\d.,])(${NUMBER})${SPACE}(?:rupiah|idr|perak)\\b`, "giu"),
    ([, number]) => readNumber(number),
  ],
  [
    new RegExp(
      `${PRICE_WORD}(?:${SPACE}[\\p{L}]+){0,4}${SPACE}[:=]?${SPACE}(${NUMBER})${UNIT_AFTER}`,
      "giu",
    ),
    ([, number]) => readNumber(number),
  ],
  [
    new RegExp(`\\b(${NUMBER_WORD}(?:\\s+${NUMBER_WORD})*)\\s+rupiah\\b`, "giu"),
    ([, words]) => readNumeral(words),
  ],
  [
    new RegExp(
      `\\b((?:${NUMBER_WORD}\\s+)+(?:ribu|rb|juta|jt)|sejuta)(?:an)?\\b`,
      "giu",
    ),
    ([, words]) => readNumeral(words),
  ],
  // A price that comes again: courses are paid for once.
  [
    new RegExp(
      `${NUMBER}${SPACE}(?:${SCALE})?${SPACE}(?:rupiah\\s+)?(?:/|per\\s+|a\\s+|setiap\\s+)${SPACE}(?:hari|minggu|bulan|tahun|day|week|month|year)\\b`,
      "giu",
    ),
    () => null,
  ],
  // A currency without a number, money of other countries, slang, English numerals: nothing that could be checked.
  [/\b(?:rp|idr)\b\.?(?![\s\u00a0:=]*\d)/giu, () => null],
  [/[$€£¥₹]|\b(?:usd|eur|sgd|myr|dolar|dollars?|euros?|ringgit|bucks?)\b/giu, () => null],
  [/\b(?:goceng|ceban|goban|gocap|cepek|gopek|seceng|noceng|cetiau|jigo)\b/giu, () => null],
  [/\b(?:setengah|puluhan|ratusan)\s+(?:ribu|rb|juta|jt|miliar)\b/giu, () => null],
  [
    new RegExp(
      `\\b(?:${ENGLISH_NUMERAL})(?:[\\s-]+(?:and[\\s-]+)?(?:${ENGLISH_NUMERAL}))*[\\s-]+(?:thousand|million|rupiah)\\b`,
      "giu",
    ),
    () => null,
  ],
];

/** Every amount of money that a text names, whole rupiah. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  for (const [pattern, read] of WAYS) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(0, match.index);
      // "ratus" or "puluh" after digits, as in "150 ribu", is read by another way.
      if (/\d\s*$/.test(before) && !/\d/.test(match[0])) continue;
      found.push(read(match as RegExpExecArray));
    }
  }
  return found;
}

/** Every number that is large enough to be a price, whatever stands beside it. */
export function largeNumbersIn(text: string): number[] {
  const grouped = /(?<![\d.,/:-])(\d{1,3}(?:[.,]\d{3})+|\d{5,})(?![\d/:-])/gu;
  const spaced = /(?<![\d.,])\d{1,3}(?:[ '’]\d{3})+(?!\d)/gu;
  return [
    ...[...text.matchAll(grouped)].map(([number]) => readNumber(number)),
    ...[...text.matchAll(spaced)].map(([number]) => Number(number.replace(/\D/g, ""))),
  ];
}

/** Every part of a price that a text takes off or names, in percent; null where it cannot be told how much. */
export function percentagesIn(text: string): Amount[] {
  const inWords = new RegExp(`\\b(${NUMBER_WORD}(?:\\s+${NUMBER_WORD})*)\\s+persen\\b`, "giu");
  const untold = new RegExp(
    `\\b(?:setengah|separuh|separo|half)\\s+(?:harga|(?:the\\s+)?price|off)\\b|\\b(?:${ENGLISH_NUMERAL})\\s+per\\s?cent\\b`,
    "giu",
  );
  return [
    ...[...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|persen\b|per\s?cent\b)/giu)]
      .map(([, number]) => Number(number.replace(",", "."))),
    ...[...text.matchAll(inWords)].map(([, words]) => readNumeral(words)),
    ...[...text.matchAll(untold)].map(() => null),
  ];
}
