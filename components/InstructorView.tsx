import type { Lang, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Avatar } from "./Avatar.tsx";
import { Badge } from "./Badge.tsx";
import { type CourseCardData, CourseGrid } from "./CourseCard.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { formatCount } from "./format.ts";
import { Pagination } from "./Pagination.tsx";
import { WishForms } from "../islands/WishForms.tsx";
import { wishWords } from "./WishButton.tsx";

export interface InstructorViewProps {
  m: Messages;
  lang: Lang;
  instructor: {
    name: string;
    /** The address of their picture; null: none. */
    picture: string | null;
    /** One line; may be empty, as the next two. */
    headline: string;
    expertise: string;
    institution: string;
    yearsTeaching: number | null;
    isVerified: boolean;
    courseCount: number;
    studentCount: number;
    /** The page's path. */
    path: string;
  };
  courses: readonly CourseCardData[];
  /** The cursor of the next page; null on the last one. */
  next: string | null;
  /** Path and query of this page. */
  here: string;
  isFirst: boolean;
}

function Facts({ m, lang, instructor }: Pick<InstructorViewProps, "m" | "lang" | "instructor">) {
  const words = m.discovery.instructor;
  const { expertise, institution, yearsTeaching, courseCount, studentCount } = instructor;
  const facts: [string, string][] = [
    [words.expertise, expertise],
    [words.institution, institution],
    [words.years, yearsTeaching === null ? "" : words.yearsValue(yearsTeaching)],
    [words.courses, courseCount > 0 ? formatCount(courseCount, lang) : ""],
    [words.students, studentCount > 0 ? formatCount(studentCount, lang) : ""],
  ];
  const known = facts.filter(([, value]) => value !== "");
  if (known.length === 0) return null;
  return (
    <dl class="instructor-facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The public page of somebody who teaches: who they are, and their courses. */
export function InstructorView(props: InstructorViewProps) {
  const { m, lang, instructor, courses, next, here, isFirst } = props;
  const words = m.discovery.instructor;
  const { name, picture, headline, path } = instructor;
  return (
    <div class="container page instructor-page">
      <header class="instructor-head">
        <Avatar name={name} src={picture} large />
        <div class="instructor-head-text">
          <p class="eyebrow muted small">{m.catalog.instructor}</p>
          <h1>{name}</h1>
          {instructor.isVerified && (
            <p>
              <Badge tone="brand" icon={icons.badgeCheck}>{m.catalog.verified}</Badge>
            </p>
          )}
          {headline !== "" && <p class="page-lead">{headline}</p>}
        </div>
      </header>
      <Facts m={m} lang={lang} instructor={instructor} />
      <section class="stack" aria-labelledby="taught">
        <h2 id="taught">{words.coursesBy(name)}</h2>
        {courses.length === 0
          ? <EmptyState title={words.noCourses} text={words.noCoursesText} heading={2} />
          : <CourseGrid m={m} lang={lang} courses={courses} back={here} />}
        <Pagination
          m={m}
          nextHref={next && `${path}?after=${next}`}
          firstHref={isFirst ? null : path}
        />
      </section>
      <WishForms words={wishWords(m)} />
    </div>
  );
}
