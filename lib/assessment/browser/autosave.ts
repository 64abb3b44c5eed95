/**
 * Sends what waits in the outbox, one batch after another, until everything is acknowledged. Runs in browsers; the page
 * listens to what it reports.
 */
import type { Outbox, Waiting } from "./outbox.ts";

/** Answers in one request; more wait for the next. */
const BATCH = 20;
const REQUEST_MS = 10_000;
/** Pauses between tries, milliseconds; the last one repeats. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000];

/** How saving stands. */
export type SavingState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: number }
  /** The line is down. */
  | { kind: "offline" }
  /** The server does not answer as it should. */
  | { kind: "retrying" }
  | { kind: "signed_out" }
  /** Nothing more can be saved: a newer device goes on, or the attempt is over. */
  | { kind: "moved" }
  | { kind: "finished" };

/** What the page is told. */
export interface Listener {
  onState(state: SavingState): void;
  /** The deadline that holds and the server's clock, epoch milliseconds. */
  onTimes(times: { deadline: number | null; serverNow: number }): void;
  /** The server refuses an answer, and says why. */
  onRefused(question: string, message: string): void;
  onAccepted(question: string): void;
}

interface Answer {
  saved?: { question: string; seq: number; at: string }[];
  deadline?: string | null;
  serverNow?: string;
  error?: { code: string; message: string; fields?: Record<string, string> };
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One attempt's line to the server. */
export class Autosave {
  #sending: Promise<boolean> | null = null;
  #isWantedAgain = false;
  #isOver = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly outbox: Outbox,
    private readonly url: string,
    private readonly device: string,
    private readonly listener: Listener,
    private readonly fetch: Fetch = (input, init) => globalThis.fetch(input, init),
  ) {}

  /**
   * Sends what waits; asks for the deadline alone when nothing does. True when everything is acknowledged, also what was
   * already on its way.
   */
  send(): Promise<boolean> {
    if (this.#isOver) return Promise.resolve(false);
    this.#isWantedAgain = true;
    this.#sending ??= this.#sendAll();
    return this.#sending;
  }

  async #sendAll(): Promise<boolean> {
    clearTimeout(this.#timer);
    try {
      do {
        this.#isWantedAgain = false;
        if (!await this.#sendBatch(this.outbox.pending(BATCH))) return false;
      } while (this.#isWantedAgain || this.outbox.pending(1).length > 0);
      return true;
    } finally {
      this.#sending = null;
    }
  }

  /** Sends what waits while the page goes away: nobody is there to hear the answer. */
  sendLast(): void {
    const saves = this.outbox.pending(BATCH);
    if (saves.length > 0 && !this.#isOver) this.#request(saves, true).catch(() => {});
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  async #sendBatch(saves: Waiting[]): Promise<boolean> {
    if (saves.length > 0 && this.#failures === 0) this.listener.onState({ kind: "saving" });
    let response: Response;
    let body: Answer;
    try {
      response = await this.#request(saves, false);
      body = await response.json();
    } catch {
      return this.#retry({ kind: "offline" });
    }
    // Handed in meanwhile: the page is on its way to the result.
    if (this.#isOver) return false;
    if (response.ok) return this.#accept(body, saves);
    return this.#refuse(response.status, body, saves);
  }

  #request(saves: Waiting[], keepalive: boolean): Promise<Response> {
    return this.fetch(this.url, {
      method: "PUT",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({
        saves: saves.map(({ question, answer, seq }) => ({ question, answer, seq })),
        device: this.device,
      }),
      keepalive,
      signal: keepalive ? undefined : AbortSignal.timeout(REQUEST_MS),
    });
  }

  #accept({ saved = [], deadline = null, serverNow }: Answer, saves: Waiting[]): boolean {
    this.#failures = 0;
    this.outbox.settle(saved);
    for (const { question } of saved) this.listener.onAccepted(question);
    if (serverNow) {
      const times = {
        deadline: deadline && Date.parse(deadline),
        serverNow: Date.parse(serverNow),
      };
      this.listener.onTimes({ ...times, deadline: times.deadline || null });
    }
    if (saves.length > 0) {
      const at = Math.max(...saved.map((one) => Date.parse(one.at)));
      this.listener.onState({ kind: "saved", at });
    } else this.listener.onState({ kind: "idle" });
    // What was sent but not named is sent again.
    return saved.length > 0 || saves.length === 0;
  }

  #refuse(status: number, { error }: Answer, saves: Waiting[]): boolean {
    if (status === 409 && (error?.code === "moved" || error?.code === "finished")) {
      this.stop();
      this.listener.onState({ kind: error.code });
      return false;
    }
    if (status === 401) return this.#retry({ kind: "signed_out" });
    if (status === 422 && error) {
      const refused = saves.flatMap((save, at) => {
        const message = error.fields?.[`saves.${at}`];
        if (message) this.listener.onRefused(save.question, message);
        return message ? [save] : [];
      });
      this.outbox.settle([], refused);
      if (refused.length > 0) {
        this.#isWantedAgain = true;
        this.listener.onState({ kind: "idle" });
        return true;
      }
    }
    return this.#retry({ kind: "retrying" });
  }

  #retry(state: SavingState): false {
    if (this.#isOver) return false;
    const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
    this.#failures++;
    this.listener.onState(state);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send(), pause);
    return false;
  }
}
