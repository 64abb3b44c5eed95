import { issueReset, issueVerification } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import type { EventOf } from "../platform/events.ts";
import { messages } from "../platform/i18n/mod.ts";
import { deliver, type Mail } from "../platform/mail.ts";
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

/**
 * Sends the link that confirms an address. Delivered here and not through the mail queue, whose rows would keep the
 * token for days; a job that runs again makes another link, and the earlier one stays good.
 */
export async function sendVerification(
  deps: Deps,
  { userId, requestId }: EventOf<"verification_wanted">,
): Promise<void> {
  const letter = await issueVerification(deps, userId);
  if (!letter) return;
  const { config } = deps;
  const words = messages(letter.lang).mail;
  const mail = renderMail({
    lang: letter.lang,
    siteName: config.appName,
    subject: words.verify.subject(config.appName),
    greeting: words.greeting(letter.name),
    paragraphs: words.verify.paragraphs,
    button: {
      label: words.verify.button,
      href: `${config.appBaseUrl}/verify-email?token=${letter.token}`,
    },
    footer: words.footer(config.appName),
  });
  await deliver(deps, { key: `verify-${requestId}`, to: letter.email, ...mail, secret: true });
}

/** Sends the link to a new password, as `sendVerification` does; nothing to an address without an account. */
export async function sendReset(
  deps: Deps,
  { email, requestId }: EventOf<"password_reset_wanted">,
): Promise<void> {
  const letter = await issueReset(deps, email);
  if (!letter) return;
  const { config } = deps;
  const words = messages(letter.lang).mail;
  const mail = renderMail({
    lang: letter.lang,
    siteName: config.appName,
    subject: words.reset.subject(config.appName),
    greeting: words.greeting(letter.name),
    paragraphs: words.reset.paragraphs,
    button: {
      label: words.reset.button,
      href: `${config.appBaseUrl}/reset-password?token=${letter.token}`,
    },
    footer: words.footer(config.appName),
  });
  await deliver(deps, { key: `reset-${requestId}`, to: letter.email, ...mail, secret: true });
}

/** Tells somebody that their password is another one now, in case it was not them. Once for each change. */
export async function confirmPasswordChange(
  deps: Deps,
  { userId, requestId }: EventOf<"password_changed">,
): Promise<void> {
  const user = await queries.findRecipient(deps.db, userId);
  if (!user) return;
  const { config } = deps;
  const words = messages(user.lang).mail;
  const mail = renderMail({
    lang: user.lang,
    siteName: config.appName,
    subject: words.passwordChanged.subject(config.appName),
    greeting: words.greeting(user.name),
    paragraphs: words.passwordChanged.paragraphs,
    button: {
      label: words.passwordChanged.button,
      href: `${config.appBaseUrl}/forgot-password`,
    },
    footer: words.footer(config.appName),
  });
  await post(deps, { key: `password-${requestId}`, to: user.email, ...mail });
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
