import { headingId } from "../../platform/markdown.ts";
import type { Passage } from "../help/passages.ts";
import type { Source } from "../tables.ts";

/** A published course as the assistant knows it: what its public page shows. */
export interface CourseFact {
  id: number;
  slug: string;
  title: string;
  summary: string;
  /** Markdown as it comes from the database; plain text once calmed. */
  description: string;
  /** What one can do after the course. */
  outcomes: string[];
  /** Whole rupiah; 0 is free. */
  price: number;
  level: "beginner" | "intermediate" | "advanced";
  category: string;
  instructor: string;
  instructorHeadline: string;
  lessonCount: number;
  minutes: number;
  studentCount: number;
  publishedAt: Temporal.Instant;
  /** Titles of its lessons in order, the first forty. */
  lessons: string[];
  batches: { name: string; startsOn: string; endsOn: string }[];
  /** Live sessions to come, without the meeting's address; moments in ISO 8601. */
  sessions: { title: string; startsAt: string }[];
}

/** A help article with the words that were looked for. */
export interface HelpFact {
  slug: string;
  title: string;
  /** The first paragraph: the answer in short. */
  summary: string;
  /** Markdown, with the first paragraph. */
  body: string;
  /** The part that answers the question better than the first paragraph, if one does. */
  passage?: Passage;
}

/** What the assistant may tell the person about themselves. */
export interface PersonalFacts {
  enrollments: {
    title: string;
    slug: string;
    done: number;
    total: number;
    completedAt: Temporal.Instant | null;
  }[];
  orders: {
    number: string;
    status: string;
    total: number;
    titles: string[];
    createdAt: Temporal.Instant;
    expiresAt: Temporal.Instant;
  }[];
  /** What comes next, the nearest first. */
  deadlines: {
    kind: "session" | "quiz_opens" | "quiz_closes" | "payment";
    title: string;
    href: string;
    at: Temporal.Instant;
  }[];
}

/** Everything that was looked up for one question. */
export interface Facts {
  /** Those the question names or is about, the likeliest first. */
  courses: CourseFact[];
  /** Those that the question names outright. */
  named: CourseFact[];
  /** A list that was asked for, such as the popular ones. */
  listed: CourseFact[];
  help: HelpFact[];
  /** Null for visitors. */
  personal: PersonalFacts | null;
}

/** Where a course is shown. */
export function courseSource({ title, slug }: { title: string; slug: string }): Source {
  return { title, href: `/courses/${slug}` };
}

/** Where a help article is shown, at the heading of the part that answers. */
export function helpSource({ title, slug, passage }: {
  title: string;
  slug: string;
  passage?: Passage;
}): Source {
  const href = `/help/${slug}`;
  if (!passage?.heading) return { title, href };
  const { heading } = passage;
  return { title: `${title}: ${heading}`, href: `${href}#${headingId(heading)}` };
}
