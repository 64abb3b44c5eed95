import type { CourseFact, Facts } from "../facts/fact.ts";
import { amountsIn, percentagesIn } from "./amounts.ts";
import { claimsOf } from "./claims.ts";
import { momentsIn } from "./dates.ts";

const COURSE = "(?:[Kk]ursus|KURSUS|[Kk]elas|[Cc]ourse)";
/** A title in bold or between quotation marks; in plain letters nothing tells where a title ends. */
const MARKED = String.raw`(?:\*\*|__|[“"«])\s*(\p{Lu}[^“”"«»*_\n]{2,100}?)\s*(?:\*\*|__|[”"»])`;
const WAYS = [
  new RegExp(
    String
      .raw`(?<!\b(?:halaman|menu|tombol|page|button)\s+)\b${COURSE}(?:\s+(?:online|daring|bernama|berjudul|called|named)){0,2}\s+${MARKED}`,
    "gu",
  ),
  new RegExp(String.raw`${MARKED}\s+course\b`, "gu"),
];
/** Who says that there is no such course invents none. */
const DENIED = /\b(?:tidak|belum|bukan|tak|tanpa|not|no|without)\b|n['’]t\b/iu;
/** What courses are called without being named: "kursus **Gratis**". */
const KIND =
  /^(?:gratis|premium|berbayar|pemula|menengah|lanjutan|mahir|terbaru|baru|populer|terpopuler|terlaris|termurah|video|teks|saya|anda|free|paid|beginner|intermediate|advanced|new|newest|popular|my|your)$/iu;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const phrase = (text: string) => ` ${words(text).join(" ")} `;

/**
 * True when every course that a text calls by a marked title was looked up: the title is one of `known`, a part of one,
 * or has one in it.
 */
export function titlesAreOurs(text: string, known: readonly string[]): boolean {
  if (DENIED.test(text)) return true;
  const phrases = known.map(phrase).filter((one) => one.trim() !== "");
  return WAYS.flatMap((way) => [...text.matchAll(way)]).every(([, title]) => {
    const said = phrase(title);
    return words(title).every((word) => KIND.test(word)) ||
      phrases.some((one) => one.includes(said) || said.includes(one));
  });
}

/** What things within courses are called, and who teaches them. */
export function namesWithin(courses: readonly CourseFact[]): string[] {
  return courses.flatMap(({ instructor, lessons, batches, sessions }) => [
    instructor,
    ...lessons,
    ...batches.map(({ name }) => name),
    ...sessions.map(({ title }) => title),
  ]);
}

/** What the person has joined, bought and has to do. */
export function ownTitles(personal: Facts["personal"]): string[] {
  const joined = [...personal?.enrollments ?? [], ...personal?.deadlines ?? []];
  return [
    ...joined.map(({ title }) => title),
    ...personal?.orders.flatMap(({ titles }) => titles) ?? [],
  ];
}

/** Titles and names by which an answer may call things. */
export function titlesOf(courses: readonly CourseFact[], personal: Facts["personal"]): RegExp[] {
  const isLong = (title: string) => title.trim().split(/\s+/).length > 2;
  const titles = [
    ...courses.map(({ title }) => title).filter((title) => isLong(title) || isHarmless(title)),
    ...[...namesWithin(courses), ...ownTitles(personal)].filter(isHarmless),
    ...personal?.orders.map(({ number }) => number) ?? [],
  ];
  return [...new Set(titles)].filter((title) => title.length > 3 && /\p{L}/u.test(title))
    .sort((a, b) => b.length - a.length)
    .map((title) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(title)}(?![\\p{L}\\p{N}])`, "iu")
    );
}

/** Whether a title says nothing of prices and dates, but for a year, that an answer could pass off as its own. */
function isHarmless(title: string): boolean {
  const { isFree, isPaid } = claimsOf(title);
  return !isFree && !isPaid && amountsIn(title).length === 0 && percentagesIn(title).length === 0 &&
    momentsIn(title).every(({ year: _, ...more }) =>
      Object.values(more).every((part) => part === undefined)
    );
}
