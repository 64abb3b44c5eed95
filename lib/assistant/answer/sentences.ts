/** Letters after which a text without an end is taken for a sentence, so that nothing waits for ever. */
const LONGEST = 600;

/** Abbreviations after which a full stop ends nothing. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dll|dsb|dst|dkk|mis|misal|no|hlm|jl|dr|prof|sdr|st|vs|e\.g|i\.e|etc)\.$/i;

/** Where the first sentence of a text ends, after its mark; -1 while it may go on. */
function endOf(text: string): number {
  for (const { index, 0: mark } of text.matchAll(/\n|[.!?…]+["”’)\]*_]*(?=\s)/g)) {
    const end = index + mark.length;
    const sentence = text.slice(0, end);
    if (mark !== "\n" && ABBREVIATION.test(sentence)) continue;
    // A number at the beginning of a line is the mark of a list: "1. Buka …"
    if (/^\s*\d{1,2}\.$/.test(sentence)) continue;
    return end;
  }
  if (text.length < LONGEST) return -1;
  const space = text.lastIndexOf(" ", LONGEST);
  return space > 0 ? space : LONGEST;
}

/**
 * Cuts a text that arrives in pieces into sentences, each with the space that follows it, so that put together they
 * are the text again. A sentence is given out only once it is certain where it ends: `Rp150.000` has no end within.
 */
export class SentenceCutter {
  #rest = "";

  /** The sentences that are complete with this piece. */
  push(piece: string): string[] {
    this.#rest += piece;
    const done: string[] = [];
    for (let end = endOf(this.#rest); end >= 0; end = endOf(this.#rest)) {
      done.push(this.#rest.slice(0, end));
      this.#rest = this.#rest.slice(end);
    }
    return done;
  }

  /** What is left at the end, or "". */
  end(): string {
    const rest = this.#rest;
    this.#rest = "";
    return rest;
  }
}
