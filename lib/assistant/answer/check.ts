import { visible } from "../facts/calm.ts";
import type { CourseFact, Facts } from "../facts/fact.ts";
import { type Amount, amountsIn, largeNumbersIn, percentagesIn } from "./amounts.ts";
import { claimsAreRight } from "./claims.ts";
import { isAt, type Moment, momentsIn } from "./dates.ts";
import { type Measure, type Measured, measuresAreRight, measuresIn } from "./measures.ts";
import { teachersAreRight } from "./names.ts";
import { placesAreOurs } from "./places.ts";
import { namesWithin, ownTitles, titlesAreOurs, titlesOf } from "./titles.ts";

/** What sentences are held against. Nothing in it was written freely: prices, numbers and moments come from columns. */
interface Known {
  amounts: ReadonlySet<number>;
  /** Numbers that are no prices: minutes, students. */
  counts: ReadonlySet<number>;
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

const OTHER = /\b(?:lain|lainnya|sedangkan|sementara|other|others|while|whereas)\b/iu;
/** What a sentence about the person's own orders has. */
const ORDER = /\b(?:pesanan\w*|order|orders|tagihan\w*|total\w*|invoice|faktur|transaksi\w*)\b/iu;
/** Letters of the model's own rules that no answer repeats, and of a sentence that is one of the rules. */
const SECRET_RUN = 48;
const SECRET_WHOLE = 20;
/** Nothing for readers: digits of other scripts, words in letters of two scripts, data as it was given to the model. */
const UNREAD =
  /[^\P{Nd}0-9]|\p{scx=Latn}[\p{scx=Cyrl}\p{scx=Grek}]|[\p{scx=Cyrl}\p{scx=Grek}]\p{scx=Latn}|[{,]\s*"\w+"\s*:/u;

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
  readonly #helpMeasures: Measure[];
  readonly #helpText: string;
  readonly #hrefs: ReadonlySet<string>;
  readonly #secrets: string[];
  /** Titles and names, the longest first. */
  readonly #titles: RegExp[];
  /** What courses may be called, and texts of ours that they stand in. */
  readonly #called: string[];
  /** The courses that the answer speaks of now. */
  #topic: CourseFact[] = [];
  /** Words of the line before that the next one goes on with: "Harganya:". */
  #lead = "";
  /** The end of what the model has said, so that no secret comes out in pieces. */
  #said = " ";
  #isLeaking = false;

  constructor(options: CheckerOptions) {
    this.#options = options;
    const { courses, listed, help, named, personal } = options.facts;
    this.#courses = [
      ...new Map([...courses, ...listed, ...named].map((one) => [one.id, one])).values(),
    ];
    this.#today = options.now.toZonedDateTimeISO(options.zone).toPlainDate();
    this.#helpText = help.map(({ title, body }) => `${title}\n${body}`).join("\n");
    this.#helpAmounts = new Set(amountsIn(this.#helpText).filter((one) => one !== null));
    this.#helpMeasures = measuresIn(this.#helpText);
    this.#hrefs = new Set([
      ...this.#courses.map(({ slug }) => `/courses/${slug}`),
      ...help.map(({ slug }) => `/help/${slug}`),
      ...personal?.deadlines.map(({ href }) => href) ?? [],
      ...personal?.enrollments.map(({ slug }) => `/learn/${slug}`) ?? [],
      ...personal?.orders.map(({ number }) => `/invoices/${number}`) ?? [],
    ]);
    this.#secrets = options.secrets.map(words);
    this.#titles = titlesOf(this.#courses, personal);
    this.#called = [
      this.#helpText,
      ...this.#courses.flatMap(({ title, category }) => [title, category]),
      ...namesWithin(this.#courses),
      ...ownTitles(personal),
    ];
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
    // The mark of a list is no number of anything.
    const told = `${this.#lead} ${bare.replace(/^\s*\d{1,2}[.)]\s+/, "")}`;
    const { baseUrl } = this.#options;
    const places = {
      host: new URL(baseUrl).host,
      hrefs: this.#hrefs,
      helpText: this.#helpText,
    };
    this.#isLeaking ||= this.#tellsSecrets(spoken);
    this.#said = `${this.#said.trimEnd()}${spoken}`.slice(-2 * SECRET_RUN);
    const isAllowed = !this.#isLeaking && !UNREAD.test(text) &&
      placesAreOurs(text, bare, places) && titlesAreOurs(visible(sentence), this.#called) &&
      this.#costsAreRight(text, told, scope) &&
      this.#momentsAreRight(told, scope) &&
      measuresAreRight(told, this.#measured(scope)) &&
      teachersAreRight(
        bare,
        (scope.length > 0 ? scope : this.#courses).map((one) => one.instructor),
      );
    if (isAllowed) {
      this.#lead = /(?:\p{L}+[\s:]*){1,4}$/u.exec(bare)?.[0].replace(/\s+/g, " ") ?? "";
    }
    return isAllowed;
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

  /** Titles may have numbers and years in them, but none may say for the answer what something costs. */
  #withoutTitles(text: string): string {
    return this.#titles.reduce((rest, title) => rest.split(title).join(" ∙ "), text);
  }

  #tellsSecrets(spoken: string): boolean {
    const isSecret = (run: string) => this.#secrets.some((secret) => secret.includes(run));
    if (this.#secrets.some((secret) => secret.length < SECRET_RUN && spoken.includes(secret))) {
      return true;
    }
    if (spoken.length >= SECRET_WHOLE && isSecret(spoken)) return true;
    const all = `${this.#said.trimEnd()}${spoken}`;
    for (let at = 0; at + SECRET_RUN <= all.length; at += 8) {
      if (isSecret(all.slice(at, at + SECRET_RUN))) return true;
    }
    return false;
  }

  #known(text: string, scope: readonly CourseFact[]): Known {
    const { facts: { personal }, zone } = this.#options;
    const courses = scope.length > 0 ? scope : this.#courses;
    const zoned = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone);
    const orders = scope.length === 0 || ORDER.test(text) ? personal?.orders ?? [] : [];
    return {
      amounts: new Set([
        ...courses.map(({ price }) => price),
        ...orders.map(({ total }) => total),
        ...this.#helpAmounts,
      ]),
      counts: new Set(courses.flatMap(({ studentCount, minutes }) => [studentCount, minutes])),
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

  /** Of several courses in one sentence each has its own price, which stands behind its title or before it. */
  #costsAreRight(text: string, told: string, scope: readonly CourseFact[]): boolean {
    const isRight = (said: string, scope: readonly CourseFact[]) => {
      const bare = this.#withoutTitles(said);
      return this.#pricesAreRight(bare, scope) && claimsAreRight(bare, scope, this.#courses);
    };
    if (!this.#pricesAreRight(told, scope)) return false;
    const placed = placesOf(text, scope);
    if (placed.length < 2) return isRight(text, scope);
    const cuts = [
      placed.slice(1).map(({ from }) => from),
      placed.slice(0, -1).map(({ to }) => to),
    ];
    return cuts.some((at) =>
      placed.every(({ course }, index) => {
        const part = text.slice(at[index - 1] ?? 0, at[index]);
        return isRight(part, [course]);
      })
    );
  }

  #measured(scope: readonly CourseFact[]): Measured {
    const courses = scope.length > 0 ? scope : this.#courses;
    const days = (at: Temporal.ZonedDateTime) => this.#today.until(at.toPlainDate()).days;
    return {
      courses,
      personal: this.#options.facts.personal,
      help: this.#helpMeasures,
      daysAway: this.#known("", scope).moments.map(days),
    };
  }

  #pricesAreRight(text: string, scope: readonly CourseFact[]): boolean {
    const { amounts, counts } = this.#known(text, scope);
    const isKnown = (amount: Amount) => amount !== null && amounts.has(amount);
    if (!amountsIn(text).every(isKnown)) return false;
    if (!largeNumbersIn(text).every((one) => isKnown(one) || counts.has(one))) return false;
    const percentages = new Set(percentagesIn(this.#helpText));
    for (const { done, total } of this.#options.facts.personal?.enrollments ?? []) {
      if (total > 0) percentages.add(Math.round(done / total * 100));
    }
    return percentagesIn(text).every((one) => one !== null && percentages.has(one));
  }

  #momentsAreRight(text: string, scope: readonly CourseFact[]): boolean {
    const { moments, published } = this.#known(text, scope);
    return together(momentsIn(text)).every((said) =>
      moments.some((at) => isAt(said, at, this.#today)) ||
      (said.month !== undefined && published.some((at) => isAt(said, at, this.#today))) ||
      (said.year === this.#today.year &&
        Object.values(said).filter((part) => part !== undefined).length === 1)
    );
  }
}

/** Where the titles of courses stand in a text, the first one first. */
function placesOf(text: string, courses: readonly CourseFact[]) {
  const lower = text.toLowerCase();
  return courses.map((course) => {
    const from = lower.indexOf(course.title.toLowerCase());
    return { course, from, to: from + course.title.length };
  }).filter(({ from }) => from >= 0).sort((a, b) => a.from - b.from);
}
