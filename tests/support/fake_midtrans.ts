import { openGateway } from "../../lib/commerce/gateway/mod.ts";
import { signatureOf } from "../../lib/commerce/gateway/message.ts";
import type { TransactionStatus } from "../../lib/commerce/gateway/types.ts";
import type { Config } from "../../lib/platform/config.ts";
import { withServer } from "./app.ts";
import type { TestDeps } from "./deps.ts";

/** The server key that the fake knows. */
export const FAKE_SERVER_KEY = "SB-Mid-server-uji-0123456789";

/** A call that reached the fake. */
export interface FakeCall {
  method: string;
  /** `create`, `close`, `status`, `cancel`, `expire`, `approve`, `deny`, `refund`. */
  what: FakeAction;
  /** The order's gateway id, or the page's token for `close`. */
  id: string;
  body: Record<string, unknown>;
  isAuthorized: boolean;
}

export type FakeAction =
  | "create"
  | "close"
  | "status"
  | "cancel"
  | "expire"
  | "approve"
  | "deny"
  | "refund";

/** Fields of a payment as the gateway tells them. */
export type FakePayment = Record<string, unknown> & {
  transaction_status: TransactionStatus;
};

/** How the fake misbehaves, once or until it is changed. */
export interface Trouble {
  /** Only for these calls; for all when absent. */
  what?: FakeAction;
  /** How many times; for ever when absent. */
  times?: number;
  /** `before`: nothing is done. `after`: it is done, but the answer below (or none) is given. */
  when?: "before" | "after";
  /** The answer: a status with a body, or `hang` until the caller gives up. */
  answer: { status: number; body?: unknown; text?: string } | "hang";
}

const STATUS_CODES: Partial<Record<TransactionStatus, string>> = {
  pending: "201",
  authorize: "201",
  deny: "202",
  failure: "202",
  expire: "407",
};

/** Methods whose payments the API gives back. */
const REFUNDABLE = [
  "credit_card",
  "gopay",
  "shopeepay",
  "dana",
  "ovo",
  "qris",
  "kredivo",
  "akulaku",
];

/** Midtrans as the tests want it: what it has been told, and what it says. */
export class FakeMidtrans {
  readonly calls: FakeCall[] = [];
  /** Payment pages by gateway id. */
  readonly pages = new Map<
    string,
    { token: string; body: Record<string, unknown>; isClosed: boolean }
  >();
  /** Payments by gateway id, as Get Status tells them. */
  readonly payments = new Map<string, FakePayment>();
  /** Milliseconds before every answer. */
  delay = 0;
  /** Answers in HTTP's own status, too, where accounts differ. */
  usesHttpStatus = false;
  #troubles: Trouble[] = [];
  #sequence = 0;
  readonly #hanging = new Set<() => void>();

  constructor(public base = "", readonly serverKey = FAKE_SERVER_KEY) {}

  /** Configuration that leads an app here. */
  get config(): Partial<Config> {
    return {
      midtrans: {
        serverKey: this.serverKey,
        clientKey: "SB-Mid-client-uji",
        merchantId: "",
        isProduction: false,
        snapUrl: `${this.base}/snap/v1`,
        apiUrl: `${this.base}/v2`,
      },
    };
  }

  /** Lets calls go wrong from now on. */
  trouble(trouble: Trouble): void {
    this.#troubles.push(trouble);
  }

  /** Ends all trouble. */
  calm(): void {
    this.#troubles = [];
    this.delay = 0;
    this.release();
  }

