import { type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import type { Connection } from "./db/mod.ts";
import { bigints } from "./db/mod.ts";
import { AppError } from "./errors.ts";
import { BatchReader } from "./live/batch.ts";
import { readNotice } from "./live/notice.ts";
import { Pace } from "./live/pace.ts";
import { LiveStream } from "./live/stream.ts";
import type { Logger } from "./log.ts";

export { ADMINS } from "./live/audience.ts";

/** What a stream is opened with. */
export interface StreamOptions {
  signal?: AbortSignal;
  /** Such as `ADMINS`. */
  audiences?: readonly number[];
}

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
  /** Tells several people the same, as `publish` does, in one statement: a list of ids, or a query of them. */
  publishAll(
    tx: QueryExecutorProvider,
    users: readonly number[] | RawBuilder<{ id: number }>,
    kind: string,
    data: unknown,
    at: Temporal.Instant,
  ): Promise<void>;
  /**
   * Tells people something that is over in a moment, such as that somebody types: only those who listen now hear of it,
   * and nobody later.
   */
  hint(
    tx: QueryExecutorProvider,
    users: readonly number[] | RawBuilder<{ id: number }>,
    kind: string,
    data: unknown,
  ): Promise<void>;
  /** Ends a person's open streams when the transaction commits: they are signed out, and hear nothing more. */
  end(tx: QueryExecutorProvider, userId: number): Promise<void>;
  /**
   * The events of a person, and of the audiences that they belong to, from now on or from where the `Last-Event-ID` of
   * an earlier stream stopped. Ends when its reader cancels it, and with `signal`. Throws `bad_request` for an id that is
   * none of ours, `rate_limited` for one stream too many.
   */
  stream(
    userId: number,
    lastEventId: string | null,
    options?: StreamOptions,
  ): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Ends all streams and stops listening. Before the database closes. */
  close(): Promise<void>;
}

/** Bytes that one notification carries, less two spaces: Postgres allows 7,999. */
const PAYLOAD_MAX = 7_900;
/** People whom one notification is for: their ids take less than half of it. */
const ADDRESSEES_MAX = 150;
const CHANNEL = "live";
/** Stands before the person's id on the channel when their streams end. */
const END = "!";
/** One person's tabs and devices; what goes beyond is a mistake or an attack. */
export const MAX_STREAMS = 8;
const HEARTBEAT_MS = 25_000;

function queryOf(users: readonly number[] | RawBuilder<{ id: number }>) {
  return Array.isArray(users) ? sql`select unnest(${bigints(users)}) as id` : users;
}

