import type { ConstraintErrors } from "../platform/errors.ts";

/** What people are told when a constraint refuses what they sent; everything else is a fault of ours. */
export const CONSTRAINT_ERRORS: ConstraintErrors = {
  exercise_submissions_exercise: { code: "conflict", key: "exercise_has_submissions" },
  users_email_key: { code: "invalid", key: "email_taken", field: "email" },
  quiz_started: { code: "conflict", key: "quiz_started" },
  quiz_attempts_quiz: { code: "conflict", key: "quiz_started" },
  courses_slug_not_reserved: { code: "invalid", key: "slug_reserved", field: "slug" },
};
