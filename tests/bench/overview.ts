import { sql } from "kysely";
import type { Db } from "../../lib/database.ts";
import { fixedClock } from "../../lib/platform/clock.ts";
import { keepFigures, shopOverview } from "../../lib/reports/service.ts";

/** The last moment of the shop that is made here; it has sold for two years before. */
const END = Temporal.Instant.from("2031-05-06T03:00:00Z");
const clock = fixedClock(END);

/** A shop's size. */
export interface ShopSize {
  enrollments: number;
  orders: number;
}

const COURSES = 50;

/**
 * Fills an empty database with a shop: everybody is in all courses and orders several times, evenly over two years,
 * each order paid and shared out in the ledger, every twentieth refunded. Triggers rest meanwhile.
 */
export async function makeShop(db: Db, { enrollments, orders }: ShopSize): Promise<void> {
  const people = Math.ceil(enrollments / COURSES);
  const begin = END.subtract({ hours: 2 * 365 * 24 });
  const at = (n: string) =>
    sql`${begin}::timestamptz + ${sql.raw(n)} * interval '63072000 seconds'`;
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`
      insert into users (email, name, role, password_hash, created_at)
      select 'orang' || n || '@bench.test', 'Orang ' || n, 'student', '-',
        ${at("n::float8 / " + people)}
      from generate_series(1, ${people}::integer) n`.execute(tx);
    await sql`insert into categories (slug, name) values ('bench', 'Bench')`.execute(tx);
    await sql`
      insert into courses (slug, instructor_id, category_id, title, price, status, created_at,
        updated_at, published_at)
      select 'bench-' || n, (select min(id) from users), (select min(id) from categories),
        'Kursus ' || n, 100000, 'published', ${begin}, ${begin}, ${begin}
      from generate_series(1, ${COURSES}::integer) n`.execute(tx);
    await sql`
      insert into enrollments (user_id, course_id, source, enrolled_at, last_activity_at)
      select u.id, c.id, 'free', u.created_at,
        least(${END}::timestamptz, u.created_at + c.id * interval '13 days')
      from users u cross join courses c`.execute(tx);
    await sql`
      insert into orders (number, user_id, status, content_key, subtotal, discount, tax_mode, tax_bp,
        tax, total, invoice_number, fulfilled_at, paid_at, expires_at, created_at, updated_at)
      select 'BENCH-' || lpad(n::text, 8, '0'), (select min(id) from users) + n % ${people}::integer,
        'paid', n::text, 100000, 0, 'none', 1200, 0, 100000, n, t, t, t, t, t
      from (select n, ${at("n::float8 / " + orders)} as t
        from generate_series(1, ${orders}::integer) n) o`.execute(tx);
    await sql`
      insert into order_items (order_id, course_id, instructor_id, title, slug, price, discount, tax,
        total, commission_bp, status)
      select o.id, c.id, c.instructor_id, c.title, c.slug, 100000, 0, 0, 100000, 3000, 'fulfilled'
      from orders o join courses c on c.id = (select min(id) from courses) + o.id % ${COURSES}::integer`
      .execute(tx);
    await sql`
      insert into payment_attempts (order_id, gateway_id, status, amount, expires_at, created_at,
        updated_at, paid_at, paid_amount)
      select id, number, 'paid', total, expires_at, created_at, created_at, paid_at, total from orders`
      .execute(tx);
    await sql`
      insert into ledger_postings (kind, order_id, attempt_id, posted_at)
      select 'payment', a.order_id, a.id, a.paid_at from payment_attempts a
      union all
      select 'refund', a.order_id, a.id, a.paid_at + interval '1 day' from payment_attempts a
      where a.id % 20 = 0`.execute(tx);
    await sql`
      insert into ledger_entries (posting_id, account, user_id, order_item_id, amount)
      select p.id, e.account, case e.account when 'instructor' then i.instructor_id end,
        case when e.account <> 'gateway' then i.id end,
        e.amount * case p.kind when 'refund' then -1 else 1 end
      from ledger_postings p join order_items i on i.order_id = p.order_id
      cross join (values ('gateway', 100000), ('instructor', -70000), ('platform', -30000))
        as e (account, amount)`.execute(tx);
  });
  await sql`analyze`.execute(db);
  await keepFigures({ db, clock }, { isDry: false });
}

/** Milliseconds of so many looks at the overview; the first look only warms up. */
export async function timeOverview(db: Db, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    const started = performance.now();
    const { total } = await shopOverview(
      { db, clock },
      { role: "admin", zone: "Asia/Jakarta" },
      {},
    );
    if (total.sales === 0) throw new Error("the bench's shop has sold nothing");
    if (run >= 0) times.push(performance.now() - started);
  }
  return times;
}
