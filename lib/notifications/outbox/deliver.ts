import type { Deps } from "../../deps.ts";
import { deliver } from "../../platform/mail.ts";
import {
  findWhatsapp,
  OPTED_OUT_CODES,
  sendWhatsapp,
  WhatsappError,
} from "../../platform/whatsapp.ts";
import { type LetterNews, letterOf, whatsappText } from "../letters.ts";
import { isKind, isWanted, type Kind, KINDS } from "../rules.ts";
import * as queries from "./queries.ts";
import type { ClaimedRow, Outcome } from "./queries.ts";
import { nextTry, skipReason, statusOf } from "./rules.ts";

/** What sending takes. */
export type SendDeps = Pick<Deps, "db" | "clock" | "config" | "log" | "sessionSecret">;

/** How many messages came to which end. */
export interface Sent {
  sent: number;
  skipped: number;
  failed: number;
}

/** Taken at once; who takes them has as long before others may. */
const BATCH = 100;
const CLAIM_SECONDS = 5 * 60;
/** Sent side by side: servers answer slowly, and nobody's reminder should wait for another's. */
const SIDE_BY_SIDE = 10;

function newsOf(row: ClaimedRow, kind: Kind): LetterNews {
  const key = `${row.key}-to-${row.userId}`;
  if (row.startsAt === null) {
    return { kind, key, details: row.details ?? {}, path: row.path ?? "/" };
  }
  const { course, title, startsAt, slug } = row;
  const details = { course: course ?? "", title: title ?? "", at: startsAt.toString() };
  return { kind, key, details, path: `/learn/${slug}/sessions` };
}

async function sendMail(deps: SendDeps, row: ClaimedRow, kind: Kind): Promise<Outcome> {
  const reader = { ...row, id: row.userId };
  try {
    const letter = await letterOf(deps, reader, newsOf(row, kind), deps.clock.now());
    const outcome = await deliver(deps, { ...letter, inOutbox: true });
    return outcome.status === "failed"
      ? { status: "failed", error: outcome.reason }
      : { status: "sent" };
  } catch (error) {
    return tryAgain(deps, row, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** Back into the queue, or failed when that would be too late. */
function tryAgain(
  { clock }: SendDeps,
  row: ClaimedRow,
  reason: Pick<Outcome, "error" | "errorCode">,
): Outcome {
  const nextTryAt = nextTry(row, clock.now());
  return nextTryAt ? { status: "queued", nextTryAt, ...reason } : { status: "failed", ...reason };
}

async function sendText(deps: SendDeps, row: ClaimedRow, kind: Kind): Promise<Outcome> {
  const { db, config, clock } = deps;
  const { whatsapp, appEnv, appBaseUrl } = config;
  const to = row.phone ?? "";
  try {
    // A text that is there already was handed over by somebody who did not live to hear the answer.
    const known = row.body !== null && whatsapp
      ? await findWhatsapp(whatsapp, { to, body: row.body, since: row.createdAt })
      : null;
    if (known) return { status: statusOf(known.status) ?? "sent", providerId: known.sid };
    const body = whatsappText(deps, row, newsOf(row, kind), clock.now());
    await queries.keepBody(db, row.id, body);
    if (!whatsapp) {
      // In development the row itself is the outbox that /dev/messages shows.
      return appEnv === "production"
        ? { status: "failed", error: "TWILIO_SID is not set" }
        : { status: "sent" };
    }
    const statusCallback = `${appBaseUrl}/whatsapp/status`;
    const { sid, status } = await sendWhatsapp(whatsapp, { to, body, statusCallback });
    return { status: statusOf(status) ?? "sent", providerId: sid };
  } catch (error) {
    if (!(error instanceof WhatsappError)) throw error;
    if (error.code !== null && OPTED_OUT_CODES.has(error.code)) {
      await queries.endOptIn(db, { userId: row.userId }, "blocked");
    }
    // What was surely not taken is written anew: the time that is left is another by then.
    if (!error.isUncertain) await queries.forgetBody(db, row.id);
    const reason = { error: error.message.slice(0, 500), errorCode: error.code };
    return error.isFinal ? { status: "failed", ...reason } : tryAgain(deps, row, reason);
  }
}

/** Sends one message that this process has taken, if it is still right, and writes down what became of it. */
async function sendOne(deps: SendDeps, row: ClaimedRow): Promise<Outcome["status"]> {
  const { db, clock, log } = deps;
  const outcome = await outcomeOf(deps, row);
  await queries.settle(db, row.id, outcome, clock.now());
  if (outcome.status === "failed") {
    log.warn("message_failed", { delivery: row.id, channel: row.channel, reason: outcome.error });
  }
  return outcome.status;
}

async function outcomeOf(deps: SendDeps, row: ClaimedRow): Promise<Outcome> {
  if (!isKind(row.kind)) return { status: "failed", error: `unknown kind ${row.kind}` };
  const facts = {
    ...row,
    isWanted: isWanted(KINDS[row.kind], row.channel, row.said ?? undefined),
    session: row.rememberedStart === null || row.startsAt === null ? null : {
      rememberedStart: row.rememberedStart,
      startsAt: row.startsAt,
      isCancelled: row.isCancelled === true,
      isEnrolled: row.isEnrolled === true,
    },
  };
  const reason = skipReason(facts, deps.clock.now());
  if (reason) return { status: "skipped", error: reason };
  return row.channel === "mail"
    ? await sendMail(deps, row, row.kind)
    : await sendText(deps, row, row.kind);
}

const TOPIC_OF: Readonly<Record<string, string>> = KINDS;

/**
 * Sends every message that is due, in batches: several processes at once share them. Ends with none left, or after
 * `limit` messages. A message whose sender dies is taken over by another after five minutes.
 */
export async function deliverDue(deps: SendDeps, limit = 20_000): Promise<Sent> {
  const { db, clock } = deps;
  const total = { sent: 0, skipped: 0, failed: 0 };
  for (let taken = 0; taken < limit;) {
    const claim = { limit: BATCH, seconds: CLAIM_SECONDS };
    const ids = await queries.claimDue(db, clock.now(), claim);
    if (ids.length === 0) break;
    taken += ids.length;
    const rows = await queries.readClaimed(db, ids, TOPIC_OF);
    const work = rows.values();
    const ends: Outcome["status"][] = [];
    const worker = async () => {
      for (const row of work) ends.push(await sendOne(deps, row));
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
    for (const end of ends) {
      if (end === "skipped") total.skipped++;
      else if (end === "failed" || end === "queued") total.failed++;
      else total.sent++;
    }
  }
  return total;
}
