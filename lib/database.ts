import type { Kysely, Transaction } from "kysely";
import type { AccountsTables } from "./accounts/tables.ts";
import type { AuditTables } from "./audit/tables.ts";
import type { AuthoringTables } from "./authoring/tables.ts";
import type { AssessmentTables } from "./assessment/tables.ts";
import type { AssistantTables } from "./assistant/tables.ts";
import type { CatalogTables } from "./catalog/tables.ts";
import type { ChatTables } from "./chat/tables.ts";
import type { CertificateTables } from "./certificates/tables.ts";
import type { ExerciseTables } from "./exercises/tables.ts";
import type { CommerceTables } from "./commerce/tables.ts";
import type { LearningTables } from "./learning/tables.ts";
import type { LiveTables } from "./live/tables.ts";
import type { MediaTables } from "./media/tables.ts";
import type { NotificationsTables } from "./notifications/tables.ts";
import type { TeachingTables } from "./teaching/tables.ts";
import type { PlatformTables } from "./platform/tables.ts";
import type { ReportTables } from "./reports/tables.ts";
import type { ShopTables } from "./shop/tables.ts";

/** Every table of every domain: what `migrations/` makes, as TypeScript sees it. */
export interface Database
  extends
    AccountsTables,
    AssessmentTables,
    AssistantTables,
    AuditTables,
    AuthoringTables,
    CatalogTables,
    CertificateTables,
    ChatTables,
    CommerceTables,
    ExerciseTables,
    LearningTables,
    LiveTables,
    MediaTables,
    NotificationsTables,
    PlatformTables,
    ReportTables,
    ShopTables,
    TeachingTables {}

/** The database, or a transaction on it: what every query takes first. */
export type Db = Kysely<Database>;

/** An open transaction. Inside one, everything takes it: the embedded database has one connection. */
export type Tx = Transaction<Database>;
