import type { QueueOptions } from "pg-boss";
import type { DomainEvent } from "../events.ts";
import type { Mail } from "../mail.ts";

/** What the jobs of each queue carry. */
export interface JobData {
  /** Something has happened; handlers find out what follows from it. */
  event: DomainEvent;
  /** A finished message that wants to be sent. */
  mail: Mail;
}

export type QueueName = keyof JobData;

/** A failed job waits half a minute, then about twice as long each time: two hours in all. */
const PATIENT: QueueOptions = {
  retryLimit: 8,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 6 * 60 * 60,
  // A job that has not ended by then belongs to a process that died; it is far beyond every timeout.
  expireInSeconds: 5 * 60,
  retentionSeconds: 14 * 24 * 60 * 60,
  deleteAfterSeconds: 7 * 24 * 60 * 60,
};

/** Every queue with its settings, in the order in which they are drained: an event makes mails. */
export const QUEUES: Readonly<Record<QueueName, QueueOptions>> = {
  event: PATIENT,
  mail: PATIENT,
};

/** The names of all queues, in the order in which they are drained. */
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];
