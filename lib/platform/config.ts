import { z } from "zod";
import { parseWorkingHours, type WorkingHours } from "./working_hours.ts";

/** What the process is told from outside, read once at the start. */
export interface Config {
  readonly appEnv: "development" | "production";
  readonly port: number;
  readonly appBaseUrl: string;
  readonly appName: string;
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl?: string;
  /** A direct connection for `LISTEN` when `databaseUrl` goes through a pooler. */
  readonly databaseListenUrl?: string;
  readonly dataDir: string;
  /** Absent in development: one is made and kept in `dataDir` (see `sessionSecret`). */
  readonly sessionSecret?: string;
  readonly demoPassword?: string;
  readonly cron: boolean;
  readonly rateLimitLoopback: boolean;
  readonly mail: MailConfig | null;
  readonly mailFrom: { readonly address: string; readonly name: string };
  /** Null: messages are kept and not sent; in development `/dev/messages` shows them. */
  readonly whatsapp: WhatsappConfig | null;
  /** When the support chat is answered. */
  readonly chatHours: WorkingHours;
  /** What the assistant asks; its key is absent where it answers by itself. */
  readonly ai: AiConfig;
  readonly midtrans: MidtransConfig;
  /** How long an order can be paid. */
  readonly orderExpiryHours: number;
  /** For how many days a sale can be given back, and the instructor's share of it is held. */
  readonly refundDays: number;
  readonly social: { readonly instagram: string; readonly tiktok: string };
}

export interface AiConfig {
  /** Named in logs. */
  readonly provider: string;
  readonly apiKey?: string;
  /** Where chat completions are asked for. */
  readonly url: string;
  readonly model: string;
  /** Answered questions of a person on one day. */
  readonly dailyLimit: number;
  /** How long somebody waits for the first words of an answer, the second try included, in milliseconds. */
  readonly patienceMs: number;
}

export interface MailConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly encryption: "tls" | "ssl" | "none" | "opportunistic";
}

/** Twilio's side of WhatsApp. */
export interface WhatsappConfig {
  readonly sid: string;
  readonly authToken: string;
  /** E.164. */
  readonly from: string;
  /** In place of Twilio's own address. */
  readonly apiUrl?: string;
  /** A template whose first variable is the text, for messages that WhatsApp takes as templates only. */
  readonly contentSid?: string;
}

/** The payment gateway. */
export interface MidtransConfig {
  /** Empty: payments go to the stand-in in development, and are not possible in production. */
  readonly serverKey: string;
  readonly clientKey: string;
  /** Whose notifications are believed; empty: not looked at. */
  readonly merchantId: string;
  readonly isProduction: boolean;
  /** `https://app.midtrans.com/snap/v1`, or that of something that answers like it. */
  readonly snapUrl: string;
  /** `https://api.midtrans.com/v2`, likewise. */
  readonly apiUrl: string;
}

/** A setting is missing or wrong; the message names the variable and what it wants. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

const webUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) address" });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" });

const flag = z.enum(["true", "false", "1", "0"], "must be true or false").default("false")
  .transform((value) => value === "true" || value === "1");

const variables = z.object({
  APP_ENV: z.enum(["development", "production"]).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(8000),
  APP_BASE_URL: webUrl.optional(),
  APP_NAME: z.string().min(1).max(60).default("TechNova Academy"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_LISTEN_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default(".data"),
  SESSION_SECRET: z.string()
    .refine((value) => new TextEncoder().encode(value).length >= 32, "must be at least 32 bytes")
    .optional(),
  DEMO_PASSWORD: z.string().min(8, "must be at least 8 characters").optional(),
  CRON: z.enum(["on", "off"]).default("on"),
  RATE_LIMITS: z.enum(["on", "off"]).default("off"),
  MAIL_HOST: z.string().optional(),
  MAIL_PORT: z.coerce.number().int().min(1).max(65535).default(587),
  MAIL_USERNAME: z.string().default(""),
  MAIL_PASSWORD: z.string().default(""),
  MAIL_ENCRYPTION: z.enum(["tls", "ssl", "none"]).optional(),
  MAIL_FROM_ADDRESS: z.email().default("halo@technova.test"),
  MAIL_FROM_NAME: z.string().optional(),
  TWILIO_SID: z.string().regex(/^AC\w+$/, "must begin with AC").optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_WHATSAPP_FROM: z.string().transform((value) => value.replace(/^whatsapp:/i, ""))
    .pipe(z.string().regex(/^\+\d{7,15}$/, "must be a number such as +14155238886")).optional(),
  TWILIO_API_URL: webUrl.transform((value) => value.replace(/\/+$/, "")).optional(),
  TWILIO_CONTENT_SID: z.string().regex(/^HX\w+$/, "must begin with HX").optional(),
  CHAT_HOURS: z.string().default("Mon-Fri 08:00-17:00, Sat 09:00-12:00").transform((text, ctx) => {
    const parsed = parseWorkingHours(text);
    if (parsed) return parsed.hours;
    ctx.addIssue('must be like "Mon-Fri 08:00-17:00, Sat 09:00-12:00" or "always"');
    return z.NEVER;
  }),
  AI_PROVIDER: z.string().max(60).default("openrouter"),
  AI_API_KEY: z.string().optional(),
  AI_BASE_URL: webUrl.default("https://openrouter.ai/api/v1"),
  AI_MODEL: z.string().min(1).max(200).default("google/gemma-3-27b-it:free"),
  AI_DAILY_LIMIT: z.coerce.number().int().min(1).max(100_000).default(50),
  MIDTRANS_SERVER_KEY: z.string().max(200).default(""),
  MIDTRANS_CLIENT_KEY: z.string().max(200).default(""),
  MIDTRANS_MERCHANT_ID: z.string().max(100).default(""),
  MIDTRANS_IS_PRODUCTION: flag,
  MIDTRANS_SNAP_URL: webUrl.optional(),
  MIDTRANS_API_URL: webUrl.optional(),
  // The gateway's pages last for seven days at most.
  ORDER_EXPIRY_HOURS: z.coerce.number().int().min(1).max(168).default(24),
  REFUND_DAYS: z.coerce.number().int().min(0).max(365).default(7),
  INSTAGRAM_URL: webUrl.default("https://www.instagram.com/technova.academy"),
  TIKTOK_URL: webUrl.default("https://www.tiktok.com/@technova.academy"),
});

/** The variables that `readConfig` looks at, for `.env.example` and the start's permissions. */
export const VARIABLE_NAMES: readonly string[] = [
  ...Object.keys(variables.shape),
  "DENO_DEPLOYMENT_ID",
];

