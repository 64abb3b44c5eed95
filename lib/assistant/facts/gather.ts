import { searchWords, tsquery } from "../../catalog/rules.ts";
import { correctWords } from "../../catalog/service.ts";
import type { Deps } from "../../deps.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import { type Intent, readIntent, tellingWords } from "../answer/intents.ts";
import { isNear, understood, writtenOut } from "../answer/wording.ts";
import { articleOf, partsOf, searchedArticles } from "../help/articles.ts";
import { type CourseList, findCourses, listCourses } from "./course_queries.ts";
import { calmCourse, calmPerson } from "./calmed.ts";
import type { CourseFact, Facts, HelpFact } from "./fact.ts";
import { findArticles, findPassage } from "./help_queries.ts";
import { selectDeadlines, selectEnrollments, selectOrders } from "./personal_queries.ts";

const COURSES_MAX = 6;
const ARTICLES_MAX = 3;

export interface LookUp {
  question: string;
  userId: number | null;
  lang: Lang;
  /** What the conversation was about before this question. */
  courseIds: readonly number[];
}

/** What was looked up, and how the question was understood. */
export interface Found {
  facts: Facts;
  intent: Intent;
  /** Of the courses those that the question is about by their names, not by a word in their text. */
  about: CourseFact[];
  /** The words that were looked for among courses. */
  searched: string;
}

function key(text: string): string[] {
  return searchWords(text.replace(/[-_]/g, " "));
}

/** The words of a question that name what it is about. */
function namingWords(question: string): string[] {
  return tellingWords(key(writtenOut(question).join(" ")));
}

