import { sql } from "kysely";
import type { Db } from "../database.ts";
import { json } from "../platform/db/mod.ts";
import type { Leftovers } from "../platform/sweep.ts";
import type { ImportSummary } from "./report.ts";

/** Keeps what an import did. */
export async function insertImport(
  db: Db,
  { id, ownerId, report, now }: {
    id: string;
    ownerId: number;
    report: ImportSummary;
    now: Temporal.Instant;
  },
): Promise<void> {
  await db.insertInto("course_imports")
    .values({ id, owner_id: ownerId, report: json(report), created_at: now }).execute();
}

/** What an import of this person's did. */
export async function selectImport(
  db: Db,
  ownerId: number,
  id: string,
): Promise<ImportSummary | undefined> {
  const row = await db.selectFrom("course_imports").select("report")
    .where("id", "=", id).where("owner_id", "=", ownerId).executeTakeFirst();
  return row?.report;
}

/** Reports of imports that were a month ago. */
export function authoringLeftovers(now: Temporal.Instant): Leftovers[] {
  const before = now.subtract({ hours: 30 * 24 });
  return [sql`from course_imports where created_at < ${before}::timestamptz`];
}
