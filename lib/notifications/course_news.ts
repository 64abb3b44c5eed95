import * as queries from "./course_news_queries.ts";
import { type News, tell, type TellDeps, TOLD_AT_ONCE } from "./tell.ts";

/** What a run of one of these schedules found, and of how many pieces of news it has told everybody. */
interface NewsReport {
  found: number;
  sent: number;
}

/** What no run has told within this time is no news any more. */
const NEWS_HOURS = 24;
/** How long before it opens students hear of a quiz, and how long before it closes. */
const OPENS_MINUTES = 60;
const CLOSES_MINUTES = 24 * 60;

/** Tells everybody whom `next` lists, page by page: a run that dies is made up for, and nobody hears twice. */
async function spread(
  deps: TellDeps,
  news: News,
  next: (page: { after: number; limit: number }) => Promise<number[]>,
): Promise<void> {
  for (let after = 0;;) {
    const people = await next({ after, limit: TOLD_AT_ONCE });
    await tell(deps, people, news);
    if (people.length < TOLD_AT_ONCE) return;
    after = people.at(-1)!;
  }
}

/**
 * Tells the students of a course of lessons that they can open since now: those whose time has come, and those added
 * to a course that runs. Once per lesson and person; not who joined afterwards and saw it there.
 */
export async function tellNewLessons(
  deps: TellDeps,
  { isDry }: { isDry: boolean },
): Promise<NewsReport> {
  const { db, clock } = deps;
  const now = clock.now();
  const since = now.subtract({ hours: NEWS_HOURS });
  const lessons = await queries.selectNewLessons(db, { since, now });
  if (isDry) return { found: lessons.length, sent: 0 };
  for (const { id, title, slug, course, courseId, courseSlug, visibleAt } of lessons) {
    const news = {
      kind: "lesson_published" as const,
      key: `lesson-${id}`,
      details: { course, title },
      path: `/learn/${courseSlug}/${slug}`,
    };
    const students = { courseId, before: visibleAt };
    await spread(deps, news, (page) => queries.selectStudentsBefore(db, { ...students, ...page }));
    await queries.markLessonTold(db, id, now);
  }
  return { found: lessons.length, sent: lessons.length };
}

/** Tells students of a quiz that is about to open, or to close before they have finished it. Once for each moment. */
export async function tellQuizTimes(
  deps: TellDeps,
  { isDry }: { isDry: boolean },
): Promise<NewsReport> {
  const { db, clock } = deps;
  const now = clock.now();
  const moments = await queries.selectQuizMoments(db, {
    now,
    opensMinutes: OPENS_MINUTES,
    closesMinutes: CLOSES_MINUTES,
  });
  if (isDry) return { found: moments.length, sent: 0 };
  for (const one of moments) {
    const { id: quizId, kind, moment, title, course, courseId, courseSlug, sectionId } = one;
    const base = `/learn/${courseSlug}/quiz`;
    const news = {
      kind: `quiz_${kind}` as const,
      key: `quiz-${quizId}-${kind}-${Math.floor(moment.epochMilliseconds / 1000)}`,
      details: { course, title, at: moment.toString() },
      path: sectionId === null ? base : `${base}/${sectionId}`,
    };
    const students = { courseId, quizId };
    await spread(deps, news, (page) => queries.selectUnfinished(db, { ...students, ...page }));
    await queries.markQuizTold(db, one, now);
  }
  return { found: moments.length, sent: moments.length };
}
