import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { bigints, json } from "../platform/db/mod.ts";
import type { AnswerKind, Source } from "./tables.ts";

type Instant = Temporal.Instant;

/** Whose conversation it is: a person's, or that of a visitor's token. */
export type Owner = { userId: number } | { visitor: string };

function ownerIs(owner: Owner) {
  return "userId" in owner ? sql`user_id = ${owner.userId}` : sql`visitor = ${owner.visitor}`;
}

/** A question with its answer. */
export interface TurnRow {
  id: number;
  question: string;
  answer: string;
  kind: AnswerKind;
  sources: Source[];
  courseIds: number[];
}

/** The newest turns since a moment, oldest first. */
export async function selectTurns(
  db: Db,
  owner: Owner,
  { since, limit }: { since: Instant; limit: number },
): Promise<TurnRow[]> {
  const { rows } = await sql<TurnRow>`
    select * from (
      select id, question, answer, kind, sources, to_jsonb(course_ids) as "courseIds"
      from assistant_turns
      where ${ownerIs(owner)} and asked_at > ${since}::timestamptz order by id desc limit ${limit}
    ) newest order by id`.execute(db);
  return rows;
}

/** Keeps a turn. */
export async function insertTurn(
  db: Db,
  owner: Owner,
  turn: Omit<TurnRow, "id"> & { askedAt: Instant },
): Promise<void> {
  await sql`
    insert into assistant_turns
      (user_id, visitor, question, answer, kind, sources, course_ids, asked_at)
    values (${"userId" in owner ? owner.userId : null}, ${
    "visitor" in owner ? owner.visitor : null
  }, ${turn.question}, ${turn.answer}, ${turn.kind}, ${json(turn.sources)},
      ${bigints(turn.courseIds)}, ${turn.askedAt}::timestamptz)`.execute(db);
}

/** Forgets a conversation. */
export async function deleteTurns(db: Db | Tx, owner: Owner): Promise<void> {
  await sql`delete from assistant_turns where ${ownerIs(owner)}`.execute(db);
}

/** Who is counted, on which day (ISO 8601 date). */
export interface UsageKey {
  subject: string;
  day: string;
}

/** Counts one question unless the limit is reached; how many there are with it, or null. One statement decides. */
export async function countUse(db: Db, key: UsageKey, limit: number): Promise<number | null> {
  const { rows } = await sql<{ used: number }>`
    insert into assistant_usage as u (subject, day, used) values (${key.subject}, ${key.day}, 1)
    on conflict (subject, day) do update set used = u.used + 1 where u.used < ${limit}
    returning used`.execute(db);
  return rows[0]?.used ?? null;
}

/** Takes a counted question back. */
export async function returnUse(db: Db, key: UsageKey): Promise<void> {
  await sql`
    update assistant_usage set used = greatest(used - 1, 0)
    where subject = ${key.subject} and day = ${key.day}`.execute(db);
}

/** How many questions were counted. */
export async function selectUse(db: Db, key: UsageKey): Promise<number> {
  const row = await db.selectFrom("assistant_usage").select("used")
    .where("subject", "=", key.subject).where("day", "=", key.day).executeTakeFirst();
  return row?.used ?? 0;
}

/** What a person asked since a moment, oldest first. */
export function selectForExport(db: Db, userId: number, since: Instant) {
  return db.selectFrom("assistant_turns").select(["question", "answer", "asked_at as askedAt"])
    .where("user_id", "=", userId).where("asked_at", ">", since).orderBy("id").execute();
}

/** How many questions of a person were counted on which days, the first day first. */
export function selectUseForExport(db: Db, subject: string) {
  return db.selectFrom("assistant_usage").select(["day", "used"])
    .where("subject", "=", subject).orderBy("day").execute();
}

/** Forgets how often somebody has asked. */
export async function deleteUse(tx: Tx, subject: string): Promise<void> {
  await tx.deleteFrom("assistant_usage").where("subject", "=", subject).execute();
}
