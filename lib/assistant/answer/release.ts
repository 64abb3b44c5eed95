import { withoutInvisible } from "../facts/calm.ts";
import type { Source } from "../tables.ts";
import type { AnswerChecker } from "./check.ts";
import { SentenceCutter } from "./sentences.ts";

const LABEL = String.raw`(?:(?:sumber|sources?|fakta|facts?|id)\s*:?\s*)?`;
const MORE = String.raw`\s*(?:[,;&]|dan|and)\s*`;
/** `[C1]`, `[C1, H2]`, `(sumber: c1)`; in square brackets also ids that were never given out. */
const CITATION = new RegExp(
  [["[\\[【]", "[a-z]\\d{1,3}", "[\\]】]"], ["\\(", "[chp]\\d{1,3}", "\\)"]]
    .map(([open, id, close]) => `\\s*${open}\\s*${LABEL}${id}(?:${MORE}${id})*\\s*${close}`)
    .join("|"),
  "gi",
);

/** Words and marks, as an estimate from below of a model's tokens. */
function sizeOf(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}

/** Plain text: the marks of Markdown are not shown, nor letters that nobody sees, and a link is its words. */
function plain(text: string): string {
  return withoutInvisible(text).replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*|__|`+/g, "")
    .replace(/(?<![\p{L}\p{N}])([_*])(\S(?:[^_*]*\S)?)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/^(\s*)#{1,6}\s+/gm, "$1").replace(/^(\s*)[*•]\s+/gm, "$1- ");
}

/** Lets the sentences of an answer out one by one, each once it has been checked, and notes what it cites. */
export class Release {
  readonly #checker: AnswerChecker;
  readonly #limit: number;
  readonly #cutter = new SentenceCutter();
  readonly #cited = new Set<string>();
  #size = 0;
  #text = "";
  #gap = "";
  #isFull = false;
  #hasWithheld = false;

  constructor(checker: AnswerChecker, { limit }: { limit: number }) {
    this.#checker = checker;
    this.#limit = limit;
  }

  /** What has been let out. */
  get text(): string {
    return this.#text;
  }

  /** True once the answer is as long as it may be. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** True when a sentence said what the facts do not. */
  get hasWithheld(): boolean {
    return this.#hasWithheld;
  }

  /** What may be shown now that this piece has arrived. */
  push(piece: string): string {
    return this.#cutter.push(piece).map((sentence) => this.#judge(sentence)).join("");
  }

  /** What may be shown of the rest; of an answer that was cut off, a sentence without an end is left out. */
  end(isCut = false): string {
    const rest = this.#cutter.end();
    return isCut && this.#text !== "" ? "" : this.#judge(rest);
  }

  #judge(sentence: string): string {
    if (this.#isFull) return "";
    const shown = plain(sentence)
      .replace(CITATION, (ids) => {
        for (const [id] of ids.matchAll(/[a-z]\d+/gi)) this.#cited.add(id.toUpperCase());
        return "";
      });
    if (shown.trim() === "") {
      this.#gap += shown;
      return "";
    }
    if (!this.#checker.allows(shown)) {
      this.#hasWithheld = true;
      return "";
    }
    const size = sizeOf(shown);
    if (this.#size + size > this.#limit) {
      this.#isFull = true;
      return "";
    }
    this.#size += size;
    const gap = this.#text === "" ? "" : this.#gap.includes("\n") ? "\n" : this.#gap;
    this.#gap = "";
    const out = this.#text === "" ? shown.trimStart() : gap + shown;
    this.#text += out;
    return out;
  }

  /** The pages that were cited; else those whose names the answer says. */
  sources(known: ReadonlyMap<string, Source>, most: number): Source[] {
    const cited = [...this.#cited].flatMap((id) => known.get(id) ?? []);
    const lower = this.#text.toLowerCase();
    const named = [...known.values()].filter(({ title }) => lower.includes(title.toLowerCase()));
    return (cited.length > 0 ? cited : named).slice(0, most);
  }
}
