import type { Db, Tx } from "../../database.ts";

type Instant = Temporal.Instant;

/** What an instructor has told of themselves; undefined for who is none. */
export function profileOfInstructor(db: Db | Tx, userId: number) {
  return db.selectFrom("instructor_profiles").select([
    "headline",
    "expertise",
    "institution",
    "years_teaching",
    "credential_media_id",
    "credential_name",
    "credential_url",
    "verified_at",
  ]).where("user_id", "=", userId).executeTakeFirst();
}

export type InstructorRow = NonNullable<Awaited<ReturnType<typeof profileOfInstructor>>>;

/** Keeps what an instructor tells, and whether that verifies them, in one statement. */
export async function writeInstructor(
  tx: Tx,
  userId: number,
  profile: InstructorRow & { verified_at: Instant | null },
): Promise<void> {
  await tx.insertInto("instructor_profiles").values({ user_id: userId, ...profile })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(profile)).execute();
}
