import { sql } from "kysely";
import { openOwnRoom, sendMessage } from "../../lib/chat/service.ts";
import type { Database } from "../../lib/database.ts";
import type { Deps } from "../../lib/deps.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { makeUser } from "../support/factories.ts";

/** Streams of a person; as many as one process lets them have. */
const STREAMS = 8;

/** How many people read and write, and how often each writes. */
export interface ChatScale {
  readers: number;
  writers: number;
  rounds: number;
}

/** Milliseconds from a message's sending to its receipt, at every reader; and from a bare `NOTIFY` to its receipt. */
export interface ChatTimes {
  chat: number[];
  bare: number[];
}

/** The value that 95 of 100 do not pass. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
}

/** As many writers as in the chat send bare notifications, each after its last one has arrived. */
async function timeBare(
  { db, listen }: Pick<Connection<Database>, "db" | "listen">,
  { writers, rounds }: ChatScale,
): Promise<number[]> {
  const sent = new Map<string, { at: number; done: () => void }>();
  const times: number[] = [];
  const stop = await listen("bench", (payload) => {
    const one = sent.get(payload);
    if (!one) return;
    times.push(performance.now() - one.at);
    one.done();
  });
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    for (let round = 0; round < rounds; round++) {
      const payload = `${writer}-${round}`;
      const arrived = Promise.withResolvers<void>();
      sent.set(payload, { at: performance.now(), done: arrived.resolve });
      await sql`select pg_notify('bench', ${payload})`.execute(db);
      await arrived.promise;
    }
  }));
  await stop();
  return times;
}

/** Reads the texts of a stream's messages until it ends; cheaply, for it shares the processor with what it measures. */
async function hear(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onText: (text: string) => void,
) {
  const decoder = new TextDecoder();
  for await (const part of stream) {
    const block = decoder.decode(part);
    if (!block.includes("event: chat.message")) continue;
    // Every event is a chunk of its own, and the texts have no quotes.
    const at = block.indexOf('"text":"') + 8;
    onText(block.slice(at, block.indexOf('"', at)));
  }
}

/**
 * Lets writers write, each in a room of their own and each after everybody has heard them, while the readers' streams
 * are open; and the same with bare notifications, before and after, so that both meet the same machine.
 */
export async function timeChat(
  deps: Deps,
  connection: Pick<Connection<Database>, "db" | "listen">,
  scale: ChatScale,
): Promise<ChatTimes> {
  const { db, live } = deps;
  const staff = await Promise.all(
    Array.from(
      { length: Math.ceil(scale.readers / STREAMS) },
      () => makeUser(db, { role: "admin" }),
    ),
  );
  const writers = await Promise.all(
    Array.from({ length: scale.writers }, async () => {
      const who = await makeUser(db);
      return { who, room: await openOwnRoom(deps, who, null) };
    }),
  );
  const before = await timeBare(connection, scale);
  const sent = new Map<string, { at: number; missing: number; done: () => void }>();
  const chat: number[] = [];
  const end = new AbortController();
  const readers = Array.from(
    { length: scale.readers },
    (_, n) =>
      hear(live.stream(staff[Math.floor(n / STREAMS)].id, "0", end.signal), (text) => {
        const one = sent.get(text);
        if (!one) return;
        chat.push(performance.now() - one.at);
        if (--one.missing === 0) one.done();
      }),
  );
  await Promise.all(writers.map(async ({ who, room }, writer) => {
    for (let round = 0; round < scale.rounds; round++) {
      const text = `${writer}-${round}`;
      const heard = Promise.withResolvers<void>();
      sent.set(text, { at: performance.now(), missing: scale.readers, done: heard.resolve });
      const draft = { values: { client_id: text, text }, picture: null };
      await sendMessage(deps, who, room, draft, "127.0.0.1");
      await heard.promise;
    }
  }));
  end.abort();
  await Promise.all(readers);
  return { chat, bare: [...before, ...await timeBare(connection, scale)] };
}