/** Where Midtrans answers (its documentation of Snap and of the Core API). */
function midtransOf(v: z.infer<typeof variables>): MidtransConfig {
  const isProduction = v.MIDTRANS_IS_PRODUCTION;
  if (isProduction && !v.MIDTRANS_SERVER_KEY) {
    throw new ConfigError(
      "Configuration is wrong.\n  MIDTRANS_SERVER_KEY: required with MIDTRANS_IS_PRODUCTION",
    );
  }
  const sandbox = isProduction ? "" : ".sandbox";
  const plain = (url: string) => url.replace(/\/+$/, "");
  return {
    serverKey: v.MIDTRANS_SERVER_KEY.trim(),
    clientKey: v.MIDTRANS_CLIENT_KEY.trim(),
    merchantId: v.MIDTRANS_MERCHANT_ID.trim(),
    isProduction,
    snapUrl: plain(v.MIDTRANS_SNAP_URL ?? `https://app${sandbox}.midtrans.com/snap/v1`),
    apiUrl: plain(v.MIDTRANS_API_URL ?? `https://api${sandbox}.midtrans.com/v2`),
  };
}

/** People give the address of chat completions with or without its last part (seed 000). */
function completionsUrl(base: string): string {
  const url = new URL(base.trim());
  const path = url.pathname.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
  url.pathname = `${path}/chat/completions`;
  return url.href;
}

/**
 * Reads the configuration. An empty variable counts as unset.
 * Throws `ConfigError` naming every variable that is wrong.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(`Configuration is wrong.\n  ${lines.join("\n  ")}`);
  }
  const v = parsed.data;
  const appEnv = v.APP_ENV ??
    (v.DATABASE_URL || given.DENO_DEPLOYMENT_ID ? "production" : "development");
  if (appEnv === "production" && !v.SESSION_SECRET) {
    throw new ConfigError("Configuration is wrong.\n  SESSION_SECRET: required in production");
  }
  return {
    appEnv,
    port: v.PORT,
    appBaseUrl: (v.APP_BASE_URL ?? `http://localhost:${v.PORT}`).replace(/\/+$/, ""),
    appName: v.APP_NAME,
    databaseUrl: v.DATABASE_URL,
    databaseListenUrl: v.DATABASE_LISTEN_URL,
    dataDir: v.DATA_DIR,
    sessionSecret: v.SESSION_SECRET,
    demoPassword: v.DEMO_PASSWORD,
    cron: v.CRON === "on",
    rateLimitLoopback: appEnv === "production" || v.RATE_LIMITS === "on",
    mail: v.MAIL_HOST
      ? {
        host: v.MAIL_HOST,
        port: v.MAIL_PORT,
        username: v.MAIL_USERNAME,
        password: v.MAIL_PASSWORD,
        encryption: v.MAIL_ENCRYPTION ?? "opportunistic",
      }
      : null,
    mailFrom: { address: v.MAIL_FROM_ADDRESS, name: v.MAIL_FROM_NAME ?? v.APP_NAME },
    whatsapp: whatsappOf(v),
    chatHours: v.CHAT_HOURS,
    ai: {
      provider: v.AI_PROVIDER,
      apiKey: v.AI_API_KEY?.trim() || undefined,
      url: completionsUrl(v.AI_BASE_URL),
      model: v.AI_MODEL,
      dailyLimit: v.AI_DAILY_LIMIT,
      patienceMs: 30_000,
    },
    midtrans: midtransOf(v),
    orderExpiryHours: v.ORDER_EXPIRY_HOURS,
    refundDays: v.REFUND_DAYS,
    social: { instagram: v.INSTAGRAM_URL, tiktok: v.TIKTOK_URL },
  };
}

/** Twilio is there or not: with one of its variables the others are needed too. */
function whatsappOf(v: z.infer<typeof variables>): WhatsappConfig | null {
  const { TWILIO_SID: sid, TWILIO_AUTH_TOKEN: authToken, TWILIO_WHATSAPP_FROM: from } = v;
  if (!sid && !authToken && !from) return null;
  const missing = Object.entries({
    TWILIO_SID: sid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_WHATSAPP_FROM: from,
  }).filter(([, value]) => !value).map(([name]) =>
    `\n  ${name}: needed with the other TWILIO_ ones`
  );
  if (!sid || !authToken || !from) {
    throw new ConfigError(`Configuration is wrong.${missing.join("")}`);
  }
  return { sid, authToken, from, apiUrl: v.TWILIO_API_URL, contentSid: v.TWILIO_CONTENT_SID };
}

/** Reads just the named variables of this process (so that `--allow-env` can be a list). */
export function processEnv(): Record<string, string | undefined> {
  return Object.fromEntries(VARIABLE_NAMES.map((name) => [name, Deno.env.get(name)]));
}
