import type { Children, CourseStatus, Messages } from "./types.ts";
import { StatusBadge } from "./Badge.tsx";
import { Breadcrumbs } from "./Breadcrumbs.tsx";
import { StaffFrame } from "./StaffFrame.tsx";

type Right = "content" | "grading" | "income";

/** The pages of one course under `/instructor/courses/:slug`; `path` is what follows, `for` who may open them. */
const TABS = [
  { key: "content", path: "", for: ["content"] },
  { key: "settings", path: "/settings", for: ["content"] },
  { key: "quiz", path: "/quiz", for: ["content", "grading"] },
  { key: "exercises", path: "/exercises", for: ["content", "grading"] },
  { key: "certificates", path: "/certificates", for: ["grading"] },
  { key: "sessions", path: "/sessions", for: ["content"] },
  { key: "statistics", path: "/statistics", for: ["content", "grading"] },
  { key: "students", path: "/students", for: ["grading"] },
  { key: "announcements", path: "/announcements", for: ["content"] },
  { key: "income", path: "/income", for: ["income"] },
  { key: "team", path: "/team", for: ["content", "grading", "income"] },
] as const satisfies readonly { key: string; path: string; for: readonly Right[] }[];

export type CourseTab = typeof TABS[number]["key"];

export interface CourseFrameProps {
  m: Messages;
  /** Without `rights` every page of it is offered. */
  course: { slug: string; title: string; status: CourseStatus; rights?: readonly Right[] };
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
  const isOpen = (needed: readonly Right[]) =>
    course.rights?.some((right) => needed.includes(right)) ?? true;
  const open = TABS.filter((tab) => isOpen(tab.for));
  const tabs = open.map(({ key, path }) => ({
    key,
    href: base + path,
    label: words.course.tabs[key],
  }));
  const crumbs = (
    <Breadcrumbs
      m={m}
      items={[
        { label: words.instructor.tabs.courses, href: "/instructor/courses" },
        { label: course.title, href: title ? base + open[0].path : undefined },
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