/** The courses whose whole title stands in the question; of titles within each other the longest. */
function namedIn(question: string, courses: readonly CourseFact[]): CourseFact[] {
  const asked = new Set(question.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  const titles = courses.map((course) => ({ course, words: new Set(key(course.title)) }))
    .filter(({ words }) => words.size > 0 && words.isSubsetOf(asked));
  return titles
    .filter(({ words }) =>
      !titles.some((other) => other.words.size > words.size && words.isSubsetOf(other.words))
    )
    .map(({ course }) => course);
}

/** Whether what a course is called, taught by or filed under has one of the words, or a word that begins alike. */
function isAbout(course: CourseFact, words: readonly string[]): boolean {
  const { title, category, instructor, lessons } = course;
  const own = [title, category, instructor, ...lessons].flatMap((text) => key(text));
  return words.some((word) =>
    own.some((one) =>
      one === word ||
      (word.length > 3 && (one.startsWith(word) || word.startsWith(one) && one.length > 3))
    )
  );
}

/** Of several courses the one whose title has more of the words than the others' titles, where there is one. */
function likeliest(courses: readonly CourseFact[], words: readonly string[]): CourseFact[] {
  const counts = courses.map(({ title }) => {
    const own = key(title);
    return words.filter((word) => own.includes(word)).length;
  });
  const most = Math.max(0, ...counts);
  const best = courses.filter((_, at) => counts[at] === most);
  return most > 1 ? best : [...courses];
}

/** Of the courses that were found those that belong into the list that was asked for. */
function fitting(list: CourseList, courses: readonly CourseFact[]): CourseFact[] {
  if (list === "free") return courses.filter(({ price }) => price === 0);
  if (list === "premium") return courses.filter(({ price }) => price > 0);
  if (list === "beginner") return courses.filter(({ level }) => level === "beginner");
  if (list === "dear") return courses.toSorted((a, b) => b.price - a.price);
  if (list === "cheap") return courses.toSorted((a, b) => a.price - b.price);
  if (list === "popular") return courses.toSorted((a, b) => b.studentCount - a.studentCount);
  if (list === "new") {
    return courses.toSorted((a, b) => Temporal.Instant.compare(b.publishedAt, a.publishedAt));
  }
  return [...courses];
}

/** Help articles of the reader's language that fit, the likeliest first; `first` goes before all. */
export async function lookUpHelp(
  { db }: Pick<Deps, "db">,
  question: string,
  lang: Lang,
  first: string | null,
): Promise<HelpFact[]> {
  const asked = understood(question);
  const words = tellingWords(searchWords(asked));
  const slugs = words.length === 0 ? [] : await findArticles(db, {
    query: tsquery(words, "any"),
    articles: searchedArticles(lang),
    limit: ARTICLES_MAX,
  });
  const [likeliest, ...others] = [...new Set([...first ? [first] : [], ...slugs])]
    .slice(0, ARTICLES_MAX)
    .map((slug) => articleOf(slug, lang)).filter((article) => article !== null);
  if (!likeliest) return [];
  const { passages, about } = partsOf(likeliest.slug, lang);
  const place = await findPassage(db, { question: asked, words, about, passages });
  return [place === null ? likeliest : { ...likeliest, passage: passages[place] }, ...others];
}

async function lookUpCourses(
  { db, clock }: Pick<Deps, "db" | "clock">,
  words: readonly string[],
  ids: readonly number[],
  lang: Lang,
): Promise<{ courses: CourseFact[]; corrected: string[] }> {
  const now = clock.now();
  const find = async (words: readonly string[], ids: readonly number[]) => {
    const query = words.length > 0 ? tsquery(words, "any") : null;
    const found = await findCourses(db, { query, ids, limit: COURSES_MAX, now });
    return found.map((course) => calmCourse(course, lang));
  };
  if (words.length === 0 && ids.length === 0) return { courses: [], corrected: [] };
  const courses = await find(words, ids);
  if (courses.length > 0 || words.length === 0) return { courses, corrected: [...words] };
  const better = await correctWords({ db }, words);
  // What is merely alike is another word: "resep" is no slip for "resmi".
  const corrected = better.map((word, at) => isNear(words[at], word) ? word : words[at]);
  return { courses: await find(corrected, ids), corrected };
}

async function lookUpPerson(
  { db, clock }: Pick<Deps, "db" | "clock">,
  userId: number,
  lang: Lang,
) {
  const [enrollments, orders, deadlines] = await Promise.all([
    selectEnrollments(db, userId),
    selectOrders(db, userId),
    selectDeadlines(db, userId, clock.now()),
  ]);
  return calmPerson({ enrollments, orders, deadlines }, lang);
}

/**
 * Looks a question up: published courses with what their pages show, help articles, and for somebody who is signed in
 * their own courses, orders and deadlines. Nothing else reaches an answer.
 */
export async function lookUp(
  deps: Pick<Deps, "db" | "clock">,
  { question, userId, lang, courseIds }: LookUp,
): Promise<Found> {
  const words = namingWords(question);
  const first = await lookUpCourses(deps, words, [], lang);
  const corrected = `${question} ${first.corrected.join(" ")}`;
  let named = namedIn(corrected, first.courses);
  let { courses } = first;
  let intent = readIntent(question, named.length > 0);
  // "Berapa harganya?" goes on about the course before.
  const goesOn = named.length === 0 && intent.aspect !== null && intent.list === null &&
    intent.help === null && courses.length === 0 && courseIds.length > 0 && courseIds.length <= 2;
  if (goesOn) {
    courses = (await lookUpCourses(deps, [], courseIds, lang)).courses;
    named = courses;
    intent = readIntent(question, named.length > 0);
  }
  const { db, clock } = deps;
  const about = likeliest(
    courses.filter((course) => isAbout(course, first.corrected)),
    first.corrected,
  );
  const ofTopic = intent.list ? fitting(intent.list, about) : [];
  const [help, listed, personal] = await Promise.all([
    lookUpHelp(deps, question, lang, intent.help),
    intent.list && ofTopic.length === 0
      ? listCourses(db, { list: intent.list, userId, limit: COURSES_MAX, now: clock.now() })
        .then((courses) => courses.map((course) => calmCourse(course, lang)))
      : ofTopic,
    userId === null ? null : lookUpPerson(deps, userId, lang),
  ]);
  const facts = { courses, named, listed, help, personal };
  return { facts, intent, about: goesOn ? named : about, searched: words.join(" ") };
}
