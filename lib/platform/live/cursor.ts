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
  /** How many of the newest ids say where a stream stands: those of the window, and the floor. */
  static readonly IDS_MAX = WINDOW + 1;

  /** Ascending, so that nothing is sorted while events are sent. */
  #sent: number[];

  private constructor(private floor: number, sent: Iterable<number>) {
    const ids = [...new Set(sent)].sort((a, b) => a - b);
    const overtaken = ids.splice(0, Math.max(0, ids.length - WINDOW));
    this.floor = overtaken.at(-1) ?? floor;
    this.#sent = ids;
  }

  /** Everything that is visible now counts as sent; its newest `IDS_MAX` ids are enough. */
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
    return id <= this.floor || this.#sent.includes(id);
  }

  /** Notes an event as sent; again does nothing. */
  add(id: number): void {
    if (this.has(id)) return;
    let at = this.#sent.length;
    while (at > 0 && this.#sent[at - 1] > id) at--;
    this.#sent.splice(at, 0, id);
    if (this.#sent.length > WINDOW) this.floor = this.#sent.shift() ?? this.floor;
  }

  toString(): string {
    let text = String(this.floor);
    let separator = ":";
    for (const id of this.#sent) {
      text += separator + (id - this.floor);
      separator = ",";
    }
    return text;
  }
}
