import { CompiledQuery, type Kysely, type QueryExecutorProvider } from "kysely";
import type { Db } from "pg-boss";

type Row = Record<string, unknown>;

/**
 * pg-boss's SQL with every parameter as text that the server casts. The drivers disagree about what a string or an
 * array means as a `json` or array parameter; about text they agree.
 */
function textual(sql: string): string {
  return sql.replace(/(\$\d+)::(jsonb?|\w+\[\])/g, "$1::text::$2");
}

/** Lists are queue names and ids, whose letters need no quoting in an array literal. */
function textOf(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.join(",")}}`;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

/** pg-boss expects `Date`s where our connection reads instants. */
function withDates(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value,
    ]),
  );
}

/** The statements of a script; a semicolon in a function's body or in a string ends none. */
function statementsOf(script: string): string[] {
  const pieces = script.match(/(?:\$\$[\s\S]*?\$\$|'[^']*'|[^;])+/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

async function run(on: QueryExecutorProvider, sql: string, values: unknown[]): Promise<Row[]> {
  const query = CompiledQuery.raw(textual(sql), values.map(textOf));
  const { rows } = await on.getExecutor().executeQuery(query);
  return (rows as Row[]).map(withDates);
}

/** Lets pg-boss write inside a transaction of ours, or read on any connection. */
export function executorOn(on: QueryExecutorProvider): Db {
  return {
    executeSql: async (sql, values = []) => ({ rows: await run(on, sql, values) }),
  };
}

/**
 * Lets pg-boss work on our connection. What it sends as a script, `BEGIN; …; COMMIT;`, is run statement by statement
 * in a transaction of Kysely's: neither driver takes several statements at once here.
 */
export function databaseExecutor<Schema>(db: Kysely<Schema>): Db {
  return {
    executeSql: async (sql, values = []) => {
      const [first, ...others] = statementsOf(sql);
      if (first !== "BEGIN") return { rows: await run(db, sql, values) };
      const rows = await db.transaction().execute(async (tx) => {
        const all: Row[] = [];
        for (const statement of others) {
          if (statement !== "COMMIT") all.push(...await run(tx, statement, []));
        }
        return all;
      });
      return { rows };
    },
  };
}
