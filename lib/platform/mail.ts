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
}

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

/** What makes mail programs show their own button for it; it is pressed without opening a page. */
function unsubscribeHeaders({ unsubscribe }: Mail) {
  if (!unsubscribe) return {};
  return {
    headers: {
      "List-Unsubscribe": `<${unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

async function noteError(db: QueryExecutorProvider, key: string, reason: string): Promise<void> {
  await sql`update mail_messages set error = ${reason} where key = ${key}`.execute(db);
}

/**
 * Sends a message over SMTP and keeps it in `mail_messages`; without `MAIL_HOST` it is only kept, where `/dev/mail`
 * shows it. A key that was sent before does nothing. Throws what the mail server says, for the job to try again.
 */
export async function deliver(deps: MailDeps, mail: Mail): Promise<void> {
  const { db, clock, config, log } = deps;
  const now = clock.now();
  const isKept = !mail.secret || config.appEnv === "development";
  const { html, text } = isKept ? mail : { html: "", text: "" };
  const { rows } = await sql<{ sent: boolean }>`
    insert into mail_messages (key, recipient, subject, html, text, created_at)
    values (${mail.key}, ${mail.to}, ${mail.subject}, ${html}, ${text}, ${now}::timestamptz)
    on conflict (key) do update set error = null
    returning sent_at is not null as sent`.execute(db);
  if (rows[0].sent) return;
  if (!config.mail) {
    if (config.appEnv === "production") {
      log.warn("mail_not_configured", { key: mail.key });
      await noteError(db, mail.key, "MAIL_HOST is not set");
    }
    return;
  }
  const smtp = await transport(config.mail);
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
      ...unsubscribeHeaders(mail),
    });
  } catch (error) {
    await noteError(db, mail.key, error instanceof Error ? error.message : String(error));
    throw error;
  } finally {
    smtp.close();
  }
  await sql`
    update mail_messages set sent_at = ${clock.now()}::timestamptz where key = ${mail.key}`
    .execute(db);
  log.info("mail_sent", { key: mail.key });
}
