import { messages } from "../../platform/i18n/mod.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import { formatRupiah } from "../../platform/money.ts";
import { formatDate, formatDateTime, type Zone } from "../../platform/time.ts";
import { type CourseFact, courseSource, type Facts, helpSource } from "../facts/fact.ts";
import type { Found } from "../facts/gather.ts";
import type { Source } from "../tables.ts";
import type { CourseAspect, Intent } from "./intents.ts";

export interface Reader {
  lang: Lang;
  zone: Zone;
}

/** An answer that the look-up gives by itself. */
export interface ShortAnswer {
  text: string;
  sources: Source[];
  /** The courses it speaks of. */
  courseIds: number[];
  /** False: nothing was found. */
  isFound: boolean;
}

const LISTED_MAX = 5;
const LESSONS_TOLD = 8;
const SUGGESTED = 3;

type Words = ReturnType<typeof messages>["assistantAnswers"];

function courseWords(course: CourseFact, { lang }: Reader, words: Words) {
  const price = course.price === 0 ? words.free : formatRupiah(course.price, lang);
  return { title: course.title, price };
}

function schedule(course: CourseFact, reader: Reader, words: Words): string {
  const day = (date: string) =>
    formatDate(
      Temporal.PlainDate.from(date).toZonedDateTime(reader.zone).epochMilliseconds,
      reader,
    );
  const lines = [
    ...course.batches.map(({ name, startsOn, endsOn }) =>
      `- ${words.batch(name, day(startsOn), day(endsOn))}`
    ),
    ...course.sessions.map(({ title, startsAt }) =>
      `- ${words.session(title, formatDateTime(Temporal.Instant.from(startsAt), reader))}`
    ),
  ];
  return lines.length === 0
    ? words.noSchedule(course.title)
    : [words.schedule(course.title), ...lines].join("\n");
}

function tell(course: CourseFact, aspect: CourseAspect, reader: Reader, words: Words): string {
  const named = courseWords(course, reader, words);
  const isFree = course.price === 0;
  switch (aspect) {
    case "price":
      return isFree ? words.priceFree(course.title) : words.price(named);
    case "kind":
      return isFree ? words.kindFree(course.title) : words.kindPremium(named);
    case "instructor":
      return words.instructor(course.title, course.instructor, course.instructorHeadline);
    case "lessons": {
      const titles = course.lessons.slice(0, LESSONS_TOLD).join("; ");
      const counted = words.lessons(course.title, course.lessonCount, course.minutes);
      return titles ? `${counted} ${words.lessonList(titles)}` : counted;
    }
    case "students":
      return words.students(course.title, course.studentCount);
    case "level":
      return words.level(course.title, words.levels[course.level]);
    case "schedule":
      return schedule(course, reader, words);
    case "about":
      return [
        course.summary ? words.about(course.title, course.summary) : "",
        course.outcomes.length > 0 ? words.outcomes(course.outcomes.join("; ")) : "",
        tell(course, "instructor", reader, words),
        tell(course, "kind", reader, words),
        tell(course, "lessons", reader, words),
      ].filter(Boolean).join("\n");
  }
}

function listText(heading: string, courses: readonly CourseFact[], reader: Reader, words: Words) {
  const items = courses.map((course) =>
    words.item(courseWords(course, reader, words), course.instructor)
  );
  return [heading, ...items].join("\n");
}

function personalAnswer(
  facts: Facts,
  kind: NonNullable<Intent["personal"]>,
  reader: Reader,
  words: Words,
) {
  const { personal } = facts;
  if (!personal) {
    return { text: words.loginFirst, sources: [{ title: words.login, href: "/login" }] };
  }
  const when = (at: Temporal.Instant) => formatDateTime(at, reader);
  const say = (heading: string, empty: string, lines: string[], source: Source) => ({
    text: lines.length === 0 ? empty : [heading, ...lines].join("\n"),
    sources: [source],
  });
  switch (kind) {
    case "enrollments":
      return say(
        words.enrollments,
        words.noEnrollments,
        personal.enrollments.map(({ title, done, total }) => words.enrollment(title, done, total)),
        { title: words.myCourses, href: "/my-courses" },
      );
    case "orders":
      return say(
        words.orders,
        words.noOrders,
        personal.orders.map(({ number, titles, total, status }) =>
          words.order(
            number,
            titles.join(", "),
            formatRupiah(total, reader.lang),
            words.orderStatus[status] ?? status,
          )
        ),
        { title: words.myOrders, href: "/payments" },
      );
    case "deadlines":
      return say(
        words.deadlines,
        words.noDeadlines,
        personal.deadlines.map(({ kind, title, at }) => words.deadline[kind](title, when(at))),
        { title: words.myAgenda, href: "/agenda" },
      );
  }
}

