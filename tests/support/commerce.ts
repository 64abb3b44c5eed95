import assert from "node:assert/strict";
import { sql } from "kysely";
import {
  GatewayDuplicate,
  type GatewayNotification,
  GatewayUnreachable,
  signatureOf,
} from "../../lib/commerce/gateway/mod.ts";
import type {
  ChallengeVerdict,
  EndOutcome,
  Gateway,
  GatewayPage,
  GatewayStatus,
  RefundWish,
  TransactionRequest,
  TransactionStatus,
} from "../../lib/commerce/gateway/types.ts";
import {
  addToCart,
  checkout,
  receiveNotification,
  startPayment,
} from "../../lib/commerce/service.ts";
import type { CouponsTable } from "../../lib/commerce/tables.ts";
import type { Db } from "../../lib/database.ts";
import type { Insertable } from "kysely";
import { type TestDeps, withDeps } from "./deps.ts";
import { MADE_AT } from "./factories.ts";

/** The key with which the gateway of the tests signs. */
export const TEST_SERVER_KEY = "SB-Mid-server-test";

/** What the gateway of the tests knows of a payment; anything may be set. */
export interface Payment {
  request: TransactionRequest;
  token: string;
  /** Null: nothing has been chosen on its page. */
  status: TransactionStatus | null;
  told: Partial<GatewayStatus>;
  isPageOpen: boolean;
}

/** A gateway in memory: it keeps to the rules of Midtrans, and tests make it pay, lie or fall silent. */
export class TestGateway implements Gateway {
  readonly payments = new Map<string, Payment>();
  readonly refunds: (RefundWish & { orderId: string })[] = [];
  /** Called before each answer: throws, waits or changes something. */
  before: (call: string, orderId: string) => void | Promise<void> = () => {};
  /** Called before a page that was made is told of. */
  beforeTelling: (orderId: string) => void | Promise<void> = () => {};

  async createTransaction(request: TransactionRequest): Promise<GatewayPage> {
    const sum = request.items.reduce((total, { price, quantity }) => total + price * quantity, 0);
    assert.equal(sum, request.amount, "the gateway refuses lines that do not add up");
    await this.before("create", request.orderId);
    if (this.payments.has(request.orderId)) throw new GatewayDuplicate("has already been taken");
    const token = `token-${request.orderId}`;
    const payment = { request, token, status: null, told: {}, isPageOpen: true };
    this.payments.set(request.orderId, payment);
    await this.beforeTelling(request.orderId);
    return { token, redirectUrl: `https://pay.test/${token}` };
  }

  async getStatus(orderId: string): Promise<GatewayStatus | null> {
    await this.before("status", orderId);
    const payment = this.payments.get(orderId);
    if (!payment || payment.status === null) return null;
    return {
      orderId,
      transactionId: `tx-${orderId}`,
      merchantId: "M1",
      status: payment.status,
      statusCode: payment.status === "pending" ? 201 : 200,
      fraud: null,
      amount: payment.request.amount,
      currency: "IDR",
      paymentType: "bank_transfer",
      paymentDetail: "bca",
      transactionAt: null,
      settledAt: null,
      refundedAmount: 0,
      refunds: [],
      raw: { order_id: orderId, transaction_status: payment.status, told: payment.told },
      ...payment.told,
    };
  }

  async cancel(orderId: string): Promise<EndOutcome> {
    await this.before("cancel", orderId);
    const payment = this.payments.get(orderId);
    if (!payment) return "not_started";
    payment.isPageOpen = false;
    if (payment.status === null) return "not_started";
    if (payment.status === "pending") payment.status = "cancel";
    return /^(?:cancel|expire|deny|failure)$/.test(payment.status) ? "ended" : "too_late";
  }

  expire(orderId: string): Promise<EndOutcome> {
    return this.cancel(orderId);
  }

  async settleChallenge(orderId: string, verdict: ChallengeVerdict): Promise<boolean> {
    await this.before(verdict, orderId);
    const payment = this.payments.get(orderId);
    if (payment?.status !== "capture" || payment.told.fraud !== "challenge") return false;
    if (verdict === "deny") payment.status = "deny";
    const fraud = verdict === "deny" ? "deny" : "accept";
    payment.told = { ...payment.told, fraud, statusCode: 200 };
    return true;
  }

  async refund(orderId: string, wish: RefundWish): Promise<void> {
    await this.before("refund", orderId);
    this.refunds.push({ ...wish, orderId });
  }

  verify(message: GatewayNotification): "ours" | "unsigned" | "foreign" {
    const isSigned = signatureOf(message, TEST_SERVER_KEY) === message.signature_key;
    return isSigned ? "ours" : "unsigned";
  }

  /** Something happens to a payment at the gateway. */
  set(orderId: string, status: TransactionStatus, told: Partial<GatewayStatus> = {}): void {
    const payment = this.payments.get(orderId);
    assert.ok(payment, `The gateway has no payment ${orderId}`);
    payment.status = status;
    payment.told = told;
  }

  /** Pages on which somebody could still pay. */
  openPages(): string[] {
    return [...this.payments].filter(([, payment]) =>
      payment.isPageOpen && (payment.status === null || payment.status === "pending")
    ).map(([orderId]) => orderId);
  }
}

/** The gateway does not answer. */
export function silent(): never {
  throw new GatewayUnreachable("timeout");
}

/** Everything a use case needs, with a gateway that the test moves. */
export interface ShopDeps extends TestDeps {
  readonly gateway: TestGateway;
}

