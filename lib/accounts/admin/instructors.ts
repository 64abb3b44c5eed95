import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { audit } from "../../audit/service.ts";
import type { Deps } from "../../deps.ts";
import { mediaUrl } from "../../media/rules.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import {
  choiceFilter,
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { reasonInput } from "./input.ts";

interface Admin {
  id: number;
  role: string;
}

interface InstructorFilters {
  q: string | null;
  status: "verified" | "unverified" | null;
}

/** An instructor with what they have proved. */
export interface InstructorCredentialRow {
  id: number;
  name: string;
  email: string;
  expertise: string;
  institution: string;
  yearsTeaching: number | null;
  credentialMediaId: string | null;
  credentialName: string | null;
  credentialUrl: string | null;
  verifiedAt: Temporal.Instant | null;
  joined: Temporal.Instant;
}

/** How the list of instructors can be asked for. */
export const INSTRUCTORS_LISTING: Listing<InstructorFilters> = {
  key: "id",
  sorts: { name: "text", institution: "text", joined: "timestamptz" },
  initial: "-joined",
  filters: z.object({ q: searchFilter, status: choiceFilter(["verified", "unverified"]) }),
};

function instructorRows({ q, status }: InstructorFilters): RawBuilder<InstructorCredentialRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`u.role = 'instructor'`];
  if (status) {
    conditions.push(
      status === "verified" ? sql`p.verified_at is not null` : sql`p.verified_at is null`,
    );
  }
  if (like) {
    conditions.push(sql`(u.name ilike ${like} or u.email::text ilike ${like}
      or p.institution ilike ${like} or p.expertise ilike ${like})`);
  }
  return sql<InstructorCredentialRow>`
    select u.id, u.name, u.email::text as email, coalesce(p.expertise, '') as expertise,
      coalesce(p.institution, '') as institution, p.years_teaching as "yearsTeaching",
      p.credential_media_id as "credentialMediaId", p.credential_name as "credentialName",
      p.credential_url as "credentialUrl", p.verified_at as "verifiedAt", u.created_at as joined
    from users u left join instructor_profiles p on p.user_id = u.id
    where ${sql.join(conditions, sql` and `)}`;
}

/** Instructors with their credentials. Throws `forbidden` for everybody but admins, and as `readListing` does. */
export async function listInstructors(
  { db }: Pick<Deps, "db">,
  admin: Admin,
  params: URLSearchParams,
): Promise<Listed<InstructorCredentialRow, InstructorFilters>> {
  if (admin.role !== "admin") throw new AppError("forbidden", "forbidden");
  const query = readListing(INSTRUCTORS_LISTING, params);
  return await list(db, INSTRUCTORS_LISTING, query, instructorRows(query.filters));
}

/** Where an instructor's credential can be looked at; null for none. */
export function credentialHref(row: InstructorCredentialRow): string | null {
  return row.credentialMediaId === null ? row.credentialUrl : mediaUrl(row.credentialMediaId);
}

/**
 * Takes an instructor's verification away, and with it the credential that it rests on: what is given anew is looked
 * at anew. Has them told. Throws `forbidden`, `not_found`, and `invalid` without a reason.
 */
export async function withdrawVerification(
  deps: Pick<Deps, "db" | "clock" | "log" | "jobs">,
  admin: Admin,
  userId: number,
  input: unknown,
): Promise<void> {
  if (admin.role !== "admin") throw new AppError("forbidden", "forbidden");
  const { reason } = parseInput(reasonInput, input);
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const profile = await tx.selectFrom("instructor_profiles").select("verified_at")
      .where("user_id", "=", userId).forUpdate().executeTakeFirst();
    if (!profile) throw new AppError("not_found", "not_found");
    if (profile.verified_at === null) return;
    await tx.updateTable("instructor_profiles").set({
      verified_at: null,
      credential_media_id: null,
      credential_name: null,
      credential_url: null,
    }).where("user_id", "=", userId).execute();
    const changeId = crypto.randomUUID();
    await recordEvent(deps.jobs, tx, { name: "verification_withdrawn", userId, reason, changeId });
    await audit(tx, {
      actor: admin,
      action: "instructor.verification_withdrawn",
      subject: { kind: "user", id: userId },
      before: { verified: true },
      after: { verified: false, reason },
      at,
    });
  });
  deps.log.info("verification_withdrawn", { userId, by: admin.id });
}
