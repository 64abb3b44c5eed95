/**
 * Messages that wait for the server, kept where they survive a closed tab. Runs in browsers; knows nothing of the page.
 */

/** A message that has not arrived yet. */
export interface Waiting {
  /** The same however often it is sent, so that it arrives once. */
  client_id: string;
  text: string;
  /** The slug or address of a course to show as a card; "" for none. */
  course: string;
  /** Epoch milliseconds. */
  at: number;
}

/** What `localStorage` offers of itself. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Messages at most: what does not fit any more is refused, not forgotten. */
const OUTBOX_MAX = 100;

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Record<string, unknown>;
  return typeof one.client_id === "string" && typeof one.text === "string" &&
    typeof one.course === "string" && typeof one.at === "number";
}

/**
 * What one person has written in one room and the server has not confirmed yet, oldest first. Tabs of the same browser
 * share it. Without a working store it lasts as long as the page.
 */
export class ChatOutbox {
  readonly #key: string;
  #memory: Waiting[] = [];
  /** Null once it has failed: from then on the page itself remembers. */
  #store: Store | null;

  constructor(store: Store | null, person: string, room: string) {
    this.#store = store;
    this.#key = `chat-${person}-${room}`;
  }

  #read(): Waiting[] {
    if (!this.#store) return this.#memory;
    try {
      const kept: unknown = JSON.parse(this.#store.getItem(this.#key) ?? "[]");
      return Array.isArray(kept) ? kept.filter(isWaiting) : [];
    } catch {
      return [];
    }
  }

  #write(waiting: Waiting[]): void {
    this.#memory = waiting;
    try {
      if (waiting.length === 0) this.#store?.removeItem(this.#key);
      else this.#store?.setItem(this.#key, JSON.stringify(waiting));
    } catch {
      // Full or forbidden.
      this.#store = null;
    }
  }

  /** Puts a message in; false when there is no room for it. */
  put(message: Waiting): boolean {
    const waiting = this.#read();
    if (waiting.length >= OUTBOX_MAX) return false;
    this.#write([...waiting, message]);
    return true;
  }

  /** What waits, the oldest first. */
  pending(): Waiting[] {
    return this.#read();
  }

  /** The server has it, or it was taken back. */
  settle(clientId: string): void {
    this.#write(this.#read().filter(({ client_id }) => client_id !== clientId));
  }
}
