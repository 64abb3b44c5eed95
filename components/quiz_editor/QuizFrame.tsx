import type { Children, CourseStatus, Messages } from "../types.ts";
import { Badge } from "../Badge.tsx";
import { CourseFrame } from "../CourseFrame.tsx";
import { Tabs } from "../Tabs.tsx";

type Right = "content" | "grading" | "income";

const TABS = [
  { key: "questions", path: "", for: ["content", "grading"] },
  { key: "settings", path: "/settings", for: ["content"] },
  { key: "preview", path: "/preview", for: ["content", "grading"] },
  { key: "import", path: "/import", for: ["content"] },
  { key: "results", path: "/results", for: ["grading"] },
] as const satisfies readonly { key: string; path: string; for: readonly Right[] }[];

export type QuizTab = typeof TABS[number]["key"];

/** A quiz as its frame names it; `base` is its address. */
export interface QuizHead {
  course: { slug: string; title: string; status: CourseStatus; rights: readonly Right[] };
  title: string;
  base: string;
  isPublished: boolean;
}

export interface QuizFrameProps {
  m: Messages;
  head: QuizHead;
  tab: QuizTab;
  actions?: Children;
  notice?: string | null;
  children: Children;
}

/** The frame of the pages of one quiz, inside those of its course. */
export function QuizFrame({ m, head, tab, actions, notice, children }: QuizFrameProps) {
  const words = m.quizEditor;
  const { rights } = head.course;
  const open = TABS.filter((one) =>
    rights.some((right) => (one.for as readonly Right[]).includes(right))
  );
  const tabs = open.map(({ key, path }) => ({
    key,
    href: head.base + path,
    label: words.tabs[key],
  }));
  return (
    <CourseFrame
      m={m}
      course={head.course}
      tab="quiz"
      title={head.title}
      lead={
        <Badge tone={head.isPublished ? "good" : "warn"}>
          {head.isPublished ? words.list.published : words.list.draft}
        </Badge>
      }
      actions={actions}
      notice={notice}
    >
      <Tabs label={words.tabsLabel} tabs={tabs} current={tab} />
      {children}
    </CourseFrame>
  );
}