/** Runs a test with a database and a gateway of its own. */
export function withShop(test: (deps: ShopDeps) => Promise<void>): Promise<void> {
  return withDeps((deps) => test({ ...deps, gateway: new TestGateway() }));
}

/** Who buys, as use cases take them. */
export function buyer({ id }: { id: number }): { id: number; address: string } {
  return { id, address: "127.0.0.1" };
}

/** The body of a notification as the gateway would send it now. */
export function notificationOf(orderId: string, fields: Record<string, unknown> = {}): string {
  const message = {
    order_id: orderId,
    status_code: "200",
    gross_amount: "150000.00",
    transaction_status: "settlement",
    ...fields,
  };
  const signature_key = signatureOf(message as GatewayNotification, TEST_SERVER_KEY);
  return JSON.stringify({ signature_key, ...message });
}

/** The gateway tells of a payment. */
export function notify(
  deps: ShopDeps,
  orderId: string,
  fields: Record<string, unknown> = {},
): Promise<void> {
  return receiveNotification(deps, notificationOf(orderId, fields));
}

/** Orders courses through the cart; returns the order's number. */
export async function order(
  deps: ShopDeps,
  person: { id: number },
  courses: readonly { slug: string }[],
): Promise<string> {
  for (const { slug } of courses) {
    await addToCart(deps, { userId: person.id }, { course: slug });
  }
  const placed = await checkout(deps, buyer(person), {});
  assert.equal(placed.kind, "order");
  return placed.kind === "order" ? placed.number : "";
}

/** Orders courses and opens the gateway's page; the attempt's id is the order's number. */
export async function orderAndOpen(
  deps: ShopDeps,
  person: { id: number },
  courses: readonly { slug: string }[],
): Promise<string> {
  const number = await order(deps, person, courses);
  assert.ok(await startPayment(deps, buyer(person), number, {}));
  return number;
}

/** The state of an order and all that hangs on it. */
export async function stateOf(deps: { db: Db }, number: string) {
  const { rows: [row] } = await sql<{
    status: string;
    invoice: number | null;
    items: string[];
    attempts: string[];
    reviews: string[];
    seats: string[];
  }>`
    select o.status, o.invoice_number as invoice,
      (select jsonb_agg(i.status order by i.id) from order_items i where i.order_id = o.id) as items,
      (select coalesce(jsonb_agg(a.status order by a.id), '[]') from payment_attempts a
        where a.order_id = o.id) as attempts,
      (select coalesce(jsonb_agg(r.kind || ':' || r.status order by r.id), '[]')
        from payment_reviews r where r.order_id = o.id) as reviews,
      (select coalesce(jsonb_agg(e.status order by e.course_id), '[]') from enrollments e
        join order_items i on i.course_id = e.course_id and i.order_id = o.id
        where e.user_id = o.user_id) as seats
    from orders o where o.number = ${number}`.execute(deps.db);
  return row;
}

/** What every account of the ledger stands at; accounts at nothing are left out. */
export async function accounts(deps: { db: Db }): Promise<Record<string, number>> {
  const { rows } = await sql<{ account: string; amount: number }>`
    select account, sum(amount)::bigint as amount from ledger_entries
    group by account having sum(amount) <> 0 order by account`.execute(deps.db);
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]));
}

/** A coupon; ten percent off everything by default. */
export async function makeCoupon(
  { db }: { db: Db },
  options: Partial<Insertable<CouponsTable>> = {},
): Promise<{ id: number; code: string }> {
  return await db.insertInto("coupons").values({
    code: `KUPON${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
    kind: "percent",
    value: 10,
    course_id: null,
    starts_at: null,
    ends_at: null,
    max_uses: null,
    max_per_person: null,
    created_by: null,
    created_at: MADE_AT,
    updated_at: MADE_AT,
    ...options,
  }).returning(["id", "code"]).executeTakeFirstOrThrow();
}

/** An order of one course, with an attempt that was cancelled, as it stands in the tables. */
export async function makeOrder(
  db: Db,
  { user, course, number, status }: {
    user: { id: number };
    course: { id: number; instructor_id: number; title: string; slug: string; price: number };
    number: string;
    status: "pending" | "cancelled" | "expired";
  },
): Promise<number> {
  const { price } = course;
  const { id } = await db.insertInto("orders").values({
    number,
    user_id: user.id,
    status,
    content_key: String(course.id),
    coupon_id: null,
    coupon_code: null,
    subtotal: price,
    discount: 0,
    tax_mode: "none",
    tax_bp: 1200,
    tax: 0,
    total: price,
    invoice_number: null,
    fulfilled_at: null,
    paid_at: null,
    expires_at: MADE_AT.add({ hours: 24 }),
    created_at: MADE_AT,
    updated_at: MADE_AT,
  }).returning("id").executeTakeFirstOrThrow();
  await db.insertInto("order_items").values({
    order_id: id,
    course_id: course.id,
    instructor_id: course.instructor_id,
    title: course.title,
    slug: course.slug,
    price,
    discount: 0,
    tax: 0,
    total: price,
    commission_bp: 3000,
    enrollment_id: null,
  }).execute();
  await db.insertInto("payment_attempts").values({
    order_id: id,
    gateway_id: number,
    status: "cancelled",
    amount: price,
    token: null,
    redirect_url: null,
    expires_at: MADE_AT.add({ hours: 24 }),
    claimed_until: null,
    paid_at: null,
    transaction_id: null,
    payment_type: null,
    payment_detail: null,
    checked_at: null,
    created_at: MADE_AT,
    updated_at: MADE_AT,
  }).execute();
  return id;
}
