import type { ColumnType, Generated } from "kysely";
import type { AnswerValue, QuestionKind, QuestionSpec } from "./spec.ts";

type Instant = Temporal.Instant;
type Defaulted<T> = ColumnType<T, T | undefined, T>;

/** From when on students see something of a finished attempt. */
export type ShownFrom = "after_submit" | "after_close" | "never";
/** How an attempt came to its end: handed in, or closed because its time was over. */
export type FinishedBy = "student" | "time";

export interface QuizzesTable {
  id: Generated<number>;
  course_id: number;
  /** Null: the course's final quiz. */
  section_id: number | null;
  title: string;
  /** Markdown. */
  description: Defaulted<string>;
  opens_at: Instant | null;
  closes_at: Instant | null;
  time_limit_minutes: number | null;
  /** Percent of the points. */
  pass_mark: Defaulted<number>;
  shuffle_questions: Defaulted<boolean>;
  shuffle_options: Defaulted<boolean>;
  results_shown: Defaulted<ShownFrom>;
  /** Also governs the right answers. */
  explanations_shown: Defaulted<ShownFrom>;
  counts_for_certificate: boolean;
  /** Null: a draft. */
  published_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
}

/** Cannot be changed once somebody has started, except by a regrading (trigger, constraint `quiz_started`). */
export interface QuizQuestionsTable {
  id: Generated<number>;
  quiz_id: number;
  position: number;
  kind: QuestionKind;
  /** Markdown. */
  prompt: string;
  /** Markdown. */
  explanation: Defaulted<string>;
  points: Defaulted<number>;
  /** Validated by `questionSpec` of spec.ts. */
  spec: QuestionSpec;
  dropped_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
}

export interface QuizAttemptsTable {
  id: Generated<number>;
  quiz_id: number;
  user_id: number;
  seed: number;
  started_at: Instant;
  /** With extra time, without the grace for the network; null: no end. */
  deadline_at: Instant | null;
  extra_seconds: Defaulted<number>;
  finished_at: Instant | null;
  finished_by: FinishedBy | null;
  /** The newest last. */
  devices: Defaulted<string[]>;
  /** Set when finished. */
  points: number | null;
  max_points: number | null;
}

export interface QuizAnswersTable {
  attempt_id: number;
  question_id: number;
  quiz_id: number;
  /** JSON null: taken back. */
  value: AnswerValue | null;
  /** Grows over the attempt: a save with a lower one is older. */
  seq: number;
  saved_at: Instant;
  /** Set when the attempt is finished. */
  points: number | null;
}

export interface QuizExtraTimeTable {
  quiz_id: number;
  user_id: number;
  seconds: number;
  granted_by: number;
  granted_at: Instant;
}

export interface QuizRegradesTable {
  id: Generated<number>;
  quiz_id: number;
  question_id: number;
  action: string;
  detail: unknown;
  reason: string;
  changed_count: Defaulted<number>;
  made_by: number;
  made_at: Instant;
}

export interface AssessmentTables {
  quizzes: QuizzesTable;
  quiz_questions: QuizQuestionsTable;
  quiz_attempts: QuizAttemptsTable;
  quiz_answers: QuizAnswersTable;
  quiz_extra_time: QuizExtraTimeTable;
  quiz_regrades: QuizRegradesTable;
}
