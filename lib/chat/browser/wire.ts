/** What the browser asks the server for a room. */
import type { Message } from "./conversation.ts";
import type { Waiting } from "./outbox.ts";

/** What became of a message that was sent. */
export type Sent =
  | { kind: "kept"; message: Message }
  /** Try again after so many milliseconds; nothing is wrong with the message. The server's reason, if it gave one. */
  | { kind: "later"; afterMs: number; reason: string | null }
  | { kind: "refused"; reason: string };

const RETRY_MS = 5_000;
const JSON_ONLY = { accept: "application/json" };

async function reasonOf(answer: Response): Promise<string> {
  try {
    const { error } = await answer.json();
    const fields: unknown[] = Object.values(error.fields ?? {});
    return String(fields[0] ?? error.message);
  } catch {
    return `HTTP ${answer.status}`;
  }
}

/** Sends a message, with a picture if there is one. Never throws. */
export async function send(room: string, one: Waiting): Promise<Sent> {
  const { picture } = one;
  const body = picture ? new FormData() : new URLSearchParams();
  body.append("client_id", one.client_id);
  body.append("text", one.text);
  body.append("course", one.course);
  if (picture && body instanceof FormData) body.append("picture", picture);
  try {
    const answer = await fetch(`/chat/${room}/messages`, {
      method: "POST",
      headers: JSON_ONLY,
      body,
    });
    if (answer.ok) return { kind: "kept", message: (await answer.json()).message };
    if (answer.status === 429 || answer.status >= 500) {
      const seconds = Number(answer.headers.get("retry-after"));
      const reason = answer.status === 429 ? await reasonOf(answer) : null;
      return { kind: "later", afterMs: seconds > 0 ? seconds * 1000 : RETRY_MS, reason };
    }
    return { kind: "refused", reason: await reasonOf(answer) };
  } catch {
    return { kind: "later", afterMs: RETRY_MS, reason: null };
  }
}

/** All messages after an id; null when the server cannot be asked now. */
export async function fetchAfter(room: string, after: number): Promise<Message[] | null> {
  const all: Message[] = [];
  try {
    for (let hasMore = true, from = after; hasMore;) {
      const answer = await fetch(`/chat/${room}/messages?after=${from}`, { headers: JSON_ONLY });
      if (!answer.ok) return null;
      const page: { messages: Message[]; more: boolean } = await answer.json();
      all.push(...page.messages);
      from = page.messages.at(-1)?.id ?? from;
      hasMore = page.more;
    }
    return all;
  } catch {
    return null;
  }
}

/** Titles of courses that what somebody types may mean; none when the server cannot be asked now. */
export async function suggestCourses(q: string): Promise<string[]> {
  try {
    const answer = await fetch(`/courses/suggestions?q=${encodeURIComponent(q.slice(0, 100))}`, {
      headers: JSON_ONLY,
    });
    if (!answer.ok) return [];
    const { suggestions }: { suggestions: { kind: string; label: string }[] } = await answer.json();
    return suggestions.filter(({ kind }) => kind === "course").map(({ label }) => label);
  } catch {
    return [];
  }
}

/** Tells the server something small about a room; what fails is said again by the next sign. */
export async function signal(
  room: string,
  what: "typing" | "read" | "presence",
  values: Record<string, string> = {},
): Promise<unknown> {
  try {
    const answer = await fetch(`/chat/${room}/${what}`, {
      method: "POST",
      headers: JSON_ONLY,
      body: new URLSearchParams(values),
      keepalive: true,
    });
    return answer.ok && answer.status !== 204 ? await answer.json() : null;
  } catch {
    return null;
  }
}
