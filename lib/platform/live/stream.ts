import type { Logger } from "../log.ts";
import { LiveCursor } from "./cursor.ts";

/** One event of a person. */
export interface LiveEvent {
  id: number;
  kind: string;
  /** JSON on one line, as it was stored: made into text once, however many hear of it. */
  data: string;
}

/** The newest `limit` events after an id, in the order of their ids. */
export type ReadEvents = (after: number, limit: number) => Promise<LiveEvent[]>;

export interface LiveStreamOptions {
  lastEventId: string | null;
  read: ReadEvents;
  /** The highest id that there is, of anybody's events. */
  newest: () => Promise<number>;
  /** Resolves when news will wake the stream. */
  ready: () => Promise<void>;
  onEnd: () => void;
  /** Calls the given once, soon: then the stream writes what it has. */
  soon: (write: () => void) => void;
  log: Logger;
}

/** Events at most in one go: who has been away for longer gets the newest, and sees the rest on the pages. */
const REPLAY_MAX = 500;
/** Chunks that may wait for a slow reader; then the stream ends, and the browser comes back with its cursor. */
const BACKLOG_MAX = 1_000;
/** After how many heartbeats a stream ends, so that its owner's session is looked at again: 15 minutes. */
const BEATS_MAX = 36;

const encoder = new TextEncoder();

/** One open `text/event-stream`. */
export class LiveStream {
  #cursor: LiveCursor | null;
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
  #isOver = false;
  #isStale = false;
  /** Its cursor came from outside, and may be none that we gave. */
  #isDoubtful: boolean;
  #reading: Promise<void> | null = null;
  #beats = 0;
  /** What goes out together. */
  #unsent = "";
  #stopListening = () => {};

  /** Throws `bad_request` when `lastEventId` is none of ours. */
  constructor(private readonly options: LiveStreamOptions) {
    const { lastEventId } = options;
    this.#cursor = lastEventId === null ? null : LiveCursor.parse(lastEventId);
    this.#isDoubtful = lastEventId !== null;
  }

  open(signal?: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
    const end = () => this.end();
    signal?.addEventListener("abort", end, { once: true });
    this.#stopListening = () => signal?.removeEventListener("abort", end);
    return new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
        this.#send("retry: 3000\n\n");
        if (signal?.aborted) this.end();
        else this.wake();
      },
      cancel: end,
    });
  }

  /** Looks for news; what arrives meanwhile makes it look once more. */
  wake(): void {
    if (this.#isOver) return;
    this.#isStale = true;
    this.#reading ??= this.#readAll();
  }

  /**
   * Sends an event that a notification has brought along. While the table is being read, the order is the table's: then
   * it is looked at once more instead.
   */
  push(event: LiveEvent): void {
    if (this.#isOver) return;
    if (this.#reading || !this.#cursor) return this.wake();
    this.#tell(this.#cursor, event);
  }

  /** Sends something that is not kept: it has no id, so nobody asks for it again. */
  hint({ kind, data }: Omit<LiveEvent, "id">): void {
    // Before its first word a browser does not know where it stands.
    if (this.#cursor) this.#send(`event: ${kind}\ndata: ${data}\n\n`);
  }

  /** Keeps the line open through proxies, and looks whether a notification got lost. */
  beat(): void {
    if (++this.#beats >= BEATS_MAX) return this.end();
    this.#send(": still here\n\n");
    this.wake();
  }

  /** Ends the stream; the browser comes back unless it is the one who left. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopListening();
    this.#flush();
    try {
      this.#controller?.close();
    } catch {
      // The reader has already gone.
    }
    this.options.onEnd();
  }

  /** Resolves when the stream no longer uses the database. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  async #readAll(): Promise<void> {
    try {
      await this.options.ready();
      while (this.#isStale && !this.#isOver) {
        this.#isStale = false;
        await this.#read();
      }
    } catch (error) {
      if (this.#isOver) return;
      this.options.log.error("live_read_failed", { error });
      this.end();
    } finally {
      this.#reading = null;
    }
  }

  async #read(): Promise<void> {
    if (!this.#cursor) {
      const events = await this.options.read(0, LiveCursor.IDS_MAX);
      this.#cursor = LiveCursor.after(events.map((event) => event.id));
      // Tells the browser where it stands, so that a break before the first event loses nothing.
      this.#send(`id: ${this.#cursor}\nevent: hello\ndata: {}\n\n`);
      return;
    }
    const events = await this.options.read(this.#cursor.after, REPLAY_MAX);
    if (this.#isDoubtful && events.length === 0) {
      this.#isDoubtful = false;
      // From the future, forged or of another database: it would wait for ever for what has been long ago.
      if (this.#cursor.after > await this.options.newest()) {
        this.#cursor = null;
        return await this.#read();
      }
    }
    this.#isDoubtful = false;
    for (const event of events) this.#tell(this.#cursor, event);
  }

  #tell(cursor: LiveCursor, { id, kind, data }: LiveEvent): void {
    if (cursor.has(id)) return;
    cursor.add(id);
    this.#send(`id: ${cursor}\nevent: ${kind}\ndata: ${data}\n\n`);
  }

  /** Events of a burst are one chunk: with many readers, chunks are what costs. */
  #send(text: string): void {
    if (this.#isOver) return;
    if (this.#unsent === "") this.options.soon(() => this.#flush());
    this.#unsent += text;
  }

  #flush(): void {
    if (this.#unsent === "") return;
    const text = this.#unsent;
    this.#unsent = "";
    try {
      this.#controller?.enqueue(encoder.encode(text));
    } catch {
      // The reader has gone in this very turn.
      return;
    }
    if ((this.#controller?.desiredSize ?? 0) < -BACKLOG_MAX) this.end();
  }
}
