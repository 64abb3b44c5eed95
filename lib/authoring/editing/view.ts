import { diffLines } from "diff";
import type {
  ConflictField,
  ConflictViewProps,
  DiffPart,
} from "../../../components/ConflictView.tsx";
import type { OwnCourseData } from "../../../components/OwnCoursesView.tsx";
import type { Messages } from "../../platform/i18n/mod.ts";
import { type Zone, ZONES } from "../../platform/time.ts";
import type { OwnCourseRow } from "./course_queries.ts";
import { type Conflict, openedForm } from "./forms.ts";

/** Longest time that two texts are compared for; those that take longer are shown whole. */
const DIFF_MS = 300;
/** A text of fewer lines is taken in at a glance. */
const DIFF_LINES = 3;

/** A course of an instructor's list as it is shown. */
export function ownCourse(row: OwnCourseRow, thumbnail: OwnCourseData["thumbnail"]): OwnCourseData {
  const { slug, title, status, price, lessonCount, studentCount, categorySlug, updatedAt } = row;
  const { mayContent, mayGrade } = row;
  return {
    slug,
    title,
    status,
    price,
    lessonCount,
    studentCount,
    categorySlug,
    thumbnail,
    updatedAt: updatedAt.epochMilliseconds,
    mayContent,
    mayGrade,
  };
}

/** The saved text and mine, line by line; null when they are short, or too different to compare. */
export function compareTexts(theirs: string, mine: string): DiffPart[] | null {
  if (Math.max(theirs.split("\n").length, mine.split("\n").length) < DIFF_LINES) return null;
  const changes = diffLines(`${theirs}\n`, `${mine}\n`, { timeout: DIFF_MS });
  return changes?.map(({ added, removed, value, count }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.replace(/\n$/, ""),
    lineCount: count ?? 0,
  })) ?? null;
}

/** How a field and its values are called; without a name for a value it is shown as it is. */
export interface FieldNames {
  label: string;
  values?: Readonly<Record<string, string>>;
}

/** Both versions of a form as the page about them shows them. */
export function conflictView(
  { mine, theirs, fields, untouched, version }: Conflict,
  names: Readonly<Record<string, FieldNames>>,
): Pick<ConflictViewProps, "fields" | "agreed"> {
  const shown = fields.map((name): ConflictField => {
    const { label, values } = names[name] ?? { label: name };
    const [one, other] = [mine[name] ?? "", theirs[name] ?? ""];
    return {
      name,
      label,
      mine: one,
      theirs: other,
      proposal: untouched.includes(name) ? "theirs" : "mine",
      mineText: values?.[one] ?? one,
      theirsText: values?.[other] ?? other,
      lines: compareTexts(other, one),
    };
  });
  const alike = Object.entries(mine).filter(([name]) => !fields.includes(name));
  const { version: over, seen } = openedForm(theirs, version);
  return { fields: shown, agreed: { ...Object.fromEntries(alike), version: over, seen } };
}

/** What the fields of a course's settings are called. */
export function settingsNames(
  m: Messages,
  categories: readonly { slug: string; name: string }[],
): Record<string, FieldNames> {
  const words = m.authoring.course;
  return {
    title: { label: words.title },
    slug: { label: words.slug },
    summary: { label: words.summary },
    description: { label: words.description },
    outcomes: { label: words.outcomes },
    category: {
      label: words.category,
      values: Object.fromEntries(categories.map(({ slug, name }) => [slug, name])),
    },
    level: { label: m.catalog.level, values: m.catalog.levels },
    lang: { label: words.lang, values: m.catalog.course.languages },
    price: { label: words.price },
    thumbnail_url: { label: words.thumbnailUrl },
  };
}

/** What the fields of a lesson are called. */
export function lessonNames(
  m: Messages,
  zone: Zone,
  sections: readonly { id: number; title: string }[],
): Record<string, FieldNames> {
  const words = m.authoring.lesson;
  return {
    title: { label: words.title },
    section: {
      label: words.section,
      values: Object.fromEntries(sections.map(({ id, title }) => [String(id), title])),
    },
    kind: { label: words.kind, values: m.catalog.kinds },
    body: { label: words.body },
    video_url: { label: words.videoUrl },
    meeting_url: { label: words.meetingUrl },
    meeting_at: { label: words.meetingAt(ZONES[zone]) },
    minutes: { label: words.minutes },
    publish_at: { label: words.publishAt(ZONES[zone]) },
    slug: { label: words.slug },
  };
}

/** A sentence about what a request has done, by the key in the address; null for none. */
export function doneNotice(m: Messages, done: string | null): string | null {
  return Object.entries(m.authoring.done).find(([key]) => key === done)?.[1] ?? null;
}
