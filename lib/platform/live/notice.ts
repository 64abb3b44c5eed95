/** Somebody whom a notice is for, with the id of their event; null when there is none. */
export interface Addressee {
  userId: number;
  eventId: number | null;
}

/** What a `NOTIFY` says; without an event its readers look into the table, an event without ids is a hint. */
export interface Notice {
  to: Addressee[];
  event: { kind: string; data: string } | null;
}

/**
 * Reads the payload of a `NOTIFY`. `12:901,15:902 chat.message {"room":"…"}` carries the event itself, whose row has id
 * 901 for person 12 and id 902 for person 15; `12,15 chat.typing {…}` is kept nowhere; `12,15` only says that there is
 * news for both.
 */
export function readNotice(payload: string): Notice {
  const afterTo = payload.indexOf(" ");
  const afterKind = payload.indexOf(" ", afterTo + 1);
  const isWhole = afterTo > 0 && afterKind > 0;
  const to = (isWhole ? payload.slice(0, afterTo) : payload).split(",").map((one) => {
    const [userId, eventId] = one.split(":", 2);
    return { userId: Number(userId), eventId: eventId === undefined ? null : Number(eventId) };
  });
  if (!isWhole) return { to, event: null };
  const kind = payload.slice(afterTo + 1, afterKind);
  return { to, event: { kind, data: payload.slice(afterKind + 1) } };
}
