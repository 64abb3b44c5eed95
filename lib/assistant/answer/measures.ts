import type { CourseFact, Facts } from "../facts/fact.ts";
import { NUMBER_WORD, readNumeral } from "./amounts.ts";

/** How long something takes, or how many lessons or students it has. */
export interface Measure {
  value: number;
  unit: "minute" | "hour" | "day" | "week" | "month" | "year" | "lesson" | "student";
}

const UNITS: [Measure["unit"], string][] = [
  ["minute", "menit|mnt|minutes?|mins?"],
  ["hour", "jam|hours?|hrs?"],
  ["day", "hari|days?"],
  ["week", "minggu|pekan|weeks?"],
  ["month", "bulan|months?"],
  ["year", "tahun|years?"],
  ["lesson", "pelajaran|materi|lessons?"],
  ["student", "siswa|peserta|pelajar|students?|learners?"],
];
/** "Sejam", "an hour". */
const ONE: [Measure["unit"], RegExp][] = [
  ["hour", /\b(?:sejam|an\s+hour)\b/gi],
  ["day", /\b(?:a\s+day)\b/gi],
  ["week", /\b(?:seminggu|sepekan|a\s+week)\b/gi],
  ["month", /\b(?:sebulan|a\s+month)\b/gi],
  ["year", /\b(?:setahun|a\s+year)\b/gi],
];
const ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = String
  .raw`\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?|${NUMBER_WORD}(?:\s+${NUMBER_WORD})*|${
  ENGLISH.join("|")
}`;
const WAYS: [Measure["unit"], RegExp][] = UNITS.map(([unit, names]) => [
  unit,
  new RegExp(`(?<![\\d.,:])\\b(${NUMBER})(?:\\s*[-–]\\s*|\\s+)?(?:${names})\\b`, "gi"),
]);

function valueOf(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""));
  if (/\d/.test(text)) return Number(text.replace(",", "."));
  const english = ENGLISH.indexOf(text.toLowerCase());
  return english >= 0 ? english : readNumeral(text) ?? -1;
}

/** "3 jam 20 menit" is one length. */
const HOURS_AND_MINUTES =
  /(?<![\d.,:])\b(\d{1,3})\s*(?:jam|hours?|hrs?)\s+(?:dan\s+|and\s+)?(\d{1,2})\s*(?:menit|minutes?|mins?)\b/gi;

/** Every measure that a text names, in Indonesian or English. */
export function measuresIn(written: string): Measure[] {
  const both: Measure[] = [];
  const text = written.replace(HOURS_AND_MINUTES, (_, hours, minutes) => {
    both.push({ value: Number(hours) * 60 + Number(minutes), unit: "minute" });
    return " ";
  });
  return [
    ...both,
    ...WAYS.flatMap(([unit, pattern]) =>
      [...text.matchAll(pattern)].map(([, number]) => ({ value: valueOf(number), unit }))
    ),
    ...ONE.flatMap(([unit, pattern]) =>
      [...text.matchAll(pattern)].map(() => ({ value: 1, unit }))
    ),
  ];
}

/** What measures are held against. */
export interface Measured {
  courses: readonly CourseFact[];
  personal: Facts["personal"];
  /** Those of our own articles. */
  help: readonly Measure[];
  /** Days from today to everything that happens. */
  daysAway: readonly number[];
}

const DAYS: Partial<Record<Measure["unit"], number>> = { day: 1, week: 7, month: 30.4, year: 365 };

/** Whether a batch takes so many days, weeks, months or years. */
function isLength({ value, unit }: Measure, from: string, to: string): boolean {
  const days = Temporal.PlainDate.from(from).until(to).days + 1;
  return Math.abs(days / DAYS[unit]! - value) <= (unit === "day" ? 1 : 0.5);
}

function isMeasured(said: Measure, { courses, personal, daysAway }: Measured): boolean {
  const { value, unit } = said;
  const seats = personal?.enrollments ?? [];
  const orders = personal?.orders ?? [];
  switch (unit) {
    case "minute":
      return courses.some(({ minutes }) => minutes === value);
    case "hour":
      return courses.some(({ minutes }) => Math.abs(minutes / 60 - value) <= 0.5) ||
        orders.some((one) => one.createdAt.until(one.expiresAt).total("hours") === value);
    case "lesson":
      return courses.some(({ lessonCount }) => lessonCount === value) ||
        seats.some(({ done, total }) => [done, total, total - done].includes(value));
    case "student":
      return courses.some(({ studentCount }) => studentCount === value);
    default:
      return (unit === "day" && daysAway.includes(value)) ||
        courses.some(({ batches }) =>
          batches.some(({ startsOn, endsOn }) => isLength(said, startsOn, endsOn))
        );
  }
}

/** True when a text names no measure but those of the courses and of our articles; what a summary says may be said. */
export function measuresAreRight(text: string, measured: Measured): boolean {
  const written = measured.courses.flatMap(({ summary, description, instructorHeadline }) =>
    measuresIn(`${summary}\n${description}\n${instructorHeadline}`)
  );
  const isWritten = ({ value, unit }: Measure) =>
    [...written, ...measured.help].some((one) => one.value === value && one.unit === unit);
  return measuresIn(text).every((said) => isWritten(said) || isMeasured(said, measured));
}
