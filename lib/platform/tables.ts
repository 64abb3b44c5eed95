import type { Generated } from "kysely";

type Instant = Temporal.Instant;

export interface PlatformTables {
  rate_limits: { key: string; hits: number; expires_at: Instant };
  content_version: { only_row: Generated<boolean>; version: number };
  live_events: {
    id: Generated<number>;
    user_id: number;
    kind: string;
    data: unknown;
    created_at: Instant;
  };
  schedule_runs: {
    name: string;
    started_at: Instant;
    ended_at: Instant | null;
    report: unknown;
    error: string | null;
    failed_at: Generated<Instant | null>;
    failure: Generated<string | null>;
  };
  mail_messages: {
    id: Generated<number>;
    /** Stable name of the message: handing it over twice keeps one. */
    key: string;
    recipient: string;
    subject: string;
    html: string;
    text: string;
    created_at: Instant;
    sent_at: Instant | null;
    error: string | null;
    kind: Generated<string | null>;
    unsubscribe: Generated<string | null>;
    has_attachments: Generated<boolean>;
    is_secret: Generated<boolean>;
    in_outbox: Generated<boolean>;
    failed_at: Generated<Instant | null>;
  };
}
