import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Deps } from "../../../deps.ts";
import { giveBack, type Payment, proceed, statusBody } from "./moves.ts";
import { standInKey } from "./key.ts";
import { findPage, insertPage, type StandInPage, updatePage } from "./store.ts";

/** What the stand-in works with. */
export type StandInDeps = Pick<Deps, "db" | "clock" | "config" | "sessionSecret">;

/** The merchant that the stand-in's payments are of, unless one is configured. */
const MERCHANT = "G000000000";

const createBody = z.object({
  transaction_details: z.object({
    order_id: z.string().regex(/^[A-Za-z0-9_~.-]{1,50}$/),
    gross_amount: z.number().int().min(1),
  }),
  item_details: z.array(z.object({
    name: z.string().max(50),
    price: z.number().int(),
    quantity: z.number().int().min(1),
  })),
  callbacks: z.object({ finish: z.string().max(255) }),
});
const refundBody = z.object({
  refund_key: z.string().min(1).max(255),
  amount: z.number().int().min(1),
});

function refuse(code: number, message: string): Response {
  return Response.json({ status_code: String(code), status_message: message });
}

function refuseSnap(status: number, message: string): Response {
  return Response.json({ error_messages: [message] }, { status });
}

/** Midtrans' basic authorization: the server key as the name, no password. */
function isAuthorized(req: Request, key: string): boolean {
  const expected = new TextEncoder().encode(`Basic ${btoa(`${key}:`)}`);
  const given = new TextEncoder().encode(req.headers.get("authorization") ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What is told of a page's payment. */
export function tellOf(
  { config }: Pick<Deps, "config">,
  { orderId, total }: StandInPage,
  payment: Payment,
) {
  const merchantId = config.midtrans.merchantId || MERCHANT;
  return statusBody({ orderId, total, merchantId }, payment);
}

async function create({ db, clock, config }: StandInDeps, body: unknown): Promise<Response> {
  const parsed = createBody.safeParse(body);
  if (!parsed.success) return refuseSnap(400, "The body is not valid");
  const { transaction_details: { order_id, gross_amount }, item_details, callbacks } = parsed.data;
  const total = item_details.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  if (total !== gross_amount) {
    return refuseSnap(
      400,
      "transaction_details.gross_amount is not equal to the sum of item_details",
    );
  }
  const token = crypto.randomUUID();
  const isNew = await insertPage(db, {
    orderId: order_id,
    token,
    total,
    items: item_details,
    finishUrl: callbacks.finish,
    isClosed: false,
    payment: null,
  }, clock.now());
  if (!isNew) return refuseSnap(400, "transaction_details.order_id sudah digunakan");
  const redirect_url = `${config.appBaseUrl}/dev/gateway/${token}`;
  return Response.json({ token, redirect_url }, { status: 201 });
}

async function closePage({ db }: StandInDeps, token: string): Promise<Response> {
  return await db.transaction().execute(async (tx) => {
    const page = await findPage(tx, { token });
    if (!page) return refuseSnap(404, "Transaction not found");
    if (page.payment) return refuseSnap(400, "Transaction has been processed");
    await updatePage(tx, page.orderId, { isClosed: true, payment: null });
    return Response.json({ status_code: "200", status_message: "OK" });
  });
}

/** Changes a payment; `change` gives back what becomes of it, or null for what cannot be. */
async function change(
  deps: StandInDeps,
  orderId: string,
  change: (payment: Payment, page: StandInPage, at: string) => Payment | null,
): Promise<Response> {
  return await deps.db.transaction().execute(async (tx) => {
    const page = await findPage(tx, { orderId });
    if (!page?.payment) return refuse(404, "Transaction doesn't exist.");
    const payment = change(page.payment, page, deps.clock.now().toString());
    if (!payment) return refuse(412, "Transaction status cannot be updated.");
    await updatePage(tx, orderId, { isClosed: page.isClosed, payment });
    return Response.json(tellOf(deps, page, payment));
  });
}

function cancel(payment: Payment): Payment | null {
  if (payment.status === "cancel") return payment;
  if (payment.status !== "pending" && payment.status !== "capture") return null;
  return { ...payment, status: "cancel", version: payment.version + 1 };
}

async function core(
  deps: StandInDeps,
  { orderId, action, body }: { orderId: string; action: string; body: unknown },
): Promise<Response> {
  if (action === "cancel") return await change(deps, orderId, cancel);
  if (action === "expire") {
    return await change(deps, orderId, (payment, { total }, at) => {
      if (payment.status === "expire") return payment;
      return payment.status === "pending" ? proceed(payment, "expire", total, at) : null;
    });
  }
  if (action === "approve" || action === "deny") {
    const outcome = action === "approve" ? "accept" : "deny";
    return await change(deps, orderId, (payment, { total }, at) => {
      const isSuspected = payment.status === "capture" && payment.fraud === "challenge";
      return isSuspected ? proceed(payment, outcome, total, at) : null;
    });
  }
  if (action === "refund") {
    const parsed = refundBody.safeParse(body);
    if (!parsed.success) return refuse(400, "The body is not valid");
    const { refund_key: key, amount } = parsed.data;
    return await change(deps, orderId, (payment, { total }, at) => {
      // As with Midtrans, what came by a virtual account goes back by hand.
      if (payment.method === "bank_transfer") return null;
      return giveBack(payment, total, { key, amount, at });
    });
  }
  const page = await findPage(deps.db, { orderId });
  if (!page?.payment) return refuse(404, "Transaction doesn't exist.");
  return Response.json(tellOf(deps, page, page.payment));
}

async function answer(deps: StandInDeps, req: Request): Promise<Response> {
  if (!isAuthorized(req, standInKey(deps.sessionSecret))) {
    return refuse(401, "Access denied due to unauthorized request");
  }
  const { pathname } = new URL(req.url);
  const body = req.method === "POST" ? await req.json().catch(() => null) : null;
  if (req.method === "POST" && pathname === "/snap/v1/transactions") {
    return await create(deps, body);
  }
  const closed = /^\/snap\/v1\/transactions\/([^/]+)\/cancel$/.exec(pathname);
  if (req.method === "POST" && closed) return await closePage(deps, closed[1]);
  const method = req.method === "GET" ? "status" : "cancel|expire|approve|deny|refund";
  const asked = new RegExp(`^/v2/([^/]+)/(${method})$`).exec(pathname);
  if (!asked) return refuse(404, "The requested resource is not found");
  return await core(deps, { orderId: decodeURIComponent(asked[1]), action: asked[2], body });
}

/**
 * The stand-in's side of the gateway's protocol, in place of the network: requests and answers are those of HTTP, but
 * never leave the process. So it answers commands such as `deno task job expire-orders`, too, which run while no
 * server does.
 */
export function standInFetch(deps: StandInDeps): typeof fetch {
  return async (input, init) => await answer(deps, new Request(input, init));
}
