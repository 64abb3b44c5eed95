import type { Lang, LessonKind, Level, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge, KindIcons, LevelBadge } from "./Badge.tsx";
import { formatCount, formatMinutes } from "./format.ts";
import { Icon } from "./Icon.tsx";
import { Price } from "./Price.tsx";
import { Thumbnail } from "./Thumbnail.tsx";
import type { ThumbnailData } from "./Thumbnail.tsx";
import { WishButton } from "./WishButton.tsx";

export interface CourseCardData {
  slug: string;
  title: string;
  summary: string;
  /** Whole rupiah; 0 is free. */
  price: number;
  level: Level;
  instructorName: string;
  /** The instructor's public page. */
  instructorHref: string;
  kinds: readonly LessonKind[];
  studentCount: number;
  lessonCount: number;
  minutes: number;
  thumbnail: ThumbnailData | null;
  categorySlug: string;
  categoryName: string;
  /** The viewer has joined it. */
  joined?: boolean;
  /** Whether it is on the viewer's wishlist; null where it cannot be: joined, or their own. */
  wished: boolean | null;
}

export interface CourseCardProps {
  m: Messages;
  lang: Lang;
  course: CourseCardData;
  /** The page's first row of pictures. */
  eager?: boolean;
  /** The page's address, for coming back from the wishlist's button; without one there is no button. */
  back?: string;
  /** 2 when the cards stand directly under the page's title. */
  heading?: 2 | 3;
}

/** A course in a list. The title's link covers the whole card. */
export function CourseCard({ m, lang, course, eager, back, heading = 3 }: CourseCardProps) {
  const Heading = heading === 2 ? "h2" : "h3";
  const length = formatMinutes(course.minutes, m);
  return (
    <article class="course-card">
      <div class="course-card-picture">
        <Thumbnail thumbnail={course.thumbnail} categorySlug={course.categorySlug} eager={eager} />
        {back !== undefined && course.wished !== null && (
          <WishButton m={m} course={course} isWished={course.wished} back={back} />
        )}
      </div>
      <div class="course-card-body">
        <p class="course-card-eyebrow">
          <span>{course.categoryName}</span>
          <LevelBadge m={m} level={course.level} />
        </p>
        <Heading class="course-card-title">
          <a href={`/courses/${course.slug}`}>{course.title}</a>
        </Heading>
        <p class="course-card-by">
          <a href={course.instructorHref}>{m.catalog.by(course.instructorName)}</a>
        </p>
        <p class="course-card-facts">
          <KindIcons m={m} kinds={course.kinds} />
          <span>{m.catalog.lessons(course.lessonCount)}</span>
          {length !== "" && <span>{length}</span>}
        </p>
        <p class="course-card-end">
          <Price m={m} lang={lang} amount={course.price} />
          {course.joined
            ? <Badge tone="brand" icon={icons.check}>{m.catalog.joined}</Badge>
            : course.studentCount > 0 && (
              <span class="course-card-students">
                <Icon of={icons.users} />
                {m.catalog.students(formatCount(course.studentCount, lang))}
              </span>
            )}
        </p>
      </div>
    </article>
  );
}

export interface CourseGridProps extends Omit<CourseCardProps, "course" | "eager"> {
  courses: readonly CourseCardData[];
  /** How many of the first pictures load at once. */
  eagerCount?: number;
}

/** Courses side by side, as many as fit. */
export function CourseGrid({ courses, eagerCount = 0, ...rest }: CourseGridProps) {
  return (
    <ul class="course-grid">
      {courses.map((course, index) => (
        <li key={course.slug}>
          <CourseCard {...rest} course={course} eager={index < eagerCount} />
        </li>
      ))}
    </ul>
  );
}
