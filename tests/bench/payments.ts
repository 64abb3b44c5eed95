import { sql } from "kysely";
import type { Db, Tx } from "../../lib/database.ts";
import { notify, orderAndOpen, type ShopDeps } from "../support/commerce.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

/** Milliseconds of each settled notification, and of each bare transaction that writes the same rows. */
export interface PaymentTimes {
  handled: number[];
  bare: number[];
}

/** What of the shop's tables a settled notification adds rows to or changes. */
const COUNTED = [
  "gateway_events",
  "gateway_results",
  "enrollments",
  "ledger_postings",
  "ledger_entries",
  "live_events",
  "pgboss.job",
] as const;

/** Rows in the tables that a settled notification adds to. */
export async function countWritten(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of COUNTED) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`
      .execute(db);
    counts[table] = rows[0].count;
  }
  return counts;
}

async function insertEvent(db: Db | Tx, attemptId: number, source: string): Promise<number> {
  const raw = JSON.stringify({ source, attemptId, filling: "x".repeat(300) });
  const { rows } = await sql<{ id: number }>`
    insert into gateway_events (attempt_id, source, raw, digest, received_at)
    values (${attemptId}, ${source}, ${raw}, ${crypto.randomUUID()}, now()) returning id`
    .execute(db);
  return rows[0].id;
}

async function insertJob(tx: Tx, data: unknown): Promise<void> {
  await sql`insert into pgboss.job (name, data) values ('event', ${
    JSON.stringify(data)
  }::text::jsonb)`.execute(tx);
}

interface Ids {
  order: number;
  attempt: number;
  person: number;
  course: number;
  teacher: number;
}

async function idsOf(db: Db, number: string): Promise<Ids> {
  const { rows } = await sql<Ids>`
    select o.id as order, a.id as attempt, o.user_id as person, i.course_id as course,
      i.instructor_id as teacher
    from orders o join payment_attempts a on a.order_id = o.id join order_items i on i.order_id = o.id
    where o.number = ${number}`.execute(db);
  return rows[0];
}

/** Writes what a settled notification writes, and nothing is read, checked or decided. */
async function writeBare(db: Db, row: Ids): Promise<void> {
  const event = await insertEvent(db, row.attempt, "notification");
  await db.transaction().execute(async (tx) => {
    await insertEvent(tx, row.attempt, "status");
    await sql`update payment_attempts set status = 'paid', paid_amount = amount, paid_at = now(),
      payment_type = 'bank_transfer' where id = ${row.attempt}`.execute(tx);
    const { rows: [seat] } = await sql<{ id: number }>`
      insert into enrollments (user_id, course_id, source, enrolled_at, last_activity_at)
      values (${row.person}, ${row.course}, 'purchase', now(), now()) returning id`.execute(tx);
    await sql`update order_items set status = 'fulfilled', enrollment_id = ${seat.id}
      where order_id = ${row.order}`.execute(tx);
    const { rows: [posting] } = await sql<{ id: number }>`
      insert into ledger_postings (kind, order_id, attempt_id, posted_at)
      values ('payment', ${row.order}, ${row.attempt}, now()) returning id`.execute(tx);
    await sql`insert into ledger_entries (posting_id, account, user_id, amount) values
      (${posting.id}, 'gateway', null, 150000), (${posting.id}, 'instructor', ${row.teacher}, -105000),
      (${posting.id}, 'platform', null, -45000)`.execute(tx);
    await sql`delete from cart_items using carts where carts.id = cart_id
      and user_id = ${row.person}`.execute(tx);
    await insertJob(tx, { name: "student_enrolled", enrollmentId: seat.id });
    await insertJob(tx, { name: "order_paid", orderId: row.order });
    await sql`insert into live_events (user_id, kind, data, created_at)
      values (${row.person}, 'order', '{"status": "paid"}', now())`.execute(tx);
    await sql`select pg_notify('live', ${String(row.person)})`.execute(tx);
    await sql`with counter as (update invoice_counter set last = last + 1 returning last)
      update orders set status = 'paid', invoice_number = counter.last, fulfilled_at = now(),
        paid_at = now() from counter where orders.id = ${row.order}`.execute(tx);
    await sql`insert into gateway_results (event_id, outcome, handled_at)
      values (${event}, 'settle', now())`.execute(tx);
  });
}

/** Handles settled notifications and writes the same rows barely, in turns; the first of each warm up. */
export async function timePayments(deps: ShopDeps, runs: number): Promise<PaymentTimes> {
  const course = await makeCourse(deps, { price: 150_000 });
  const times: PaymentTimes = { handled: [], bare: [] };
  for (let run = -3; run < runs; run++) {
    const [handled, bare] = [
      await orderAndOpen(deps, await makeUser(deps), [course]),
      await orderAndOpen(deps, await makeUser(deps), [course]),
    ];
    const ids = await idsOf(deps.db, bare);
    deps.gateway.set(handled, "settlement");
    const started = performance.now();
    await notify(deps, handled);
    const between = performance.now();
    await writeBare(deps.db, ids);
    if (run < 0) continue;
    times.handled.push(between - started);
    times.bare.push(performance.now() - between);
  }
  return times;
}
