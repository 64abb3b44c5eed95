import assert from "node:assert/strict";
import { sql } from "kysely";
import type { Database } from "../../lib/database.ts";
import { openServer } from "../../lib/platform/db/postgres.ts";
import { AppError, type ErrorCode } from "../../lib/platform/errors.ts";
import { ADMINS, MAX_STREAMS, openLive } from "../../lib/platform/live.ts";
import { readNotice } from "../../lib/platform/live/notice.ts";
import { LiveCursor } from "../../lib/platform/live/cursor.ts";
import { type LiveEvent, LiveStream } from "../../lib/platform/live/stream.ts";
import { silentLogger } from "../../lib/platform/log.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";

interface Got {
  id: string;
  kind: string;
  data: unknown;
}

/** A browser's end of a stream. */
class Tab {
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = "";
  #decoder = new TextDecoder();

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** The next event, without comments and settings; null at the end. */
  async next(): Promise<Got | null> {
    while (true) {
      const block = await this.#block();
      if (block === null) return null;
      const fields = Object.fromEntries(
        block.split("\n").map((line) => [line.split(": ", 1)[0], line.replace(/^[^:]*: /, "")]),
      );
      if (fields.event) {
        return { id: fields.id, kind: fields.event, data: JSON.parse(fields.data) };
      }
    }
  }

