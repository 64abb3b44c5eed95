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
  /**
   * The numbers that the server may have for the question if nobody else has answered it: the one it was known to
   * have, and those of earlier answers from here, which may have arrived without our hearing of it.
   */
  mine: number[];
}

/** What `localStorage` offers of itself. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Numbers of saves by question. */
type Numbers = Record<string, number>;

interface Kept {
  /** The highest number given so far, in any tab. */
  seq: number;
  waiting: Waiting[];
  /** What the server was last known to have. */
  known: Numbers;
}

/**
 * The answers of one attempt that wait for the server, at most one a question: a newer one takes the place of an older.
 * Numbers grow over the attempt, also across tabs and reloads. Without a working store it lasts as long as the page.
 */
export class Outbox {
  readonly #key: string;
  #kept: Kept = { seq: 0, waiting: [], known: {} };

  /** `known`: the number that the server has now of each question, 0 for none. */
  constructor(private readonly store: Store | null, attempt: string, known: Numbers) {
    this.#key = `quiz-${attempt}`;
    this.#read();
    this.#kept.known = { ...this.#kept.known, ...known };
    this.#kept.seq = Math.max(this.#kept.seq, ...Object.values(known));
    this.#reconcile(known);
    this.#write();
  }

  /**
   * Of what waited while the page was away, that goes which has arrived, and that for which the server has got another
   * answer since, from another device. The rest is the newest there is, so it gets numbers above all others.
   */
  #reconcile(known: Numbers): void {
    const left = this.#kept.waiting.filter(({ question, mine }) =>
      mine.includes(known[question] ?? 0)
    );
    this.#kept.waiting = left.sort((a, b) => a.seq - b.seq).map((one) => {
      const seq = ++this.#kept.seq;
      return { ...one, seq, mine: [...one.mine, one.seq] };
    });
  }

  /** Another tab may have written since. */
  #read(): void {
    try {
      const text = this.store?.getItem(this.#key);
      if (!text) return;
      const { seq, waiting, known } = JSON.parse(text) as Kept;
      if (!Number.isSafeInteger(seq) || !Array.isArray(waiting) || !known) return;
      this.#kept = { seq: Math.max(this.#kept.seq, seq), waiting, known };
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
    const { waiting, known } = this.#kept;
    const before = waiting.find((one) => one.question === question);
    const mine = before ? [...before.mine, before.seq] : [known[question] ?? 0];
    const save = { question, answer, seq: ++this.#kept.seq, mine };
    this.#kept.waiting = [...waiting.filter((one) => one.question !== question), save];
    this.#write();
    return save;
  }

  /** What waits, the oldest first, at most `count`. */
  pending(count = Infinity): Waiting[] {
    this.#read();
    return [...this.#kept.waiting].sort((a, b) => a.seq - b.seq).slice(0, count);
  }

  /** The server has kept these, or newer ones; and refused those of `dropped`, which would be refused again. */
  settle(
    saved: readonly { question: string; seq: number }[],
    dropped: readonly Waiting[] = [],
  ): void {
    this.#read();
    for (const { question, seq } of saved) this.#kept.known[question] = seq;
    this.#kept.waiting = this.#kept.waiting.filter(({ question, seq }) =>
      seq > (this.#kept.known[question] ?? 0) &&
      !dropped.some((one) => one.question === question && one.seq === seq)
    );
    this.#kept.seq = Math.max(this.#kept.seq, ...saved.map(({ seq }) => seq));
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
