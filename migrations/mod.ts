import type { Migrations } from "../lib/platform/db/migrate.ts";
import * as platform from "./20261121_0000_platform.ts";
import * as accounts from "./20261121_0100_accounts.ts";
import * as catalog from "./20261121_0200_catalog.ts";
import * as learning from "./20261121_0300_learning.ts";
import * as accountTokens from "./20261121_0400_account_tokens.ts";
import * as authoring from "./20261122_0100_authoring.ts";
import * as media from "./20261122_0200_media.ts";
import * as courseImports from "./20261122_0210_course_imports.ts";
import * as enrollmentRemovals from "./20261122_0300_enrollment_removals.ts";
import * as discovery from "./20261122_0301_wishlist_and_views.ts";
import * as orders from "./20261122_0400_orders.ts";
import * as money from "./20261122_0401_money.ts";
import * as gatewayStandIn from "./20261122_0500_gateway_standin.ts";
import * as assessment from "./20261122_0600_assessment.ts";
import * as quizSaving from "./20261122_0610_quiz_saving.ts";
import * as quizInCatalog from "./20261122_0620_quiz_in_catalog.ts";
import * as exercises from "./20261122_0800_exercises.ts";
import * as certificates from "./20261122_0810_certificates.ts";
import * as live from "./20261123_0100_live.ts";
import * as deliveries from "./20261123_0200_deliveries.ts";
import * as deliveryLog from "./20261123_0210_delivery_log.ts";
import * as courseNews from "./20261123_0220_course_news.ts";
import * as notifications from "./20261123_0300_notifications.ts";
import * as assistant from "./20261123_0400_assistant.ts";
import * as chat from "./20261123_0500_chat.ts";
import * as teaching from "./20261123_0600_teaching.ts";
import * as audit from "./20261123_0700_audit.ts";
import * as shop from "./20261123_0710_shop.ts";
import * as retiredMeetings from "./20261124_0100_retired_meetings.ts";
import * as instructorPictures from "./20261125_0100_instructor_pictures.ts";
import * as skippedReminders from "./20261126_0100_skipped_reminders.ts";
import * as batchesInCatalog from "./20261126_0110_batches_in_catalog.ts";
import * as chatStaff from "./20261126_0200_chat_staff.ts";
import * as risks from "./20261126_0400_risks.ts";
import * as risksInBatches from "./20261126_0410_risks_in_batches.ts";
import * as userSearch from "./20261126_0500_user_search.ts";
import * as figuresUntil from "./20261126_0510_figures_until.ts";
import * as helpSwitches from "./20261126_0520_help_switches.ts";
import * as deliveryOrders from "./20261127_0700_delivery_orders.ts";
import * as unusedLogos from "./20261127_0710_unused_logos.ts";
import * as activity from "./20261127_0800_activity.ts";

/** Every migration by name. Forward only: a change to what has landed is a new file. */
export const migrations: Migrations = {
  "20261121_0000_platform": platform,
  "20261121_0100_accounts": accounts,
  "20261121_0200_catalog": catalog,
  "20261121_0300_learning": learning,
  "20261121_0400_account_tokens": accountTokens,
  "20261122_0100_authoring": authoring,
  "20261122_0200_media": media,
  "20261122_0210_course_imports": courseImports,
  "20261122_0300_enrollment_removals": enrollmentRemovals,
  "20261122_0301_wishlist_and_views": discovery,
  "20261122_0400_orders": orders,
  "20261122_0401_money": money,
  "20261122_0500_gateway_standin": gatewayStandIn,
  "20261122_0600_assessment": assessment,
  "20261122_0610_quiz_saving": quizSaving,
  "20261122_0620_quiz_in_catalog": quizInCatalog,
  "20261122_0800_exercises": exercises,
  "20261122_0810_certificates": certificates,
  "20261123_0100_live": live,
  "20261123_0200_deliveries": deliveries,
  "20261123_0210_delivery_log": deliveryLog,
  "20261123_0220_course_news": courseNews,
  "20261123_0300_notifications": notifications,
  "20261123_0400_assistant": assistant,
  "20261123_0500_chat": chat,
  "20261123_0600_teaching": teaching,
  "20261123_0700_audit": audit,
  "20261123_0710_shop": shop,
  "20261124_0100_retired_meetings": retiredMeetings,
  "20261125_0100_instructor_pictures": instructorPictures,
  "20261126_0100_skipped_reminders": skippedReminders,
  "20261126_0110_batches_in_catalog": batchesInCatalog,
  "20261126_0200_chat_staff": chatStaff,
  "20261126_0400_risks": risks,
  "20261126_0410_risks_in_batches": risksInBatches,
  "20261126_0500_user_search": userSearch,
  "20261126_0510_figures_until": figuresUntil,
  "20261126_0520_help_switches": helpSwitches,
  "20261127_0700_delivery_orders": deliveryOrders,
  "20261127_0710_unused_logos": unusedLogos,
  "20261127_0800_activity": activity,
};
