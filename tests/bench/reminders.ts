import { sql } from "kysely";
import type { Db } from "../../lib/database.ts";
import { logReminders } from "../../lib/notifications/reminders.ts";
import { fixedClock } from "../../lib/platform/clock.ts";

/** Far from everything else that the bench makes. */
const START = Temporal.Instant.from("2031-05-06T03:00:00Z");
const clock = fixedClock(START.subtract({ minutes: 60 }));

export interface ReminderTimes {
  /** Milliseconds to log everybody who is due. */
  logged: number;
  /** Milliseconds to insert as many rows and nothing else. */
  bare: number;
  /** How many were logged, by one runner and by four at once. */
  byOne: number;
  byFour: number;
  /** Bytes that the process grew by while they were logged. */
  growth: number;
}

/** So many sessions that begin in an hour, each with so many people. */
async function makeSessions(db: Db, sessions: number, people: number): Promise<void> {
  await sql`
    insert into users (email, name, role, password_hash, created_at)
    select 'pengingat' || n || '@bench.test', 'Siswa ' || n, 'student', '-', ${START}::timestamptz
    from generate_series(1, ${people * 10}::integer) n`.execute(db);
  await sql`
    with person as (
      select id, row_number() over (order by id) - 1 as n from users where email like 'pengingat%'
    ), course as (
      select id, row_number() over (order by id) - 1 as n from courses
      order by id limit ${sessions}::integer
    ), seat as (
      insert into enrollments
        (user_id, course_id, source, enrolled_at, last_activity_at)
      select p.id, c.id, 'free', ${START}::timestamptz - interval '9 days',
        ${START}::timestamptz - interval '9 days'
      from course c join person p
        on (p.n - c.n * 7 % ${people * 10}::integer + ${people * 10}::integer)
          % ${people * 10}::integer < ${people}::integer
      returning 1
    )
    insert into live_sessions (course_id, title, starts_at, minutes, created_at)
    select id, 'Sesi ' || n, ${START}::timestamptz, 60, ${START}::timestamptz - interval '9 days'
    from course`.execute(db);
}

async function forget(db: Db): Promise<void> {
  await sql`truncate message_deliveries, notifications, live_events`.execute(db);
}

async function countLogged(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from message_deliveries`
    .execute(db);
  return rows[0].count;
}

/** The rows of the log, written without a question; in the table itself, with all its indexes. */
async function insertBare(db: Db, rows: number): Promise<number> {
  const started = performance.now();
  await sql`
    insert into message_deliveries
      (user_id, channel, kind, key, next_try_at, created_at, updated_at)
    select (select min(id) from users), 'mail', 'reminder', 'bare-' || n, now(), now(), now()
    from generate_series(1, ${rows}::integer) n`.execute(db);
  return performance.now() - started;
}

/** Logs the reminders of so many sessions and people on a database with as many courses, and compares. */
export async function timeReminders(
  db: Db,
  { sessions, people }: { sessions: number; people: number },
): Promise<ReminderTimes> {
  await makeSessions(db, sessions, people);
  await sql`analyze enrollments, live_sessions, users`.execute(db);
  const bare = await insertBare(db, sessions * people);
  await forget(db);
  const before = Deno.memoryUsage().rss;
  const started = performance.now();
  await logReminders({ db, clock });
  const logged = performance.now() - started;
  const growth = Deno.memoryUsage().rss - before;
  const byOne = await countLogged(db);
  await forget(db);
  await Promise.all([1, 2, 3, 4].map(() => logReminders({ db, clock })));
  return { logged, bare, growth, byOne, byFour: await countLogged(db) };
}
