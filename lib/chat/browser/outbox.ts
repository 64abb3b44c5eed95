/**
 * Messages that wait for the server, kept with their pictures where they survive a closed tab. Runs in browsers; knows
 * nothing of the page.
 */

/** A message that has not arrived yet. */
export interface Waiting {
  /** The same however often it is sent, so that it arrives once. */
  client_id: string;
  text: string;
  /** The slug or address of a course to show as a card; "" for none. */
  course: string;
  picture: File | null;
  /** Epoch milliseconds. */
  at: number;
}

const STORE = "outbox";
const PLACE = "place";

/** What a request for the browser's database comes to. */
function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open("chat", 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, { keyPath: "client_id" })
      .createIndex(PLACE, ["person", "room", "at"]);
  return result(request);
}

/**
 * What one person has written in one room and the server has not confirmed yet. Tabs of the same browser share it.
 * Nothing here fails: where the browser keeps nothing, or no more, a message lasts as long as its page.
 */
export class ChatOutbox {
  readonly #owner: { person: string; room: string };
  readonly #database: Promise<IDBDatabase | null>;

  constructor(person: string, room: string) {
    this.#owner = { person, room };
    this.#database = (async () => await openStore())().catch(() => null);
  }

  async #use<T>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> {
    try {
      const work = (await this.#database)?.transaction(STORE, mode);
      if (!work) return null;
      const answer = result(ask(work.objectStore(STORE)));
      // At once: the page may close the next moment.
      work.commit?.();
      return await answer;
    } catch {
      return null;
    }
  }

  /** Keeps a message. */
  async put(message: Waiting): Promise<void> {
    await this.#use("readwrite", (store) => store.put({ ...message, ...this.#owner }));
  }

  /** What waits, the oldest first. */
  async pending(): Promise<Waiting[]> {
    const { person, room } = this.#owner;
    const range = () => IDBKeyRange.bound([person, room], [person, room, []]);
    return await this.#use("readonly", (store) => store.index(PLACE).getAll(range())) ?? [];
  }

  /** The server has it, or it was taken back. */
  async settle(clientId: string): Promise<void> {
    await this.#use("readwrite", (store) => store.delete(clientId));
  }
}
