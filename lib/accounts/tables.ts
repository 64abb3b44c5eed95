import type { ColumnType, Generated } from "kysely";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Zone } from "../platform/time.ts";

/** What a person may do. */
export type Role = "student" | "instructor" | "admin";
type Instant = Temporal.Instant;

export interface UsersTable {
  id: Generated<number>;
  /** citext: one account per address, however it is capitalised. */
  email: string;
  name: string;
  role: Role;
  password_hash: string;
  lang: ColumnType<Lang, Lang | undefined, Lang>;
  zone: ColumnType<Zone, Zone | undefined, Zone>;
  /** E.164. */
  phone: string | null;
  whatsapp_opt_in: ColumnType<boolean, boolean | undefined, boolean>;
  /** When the person agreed to messages on WhatsApp; null while they do not. */
  whatsapp_opt_in_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  /** How the person agreed (`profile`), or why it ended: `stop` (they answered so), `blocked`. */
  whatsapp_opt_in_source: ColumnType<string | null, string | null | undefined, string | null>;
  /** A square picture, for anybody to see. */
  picture_id: ColumnType<string | null, string | null | undefined, string | null>;
  email_verified_at: Instant | null;
  deactivated_at: Instant | null;
  created_at: Instant;
}

export interface InstructorProfilesTable {
  user_id: number;
  headline: ColumnType<string, string | undefined, string>;
  expertise: ColumnType<string, string | undefined, string>;
  institution: ColumnType<string, string | undefined, string>;
  years_teaching: number | null;
  /** The proof of training: a file, or an address, or neither. */
  credential_media_id: ColumnType<string | null, string | null | undefined, string | null>;
  /** The file's name as it was uploaded. */
  credential_name: ColumnType<string | null, string | null | undefined, string | null>;
  credential_url: ColumnType<string | null, string | null | undefined, string | null>;
  verified_at: Instant | null;
}

export interface SessionsTable {
  id: string;
  user_id: number;
  created_at: Instant;
  expires_at: Instant;
  last_seen_at: Instant;
  revoked_at: Instant | null;
  address: string | null;
  user_agent: string | null;
  /** Set: an admin sees the site as this person does. */
  admin_id: ColumnType<number | null, number | null | undefined, never>;
  /** The admin's own session, to go back to. */
  admin_session_id: ColumnType<string | null, string | null | undefined, never>;
}

/** What a link sent by mail is for. */
export type TokenPurpose = "verify_email" | "reset_password";

export interface AccountTokensTable {
  /** SHA-256 of the token, in hex. */
  hash: string;
  user_id: number;
  purpose: TokenPurpose;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

export interface AccountsTables {
  users: UsersTable;
  account_tokens: AccountTokensTable;
  instructor_profiles: InstructorProfilesTable;
  sessions: SessionsTable;
}
