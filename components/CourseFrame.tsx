import type { Children, CourseStatus, Messages } from "./types.ts";
import { StatusBadge } from "./Badge.tsx";
import { Breadcrumbs } from "./Breadcrumbs.tsx";
import { StaffFrame } from "./StaffFrame.tsx";

/** The pages of one course under `/instructor/courses/:slug`; `path` is what follows. */
const TABS = [
  { key: "content", path: "" },
  { key: "settings", path: "/settings" },
  { key: "quiz", path: "/quiz" },
  { key: "exercises", path: "/exercises" },
  { key: "certificates", path: "/certificates" },
  { key: "sessions", path: "/sessions" },
  { key: "students", path: "/students" },
  { key: "announcements", path: "/announcements" },
] as const;

export type CourseTab = typeof TABS[number]["key"];

export interface CourseFrameProps {
  m: Messages;
  course: { slug: string; title: string; status: CourseStatus };
  tab: CourseTab;
  /** A page beneath a tab has a title of its own; without one it is the tab's. */
  title?: string;
  /** What stands below the title; where the course stands without one. */
  lead?: Children;
  actions?: Children;
  notice?: string | null;
  children: Children;
}

/** The frame of an instructor's pages about one course. */
export function CourseFrame({ course, tab, title, lead, ...rest }: CourseFrameProps) {
  const { m } = rest;
  const words = m.staff;
  const base = `/instructor/courses/${course.slug}`;
  const tabs = TABS.map(({ key, path }) => ({
    key,
    href: base + path,
    label: words.course.tabs[key],
  }));
  const crumbs = (
    <Breadcrumbs
      m={m}
      items={[
        { label: words.instructor.tabs.courses, href: "/instructor/courses" },
        { label: course.title, href: title ? base : undefined },
        ...(title ? [{ label: title }] : []),
      ]}
    />
  );
  return (
    <StaffFrame
      {...rest}
      crumbs={crumbs}
      title={title ?? course.title}
      lead={lead ?? <StatusBadge m={m} status={course.status} />}
      nav={{ label: words.course.nav, tabs, current: tab }}
    />
  );
}
