import { type ConstraintErrors, translateDatabaseError } from "../platform/errors.ts";

/** What people are told when the database refuses what they sent. */
const CONSTRAINTS: ConstraintErrors = {
  batches_capacity: { code: "invalid", key: "batch_full", field: "batch" },
  batches_name_key: { code: "invalid", key: "batch_name_taken", field: "name" },
  live_sessions_batch_fkey: { code: "invalid", key: "batch_foreign", field: "batch" },
};

/** Does some work, with refusals by the database as messages at their fields; `own` goes before the usual ones. */
export async function translated<T>(
  work: () => Promise<T>,
  own: ConstraintErrors = {},
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translateDatabaseError(error, { ...CONSTRAINTS, ...own });
  }
}