class PgLive<Schema> implements Live {
  /** By whose events they hear of. */
  #streams = new Map<number, Set<LiveStream>>();
  #open = new Set<LiveStream>();
  #listening: Promise<() => Promise<void>> | null = null;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #isClosed = false;
  #reader: BatchReader<Schema>;
  #pace = new Pace();
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
    users: readonly number[] | RawBuilder<{ id: number }>,
    kind: string,
    data: unknown,
    at: Temporal.Instant,
  ): Promise<void> {
    if (!/^[\w.-]+$/.test(kind)) throw new TypeError(`Not a kind of live event: ${kind}`);
    if (Array.isArray(users) && users.length === 0) return;
    // What fits travels with the notification, so that nobody has to look it up; see `readNotice`.
    await sql`
      with news as (
        select ${kind}::text as kind, ${JSON.stringify(data ?? null)}::text as data
      ), event as (
        insert into live_events (user_id, kind, data, created_at)
        select u.id, news.kind, news.data::jsonb, ${at}::timestamptz from (${
      queryOf(users)
    }) u, news
        returning id, user_id
      ), part as (
        select string_agg(user_id || ':' || id, ',') as addressed,
          string_agg(user_id::text, ',') as people
        from (select *, (row_number() over () - 1) / ${ADDRESSEES_MAX} as n from event) numbered
        group by n
      )
      select pg_notify(${CHANNEL}, case
        when octet_length(addressed) + octet_length(kind) + octet_length(data) < ${PAYLOAD_MAX}
          then addressed || ' ' || kind || ' ' || data
        else people end)
      from part, news`.execute(tx);
  }

  async hint(
    tx: QueryExecutorProvider,
    users: readonly number[] | RawBuilder<{ id: number }>,
    kind: string,
    data: unknown,
  ): Promise<void> {
    await sql`
      select pg_notify(${CHANNEL}, string_agg(u.id::text, ',') || ${` ${kind} ${
      JSON.stringify(data)
    }`}::text)
      from (${queryOf(users)}) u having count(*) > 0`.execute(tx);
  }

  async end(tx: QueryExecutorProvider, userId: number): Promise<void> {
    await sql`select pg_notify(${CHANNEL}, ${END + userId})`.execute(tx);
  }

  stream(
    userId: number,
    lastEventId: string | null,
    { signal, audiences = [] }: StreamOptions = {},
  ): ReadableStream<Uint8Array<ArrayBuffer>> {
    if (this.#isClosed) throw new AppError("unavailable", "unavailable");
    if ((this.#streams.get(userId)?.size ?? 0) >= MAX_STREAMS) {
      throw new AppError("rate_limited", "rate_limited", { retryAfter: HEARTBEAT_MS / 1000 });
    }
    const userIds = [userId, ...audiences];
    const stream = new LiveStream({
      lastEventId,
      read: this.#reader.of(userIds),
      newest: () => this.#newest(),
      ready: () => this.#listen(),
      onEnd: () => this.#remove(userIds, stream),
      soon: (write) => this.#pace.soon(write),
      log: this.log,
    });
    for (const id of userIds) {
      const mine = this.#streams.get(id) ?? new Set();
      this.#streams.set(id, mine.add(stream));
    }
    this.#open.add(stream);
    this.#heartbeat ??= setInterval(() => this.#beat(), HEARTBEAT_MS);
    return stream.open(signal);
  }

  async #newest(): Promise<number> {
    const { rows: [{ id }] } = await sql<{ id: number }>`
      select coalesce(max(id), 0) as id from live_events`.execute(this.connection.db);
    return id;
  }

  /** One listener for the process, from its first stream on. Without it streams still look at every heartbeat. */
  async #listen(): Promise<void> {
    this.#listening ??= this.connection.listen(
      CHANNEL,
      (payload) => this.#hear(payload),
      () => this.#wakeAll(),
    );
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = null;
      this.log.error("live_listen_failed", { error });
    }
  }

  #hear(payload: string): void {
    if (payload.startsWith(END)) {
      for (const stream of [...this.#streams.get(Number(payload.slice(END.length))) ?? []]) {
        stream.end();
      }
      return;
    }
    const { to, event } = readNotice(payload);
    for (const { userId, eventId } of to) {
      for (const stream of this.#streams.get(userId) ?? []) {
        if (!event) stream.wake();
        else if (eventId === null) stream.hint(event);
        else stream.push({ id: eventId, ...event });
      }
    }
  }

  /** Finds what was told while the listener's connection was away. */
  #wakeAll(): void {
    for (const stream of this.#open) stream.wake();
  }

  /** Also heals what a lost connection of the listener has missed. */
  #beat(): void {
    for (const stream of this.#open) stream.beat();
  }

  #remove(userIds: readonly number[], stream: LiveStream): void {
    const settled = stream.settled();
    this.#ending.add(settled);
    settled.then(() => this.#ending.delete(settled));
    for (const id of userIds) {
      const mine = this.#streams.get(id);
      mine?.delete(stream);
      if (mine?.size === 0) this.#streams.delete(id);
    }
    this.#open.delete(stream);
    if (this.#open.size > 0) return;
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stream of [...this.#open]) stream.end();
    this.#pace.close();
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
