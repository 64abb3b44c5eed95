import { type Kysely, sql } from "kysely";
import type { Connection } from "../../lib/platform/db/mod.ts";

/** What migrations put into a table: every fresh database has it. */
interface Seed {
  table: string;
  columns: string;
  rows: string;
}

interface Tables {
  all: string[];
  seeds: Seed[];
}

/** The tables that tests write to. pg-boss keeps its queues' settings beside its jobs. */
async function readTables<Schema>(db: Kysely<Schema>): Promise<Tables> {
  const { rows } = await sql<{ table: string; columns: string }>`
    select format('%I.%I', t.schemaname, t.tablename) as table,
      (select string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
       from information_schema.columns c
       where c.table_schema = t.schemaname and c.table_name = t.tablename
         and c.is_generated = 'NEVER') as columns
    from pg_tables t
    where (t.schemaname = 'public' and t.tablename not like 'kysely%')
      or (t.schemaname = 'pgboss' and t.tablename in ('job', 'job_common'))
    order by 1`.execute(db);
  const seeds: Seed[] = [];
  for (const { table, columns } of rows) {
    const { rows: [{ rows: json, count }] } = await sql<{ rows: string; count: number }>`
      select coalesce(json_agg(r), '[]')::text as rows, count(*) as count
      from ${sql.raw(table)} r`.execute(db);
    if (count > 0) seeds.push({ table, columns, rows: json });
  }
  return { all: rows.map(({ table }) => table), seeds };
}

/** Makes a used database as it was when it was fresh. */
async function clean<Schema>(db: Kysely<Schema>, { all, seeds }: Tables): Promise<void> {
  // Without triggers: some refuse that anything is deleted.
  await sql`set session_replication_role = replica`.execute(db);
  await sql.raw(`truncate ${all.join(", ")} restart identity cascade`).execute(db);
  for (const { table, columns, rows } of seeds) {
    await sql`
      insert into ${sql.raw(table)} (${sql.raw(columns)}) overriding system value
      select ${sql.raw(columns)} from json_populate_recordset(null::${sql.raw(table)},
        ${rows}::json)`.execute(db);
  }
  await sql`set session_replication_role = origin`.execute(db);
}

/**
 * Lends embedded databases to the tests of a file, one after the other: making one takes ten times as long as
 * emptying one.
 */
export class EmbeddedPool<Schema> {
  #idle: Connection<Schema>[] = [];
  #tables: Promise<Tables> | undefined;

  constructor(private readonly open: () => Promise<Connection<Schema>>) {}

  /** A database as if it were fresh; closing it gives it back. */
  async lend(): Promise<Connection<Schema>> {
    const used = this.#idle.pop();
    if (used) await clean(used.db, await this.#tables!);
    const connection = used ?? await this.open();
    await (this.#tables ??= readTables(connection.db));
    return {
      ...connection,
      // Another handle for each test: what is remembered about a database is remembered by its handle.
      db: connection.db.withoutPlugins(),
      close: () => {
        this.#idle.push(connection);
        return Promise.resolve();
      },
    };
  }
}
