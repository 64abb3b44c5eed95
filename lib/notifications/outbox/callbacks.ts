import type { Deps } from "../../deps.ts";
import { normalisePhone } from "../../accounts/rules.ts";
import { AppError } from "../../platform/errors.ts";
import { isFromTwilio, OPTED_OUT_CODES } from "../../platform/whatsapp.ts";
import * as queries from "./queries.ts";
import { statusOf } from "./rules.ts";

type CallbackDeps = Pick<Deps, "db" | "clock" | "config" | "log">;

/** What a callback from Twilio brings. */
export interface Callback {
  /** The address that it came to, with its query. */
  url: URL;
  form: Readonly<Record<string, string>>;
  /** The header `X-Twilio-Signature`. */
  signature: string | null;
}

/** Throws `forbidden` for what Twilio has not signed, and where there is no Twilio. */
async function requireTwilio({ config }: CallbackDeps, callback: Callback): Promise<void> {
  const { url, form, signature } = callback;
  const path = url.pathname + url.search;
  // Twilio signs the address that it was told; before a proxy that is another than behind it.
  for (const address of new Set([config.appBaseUrl + path, url.origin + path])) {
    if (config.whatsapp && await isFromTwilio(config.whatsapp, address, form, signature)) return;
  }
  throw new AppError("forbidden", "forbidden");
}

/** The number of a field such as `whatsapp:+6281234567890`, E.164; null for none. */
function phoneOf(field: string | undefined): string | null {
  return normalisePhone((field ?? "").replace(/^whatsapp:/i, ""));
}

async function takeNews({ db, clock }: CallbackDeps, form: Callback["form"]): Promise<void> {
  const { MessageSid: providerId, MessageStatus: word = "", ErrorCode: code, To: to } = form;
  const status = statusOf(word);
  if (!providerId || !status) return;
  const errorCode = code && /^\d{1,6}$/.test(code) ? Number(code) : null;
  const news = { providerId, phone: phoneOf(to), status, errorCode, now: clock.now() };
  const userId = await queries.moveForward(db, news);
  if (userId !== undefined && errorCode !== null && OPTED_OUT_CODES.has(errorCode)) {
    await queries.endOptIn(db, { userId }, "blocked");
  }
}

/** Words that end messages, in the languages of the site (and Twilio's own). */
const STOP = /^\P{L}*(?:stop|stopall|unsubscribe|cancel|end|quit|berhenti|batal|henti)(?!\p{L})/iu;

async function takeAnswer({ db, log }: CallbackDeps, form: Callback["form"]): Promise<void> {
  const phone = phoneOf(form.From);
  if (!phone || !STOP.test((form.Body ?? "").normalize("NFKC"))) return;
  await queries.endOptIn(db, { phone }, "stop");
  log.info("whatsapp_stopped");
}

/**
 * Takes what Twilio tells. News of a message move it forward through queued, sent, delivered and read, or to failed, and
 * never back; who has blocked us is written to no more. What a person answers has no such status: STOP ends their
 * messages. Throws `forbidden` for a forged callback.
 */
export async function noteCallback(deps: CallbackDeps, callback: Callback): Promise<void> {
  await requireTwilio(deps, callback);
  const { form } = callback;
  if (form.MessageStatus === undefined && form.Body !== undefined) await takeAnswer(deps, form);
  else await takeNews(deps, form);
}
