/** How long a burst is gathered: nobody sees so short a wait, and with many readers each chunk of each costs. */
const BURST_MS = 30;

/**
 * Says when streams write: at the end of the turn after a quiet moment, otherwise all of them together once the burst's
 * time is over. One timer for the process.
 */
export class Pace {
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When something was last written, in milliseconds of the process. */
  #last = -Infinity;

  /** Calls `write` once, soon. */
  soon(write: () => void): void {
    this.#waiting.push(write);
    if (this.#waiting.length > 1) return;
    const wait = this.#last + BURST_MS - performance.now();
    if (wait > 0) this.#timer = setTimeout(() => this.#writeAll(), wait);
    else queueMicrotask(() => this.#writeAll());
  }

  /** Writes what waits now. */
  close(): void {
    clearTimeout(this.#timer);
    this.#writeAll();
  }

  #writeAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length === 0) return;
    this.#last = performance.now();
    for (const write of waiting) write();
  }
}
