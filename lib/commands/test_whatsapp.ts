import { mayHaveWhatsapp, normalisePhone } from "../accounts/rules.ts";
import type { WhatsappConfig } from "../platform/config.ts";
import { messages } from "../platform/i18n/mod.ts";
import { lookUpWhatsapp, sendWhatsapp, WhatsappError } from "../platform/whatsapp.ts";
import { CommandError, runConfigured, say } from "./output.ts";

/** Being queued is not being delivered: Twilio is asked this often, a second apart, what became of it. */
const LOOKS = 8;

const WAITING = new Set(["accepted", "scheduled", "queued", "sending"]);

/** What to do about Twilio's errors. */
const HINTS: Readonly<Record<number, string>> = {
  20003: "Look at TWILIO_SID and TWILIO_AUTH_TOKEN.",
  21211: "Twilio knows no such number.",
  63007: "TWILIO_WHATSAPP_FROM is no WhatsApp sender of this account.",
  63014: "The person has blocked this sender or stopped its messages.",
  63015: "In the sandbox, the person has to send its join words to the sandbox number first.",
  63016: "More than 24 hours after the person's own message WhatsApp takes templates only: " +
    "set TWILIO_CONTENT_SID.",
  63024: "This number is not on WhatsApp.",
};

function refused(code: number | null, message: string): CommandError {
  const hint = code === null ? undefined : HINTS[code];
  const reason = code === null ? message : `${message} (code ${code})`;
  return new CommandError(`Not sent: ${reason}${hint ? `\n${hint}` : ""}`);
}

/** Where the message stands after a while; what Twilio cannot be asked stays as it was. */
async function followUp(config: WhatsappConfig, sid: string, status: string): Promise<string> {
  for (let look = 0; look < LOOKS && WAITING.has(status); look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, 1000));
    try {
      const news = await lookUpWhatsapp(config, sid);
      if (news.status === "failed" || news.status === "undelivered") {
        throw refused(news.errorCode, `Twilio took it, then said ${news.status}`);
      }
      status = news.status;
    } catch (error) {
      if (error instanceof WhatsappError) return status;
      throw error;
    }
  }
  return status;
}

/** `deno task whatsapp:test PHONE`: one message through the configured account. */
await runConfigured(async (config) => {
  const phone = normalisePhone(Deno.args.join(" "));
  if (phone === null) {
    throw new CommandError("Usage: deno task whatsapp:test PHONE, such as 0812-3456-7890");
  }
  if (!mayHaveWhatsapp(phone)) {
    throw new CommandError(`${phone} is no mobile number: WhatsApp cannot reach it.`);
  }
  const { whatsapp } = config;
  if (!whatsapp) {
    throw new CommandError(
      "TWILIO_SID is not set: messages are kept and shown at /dev/messages, not sent.",
    );
  }
  const body = messages("id").mail.test.whatsapp(config.appName);
  const statusCallback = `${config.appBaseUrl}/whatsapp/status`;
  try {
    const { sid, status } = await sendWhatsapp(whatsapp, { to: phone, body, statusCallback });
    const now = await followUp(whatsapp, sid, status);
    say(`Twilio took a message to ${phone}: ${sid}, ${now}.`);
    if (WAITING.has(now)) {
      say("That is not delivered yet; Twilio's console says what becomes of it.");
    }
  } catch (error) {
    throw error instanceof WhatsappError ? refused(error.code, error.message) : error;
  }
});
