import type { AuditValues } from "./tables.ts";

export type { AuditValues };

/** Everything that staff do and the log keeps: what it is done to, and what. */
export const AUDIT_ACTIONS = [
  "user.added",
  "user.role",
  "user.deactivated",
  "user.reactivated",
  "user.reset_link",
  "user.viewed_as",
  "user.view_ended",
  "instructor.verification_withdrawn",
  "course.approved",
  "course.rejected",
  "course.unpublished",
  "course.settings",
  "course.status",
  "course.deleted",
  "course.edited",
  "student.removed",
  "student.restored",
  "certificate.revoked",
  "certificate.reinstated",
  "certificate.validity",
  "category.added",
  "category.changed",
  "category.deleted",
  "coupon.added",
  "coupon.changed",
  "coupon.switched",
  "order.refunded",
  "review.settled",
  "payout.paid",
  "settings.changed",
  "chat.moved",
  "chat.blocked",
  "chat.unblocked",
  "chat.message_deleted",
  "chat.report_settled",
  "delivery.retried",
  "job.retried",
] as const;

/** One of them. */
export type AuditAction = typeof AUDIT_ACTIONS[number];

/** Of two states the values that differ; one that is on one side only differs. */
export function changed(
  before: AuditValues,
  after: AuditValues,
): { before: AuditValues; after: AuditValues } {
  const differs = (name: string) => before[name] !== after[name];
  const keep = (values: AuditValues) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => differs(name)));
  return { before: keep(before), after: keep(after) };
}