function ofCourses(
  courses: readonly CourseFact[],
  aspect: CourseAspect,
  reader: Reader,
  words: Words,
) {
  return {
    text: courses.map((course) => tell(course, aspect, reader, words)).join("\n"),
    sources: courses.map(courseSource),
    courseIds: courses.map(({ id }) => id),
  };
}

/** Where people answer. */
function peopleSource(lang: Lang): Source {
  return { title: messages(lang).chat.title, href: "/chat" };
}

/** An honest answer where nothing was found: what can be asked instead, and who else may know. */
function nothingFound(lang: Lang, words: Words, why: string): ShortAnswer {
  const m = messages(lang);
  const asked = m.assistant.suggestions.slice(0, SUGGESTED).map((question) => `- ${question}`);
  return {
    text: [`${why} ${words.instead}`, ...asked, words.people].join("\n"),
    sources: [{ title: m.assistant.help.title, href: "/help" }, peopleSource(lang)],
    courseIds: [],
    isFound: false,
  };
}

/** The help article that answers a question in short, or null. */
export function helpAnswer(facts: Facts, slug: string | null, lang: Lang): ShortAnswer | null {
  const article = slug ? facts.help.find((one) => one.slug === slug) : facts.help[0];
  if (!article) return null;
  return {
    text: article.passage?.text ?? article.summary,
    sources: [helpSource(article), ...article.slug === "contact" ? [peopleSource(lang)] : []],
    courseIds: [],
    isFound: true,
  };
}

/**
 * Answers from what was looked up, without a model: price, instructor, free or premium, contents and dates of a course;
 * lists of courses; how to enrol, pay, take a quiz, get a certificate, reset a password; the person's own affairs.
 */
export function shortAnswer(
  { facts, intent, about, searched }: Found,
  reader: Reader,
): ShortAnswer {
  const words = messages(reader.lang).assistantAnswers;
  const found = (
    answer: { text: string; sources: Source[]; courseIds?: number[] },
  ): ShortAnswer => ({
    courseIds: [],
    isFound: true,
    ...answer,
  });
  const { aspect, list, help, personal } = intent;
  const { lang } = reader;
  if (personal) return found(personalAnswer(facts, personal, reader, words));
  const article = help && helpAnswer(facts, help, lang);
  if (article) return article;
  if (facts.named.length > 0) {
    return found(ofCourses(facts.named, aspect ?? "about", reader, words));
  }
  if (list && !(intent.asksWhich && about.length > 0)) {
    const courses = facts.listed.slice(0, LISTED_MAX);
    const text = courses.length === 0
      ? words.listEmpty
      : listText(words.lists[list], courses, reader, words);
    const isOther = list === "all" && about.length === 0 && searched !== "";
    const before = [
      isOther ? words.noCourse(searched) : "",
      intent.asksWhich ? words.bothKinds : "",
    ];
    return found({
      text: [...before.filter(Boolean), text].join("\n"),
      sources: [...courses.map(courseSource), { title: words.allCourses, href: "/courses" }],
      courseIds: courses.map(({ id }) => id),
    });
  }
  if (about.length > 0) {
    if (about.length === 1 || (aspect && about.length <= 2)) {
      return found(ofCourses(about, aspect ?? "about", reader, words));
    }
    const courses = about.slice(0, LISTED_MAX);
    return found({
      text: listText(words.lists.found, courses, reader, words),
      sources: courses.map(courseSource),
      courseIds: courses.map(({ id }) => id),
    });
  }
  if (intent.isGreeting) return found({ text: words.greeting, sources: [] });
  if (intent.isThanks) return found({ text: words.welcome, sources: [] });
  if (intent.isOnCourses) {
    return nothingFound(
      lang,
      words,
      searched === "" ? words.whichCourse : words.noCourse(searched),
    );
  }
  return helpAnswer(facts, null, lang) ?? nothingFound(lang, words, words.nothing);
}
