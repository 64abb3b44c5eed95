import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Button, LinkButton } from "../components/Button.tsx";
import * as icons from "../components/icons.ts";
import { rowCountOf } from "../components/rowCount.ts";

export interface ExportLinksProps {
  /** A list as files: where each is, and what its link says. */
  files: readonly {
    href: string;
    label: string;
    /** The same with what the list is, for who does not see where the link stands. */
    name?: string;
  }[];
  words: {
    preparing: string;
    /** With `{rows}` and `{total}`. */
    progress: string;
    /** With `{rows}`: as long as nobody has said how many there will be. */
    soFar: string;
    done: string;
    failed: string;
    cancel: string;
  };
}

type Shown =
  | { kind: "idle" }
  | { kind: "busy"; rows: number; total: number | null }
  | { kind: "done"; rows: number | null }
  | { kind: "failed"; message: string };

/** How often the count is shown, in milliseconds: nobody reads faster. */
const EVERY_MS = 250;

/** The name that the server gave a file (RFC 8187). */
function nameOf(response: Response): string {
  const header = response.headers.get("content-disposition") ?? "";
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(header)?.[1] ?? "export");
}

async function refusalOf(response: Response): Promise<string | null> {
  const text = await response.text();
  try {
    return JSON.parse(text).error.message;
  } catch {
    return null;
  }
}

/** Reads a file piece by piece and says how many rows have arrived. */
async function read(
  response: Response,
  onRows: (rows: number) => void,
): Promise<{ blob: Blob; rows: number | null }> {
  const type = response.headers.get("content-type") ?? "";
  const count = response.body && rowCountOf(type);
  if (!response.body || !count) return { blob: await response.blob(), rows: null };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = response.body.getReader();;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    count.add(value);
    onRows(count.rows);
  }
  return { blob: new Blob(parts, { type }), rows: await count.end() };
}

function say(text: string, rows: number, total = 0): string {
  const number = (value: number) => value.toLocaleString(document.documentElement.lang);
  return text.replace("{rows}", number(rows)).replace("{total}", number(total));
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * The links that save a list as a file. With scripts they say how far the file is, and can be stopped; without, the
 * browser does that in its own way.
 */
export function ExportLinks({ files, words }: ExportLinksProps) {
  const shown = useSignal<Shown>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const start = async (href: string) => {
    const control = new AbortController();
    running.current = control;
    shown.value = { kind: "busy", rows: 0, total: null };
    try {
      const headers = { accept: "application/json" };
      const response = await fetch(href, { headers, signal: control.signal });
      // Signed out meanwhile: the browser is led to the login page.
      if (response.status === 401) return location.assign(href);
      if (!response.ok) throw new Error(await refusalOf(response) ?? words.failed);
      const told = response.headers.get("x-rows");
      const total = told === null ? null : Number(told);
      let at = 0;
      const { blob, rows } = await read(response, (rows) => {
        const now = performance.now();
        if (now - at < EVERY_MS) return;
        at = now;
        shown.value = { kind: "busy", rows, total };
      });
      save(blob, nameOf(response));
      shown.value = { kind: "done", rows };
    } catch (error) {
      const isOurs = error instanceof Error && error.constructor === Error;
      shown.value = control.signal.aborted
        ? { kind: "idle" }
        : { kind: "failed", message: isOurs ? error.message : words.failed };
    } finally {
      running.current = null;
    }
  };

  const { value } = shown;
  const spoken = value.kind === "busy"
    ? words.preparing
    : value.kind === "done"
    ? value.rows === null ? words.done : `${words.done} ${say(words.soFar, value.rows)}.`
    : "";
  return (
    <div class="listing-exports">
      <div class="button-row">
        {files.map(({ href, label, name }) => (
          <LinkButton
            key={href}
            href={href}
            variant="quiet"
            icon={icons.download}
            aria-label={name}
            onClick={(event) => {
              // With a key held the browser saves it elsewhere, in its own way.
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              if (!running.current) void start(href);
            }}
          >
            {label}
          </LinkButton>
        ))}
      </div>
      {value.kind === "busy" && (
        <div class="progress">
          <progress
            max={value.total ?? undefined}
            value={value.total === null || value.rows === 0 ? undefined : value.rows}
            aria-label={words.preparing}
          />
          <span class="progress-text numeric">
            {value.total === null
              ? say(words.soFar, value.rows)
              : say(words.progress, value.rows, value.total)}
          </span>
          <Button type="button" variant="quiet" onClick={() => running.current?.abort()}>
            {words.cancel}
          </Button>
        </div>
      )}
      {/* Spoken at the beginning and at the end: counting aloud would drown everything else. */}
      <p class="muted small" role="status">{spoken}</p>
      {value.kind === "failed" && <p class="field-error" role="alert">{value.message}</p>}
    </div>
  );
}
