import type { ColumnType, Generated } from "kysely";

type Instant = Temporal.Instant;

/**
 * How an answer came about: by the model, by the look-up alone, by the look-up since the model failed, by a model that
 * fell silent in between, by one that was stopped, or from the help articles while a quiz is open.
 */
export type AnswerKind = "model" | "short" | "fallback" | "cut" | "stopped" | "help";

/** A page that an answer is taken from. */
export interface Source {
  title: string;
  /** A path of this site. */
  href: string;
}

/** A question with its answer; gone after an hour. */
export interface AssistantTurnsTable {
  id: Generated<number>;
  user_id: number | null;
  /** SHA-256 of a visitor's token, in hex. */
  visitor: string | null;
  question: string;
  answer: string;
  kind: AnswerKind;
  sources: ColumnType<Source[], unknown, unknown>;
  course_ids: ColumnType<number[], unknown, unknown>;
  asked_at: Instant;
}

export interface AssistantUsageTable {
  subject: string;
  /** ISO 8601 date in the person's zone. */
  day: string;
  used: number;
}

export interface AssistantTables {
  assistant_turns: AssistantTurnsTable;
  assistant_usage: AssistantUsageTable;
}
