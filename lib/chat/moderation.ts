import { audit } from "../audit/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { requireRoom } from "./access.ts";
import { reportInput } from "./input.ts";
import { readMessageId, requireMessage } from "./messages.ts";
import * as queries from "./moderation_queries.ts";
import type { Asker } from "./rules.ts";

const PAGE = 30;

function adminOnly(asker: Asker): void {
  if (asker.role !== "admin") throw new AppError("forbidden", "forbidden");
}

/**
 * Reports a message of a room that the asker is in to the admins; once a person. Throws `not_found`, `invalid` at
 * `reason`.
 */
export async function reportMessage(
  deps: Pick<Deps, "db" | "clock">,
  asker: Asker,
  which: { room: string; message: string },
  input: unknown,
): Promise<void> {
  const { message } = await requireMessage(deps.db, asker, which);
  const { reason } = parseInput(reportInput, input);
  const now = deps.clock.now();
  const report = { messageId: message.id, reporterId: asker.id, reason, now };
  await queries.insertReport(deps.db, report);
}

/** A page of the reports that nobody has settled; `next` goes into `before=`. Throws `forbidden`, `bad_request`. */
export async function listReports(
  { db }: Pick<Deps, "db">,
  asker: Asker,
  before: string | null,
): Promise<{ reports: queries.ReportRow[]; next: string | null }> {
  adminOnly(asker);
  const from = before === null ? null : readMessageId(before);
  const rows = await queries.listReports(db, { before: from, limit: PAGE + 1 });
  const reports = rows.slice(0, PAGE);
  return { reports, next: rows.length > PAGE ? String(reports.at(-1)!.id) : null };
}

/** Marks a report as dealt with. Throws `forbidden`, `not_found`. */
export async function settleReport(
  { db, clock }: Pick<Deps, "db" | "clock">,
  asker: Asker,
  id: string,
): Promise<void> {
  adminOnly(asker);
  const at = clock.now();
  await db.transaction().execute(async (tx) => {
    const isKnown = /^\d{1,15}$/.test(id) && await queries.settleReport(tx, Number(id), at);
    if (!isKnown) throw new AppError("not_found", "not_found");
    const subject = { kind: "chat_report", id };
    await audit(tx, { actor: asker, action: "chat.report_settled", subject, at });
  });
}

/** Keeps a room's customer from writing anywhere in the chat, or lets them again. Admins only. */
export async function setBlocked(
  { db, clock }: Pick<Deps, "db" | "clock">,
  asker: Asker,
  roomId: string,
  isBlocked: boolean,
): Promise<void> {
  const { room, side } = await requireRoom(db, asker, roomId);
  if (side !== "staff") throw new AppError("not_found", "not_found");
  adminOnly(asker);
  const now = clock.now();
  await db.transaction().execute(async (tx) => {
    await queries.setBlocked(tx, { userId: room.customerId, by: asker.id, isBlocked, now });
    if (room.isBlocked === isBlocked) return;
    await audit(tx, {
      actor: asker,
      action: isBlocked ? "chat.blocked" : "chat.unblocked",
      subject: { kind: "user", id: room.customerId },
      before: { blocked: !isBlocked },
      after: { blocked: isBlocked },
      at: now,
    });
  });
}
