import type { Jobs } from "../jobs.ts";

/** Jobs that remember whether any were queued through them: only then is there something to run after a request. */
export class NotedJobs implements Jobs {
  #hasNew = false;

  constructor(
    /** What they are queued in. */
    readonly jobs: Jobs,
  ) {}

  /** True when something was queued or made due again, to be done now. */
  get hasNew(): boolean {
    return this.#hasNew;
  }

  send: Jobs["send"] = (tx, queue, data, options) => {
    // What is due later is the schedule's business.
    if (!options?.startAfter) this.#hasNew = true;
    return this.jobs.send(tx, queue, data, options);
  };

  sendAll: Jobs["sendAll"] = (...args) => {
    this.#hasNew = true;
    return this.jobs.sendAll(...args);
  };

  sendAgain: Jobs["sendAgain"] = (...args) => {
    this.#hasNew = true;
    return this.jobs.sendAgain(...args);
  };

  runAgain: Jobs["runAgain"] = (...args) => {
    this.#hasNew = true;
    return this.jobs.runAgain(...args);
  };

  drain: Jobs["drain"] = (...args) => this.jobs.drain(...args);
  maintain: Jobs["maintain"] = () => this.jobs.maintain();
  close: Jobs["close"] = () => this.jobs.close();
}
