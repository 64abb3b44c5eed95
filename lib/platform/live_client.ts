/**
 * The browser's side of `GET /events`: one stream for the tab, shared by every island, closed while the tab is hidden,
 * resumed where it stopped. Without a stream its listeners are asked to look for themselves, slowly.
 */

/** Gets an event's data; null means that something may have been missed: look for yourself. */
export type LiveListener = (data: unknown) => void;

const POLL_MS = 60_000;

/** The tab's one stream and who listens to it. */
class Hub {
  #listeners = new Map<string, Set<LiveListener>>();
  #source: EventSource | null = null;
  #last = "";
  #timer: ReturnType<typeof setInterval> | undefined;

  add(kind: string, listener: LiveListener): void {
    if (this.#listeners.size === 0) {
      document.addEventListener("visibilitychange", this.#onVisibility);
      this.#timer = setInterval(() => this.#lookYourselves(), POLL_MS);
    }
    const isNew = !this.#listeners.has(kind);
    const set = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, set.add(listener));
    if (isNew) this.#hear(kind);
    // The stream was there before: it may have told already.
    if (this.#source?.readyState === EventSource.OPEN) listener(null);
    this.#onVisibility();
  }

  remove(kind: string, listener: LiveListener): void {
    const set = this.#listeners.get(kind);
    set?.delete(listener);
    if (set?.size === 0) this.#listeners.delete(kind);
    if (this.#listeners.size > 0) return;
    document.removeEventListener("visibilitychange", this.#onVisibility);
    clearInterval(this.#timer);
    this.#disconnect();
  }

  #hear(kind: string): void {
    this.#source?.addEventListener(kind, (event) => {
      this.#last = event.lastEventId || this.#last;
      const data: unknown = JSON.parse(event.data);
      for (const listener of this.#listeners.get(kind) ?? []) listener(data);
    });
  }

  #lookYourselves(): void {
    if (document.hidden || this.#source?.readyState === EventSource.OPEN) return;
    // A stream the server has refused does not come back by itself.
    if (this.#source?.readyState === EventSource.CLOSED) this.#disconnect();
    this.#onVisibility();
    this.#tellAll();
  }

  #tellAll(): void {
    for (const set of this.#listeners.values()) for (const listener of set) listener(null);
  }

  #onVisibility = (): void => {
    if (document.hidden) return this.#disconnect();
    if (this.#source) return;
    const query = this.#last === "" ? "" : `?last=${encodeURIComponent(this.#last)}`;
    this.#source = new EventSource(`/events${query}`);
    this.#source.addEventListener("hello", (event) => {
      this.#last = event.lastEventId;
      // What happened since the page was made has been missed.
      this.#tellAll();
    });
    for (const kind of this.#listeners.keys()) this.#hear(kind);
  };

  #disconnect(): void {
    this.#source?.close();
    this.#source = null;
  }
}

/** On the window, since islands and the idle script each bring a copy of this module. */
declare global {
  var technovaLive: Hub | undefined;
}

/** Calls `listener` for each live event of a kind; the answer ends that. */
export function onLive(kind: string, listener: LiveListener): () => void {
  const hub = globalThis.technovaLive ??= new Hub();
  hub.add(kind, listener);
  return () => hub.remove(kind, listener);
}
