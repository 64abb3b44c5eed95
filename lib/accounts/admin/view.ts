import type { InstructorLine } from "../../../components/InstructorsView.tsx";
import type { UserLine } from "../../../components/UsersView.tsx";
import type { Messages } from "../../platform/i18n/mod.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { localTime } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import { credentialHref, type InstructorCredentialRow } from "./instructors.ts";
import type { UserRow } from "./queries.ts";

/** Somebody as the admins' pages show them. */
export function userLine(row: UserRow): UserLine {
  const { id, name, email, role, emailVerified, instructorVerified, isDeleted } = row;
  return {
    id,
    name,
    email,
    role,
    emailVerified,
    instructorVerified,
    isDeleted,
    isActive: row.deactivatedAt === null,
    joined: row.joined.epochMilliseconds,
    seen: row.seen.epochMilliseconds,
  };
}

/** The columns of the list of users as a file. */
export function userExport(m: Messages, zone: Zone): ExportColumn<UserRow>[] {
  const words = m.office.users;
  return [
    { label: words.name, cell: ({ name }) => name },
    { label: words.email, cell: ({ email }) => email },
    { label: words.role, cell: ({ role }) => m.layout.roles[role] },
    {
      label: words.status,
      cell: ({ deactivatedAt }) => deactivatedAt ? words.deactivated : words.active,
    },
    { label: words.joined, cell: ({ joined }) => localTime(joined, zone) },
    { label: words.seen, cell: ({ seen }) => localTime(seen, zone) },
  ];
}

/** An instructor as the admins' page shows them. */
export function instructorLine(row: InstructorCredentialRow): InstructorLine {
  const { id, name, email, expertise, institution, yearsTeaching, verifiedAt } = row;
  return {
    id,
    name,
    email,
    expertise,
    institution,
    yearsTeaching,
    credential: credentialHref(row),
    verifiedAt: verifiedAt?.epochMilliseconds ?? null,
  };
}

/** The columns of the list of instructors as a file. */
export function instructorExport(m: Messages, zone: Zone): ExportColumn<InstructorCredentialRow>[] {
  const words = m.office.instructors;
  return [
    { label: m.office.users.name, cell: ({ name }) => name },
    { label: m.office.users.email, cell: ({ email }) => email },
    { label: words.institution, cell: ({ institution }) => institution },
    { label: words.expertise, cell: ({ expertise }) => expertise },
    { label: words.status, cell: ({ verifiedAt }) => localTime(verifiedAt, zone) },
  ];
}
