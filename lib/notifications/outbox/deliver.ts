import type { Deps } from "../../deps.ts";
import { deliver } from "../../platform/mail.ts";
import type { WhatsappConfig } from "../../platform/config.ts";
import {
  findWhatsapps,
  OPTED_OUT_CODES,
  sendWhatsapp,
  type SentWhatsapp,
  WhatsappError,
} from "../../platform/whatsapp.ts";
import { type LetterNews, letterOf, whatsappText } from "../letters.ts";
import { isKind, isWanted, type Kind, KINDS } from "../rules.ts";
import * as queries from "./queries.ts";
import type { ClaimedRow, Outcome } from "./queries.ts";
import { HANDOVER_SECONDS, nextTry, skipReason, statusOf } from "./rules.ts";

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
const CLAIM_SECONDS = 3 * 60;
/** Sent side by side: servers answer slowly, and nobody's reminder should wait for another's. */
const SIDE_BY_SIDE = 10;
/** Letters of a reason that are kept. */
const LONGEST_REASON = 500;

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
  const letter = await letterOf(deps, reader, newsOf(row, kind), deps.clock.now());
  const outcome = await deliver(deps, { ...letter, inOutbox: true });
  return outcome.status === "failed"
    ? { status: "failed", error: outcome.reason }
    : { status: "sent" };
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

/** What Twilio has taken of a message whose text had been handed over before; null for nothing. */
async function takenBefore(
  { db }: SendDeps,
  whatsapp: WhatsappConfig,
  { body, phone }: ClaimedRow,
): Promise<SentWhatsapp | null> {
  if (body === null || phone === null) return null;
  const found = await findWhatsapps(whatsapp, { to: phone, body });
  const others = await queries.knownProviderIds(db, found.map(({ sid }) => sid));
  return found.find(({ sid }) => !others.includes(sid)) ?? null;
}

/** What Twilio said of a message that it has taken. */
async function taken(
  { db }: SendDeps,
  { userId }: ClaimedRow,
  { sid: providerId, status: word, errorCode }: SentWhatsapp,
): Promise<Outcome> {
  const status = statusOf(word) ?? "sent";
  if (status !== "failed") return { status, providerId };
  if (errorCode !== null && OPTED_OUT_CODES.has(errorCode)) {
    await queries.endOptIn(db, { userId }, "blocked");
  }
  return { status, providerId, errorCode, error: "undelivered" };
}

async function handOver(
  deps: SendDeps,
  whatsapp: WhatsappConfig,
  row: ClaimedRow,
  body: string,
): Promise<Outcome> {
  const { db, config } = deps;
  const statusCallback = `${config.appBaseUrl}/whatsapp/status`;
  try {
    const message = { to: row.phone ?? "", body, statusCallback };
    return await taken(deps, row, await sendWhatsapp(whatsapp, message));
  } catch (error) {
    if (!(error instanceof WhatsappError)) throw error;
    if (error.code !== null && OPTED_OUT_CODES.has(error.code)) {
      await queries.endOptIn(db, { userId: row.userId }, "blocked");
    }
    // What was surely not taken is written anew: the time that is left is another by then.
    if (!error.isUncertain) await queries.forgetBody(db, row.id);
    const reason = { error: error.message.slice(0, LONGEST_REASON), errorCode: error.code };
    return error.isFinal ? { status: "failed", ...reason } : tryAgain(deps, row, reason);
  }
}

async function sendText(deps: SendDeps, row: ClaimedRow, kind: Kind): Promise<Outcome> {
  const { db, config: { whatsapp, appEnv }, clock } = deps;
  // A text that is there already was handed over by somebody who did not live to hear the answer. Should Twilio not
  // say whether it has it, the text stays, and Twilio is asked again before anything is sent.
  const before = whatsapp && await takenBefore(deps, whatsapp, row);
  if (before) return await taken(deps, row, before);
  const body = whatsappText(deps, row, newsOf(row, kind), clock.now());
  await queries.keepBody(db, row.id, body);
  if (whatsapp) return await handOver(deps, whatsapp, row, body);
  // In development the row itself is the outbox that /dev/messages shows.
  return appEnv === "production"
    ? { status: "failed", error: "TWILIO_SID is not set" }
    : { status: "sent" };
}

/**
 * Sends one message that this process has taken, if it is still right, and writes down what became of it. Null for one
 * that is left to others, since its claim is about to end.
 */
async function sendOne(deps: SendDeps, row: ClaimedRow): Promise<Outcome["status"] | null> {
  const { db, clock, log } = deps;
  const lastMoment = row.claimedUntil.subtract({ seconds: HANDOVER_SECONDS });
  if (Temporal.Instant.compare(clock.now(), lastMoment) > 0) return null;
  const outcome = await outcomeOf(deps, row).catch((error: unknown) => {
    // One message that breaks must not keep the others of its batch back.
    const reason = error instanceof Error ? error.message : String(error);
    const errorCode = error instanceof WhatsappError ? error.code : null;
    return tryAgain(deps, row, { error: reason.slice(0, LONGEST_REASON), errorCode });
  });
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
  // Tried in vain until the session began: that is no decision of ours.
  if (reason === "session_started" && row.attempts > 1) {
    return { status: "failed", error: row.error ?? reason, errorCode: row.errorCode };
  }
  if (reason) return { status: "skipped", error: reason };
  return row.channel === "mail"
    ? await sendMail(deps, row, row.kind)
    : await sendText(deps, row, row.kind);
}

const TOPIC_OF: Readonly<Record<string, string>> = KINDS;

/** As what a message counts; one that is tried again did not go out this time. */
const FIGURE_OF: Readonly<Record<Outcome["status"], keyof Sent>> = {
  queued: "failed",
  sending: "failed",
  failed: "failed",
  skipped: "skipped",
  sent: "sent",
  delivered: "sent",
  read: "sent",
};

/** How much is sent at once, and what of it is told. */
interface DeliverOptions {
  /** Messages at most, of each channel. */
  limit?: number;
  /** Which messages count; all when absent. */
  isCounted?: (row: ClaimedRow) => boolean;
}

async function deliverChannel(
  deps: SendDeps,
  channel: ClaimedRow["channel"],
  { limit = 20_000, isCounted = () => true }: DeliverOptions,
): Promise<Sent> {
  const { db, clock } = deps;
  const total = { sent: 0, skipped: 0, failed: 0 };
  for (let taken = 0; taken < limit;) {
    const claim = { channel, limit: BATCH, seconds: CLAIM_SECONDS };
    const ids = await queries.claimDue(db, clock.now(), claim);
    if (ids.length === 0) break;
    taken += ids.length;
    const rows = await queries.readClaimed(db, ids, TOPIC_OF);
    const work = rows.values();
    const worker = async () => {
      for (const row of work) {
        const end = await sendOne(deps, row);
        if (end !== null && isCounted(row)) total[FIGURE_OF[end]]++;
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  }
  return total;
}

/**
 * Sends every message that is due, in batches: several processes at once share them, and a channel whose server does
 * not answer keeps none of the other back. Ends with none left, or after `limit` messages. A message whose sender dies
 * is taken over by another after three minutes.
 */
export async function deliverDue(deps: SendDeps, options: DeliverOptions = {}): Promise<Sent> {
  const [mail, whatsapp] = await Promise.all([
    deliverChannel(deps, "mail", options),
    deliverChannel(deps, "whatsapp", options),
  ]);
  return {
    sent: mail.sent + whatsapp.sent,
    skipped: mail.skipped + whatsapp.skipped,
    failed: mail.failed + whatsapp.failed,
  };
}
