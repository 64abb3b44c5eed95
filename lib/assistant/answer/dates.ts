/** Something in a text that says when: whatever of it is given. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
  /** 1 is Monday. */
  weekday?: number;
  /** Days from today. */
  offset?: number;
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
  const hour = Number(text);
  if (half === undefined) return hour;
  return hour % 12 + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

type Read = (match: RegExpExecArray) => Moment;

/** Each way of writing a moment; what one has read, the next ones do not see. */
const WAYS: [RegExp, Read][] = [
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
    /\b(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)\b/gi,
    ([, hour, minute, half]) => ({ hour: hourOf(hour, half), minute: Number(minute ?? 0) }),
  ],
  [
    /\b(?:pukul|jam)\s+(\d{1,2})(?:[.:](\d{2}))?\b/gi,
    ([, hour, minute]) => ({ hour: Number(hour), minute: Number(minute ?? 0) }),
  ],
  [
    /\b(\d{1,2})[.:](\d{2})\s*(?:wib|wita|wit)\b/gi,
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
  [
    new RegExp(`\\b(${Object.keys(OFFSETS).join("|")})\\b`, "gi"),
    ([, word]) => ({ offset: OFFSETS[word.toLowerCase()] }),
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

/** True when everything that `moment` says of a time is so at `at`, an instant in the reader's zone. */
export function isAt(
  moment: Moment,
  at: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
): boolean {
  const { year, month, day, weekday, offset, hour, minute } = moment;
  return (year === undefined || at.year === year) &&
    (month === undefined || at.month === month) &&
    (day === undefined || at.day === day) &&
    (weekday === undefined || at.dayOfWeek === weekday) &&
    (offset === undefined || at.toPlainDate().equals(today.add({ days: offset }))) &&
    (hour === undefined || at.hour === hour) &&
    (minute === undefined || at.minute === minute);
}
