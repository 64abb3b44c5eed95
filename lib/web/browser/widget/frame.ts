import { type TabModule, TABS, type WidgetTab } from "./tabs.ts";

/** The panel's own words, from the button that opens it. */
interface Words {
  title: string;
  close: string;
  loading: string;
  failed: string;
  fullPage: string;
  tabs: Record<string, string>;
}

/** On a phone the panel is the whole screen, and what is behind it cannot be reached. */
const PHONE = "(max-width: 40rem)";
/** Remembers for this visit which tab was open. */
const LAST_TAB = "technova-widget-tab";

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

interface Tab extends WidgetTab {
  button: HTMLButtonElement;
  panel: HTMLElement;
  module: TabModule | null;
}

/** The help panel: one dialog with a tab each for the assistant and the people behind the academy. */
class Widget {
  readonly #button: HTMLAnchorElement;
  readonly #words: Words;
  readonly #dialog: HTMLDialogElement;
  readonly #fullPage: HTMLAnchorElement;
  readonly #tabs: Tab[];

  constructor(button: HTMLAnchorElement) {
    this.#button = button;
    this.#words = JSON.parse(button.dataset.widget ?? "{}");
    // A tab that is switched off has no word.
    this.#tabs = TABS.filter(({ key }) => key in this.#words.tabs).map((tab) => this.#makeTab(tab));
    this.#fullPage = make("a", { class: "widget-full" }, this.#words.fullPage);
    this.#dialog = this.#makeDialog();
    document.body.append(this.#dialog);
  }

  get #isOpen(): boolean {
    return this.#dialog.open;
  }

  #makeTab(tab: WidgetTab): Tab {
    const ids = { tab: `widget-tab-${tab.key}`, panel: `widget-panel-${tab.key}` };
    const button = make("button", {
      type: "button",
      role: "tab",
      id: ids.tab,
      class: "widget-tab",
      "aria-controls": ids.panel,
    }, this.#words.tabs[tab.key]);
    const panel = make("div", {
      role: "tabpanel",
      id: ids.panel,
      class: "widget-panel",
      "aria-labelledby": ids.tab,
      hidden: "",
    });
    button.addEventListener("click", () => this.#select(tab.key));
    return { ...tab, button, panel, module: null };
  }

  #makeDialog(): HTMLDialogElement {
    const { title, close } = this.#words;
    const end = make("button", { type: "button", class: "icon-button", "aria-label": close }, "✕");
    end.addEventListener("click", () => this.#close());
    const list = make(
      "div",
      { role: "tablist", class: "widget-tabs", "aria-label": title },
      ...this.#tabs.map(({ button }) => button),
    );
    list.hidden = this.#tabs.length < 2;
    list.addEventListener("keydown", (event) => this.#onArrow(event));
    const heading = make("h2", { class: "widget-title", id: "widget-title" }, title);
    const dialog = make(
      "dialog",
      { class: "widget", "aria-labelledby": "widget-title" },
      make("div", { class: "widget-head" }, heading, this.#fullPage, end),
      list,
      ...this.#tabs.map(({ panel }) => panel),
    );
    dialog.addEventListener("close", () => this.#onClosed());
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.#close();
    });
    return dialog;
  }

  /** Arrows, Home and End move between tabs (ARIA APG, tabs with automatic activation). */
  #onArrow(event: KeyboardEvent): void {
    const at = this.#tabs.findIndex(({ button }) => button === document.activeElement);
    const { length } = this.#tabs;
    const to = new Map([
      ["ArrowRight", (at + 1) % length],
      ["ArrowLeft", (at + length - 1) % length],
      ["Home", 0],
      ["End", length - 1],
    ]).get(event.key);
    if (to === undefined || at < 0) return;
    event.preventDefault();
    this.#select(this.#tabs[to].key);
    this.#tabs[to].button.focus();
  }

  async #select(key: string): Promise<void> {
    const chosen = this.#tabs.find((tab) => tab.key === key) ?? this.#tabs[0];
    for (const { key, button, panel } of this.#tabs) {
      const isChosen = key === chosen.key;
      button.setAttribute("aria-selected", String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      panel.hidden = !isChosen;
    }
    this.#fullPage.href = chosen.href;
    sessionStorage.setItem(LAST_TAB, chosen.key);
    await this.#fill(chosen);
    if (this.#isOpen && !chosen.panel.hidden) chosen.module?.show?.(chosen.panel);
  }

  async #fill(tab: Tab): Promise<void> {
    if (tab.module) return;
    tab.panel.replaceChildren(make("p", { class: "widget-wait" }, this.#words.loading));
    try {
      const module = await tab.load();
      tab.panel.replaceChildren();
      await module.mount(tab.panel);
      tab.module = module;
    } catch {
      const link = make("a", { href: tab.href }, this.#words.fullPage);
      const text = make(
        "p",
        { class: "widget-wait", role: "alert" },
        this.#words.failed,
        " ",
        link,
      );
      tab.panel.replaceChildren(text);
    }
  }

  #close(): void {
    this.#dialog.close();
  }

  #onClosed(): void {
    this.#button.setAttribute("aria-expanded", "false");
    this.#button.focus();
  }

  toggle(): void {
    if (this.#isOpen) return this.#close();
    if (matchMedia(PHONE).matches) this.#dialog.showModal();
    else this.#dialog.show();
    this.#button.setAttribute("aria-expanded", "true");
    this.#select(sessionStorage.getItem(LAST_TAB) ?? this.#tabs[0].key);
  }
}

let widget: Widget | undefined;

/** Opens the help panel, or closes it. */
export function toggleWidget(button: HTMLAnchorElement): void {
  widget ??= new Widget(button);
  widget.toggle();
}
