import { type ConstraintErrors, translateDatabaseError } from "../platform/errors.ts";

/** What people are told when a constraint refuses what they sent; everything else is a fault of ours. */
export const CONSTRAINT_ERRORS: ConstraintErrors = {
  exercise_submissions_exercise: { code: "conflict", key: "exercise_has_submissions" },
  users_last_admin: { code: "invalid", key: "last_admin" },
  users_email_key: { code: "invalid", key: "email_taken", field: "email" },
  coupons_code_key: { code: "invalid", key: "coupon_code_taken", field: "code" },
  refunds_requested_key: { code: "conflict", key: "refund_in_progress" },
  coupons_max_uses: { code: "invalid", key: "coupon_used_up", field: "code" },
  coupons_max_per_person: { code: "invalid", key: "coupon_used_by_you", field: "code" },
  quiz_started: { code: "conflict", key: "quiz_started" },
  quiz_attempts_quiz: { code: "conflict", key: "quiz_started" },
  courses_slug_not_reserved: { code: "invalid", key: "slug_reserved", field: "slug" },
};

/** A failure of a form whose page shows it itself: what a constraint refused as what people are told. */
export function formFailure(error: unknown): unknown {
  return translateDatabaseError(error, CONSTRAINT_ERRORS);
}
