import { AppError } from "../errors.ts";

/** Ids remembered one by one. An event is missed only if so many later ones overtake its commit. */
const WINDOW = 32;
const SHAPE = /^(\d{1,15})(?::(\d{1,9}(?:,\d{1,9})*))?$/;

/**
 * Which events of a person a stream has sent. Ids are given at the insert but become visible at the commit, so event 6
 * can appear before event 5. Hence not "everything up to 6", but a floor below which nothing is looked for any more,
 * and the ids above it that have been sent. As text, `118:2,3` (118 and everything before, 120, 121), it is the `id`
 * of each event: a browser sends it back as `Last-Event-ID`, and whichever isolate gets it knows exactly what is missing.
 */
export class LiveCursor {
  #sent: Set<number>;

  private constructor(private floor: number, sent: Iterable<number>) {
    this.#sent = new Set(sent);
    this.#raiseFloor();
  }

  /** Everything that is visible now counts as sent. */
  static after(ids: readonly number[]): LiveCursor {
    return new LiveCursor(0, ids);
  }

  /** Reads what `toString` wrote; throws `bad_request` for anything else. */
  static parse(text: string): LiveCursor {
    const match = SHAPE.exec(text);
    if (!match) throw new AppError("bad_request", "bad_body");
    const floor = Number(match[1]);
    const sent = match[2]?.split(",").map((offset) => floor + Number(offset)) ?? [];
    if (sent.length > WINDOW) throw new AppError("bad_request", "bad_body");
    return new LiveCursor(floor, sent);
  }

  /** Events with ids up to this one are not looked for. */
  get after(): number {
    return this.floor;
  }

  has(id: number): boolean {
    return id <= this.floor || this.#sent.has(id);
  }

  add(id: number): void {
    this.#sent.add(id);
    this.#raiseFloor();
  }

  #raiseFloor(): void {
    if (this.#sent.size <= WINDOW) return;
    const ids = [...this.#sent].sort((a, b) => a - b);
    this.floor = ids[ids.length - WINDOW - 1];
    this.#sent = new Set(ids.slice(-WINDOW));
  }

  toString(): string {
    if (this.#sent.size === 0) return String(this.floor);
    const offsets = [...this.#sent].sort((a, b) => a - b).map((id) => id - this.floor);
    return `${this.floor}:${offsets.join(",")}`;
  }
}
