import type { Children, Lang, LessonKind, Level, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Avatar } from "./Avatar.tsx";
import { Badge, KIND_ICONS, LevelBadge } from "./Badge.tsx";
import { type BatchChoice, seatsText } from "./BatchChooser.tsx";
import { Breadcrumbs } from "./Breadcrumbs.tsx";
import { Day } from "./Day.tsx";
import { formatCount, formatMinutes } from "./format.ts";
import { Icon } from "./Icon.tsx";
import { Price } from "./Price.tsx";
import { Prose } from "./Prose.tsx";
import { Syllabus } from "./Syllabus.tsx";
import type { SyllabusSection } from "./Syllabus.tsx";
import { Thumbnail } from "./Thumbnail.tsx";
import type { ThumbnailData } from "./Thumbnail.tsx";
import { Time } from "./Time.tsx";

export interface InstructorCardData {
  name: string;
  /** The address of their picture; null: none. */
  picture: string | null;
  /** Their public page. */
  href: string;
  verified: boolean;
  /** Field of expertise or institution; may be empty. */
  headline: string;
  /** A few sentences; may be empty. */
  bio: string;
  courseCount: number;
}

export interface CourseViewData {
  slug: string;
  title: string;
  summary: string;
  price: number;
  level: Level;
  kinds: readonly LessonKind[];
  /** The language it is taught in. */
  language: Lang;
  studentCount: number;
  lessonCount: number;
  minutes: number;
  thumbnail: ThumbnailData | null;
  category: { slug: string; name: string };
  outcomes: readonly string[];
  /** Sanitised HTML; may be empty. */
  descriptionHtml: string;
  sections: readonly SyllabusSection[];
  instructor: InstructorCardData;
  /** Epoch milliseconds of the last change. */
  updatedAt: number;
}

export interface CourseViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: CourseViewData;
  /** Null as its section: the quiz at the end of the course. */
  quizzes: readonly { title: string; sectionTitle: string | null }[];
  /** Those that have not ended; empty in a course that does not run in batches. */
  batches: readonly Omit<BatchChoice, "isMine">[];
  /** Puts it on the wishlist; nothing where that makes no sense. */
  wish?: Children;
  /** What the viewer can do: join, go on, buy. Stands in the panel under the price. */
  action: Children;
  /** A notice above everything, for a draft or an archived course. */
  notice?: Children;
}

function CourseHero({ m, lang, zone, course }: CourseViewProps) {
  return (
    <div class="course-hero">
      <div class="container course-hero-body">
        <Breadcrumbs
          m={m}
          items={[
            { label: m.layout.nav.courses, href: "/courses" },
            { label: course.category.name, href: `/courses?category=${course.category.slug}` },
          ]}
        />
        <h1>{course.title}</h1>
        <p class="course-hero-lead">{course.summary}</p>
        <ul class="course-hero-facts">
          <li>
            <LevelBadge m={m} level={course.level} />
          </li>
          {course.studentCount > 0 && (
            <li>
              <Icon of={icons.users} />
              {m.catalog.students(formatCount(course.studentCount, lang))}
            </li>
          )}
          <li>
            <Icon of={icons.refreshCw} />
            <span>
              {m.catalog.updated} <Time at={course.updatedAt} lang={lang} zone={zone} />
            </span>
          </li>
        </ul>
        <p class="course-hero-by">
          <Avatar name={course.instructor.name} src={course.instructor.picture} />
          <a href={course.instructor.href}>{m.catalog.by(course.instructor.name)}</a>
        </p>
      </div>
    </div>
  );
}

