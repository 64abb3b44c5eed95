import type { Children, Messages } from "./types.ts";
import { StaffFrame } from "./StaffFrame.tsx";

const TABS = [
  { key: "overview", href: "/instructor" },
  { key: "courses", href: "/instructor/courses" },
  { key: "grading", href: "/instructor/grading" },
  { key: "income", href: "/instructor/income" },
  { key: "import", href: "/instructor/courses/import" },
  { key: "chat", href: "/instructor/chat" },
] as const;

export type InstructorTab = typeof TABS[number]["key"];

export interface InstructorFrameProps {
  m: Messages;
  title: string;
  /** Null on a page that is behind none of the tabs. */
  tab: InstructorTab | null;
  lead?: Children;
  actions?: Children;
  notice?: string | null;
  children: Children;
}

/** The frame of the instructor's pages that belong to no single course. */
export function InstructorFrame({ tab, ...rest }: InstructorFrameProps) {
  const words = rest.m.staff.instructor;
  const tabs = TABS.map((one) => ({ ...one, label: words.tabs[one.key] }));
  return <StaffFrame {...rest} nav={{ label: words.nav, tabs, current: tab }} />;
}
