import { sql } from "kysely";
import type { Db } from "../database.ts";
import { tell, type TellDeps, TOLD_AT_ONCE } from "../notifications/service.ts";

interface NewsRow {
  id: number;
  sessionId: number;
  kind: "scheduled" | "moved" | "cancelled";
  sequence: number;
  title: string;
  startsAt: Temporal.Instant;
  course: string;
  slug: string;
}

const KINDS = {
  scheduled: "session_scheduled",
  moved: "session_moved",
  cancelled: "session_cancelled",
} as const;

/** News of sessions that are still to come, the oldest first; of one that is cancelled that alone. */
async function selectNews(db: Db, now: Temporal.Instant): Promise<NewsRow[]> {
  const { rows } = await sql<NewsRow>`
    select n.id, n.session_id as "sessionId", n.kind, n.sequence, s.title,
      s.starts_at as "startsAt", c.title as course, c.slug
    from session_news n join live_sessions s on s.id = n.session_id
    join courses c on c.id = s.course_id
    where s.starts_at > ${now}::timestamptz and c.status <> 'draft'
      and (s.cancelled_at is null or n.kind = 'cancelled')
    order by n.id limit 100`.execute(db);
  return rows;
}

async function attendeesAfter(db: Db, sessionId: number, after: number): Promise<number[]> {
  const { rows } = await sql<{ user_id: number }>`
    select user_id from session_attendees
    where session_id = ${sessionId} and user_id > ${after}
    order by user_id limit ${TOLD_AT_ONCE}`.execute(db);
  return rows.map((row) => row.user_id);
}

/**
 * Tells everybody whose sessions were scheduled, moved or cancelled. A piece of news is crossed out once all have been
 * told; who dies before does it again, and nobody hears twice. Nobody is told of what is past.
 */
export async function tellSessionNews(
  deps: TellDeps,
  { isDry }: { isDry: boolean },
): Promise<{ found: number; sent: number }> {
  const { db, clock } = deps;
  const now = clock.now();
  const news = await selectNews(db, now);
  if (isDry) return { found: news.length, sent: 0 };
  for (const one of news) {
    for (let after = 0;;) {
      const people = await attendeesAfter(db, one.sessionId, after);
      await tell(deps, people, {
        kind: KINDS[one.kind],
        key: `session-${one.sessionId}-${one.kind}-${one.sequence}`,
        details: { course: one.course, title: one.title, at: one.startsAt.toString() },
        path: `/learn/${one.slug}/sessions`,
      });
      if (people.length < TOLD_AT_ONCE) break;
      after = people.at(-1)!;
    }
    await db.deleteFrom("session_news").where("id", "=", one.id).execute();
  }
  await sql`
    delete from session_news n using live_sessions s
    where s.id = n.session_id and (s.starts_at <= ${now}::timestamptz
      or s.cancelled_at is not null and n.kind <> 'cancelled')`.execute(db);
  return { found: news.length, sent: news.length };
}
