/** A model server of its own on a free port: OpenAI's chat completions over HTTP, as well or badly as a test wants. */
export interface FakeAi {
  /** For `AI_BASE_URL`. */
  readonly url: string;
  /** The requests that have arrived. */
  readonly calls: AiCall[];
  /** How the next calls are answered; the last one goes for all that follow. */
  script(...answers: AiAnswer[]): void;
  close(): Promise<void>;
}

export interface AiCall {
  model: string;
  max_tokens: number;
  stream: boolean;
  messages: { role: string; content: string }[];
  authorization: string | null;
  /** Everything that the model reads. */
  text: string;
}

export type AiAnswer =
  /** Streams the text in pieces of a few letters. */
  | { kind: "text"; text: string }
  /** The same from what the model reads. */
  | { kind: "obeys"; answer: (call: AiCall) => string }
  /** Sends lines as they are, then ends. */
  | { kind: "raw"; body: string; type?: string }
  | { kind: "status"; status: number }
  /** Sends the text, then says nothing more until the reader has gone. */
  | { kind: "stall"; text: string }
  /** Sends the text and breaks the connection. */
  | { kind: "break"; text: string };

/** One chunk as OpenRouter sends it. */
export function chunk(content: string, finish: string | null = null): string {
  const choices = [{ index: 0, delta: { content }, finish_reason: finish }];
  return `data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", choices })}\n\n`;
}

function pieces(text: string): string[] {
  return text.match(/[^]{1,7}/g) ?? [];
}

function body(
  text: string,
  atEnd: (controller: ReadableStreamDefaultController<Uint8Array>) => void,
) {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(": OPENROUTER PROCESSING\n\n"));
      for (const piece of pieces(text)) controller.enqueue(encoder.encode(chunk(piece)));
      atEnd(controller);
    },
  });
}

function respond(answer: AiAnswer, call: AiCall): Response {
  const headers = { "content-type": "text/event-stream" };
  const end = new TextEncoder().encode(`${chunk("", "stop")}data: [DONE]\n\n`);
  switch (answer.kind) {
    case "status":
      return Response.json({ error: { message: "no" } }, { status: answer.status });
    case "raw":
      return new Response(answer.body, {
        headers: { "content-type": answer.type ?? "text/event-stream" },
      });
    case "stall":
      return new Response(body(answer.text, () => {}), { headers });
    case "break":
      return new Response(body(answer.text, (it) => it.error(new Error("gone"))), { headers });
    case "text":
    case "obeys": {
      const text = answer.kind === "text" ? answer.text : answer.answer(call);
      return new Response(
        body(text, (controller) => {
          controller.enqueue(end);
          controller.close();
        }),
        { headers },
      );
    }
  }
}

/** Starts one. */
export function startFakeAi(): FakeAi {
  const calls: AiCall[] = [];
  let answers: AiAnswer[] = [{ kind: "text", text: "Baik." }];
  const server = Deno.serve({
    port: 0,
    hostname: "127.0.0.1",
    onListen() {},
    onError: () => new Response(null, { status: 500 }),
  }, async (req) => {
    const { pathname } = new URL(req.url);
    if (pathname !== "/v1/chat/completions") return new Response(null, { status: 404 });
    const sent = await req.json();
    const text = sent.messages.map(({ content }: { content: string }) => content).join("\n");
    const call = { ...sent, authorization: req.headers.get("authorization"), text };
    calls.push(call);
    return respond(answers.length > 1 ? answers.shift()! : answers[0], call);
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}/v1`,
    calls,
    script: (...next) => void (answers = next),
    close: () => server.shutdown(),
  };
}
