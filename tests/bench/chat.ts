import { sql } from "kysely";
import { login } from "../../lib/accounts/service.ts";
import { openOwnRoom } from "../../lib/chat/service.ts";
import type { Database } from "../../lib/database.ts";
import type { Deps } from "../../lib/deps.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";

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

/** Mean pause of a writer before each message and each notification. */
const PAUSE_MS = 500;
/** Rounds that are not counted: connections are opened, statements planned, code compiled. */
const WARM_UP = 5;

/** What is on its way: when it was sent, and what to do when everybody has it. */
class Post {
  times: number[] = [];
  #sent = new Map<string, { at: number; missing: number; done: () => void }>();

  constructor(private readonly receivers: number) {}

  /** Sends something under a name of its own and waits until every receiver has it. */
  async send(name: string, send: () => Promise<unknown>): Promise<void> {
    const arrived = Promise.withResolvers<void>();
    const one = { at: performance.now(), missing: this.receivers, done: arrived.resolve };
    this.#sent.set(name, one);
    await send();
    await arrived.promise;
    this.#sent.delete(name);
  }

  receive(name: string): void {
    const one = this.#sent.get(name);
    if (!one) return;
    this.times.push(performance.now() - one.at);
    if (--one.missing === 0) one.done();
  }
}

/** Something between nothing and twice the mean pause. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * PAUSE_MS));
}

/**
 * Reads a stream over HTTP until it is closed, on a socket of its own: cheaply, for it shares the processor with what it
 * measures. Resolves when the stream has begun.
 */
async function hear(
  base: string,
  cookie: string,
  onText: (text: string) => void,
): Promise<Disposable> {
  const { hostname, port, host } = new URL(base);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  connection.setNoDelay(true);
  const request = `GET /events HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`;
  await connection.write(new TextEncoder().encode(request));
  const begun = Promise.withResolvers<void>();
  const read = async () => {
    const decoder = new TextDecoder();
    const buffer = new Uint8Array(64 * 1024);
    let rest = "";
    for (;;) {
      const size = await connection.read(buffer).catch(() => null);
      if (size === null) return;
      const blocks = (rest + decoder.decode(buffer.subarray(0, size), { stream: true }))
        .split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        if (block.includes("event: hello")) begun.resolve();
        if (!block.includes("event: chat.message")) continue;
        // The texts have no quotes.
        const text = /"text": ?"([^"]*)"/.exec(block)?.[1];
        if (text) onText(text);
      }
    }
  };
  read();
  await begun.promise;
  return { [Symbol.dispose]: () => connection.close() };
}

async function cookieOf(deps: Deps, { email }: { email: string }): Promise<string> {
  const client = { address: "127.0.0.1", userAgent: "bench", cookies: null };
  const { cookie } = await login(deps, { email, password: TEST_PASSWORD }, client);
  return cookie.split(";", 1)[0];
}

/**
 * Lets writers write over HTTP, each in a room of their own, while the readers hold streams open, all of them spread
 * evenly over the servers. They write as lively people do, with a pause before each message; as often, and in between,
 * each sends a bare notification, heard by as many listeners as there are servers: both meet the same machine, doing
 * the same.
 */
export async function timeChat(
  deps: Deps,
  servers: readonly string[],
  listeners: readonly Pick<Connection<Database>, "listen">[],
  scale: ChatScale,
): Promise<ChatTimes> {
  const { db } = deps;
  const at = (n: number) => servers[n % servers.length];
  const staff = await Promise.all(
    Array.from({ length: Math.ceil(scale.readers / STREAMS) }, async () => {
      const who = await makeUser(db, { role: "admin" });
      return await cookieOf(deps, who);
    }),
  );
  const writers = await Promise.all(
    Array.from({ length: scale.writers }, async () => {
      const who = await makeUser(db);
      return { cookie: await cookieOf(deps, who), room: await openOwnRoom(deps, who, null) };
    }),
  );
  const chat = new Post(scale.readers);
  const bare = new Post(listeners.length);
  const readers = await Promise.all(
    Array.from(
      { length: scale.readers },
      (_, n) => hear(at(n), staff[Math.floor(n / STREAMS)], (text) => chat.receive(text)),
    ),
  );
  const stops = await Promise.all(
    listeners.map(({ listen }) => listen("bench", (name) => bare.receive(name))),
  );
  const write = async (writer: number, name: string) => {
    const { cookie, room } = writers[writer];
    const answer = await fetch(`${at(writer)}/chat/${room}/messages`, {
      method: "POST",
      headers: { cookie, accept: "application/json" },
      body: new URLSearchParams({ client_id: name, text: name }),
    });
    await answer.body?.cancel();
    if (answer.status !== 201) throw new Error(`${answer.status} for a message`);
  };
  const notify = (name: string) => sql`select pg_notify('bench', ${name})`.execute(db);
  const inRounds = (from: number, to: number) =>
    Promise.all(Array.from(writers, async (_, writer) => {
      for (let round = from; round < to; round++) {
        const name = `${writer}-${round}`;
        await pause();
        await chat.send(name, () => write(writer, name));
        await pause();
        await bare.send(name, () => notify(name));
      }
    }));
  await inRounds(0, WARM_UP);
  chat.times = [];
  bare.times = [];
  await inRounds(WARM_UP, WARM_UP + scale.rounds);
  for (const reader of readers) reader[Symbol.dispose]();
  await Promise.all(stops.map((stop) => stop()));
  return { chat: chat.times, bare: bare.times };
}
