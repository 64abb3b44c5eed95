import type { MyCourseData } from "../../components/MyCourseCard.tsx";
import type { PlayerLink } from "../../components/PlayerLayout.tsx";
import type { SyllabusSection } from "../../components/Syllabus.tsx";
import type { ThumbnailData } from "../../components/Thumbnail.tsx";
import { attachmentUrl } from "../media/rules.ts";
import { renderMarkdown } from "../platform/markdown.ts";
import type { MyCourseRow } from "./queries.ts";
import { isFinished, lessonAccess, lessonsOf, type OutlineLesson } from "./rules.ts";
import type { Completion, LessonAddress, OpenLesson, PlayerCourse } from "./service.ts";

/** The address of a lesson's page. */
export function lessonHref(courseSlug: string, lesson: Pick<OutlineLesson, "slug">): string {
  return `/learn/${courseSlug}/${lesson.slug}`;
}

/** Where the done button leads: to the next lesson; to the congratulations when there is none. */
export function afterCompletionHref(
  { courseSlug, lessonSlug }: LessonAddress,
  { isDone, progress, next }: Completion,
): string {
  if (next) return lessonHref(courseSlug, next);
  const here = lessonHref(courseSlug, { slug: lessonSlug });
  return isDone && isFinished(progress) ? `${here}#finished` : here;
}

/** The list beside the player: a lesson that cannot be opened yet has its moment and no address. */
export function outlineSections(course: PlayerCourse): SyllabusSection[] {
  const access = course.isPreview ? "preview" : "student";
  return course.sections.map((section) => ({
    ...section,
    lessons: section.lessons.map(({ slug, title, kind, minutes, publishAt, done }) => ({
      slug,
      title,
      kind,
      minutes,
      done: done && !course.isPreview,
      href: lessonAccess(access, { publishAt }, course.now) === "open"
        ? lessonHref(course.slug, { slug })
        : null,
      opensAt: publishAt !== null && publishAt > course.now ? publishAt : null,
    })),
  }));
}

/** When the first lesson of a course opens that is still to come, epoch milliseconds; null: nobody knows. */
export function firstOpening(course: PlayerCourse): number | null {
  const moments = lessonsOf(course.sections).map((lesson) => lesson.publishAt)
    .filter((at) => at !== null && at > course.now);
  return moments.length > 0 ? Math.min(...moments.map(Number)) : null;
}

function link(course: PlayerCourse, lesson: OutlineLesson | null): PlayerLink | null {
  return lesson && { href: lessonHref(course.slug, lesson), title: lesson.title };
}

/** What the player's frame shows around a lesson. */
export function playerProps({ course, lesson, previous, next }: OpenLesson) {
  return {
    course: { slug: course.slug, title: course.title },
    sections: outlineSections(course),
    lesson: {
      slug: lesson.slug,
      title: lesson.title,
      done: lesson.done,
      isRetired: lesson.isRetired,
      position: lesson.position,
    },
    doneCount: course.progress.done,
    total: course.progress.total,
    previous: link(course, previous),
    next: link(course, next),
    isPreview: course.isPreview,
    editHref: `/instructor/courses/${course.slug}/lessons/${lesson.id}`,
  };
}

/** The lesson itself, its Markdown made into HTML that is safe to show. */
export function lessonContent({ lesson }: OpenLesson, { tableLabel }: { tableLabel: string }) {
  const { title, kind, body, videoUrl, meetingUrl, meetingAt, attachments } = lesson;
  return {
    title,
    kind,
    bodyHtml: renderMarkdown(body, { headingBase: 2, tableLabel }),
    videoUrl,
    meetingUrl,
    meetingAt: meetingAt?.epochMilliseconds ?? null,
    attachments: attachments.map(({ id, name, size }) => ({ name, size, href: attachmentUrl(id) })),
  };
}

/** A joined course as its card shows it. */
export function myCourseCard(row: MyCourseRow, thumbnail: ThumbnailData | null): MyCourseData {
  const { slug, title, instructorName, categorySlug, doneCount, lessonCount, nextLesson } = row;
  return {
    slug,
    title,
    instructorName,
    categorySlug,
    thumbnail,
    doneCount,
    lessonCount,
    nextLesson,
    lastSeenAt: row.isStarted ? row.lastActivityAt.epochMilliseconds : null,
  };
}
