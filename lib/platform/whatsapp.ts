import type { WhatsappConfig } from "./config.ts";

/** A text to one person. */
export interface WhatsappMessage {
  /** E.164. */
  to: string;
  body: string;
  /** Absolute address that Twilio tells how the message fares. */
  statusCallback: string;
}

/** What Twilio knows of a message. */
export interface SentWhatsapp {
  /** Twilio's name for it. */
  sid: string;
  /** `queued`, `sent`, `delivered` …; being queued is not being delivered. */
  status: string;
  /** Its code for what went wrong; null when nothing has. */
  errorCode: number | null;
}

/** Twilio refused a message, or nobody knows whether it took it. */
export class WhatsappError extends Error {
  override name = "WhatsappError";
  constructor(
    message: string,
    /** Twilio's error code; null without an answer of Twilio's. */
    readonly code: number | null,
    /** Trying again is pointless. */
    readonly isFinal: boolean,
    /** The message may have been taken all the same: look it up before it is sent again. */
    readonly isUncertain: boolean,
  ) {
    super(message);
  }
}

/** Twilio does not answer within this many milliseconds: what it did is unknown. */
const TIMEOUT_MS = 10_000;

/** Errors that cannot get better: no template, not on WhatsApp, blocked or opted out, a number that is none. */
const FINAL_CODES = new Set([21211, 21408, 21610, 21614, 63003, 63013, 63014, 63016, 63024]);

/** The person has blocked us or opted out: nothing more may be sent to them. */
export const OPTED_OUT_CODES: ReadonlySet<number> = new Set([21610, 63014]);

async function client({ sid, authToken, apiUrl }: WhatsappConfig) {
  // Loaded with the first message: it is large, and no request needs it.
  const { default: twilio } = await import("twilio");
  const made = twilio(sid, authToken, { timeout: TIMEOUT_MS, autoRetry: false });
  if (apiUrl) made.api.baseUrl = apiUrl;
  return made;
}

interface AnswerLike {
  status?: unknown;
  code?: unknown;
  message?: unknown;
}

/** Judges what the client threw. Twilio's answers have a status; without one the line broke, before or after. */
function judge(thrown: unknown): WhatsappError {
  const { status, code, message } = (thrown ?? {}) as AnswerLike;
  const text = typeof message === "string" ? message : String(thrown);
  if (typeof status !== "number") {
    const isRefused = code === "ECONNREFUSED" || code === "ENOTFOUND";
    return new WhatsappError(text, null, false, !isRefused);
  }
  const number = typeof code === "number" ? code : null;
  const isFinal = number !== null && FINAL_CODES.has(number);
  // A refusal is certain; a broken server, or a success whose body never came, is not.
  const isUncertain = status < 400 || status >= 500;
  return new WhatsappError(text, number, isFinal, isUncertain);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Hands a message to Twilio. With `TWILIO_CONTENT_SID` it goes as a template whose first variable is the text, which is
 * what WhatsApp wants outside of the 24 hours after a person's own message. Throws `WhatsappError`.
 */
export async function sendWhatsapp(
  config: WhatsappConfig,
  { to, body, statusCallback }: WhatsappMessage,
): Promise<SentWhatsapp> {
  const content = config.contentSid
    // WhatsApp refuses templates whose variables hold line breaks.
    ? { contentSid: config.contentSid, contentVariables: JSON.stringify({ 1: onOneLine(body) }) }
    : { body };
  try {
    const { messages } = await client(config);
    const { sid, status, errorCode } = await messages.create({
      to: `whatsapp:${to}`,
      from: `whatsapp:${config.from}`,
      statusCallback,
      ...content,
    });
    if (typeof sid !== "string" || sid === "") throw new Error("Twilio's answer names no message");
    return { sid, status, errorCode: errorCode || null };
  } catch (error) {
    throw judge(error);
  }
}

/** As many of a person's newest messages are looked through for one whose answer was lost. */
const LOOKED_THROUGH = 50;

/**
 * The messages with this text that Twilio has taken for a number, newest first, for one whose answer was lost. Its dates
 * are not asked for: a message that waits at Twilio has none. Throws `WhatsappError`.
 */
export async function findWhatsapps(
  config: WhatsappConfig,
  { to, body }: { to: string; body: string },
): Promise<SentWhatsapp[]> {
  try {
    const { messages } = await client(config);
    const found = await messages.list({ to: `whatsapp:${to}`, limit: LOOKED_THROUGH });
    const wanted = onOneLine(body);
    // A template has words of its own around it.
    return found.filter((one) => onOneLine(one.body ?? "").includes(wanted))
      .map(({ sid, status, errorCode }) => ({ sid, status, errorCode: errorCode || null }));
  } catch (error) {
    throw judge(error);
  }
}

/** Where a message stands, and Twilio's code for what went wrong. Throws `WhatsappError`. */
export async function lookUpWhatsapp(
  config: WhatsappConfig,
  sid: string,
): Promise<Omit<SentWhatsapp, "sid">> {
  try {
    const { status, errorCode } = await (await client(config)).messages(sid).fetch();
    return { status, errorCode: errorCode || null };
  } catch (error) {
    throw judge(error);
  }
}

/** Whether a callback to this absolute address was signed by Twilio (`X-Twilio-Signature`), in constant time. */
export async function isFromTwilio(
  { authToken }: Pick<WhatsappConfig, "authToken">,
  url: string,
  form: Readonly<Record<string, string>>,
  signature: string | null,
): Promise<boolean> {
  if (!signature) return false;
  const { default: twilio } = await import("twilio");
  return twilio.validateRequest(authToken, signature, url, { ...form });
}
