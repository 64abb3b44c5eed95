import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";

type Instant = Temporal.Instant;

/** Keeps a message as it came; a copy of one gives the id of the first. */
export async function insertEvent(
  db: Db | Tx,
  event: {
    attemptId: number;
    source: "notification" | "status";
    raw: string;
    digest: string;
    now: Instant;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with made as (
      insert into gateway_events (attempt_id, source, raw, digest, received_at)
      values (${event.attemptId}, ${event.source}, ${event.raw}, ${event.digest}, ${event.now})
      on conflict on constraint gateway_events_digest_key do nothing returning id
    )
    select id from made union all
    select id from gateway_events where attempt_id = ${event.attemptId} and digest = ${event.digest}
    limit 1`.execute(db);
  // Another request wrote the same message at this moment: its row is seen by the next statement.
  if (rows.length === 0) return insertEvent(db, event);
  return rows[0].id;
}

/** Notes what came of an event. */
export async function insertResult(
  tx: Db | Tx,
  { eventId, outcome, now }: { eventId: number; outcome: string; now: Instant },
): Promise<void> {
  await tx.insertInto("gateway_results").values({ event_id: eventId, outcome, handled_at: now })
    .execute();
}

/** The attempt that a notification is about, unless something has come of it. */
export function findUnfinishedEvent(
  db: Db,
  eventId: number,
): Promise<{ id: number; orderId: number; gatewayId: string } | undefined> {
  return db.selectFrom("gateway_events as e")
    .innerJoin("payment_attempts as a", "a.id", "e.attempt_id")
    .select(["a.id", "a.order_id as orderId", "a.gateway_id as gatewayId"])
    .where("e.id", "=", eventId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(
        selectFrom("gateway_results as r").select("r.id").whereRef("r.event_id", "=", "e.id"),
      ))
    )
    .executeTakeFirst();
}

/** Notifications nothing has come of, received in a span of time, after one of them. */
export async function selectUnfinishedEvents(
  db: Db,
  { from, to, afterId, limit }: { from: Instant; to: Instant; afterId: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select e.id from gateway_events e
    where e.source = 'notification' and e.received_at > ${from} and e.received_at <= ${to}
      and e.id > ${afterId}
      and not exists (select from gateway_results r where r.event_id = e.id)
    order by e.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
