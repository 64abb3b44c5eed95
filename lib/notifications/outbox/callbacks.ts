import type { Deps } from "../../deps.ts";
import { normalisePhone } from "../../accounts/rules.ts";
import { AppError } from "../../platform/errors.ts";
import { isFromTwilio, OPTED_OUT_CODES } from "../../platform/whatsapp.ts";
import * as queries from "./queries.ts";
import { statusOf } from "./rules.ts";

type CallbackDeps = Pick<Deps, "db" | "clock" | "config" | "log">;

/** What a callback from Twilio brings. */
export interface Callback {
  /** Of this site, with its query. */
  path: string;
  form: Readonly<Record<string, string>>;
  /** The header `X-Twilio-Signature`. */
  signature: string | null;
}

/** Throws `forbidden` for what Twilio has not signed, and where there is no Twilio. */
async function requireTwilio({ config }: CallbackDeps, callback: Callback): Promise<void> {
  const { path, form, signature } = callback;
  const isGenuine = config.whatsapp &&
    await isFromTwilio(config.whatsapp, config.appBaseUrl + path, form, signature);
  if (!isGenuine) throw new AppError("forbidden", "forbidden");
}

/**
 * Takes Twilio's news of a message: it moves forward through queued, sent, delivered and read, or to failed, and never
 * back. Who has blocked us is written to no more. Throws `forbidden` for a forged callback.
 */
export async function noteStatus(deps: CallbackDeps, callback: Callback): Promise<void> {
  await requireTwilio(deps, callback);
  const { MessageSid: providerId, MessageStatus: word = "", ErrorCode: code } = callback.form;
  const status = statusOf(word);
  if (!providerId || !status) return;
  const errorCode = code && /^\d{1,6}$/.test(code) ? Number(code) : null;
  const news = { providerId, status, errorCode, now: deps.clock.now() };
  const userId = await queries.moveForward(deps.db, news);
  if (userId !== undefined && errorCode !== null && OPTED_OUT_CODES.has(errorCode)) {
    await queries.endOptIn(deps.db, { userId }, "blocked");
  }
}

/** Words that end messages, in the languages of the site (and Twilio's own). */
const STOP = /^(?:stop|stopall|unsubscribe|cancel|end|quit|berhenti|batal|henti)\b/i;

/** Takes what somebody has answered: STOP ends their messages. Throws `forbidden` for a forged callback. */
export async function noteAnswer(deps: CallbackDeps, callback: Callback): Promise<void> {
  await requireTwilio(deps, callback);
  const { From: from = "", Body: text = "" } = callback.form;
  const phone = normalisePhone(from.replace(/^whatsapp:/i, ""));
  if (!phone || !STOP.test(text.trim())) return;
  await queries.endOptIn(deps.db, { phone }, "stop");
  deps.log.info("whatsapp_stopped");
}
