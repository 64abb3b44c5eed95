import type { Children, CourseStatus, Messages } from "../types.ts";
import { Badge } from "../Badge.tsx";
import { CourseFrame } from "../CourseFrame.tsx";
import { Tabs } from "../Tabs.tsx";

const TABS = [
  { key: "questions", path: "" },
  { key: "settings", path: "/settings" },
  { key: "preview", path: "/preview" },
  { key: "import", path: "/import" },
  { key: "results", path: "/results" },
] as const;

export type QuizTab = typeof TABS[number]["key"];

/** A quiz as its frame names it; `base` is its address. */
export interface QuizHead {
  course: { slug: string; title: string; status: CourseStatus };
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
  const tabs = TABS.map(({ key, path }) => ({
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
