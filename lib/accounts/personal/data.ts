import { exportAttempts, type ExportedAttempt } from "../../assessment/service.ts";
import {
  exportAssistant,
  type ExportedAssistant,
  forgetQuestions,
} from "../../assistant/service.ts";
import {
  type ExportedCourse,
  exportShelf,
  forgetShelf,
  hasCourses,
} from "../../catalog/service.ts";
import { exportChat, type ExportedChatMessage, forgetChat } from "../../chat/service.ts";
import { anonymiseCertificates, exportCertificates } from "../../certificates/service.ts";
import { type ExportedOrder, exportOrders, forgetCart } from "../../commerce/service.ts";
import type { Db } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { exportSubmissions, forgetSubmissions } from "../../exercises/service.ts";
import {
  type ExportedEnrollment,
  exportEnrollments,
  forgetRemovals,
} from "../../learning/service.ts";
import { readMedia } from "../../media/service.ts";
import {
  type ExportedMessage,
  type ExportedNotification,
  exportNotifications,
  forgetNotifications,
} from "../../notifications/service.ts";
import { type ExportedTeaching, exportTeaching, forgetTeaching } from "../../teaching/service.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { deleteAccountInput } from "../input.ts";
import { NOBODYS_HASH } from "../password.ts";
import * as accounts from "../queries.ts";
import * as queries from "./queries.ts";
import { checkOwnPassword } from "../recovery.ts";
import { isSecure, sessionCookie } from "../session.ts";
import type { Client, Viewer } from "../sign_in.ts";

/** What is written where the name of somebody stood who has left. */
const NOBODYS_NAME = "Pengguna terhapus";

/** Everything that is kept about a person, as they take it with them; moments are ISO 8601 in UTC. */
export interface PersonalData {
  exportedAt: Temporal.Instant;
  account: Record<string, string | boolean | Temporal.Instant | null>;
  /** Null for everybody who does not teach. */
  instructorProfile: Record<string, string | number | Temporal.Instant | null> | null;
  sessions: {
    signedInAt: Temporal.Instant;
    lastSeenAt: Temporal.Instant;
    expiresAt: Temporal.Instant;
    endedAt: Temporal.Instant | null;
    address: string | null;
    userAgent: string | null;
  }[];
  enrollments: ExportedEnrollment[];
  orders: ExportedOrder[];
  submissions: Awaited<ReturnType<typeof exportSubmissions>>;
  certificates: Awaited<ReturnType<typeof exportCertificates>>;
  quizAttempts: ExportedAttempt[];
  teaching: ExportedTeaching;
  wishlist: ExportedCourse[];
  recentlyViewed: ExportedCourse[];
  chat: ExportedChatMessage[];
  notifications: ExportedNotification[];
  assistant: ExportedAssistant;
  /** Reminders, and what went to WhatsApp. */
  sentMessages: ExportedMessage[];
  /** What they have said about which news they want where. */
  preferences: { topic: string; channel: string; wanted: boolean }[];
}

/** Everything that is kept about the viewer, but for hashes and tokens. */
export async function exportData(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
): Promise<PersonalData> {
  const { db, clock, log } = deps;
  const user = await queries.accountToExport(db, viewer.id);
  const profile = await queries.instructorProfileToExport(db, viewer.id);
  log.info("data_exported", { userId: viewer.id });
  return {
    exportedAt: clock.now(),
    account: { ...user, picture: await dataUrl(db, viewer, user.picture) },
    instructorProfile: profile
      ? { ...profile, credentialFile: await dataUrl(db, viewer, profile.credentialFile) }
      : null,
    sessions: await queries.sessionsToExport(db, viewer.id),
    enrollments: await exportEnrollments(db, viewer.id),
    orders: await exportOrders(db, viewer.id),
    submissions: await exportSubmissions(db, viewer.id),
    certificates: await exportCertificates(db, viewer.id),
    quizAttempts: await exportAttempts(db, viewer.id),
    assistant: await exportAssistant(deps, viewer.id),
    teaching: await exportTeaching(db, viewer.id),
    ...await exportShelf(db, viewer.id),
    chat: await exportChat(db, viewer.id),
    ...await exportNotifications(db, viewer),
  };
}

/** A file as part of the export (RFC 2397); null for none. */
async function dataUrl(db: Db, viewer: Viewer, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { bytes, contentType } = await readMedia(db, id, viewer);
  return bytes && `data:${contentType};base64,${new Uint8Array(bytes).toBase64()}`;
}

/**
 * Makes the viewer's account nobody's, once their password is right: name, address, phone, profile, sessions, what they
 * handed in and the mails that were sent to them go; what they took part in and their certificates stay, without saying
 * who it was. Returns the `Set-Cookie`
 * value that signs the browser out. Throws `invalid` (`password_wrong` at `password`), `delete_has_courses` for who has
 * courses, `delete_last_admin`, and `rate_limited`.
 */
export async function deleteAccount(
  deps: Pick<Deps, "db" | "clock" | "config" | "log">,
  viewer: Viewer,
  input: unknown,
  { address }: Pick<Client, "address">,
): Promise<string> {
  const { password } = parseInput(deleteAccountInput, input);
  await checkOwnPassword(deps, viewer, password, { field: "password", address });
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    // The admins in one order, before the account itself: of the last two, one has to stay.
    if (viewer.role === "admin") {
      const admins = await queries.lockAdmins(tx);
      if (admins.every(({ id }) => id === viewer.id)) {
        throw new AppError("invalid", "delete_last_admin");
      }
    }
    const user = await accounts.lockUser(tx, viewer.id);
    if (!user) return;
    if (await hasCourses(tx, viewer.id)) throw new AppError("invalid", "delete_has_courses");
    await queries.forgetMails(tx, user.email);
    await queries.forgetSessions(tx, viewer.id, now);
    await queries.forgetRest(tx, viewer.id);
    await forgetNotifications(tx, viewer.id);
    await forgetSubmissions(tx, viewer.id);
    await anonymiseCertificates(tx, viewer.id, NOBODYS_NAME);
    await forgetCart(tx, viewer.id);
    await forgetShelf(tx, viewer.id);
    await forgetQuestions(tx, viewer.id);
    await forgetRemovals(tx, viewer.id);
    await forgetTeaching(tx, viewer.id);
    await forgetChat(tx, viewer.id, now);
    await queries.anonymise(tx, viewer.id, {
      name: NOBODYS_NAME,
      email: `deleted-${viewer.id}@deleted.invalid`,
      passwordHash: NOBODYS_HASH,
      now,
    });
  });
  deps.log.info("account_deleted", { userId: viewer.id });
  return sessionCookie("", { secure: isSecure(deps) });
}
