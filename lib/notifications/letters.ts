import type { Deps } from "../deps.ts";
import { messages } from "../platform/i18n/mod.ts";
import type { Mail } from "../platform/mail.ts";
import { renderMail } from "../platform/mail_template.ts";
import type { Reader } from "./centre_queries.ts";
import { type Details, isFixed, type Kind, KINDS } from "./rules.ts";
import { unsubscribePath } from "./unsubscribe.ts";
import { wordsOf } from "./words.ts";

/** What a letter is about. */
export interface LetterNews {
  kind: Kind;
  /** Stable, for one person: the mail's key. */
  key: string;
  details: Details;
  /** Where its button leads on the site. */
  path: string;
}

/** Writes news as a letter in its reader's language and zone. `now`: says how long something is away. */
export async function letterOf(
  deps: Pick<Deps, "config" | "sessionSecret">,
  reader: Reader,
  { kind, key, details, path }: LetterNews,
  now?: Temporal.Instant,
): Promise<Mail> {
  const { config } = deps;
  const words = messages(reader.lang);
  const { title, text, button } = wordsOf(kind, details, reader, now);
  const topic = KINDS[kind];
  const unsubscribe = isFixed(topic, "mail")
    ? undefined
    : config.appBaseUrl + await unsubscribePath(deps, reader.id, topic);
  const settings = `${config.appBaseUrl}/profile/notifications`;
  const mail = renderMail({
    lang: reader.lang,
    siteName: config.appName,
    subject: title,
    greeting: words.mail.greeting(reader.name),
    paragraphs: [text],
    button: { label: button, href: config.appBaseUrl + path },
    footer: words.mail.footer(config.appName),
    links: [
      ...(unsubscribe ? [{ label: words.mail.unsubscribe, href: unsubscribe }] : []),
      { label: words.notifications.settings, href: settings },
    ],
  });
  return { key, kind, to: reader.email, unsubscribe, ...mail };
}

/** The same as a WhatsApp text: short, with the address at its end. */
export function whatsappText(
  { config }: Pick<Deps, "config">,
  reader: Pick<Reader, "name" | "lang" | "zone">,
  { kind, details, path }: Omit<LetterNews, "key">,
  now?: Temporal.Instant,
): string {
  const words = messages(reader.lang);
  const { text } = wordsOf(kind, details, reader, now);
  return `${words.mail.greeting(reader.name)}\n${text}\n${config.appBaseUrl}${path}\n\n${
    words.notifications.stopHint(config.appName)
  }`;
}
