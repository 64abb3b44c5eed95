/**
 * The browser's side of autosave: what is still to be acknowledged, kept where it survives a closed tab.
 * Runs in browsers; knows nothing of the page.
 */

/** An answer as `PUT …/quiz/answers` takes it. */
export type SentAnswer = string | number | string[] | [string, string][] | null;

/** An answer that waits to be acknowledged. */
export interface Waiting {
  question: string;
  answer: SentAnswer;
  seq: number;
}

/** What `localStorage` offers of itself. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Kept {
  /** The highest number given so far, in any tab. */
  seq: number;
  waiting: Waiting[];
}

/**
 * The answers of one attempt that wait for the server, at most one a question: a newer one takes the place of an older.
 * Numbers grow over the attempt, also across tabs and reloads. Without a working store it lasts as long as the page.
 */
export class Outbox {
  readonly #key: string;
  #kept: Kept;

  /** `seq`: the highest number that the server knows of. */
  constructor(private readonly store: Store | null, attempt: string, seq: number) {
    this.#key = `quiz-${attempt}`;
    this.#kept = { seq: 0, waiting: [] };
    this.#read();
    this.#kept.seq = Math.max(this.#kept.seq, seq);
  }

  /** Another tab may have written since. */
  #read(): void {
    try {
      const text = this.store?.getItem(this.#key);
      if (!text) return;
      const kept = JSON.parse(text) as Kept;
      if (!Number.isSafeInteger(kept.seq) || !Array.isArray(kept.waiting)) return;
      this.#kept = { seq: Math.max(this.#kept.seq, kept.seq), waiting: kept.waiting };
    } catch {
      // Broken or forbidden storage: go on with what this page knows.
    }
  }

  #write(): void {
    try {
      this.store?.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // Full or forbidden.
    }
  }

  /** Puts an answer in, with the next number. */
  put(question: string, answer: SentAnswer): Waiting {
    this.#read();
    const save = { question, answer, seq: this.#kept.seq + 1 };
    this.#kept.seq = save.seq;
    this.#kept.waiting = [
      ...this.#kept.waiting.filter((one) => one.question !== question),
      save,
    ];
    this.#write();
    return save;
  }

  /** What waits, the oldest first, at most `count`. */
  pending(count = Infinity): Waiting[] {
    this.#read();
    return this.#kept.waiting.toSorted((a, b) => a.seq - b.seq).slice(0, count);
  }

  /** The server has kept these, or newer ones; and refused those of `dropped`, which would be refused again. */
  settle(
    saved: readonly { question: string; seq: number }[],
    dropped: readonly Waiting[] = [],
  ): void {
    this.#read();
    const highest = new Map(saved.map(({ question, seq }) => [question, seq]));
    this.#kept.waiting = this.#kept.waiting.filter(({ question, seq }) =>
      seq > (highest.get(question) ?? 0) &&
      !dropped.some((one) => one.question === question && one.seq === seq)
    );
    this.#kept.seq = Math.max(this.#kept.seq, ...highest.values());
    this.#write();
  }

  /** The attempt is over. */
  clear(): void {
    this.#kept.waiting = [];
    try {
      this.store?.removeItem(this.#key);
    } catch {
      // Forbidden: nothing was kept either.
    }
  }
}
