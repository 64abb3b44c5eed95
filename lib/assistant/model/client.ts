import { z } from "zod";
import type { AiConfig } from "../../platform/config.ts";

/** A message of a conversation, as OpenAI's chat completions have it. */
export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** The model could not be asked, or fell silent; `canRetry` when another try may go better. */
export class ModelError extends Error {
  override name = "ModelError";
  constructor(readonly reason: string, readonly canRetry: boolean, options?: ErrorOptions) {
    super(reason, options);
  }
}

export interface CallOptions {
  messages: readonly ChatMessage[];
  maxTokens: number;
  /** How long the reader may be without anything new: until the first words, then from one piece to the next. */
  patienceMs: number;
  /** How long the whole answer may take, in milliseconds. */
  longestMs: number;
  /** Whether the reader has got words already. */
  isShowing: () => boolean;
  /** Called when the provider says that the answer was cut off at `maxTokens`. */
  onCut?: () => void;
  /** Ends the call, such as when the person has pressed stop. */
  signal: AbortSignal;
  /** Named to the provider, as OpenRouter wants it. */
  site: { url: string; name: string };
}

/** Text, or parts of which some are text, as some providers have it. */
const content = z.union([
  z.string(),
  z.array(z.object({ text: z.string().nullish() }))
    .transform((parts) => parts.map(({ text }) => text ?? "").join("")),
]);

const piece = z.object({
  choices: z.array(z.object({
    delta: z.object({ content: content.nullish() }).nullish(),
    message: z.object({ content: content.nullish() }).nullish(),
    finish_reason: z.string().nullish(),
    error: z.unknown().optional(),
  })).nullish(),
  error: z.unknown().optional(),
});

/** Letters of a line, and of all lines, beyond which something is wrong at the other end. */
const LINE_MAX = 100_000;
const STREAM_MAX = 1_000_000;

function parsePiece(text: string): z.infer<typeof piece> | null {
  try {
    return piece.parse(JSON.parse(text));
  } catch {
    // A broken piece is left out: the ones around it are as good as ever.
    return null;
  }
}

function contentOf(text: string): { content: string; finish: string } {
  const parsed = parsePiece(text);
  const choice = parsed?.choices?.[0];
  if (parsed?.error || choice?.error) throw new ModelError("error_in_stream", true);
  return {
    content: choice?.delta?.content ?? choice?.message?.content ?? "",
    finish: choice?.finish_reason ?? "",
  };
}

/**
 * The chunks of a body until it ends or the signal does. The body is let go by hand: once an answer has begun, Deno
 * 2.9.6 forgets the signal of its `fetch` with the next garbage collection.
 */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const letGo = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", letGo);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", letGo);
    letGo();
  }
}

/** The lines of a body, whatever its chunks; throws `too_long` for what no model sends. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    rest += decoder.decode(chunk, { stream: true });
    if (size > STREAM_MAX || rest.length > LINE_MAX) throw new ModelError("too_long", false);
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest + decoder.decode();
}

/** Lines of server-sent events that carry no data: comments and other fields. */
const OTHER_FIELD = /^(?:event|id|retry)?:/;

/** The text of an answer in pieces as they arrive, over server-sent events or in one JSON, whatever its type says. */
async function* contentsOf(
  chunks: AsyncIterable<Uint8Array>,
  onCut: () => void = () => {},
): AsyncGenerator<string> {
  const read = (text: string) => {
    const piece = contentOf(text);
    if (piece.finish === "length") onCut();
    return piece;
  };
  let whole = "";
  for await (const line of linesOf(chunks)) {
    if (!line.startsWith("data:")) {
      if (!OTHER_FIELD.test(line)) whole += line;
      continue;
    }
    const data = line.slice(5).trim();
    if (data === "[DONE]") return;
    const { content, finish } = read(data);
    if (content !== "") yield content;
    if (finish !== "") return;
  }
  if (whole.trim() !== "") yield read(whole).content;
}

async function ask(
  config: AiConfig,
  options: CallOptions,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(config.url, {
    method: "POST",
    redirect: "error",
    signal,
    headers: {
      "authorization": `Bearer ${config.apiKey}`,
      "content-type": "application/json",
      "accept": "text/event-stream",
      "http-referer": options.site.url,
      "x-title": options.site.name,
    },
    body: JSON.stringify({
      model: config.model,
      messages: options.messages,
      max_tokens: options.maxTokens,
      temperature: 0.2,
      stream: true,
    }),
  });
  if (response.ok && response.body) return response.body;
  await response.body?.cancel();
  const canRetry = response.status >= 500 || [408, 409, 425, 429].includes(response.status);
  throw new ModelError(`status_${response.status}`, canRetry);
}

/**
 * Asks an OpenAI-compatible model and gives its answer in pieces as they arrive. Throws `ModelError`, also when the
 * reader has nothing new for longer than `patienceMs` or the answer takes longer than `longestMs`, and the signal's
 * reason when that ends the call.
 */
export async function* askModel(
  config: AiConfig,
  options: CallOptions,
): AsyncGenerator<string, void, void> {
  options.signal.throwIfAborted();
  const call = new AbortController();
  const giveUp = () => call.abort();
  options.signal.addEventListener("abort", giveUp);
  const end = setTimeout(giveUp, options.longestMs);
  let silence = setTimeout(giveUp, options.patienceMs);
  try {
    const body = await ask(config, options, call.signal);
    for await (const content of contentsOf(chunksOf(body, call.signal), options.onCut)) {
      yield content;
      if (!options.isShowing()) continue;
      clearTimeout(silence);
      silence = setTimeout(giveUp, options.patienceMs);
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof ModelError) throw error;
    throw new ModelError(call.signal.aborted ? "late" : "unreachable", true, { cause: error });
  } finally {
    clearTimeout(silence);
    clearTimeout(end);
    options.signal.removeEventListener("abort", giveUp);
    // Lets the connection go when the reader has had enough.
    giveUp();
  }
}
