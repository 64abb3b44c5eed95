import type { Children, Messages } from "./types.ts";
import { Notice } from "./Notice.tsx";
import { type Tab, Tabs } from "./Tabs.tsx";

export interface StaffFrameProps<Key extends string> {
  m: Messages;
  title: string;
  /** Beneath the title. */
  lead?: Children;
  /** Above the title: the way here. */
  crumbs?: Children;
  /** Beside the title, such as the button that adds something. */
  actions?: Children;
  nav: { label: string; tabs: readonly Tab<Key>[]; current: Key | null };
  /** What the request before this one has done. */
  notice?: string | null;
  children: Children;
}

/** The frame of pages for those who run something: way, title, actions, tabs, news. */
export function StaffFrame<Key extends string>(props: StaffFrameProps<Key>) {
  const { m, title, lead, crumbs, actions, nav, notice } = props;
  return (
    <div class="container page">
      {crumbs}
      <div class="page-head page-head-row">
        <div>
          <h1>{title}</h1>
          {lead && <div class="muted">{lead}</div>}
        </div>
        {actions && <div class="page-actions">{actions}</div>}
      </div>
      <Tabs {...nav} />
      <div class="stack stack-l">
        {notice && <Notice m={m} kind="success" text={notice} />}
        {props.children}
      </div>
    </div>
  );
}
