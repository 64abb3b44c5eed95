import type { Children, Messages } from "./types.ts";
import { Breadcrumbs, type Crumb } from "./Breadcrumbs.tsx";
import { Notice } from "./Notice.tsx";

export interface LearnFrameProps {
  m: Messages;
  course: { slug: string; title: string };
  title: string;
  /** Between the course and this page. */
  crumbs?: readonly Crumb[];
  lead?: Children;
  /** What the request before this one has done. */
  notice?: string | null;
  children: Children;
}

/** The frame of a course's pages for its students that are no lessons: the way here, title, news. */
export function LearnFrame(props: LearnFrameProps) {
  const { m, course, title, crumbs = [], lead, notice, children } = props;
  return (
    <div class="narrow page">
      <Breadcrumbs
        m={m}
        items={[
          { label: m.learning.myCourses.title, href: "/my-courses" },
          { label: course.title, href: `/learn/${course.slug}` },
          ...crumbs,
          { label: title },
        ]}
      />
      <div class="page-head">
        <h1>{title}</h1>
        {lead && <div class="muted">{lead}</div>}
      </div>
      <div class="stack stack-l">
        {notice && <Notice m={m} kind="success" text={notice} />}
        {children}
      </div>
    </div>
  );
}
