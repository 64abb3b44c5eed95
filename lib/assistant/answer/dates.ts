import { NUMBER_WORD, readNumeral } from "./amounts.ts";

/** Something in a text that says when: whatever of it is given. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
  /** 1 is Monday. */
  weekday?: number;
  /** Days from today. */
  offset?: number;
  /** Weeks from this one, which begins on Monday; months from this one; years from this one. */
  weeks?: number;
  months?: number;
  years?: number;
  hour?: number;
  minute?: number;
}

const MONTHS = [
  "januari january jan",
  "februari february feb pebruari",
  "maret march mar",
  "april apr",
  "mei may",
  "juni june jun",
  "juli july jul",
  "agustus august agu agt aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov nopember",
  "desember december des dec",
].map((names) => names.split(" "));
const MONTH = MONTHS.flat().sort((a, b) => b.length - a.length).join("|");
/** Names of months that are nothing else, so that they tell a month without a day. */
const LONG_MONTH = MONTHS.flat().filter((name) => name.length > 3 && name !== "sept")
  .concat("mei").sort((a, b) => b.length - a.length).join("|");
const ORDINAL =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twentieth|thirtieth|(?:twenty|thirty)-\\w+";
const NUMERAL = `${NUMBER_WORD}(?:\\s+${NUMBER_WORD})*`;
const NEXT = "depan|berikutnya|mendatang";
const WEEKDAYS = [
  "senin monday",
  "selasa tuesday",
  "rabu wednesday",
  "kamis thursday",
  "jumat jum'at friday",
  "sabtu saturday",
  "ahad sunday",
].map((names) => names.split(" "));
const WEEKDAY = WEEKDAYS.flat().join("|");
const OFFSETS: Record<string, number> = {
  besok: 1,
  tomorrow: 1,
  lusa: 2,
  kemarin: -1,
  yesterday: -1,
};

function indexOfName(names: readonly string[][], name: string): number {
  return names.findIndex((each) => each.includes(name.toLowerCase())) + 1;
}

