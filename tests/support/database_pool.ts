import { type Kysely, sql } from "kysely";
import type { Connection } from "../../lib/platform/db/mod.ts";

/**
 * Gives a migrated database the function `testing.clean()`, which makes it as it is now, whatever tests did to its
 * rows: tables that migrations filled are filled again, sequences count from where they stand. pg-boss keeps its
 * queues' settings beside its jobs, so of its tables only those with jobs are emptied.
 */
export async function teachCleaning<Schema>(db: Kysely<Schema>): Promise<void> {
  await sql`create schema testing`.execute(db);
  await sql`
    create table testing.sequences as
    select format('%I.%I', schemaname, sequencename) as name,
      coalesce(last_value, start_value) as value, last_value is not null as called
    from pg_sequences`.execute(db);
  await sql`
    do $make$
    declare
      one record;
      filled boolean;
      deletes text := '';
      inserts text := '';
    begin
      for one in
        select t.tablename as name, format('%I.%I', t.schemaname, t.tablename) as place,
          (select string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
           from information_schema.columns c
           where c.table_schema = t.schemaname and c.table_name = t.tablename
             and c.is_generated = 'NEVER') as columns
        from pg_tables t
        where (t.schemaname = 'public' and t.tablename not like 'kysely%')
          or (t.schemaname = 'pgboss' and t.tablename in ('job', 'job_common'))
      loop
        deletes := deletes || format('delete from %s;', one.place);
        execute format('select exists (select from %s)', one.place) into filled;
        if filled then
          execute format('create table testing.%I as table %s', one.name, one.place);
          inserts := inserts || format(
            'insert into %s (%s) overriding system value select %s from testing.%I;',
            one.place, one.columns, one.columns, one.name);
        end if;
      end loop;
      -- Without triggers: some refuse that anything is deleted. Deleting a test's few rows is quicker than truncating
      -- a hundred tables, which makes the files of each anew.
      execute format(
        'create function testing.clean() returns void language plpgsql
         set session_replication_role to replica as %L',
        'begin ' || deletes || inserts ||
        ' perform setval(name, value, called) from testing.sequences; end');
    end $make$`.execute(db);
}

/** A database with `testing.clean()`, to be opened by one test after the other. */
export interface Place<Schema> {
  /** Whether rows may be left from a test. */
  used: boolean;
  open(): Promise<Connection<Schema>>;
  /** Makes the database anew, after a test that took away more than rows. */
  renew(): Promise<void>;
}

async function openClean<Schema>(place: Place<Schema>): Promise<Connection<Schema>> {
  const connection = await place.open();
  if (!place.used) return connection;
  try {
    await sql`select testing.clean()`.execute(connection.db);
    return connection;
  } catch {
    await connection.close();
    await place.renew();
    return await place.open();
  }
}

/** Lends databases to the tests of a file, one after the other: making one takes ten times as long as emptying one. */
export class DatabasePool<Schema> {
  #idle: Place<Schema>[] = [];

  constructor(private readonly make: () => Promise<Place<Schema>>) {}

  /** A database as if it were fresh; closing it gives it back. */
  async lend(): Promise<Connection<Schema>> {
    const place = this.#idle.pop() ?? await this.make();
    const connection = await openClean(place);
    place.used = true;
    return {
      ...connection,
      close: async () => {
        await connection.close();
        this.#idle.push(place);
      },
    };
  }
}
