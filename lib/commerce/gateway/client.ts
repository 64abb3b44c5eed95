import { z } from "zod";
import { GatewayDuplicate, GatewayRefused, GatewayUnreachable } from "./errors.ts";
import { readStatus } from "./message.ts";
import type { Midtrans, Snap } from "./midtrans_client.ts";
import { isGatewayId, snapRequest } from "./snap_request.ts";
import type {
  ChallengeVerdict,
  EndOutcome,
  Gateway,
  GatewayPage,
  GatewayStatus,
  RefundWish,
  TransactionRequest,
} from "./types.ts";

/** What the client needs to know of the gateway. */
export interface ClientOptions {
  serverKey: string;
  clientKey: string;
  isProduction: boolean;
  /** `https://app.midtrans.com/snap/v1`, or a stand-in's. */
  snapUrl: string;
  /** `https://api.midtrans.com/v2`, or a stand-in's. */
  apiUrl: string;
  /** The shop's own origin: a page there is told as a path, so that a browser stays on the name it came by. */
  ownOrigin: string;
  /** Judges notifications. */
  verify: Gateway["verify"];
  /** In place of the network's. */
  fetch?: typeof fetch;
  /** Milliseconds until an answer counts as none; 10 seconds when absent. */
  timeout?: number;
}

/** An answer, whether the library took it for an error or not. */
interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const TIMEOUT_MS = 10_000;
const MAX_ANSWER = 1024 * 1024;
const DETAIL_LENGTH = 300;

/** The wordings in which Midtrans says that an id has been used. */
const DUPLICATE = /already been taken|paid and utilized|sudah digunakan|duplicate|has been used/i;

const page = z.object({ token: z.string().min(1).max(200), redirect_url: z.url().max(1000) });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a library error says, without the parts that hold the server key. */
function answerOf(error: unknown): Answer | null {
  if (!isRecord(error) || !("ApiResponse" in error)) return null;
  const { httpStatusCode, ApiResponse } = error;
  if (httpStatusCode === null) return null;
  return { status: Number(httpStatusCode), body: isRecord(ApiResponse) ? ApiResponse : {} };
}

function detailOf({ status, body }: Answer): string {
  const { error_messages: list, status_message: one } = body;
  const said = Array.isArray(list) ? list.join("; ") : typeof one === "string" ? one : "";
  return `${codeOf({ status, body })} ${said}`.trim().slice(0, DETAIL_LENGTH);
}

/** The code in the body goes before HTTP's: some accounts get 200 with every answer. */
function codeOf({ status, body }: Answer): number {
  const code = Number(body.status_code);
  return Number.isInteger(code) && code >= 100 ? code : status;
}

/** True when it is not known what became of a call. */
function isUnclear(code: number): boolean {
  return code >= 500 || code === 429 || code === 408;
}

/** The failure that an answer means; for a caller that has dealt with the answers it expects. */
function failure(answer: Answer): GatewayUnreachable | GatewayDuplicate | GatewayRefused {
  const code = codeOf(answer);
  const detail = detailOf(answer);
  if (isUnclear(code)) return new GatewayUnreachable(detail);
  if (code === 406 || DUPLICATE.test(detail)) return new GatewayDuplicate(detail);
  return new GatewayRefused(detail, code);
}

/** The library, told where to go and how long to wait; loaded when the first call is made. */
async function openSnap(options: ClientOptions): Promise<Snap> {
  const { default: midtrans }: { default: Midtrans } = await import("midtrans-client");
  const { serverKey, clientKey, isProduction, snapUrl, apiUrl } = options;
  const snap = new midtrans.Snap({ serverKey, clientKey, isProduction });
  // It has no option for the address; it puts `/v2` behind the core one itself.
  snap.apiConfig.getSnapApiBaseUrl = () => snapUrl;
  snap.apiConfig.getCoreApiBaseUrl = () => apiUrl.replace(/\/v2$/, "");
  const { defaults, interceptors } = snap.httpClient.http_client;
  // It gives a GET a body of `{}`, which `fetch` refuses.
  interceptors.request.use((request) =>
    request.method === "get" ? { ...request, data: undefined } : request
  );
  defaults.adapter = "fetch";
  defaults.timeout = options.timeout ?? TIMEOUT_MS;
  // A redirect would carry the server key elsewhere.
  defaults.maxRedirects = 0;
  defaults.maxContentLength = MAX_ANSWER;
  if (options.fetch) defaults.env = { ...defaults.env, fetch: options.fetch };
  return snap;
}

