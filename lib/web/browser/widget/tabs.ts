/** What a tab of the panel offers once its code is there. */
export interface TabModule {
  /** Fills the tab, the first time it is opened. */
  mount(host: HTMLElement): void | Promise<void>;
  /** Called whenever the tab comes into sight, such as to put the cursor into its field. */
  show?(host: HTMLElement): void;
}

/** A tab of the help panel; its code is loaded when it is first opened. */
export interface WidgetTab {
  /** Also the name of its label in the button's words. */
  key: "assistant" | "chat";
  /** The page that shows the same. */
  href: string;
  load(): Promise<TabModule>;
}

/** The tabs of the panel, the first one opened first. */
export const TABS: readonly WidgetTab[] = [
  { key: "assistant", href: "/assistant", load: () => import("./assistant_tab.tsx") },
  { key: "chat", href: "/chat", load: () => import("./chat_tab.tsx") },
];
