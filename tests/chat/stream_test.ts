import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { openOwnRoom } from "../../lib/chat/service.ts";
import { SERVER_URL } from "../support/database.ts";
import { signIn } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";

const READERS = 200;
const WRITERS = 50;
/** Messages of each writer. */
const ROUNDS = 3;
/** Streams of one person on one server, all of which end up on the one that survives. */
const STREAMS = 8;

const SERVER = fileURLToPath(new URL("../support/server.ts", import.meta.url));

/** A server that can be killed as a machine does that loses its power. */
class Server {
  private constructor(private readonly process: Deno.ChildProcess, readonly base: string) {}

  /** Starts one on the database of the test. */
  static async start(deps: TestDeps): Promise<Server> {
    const { rows: [{ name }] } = await sql<{ name: string }>`select current_database() as name`
      .execute(deps.db);
    const url = new URL(SERVER_URL ?? "");
    url.pathname = `/${name}`;
    const process = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", "--unstable-cron", SERVER],
      env: {
        APP_ENV: "development",
        CRON: "off",
        DATABASE_URL: url.href,
        SESSION_SECRET: new TextDecoder().decode(deps.sessionSecret),
      },
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    let line = "";
    for await (const part of process.stdout.pipeThrough(new TextDecoderStream())) {
      line += part;
      if (line.includes("\n")) break;
    }
    return new Server(process, `http://127.0.0.1:${line.trim()}`);
  }

  async kill(): Promise<void> {
    try {
      this.process.kill("SIGKILL");
    } catch {
      // It is dead already.
    }
    await this.process.status;
  }
}

/** A browser's stream: it keeps the texts it has heard and where it stood, and comes back when it is cut off. */
class Reader {
  readonly heard: string[] = [];
  #last: string | null = null;
  #end = new AbortController();

  constructor(private readonly cookie: string, private readonly servers: readonly Server[]) {}

  /** Resolves when the stream has begun. */
  async open(): Promise<void> {
    const begun = Promise.withResolvers<void>();
    this.#stay(begun.resolve);
    await begun.promise;
  }

  close(): void {
    this.#end.abort();
  }

  async #stay(onBegin: () => void): Promise<void> {
    for (let n = 0; !this.#end.signal.aborted; n++) {
      try {
        await this.#read(this.servers[n % this.servers.length], onBegin);
      } catch {
        // Cut off, or nobody there: the next server.
      }
    }
  }

  async #read({ base }: Server, onBegin: () => void): Promise<void> {
    const headers = new Headers({ cookie: this.cookie });
    if (this.#last !== null) headers.set("last-event-id", this.#last);
    const response = await fetch(`${base}/events`, { headers, signal: this.#end.signal });
    assert.equal(response.status, 200);
    let text = "";
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + part).split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) this.#take(block, onBegin);
    }
  }

  #take(block: string, onBegin: () => void): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
    this.#last = field("id") ?? this.#last;
    if (field("event") === "hello") onBegin();
    if (field("event") !== "chat.message") return;
    this.heard.push(JSON.parse(field("data") ?? "{}").message.text);
  }
}

/** Sends a message as a browser does: until a server says that it has it, always under the same id. */
async function send(servers: readonly Server[], path: string, cookie: string, text: string) {
  for (let n = 0;; n++) {
    try {
      const answer = await fetch(servers[n % servers.length].base + path, {
        method: "POST",
        headers: { cookie, accept: "application/json" },
        body: new URLSearchParams({ client_id: text.replaceAll(" ", "-"), text }),
      });
      await answer.body?.cancel();
      if (answer.ok) return;
      throw new Error(`${answer.status}`);
    } catch (error) {
      if (n > 10) throw error;
    }
  }
}

async function cookieOf(deps: TestDeps, person: { email: string }): Promise<string> {
  return (await signIn(deps, person)).split(";", 1)[0];
}

Deno.test({
  name: "every message reaches every reader once and in order, also when a server is killed",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      // The servers have clocks of their own.
      deps.clock.at = Temporal.Now.instant();
      const servers = await Promise.all([Server.start(deps), Server.start(deps)]);
      const [one, two] = servers;
      // 25 people who answer, each with as many streams as a person may have: all hear of one room.
      const cookies = await Promise.all(
        Array.from({ length: READERS / STREAMS }, async () =>
          await cookieOf(deps, await makeUser(deps, { role: "admin" }))),
      );
      const readers = Array.from({ length: READERS }, (_, n) =>
        new Reader(cookies[n % cookies.length], n % 2 ? [one, two] : [two, one]));
      const customer = await makeUser(deps);
      const cookie = await cookieOf(deps, customer);
      const path = `/chat/${await openOwnRoom(deps, customer, null)}/messages`;
      try {
        await Promise.all(readers.map((reader) =>
          reader.open()
        ));
        let written = 0;
        await Promise.all(Array.from({ length: WRITERS }, async (_, n) => {
          for (let round = 0; round < ROUNDS; round++) {
            await send(n % 2 ? [one, two] : [two, one], path, cookie, `${n} ${round}`);
            if (++written === WRITERS) {
              await two.kill();
            }
          }
        }));
        const rows = await deps.db.selectFrom("chat_messages").select("text").orderBy("id")
          .execute();
        const all = rows.map(({ text }) =>
          text
        );
        assert.equal(all.length, WRITERS * ROUNDS);
        const end = performance.now() + 60_000;
        while (readers.some(({ heard }) => heard.length < all.length) && performance.now() < end) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        for (const { heard } of readers) assert.deepEqual(heard, all);
      } finally {
        for (const reader of readers) reader.close();
        for (const server of servers) await server.kill();
      }
    }),
});
