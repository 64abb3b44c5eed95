import { useEffect, useRef, useState } from "preact/hooks";
import { SearchField, type SearchFieldProps } from "../components/SearchField.tsx";

type Kind = "course" | "instructor" | "category";

interface Suggestion {
  kind: Kind;
  label: string;
  detail: string;
  href: string;
}

export interface SearchSuggestionsProps extends Omit<SearchFieldProps, "combobox" | "children"> {
  suggestionWords: {
    list: string;
    courses: string;
    instructors: string;
    categories: string;
    none: string;
    one: string;
    many: string;
  };
}

/** How long somebody has to stop typing before the server is asked. */
const PAUSE_MS = 180;
/** A single letter says nothing. */
const SHORTEST = 2;

/**
 * The search field with suggestions while typing: a combobox with a list beneath it (ARIA APG, editable combobox with
 * list autocomplete). Arrows choose, Enter opens what is chosen or searches, Escape closes.
 */
export function SearchSuggestions({ suggestionWords: words, ...field }: SearchSuggestionsProps) {
  const [isReady, setReady] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<Suggestion[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [news, setNews] = useState("");
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => setReady(true), []);

  useEffect(() => {
    const q = typed?.trim() ?? "";
    setChosen(-1);
    if (q.length < SHORTEST) {
      setFound([]);
      setOpen(false);
      setNews("");
      return;
    }
    const request = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/courses/suggestions?q=${encodeURIComponent(q)}`, {
          headers: { accept: "application/json" },
          signal: request.signal,
        });
        if (!response.ok) return;
        const { suggestions }: { suggestions: Suggestion[] } = await response.json();
        setFound(suggestions);
        setOpen(suggestions.length > 0);
        const count = suggestions.length;
        setNews(count === 0 ? words.none : `${count} ${count === 1 ? words.one : words.many}`);
      } catch {
        // Typed on, or offline: the form still searches.
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [typed]);

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === "Escape" && isOpen) {
      // The first one closes the list, the next one may empty the field.
      event.preventDefault();
      close();
    } else if ((key === "ArrowDown" || key === "ArrowUp") && found.length > 0) {
      event.preventDefault();
      const step = key === "ArrowDown" ? 1 : -1;
      // One place more than there are lines: the field itself, between the last and the first.
      const places = found.length + 1;
      setChosen(
        isOpen ? (chosen + 1 + step + places) % places - 1 : step > 0 ? 0 : found.length - 1,
      );
      setOpen(true);
    } else if (key === "Enter" && isOpen && chosen >= 0) {
      event.preventDefault();
      location.assign(found[chosen].href);
    }
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!frame.current?.contains(event.relatedTarget as Node | null)) close();
  };

  const listId = `${field.id}-list`;
  const groups: [Kind, string][] = [
    ["course", words.courses],
    ["instructor", words.instructors],
    ["category", words.categories],
  ];
  return (
    <div class="suggest" ref={frame} onFocusOut={onFocusOut} onKeyDown={onKeyDown}>
      <SearchField
        {...field}
        combobox={isReady
          ? {
            listId,
            isOpen,
            activeId: chosen >= 0 ? `${listId}-${chosen}` : undefined,
            onInput: (event) => setTyped(event.currentTarget.value),
          }
          : undefined}
      />
      {isReady && (
        <div
          class="suggest-list"
          id={listId}
          role="listbox"
          aria-label={words.list}
          hidden={!isOpen}
        >
          {groups.map(([kind, title]) => {
            const lines = found.map((one, index) => ({ ...one, index }))
              .filter((one) => one.kind === kind);
            return lines.length > 0 && (
              <div role="group" aria-label={title} key={kind}>
                <div class="suggest-title" aria-hidden="true">{title}</div>
                {lines.map(({ label, detail, href, index }) => (
                  <a
                    class="suggest-line"
                    id={`${listId}-${index}`}
                    key={href}
                    href={href}
                    role="option"
                    tabindex={-1}
                    aria-selected={index === chosen}
                    onPointerMove={() => setChosen(index)}
                  >
                    <span class="suggest-label">{label}</span>
                    {detail && <span class="suggest-detail">{detail}</span>}
                  </a>
                ))}
              </div>
            );
          })}
        </div>
      )}
      <p class="visually-hidden" role="status">{news}</p>
    </div>
  );
}
