import assert from "node:assert/strict";
import { sql } from "kysely";
import { createApp } from "../../lib/app.ts";
import type { Database } from "../../lib/database.ts";
import type { Deps } from "../../lib/deps.ts";
import { openOwnRoom } from "../../lib/chat/service.ts";
import { openServer } from "../../lib/platform/db/postgres.ts";
import { openLive } from "../../lib/platform/live.ts";
import { SERVER_URL } from "../support/database.ts";
import { signIn } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { say } from "./support.ts";

const READERS = 200;
const WRITERS = 50;
/** Messages of each writer in each half of the test. */
const ROUNDS = 2;

/** A server of its own on the database of the test, with its own pool and listener. */
async function openSecond(deps: TestDeps) {
  const { rows: [{ name }] } = await sql<{ name: string }>`select current_database() as name`
    .execute(deps.db);
  const url = new URL(SERVER_URL ?? "");
  url.pathname = `/${name}`;
  const connection = openServer<Database>({ url: url.href, max: 6 });
  const live = openLive(connection, { log: deps.log });
  const mine: Deps = { ...deps, db: connection.db, live };
  return { deps: mine, live, connection };
}

/** A browser's stream: it keeps the texts it has heard, and where it stood. */
class Reader {
  readonly heard: string[] = [];
  #last: string | null = null;
  #body: ReadableStreamDefaultReader<string> | null = null;

  constructor(private readonly cookie: string) {}

  async connect(answer: (req: Request) => Promise<Response>): Promise<void> {
    const headers = new Headers({ cookie: this.cookie });
    if (this.#last !== null) headers.set("last-event-id", this.#last);
    const response = await answer(new Request("http://localhost:8000/events", { headers }));
    assert.equal(response.status, 200);
    this.#body = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const ready = Promise.withResolvers<void>();
    this.#read(this.#body, ready.resolve);
    if (this.#last === null) await ready.promise;
  }

  async #read(body: ReadableStreamDefaultReader<string>, ready: () => void): Promise<void> {
    let text = "";
    try {
      for (;;) {
        const { done, value } = await body.read();
        if (done) return;
        text += value;
        const blocks = text.split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks) this.#take(block, ready);
      }
    } catch {
      // The line was cut.
    }
  }

  #take(block: string, ready: () => void): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
    this.#last = field("id") ?? this.#last;
    if (field("event") === "hello") ready();
    if (field("event") !== "chat.message") return;
    this.heard.push(JSON.parse(field("data") ?? "{}").message.text);
  }

  async cut(): Promise<void> {
    await this.#body?.cancel();
  }
}

Deno.test({
  name: "every message reaches every reader once and in order, also when a server dies",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const second = await openSecond(deps);
      const info = { remoteAddr: { transport: "tcp", hostname: "127.0.0.1", port: 1 } };
      const serve = (on: Deps) => {
        const handler = createApp(on).handler();
        return (req: Request) => handler(req, info as Deno.ServeHandlerInfo);
      };
      const [one, two] = [serve(deps), serve(second.deps)];
      // 25 people who answer, each with as many streams as a person may have: all hear of one room.
      const staff = await Promise.all(
        Array.from({ length: READERS / 8 }, () => makeUser(deps, { role: "admin" })),
      );
      const cookies = await Promise.all(
        staff.map(async (person) => (await signIn(deps, person)).split(";", 1)[0]),
      );
      const readers = cookies.flatMap((cookie) =>
        Array.from({ length: 8 }, () => new Reader(cookie))
      );
      const customer = await makeUser(deps);
      const room = await openOwnRoom(deps, customer, null);
      try {
        await Promise.all(readers.map((reader, n) => reader.connect(n % 2 ? one : two)));
        const write = (servers: Deps[], half: string) =>
          Promise.all(Array.from({ length: WRITERS }, async (_, n) => {
            for (let round = 0; round < ROUNDS; round++) {
              const on = servers[n % servers.length];
              await say(on, customer, room, `${half} ${n} ${round}`);
            }
          }));
        await write([deps, second.deps], "a");
        // The second server dies with its streams; while nobody hears them, more is written.
        await second.live.close();
        await second.connection.close();
        await Promise.all(readers.filter((_, n) => n % 2 === 0).map((reader) => reader.cut()));
        const written = write([deps], "b");
        await Promise.all(
          readers.filter((_, n) => n % 2 === 0).map((reader) => reader.connect(one)),
        );
        await written;
        const rows = await deps.db.selectFrom("chat_messages").select("text").orderBy("id")
          .execute();
        const all = rows.map(({ text }) => text);
        assert.equal(all.length, 2 * WRITERS * ROUNDS);
        const end = performance.now() + 30_000;
        while (readers.some(({ heard }) => heard.length < all.length) && performance.now() < end) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        for (const { heard } of readers) assert.deepEqual(heard, all);
      } finally {
        await Promise.all(readers.map((reader) => reader.cut()));
      }
    }),
});
