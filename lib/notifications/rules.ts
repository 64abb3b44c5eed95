import type { Channel } from "./tables.ts";

export type { Channel };

/** Where a person can be told something, in the order in which the preferences show it. */
export const CHANNELS: readonly Channel[] = ["app", "mail", "whatsapp"];

/** What somebody may want to hear of or not (seed 001, preferences), and where they do unless they say otherwise. */
export const TOPICS = {
  enrolled: { app: true, mail: true, whatsapp: false },
  lesson: { app: true, mail: false, whatsapp: false },
  session: { app: true, mail: true, whatsapp: true },
  reminder: { app: true, mail: true, whatsapp: true },
  dayBefore: { app: false, mail: false, whatsapp: false },
  quiz: { app: true, mail: true, whatsapp: false },
  graded: { app: true, mail: true, whatsapp: false },
  certificate: { app: true, mail: true, whatsapp: false },
  order: { app: true, mail: true, whatsapp: false },
  chat: { app: true, mail: true, whatsapp: false },
  announcement: { app: true, mail: true, whatsapp: false },
} as const satisfies Record<string, Record<Channel, boolean>>;

/** The name of a topic. */
export type Topic = keyof typeof TOPICS;
/** Every topic, in the order in which the preferences show it. */
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

/** True for a topic of ours. */
export function isTopic(value: unknown): value is Topic {
  return typeof value === "string" && Object.hasOwn(TOPICS, value);
}

/** Mails about money are part of the purchase: nobody can switch them off. */
export function isFixed(topic: Topic, channel: Channel): boolean {
  return topic === "order" && channel === "mail";
}

/** Every kind of notification, with the topic it belongs to. */
export const KINDS = {
  enrolled: "enrolled",
  removed: "enrolled",
  restored: "enrolled",
  lesson_published: "lesson",
  session_scheduled: "session",
  session_moved: "session",
  session_cancelled: "session",
  reminder: "reminder",
  reminder_day: "dayBefore",
  quiz_opens: "quiz",
  quiz_closes: "quiz",
  graded: "graded",
  certificate_issued: "certificate",
  order_placed: "order",
  order_paid: "order",
  order_expired: "order",
  order_refunded: "order",
  chat_message: "chat",
  course_approved: "announcement",
  course_returned: "announcement",
  verification_withdrawn: "announcement",
  announcement: "announcement",
  nudge: "announcement",
} as const satisfies Record<string, Topic>;

/** The name of a kind. */
export type Kind = keyof typeof KINDS;

/** Kinds of letters that are no notifications: they are about the account itself. */
export const MAIL_KINDS = ["welcome", "verification", "reset", "password_changed"] as const;

/** Where a message may stand in the log of deliveries; `kept`: there is no mail server. */
export const DELIVERY_STATUSES = [
  "queued",
  "sending",
  "kept",
  "sent",
  "delivered",
  "read",
  "failed",
  "skipped",
] as const;

/** True for a kind of ours: what an older version wrote may be none any more. */
export function isKind(value: string): value is Kind {
  return Object.hasOwn(KINDS, value);
}

/** The blanks of a notification's words. Moments are ISO 8601 in UTC; amounts whole rupiah. */
export interface Details {
  course?: string;
  /** A lesson, a session, an exercise, an announcement. */
  title?: string;
  /** Who is behind it. */
  person?: string;
  /** An order's number. */
  number?: string;
  /** Why something was done. */
  reason?: string;
  grade?: number;
  amount?: number;
  at?: string;
}

/** Whether something is wanted: what the person said, else the topic's default; the fixed always. */
export function isWanted(topic: Topic, channel: Channel, said: boolean | undefined): boolean {
  return isFixed(topic, channel) || (said ?? TOPICS[topic][channel]);
}