function CoursePanel({ m, lang, course, action, wish }: CourseViewProps) {
  const words = m.catalog.course;
  const length = formatMinutes(course.minutes, m);
  return (
    <aside class="course-panel">
      <Thumbnail thumbnail={course.thumbnail} categorySlug={course.category.slug} eager />
      <div class="course-panel-body">
        <Price m={m} lang={lang} amount={course.price} large />
        {action}
        {wish}
        <h2 class="course-panel-title">{words.includes}</h2>
        <ul class="fact-list">
          <li>
            <Icon of={icons.layers} />
            <span>{m.catalog.lessons(course.lessonCount)}</span>
          </li>
          {length !== "" && (
            <li>
              <Icon of={icons.clock} />
              <span>{length}</span>
            </li>
          )}
          {course.kinds.map((kind) => (
            <li key={kind}>
              <Icon of={KIND_ICONS[kind]} />
              <span>{m.catalog.kinds[kind]}</span>
            </li>
          ))}
          <li>
            <Icon of={icons.globe} />
            <span>{words.languages[course.language]}</span>
          </li>
        </ul>
      </div>
    </aside>
  );
}

function InstructorCard({ m, instructor }: { m: Messages; instructor: InstructorCardData }) {
  return (
    <div class="instructor-card">
      <Avatar name={instructor.name} src={instructor.picture} large />
      <div class="instructor-card-body">
        <p class="instructor-card-name">
          <a href={instructor.href}>
            <strong>{instructor.name}</strong>
          </a>
          {instructor.verified && (
            <Badge tone="brand" icon={icons.badgeCheck}>{m.catalog.verified}</Badge>
          )}
        </p>
        {instructor.headline !== "" && <p class="muted">{instructor.headline}</p>}
        {instructor.bio !== "" && <p>{instructor.bio}</p>}
        <p class="muted small">{m.catalog.course.instructorCourses(instructor.courseCount)}</p>
      </div>
    </div>
  );
}

function Batches({ m, lang, batches }: CourseViewProps) {
  return (
    <section aria-labelledby="batches">
      <h2 id="batches">{m.live.batches.title}</h2>
      <p class="muted small">{m.live.batches.catalogText}</p>
      <ul class="syllabus-quizzes">
        {batches.map((batch) => (
          <li key={batch.id}>
            <Icon of={icons.users} />
            <span>{batch.name}</span>
            <span class="muted small">
              <Day date={batch.startsOn} lang={lang} /> – <Day date={batch.endsOn} lang={lang} /> ·
              {" "}
              {seatsText(m, batch)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A course as its visitors see it. */
export function CourseView(props: CourseViewProps) {
  const { m, lang, zone, course, quizzes } = props;
  const words = m.catalog.course;
  return (
    <article class="course">
      {props.notice && <div class="container notices">{props.notice}</div>}
      <CourseHero {...props} />
      <div class="container course-body">
        <CoursePanel {...props} />
        <div class="course-main">
          {course.outcomes.length > 0 && (
            <section aria-labelledby="outcomes">
              <h2 id="outcomes">{words.outcomes}</h2>
              <ul class="outcomes">
                {course.outcomes.map((outcome) => (
                  <li key={outcome}>
                    <Icon of={icons.check} />
                    <span>{outcome}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {props.batches.length > 0 && <Batches {...props} />}
          <section aria-labelledby="syllabus">
            <h2 id="syllabus">{words.syllabus}</h2>
            <p class="muted small">
              {words.syllabusSummary(
                course.sections.length,
                course.lessonCount,
                formatMinutes(course.minutes, m),
              )}
            </p>
            <Syllabus m={m} lang={lang} zone={zone} sections={course.sections} />
            {quizzes.length > 0 && (
              <ul class="syllabus-quizzes">
                {quizzes.map(({ title, sectionTitle }) => (
                  <li key={title}>
                    <Icon of={icons.listChecks} />
                    <span>{title}</span>
                    <span class="muted small">
                      {sectionTitle === null
                        ? m.assessment.catalog.final
                        : m.assessment.catalog.section(sectionTitle)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
          {course.descriptionHtml !== "" && (
            <section aria-labelledby="about-course">
              <h2 id="about-course">{words.about}</h2>
              <Prose html={course.descriptionHtml} lang={course.language} />
            </section>
          )}
          <section aria-labelledby="instructor">
            <h2 id="instructor">{words.instructor}</h2>
            <InstructorCard m={m} instructor={course.instructor} />
            <p>
              <a href={`/chat?course=${course.slug}`} rel="nofollow" aria-current="false">
                {m.chat.askCourse}
              </a>
            </p>
          </section>
        </div>
      </div>
    </article>
  );
}