  /** Lets the calls that hang go. */
  release(): void {
    for (const go of this.#hanging) go();
    this.#hanging.clear();
  }

  /** The calls of a kind. */
  callsOf(what: FakeAction): FakeCall[] {
    return this.calls.filter((call) => call.what === what);
  }

  /** What the buyer does on the page: a payment of the amount that was asked for, unless `fields` say otherwise. */
  pay(
    gatewayId: string,
    status: TransactionStatus = "settlement",
    fields: Record<string, unknown> = {},
  ): FakePayment {
    const page = this.pages.get(gatewayId);
    const details = page?.body.transaction_details as { gross_amount: number } | undefined;
    const known = this.payments.get(gatewayId);
    const payment: FakePayment = {
      status_code: STATUS_CODES[status] ?? "200",
      status_message: "Success, transaction is found",
      transaction_id: known?.transaction_id ?? crypto.randomUUID(),
      order_id: gatewayId,
      merchant_id: "G123456789",
      gross_amount: known?.gross_amount ?? `${details?.gross_amount ?? 0}.00`,
      currency: "IDR",
      payment_type: known?.payment_type ?? "bank_transfer",
      va_numbers: [{ bank: "bca", va_number: "812785002530231" }],
      transaction_time: "2026-11-21 10:05:00",
      ...(status === "settlement" ? { settlement_time: "2026-11-21 10:06:00" } : {}),
      ...fields,
      transaction_status: status,
    };
    this.payments.set(gatewayId, payment);
    return payment;
  }

  /** A refund as the gateway tells it: `confirmed` is whether the bank has agreed. */
  refunded(
    gatewayId: string,
    amount: number,
    { confirmed = true, key = `dash-${++this.#sequence}` }: { confirmed?: boolean; key?: string } =
      {},
  ): FakePayment {
    const payment = this.payments.get(gatewayId)!;
    const total = Number(payment.gross_amount);
    const others = (payment.refunds as { refund_key: string; refund_amount: string }[] ?? [])
      .filter(({ refund_key }) => refund_key !== key);
    const refunds = [...others, {
      refund_key: key,
      refund_amount: `${amount}.00`,
      created_at: "2026-11-21 12:00:00",
      ...(confirmed ? { bank_confirmed_at: "2026-11-21 12:01:00" } : {}),
    }];
    const sum = refunds.reduce((all, { refund_amount }) => all + Number(refund_amount), 0);
    return this.pay(gatewayId, sum >= total ? "refund" : "partial_refund", {
      ...payment,
      status_code: "200",
      refund_amount: `${sum}.00`,
      refunds,
    });
  }

  /** A signed notification about a payment; `fields` go over it after it was signed unless they are signed ones. */
  notification(gatewayId: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
    const payment = { ...this.payments.get(gatewayId), ...fields } as Record<string, unknown>;
    const signed = {
      order_id: String(payment.order_id),
      status_code: String(payment.status_code),
      gross_amount: String(payment.gross_amount),
    };
    return { ...payment, ...signed, signature_key: signatureOf(signed, this.serverKey) };
  }

  /** Sends a notification to an address, as Midtrans does. */
  async notify(
    url: string,
    gatewayId: string,
    fields: Record<string, unknown> = {},
  ): Promise<number> {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(this.notification(gatewayId, fields)),
    });
    await response.body?.cancel();
    return response.status;
  }

  /** Answers a request. */
  readonly fetch = async (req: Request): Promise<Response> => {
    const call = await this.#read(req);
    if (!call) return Response.json({ status_code: "404" }, { status: 404 });
    this.calls.push(call);
    const trouble = this.#nextTrouble(call.what);
    if (trouble?.when !== "after" && trouble) return await this.#misbehave(trouble);
    if (this.delay > 0) await new Promise((done) => setTimeout(done, this.delay));
    const answer = this.#answer(call);
    return trouble ? await this.#misbehave(trouble) : answer;
  };

  #nextTrouble(what: FakeAction): Trouble | undefined {
    const found = this.#troubles.find((one) => one.what === undefined || one.what === what);
    if (found?.times !== undefined && --found.times <= 0) {
      this.#troubles = this.#troubles.filter((one) => one !== found);
    }
    return found;
  }

  async #misbehave({ answer }: Trouble): Promise<Response> {
    if (answer === "hang") {
      await new Promise<void>((go) => this.#hanging.add(go));
      return new Response(null, { status: 504 });
    }
    const { status, body, text } = answer;
    return text !== undefined ? new Response(text, { status }) : Response.json(body, { status });
  }

  async #read(req: Request): Promise<FakeCall | null> {
    const { pathname } = new URL(req.url);
    const text = await req.text();
    const body = text === "" ? {} : JSON.parse(text);
    const isAuthorized = req.headers.get("authorization") === `Basic ${btoa(`${this.serverKey}:`)}`;
    const rest = { method: req.method, body, isAuthorized };
    if (pathname === "/snap/v1/transactions") {
      return { ...rest, what: "create", id: String(body.transaction_details?.order_id) };
    }
    const closed = /^\/snap\/v1\/transactions\/([^/]+)\/cancel$/.exec(pathname);
    if (closed) return { ...rest, what: "close", id: decodeURIComponent(closed[1]) };
    const core = /^\/v2\/([^/]+)\/(status|cancel|expire|approve|deny|refund)$/.exec(pathname);
    if (!core) return null;
    return { ...rest, what: core[2] as FakeAction, id: decodeURIComponent(core[1]) };
  }

  #answer(call: FakeCall): Response {
    if (!call.isAuthorized) return this.#say(401, { status_message: "Access denied" });
    switch (call.what) {
      case "create":
        return this.#create(call);
      case "close":
        return this.#close(call.id);
      case "status":
        return this.#status(call.id);
      case "refund":
        return this.#refund(call);
      case "approve":
      case "deny":
        return this.#decide(call.id, call.what);
      default:
        return this.#end(call.id, call.what);
    }
  }

  #say(code: number, body: object = {}): Response {
    const status = this.usesHttpStatus ? code : 200;
    return Response.json({ status_code: String(code), ...body }, { status });
  }

  #create({ id, body }: FakeCall): Response {
    if (this.pages.has(id)) {
      const error_messages = ["transaction_details.order_id has already been taken"];
      return Response.json({ error_messages }, { status: 400 });
    }
    const token = `snap-${++this.#sequence}-${crypto.randomUUID()}`;
    this.pages.set(id, { token, body, isClosed: false });
    const redirect_url = `${this.base}/snap/v4/redirection/${token}`;
    return Response.json({ token, redirect_url }, { status: 201 });
  }

  #close(token: string): Response {
    const found = [...this.pages].find(([, page]) => page.token === token);
    if (!found || this.payments.has(found[0])) {
      return Response.json({ error_messages: ["Transaction not found"] }, { status: 404 });
    }
    found[1].isClosed = true;
    return this.#say(200);
  }

  #status(id: string): Response {
    const payment = this.payments.get(id);
    if (!payment) return this.#say(404, { status_message: "Transaction doesn't exist." });
    const code = Number(payment.status_code);
    return Response.json(payment, { status: this.usesHttpStatus ? code : 200 });
  }

  #end(id: string, what: "cancel" | "expire"): Response {
    const payment = this.payments.get(id);
    if (!payment) return this.#say(404, { status_message: "Transaction doesn't exist." });
    const { transaction_status: status, fraud_status: fraud } = payment;
    const isOpen = status === "pending" || (status === "capture" && fraud === "challenge");
    if (status !== what && !isOpen) {
      return this.#say(412, { status_message: "Transaction status cannot be updated." });
    }
    const ended = this.pay(id, what, {
      ...payment,
      status_code: what === "expire" ? "407" : "200",
    });
    return Response.json(ended);
  }

  #decide(id: string, what: "approve" | "deny"): Response {
    const payment = this.payments.get(id);
    if (!payment) return this.#say(404, { status_message: "Transaction doesn't exist." });
    const { transaction_status: status, fraud_status: fraud } = payment;
    if (status !== "capture" || fraud !== "challenge") {
      return this.#say(412, { status_message: "Transaction status cannot be updated." });
    }
    const decided = what === "approve"
      ? this.pay(id, "capture", { ...payment, fraud_status: "accept", status_code: "200" })
      : this.pay(id, "deny", { ...payment, fraud_status: "deny", status_code: "202" });
    return Response.json(decided);
  }

  #refund({ id, body }: FakeCall): Response {
    const payment = this.payments.get(id);
    if (!payment) return this.#say(404, { status_message: "Transaction doesn't exist." });
    const refunds = (payment.refunds ?? []) as { refund_key: string; refund_amount: string }[];
    if (refunds.some(({ refund_key }) => refund_key === body.refund_key)) {
      return Response.json({ ...payment, status_code: "200" });
    }
    const isSettled = ["settlement", "partial_refund"].includes(payment.transaction_status);
    const left = Number(payment.gross_amount) -
      refunds.reduce((sum, { refund_amount }) => sum + Number(refund_amount), 0);
    if (!isSettled || !REFUNDABLE.includes(String(payment.payment_type))) {
      return this.#say(412, { status_message: "Transaction status cannot be updated." });
    }
    if (Number(body.amount) > left) {
      return this.#say(413, { status_message: "Refund amount exceeds the settled amount" });
    }
    const refunded = this.refunded(id, Number(body.amount), { key: String(body.refund_key) });
    return Response.json(refunded);
  }
}

/** Runs a test with a fake that answers on a free port of this machine. */
export async function withFakeMidtrans(
  test: (fake: FakeMidtrans) => Promise<void>,
): Promise<void> {
  const fake = new FakeMidtrans();
  await withServer(fake.fetch, async (base) => {
    fake.base = base;
    try {
      await test(fake);
    } finally {
      fake.release();
    }
  });
}

/** The same dependencies with the gateway that answers at a fake. */
export function throughFake(deps: TestDeps, fake: FakeMidtrans): TestDeps {
  const config = { ...deps.config, ...fake.config };
  return { ...deps, config, gateway: openGateway({ ...deps, config }) };
}
