import { visible } from "../facts/calm.ts";
import type { CourseFact, Facts } from "../facts/fact.ts";
import { type Amount, amountsIn, percentagesIn } from "./amounts.ts";
import { isAt, type Moment, momentsIn } from "./dates.ts";

/** What sentences are held against. Nothing in it was written freely: prices, numbers and moments come from columns. */
interface Known {
  amounts: ReadonlySet<number>;
  moments: readonly Temporal.ZonedDateTime[];
  /** When courses came out: told by their date, never by a weekday. */
  published: readonly Temporal.ZonedDateTime[];
}

export interface CheckerOptions {
  facts: Facts;
  /** The reader's zone, in which answers say when. */
  zone: string;
  now: Temporal.Instant;
  /** Of the site, for addresses in answers. */
  baseUrl: string;
  /** What the model was told that is not for readers. */
  secrets: readonly string[];
}

const FREE = /\b(?:gratis|cuma-cuma|tanpa\s+biaya|free(?:\s+of\s+charge)?|tidak\s+dipungut)\b/iu;
const PAID = /\b(?:premium|berbayar|paid)\b/iu;
const NOT = /\b(?:tidak|bukan|belum|tanpa|not|no|isn't|aren't|nor)\b/iu;
const OTHER = /\b(?:lain|lainnya|sedangkan|sementara|other|others|while|whereas)\b/iu;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|id|io|me|ly|co|info|xyz|example|test|invalid)\b\S*/giu;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/u;
const PATH = /(?<![\w/.])\/[a-z][\w/-]*/giu;
/** Such as coupons and order numbers. */
const CODE = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{3,}(?:-[A-Z0-9]+)*\b/gu;
/** Pages that every answer may name. */
const PAGES =
  /^\/(?:courses|cart|my-courses|payments|profile|login|register|forgot-password|help|agenda|wishlist|assistant|chat|notifications)$/;
/** Letters of the model's own rules that no answer repeats. */
const SECRET_RUN = 48;

function words(text: string): string {
  return ` ${text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? ""} `;
}

function momentsOf(course: CourseFact, zone: string): Temporal.ZonedDateTime[] {
  const days = course.batches.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
  return [
    ...course.sessions.map(({ startsAt }) =>
      Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)
    ),
    ...days.map((day) => Temporal.PlainDate.from(day).toZonedDateTime(zone)),
  ];
}

/** A date and a time of day in one sentence belong together. */
function together(moments: readonly Moment[]): Moment[] {
  const days = moments.filter(({ hour }) => hour === undefined);
  const times = moments.filter(({ hour }) => hour !== undefined);
  const dates = days.filter(({ day }) => day !== undefined);
  if (times.length !== 1 || dates.length !== 1) return [...moments];
  return [...days.filter((one) => one !== dates[0]), { ...dates[0], ...times[0] }];
}

/** Judges the sentences of one answer, one after the other, by what was looked up for it. */
export class AnswerChecker {
  readonly #options: CheckerOptions;
  readonly #courses: CourseFact[];
  readonly #today: Temporal.PlainDate;
  /** Words and prices of our own articles. */
  readonly #helpAmounts: Set<number>;
  readonly #helpText: string;
  readonly #secrets: string[];
  /** The courses that the answer speaks of now. */
  #topic: CourseFact[] = [];

