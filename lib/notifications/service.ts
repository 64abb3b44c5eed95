import { issueReset, issueVerification } from "../accounts/service.ts";
import { findCertificate } from "../certificates/service.ts";
import type { Deps } from "../deps.ts";
import { finalGrade } from "../exercises/rules.ts";
import { gradedSubmission } from "../exercises/service.ts";
import type { EventOf } from "../platform/events.ts";
import { type Messages, messages } from "../platform/i18n/mod.ts";
import { deliver, type Mail } from "../platform/mail.ts";
import { renderMail } from "../platform/mail_template.ts";
import * as queries from "./queries.ts";
import type { Recipient } from "./queries.ts";
import { JOINED_MINUTES } from "./outbox/rules.ts";
import { tell, type TellDeps } from "./tell.ts";

export {
  type AnnouncementRow,
  announcementsToEdit,
  announcementsToRead,
  postAnnouncement,
  spreadAnnouncement,
} from "./announcements.ts";
export {
  countUnread,
  listNotifications,
  markAllRead,
  markUnread,
  openNotification,
  type ShownNotification,
} from "./centre.ts";
export { DELIVERIES_LISTING, type DeliveryRow, listDeliveries } from "./deliveries/log.ts";
export { notificationLeftovers } from "./leftovers.ts";
export { withdrawNews } from "./withdraw.ts";
export { retryDelivery } from "./deliveries/retry.ts";
export { tellNewLessons, tellQuizTimes } from "./course_news.ts";
export {
  type ExportedMessage,
  type ExportedNotification,
  exportNotifications,
  forgetNotifications,
} from "./export.ts";
export { deliverDue } from "./outbox/deliver.ts";
export { type Callback, noteCallback } from "./outbox/callbacks.ts";
export { type ReminderReport, sendReminders } from "./reminders.ts";
export { type Preference, preferencesOf, savePreferences } from "./preferences.ts";
export { type News, tell, type TellDeps, TOLD_AT_ONCE } from "./tell.ts";
export { readUnsubscription, unsubscribe, type Unsubscription } from "./unsubscribe.ts";

/** What a letter says; `path` is where its button leads on the site. */
interface Letter {
  kind: string;
  key: string;
  subject: string;
  paragraphs: readonly string[];
  button: string;
  path: string;
}

/** Writes a letter in its reader's language. */
function compose(
  { config }: Pick<Deps, "config">,
  reader: Recipient,
  write: (words: Messages["mail"], site: string) => Letter,
): Mail {
  const words = messages(reader.lang).mail;
  const { kind, key, subject, paragraphs, button, path } = write(words, config.appName);
  const mail = renderMail({
    lang: reader.lang,
    siteName: config.appName,
    subject,
    greeting: words.greeting(reader.name),
    paragraphs,
    button: { label: button, href: config.appBaseUrl + path },
    footer: words.footer(config.appName),
  });
  return { key, kind, to: reader.email, ...mail };
}

/** Hands a message to the mail queue: a mail server that is down delays it, and nothing else. */
function post({ db, jobs }: Pick<Deps, "db" | "jobs">, mail: Mail): Promise<void> {
  return jobs.send(db, "mail", mail, { singletonKey: mail.key });
}

/** Welcomes a new account by mail, in its language. Once, however often it is called. */
export async function welcomeUser(deps: Deps, userId: number): Promise<void> {
  const user = await queries.findRecipient(deps.db, userId);
  if (!user) return;
  const mail = compose(deps, user, ({ welcome }, site) => ({
    kind: "welcome",
    key: `welcome-${userId}`,
    subject: welcome.subject(site),
    paragraphs: welcome.paragraphs(site),
    button: welcome.button,
    path: "/courses",
  }));
  await post(deps, mail);
}

/**
 * Tells a student that a course is open to them, and of a session that begins too soon for its reminder. Once for each
 * enrollment.
 */
export async function welcomeStudent(deps: Deps, enrollmentId: number): Promise<void> {
  const now = deps.clock.now();
  const soon = { now, until: now.add({ minutes: JOINED_MINUTES }) };
  const found = await queries.findEnrollment(deps.db, enrollmentId, soon);
  if (!found) return;
  const { course, session, startsAt, slug } = found;
  await tell(deps, [found.userId], {
    kind: "enrolled",
    key: `enrolled-${enrollmentId}`,
    details: startsAt ? { course, title: session ?? "", at: startsAt.toString() } : { course },
    path: `/learn/${slug}`,
  });
}

/**
 * Tells a student who has chosen a batch of its session that begins within the hour: whoever joined just now gets no
 * reminder, and their welcome did not know the batch. To whom the reminder goes anyway it goes once, under its own key.
 */
export async function remindOfBatch(deps: Deps, enrollmentId: number): Promise<void> {
  const now = deps.clock.now();
  const soon = { now, until: now.add({ minutes: JOINED_MINUTES }) };
  const found = await queries.findEnrollment(deps.db, enrollmentId, soon);
  if (!found?.startsAt) return;
  const { course, sessionId, session, startsAt, slug } = found;
  await tell(deps, [found.userId], {
    kind: "reminder",
    key: `reminder-${sessionId}-${Math.floor(startsAt.epochMilliseconds / 1000)}`,
    details: { course, title: session ?? "", at: startsAt.toString() },
    path: `/learn/${slug}/sessions`,
  });
}

