import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { mediaUrl } from "../../media/rules.ts";
import { storeFile } from "../../media/service.ts";
import { cleanFileName } from "../../platform/download.ts";
import { AppError } from "../../platform/errors.ts";
import { atField } from "../../platform/forms.ts";
import { parseInput } from "../../platform/http.ts";
import type { UploadForm } from "../../platform/uploads.ts";
import { lockUser } from "../queries.ts";
import { type InstructorFacts, type MissingFact, missingFacts, verifiedSince } from "../rules.ts";
import type { Viewer } from "../sign_in.ts";
import { instructorInput, requireCredential } from "./input.ts";
import { type InstructorRow, profileOfInstructor, writeInstructor } from "./queries.ts";

/** What an instructor sees of their own profile. */
export interface InstructorProfile {
  headline: string;
  expertise: string;
  institution: string;
  yearsTeaching: number | null;
  /** The proof of training: where it can be looked at, and what it is called. */
  credential: { kind: "file" | "link"; href: string; name: string } | null;
  isVerified: boolean;
  /** What is still to be given; may be there although an admin has verified the person already. */
  missing: MissingFact[];
}

const NOTHING_TOLD: InstructorRow = {
  headline: "",
  expertise: "",
  institution: "",
  years_teaching: null,
  credential_media_id: null,
  credential_name: null,
  credential_url: null,
  verified_at: null,
};

function factsOf(row: InstructorRow): InstructorFacts {
  return {
    expertise: row.expertise,
    institution: row.institution,
    yearsTeaching: row.years_teaching,
    hasCredential: row.credential_media_id !== null || row.credential_url !== null,
  };
}

function credentialOf(row: InstructorRow): InstructorProfile["credential"] {
  if (row.credential_media_id !== null) {
    const name = row.credential_name ?? "sertifikat";
    return { kind: "file", href: mediaUrl(row.credential_media_id), name };
  }
  if (row.credential_url === null) return null;
  return { kind: "link", href: row.credential_url, name: row.credential_url };
}

/** The viewer's own profile as an instructor; null for everybody who is none. One query. */
export async function instructorProfileOf(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
): Promise<InstructorProfile | null> {
  if (viewer.role !== "instructor") return null;
  const row = await profileOfInstructor(db, viewer.id) ?? NOTHING_TOLD;
  return {
    headline: row.headline,
    expertise: row.expertise,
    institution: row.institution,
    yearsTeaching: row.years_teaching,
    credential: credentialOf(row),
    isVerified: row.verified_at !== null,
    missing: missingFacts(factsOf(row)),
  };
}

/** Changes the viewer's profile while nobody else does; the rule decides at once whether they are verified. */
function change(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  write: (tx: Tx, before: InstructorRow) => Promise<InstructorRow>,
): Promise<{ isVerified: boolean }> {
  if (viewer.role !== "instructor") throw new AppError("forbidden", "forbidden");
  const now = deps.clock.now();
  return deps.db.transaction().execute(async (tx) => {
    const user = await lockUser(tx, viewer.id);
    if (user?.role !== "instructor") throw new AppError("forbidden", "forbidden");
    const before = await profileOfInstructor(tx, viewer.id) ?? NOTHING_TOLD;
    const after = await write(tx, before);
    const old = { ...factsOf(before), verifiedAt: before.verified_at };
    const verified_at = verifiedSince(old, factsOf(after), now);
    await writeInstructor(tx, viewer.id, { ...after, verified_at });
    const isVerified = verified_at !== null;
    deps.log.info("instructor_profile_changed", { userId: viewer.id, isVerified });
    return { isVerified };
  });
}

/**
 * Keeps what the viewer tells of themselves: a file (`credential`) goes before a link (`credential_url`); without
 * either, a file that is there stays and a link that was taken out goes.
 * Throws `invalid` with one key per field, and `forbidden` for who is no instructor.
 */
export async function updateInstructorProfile(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  { values, files }: UploadForm,
): Promise<{ isVerified: boolean }> {
  if (viewer.role !== "instructor") throw new AppError("forbidden", "forbidden");
  const input = parseInput(instructorInput, values);
  const upload = files.credential;
  const file = upload &&
    await atField("credential", () => requireCredential(upload.bytes));
  return await change(deps, viewer, async (tx, before) => {
    const told = {
      ...before,
      headline: input.headline,
      expertise: input.expertise,
      institution: input.institution,
      years_teaching: input.years,
    };
    if (!file) {
      const url = input.credential_url || null;
      const keepsFile = url === null;
      return {
        ...told,
        credential_url: url,
        credential_media_id: keepsFile ? before.credential_media_id : null,
        credential_name: keepsFile ? before.credential_name : null,
      };
    }
    const now = deps.clock.now();
    const place = { ownerId: viewer.id, courseId: null, purpose: "credential" as const, now };
    const { id } = await storeFile(tx, file, place);
    const name = cleanFileName(upload.name, "sertifikat");
    return { ...told, credential_url: null, credential_media_id: id, credential_name: name };
  });
}

/** Takes the viewer's credential away, and with it their being verified. Throws `forbidden` for who is no instructor. */
export async function removeCredential(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
): Promise<void> {
  await change(deps, viewer, (_tx, before) =>
    Promise.resolve({
      ...before,
      credential_media_id: null,
      credential_name: null,
      credential_url: null,
    }));
}
