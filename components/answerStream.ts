import type { ShownTurn } from "./assistant_types.ts";

/** What the server sends while it answers. */
export type StreamEvent =
  | { kind: "text"; text: string }
  | { kind: "done"; turn: ShownTurn; left: string }
  | { kind: "error"; message: string };

/** The events in the body of a stream of server-sent events, in order; what is none of ours is left out. */
export async function* readAnswer(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split("\n");
      const kind = lines.find((line) => line.startsWith("event: "))?.slice(7);
      const data = lines.find((line) => line.startsWith("data: "))?.slice(6);
      if (kind && data) yield { kind, ...JSON.parse(data) } as StreamEvent;
    }
  }
}
