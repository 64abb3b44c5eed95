import type { Deps } from "../deps.ts";
import { messages } from "../platform/i18n/mod.ts";
import type { Mail } from "../platform/mail.ts";
import { renderMail } from "../platform/mail_template.ts";
import * as queries from "./queries.ts";

/** Hands a message to the mail queue: a mail server that is down delays it, and nothing else. */
function post({ db, jobs }: Pick<Deps, "db" | "jobs">, mail: Mail): Promise<void> {
  return jobs.send(db, "mail", mail, { singletonKey: mail.key });
}

/** Welcomes a new account by mail, in its language. Once, however often it is called. */
export async function welcomeUser(deps: Deps, userId: number): Promise<void> {
  const user = await queries.findRecipient(deps.db, userId);
  if (!user) return;
  const { config } = deps;
  const words = messages(user.lang).mail;
  const mail = renderMail({
    lang: user.lang,
    siteName: config.appName,
    subject: words.welcome.subject(config.appName),
    greeting: words.greeting(user.name),
    paragraphs: words.welcome.paragraphs(config.appName),
    button: { label: words.welcome.button, href: `${config.appBaseUrl}/courses` },
    footer: words.footer(config.appName),
  });
  await post(deps, { key: `welcome-${userId}`, to: user.email, ...mail });
}

/** Tells a student by mail that a course is open to them. Once for each enrollment. */
export async function welcomeStudent(deps: Deps, enrollmentId: number): Promise<void> {
  const found = await queries.findEnrollment(deps.db, enrollmentId);
  if (!found) return;
  const { config } = deps;
  const words = messages(found.lang).mail;
  const mail = renderMail({
    lang: found.lang,
    siteName: config.appName,
    subject: words.enrolled.subject(found.title),
    greeting: words.greeting(found.name),
    paragraphs: words.enrolled.paragraphs(found.title),
    button: { label: words.enrolled.button, href: `${config.appBaseUrl}/learn/${found.slug}` },
    footer: words.footer(config.appName),
  });
  await post(deps, { key: `enrolled-${enrollmentId}`, to: found.email, ...mail });
}

export type { MailRow } from "./queries.ts";

/** The newest messages of the development mailbox, at most 100. */
export function listMails({ db }: Pick<Deps, "db">): Promise<queries.MailRow[]> {
  return queries.listMails(db);
}

/** One message of the development mailbox; undefined when there is none of that id. */
export function findMail(
  { db }: Pick<Deps, "db">,
  id: number,
): Promise<queries.MailRow | undefined> {
  return queries.findMail(db, id);
}
