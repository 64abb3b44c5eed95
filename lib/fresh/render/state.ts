import type { Build } from "../build.ts";
import type { Island } from "../types.ts";

/** An element for the head of the page, with what makes it replace another one. */
export type HeadEntry = Record<"type" | "key" | "id" | "name", string | null>;

/** What is collected while a page is rendered. */
export class RenderState {
  /** Whether these elements have come up, and whether the head is open. */
  html = false;
  head = false;
  body = false;
  inHead = false;
  readonly heads: HeadEntry[] = [];
  readonly uses: { island: Island; props: Record<string, unknown> }[] = [];
  /** Server-made JSX that islands received as props. */
  readonly slots: { content: unknown; rendered: boolean }[] = [];
  /** How many islands are around what is being rendered, also before slots were entered. */
  depth = 0;
  readonly depths: number[] = [];
  /** How many components that may be asynchronous have come up. */
  count = 0;
  /** `results` holds what asynchronous components gave, by their place in the order. */
  constructor(
    readonly build: Build | null,
    readonly url: URL,
    readonly nonce: string,
    readonly results: Map<number, unknown>,
  ) {}
}

/** Thrown to wait for `promise` and render again. */
export class Pending {
  constructor(readonly promise: PromiseLike<unknown>) {}
}

/** Thrown to answer with a response in place of the page. */
export class Answer {
  constructor(readonly response: Response) {}
}
