import type { Deps } from "../deps.ts";
import { insertNotifications, selectRecipients } from "./centre_queries.ts";
import { letterOf } from "./letters.ts";
import { insertWhatsapps } from "./outbox/queries.ts";
import { type Details, isWanted, type Kind, KINDS, TOPICS } from "./rules.ts";

/** Something to tell people: on the site, by mail, each as they want it. */
export interface News {
  kind: Kind;
  /** What it is about, the same however often it is told: `enrolled-17`. */
  key: string;
  details: Details;
  /** Where it leads on the site. */
  path: string;
  /** False where the event has a letter of its own, such as an invoice. */
  byMail?: boolean;
}

/** What telling takes. */
export type TellDeps = Pick<Deps, "db" | "jobs" | "live" | "clock" | "config" | "sessionSecret">;

/** How many people are told in one transaction. */
export const TOLD_AT_ONCE = 500;

/**
 * Tells these people something, each where they want it and in their language: on the site at once, by mail and WhatsApp
 * through their queues. Telling the same key again does
 * nothing more, so a job that runs twice does no harm. Not inside a transaction.
 */
export async function tell(deps: TellDeps, userIds: readonly number[], news: News): Promise<void> {
  for (let at = 0; at < userIds.length; at += TOLD_AT_ONCE) {
    await tellSome(deps, userIds.slice(at, at + TOLD_AT_ONCE), news);
  }
}

async function tellSome(deps: TellDeps, userIds: readonly number[], news: News): Promise<void> {
  const { db, jobs, live, clock } = deps;
  const topic = KINDS[news.kind];
  const at = clock.now();
  await db.transaction().execute(async (tx) => {
    const one = { ...news, at };
    const told = await insertNotifications(tx, userIds, topic, TOPICS[topic].app, one);
    await live.publishAll(tx, told, "notification", {}, at);
    await insertWhatsapps(tx, userIds, { ...one, topic, unsaid: TOPICS[topic].whatsapp });
    if (news.byMail === false) return;
    const unsaid = isWanted(topic, "mail", undefined);
    const readers = await selectRecipients(tx, userIds, topic, "mail", unsaid);
    const letters = await Promise.all(
      readers.map((reader) =>
        letterOf(deps, reader, { ...news, key: `${news.key}-to-${reader.id}` })
      ),
    );
    await jobs.sendAll(tx, "mail", letters.map((data) => ({ data, singletonKey: data.key })));
  });
}
