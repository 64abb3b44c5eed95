import { deepStrictEqual as equal, ok, rejects } from "node:assert/strict";
import v8 from "node:v8";
import vm from "node:vm";
import fc from "fast-check";
import { askModel, type CallOptions } from "../../lib/assistant/model/client.ts";
import { timeFor } from "../../lib/assistant/model/patience.ts";
import { readConfig } from "../../lib/platform/config.ts";
import { chunk } from "../support/fake_ai.ts";

const TEXT = "Kursus “Excel” Rp150.000 – cocok 😀.";

/** Asks a server that answers with the body, and puts the pieces together. */
async function read(
  body: () => BodyInit | null,
  { type = "text/event-stream", ...options }: Partial<CallOptions> & { type?: string } = {},
): Promise<string> {
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    () => new Response(body(), { headers: { "content-type": type } }),
  );
  const { ai } = readConfig({
    APP_ENV: "development",
    AI_BASE_URL: `http://127.0.0.1:${server.addr.port}`,
  });
  try {
    const pieces = askModel(ai, {
      messages: [{ role: "user", content: "Halo" }],
      maxTokens: 600,
      patienceMs: 5_000,
      longestMs: 5_000,
      isShowing: () => true,
      signal: new AbortController().signal,
      site: { url: "http://localhost:8000", name: "TechNova" },
      ...options,
    });
    return (await Array.fromAsync(pieces)).join("");
  } finally {
    await server.shutdown();
  }
}

/** Sends the parts one by one, `ms` apart. */
function slowly(parts: readonly (string | Uint8Array)[], ms: number, onGone = () => {}) {
  let timer: ReturnType<typeof setTimeout>;
  const encoder = new TextEncoder();
  const rest = parts.map((part) => typeof part === "string" ? encoder.encode(part) : part);
  return new ReadableStream<Uint8Array>({
    pull: (controller) =>
      new Promise((resolve) => {
        timer = setTimeout(() => {
          const next = rest.shift();
          if (next) controller.enqueue(next);
          else controller.close();
          resolve();
        }, ms);
      }),
    cancel() {
      clearTimeout(timer);
      onGone();
    },
  });
}

Deno.test("an answer is the same wherever the line was cut, within letters too", async () => {
  const sent = `: ping\r\n\r\n${chunk("Kursus “Excel” ")}event: x\nid: 1\n${
    chunk("Rp150.000 – cocok 😀.").replaceAll("\n", "\r\n")
  }data: [DONE]\n\n`;
  const bytes = new TextEncoder().encode(sent);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 40 }), async (cuts) => {
      const at = [...new Set([0, ...cuts, bytes.length])].sort((a, b) => a - b);
      const parts = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
      equal(await read(() => ReadableStream.from(parts)), TEXT);
    }),
    { numRuns: 15 },
  );
});

Deno.test("an answer is read in each shape that providers give it", async () => {
  const message = { choices: [{ message: { content: TEXT }, finish_reason: "stop" }] };
  const parts = { choices: [{ message: { content: [{ type: "text", text: TEXT }] } }] };
  equal(await read(() => chunk(TEXT)), TEXT, "without [DONE]");
  equal(await read(() => chunk(TEXT).trimEnd()), TEXT, "without an end of line");
  equal(await read(() => JSON.stringify(message, null, 2), { type: "application/json" }), TEXT);
  equal(await read(() => JSON.stringify(message)), TEXT, "JSON that says it is a stream");
  equal(await read(() => JSON.stringify(parts), { type: "application/json" }), TEXT);
  const usage = `data: ${JSON.stringify({ choices: [], usage: { total_tokens: 9 } })}\n\n`;
  equal(await read(() => chunk(TEXT) + usage), TEXT);
  const error = JSON.stringify({ error: { code: 429, message: "Rate limited" } });
  await rejects(read(() => error, { type: "application/json" }), { reason: "error_in_stream" });
  const late = `data: ${JSON.stringify({ choices: [{ delta: {}, error: { code: 502 } }] })}\n\n`;
  await rejects(read(() => chunk(TEXT) + late), { reason: "error_in_stream" });
});

Deno.test("both tries fit into the time that somebody is ready to wait", () => {
  const patienceMs = 30_000;
  const reads = (attempt: number, elapsedMs: number, isReadAlong: boolean) =>
    timeFor(attempt, { patienceMs, elapsedMs, isReadAlong });
  equal(reads(1, 0, true), { patienceMs: 15_000, longestMs: 60_000 });
  equal(reads(1, 0, false), { patienceMs: 15_000, longestMs: 30_000 });
  equal(reads(2, 15_000, true), { patienceMs: 15_000, longestMs: 45_000 });
  // Whoever failed at once has left all the time to the second try.
  equal(reads(2, 200, false), { patienceMs: 29_800, longestMs: 29_800 });
});

Deno.test("the address is given with or without its last part", () => {
  const whole = "https://api.example/v1/chat/completions";
  const ways = ["", "/", "/chat/completions", "/chat/completions/"];
  for (const way of ways) {
    const { ai } = readConfig({
      APP_ENV: "development",
      AI_BASE_URL: `https://api.example/v1${way}`,
    });
    equal(ai.url, whole, way);
    equal(ai.apiKey, undefined);
  }
  const { ai } = readConfig({
    APP_ENV: "development",
    AI_BASE_URL: "https://api.example/v1?api-version=2",
    AI_API_KEY: " kunci\n",
  });
  equal([ai.url, ai.apiKey], [`${whole}?api-version=2`, "kunci"]);
});

Deno.test("signs of life are no answer: the call ends in time, and lets the model go", async () => {
  // Deno forgets the signal of a fetch when memory is cleaned up, as it is while an answer is waited for.
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc");
  const gone = Promise.withResolvers<void>();
  const pings = Array.from({ length: 100 }, () => ": ping\n\n");
  const waiting = read(() => slowly(pings, 20, gone.resolve), {
    patienceMs: 150,
    isShowing: () => false,
  });
  setTimeout(collect, 100);
  await rejects(waiting, { reason: "late" });
  await gone.promise;
  const words = Array.from({ length: 100 }, () => chunk("kata "));
  const unread = { patienceMs: 150, longestMs: 400, isShowing: () => false };
  await rejects(read(() => slowly(words, 20), unread), {
    reason: "late",
  }, "words that never make a sentence");
  const startedAt = performance.now();
  // Even a slow machine has brought the first word within the patience.
  const shown = { patienceMs: 1_500, longestMs: 1_600 };
  await rejects(read(() => slowly(words, 20), shown), { reason: "late" }, "no end");
  ok(performance.now() - startedAt >= 1_590, "what is read along may take longer");
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("stopped")), 50);
  await rejects(read(() => slowly(words, 20), { signal: stop.signal }), { message: "stopped" });
});
