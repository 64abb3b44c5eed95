import type { WhatsappConfig } from "../../lib/platform/config.ts";

/** A message that the stand-in has taken. */
export interface TakenMessage {
  sid: string;
  to: string;
  from: string;
  body: string;
  statusCallback: string | null;
  at: string;
}

/** Twilio's HTTP status and its own code. */
interface Refusal {
  status: number;
  code: number;
}

/**
 * What the stand-in does with the next message: takes it, refuses it with Twilio's status and code, breaks the line, or
 * takes it and breaks the line before it answers.
 */
export type Behaviour = "take" | Refusal | "hang up" | "take and hang up";

/** A stand-in for Twilio's Messages API over HTTP, and what it was sent. */
export interface FakeTwilio {
  readonly config: WhatsappConfig;
  readonly taken: TakenMessage[];
  /** Requests that were refused for their login. */
  readonly strangers: number;
  /** What is said of a message that is asked for by its name. */
  fate: { status: string; error_code: number | null };
  /** What to do with the next messages, in order; then every message is taken. */
  behave(...next: Behaviour[]): void;
  /** With which status and code to refuse the next look-ups. */
  hide(...next: Refusal[]): void;
}

const ACCOUNT = "AC00000000000000000000000000000001";
const TOKEN = "geheim-fuer-tests";

function answerOf(message: TakenMessage) {
  return {
    sid: message.sid,
    status: "queued",
    to: message.to,
    from: message.from,
    body: message.body,
    date_created: new Date(message.at).toUTCString(),
    // Not before it has left Twilio.
    date_sent: null,
    error_code: null,
  };
}

const refusal = ({ status, code }: Refusal) =>
  Response.json({ status, code, message: `refused with ${code}` }, { status });

/** The text of a template with words of its own around its variable, which may hold no line breaks. */
function templated(form: URLSearchParams): string {
  const { 1: text } = JSON.parse(form.get("ContentVariables") ?? "{}");
  if (/[\n\t]| {5}/.test(text)) throw new Error("a template's variable with line breaks");
  return `Kabar dari kami: ${text} Salam.`;
}

/** The body breaks off: whoever waits for it learns that the line is gone. */
function brokenAnswer(): Response {
  const broken = new ReadableStream({ start: (body) => body.error(new Error("hung up")) });
  return new Response(broken, { status: 201, headers: { "content-type": "application/json" } });
}

/** Runs a test with a stand-in for Twilio on a free port of this machine. */
export async function withTwilio(
  test: (twilio: FakeTwilio) => Promise<void>,
): Promise<void> {
  const taken: TakenMessage[] = [];
  const behaviours: Behaviour[] = [];
  const hidings: Refusal[] = [];
  const fate = { status: "delivered", error_code: null as number | null };
  let strangers = 0;
  const take = async (req: Request): Promise<Response> => {
    const form = new URLSearchParams(await req.text());
    const behaviour = behaviours.shift() ?? "take";
    if (typeof behaviour === "object") return refusal(behaviour);
    if (behaviour === "hang up") return brokenAnswer();
    const message = {
      sid: `SM${crypto.randomUUID().replaceAll("-", "")}`,
      to: form.get("To") ?? "",
      from: form.get("From") ?? "",
      body: form.has("ContentSid") ? templated(form) : form.get("Body") ?? "",
      statusCallback: form.get("StatusCallback"),
      at: new Date().toISOString(),
    };
    taken.push(message);
    if (behaviour === "take") return Response.json(answerOf(message), { status: 201 });
    return brokenAnswer();
  };
  const server = Deno.serve({
    port: 0,
    hostname: "127.0.0.1",
    onListen() {},
    onError: () => new Response(null, { status: 500 }),
  }, async (req) => {
    const url = new URL(req.url);
    const login = `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`;
    if (req.headers.get("authorization") !== login) {
      strangers++;
      return Response.json({ status: 401, code: 20003, message: "Authenticate" }, { status: 401 });
    }
    const sid = /\/Messages\/(SM\w+)\.json$/.exec(url.pathname)?.[1];
    const known = taken.find((one) => one.sid === sid);
    if (known) return Response.json({ ...answerOf(known), ...fate });
    if (url.pathname !== `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`) {
      return Response.json({ status: 404, code: 20404, message: "Not found" }, { status: 404 });
    }
    if (req.method === "POST") return await take(req);
    const hidden = hidings.shift();
    if (hidden) return refusal(hidden);
    const to = url.searchParams.get("To");
    const messages = taken.filter((one) => one.to === to).map(answerOf);
    return Response.json({ messages, page: 0, page_size: 50, next_page_uri: null });
  });
  const config = {
    sid: ACCOUNT,
    authToken: TOKEN,
    from: "+14155238886",
    apiUrl: `http://127.0.0.1:${server.addr.port}`,
  };
  try {
    await test({
      config,
      taken,
      fate,
      get strangers() {
        return strangers;
      },
      behave: (...next) => void behaviours.push(...next),
      hide: (...next) => void hidings.push(...next),
    });
  } finally {
    await server.shutdown();
  }
}

/** Signs a callback as Twilio does: HMAC-SHA1 of the address and the sorted fields. */
export async function signCallback(
  authToken: string,
  url: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const text = url + Object.keys(form).sort().map((name) => name + form[name]).join("");
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const secret = new TextEncoder().encode(authToken);
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign"]);
  const bytes = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text));
  return new Uint8Array(bytes).toBase64();
}
