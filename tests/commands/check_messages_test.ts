import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import type { WhatsappConfig } from "../../lib/platform/config.ts";
import { withTwilio } from "../support/fake_twilio.ts";
import { withSmtp } from "../support/smtp.ts";

const ROOT = new URL("../..", import.meta.url).pathname;

async function run(command: string, args: string[], env: Record<string, string>) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", `lib/commands/${command}.ts`, ...args],
    cwd: ROOT,
    env: { APP_ENV: "development", DATABASE_URL: "", NO_COLOR: "1", ...env },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), err: text(stderr) };
}

const mailEnv = (port: number) => ({
  MAIL_HOST: "127.0.0.1",
  MAIL_PORT: String(port),
  MAIL_ENCRYPTION: "none",
});

const twilioEnv = ({ sid, authToken, from, apiUrl }: WhatsappConfig) => ({
  TWILIO_SID: sid,
  TWILIO_AUTH_TOKEN: authToken,
  TWILIO_WHATSAPP_FROM: from,
  TWILIO_API_URL: apiUrl ?? "",
});

Deno.test("mail:test sends one message and says which server took it", () =>
  withSmtp({}, async ({ port, received }) => {
    const { code, out, err } = await run("test_mail", ["siti@contoh.test"], mailEnv(port));
    equal([code, err], [0, ""]);
    match(out, new RegExp(`127\\.0\\.0\\.1:${port} took a message to siti@contoh\\.test`));
    equal(received.map(({ to }) => to), [["siti@contoh.test"]]);
  }));

Deno.test("mail:test says what is wrong and ends with 1", () =>
  withSmtp({
    onAuth: (_login, _session, done) => done(new Error("Invalid login")),
    authOptional: false,
    allowInsecureAuth: true,
  }, async ({ port, received }) => {
    const login = { ...mailEnv(port), MAIL_USERNAME: "kita", MAIL_PASSWORD: "salah" };
    const refused = await run("test_mail", ["siti@contoh.test"], login);
    equal([refused.code, refused.out], [1, ""]);
    match(refused.err, /app password/);
    ok(!refused.err.includes("salah"));
    match((await run("test_mail", ["bukan-alamat"], login)).err, /^Usage: /);
    match((await run("test_mail", ["siti@contoh.test"], { MAIL_HOST: "" })).err, /MAIL_HOST/);
    equal(received, []);
  }));

Deno.test("whatsapp:test writes to a number however it is typed, and waits for its fate", () =>
  withTwilio(async (twilio) => {
    const env = twilioEnv(twilio.config);
    const sent = await run("test_whatsapp", ["0812", "3456-7890"], env);
    equal([sent.code, sent.err], [0, ""]);
    match(sent.out, /to \+6281234567890: SM\w+, delivered/);
    equal(twilio.taken.map(({ to }) => to), ["whatsapp:+6281234567890"]);
    Object.assign(twilio.fate, { status: "undelivered", error_code: 63024 });
    const undelivered = await run("test_whatsapp", ["+6281234567890"], env);
    equal([undelivered.code, undelivered.out], [1, ""]);
    match(undelivered.err, /code 63024[^]*not on WhatsApp/);
    twilio.behave({ status: 400, code: 21211 });
    match((await run("test_whatsapp", ["+6281234567890"], env)).err, /code 21211/);
  }));

Deno.test("whatsapp:test refuses a landline and what is no number, and says when Twilio is missing", async () => {
  const env = { TWILIO_SID: "", TWILIO_AUTH_TOKEN: "", TWILIO_WHATSAPP_FROM: "" };
  for (
    const [phone, reason] of [
      ["021-5550123", /no mobile number/],
      ["abc", /^Usage: /],
      ["081234567890", /TWILIO_SID is not set/],
    ] as const
  ) {
    const { code, err } = await run("test_whatsapp", [phone], env);
    equal(code, 1);
    match(err, reason);
  }
});
