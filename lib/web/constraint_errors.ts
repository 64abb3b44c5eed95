import type { ConstraintErrors } from "../platform/errors.ts";

/** What people are told when a constraint refuses what they sent; everything else is a fault of ours. */
export const CONSTRAINT_ERRORS: ConstraintErrors = {
  users_email_key: { code: "invalid", key: "email_taken", field: "email" },
  courses_slug_not_reserved: { code: "invalid", key: "slug_reserved", field: "slug" },
};
