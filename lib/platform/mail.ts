import { type QueryExecutorProvider, sql } from "kysely";
import type { Clock } from "./clock.ts";
import type { Config, MailConfig } from "./config.ts";
import type { Logger } from "./log.ts";

/** A file that goes with a message. */
export interface MailAttachment {
  name: string;
  /** Its media type. */
  type: string;
  base64: string;
}

/** A message to one person. */
export interface Mail {
  /** Stable name: handing the same key over twice sends one message. */
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Where its reader ends mails of this sort with one click (RFC 8058); absolute. */
  unsubscribe?: string;
  attachments?: readonly MailAttachment[];
  /** It holds a link that opens an account: what is kept of it outside development is that it was sent. */
  secret?: boolean;
  /** What sort of message it is, for the log of deliveries: `welcome`, `order_paid`. */
  kind?: string;
  /** The notifications' outbox keeps the record of how it fared. */
  inOutbox?: boolean;
}

/** What became of a message: over to the mail server, kept where there is none, or refused for good. */
export type MailOutcome = { status: "sent" | "kept" } | { status: "failed"; reason: string };

export interface MailDeps {
  readonly db: QueryExecutorProvider;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: Pick<Config, "mail" | "mailFrom" | "appEnv" | "appBaseUrl">;
}

/** A server that does not answer within this many milliseconds is tried again later. */
const TIMEOUT_MS = 10_000;

async function transport(mail: MailConfig) {
  // Loaded when the first mail is sent: it is the largest thing a request never needs.
  const { createTransport } = await import("nodemailer");
  return createTransport({
    host: mail.host,
    port: mail.port,
    secure: mail.encryption === "ssl",
    requireTLS: mail.encryption === "tls",
    ignoreTLS: mail.encryption === "none",
    auth: mail.username ? { user: mail.username, pass: mail.password } : undefined,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
}

/** The same for every try of the same message, so that a mail server can drop a second copy. */
export function messageId(key: string, appBaseUrl: string): string {
  return `<${encodeURIComponent(key)}@${new URL(appBaseUrl).hostname}>`;
}

/** Keeps holiday notes from being sent back (RFC 3834). */
const AUTOMATIC = { "Auto-Submitted": "auto-generated" };

/** With a way out, mail programs show their own button for it, which is pressed without opening a page (RFC 8058). */
function headersOf({ unsubscribe }: Mail): Record<string, string> {
  if (!unsubscribe) return AUTOMATIC;
  return {
    ...AUTOMATIC,
    "List-Unsubscribe": `<${unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/**
 * True for an error that another try cannot mend: an address that is none, a mailbox the server does not know, a
 * message it does not want (SMTP 5xx). What it says before that is about our login and settings, which people mend.
 */
function isFinal(error: unknown): boolean {
  const { responseCode, command, code } = (error ?? {}) as Record<string, unknown>;
  if (typeof responseCode !== "number") return code === "EENVELOPE";
  return responseCode >= 500 && (command === "RCPT TO" || code === "EMESSAGE");
}

/** Keeps a message under its key; true when it was sent before. What is still to be sent may have been written anew. */
async function keep({ db, clock, config }: MailDeps, mail: Mail): Promise<boolean> {
  const { key, to, subject, kind = null, unsubscribe = null } = mail;
  const { secret = false, inOutbox = false, attachments = [] } = mail;
  const hasAttachments = attachments.length > 0;
  const isKept = !secret || config.appEnv === "development";
  const { html, text } = isKept ? mail : { html: "", text: "" };
  const { rows } = await sql<{ sent: boolean }>`
    insert into mail_messages as m
      (key, recipient, subject, html, text, kind, unsubscribe, has_attachments, is_secret, in_outbox,
        created_at)
    values (${key}, ${to}, ${subject}, ${html}, ${text}, ${kind}, ${unsubscribe},
      ${hasAttachments}::boolean, ${secret}::boolean, ${inOutbox}::boolean,
      ${clock.now()}::timestamptz)
    on conflict (key) do update set error = null, failed_at = null,
      subject = case when m.sent_at is null then excluded.subject else m.subject end,
      html = case when m.sent_at is null then excluded.html else m.html end,
      text = case when m.sent_at is null then excluded.text else m.text end
    returning sent_at is not null as sent`.execute(db);
  return rows[0].sent;
}

/** Writes down why a message did not go out, and whether that was the last word. */
async function noteError(
  { db, clock, log }: MailDeps,
  { key }: Mail,
  { reason, isOver }: { reason: string; isOver: boolean },
): Promise<void> {
  const failedAt = isOver ? clock.now() : null;
  await sql`
    update mail_messages set error = ${reason}, failed_at = ${failedAt}::timestamptz
    where key = ${key}`.execute(db);
  if (isOver) log.warn("mail_failed", { key, reason });
}

/** Hands a message to the mail server, without a note of it. Throws what the server says. */
export async function sendMail(
  config: Pick<Config, "mailFrom" | "appBaseUrl">,
  server: MailConfig,
  mail: Mail,
): Promise<void> {
  const smtp = await transport(server);
  try {
    await smtp.sendMail({
      messageId: messageId(mail.key, config.appBaseUrl),
      from: config.mailFrom,
      // As an object: text would be read as a list of addresses.
      to: { name: "", address: mail.to },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      attachments: mail.attachments?.map(({ name, type, base64 }) => ({
        filename: name,
        contentType: type,
        content: base64,
        encoding: "base64",
      })),
      headers: headersOf(mail),
    });
  } finally {
    smtp.close();
  }
}

/**
 * Sends a message over SMTP and keeps it in `mail_messages`; without `MAIL_HOST` it is only kept, where `/dev/mail`
 * shows it. A key that was sent before does nothing. A message that the server will never take has failed; what may get
 * better is thrown, for the job to try again. `isLast`: no job will.
 */
export async function deliver(
  deps: MailDeps,
  mail: Mail,
  { isLast }: { isLast: boolean } = { isLast: false },
): Promise<MailOutcome> {
  const { db, clock, config, log } = deps;
  if (await keep(deps, mail)) return { status: "sent" };
  if (!config.mail) {
    if (config.appEnv === "development") return { status: "kept" };
    const reason = "MAIL_HOST is not set";
    await noteError(deps, mail, { reason, isOver: true });
    return { status: "failed", reason };
  }
  try {
    await sendMail(config, config.mail, mail);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isRefused = isFinal(error);
    await noteError(deps, mail, { reason, isOver: isRefused || isLast });
    if (isRefused) return { status: "failed", reason };
    throw error;
  }
  await sql`
    update mail_messages set sent_at = ${clock.now()}::timestamptz where key = ${mail.key}`
    .execute(db);
  log.info("mail_sent", { key: mail.key });
  return { status: "sent" };
}