function monthOf(name: string): number {
  return indexOfName(MONTHS, name);
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function hourOf(text: string, half: string | undefined): number {
  const hour = /\d/.test(text) ? Number(text) : readNumeral(text) ?? -1;
  const isLate = half !== undefined && hour < 12 &&
    (/^(?:pm|sore|malam)$/i.test(half) || (/^siang$/i.test(half) && hour < 6));
  return half?.toLowerCase() === "am" ? hour % 12 : hour + (isLate ? 12 : 0);
}

/** A number in digits or in Indonesian words. */
function countOf(text: string): number {
  return /\d/.test(text) ? Number(text) : readNumeral(text) ?? -1;
}

type Read = (match: RegExpExecArray) => Moment;

/** Each way of writing a moment; what one has read, the next ones do not see. */
const WAYS: [RegExp, Read][] = [
  // The first day of several, whose month stands behind the last: "1-3 Desember".
  [
    new RegExp(
      `\\b(\\d{1,2})\\s*(?:[-–—&]|sampai(?:\\s+dengan)?|s\\.?/?d\\.?|hingga|dan|to|until|and)\\s*(?=\\d{1,2}(?:st|nd|rd|th)?\\s+(${MONTH})\\b\\.?(?:,?\\s+(\\d{4}))?)`,
      "gi",
    ),
    ([, day, month, year]) => ({ day: Number(day), month: monthOf(month), year: yearOf(year) }),
  ],
  [
    new RegExp(`\\b(${NUMERAL})\\s+(${MONTH})\\b(?:\\s+(\\d{4}))?`, "gi"),
    ([, day, month, year]) => ({ day: countOf(day), month: monthOf(month), year: yearOf(year) }),
  ],
  // No day of a month is the 0th: English ordinals in words are not read.
  [
    new RegExp(
      `\\b(?:${ORDINAL})\\s+(?:of\\s+)?(?:${MONTH})\\b|\\b(?:${MONTH})\\s+(?:the\\s+)?(?:${ORDINAL})\\b`,
      "gi",
    ),
    () => ({ day: 0 }),
  ],
  [
    /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?(${MONTH})\\b\\.?(?:,?\\s+(\\d{4}))?`,
      "gi",
    ),
    ([, day, month, year]) => ({ day: Number(day), month: monthOf(month), year: yearOf(year) }),
  ],
  [
    new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?`, "gi"),
    ([, month, day, year]) => ({ day: Number(day), month: monthOf(month), year: yearOf(year) }),
  ],
  [
    new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{4})\\b`, "gi"),
    ([, month, year]) => ({ month: monthOf(month), year: Number(year) }),
  ],
  [
    /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g,
    ([, day, month, year]) => ({ day: Number(day), month: Number(month), year: yearOf(year) }),
  ],
  [/\b(\d{1,2})\/(\d{1,2})\b/g, ([, day, month]) => ({ day: Number(day), month: Number(month) })],
  [
    /\b(?:tanggal|tgl\.?)\s+(\d{1,2})\b/gi,
    ([, day]) => ({ day: Number(day) }),
  ],
  [
    new RegExp(`\\b(${LONG_MONTH})\\b`, "gi"),
    ([, month]) => ({ month: monthOf(month) }),
  ],
  [
    /\b(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)\b/gi,
    ([, hour, minute, half]) => ({ hour: hourOf(hour, half), minute: Number(minute ?? 0) }),
  ],
  [
    new RegExp(
      `(?<!(?:\\d|${NUMBER_WORD})\\s?)\\b(?:pukul|jam)\\s+(\\d{1,2}|${NUMERAL})(?:[.:](\\d{2}))?\\b(?:\\s+(pagi|siang|sore|malam)\\b)?`,
      "gi",
    ),
    ([, hour, minute, half]) => ({ hour: hourOf(hour, half), minute: Number(minute ?? 0) }),
  ],
  [
    /\b(\d{1,2})[.:](\d{2})\s*(?:wib|wita|wit)\b/gi,
    ([, hour, minute]) => ({ hour: Number(hour), minute: Number(minute) }),
  ],
  [
    /\b(?:pada|dari|sampai|hingga|at|from|until|to)\s+(\d{1,2})\.(\d{2})\b(?![.,]?\d)/gi,
    ([, hour, minute]) => ({ hour: Number(hour), minute: Number(minute) }),
  ],
  [
    /\b(\d{1,2}):(\d{2})\b/g,
    ([, hour, minute]) => ({ hour: Number(hour), minute: Number(minute) }),
  ],
  [
    new RegExp(`\\b(${WEEKDAY}|(?<=hari\\s)minggu)\\b`, "gi"),
    ([, name]) => ({
      weekday: name.toLowerCase() === "minggu" ? 7 : indexOfName(WEEKDAYS, name),
    }),
  ],
  [/\b(?:akhir\s+pekan|weekend)\b/gi, () => ({ weekday: 6 })],
  [
    new RegExp(`\\b(${Object.keys(OFFSETS).join("|")})\\b`, "gi"),
    ([, word]) => ({ offset: OFFSETS[word.toLowerCase()] }),
  ],
  // "Hari ini" says when only of something that happens: prices hold today, too.
  [
    /\b(?:mulai|dimulai|berlangsung|diadakan|dibuka|ditutup|berakhir|sampai|hingga|batas|tenggat|starts?|begins?|opens?|closes?|ends?|until)\b(?:\s+\p{L}+){0,3}\s+(?:hari\s+ini|malam\s+ini|today|tonight)\b/giu,
    () => ({ offset: 0 }),
  ],
  [
    new RegExp(`\\b(\\d{1,2}|${NUMERAL})\\s+hari\\s+(?:lagi|mendatang)\\b`, "gi"),
    ([, days]) => ({ offset: countOf(days) }),
  ],
  [/\bin\s+(\d{1,2})\s+days?\b/gi, ([, days]) => ({ offset: Number(days) })],
  [
    new RegExp(`\\b(?:minggu|pekan)\\s+(?:${NEXT})\\b|\\bnext\\s+week\\b`, "gi"),
    () => ({ weeks: 1 }),
  ],
  [
    new RegExp(`\\b(\\d{1,2}|${NUMERAL})\\s+(?:minggu|pekan)\\s+(?:lagi|mendatang)\\b`, "gi"),
    ([, weeks]) => ({ weeks: countOf(weeks) }),
  ],
  [/\bin\s+(\d{1,2})\s+weeks?\b/gi, ([, weeks]) => ({ weeks: Number(weeks) })],
  [
    new RegExp(`\\bbulan\\s+(?:${NEXT})\\b|\\bnext\\s+month\\b`, "gi"),
    () => ({ months: 1 }),
  ],
  [
    new RegExp(`\\b(\\d{1,2}|${NUMERAL})\\s+bulan\\s+(?:lagi|mendatang)\\b`, "gi"),
    ([, months]) => ({ months: countOf(months) }),
  ],
  [
    new RegExp(`\\btahun\\s+(?:${NEXT})\\b|\\bnext\\s+year\\b`, "gi"),
    () => ({ years: 1 }),
  ],
  [/\b(20\d{2})\b/g, ([, year]) => ({ year: Number(year) })],
];

/** Every moment that a text names, in Indonesian or English. Lengths of time ("24 jam") are none. */
export function momentsIn(text: string): Moment[] {
  const found: Moment[] = [];
  let rest = text;
  for (const [pattern, read] of WAYS) {
    rest = rest.replace(pattern, (...match) => {
      const groups = match.slice(0, match.findIndex((part) => typeof part === "number"));
      found.push(read(groups as unknown as RegExpExecArray));
      return " ";
    });
  }
  return found;
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** True when everything that `moment` says of a time is so at `at`, an instant in the reader's zone. */
export function isAt(
  moment: Moment,
  at: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
): boolean {
  const { year, month, day, weekday, offset, weeks, months, years, hour, minute } = moment;
  const date = at.toPlainDate();
  const isSame = (given: number | undefined, own: number) => given === undefined || given === own;
  return isSame(year, at.year) && isSame(month, at.month) && isSame(day, at.day) &&
    isSame(weekday, at.dayOfWeek) && isSame(hour, at.hour) && isSame(minute, at.minute) &&
    (offset === undefined || date.equals(today.add({ days: offset }))) &&
    (weeks === undefined || mondayOf(date).equals(mondayOf(today).add({ weeks }))) &&
    (months === undefined ||
      date.toPlainYearMonth().equals(today.toPlainYearMonth().add({ months }))) &&
    (years === undefined || date.year === today.year + years);
}
