import { Lexer, type MarkedToken, type Token, type TokensList } from "marked";

/**
 * How deep quotes, lists and emphasis may be nested. Each level is read again by the level above
 * it, so depth multiplies time, and without a limit a line of ">" ends the call stack.
 */
const DEEPEST_BLOCK = 12;
const DEEPEST_INLINE = 12;
/** A run of text longer than this is no paragraph that a person wrote. */
const LONGEST_INLINE_RUN = 20_000;
/** Longest run without a space: marked looks ahead to its end at every letter (for e-mails). */
const LONGEST_WORD = 1_000;
/**
 * Delimiters are matched against each other, so many of them in one run take quadratic time: at
 * most so many for emphasis, and so many for links and code, in one paragraph.
 */
const MOST_EMPHASIS = 250;
const MOST_BRACKETS = 1_000;

/**
 * marked's lexer with a bound on the work that one piece of text can cause: what is nested too
 * deep, or too long to be writing, stays plain text.
 */
class BoundedLexer extends Lexer {
  #blockDepth = 0;
  #inlineDepth = 0;

  override blockTokens(src: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(src: string, tokens: Token[] = [], lastParagraphClipped?: boolean): Token[] {
    if (this.#blockDepth > DEEPEST_BLOCK) {
      tokens.push(plainText(src));
      return tokens;
    }
    this.#blockDepth++;
    try {
      return super.blockTokens(src, tokens, lastParagraphClipped);
    } finally {
      this.#blockDepth--;
    }
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (this.#inlineDepth > DEEPEST_INLINE || isCostly(src)) {
      tokens.push(plainText(src));
      return tokens;
    }
    this.#inlineDepth++;
    try {
      return super.inlineTokens(src, tokens);
    } finally {
      this.#inlineDepth--;
    }
  }
}

function plainText(src: string): Token {
  return { type: "text", raw: src, text: src, escaped: false };
}

function isCostly(src: string): boolean {
  if (src.length <= MOST_EMPHASIS) return false;
  if (src.length > LONGEST_INLINE_RUN) return true;
  let word = 0;
  let emphasis = 0;
  let brackets = 0;
  for (let at = 0; at < src.length; at++) {
    const letter = src.charAt(at);
    word = letter === " " || letter === "\n" ? 0 : word + 1;
    if ("*_~".includes(letter)) emphasis++;
    if ("[]`<".includes(letter)) brackets++;
    if (word > LONGEST_WORD || emphasis > MOST_EMPHASIS || brackets > MOST_BRACKETS) return true;
  }
  return false;
}

/**
 * Reads Markdown (GFM) into marked's tokens. Never throws and takes time that grows with the
 * length of the text, whatever is in it: a text that the lexer gives up on is one plain paragraph.
 */
export function lexMarkdown(source: string): MarkedToken[] {
  const text = source.toWellFormed().replaceAll("\0", "\uFFFD");
  try {
    return knownTokens(new BoundedLexer({ gfm: true }).lex(text));
  } catch {
    return [{ type: "paragraph", raw: text, text, tokens: [plainText(text)] }];
  }
}

/**
 * marked types a token as one of its own or of an extension's; without extensions all of them are
 * its own.
 */
export function knownTokens(tokens: readonly Token[]): MarkedToken[] {
  return tokens as MarkedToken[];
}