  async #block(): Promise<string | null> {
    while (true) {
      const end = this.#text.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        return block;
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}

/** Opens a stream and waits until it listens. */
async function openTab({ live }: Pick<TestDeps, "live">, userId: number): Promise<Tab> {
  const tab = new Tab(live.stream(userId, null));
  assert.equal((await tab.next())?.kind, "hello");
  return tab;
}

function publish(deps: TestDeps, userId: number, data: unknown): Promise<void> {
  return deps.live.publish(deps.db, userId, "note", data, deps.clock.now());
}

function refusedAs(code: ErrorCode) {
  return (error: unknown) => error instanceof AppError && error.code === code;
}

Deno.test("a person's tabs are told what commits, and nobody else's", () =>
  withDeps(async (deps) => {
    const [first, second, other] = [
      await openTab(deps, 1),
      await openTab(deps, 1),
      await openTab(deps, 2),
    ];
    await assert.rejects(
      deps.db.transaction().execute(async (tx) => {
        await deps.live.publish(tx, 1, "note", { n: 0 }, deps.clock.now());
        throw new Error("rolled back");
      }),
    );
    await deps.db.transaction().execute(async (tx) => {
      await deps.live.publish(tx, 1, "note", { n: 1, text: "a\nb\n\nc: d" }, deps.clock.now());
      await deps.live.publish(tx, 2, "paid", null, deps.clock.now());
    });
    for (const tab of [first, second]) {
      const event = await tab.next();
      assert.deepEqual([event?.kind, event?.data], ["note", { n: 1, text: "a\nb\n\nc: d" }]);
    }
    assert.deepEqual((await other.next())?.kind, "paid");
  }));

Deno.test("a tab that comes back gets what it has missed, once and in order", () =>
  withDeps(async (deps) => {
    await publish(deps, 1, "before");
    const tab = await openTab(deps, 1);
    await publish(deps, 1, "seen");
    const seen = await tab.next();
    assert.equal(seen?.data, "seen");
    await tab.close();
    await publish(deps, 1, "missed 1");
    await publish(deps, 2, "not mine");
    await publish(deps, 1, "missed 2");
    const again = new Tab(deps.live.stream(1, seen?.id ?? null));
    assert.equal((await again.next())?.data, "missed 1");
    assert.equal((await again.next())?.data, "missed 2");
    await publish(deps, 1, "new");
    assert.equal((await again.next())?.data, "new");
  }));

Deno.test("what is too much for a notification comes in its place, and everybody hears of it", () =>
  withDeps(async (deps) => {
    const people = Array.from({ length: 400 }, (_, n) => n + 1);
    const tabs = [await openTab(deps, 1), await openTab(deps, 399)];
    const texts = ["kecil", "😀".repeat(4_000), "kecil lagi"];
    for (const text of texts) {
      await deps.live.publishAll(deps.db, people, "note", { text }, deps.clock.now());
    }
    for (const tab of tabs) {
      for (const text of texts) assert.deepEqual((await tab.next())?.data, { text });
    }
  }));

Deno.test("a hint reaches who listens now, and nobody later", () =>
  withDeps(async (deps) => {
    const [one, two] = [await openTab(deps, 1), await openTab(deps, 2)];
    await deps.live.hint(deps.db, [1, 2], "chat.typing", { name: "Siti, yang mengetik" });
    await deps.live.hint(deps.db, [], "chat.typing", {});
    for (const tab of [one, two]) {
      const { id, kind, data } = await tab.next() ?? {};
      assert.deepEqual([id, kind, data], [undefined, "chat.typing", {
        name: "Siti, yang mengetik",
      }]);
    }
    const again = new Tab(deps.live.stream(1, "0"));
    await publish(deps, 1, "kept");
    assert.equal((await again.next())?.data, "kept");
  }));

Deno.test("a notification is read with its event, or without", () => {
  assert.deepEqual(readNotice('12:901,15:902 chat.typing {"a": "b c"}'), {
    to: [{ userId: 12, eventId: 901 }, { userId: 15, eventId: 902 }],
    event: { kind: "chat.typing", data: '{"a": "b c"}' },
  });
  assert.deepEqual(readNotice("7"), { to: [{ userId: 7, eventId: null }], event: null });
});

Deno.test("an audience hears one event together, in order with what is its members' own", () =>
  withDeps(async (deps) => {
    const open = (userId: number, last: string | null) =>
      new Tab(deps.live.stream(userId, last, { audiences: [ADMINS] }));
    const [one, two] = [open(1, null), open(2, null)];
    const other = await openTab(deps, 3);
    for (const tab of [one, two]) assert.equal((await tab.next())?.kind, "hello");
    await publish(deps, ADMINS, "all 1");
    await publish(deps, 1, "mine");
    await publish(deps, 3, "not an admin's");
    await publish(deps, ADMINS, "all 2");
    for (
      const [tab, wanted] of [[one, ["all 1", "mine", "all 2"]], [two, ["all 1", "all 2"]]] as const
    ) {
      for (const data of wanted) assert.equal((await tab.next())?.data, data);
    }
    assert.equal((await other.next())?.data, "not an admin's");
    const again = open(1, "0");
    for (const data of ["all 1", "mine", "all 2"]) assert.equal((await again.next())?.data, data);
    // Who is none of them any more has to come back.
    await deps.live.end(deps.db, 1);
    for (const tab of [one, again]) assert.equal(await tab.next(), null);
    await publish(deps, ADMINS, "all 3");
    assert.equal((await two.next())?.data, "all 3");
  }));

Deno.test("a break before the first event loses nothing", () =>
  withDeps(async (deps) => {
    await publish(deps, 1, "old");
    const tab = new Tab(deps.live.stream(1, null));
    const hello = await tab.next();
    await tab.close();
    await publish(deps, 1, "missed");
    const again = new Tab(deps.live.stream(1, hello?.id ?? null));
    assert.equal((await again.next())?.data, "missed");
  }));

Deno.test("whoever was away for long gets the newest", () =>
  withDeps(async (deps) => {
    await sql`
      insert into live_events (user_id, kind, data, created_at)
      select 1, 'note', to_jsonb(n), now() from generate_series(1, 600) n order by n`.execute(
      deps.db,
    );
    const tab = new Tab(deps.live.stream(1, "0"));
    const all: unknown[] = [];
    for (let n = 0; n < 500; n++) all.push((await tab.next())?.data);
    assert.deepEqual([all[0], all.at(-1)], [101, 600]);
  }));

Deno.test("an id that is none of ours is refused", () =>
  withDeps(({ live }) => {
    const forged = ["x", "-1", "1.5", "1:", "1:2,", "9".repeat(30), "1' or 1=1", "1:x", "0:1\n2"];
    for (const id of forged) {
      assert.throws(
        () => live.stream(1, id),
        refusedAs("bad_request"),
        id,
      );
    }
    return Promise.resolve();
  }));

Deno.test("an id from the future begins anew instead of waiting for it", () =>
  withDeps(async (deps) => {
    await publish(deps, 1, "before");
    const tab = new Tab(deps.live.stream(1, "999999999999:1,2"));
    assert.equal((await tab.next())?.kind, "hello");
    await publish(deps, 1, "now");
    assert.equal((await tab.next())?.data, "now");
  }));

Deno.test("one stream too many is refused until another ends", () =>
  withDeps(async (deps) => {
    const aborts = Array.from({ length: MAX_STREAMS }, () => new AbortController());
    const tabs = aborts.map(({ signal }) => new Tab(deps.live.stream(1, null, { signal })));
    const open = () => deps.live.stream(1, null);
    assert.throws(open, refusedAs("rate_limited"));
    await openTab(deps, 2);
    aborts[0].abort();
    while (await tabs[0].next());
    await tabs[1].close();
    open();
    open();
    assert.throws(open, refusedAs("rate_limited"));
  }));

Deno.test("closing ends every stream; an aborted request gets none", () =>
  withDeps(async (deps) => {
    const live = openLive(deps.connection, { log: deps.log });
    const tab = await openTab({ live }, 1);
    const gone = new Tab(live.stream(1, null, { signal: AbortSignal.abort() }));
    assert.equal(await gone.next(), null);
    await live.close();
    assert.equal(await tab.next(), null);
    assert.throws(
      () => live.stream(1, null),
      refusedAs("unavailable"),
    );
  }));

Deno.test("a database that fails ends the stream rather than the process", () =>
  withDeps(async (deps) => {
    const tab = await openTab(deps, 1);
    await sql`alter table live_events rename to hidden`.execute(deps.db);
    await sql`select pg_notify('live', '1')`.execute(deps.db);
    assert.equal(await tab.next(), null);
  }));

Deno.test("heartbeats keep the line open, find what no notification told, and end one day", async () => {
  const events: LiveEvent[] = [];
  let hasEnded = false;
  const stream = new LiveStream({
    lastEventId: "0",
    read: (after) => Promise.resolve(events.filter(({ id }) => id > after)),
    newest: () => Promise.resolve(0),
    ready: () => Promise.resolve(),
    onEnd: () => hasEnded = true,
    soon: queueMicrotask,
    log: silentLogger,
  });
  const tab = new Tab(stream.open());
  await stream.settled();
  events.push({ id: 5, kind: "note", data: '"untold"' });
  stream.beat();
  assert.deepEqual(await tab.next(), { id: "0:5", kind: "note", data: "untold" });
  for (let n = 0; n < 40; n++) stream.beat();
  assert.ok(hasEnded);
  assert.equal(await tab.next(), null);
});

Deno.test("what commits late is still sent, also to another isolate", async () => {
  const events: LiveEvent[] = [];
  const open = (lastEventId: string) => {
    const stream = new LiveStream({
      lastEventId,
      read: (after) => Promise.resolve(events.filter(({ id }) => id > after)),
      newest: () => Promise.resolve(9),
      ready: () => Promise.resolve(),
      onEnd: () => {},
      soon: queueMicrotask,
      log: silentLogger,
    });
    return { stream, tab: new Tab(stream.open()) };
  };
  const here = open("4");
  events.push({ id: 6, kind: "note", data: '"fast"' });
  here.stream.wake();
  const fast = await here.tab.next();
  assert.deepEqual([fast?.data, fast?.id], ["fast", "4:2"]);
  events.unshift({ id: 5, kind: "note", data: '"slow"' });
  here.stream.wake();
  assert.equal((await here.tab.next())?.data, "slow");
  const there = open(fast?.id ?? "");
  assert.equal((await there.tab.next())?.data, "slow");
  await Promise.all([here, there].map(({ tab }) => tab.close()));
});

Deno.test("a cursor stays short, and reads what it writes", () => {
  const cursor = LiveCursor.parse("100");
  for (let id = 101; id <= 1_000; id++) {
    cursor.add(id);
    const copy = LiveCursor.parse(String(cursor));
    assert.equal(String(copy), String(cursor));
    assert.ok(copy.has(id) && copy.has(id - 1) && !copy.has(id + 1));
  }
  assert.equal(cursor.after, 968);
  assert.ok(String(cursor).length < 120);
});

Deno.test({
  name: "transactions on two connections that commit in the other order lose nothing",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const { rows: [{ name }] } = await sql<{ name: string }>`
        select current_database() as name`.execute(deps.db);
      const url = new URL(SERVER_URL!);
      url.pathname = `/${name}`;
      const isolate = openServer<Database>({ url: url.href, max: 2 });
      const there = openLive(isolate, { log: deps.log });
      try {
        const tabs = [await openTab(deps, 1), await openTab({ live: there }, 1)];
        const isInserted = Promise.withResolvers<void>();
        const mayCommit = Promise.withResolvers<void>();
        const slow = isolate.db.transaction().execute(async (tx) => {
          await there.publish(tx, 1, "note", "slow", deps.clock.now());
          isInserted.resolve();
          await mayCommit.promise;
        });
        await isInserted.promise;
        await publish(deps, 1, "fast");
        for (const tab of tabs) assert.equal((await tab.next())?.data, "fast");
        mayCommit.resolve();
        await slow;
        for (const tab of tabs) assert.equal((await tab.next())?.data, "slow");
      } finally {
        await there.close();
        await isolate.close();
      }
    }),
});

Deno.test({
  name: "what was told while the listener's connection was away arrives when it is back",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const tab = await openTab(deps, 1);
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query ilike 'listen%'`.execute(deps.db);
      await publish(deps, 1, "meanwhile");
      assert.equal((await tab.next())?.data, "meanwhile");
    }),
});
