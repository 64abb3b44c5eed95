import { type Kysely, type QueryExecutorProvider, type RawBuilder, sql } from "kysely";

type Instant = Temporal.Instant;

/** How many jobs of a queue wait, run, wait for another try, and are given up. */
export interface QueueCounts {
  queue: string;
  waiting: number;
  active: number;
  retrying: number;
  failed: number;
  /** Of those that are still kept. */
  completed: number;
  /** Since when the oldest that is due has waited; null when none is due. */
  oldestDue: Instant | null;
}

/** A job that went wrong: given up, or waiting for its next try. */
export interface TroubledJob {
  id: string;
  queue: string;
  /** What it is about: an event's name, a mail's key; its queue when it does not say. */
  subject: string;
  state: "failed" | "retry";
  /** Why its last try failed. */
  reason: string | null;
  attempts: number;
  /** When it was given up, or is tried again. */
  when: Instant;
}

/** The state of every queue that has ever held a job. */
export async function countJobs<Schema>(db: Kysely<Schema>): Promise<QueueCounts[]> {
  const { rows } = await sql<QueueCounts>`
    select name as queue,
      count(*) filter (where state = 'created') as waiting,
      count(*) filter (where state = 'active') as active,
      count(*) filter (where state = 'retry') as retrying,
      count(*) filter (where state = 'failed') as failed,
      count(*) filter (where state = 'completed') as completed,
      min(start_after) filter (where state in ('created', 'retry') and start_after < now())
        as "oldestDue"
    from pgboss.job where name not like '\\_\\_%' group by name order by name`.execute(db);
  return rows;
}

/** Which of the jobs that went wrong are wanted; null for any. */
export interface TroubledFilter {
  queue: string | null;
  /** Part of what it is about or of its reason, as a pattern for `ilike`. */
  like: string | null;
  /** When it was given up or is tried again. */
  range: { start: Instant; end: Instant } | null;
}

/** Jobs that went wrong, as the rows of a list. */
export function troubledRows({ queue, like, range }: TroubledFilter): RawBuilder<TroubledJob> {
  const conditions = [sql`true`];
  if (queue !== null) conditions.push(sql`queue = ${queue}`);
  if (like !== null) conditions.push(sql`(subject ilike ${like} or reason ilike ${like})`);
  if (range) conditions.push(sql`"when" >= ${range.start} and "when" < ${range.end}`);
  return sql<TroubledJob>`
    select * from (
      select id, name::text as queue, state::text,
        coalesce(data ->> 'name', data ->> 'key', name) as subject,
        coalesce(output ->> 'message', output #>> '{value,message}', output ->> 'value') as reason,
        retry_count + 1 as attempts,
        case when state = 'failed' then coalesce(completed_on, created_on) else start_after end
          as "when"
      from pgboss.job where state in ('failed', 'retry') and name not like '\\_\\_%'
    ) j where ${sql.join(conditions, sql` and `)}`;
}

/** The queue of a job that was given up; undefined when there is none of that id. */
export async function queueOfFailed<Schema>(
  db: Kysely<Schema>,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from pgboss.job where id = ${id}::uuid and state = 'failed'`.execute(db);
  return rows[0]?.name;
}

/** Makes a job due at once, with all its tries before it; one that runs is left alone. False when there is none. */
export async function restart(
  on: QueryExecutorProvider,
  queue: string,
  id: string,
): Promise<boolean> {
  const { rows } = await sql`
    with restarted as (
      update pgboss.job set state = 'created', retry_count = 0, start_after = now(),
        started_on = null, completed_on = null, output = null,
        keep_until = now() + interval '14 days'
      where name = ${queue} and id = ${id}::uuid and state <> 'active' returning id
    )
    select id from restarted
    union all select id from pgboss.job
    where name = ${queue} and id = ${id}::uuid and state = 'active'`.execute(on);
  return rows.length > 0;
}
