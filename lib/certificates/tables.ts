import type { Generated } from "kysely";
import type { Lang } from "../platform/i18n/lang.ts";

type Instant = Temporal.Instant;

export interface CertificateSettingsTable {
  course_id: number;
  /** Null: certificates are valid for ever. */
  valid_months: number | null;
  updated_at: Instant;
}

export interface CertificatesTable {
  id: Generated<number>;
  /** 26 letters of Crockford's base32; see `rules.ts`. */
  code: string;
  user_id: number;
  course_id: number;
  /** This and what follows up to `instructor_name` are copies of the moment of issue. */
  holder_name: string;
  course_title: string;
  course_lang: Lang;
  course_summary: string;
  skills: string[];
  instructor_name: string;
  issued_at: Instant;
  expires_at: Instant | null;
  revoked_at: Instant | null;
}

export interface CertificateChangesTable {
  id: Generated<number>;
  certificate_id: number;
  kind: "revoked" | "reinstated";
  reason: string;
  changed_by: number;
  changed_at: Instant;
}

export interface SigningKeysTable {
  /** The key's RFC 7638 thumbprint. */
  id: string;
  public_jwk: unknown;
  sealed_private_jwk: string;
  created_at: Instant;
  retired_at: Instant | null;
}

export interface CertificateTables {
  certificate_settings: CertificateSettingsTable;
  certificates: CertificatesTable;
  certificate_changes: CertificateChangesTable;
  signing_keys: SigningKeysTable;
}
