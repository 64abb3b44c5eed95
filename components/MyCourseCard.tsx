import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge } from "./Badge.tsx";
import { LinkButton } from "./Button.tsx";
import { Progress } from "./Progress.tsx";
import { Thumbnail } from "./Thumbnail.tsx";
import type { ThumbnailData } from "./Thumbnail.tsx";
import { Time } from "./Time.tsx";

export interface MyCourseData {
  slug: string;
  title: string;
  instructorName: string;
  thumbnail: ThumbnailData | null;
  categorySlug: string;
  doneCount: number;
  lessonCount: number;
  /** The lesson to go on with, or null when all are done. */
  nextLesson: string | null;
  /** Epoch milliseconds, or null when it was never opened. */
  lastSeenAt: number | null;
}

export interface MyCourseCardProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: MyCourseData;
}

/** A course one has joined: how far, what is next, the way back in. */
export function MyCourseCard({ m, lang, zone, course }: MyCourseCardProps) {
  const words = m.learning.myCourses;
  const finished = course.lessonCount > 0 && course.doneCount >= course.lessonCount;
  const begun = course.doneCount > 0 || course.lastSeenAt !== null;
  const action = finished ? words.review : begun ? words.continue : words.start;
  return (
    <article class="my-course">
      <Thumbnail thumbnail={course.thumbnail} categorySlug={course.categorySlug} />
      <div class="my-course-body">
        <h2 class="my-course-title">
          <a href={`/learn/${course.slug}`}>{course.title}</a>
        </h2>
        <p class="muted small">{m.catalog.by(course.instructorName)}</p>
        {finished
          ? <Badge tone="good" icon={icons.circleCheck}>{words.finished}</Badge>
          : (
            <div class="my-course-progress">
              <Progress
                m={m}
                done={course.doneCount}
                total={course.lessonCount}
                label={course.title}
              />
              <span class="muted small numeric">
                {words.progress(course.doneCount, course.lessonCount)}
              </span>
            </div>
          )}
        {!finished && course.nextLesson !== null && (
          <p class="small">{words.nextLesson(course.nextLesson)}</p>
        )}
        {course.lastSeenAt !== null && (
          <p class="muted small">
            {words.lastSeen} <Time at={course.lastSeenAt} lang={lang} zone={zone} />
          </p>
        )}
      </div>
      <LinkButton
        href={`/learn/${course.slug}`}
        variant={finished ? "secondary" : "primary"}
        aria-label={`${action}: ${course.title}`}
      >
        {action}
      </LinkButton>
    </article>
  );
}
