import { z } from "zod";
import { messages } from "../platform/i18n/mod.ts";
import { sendMail } from "../platform/mail.ts";
import { renderMail } from "../platform/mail_template.ts";
import { CommandError, runConfigured, say } from "./output.ts";

/** What to look at, by the code of nodemailer's error. */
const HINTS: Readonly<Record<string, string>> = {
  EAUTH: "The server refused the login. Look at MAIL_USERNAME and MAIL_PASSWORD; Gmail wants an " +
    "app password (https://myaccount.google.com/apppasswords), not that of the account.",
  EDNS: "MAIL_HOST cannot be found.",
  ENOTFOUND: "MAIL_HOST cannot be found.",
  ESOCKET: "Nothing answers there, or not in this encryption. Look at MAIL_HOST, MAIL_PORT and " +
    "MAIL_ENCRYPTION: 587 goes with tls, 465 with ssl.",
  ECONNECTION: "Nothing answers there. Look at MAIL_HOST and MAIL_PORT.",
  ETIMEDOUT: "Nothing answers there, or a firewall is in between. Look at MAIL_HOST and MAIL_PORT.",
  ETLS: "The server offers no STARTTLS. Look at MAIL_PORT and MAIL_ENCRYPTION.",
  EENVELOPE: "The server does not take this sender or this recipient. Look at MAIL_FROM_ADDRESS.",
};

/** `deno task mail:test ADDRESS`: one message over the configured server. */
await runConfigured(async (config) => {
  const [address, ...others] = Deno.args;
  const to = z.email().safeParse(address);
  if (others.length > 0 || !to.success) {
    throw new CommandError("Usage: deno task mail:test ADDRESS");
  }
  if (!config.mail) {
    throw new CommandError("MAIL_HOST is not set: mail is kept and shown at /dev/mail, not sent.");
  }
  const { mail: { host, port } } = config;
  const words = messages("id").mail;
  const letter = renderMail({
    lang: "id",
    siteName: config.appName,
    subject: words.test.subject(config.appName),
    greeting: words.greeting(to.data),
    paragraphs: words.test.paragraphs,
    button: { label: config.appName, href: config.appBaseUrl },
    footer: words.footer(config.appName),
  });
  const key = `mail-test-${crypto.randomUUID()}`;
  try {
    await sendMail(config, config.mail, { key, to: to.data, ...letter });
  } catch (error) {
    const { code } = error as { code?: unknown };
    const hint = HINTS[String(code)];
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${host}:${port} did not take it: ${reason}${hint ? `\n${hint}` : ""}`,
    );
  }
  say(`${host}:${port} took a message to ${to.data}. Should it not arrive, look among spam.`);
});
