import type { Children, Messages } from "./types.ts";
import { Notice } from "./Notice.tsx";
import { Tabs } from "./Tabs.tsx";

const TABS = [
  { key: "profile", href: "/profile" },
  { key: "password", href: "/profile/password" },
  { key: "notifications", href: "/profile/notifications" },
  { key: "devices", href: "/profile/devices" },
  { key: "data", href: "/profile/data" },
] as const;

export type AccountTab = typeof TABS[number]["key"];

export interface AccountFrameProps {
  m: Messages;
  tab: AccountTab;
  /** What the request before this one has done; null for nothing, or for what is no key of `done`. */
  done: string | null;
  /** Beneath the title. */
  head?: Children;
  children: Children;
}

/** The frame of the account's pages: title, the way between them, and what has just been done. */
export function AccountFrame({ m, tab, done, head, children }: AccountFrameProps) {
  const words = m.accounts;
  const said = Object.entries(words.account.done).find(([key]) => key === done)?.[1];
  return (
    <div class="narrow page">
      <div class="page-head">
        <h1>{words.profile.title}</h1>
        {head}
      </div>
      <Tabs
        label={words.account.nav}
        tabs={TABS.map((tab) => ({ ...tab, label: words.account.tabs[tab.key] }))}
        current={tab}
      />
      <div class="stack stack-l">
        {said && <Notice m={m} kind="success" text={said} />}
        {children}
      </div>
    </div>
  );
}
