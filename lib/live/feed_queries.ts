import { sql } from "kysely";
import type { Db } from "../database.ts";
import type { CalendarEvent } from "./ics.ts";

type Instant = Temporal.Instant;

/** Which address of a person's calendar is the valid one; everybody begins with the first. */
export async function generationOf(db: Db, userId: number): Promise<number> {
  const row = await db.selectFrom("calendar_feeds").select("generation")
    .where("user_id", "=", userId).executeTakeFirst();
  return row?.generation ?? 1;
}

/** Ends the address of a person's calendar for the next one. */
export async function nextGeneration(db: Db, userId: number): Promise<void> {
  await sql`
    insert into calendar_feeds (user_id, generation) values (${userId}, 2)
    on conflict (user_id) do update set generation = calendar_feeds.generation + 1`.execute(db);
}

/** The sessions of a person since a moment; null when the address is no longer valid or the person has left. */
export async function selectCalendar(
  db: Db,
  { userId, generation, since }: { userId: number; generation: number; since: Instant },
): Promise<(Omit<CalendarEvent, "url"> & { slug: string })[] | null> {
  const owner = await db.selectFrom("users as u")
    .leftJoin("calendar_feeds as f", "f.user_id", "u.id")
    .select((eb) => eb.fn.coalesce("f.generation", sql<number>`1`).as("generation"))
    .where("u.id", "=", userId).where("u.deactivated_at", "is", null).executeTakeFirst();
  if (owner?.generation !== generation) return null;
  return await db.selectFrom("session_attendees as a")
    .innerJoin("live_sessions as s", "s.id", "a.session_id")
    .innerJoin("courses as c", "c.id", "s.course_id")
    .select([
      "s.id",
      "s.title",
      "c.title as course",
      "c.slug",
      "s.starts_at as startsAt",
      "s.minutes",
      "s.cancelled_at as cancelledAt",
      "s.sequence",
      "s.created_at as createdAt",
    ])
    .where("a.user_id", "=", userId).where("s.starts_at", ">", since)
    .orderBy("s.starts_at").orderBy("s.id").limit(2000).execute();
}