/** Midtrans over HTTP, or whatever answers like it at the given addresses. */
export class MidtransGateway implements Gateway {
  #snap: Promise<Snap> | undefined;

  readonly verify: Gateway["verify"];

  constructor(private readonly options: ClientOptions) {
    this.verify = options.verify;
  }

  async #ask(call: (snap: Snap) => Promise<unknown>): Promise<Answer> {
    const snap = await (this.#snap ??= openSnap(this.options));
    let body: unknown;
    try {
      body = await call(snap);
    } catch (error) {
      const answer = answerOf(error);
      if (answer) return answer;
      const { message } = error instanceof Error ? error : new Error("no answer");
      throw new GatewayUnreachable(message.slice(0, DETAIL_LENGTH));
    }
    if (!isRecord(body)) throw new GatewayUnreachable("The answer is not JSON");
    return { status: 200, body };
  }

  async createTransaction(request: TransactionRequest): Promise<GatewayPage> {
    const body = snapRequest(request);
    const answer = await this.#ask((snap) => snap.createTransaction(body));
    if (codeOf(answer) >= 400) throw failure(answer);
    const made = page.safeParse(answer.body);
    if (!made.success) throw new GatewayUnreachable("The answer has no token");
    const { token, redirect_url } = made.data;
    const url = new URL(redirect_url);
    if (!/^https?:$/.test(url.protocol)) throw new GatewayUnreachable("The page has no address");
    const isOwn = url.origin === this.options.ownOrigin;
    return { token, redirectUrl: isOwn ? url.pathname + url.search : url.href };
  }

  async getStatus(orderId: string): Promise<GatewayStatus | null> {
    const id = safeId(orderId);
    const answer = await this.#ask((snap) => snap.transaction.status(id));
    const status = readStatus(answer.body);
    if (status && status.orderId === orderId) return status;
    if (status) throw new GatewayUnreachable("The answer is about another payment");
    // A plain 404 is somebody else's page: only the gateway's own word means that nothing was begun.
    if (Number(answer.body.status_code) === 404) return null;
    if (codeOf(answer) >= 400) throw failure(answer);
    throw new GatewayUnreachable(`The answer is no status: ${detailOf(answer)}`);
  }

  async cancel(orderId: string, token: string | null = null): Promise<EndOutcome> {
    const id = safeId(orderId);
    if (token !== null) await this.#closePage(token);
    return await this.#end((snap) => snap.transaction.cancel(id));
  }

  async expire(orderId: string): Promise<EndOutcome> {
    const id = safeId(orderId);
    return await this.#end((snap) => snap.transaction.expire(id));
  }

  /** Ends a Snap page. One that has ended, or has become a payment, is refused, which the next call finds out. */
  async #closePage(token: string): Promise<void> {
    const { snapUrl, serverKey } = this.options;
    const url = `${snapUrl}/transactions/${encodeURIComponent(token)}/cancel`;
    const answer = await this.#ask((snap) => snap.httpClient.request("post", serverKey, url, {}));
    if (isUnclear(codeOf(answer))) throw failure(answer);
  }

  async #end(call: (snap: Snap) => Promise<unknown>): Promise<EndOutcome> {
    const answer = await this.#ask(call);
    const code = codeOf(answer);
    // 407 is how an expiry is told, and not an error.
    if (code < 400 || code === 407) return "ended";
    if (Number(answer.body.status_code) === 404) return "not_started";
    if (code === 412) return "too_late";
    throw failure(answer);
  }

  async settleChallenge(orderId: string, verdict: ChallengeVerdict): Promise<boolean> {
    const id = safeId(orderId);
    const answer = await this.#ask((snap) => snap.transaction[verdict](id));
    const code = codeOf(answer);
    if (code < 400) return true;
    if (isUnclear(code)) throw failure(answer);
    return false;
  }

  async refund(orderId: string, { amount, reason, refundKey }: RefundWish): Promise<void> {
    const body = { refund_key: refundKey, amount, reason: reason.slice(0, 250) };
    const id = safeId(orderId);
    const answer = await this.#ask((snap) => snap.transaction.refund(id, body));
    const code = codeOf(answer);
    // 202 looks like a success and is none: the bank has refused.
    if (code === 202) throw new GatewayRefused(detailOf(answer), code);
    if (code >= 400) throw failure(answer);
    if (code !== 200) throw new GatewayUnreachable(detailOf(answer));
  }
}

/** An id to be put into an address; throws `RangeError` for one this shop cannot have made. */
function safeId(orderId: string): string {
  if (!isGatewayId(orderId)) throw new RangeError("Not an id of ours");
  return encodeURIComponent(orderId);
}
