import type { CourseStatus, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { StatusBadge } from "./Badge.tsx";
import { LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { formatCount } from "./format.ts";
import { InstructorFrame } from "./InstructorFrame.tsx";
import { Pagination } from "./Pagination.tsx";
import { Price } from "./Price.tsx";
import { Thumbnail, type ThumbnailData } from "./Thumbnail.tsx";
import { Time } from "./Time.tsx";

export interface OwnCourseData {
  slug: string;
  title: string;
  status: CourseStatus;
  /** Whole rupiah; 0 is free. */
  price: number;
  lessonCount: number;
  studentCount: number;
  categorySlug: string;
  thumbnail: ThumbnailData | null;
  /** Epoch milliseconds. */
  updatedAt: number;
  /** What the viewer may do with it. */
  mayContent: boolean;
  mayGrade: boolean;
}

export interface OwnCoursesViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  courses: readonly OwnCourseData[];
  notice: string | null;
  nextHref: string | null;
  firstHref: string | null;
}

/** The first page of a course that somebody may open. */
function firstPage({ mayContent, mayGrade }: OwnCourseData): string {
  if (mayContent) return "";
  return mayGrade ? "/students" : "/income";
}

function OwnCourse({ m, lang, zone, course }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: OwnCourseData;
}) {
  return (
    <li class="own-course">
      <Thumbnail thumbnail={course.thumbnail} categorySlug={course.categorySlug} />
      <div class="own-course-text">
        <p>
          <StatusBadge m={m} status={course.status} />
        </p>
        <h2 class="own-course-title">
          <a href={`/instructor/courses/${course.slug}${firstPage(course)}`}>{course.title}</a>
        </h2>
        <p class="own-course-facts muted small">
          <span>{m.catalog.lessons(course.lessonCount)}</span>
          <span>{m.catalog.students(formatCount(course.studentCount, lang))}</span>
          <Price m={m} lang={lang} amount={course.price} />
          <span>
            {m.authoring.list.changed} <Time at={course.updatedAt} lang={lang} zone={zone} />
          </span>
        </p>
      </div>
    </li>
  );
}

/** An instructor's courses in every status. */
export function OwnCoursesView(props: OwnCoursesViewProps) {
  const { m, lang, zone, courses, notice, nextHref, firstHref } = props;
  const words = m.authoring.list;
  const create = (
    <LinkButton href="/instructor/courses/new" icon={icons.plus}>{words.create}</LinkButton>
  );
  const isEmpty = courses.length === 0 && firstHref === null;
  return (
    <InstructorFrame
      m={m}
      title={words.title}
      tab="courses"
      lead={words.lead}
      actions={!isEmpty && create}
      notice={notice}
    >
      {isEmpty && <EmptyState title={words.emptyTitle} text={words.emptyText}>{create}</EmptyState>}
      {courses.length > 0 && (
        <ul class="own-courses">
          {courses.map((course) => (
            <OwnCourse key={course.slug} m={m} lang={lang} zone={zone} course={course} />
          ))}
        </ul>
      )}
      <Pagination m={m} nextHref={nextHref} firstHref={firstHref} />
    </InstructorFrame>
  );
}
