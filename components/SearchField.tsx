import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface SearchFieldProps {
  m: Messages;
  /** Unlike any other on the page. */
  id: string;
  query?: string;
  /** With a button, for the middle of a page. */
  large?: boolean;
  class?: string;
  /** Filters to keep, sent along. */
  keep?: Readonly<Record<string, string>>;
}

/** The search for courses: a form that goes to the catalog. */
export function SearchField({ m, id, query, large, class: extra, keep = {} }: SearchFieldProps) {
  const words = m.layout.search;
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
        type="search"
        name="q"
        value={query}
        placeholder={words.placeholder}
        maxlength={100}
        autocomplete="off"
        enterkeyhint="search"
      />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {large && <button type="submit" class="button button-primary">{words.submit}</button>}
    </form>
  );
}
