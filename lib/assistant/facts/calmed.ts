import { amountsIn, percentagesIn } from "../answer/amounts.ts";
import { claimsAreRight } from "../answer/claims.ts";
import { type Lang, messages } from "../../platform/i18n/mod.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import { calm, calmTitle } from "./calm.ts";
import type { CourseFact, PersonalFacts } from "./fact.ts";

const SUMMARY_MAX = 400;
const DESCRIPTION_MAX = 600;
const HEADLINE_MAX = 120;

/** A text without sentences that name another price than the course's own. */
function truthful(text: string, course: CourseFact): string {
  return text.split(/(?<=[.!?;])\s+|\n+/u).filter((sentence) =>
    percentagesIn(sentence).length === 0 && claimsAreRight(sentence, [course], [course]) &&
    amountsIn(sentence).every((amount) => amount === course.price)
  ).join(" ");
}

/** A course with what people have written about it calmed: no orders to a model, no prices in the text. */
export function calmCourse(course: CourseFact, lang: Lang): CourseFact {
  const { unnamed } = messages(lang).assistantAnswers;
  const { title, summary, instructor, instructorHeadline, category, lessons, batches, sessions } =
    course;
  return {
    ...course,
    title: calmTitle(title, unnamed.course(course.id)),
    summary: calm(truthful(summary, course), SUMMARY_MAX),
    description: calm(truthful(markdownToText(course.description), course), DESCRIPTION_MAX),
    outcomes: course.outcomes.map((outcome) => calmTitle(outcome, "")).filter(Boolean),
    instructor: calmTitle(instructor, unnamed.instructor),
    instructorHeadline: calm(instructorHeadline, HEADLINE_MAX),
    category: calmTitle(category, ""),
    lessons: lessons.map((title) => calmTitle(title, "")).filter(Boolean),
    batches: batches.map((batch) => ({ ...batch, name: calmTitle(batch.name, unnamed.batch) })),
    sessions: sessions.map((one) => ({ ...one, title: calmTitle(one.title, unnamed.session) })),
  };
}

/** The same for what concerns a person: titles there are written by others, too. */
export function calmPerson(personal: PersonalFacts, lang: Lang): PersonalFacts {
  const { unnamed } = messages(lang).assistantAnswers;
  const named = <Entry extends { title: string }>(entry: Entry, fallback: string) => ({
    ...entry,
    title: calmTitle(entry.title, fallback),
  });
  return {
    enrollments: personal.enrollments.map((one) => named(one, unnamed.ownCourse)),
    orders: personal.orders.map((order) => ({
      ...order,
      titles: order.titles.map((title) => calmTitle(title, unnamed.ownCourse)),
    })),
    deadlines: personal.deadlines.map((one) => named(one, unnamed.session)),
  };
}
