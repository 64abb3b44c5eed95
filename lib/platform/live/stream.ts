import type { Logger } from "../log.ts";
import { LiveCursor } from "./cursor.ts";

export interface LiveEvent {
  id: number;
  kind: string;
  data: unknown;
}

/** The newest `limit` events after an id, in the order of their ids. */
export type ReadEvents = (after: number, limit: number) => Promise<LiveEvent[]>;

export interface LiveStreamOptions {
  lastEventId: string | null;
  read: ReadEvents;
  /** Resolves when news will wake the stream. */
  ready: () => Promise<void>;
  onEnd: () => void;
  log: Logger;
}

/** Events at most in one go: who has been away for longer gets the newest, and sees the rest on the pages. */
const REPLAY_MAX = 500;
/** Chunks that may wait for a slow reader; then the stream ends, and the browser comes back with its cursor. */
const BACKLOG_MAX = 1_000;
/** After how many heartbeats a stream ends, so that its owner's session is looked at again: 15 minutes. */
const BEATS_MAX = 36;

/** One open `text/event-stream`. */
export class LiveStream {
  #cursor: LiveCursor | null;
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
  #isOver = false;
  #isStale = false;
  #reading: Promise<void> | null = null;
  #beats = 0;
  #stopListening = () => {};

  /** Throws `bad_request` when `lastEventId` is none of ours. */
  constructor(private readonly options: LiveStreamOptions) {
    const { lastEventId } = options;
    this.#cursor = lastEventId === null ? null : LiveCursor.parse(lastEventId);
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
    this.#reading ??= this.#readAll().finally(() => this.#reading = null);
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
    }
  }

  async #read(): Promise<void> {
    const events = await this.options.read(this.#cursor?.after ?? 0, REPLAY_MAX);
    if (!this.#cursor) {
      this.#cursor = LiveCursor.after(events.map((event) => event.id));
      // Tells the browser where it stands, so that a break before the first event loses nothing.
      this.#send(`id: ${this.#cursor}\nevent: hello\ndata: {}\n\n`);
      return;
    }
    for (const { id, kind, data } of events) {
      if (this.#isOver) return;
      if (this.#cursor.has(id)) continue;
      this.#cursor.add(id);
      this.#send(`id: ${this.#cursor}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  #send(text: string): void {
    if (this.#isOver || !this.#controller) return;
    this.#controller.enqueue(new TextEncoder().encode(text));
    if ((this.#controller.desiredSize ?? 0) < -BACKLOG_MAX) this.end();
  }
}
