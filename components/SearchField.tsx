import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

/** What makes the field a combobox once scripts run (`islands/SearchSuggestions.tsx`). */
export interface ComboboxState {
  listId: string;
  isOpen: boolean;
  /** The chosen line of the list. */
  activeId: string | undefined;
  onInput: (event: { currentTarget: HTMLInputElement }) => void;
}

export interface SearchFieldProps {
  words: { label: string; placeholder: string; submit: string };
  /** Unlike any other on the page. */
  id: string;
  query?: string;
  /** With a button, for the middle of a page. */
  large?: boolean;
  class?: string;
  /** Filters to keep, sent along. */
  keep?: Readonly<Record<string, string>>;
  combobox?: ComboboxState;
}

function comboboxProps(combobox: ComboboxState | undefined) {
  // A field of the type "search" may not be a combobox (ARIA in HTML), so it is a text that says what it is for.
  if (!combobox) return { role: "searchbox" } as const;
  return {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-controls": combobox.listId,
    "aria-expanded": combobox.isOpen,
    "aria-activedescendant": combobox.activeId,
    onInput: combobox.onInput,
  } as const;
}

/** The search for courses: a form that goes to the catalog. */
export function SearchField(props: SearchFieldProps) {
  const { words, id, query, large, class: extra, keep = {}, combobox } = props;
  return (
    <form
      class={`search${large ? " search-large" : ""}${extra ? ` ${extra}` : ""}`}
      action="/courses"
      role="search"
    >
      <label class="visually-hidden" for={id}>{words.label}</label>
      <Icon of={icons.search} />
      <input
        class="input"
        id={id}
        type="text"
        inputmode="search"
        name="q"
        // Once somebody types, the field is theirs.
        defaultValue={query}
        placeholder={words.placeholder}
        maxlength={100}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        {...comboboxProps(combobox)}
      />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {large && <button type="submit" class="button button-primary">{words.submit}</button>}
    </form>
  );
}
