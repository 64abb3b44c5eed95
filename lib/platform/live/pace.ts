/** How much longer than it takes to write a burst the next one is gathered: writing then takes a sixth of the time. */
const REST = 5;

/**
 * Says when streams write: at the end of the turn after a quiet moment; while much is going on, all of them together
 * once the last burst has had its rest. With few readers that is at once, with many a few milliseconds, which nobody
 * sees: for them it is chunks that cost. One timer for the process.
 */
export class Pace {
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until when to gather, in milliseconds of the process. */
  #restsUntil = -Infinity;

  /** Calls `write` once, soon. */
  soon(write: () => void): void {
    this.#waiting.push(write);
    if (this.#waiting.length > 1) return;
    const wait = this.#restsUntil - performance.now();
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
    const started = performance.now();
    for (const write of waiting) write();
    const ended = performance.now();
    this.#restsUntil = ended + REST * (ended - started);
  }
}
