import type { Deps } from "../deps.ts";
import { messages } from "../platform/i18n/mod.ts";
import { renderMail } from "../platform/mail_template.ts";
import type { Mail } from "../platform/mail.ts";
import { insertNotifications, type Reader, selectRecipients } from "./centre_queries.ts";
import { type Details, isWanted, type Kind, KINDS, TOPICS } from "./rules.ts";
import { unsubscribePath } from "./unsubscribe.ts";
import { wordsOf } from "./words.ts";

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
 * Tells these people something, each where they want it and in their language. Telling the same key again does
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
    if (news.byMail === false) return;
    const unsaid = isWanted(topic, "mail", undefined);
    const readers = await selectRecipients(tx, userIds, topic, "mail", unsaid);
    const letters = await Promise.all(readers.map((reader) => letterOf(deps, reader, news)));
    await jobs.sendAll(tx, "mail", letters.map((data) => ({ data, singletonKey: data.key })));
  });
}

async function letterOf(
  deps: TellDeps,
  reader: Reader,
  news: News,
): Promise<Mail> {
  const { config } = deps;
  const words = messages(reader.lang);
  const { title, text, button } = wordsOf(news.kind, news.details, reader);
  const path = await unsubscribePath(deps, reader.id, KINDS[news.kind]);
  const unsubscribe = config.appBaseUrl + path;
  const mail = renderMail({
    lang: reader.lang,
    siteName: config.appName,
    subject: title,
    greeting: words.mail.greeting(reader.name),
    paragraphs: [text],
    button: { label: button, href: config.appBaseUrl + news.path },
    footer: words.mail.footer(config.appName),
    unsubscribe: { label: words.mail.unsubscribe, href: unsubscribe },
  });
  return { key: `${news.key}-to-${reader.id}`, to: reader.email, unsubscribe, ...mail };
}
