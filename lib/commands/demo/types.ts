import type { CourseStatus, LessonKind, Level } from "../../catalog/rules.ts";

/** A lesson of the demo, as its author writes it. */
export interface DemoLesson {
  kind: LessonKind;
  title: string;
  minutes: number;
  /** Markdown. */
  body: string;
  videoUrl?: string;
  /** Live classes: days after the seed's day, and the hour in Jakarta. */
  meeting?: { inDays: number; hour: number; url: string };
}

export interface DemoSection {
  title: string;
  lessons: DemoLesson[];
}

export interface DemoCourse {
  slug: string;
  title: string;
  /** Slug of the category. */
  category: string;
  /** E-mail address of the instructor. */
  instructor: string;
  level: Level;
  /** Whole rupiah; 0 is free. */
  price: number;
  /** Published when not given. */
  status?: CourseStatus;
  publishedDaysAgo: number;
  /** How many of the demo's students have joined. */
  students: number;
  summary: string;
  /** Markdown. */
  description: string;
  outcomes: string[];
  sections: DemoSection[];
}

/** A lesson to read. */
export function text(title: string, minutes: number, body: string): DemoLesson {
  return { kind: "text", title, minutes, body: body.trim() };
}

/** A lesson to watch, with notes below. */
export function video(title: string, minutes: number, videoUrl: string, body: string): DemoLesson {
  return { kind: "video", title, minutes, videoUrl, body: body.trim() };
}

/** A live class. */
export function meeting(
  title: string,
  minutes: number,
  when: { inDays: number; hour: number; url: string },
  body: string,
): DemoLesson {
  return { kind: "meeting", title, minutes, meeting: when, body: body.trim() };
}