/** Tells a student, with the reason, that they were taken out of a course. Once for each removal. */
export async function tellRemoved(deps: Deps, removalId: number): Promise<void> {
  const found = await queries.findRemoval(deps.db, removalId);
  // Let back in before this was written: there is nothing left to tell.
  if (!found?.isOut) return;
  await tell(deps, [found.userId], {
    kind: "removed",
    key: `removed-${removalId}`,
    details: { course: found.title, reason: found.reason },
    path: `/courses/${found.slug}`,
  });
}

/** Tells a student that a course is open to them again. Once for each removal. */
export async function tellRestored(deps: Deps, removalId: number): Promise<void> {
  const found = await queries.findRemoval(deps.db, removalId);
  if (!found) return;
  await tell(deps, [found.userId], {
    kind: "restored",
    key: `restored-${removalId}`,
    details: { course: found.title },
    path: `/learn/${found.slug}`,
  });
}

/**
 * Sends the link that confirms an address. Delivered here and not through the mail queue, whose rows would keep the
 * token for days; a job that runs again makes another link, and the earlier one stays good.
 */
export async function sendVerification(
  deps: Deps,
  { userId, requestId }: EventOf<"verification_wanted">,
): Promise<void> {
  const reader = await issueVerification(deps, userId);
  if (!reader) return;
  const mail = compose(deps, reader, ({ verify }, site) => ({
    kind: "verification",
    key: `verify-${requestId}`,
    subject: verify.subject(site),
    paragraphs: verify.paragraphs,
    button: verify.button,
    path: `/verify-email?token=${reader.token}`,
  }));
  await deliver(deps, { ...mail, secret: true });
}

/**
 * Sends the link to a new password, or to the first one of somebody whom an admin has added, as `sendVerification`
 * does; nothing to an address without an account.
 */
export async function sendReset(
  deps: Deps,
  { email, requestId, isInvited = false }: EventOf<"password_reset_wanted">,
): Promise<void> {
  const reader = await issueReset(deps, email, { isInvited });
  if (!reader) return;
  const mail = compose(deps, reader, ({ reset, invited }, site) => {
    const { subject, paragraphs, button } = isInvited ? invited : reset;
    return {
      kind: "reset",
      key: `reset-${requestId}`,
      subject: subject(site),
      paragraphs,
      button,
      path: `/reset-password?token=${reader.token}`,
    };
  });
  await deliver(deps, { ...mail, secret: true });
}

/** Tells somebody that their password is another one now, in case it was not them. Once for each change. */
export async function confirmPasswordChange(
  deps: Deps,
  { userId, requestId }: EventOf<"password_changed">,
): Promise<void> {
  const user = await queries.findRecipient(deps.db, userId);
  if (!user) return;
  const mail = compose(deps, user, ({ passwordChanged }, site) => ({
    kind: "password_changed",
    key: `password-${requestId}`,
    subject: passwordChanged.subject(site),
    paragraphs: passwordChanged.paragraphs,
    button: passwordChanged.button,
    path: "/forgot-password",
  }));
  await post(deps, mail);
}

/** Tells a student that their work has been graded, with the grade that counts. Once for each change. */
export async function announceGrade(
  deps: TellDeps,
  { submissionId, changeId }: EventOf<"submission_graded">,
): Promise<void> {
  const work = await gradedSubmission(deps.db, submissionId);
  // Replaced since, so that there is no grade any more.
  if (!work || work.grade === null) return;
  const grade = finalGrade(work.grade, work.keptPercent);
  await tell(deps, [work.userId], {
    kind: "graded",
    key: `graded-${changeId}`,
    details: { course: work.courseTitle, title: work.exerciseName, grade },
    path: `/learn/${work.courseSlug}/exercises/${work.exerciseId}`,
  });
}

/** Tells a student that their certificate has been issued. Once. */
export async function announceCertificate(
  deps: TellDeps,
  { certificateId, userId }: EventOf<"certificate_issued">,
): Promise<void> {
  const issued = await findCertificate(deps.db, certificateId);
  if (!issued) return;
  await tell(deps, [userId], {
    kind: "certificate_issued",
    key: `certificate-${certificateId}`,
    details: { course: issued.courseTitle },
    path: `/certificates/${issued.code}`,
  });
}

export type { MailRow } from "./queries.ts";

/** The newest messages of the development mailbox, at most 100. */
export function listMails({ db }: Pick<Deps, "db">): Promise<queries.MailRow[]> {
  return queries.listMails(db);
}

/** The newest WhatsApp messages, for the development pages; at most 100. */
export function listTexts({ db }: Pick<Deps, "db">): Promise<queries.TextRow[]> {
  return queries.listTexts(db);
}

/** One message of the development mailbox; undefined when there is none of that id. */
export function findMail(
  { db }: Pick<Deps, "db">,
  id: number,
): Promise<queries.MailRow | undefined> {
  return queries.findMail(db, id);
}