  constructor(options: CheckerOptions) {
    this.#options = options;
    const { courses, listed, help, named } = options.facts;
    this.#courses = [
      ...new Map([...courses, ...listed, ...named].map((one) => [one.id, one])).values(),
    ];
    this.#today = options.now.toZonedDateTimeISO(options.zone).toPlainDate();
    this.#helpText = help.map(({ title, body }) => `${title}\n${body}`).join("\n");
    this.#helpAmounts = new Set(amountsIn(this.#helpText).filter((one) => one !== null));
    this.#secrets = options.secrets.map(words);
    this.#topic = named.length === 1 ? [...named] : [];
  }

  /** True when nothing in the sentence says what the facts do not. */
  allows(sentence: string): boolean {
    const text = visible(sentence).replace(/[*_`~]/g, "");
    const spoken = words(text);
    const named = this.#courses.filter(({ title }) => spoken.includes(words(title)));
    if (named.length > 0) this.#topic = this.#withoutShorter(named);
    const scope = OTHER.test(text) && named.length === 0 ? [] : this.#topic;
    const bare = this.#withoutTitles(text);
    return !this.#tellsSecrets(spoken) && this.#placesAreOurs(text, bare) &&
      this.#pricesAreRight(bare, scope) && this.#momentsAreRight(bare, scope);
  }

  /** "Excel dari Nol" is not also the course "Excel". */
  #withoutShorter(named: readonly CourseFact[]): CourseFact[] {
    return named.filter((one) =>
      !named.some((other) =>
        other !== one && words(other.title).includes(words(one.title)) &&
        other.title.length > one.title.length
      )
    );
  }

  /** Titles may have numbers and years in them. */
  #withoutTitles(text: string): string {
    const { personal } = this.#options.facts;
    const titles = [
      ...this.#courses.flatMap(({ title, lessons }) => [title, ...lessons]),
      ...personal?.enrollments.map(({ title }) => title) ?? [],
      ...personal?.orders.flatMap(({ number, titles }) => [number, ...titles]) ?? [],
      ...personal?.deadlines.map(({ title }) => title) ?? [],
    ].filter((title) => title.length > 3 && /\p{L}/u.test(title));
    const lower = text.toLowerCase();
    return titles.sort((a, b) => b.length - a.length)
      .filter((title) => lower.includes(title.toLowerCase()))
      .reduce((rest, title) => rest.split(new RegExp(escaped(title), "iu")).join(" ∙ "), text);
  }

  #tellsSecrets(spoken: string): boolean {
    for (let at = 0; at + SECRET_RUN <= spoken.length; at += 8) {
      const run = spoken.slice(at, at + SECRET_RUN);
      if (this.#secrets.some((secret) => secret.includes(run))) return true;
    }
    return false;
  }

  /** No address, mail address or code but those that were looked up. */
  #placesAreOurs(text: string, bare: string): boolean {
    if (MAIL.test(text)) return false;
    const { baseUrl, facts } = this.#options;
    const { host } = new URL(baseUrl);
    const hrefs = new Set([
      ...this.#courses.map(({ slug }) => `/courses/${slug}`),
      ...facts.help.map(({ slug }) => `/help/${slug}`),
      ...facts.personal?.deadlines.map(({ href }) => href) ?? [],
      ...facts.personal?.enrollments.map(({ slug }) => `/learn/${slug}`) ?? [],
      ...facts.personal?.orders.map(({ number }) => `/invoices/${number}`) ?? [],
    ]);
    const isOurs = (path: string) => hrefs.has(path) || PAGES.test(path);
    for (const [address] of text.matchAll(ADDRESS)) {
      const whole = address.replace(/[.,;:!?)\]]+$/, "");
      const url = URL.parse(/^https?:/i.test(whole) ? whole : `https://${whole}`);
      if (!url || url.host !== host || !(url.pathname === "/" || isOurs(url.pathname))) {
        return false;
      }
    }
    const paths = [...text.replace(ADDRESS, " ").matchAll(PATH)].map(([path]) => path);
    if (!paths.every((path) => isOurs(path) || this.#helpText.includes(path))) return false;
    return [...bare.matchAll(CODE)].every(([code]) => this.#helpText.includes(code));
  }

  #known(scope: readonly CourseFact[]): Known {
    const { facts: { personal }, zone } = this.#options;
    const courses = scope.length > 0 ? scope : this.#courses;
    const zoned = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone);
    return {
      amounts: new Set([
        ...courses.flatMap(({ price, studentCount, minutes }) => [price, studentCount, minutes]),
        ...personal?.orders.map(({ total }) => total) ?? [],
        ...this.#helpAmounts,
      ]),
      published: courses.map(({ publishedAt }) => zoned(publishedAt)),
      moments: [
        ...courses.flatMap((course) => momentsOf(course, zone)),
        ...personal?.enrollments.flatMap(({ completedAt }) =>
          completedAt ? [zoned(completedAt)] : []
        ) ?? [],
        ...personal?.orders.flatMap((
          { createdAt, expiresAt },
        ) => [zoned(createdAt), zoned(expiresAt)]) ?? [],
        ...personal?.deadlines.map(({ at }) => zoned(at)) ?? [],
      ],
    };
  }

  #pricesAreRight(text: string, scope: readonly CourseFact[]): boolean {
    const { amounts } = this.#known(scope);
    const isKnown = (amount: Amount) => amount !== null && amounts.has(amount);
    if (!amountsIn(text).every(isKnown)) return false;
    const percentages = new Set(percentagesIn(this.#helpText));
    for (const { done, total } of this.#options.facts.personal?.enrollments ?? []) {
      if (total > 0) percentages.add(Math.round(done / total * 100));
    }
    if (!percentagesIn(text).every((one) => percentages.has(one))) return false;
    if (scope.length === 0 || NOT.test(text)) return true;
    if (FREE.test(text) && !scope.some(({ price }) => price === 0)) return false;
    return !(PAID.test(text) && !scope.some(({ price }) => price > 0));
  }

  #momentsAreRight(text: string, scope: readonly CourseFact[]): boolean {
    const { moments, published } = this.#known(scope);
    return together(momentsIn(text)).every((said) =>
      moments.some((at) => isAt(said, at, this.#today)) ||
      (said.month !== undefined && published.some((at) => isAt(said, at, this.#today))) ||
      (said.year === this.#today.year &&
        Object.values(said).filter((part) => part !== undefined).length === 1)
    );
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
