import { type QueryExecutorProvider, sql } from "kysely";
import type { Connection } from "./db/mod.ts";
import { bigints, json } from "./db/mod.ts";
import { AppError } from "./errors.ts";
import { BatchReader } from "./live/batch.ts";
import { LiveStream } from "./live/stream.ts";
import type { Logger } from "./log.ts";

/** What open tabs are told, as Server-Sent Events; see `GET /events`. */
export interface Live {
  /**
   * Tells a person's open tabs something when the transaction commits. `kind` is the event's name in the browser
   * (letters, digits, `_`, `.`, `-`), `data` is JSON, small: what changed, rather than all of it.
   */
  publish(
    tx: QueryExecutorProvider,
    userId: number,
    kind: string,
    data: unknown,
    at: Temporal.Instant,
  ): Promise<void>;
  /** Tells several people the same, as `publish` does, in one statement. */
  publishAll(
    tx: QueryExecutorProvider,
    userIds: readonly number[],
    kind: string,
    data: unknown,
    at: Temporal.Instant,
  ): Promise<void>;
  /** Ends a person's open streams when the transaction commits: they are signed out, and hear nothing more. */
  end(tx: QueryExecutorProvider, userId: number): Promise<void>;
  /**
   * The events of a person from now on, or from where the `Last-Event-ID` of an earlier stream stopped. Ends when its
   * reader cancels it, and with `signal`. Throws `bad_request` for an id that is none of ours, `rate_limited` for one
   * stream too many.
   */
  stream(
    userId: number,
    lastEventId: string | null,
    signal?: AbortSignal,
  ): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Ends all streams and stops listening. Before the database closes. */
  close(): Promise<void>;
}

const CHANNEL = "live";
/** Stands behind the person's id on the channel when their streams end. */
const END = "end";
/** One person's tabs and devices; what goes beyond is a mistake or an attack. */
export const MAX_STREAMS = 8;
const HEARTBEAT_MS = 25_000;

class PgLive<Schema> implements Live {
  #streams = new Map<number, Set<LiveStream>>();
  #listening: Promise<() => Promise<void>> | null = null;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #isClosed = false;
  #reader: BatchReader<Schema>;
  /** Streams that have ended while they were reading: the database must not close under them. */
  #ending = new Set<Promise<void>>();

  constructor(
    private readonly connection: Pick<Connection<Schema>, "db" | "listen">,
    private readonly log: Logger,
  ) {
    this.#reader = new BatchReader(connection);
  }

  publish(
    tx: QueryExecutorProvider,
    userId: number,
    kind: string,
    data: unknown,
    at: Temporal.Instant,
  ): Promise<void> {
    return this.publishAll(tx, [userId], kind, data, at);
  }

  async publishAll(
    tx: QueryExecutorProvider,
    userIds: readonly number[],
    kind: string,
    data: unknown,
    at: Temporal.Instant,
  ): Promise<void> {
    if (!/^[\w.-]+$/.test(kind)) throw new TypeError(`Not a kind of live event: ${kind}`);
    if (userIds.length === 0) return;
    await sql`
      with event as (
        insert into live_events (user_id, kind, data, created_at)
        select id, ${kind}, ${json(data ?? null)}, ${at}::timestamptz
        from unnest(${bigints(userIds)}) as id
        returning user_id
      )
      select pg_notify(${CHANNEL}, user_id::text) from event`.execute(tx);
  }

  async end(tx: QueryExecutorProvider, userId: number): Promise<void> {
    await sql`select pg_notify(${CHANNEL}, ${`${userId} ${END}`})`.execute(tx);
  }

  stream(
    userId: number,
    lastEventId: string | null,
    signal?: AbortSignal,
  ): ReadableStream<Uint8Array<ArrayBuffer>> {
    if (this.#isClosed) throw new AppError("unavailable", "unavailable");
    const mine = this.#streams.get(userId) ?? new Set();
    if (mine.size >= MAX_STREAMS) {
      throw new AppError("rate_limited", "rate_limited", { retryAfter: HEARTBEAT_MS / 1000 });
    }
    const stream = new LiveStream({
      lastEventId,
      read: this.#reader.of(userId),
      ready: () => this.#listen(),
      onEnd: () => this.#remove(userId, stream),
      log: this.log,
    });
    mine.add(stream);
    this.#streams.set(userId, mine);
    this.#heartbeat ??= setInterval(() => this.#beat(), HEARTBEAT_MS);
    return stream.open(signal);
  }

  /** One listener for the process, from its first stream on. Without it streams still look at every heartbeat. */
  async #listen(): Promise<void> {
    this.#listening ??= this.connection.listen(CHANNEL, (text) => {
      const [userId, word] = text.split(" ");
      for (const stream of [...this.#streams.get(Number(userId)) ?? []]) {
        if (word === END) stream.end();
        else stream.wake();
      }
    });
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = null;
      this.log.error("live_listen_failed", { error });
    }
  }

  /** Also heals what a lost connection of the listener has missed. */
  #beat(): void {
    for (const streams of this.#streams.values()) {
      for (const stream of streams) stream.beat();
    }
  }

  #remove(userId: number, stream: LiveStream): void {
    const settled = stream.settled();
    this.#ending.add(settled);
    settled.then(() => this.#ending.delete(settled));
    const mine = this.#streams.get(userId);
    mine?.delete(stream);
    if (mine?.size === 0) this.#streams.delete(userId);
    if (this.#streams.size > 0) return;
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const streams of [...this.#streams.values()]) {
      for (const stream of [...streams]) stream.end();
    }
    await Promise.all(this.#ending);
    const stop = await this.#listening?.catch(() => null);
    this.#listening = null;
    await stop?.();
  }
}

/** Makes the process's side of the live stream; nothing is opened before the first stream. */
export function openLive<Schema>(
  connection: Pick<Connection<Schema>, "db" | "listen">,
  { log }: { log: Logger },
): Live {
  return new PgLive(connection, log);
}
