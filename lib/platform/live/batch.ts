import { sql } from "kysely";
import { bigints } from "../db/mod.ts";
import type { Connection } from "../db/mod.ts";
import type { LiveEvent, ReadEvents } from "./stream.ts";

interface Wish {
  /** Whose events: a person's, and those of an audience that they belong to. */
  userIds: readonly number[];
  after: number;
  limit: number;
  resolve: (events: LiveEvent[]) => void;
  reject: (error: unknown) => void;
}

interface Row extends LiveEvent {
  userId: number;
}

/**
 * Reads for all streams of the process, one query at a time: what is wished for while one runs is read together by the
 * next. A message to many people then costs one query, not one for each of their tabs.
 */
export class BatchReader<Schema> {
  #wishes: Wish[] = [];
  #isRunning = false;

  constructor(private readonly connection: Pick<Connection<Schema>, "db">) {}

  /** Reads for one stream: what is for any of these. */
  of(userIds: readonly number[]): ReadEvents {
    return (after, limit) =>
      new Promise((resolve, reject) => {
        this.#wishes.push({ userIds, after, limit, resolve, reject });
        if (!this.#isRunning) this.#run();
      });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#wishes.length > 0) {
      const wishes = this.#wishes;
      this.#wishes = [];
      try {
        const found = await this.#read(wishes);
        for (const { userIds, after, limit, resolve } of wishes) {
          const all = userIds.flatMap((userId) => found.get(userId) ?? [])
            .filter(({ id }) => id > after);
          if (userIds.length > 1) all.sort((a, b) => a.id - b.id);
          resolve(all.slice(-limit));
        }
      } catch (error) {
        for (const { reject } of wishes) reject(error);
      }
    }
    this.#isRunning = false;
  }

  /** The newest events of each person after the earliest id that one of their streams asks for, oldest first. */
  async #read(wishes: readonly Wish[]): Promise<Map<number, LiveEvent[]>> {
    const afters = new Map<number, number>();
    for (const { userIds, after } of wishes) {
      for (const userId of userIds) {
        afters.set(userId, Math.min(after, afters.get(userId) ?? after));
      }
    }
    const limit = Math.max(...wishes.map((wish) => wish.limit));
    const { rows } = await sql<Row>`
      select w.user_id as "userId", e.id, e.kind, e.data::text as data
      from unnest(${bigints([...afters.keys()])}, ${bigints([...afters.values()])})
        as w(user_id, after)
      cross join lateral (
        select id, kind, data from live_events
        where user_id = w.user_id and id > w.after
        order by id desc limit ${limit}
      ) e
      order by e.id`.execute(this.connection.db);
    const found = new Map<number, LiveEvent[]>();
    for (const { userId, ...event } of rows) {
      const mine = found.get(userId);
      if (mine) mine.push(event);
      else found.set(userId, [event]);
    }
    return found;
  }
}
