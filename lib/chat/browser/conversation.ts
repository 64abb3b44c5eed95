/** What a conversation shows, put together from answers and live events; pure. */

/** Longest message, in letters (issue 7). */
export const MESSAGE_MAX = 4000;

/** A message as the server shows it. */
export interface Message {
  id: number;
  client_id: string;
  side: "customer" | "staff";
  sender: string | null;
  text: string;
  /** ISO 8601 in UTC. */
  at: string;
  deleted: boolean;
  course: { slug: string; title: string; price: number } | null;
  picture: { url: string; width: number | null; height: number | null } | null;
}

/** Each message once, in the order of the room, each as it was last heard of. */
export function merged(known: readonly Message[], news: readonly Message[]): Message[] {
  const byId = new Map([...known, ...news].map((message) => [message.id, message]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

/** The id of the newest message; 0 for none. */
export function lastId(messages: readonly Message[]): number {
  return messages.at(-1)?.id ?? 0;
}

/** The day of a moment in a zone and language, `21 November 2026`. */
export function dayOf(at: string, { lang, zone }: { lang: string; zone: string }): string {
  const options = { timeZone: zone, day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(lang === "id" ? "id-ID" : "en-GB", options).format(new Date(at));
}

/** Hours and minutes of a moment in a zone. */
export function hourOf(at: string, { lang, zone }: { lang: string; zone: string }): string {
  const options = { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(lang === "id" ? "id-ID" : "en-GB", options).format(new Date(at));
}

/** Fills `{name}` and the like in a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
