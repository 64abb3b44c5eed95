import { sql } from "kysely";
import assert from "node:assert/strict";
import { AppError, type ErrorCode, type MessageKey } from "../../lib/platform/errors.ts";
import type { HasDb } from "../support/factories.ts";

/** What was recorded so far, in no order: `name` of each event. */
export async function eventNames(from: HasDb): Promise<string[]> {
  const db = "db" in from ? from.db : from;
  const { rows } = await sql<{ name: string }>`
    select data->>'name' as name from pgboss.job where name = 'event' order by 1`.execute(db);
  return rows.map((row) => row.name);
}

/** For `assert.rejects`: an `AppError` of this code and sentence. */
export function appError(code: ErrorCode, key: MessageKey): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof AppError, String(error));
    assert.deepEqual([error.code, error.key], [code, key]);
    return true;
  };
}
