import { deepStrictEqual as equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { MidtransGateway } from "../../../lib/commerce/gateway/client.ts";
import {
  GatewayDuplicate,
  GatewayRefused,
  GatewayUnreachable,
} from "../../../lib/commerce/gateway/errors.ts";
import { readStatus } from "../../../lib/commerce/gateway/message.ts";
import type { Gateway, TransactionRequest } from "../../../lib/commerce/gateway/types.ts";
import { createLogger } from "../../../lib/platform/log.ts";
import {
  FAKE_SERVER_KEY,
  type FakeMidtrans,
  withFakeMidtrans,
} from "../../support/fake_midtrans.ts";

const STARTS = Temporal.Instant.from("2026-11-21T03:00:00Z");

function requestOf(change: Partial<TransactionRequest> = {}): TransactionRequest {
  return {
    orderId: "TN-1-RETRY-abcde",
    amount: 135_000,
    items: [
      { id: "excel", name: "Excel dari Nol", price: 150_000, quantity: 1 },
      { id: "discount", name: "Diskon HEMAT10", price: -15_000, quantity: 1 },
    ],
    customer: { name: "Siti Aminah", email: "siti@contoh.test", phone: null },
    startsAt: STARTS,
    expiresAt: STARTS.add({ hours: 24 }),
    finishUrl: "http://localhost:8000/payment/success?order_id=TN-1-RETRY-abcde",
    ...change,
  };
}

function gatewayAt(
  fake: FakeMidtrans,
  change: { serverKey?: string; timeout?: number } = {},
): Gateway {
  const { midtrans } = fake.config;
  return new MidtransGateway({
    ...midtrans!,
    ownOrigin: "http://localhost:8000",
    verify: () => "ours",
    timeout: 30_000,
    ...change,
  });
}

function withGateway(
  test: (gateway: Gateway, fake: FakeMidtrans) => Promise<void>,
): Promise<void> {
  return withFakeMidtrans((fake) => test(gatewayAt(fake), fake));
}

Deno.test("a page is made as Snap wants it", () =>
  withGateway(async (gateway, fake) => {
    const page = await gateway.createTransaction(requestOf({
      items: [
        { id: "x".repeat(80), name: `A|B\n${"panjang ".repeat(10)}`, price: 150_000, quantity: 1 },
        { id: "discount", name: "Diskon", price: -15_000, quantity: 1 },
      ],
    }));
    ok(page.redirectUrl.startsWith(`${fake.base}/snap/`));
    const [{ body, isAuthorized }] = fake.calls;
    ok(isAuthorized);
    const items = body.item_details as { id: string; name: string; price: number }[];
    equal(items.reduce((sum, { price }) => sum + price, 0), 135_000);
    for (const { id, name } of items) {
      ok(id.length <= 50 && name.length <= 50 && !name.includes("|"), name);
    }
    equal(body.expiry, { start_time: "2026-11-21 10:00:00 +0700", unit: "minute", duration: 1440 });
    equal(body.transaction_details, { order_id: "TN-1-RETRY-abcde", gross_amount: 135_000 });
  }));

Deno.test("what would be our own fault never reaches the gateway", () =>
  withGateway(async (gateway, fake) => {
    const wrong: Partial<TransactionRequest>[] = [
      { amount: 135_001 },
      { orderId: "../../v2/lain" },
      { orderId: "x".repeat(51) },
      { orderId: ".." },
      { orderId: "a/b" },
      { finishUrl: `http://localhost:8000/${"x".repeat(255)}` },
    ];
    for (const change of wrong) {
      await rejects(gateway.createTransaction(requestOf(change)), RangeError);
    }
    await rejects(gateway.getStatus("a/../b"), RangeError);
    equal(fake.calls.length, 0);
  }));

Deno.test("a page lasts between five minutes and seven days", () =>
  withGateway(async (gateway, fake) => {
    for (const [minutes, duration] of [[1, 5], [90, 90], [60 * 24 * 30, 60 * 24 * 7]]) {
      const orderId = `TN-${minutes}`;
      const expiresAt = STARTS.add({ minutes });
      await gateway.createTransaction(requestOf({ orderId, expiresAt }));
      const { expiry } = fake.calls.at(-1)!.body as { expiry: { duration: number } };
      equal(expiry.duration, duration);
    }
  }));

Deno.test("an id that was used is told as such, in every wording", () =>
  withGateway(async (gateway, fake) => {
    await gateway.createTransaction(requestOf());
    await rejects(gateway.createTransaction(requestOf()), GatewayDuplicate);
    for (const wording of ["The order has been paid and utilized", "order_id sudah digunakan"]) {
      const answer = { status: 400, body: { error_messages: [wording] } };
      fake.trouble({ what: "create", times: 1, answer });
      await rejects(gateway.createTransaction(requestOf({ orderId: "TN-2" })), GatewayDuplicate);
    }
  }));

Deno.test("no answer, half an answer and nonsense leave it open what happened", () =>
  withFakeMidtrans(async (fake) => {
    const troubles = [
      "hang",
      { status: 200, text: '{"status_code":"2' },
      { status: 200, text: "<html>Maintenance</html>" },
      { status: 200, body: [] },
      { status: 200, body: {} },
      { status: 502, text: "Bad gateway" },
      { status: 500, body: { error_messages: ["Sorry"] } },
      { status: 429, body: { status_code: "429" } },
      { status: 302, text: "" },
      { status: 404, text: "<h1>Not found</h1>" },
    ] as const;
    for (const answer of troubles) {
      const isPlain404 = typeof answer === "object" && answer.status === 404;
      fake.trouble({ times: 1, answer });
      const gateway = gatewayAt(fake, answer === "hang" ? { timeout: 100 } : {});
      await rejects(
        gateway.getStatus("TN-1"),
        isPlain404 ? GatewayRefused : GatewayUnreachable,
        JSON.stringify(answer),
      );
      if (isPlain404) continue;
      fake.trouble({ times: 1, answer });
      await rejects(gateway.createTransaction(requestOf()), GatewayUnreachable);
    }
    fake.release();
  }));

Deno.test("a connection that is refused leaves it open, too", async () => {
  const gateway = new MidtransGateway({
    serverKey: FAKE_SERVER_KEY,
    clientKey: "",
    isProduction: false,
    snapUrl: "http://127.0.0.1:9/snap/v1",
    apiUrl: "http://127.0.0.1:9/v2",
    ownOrigin: "http://localhost:8000",
    verify: () => "ours",
  });
  await rejects(gateway.getStatus("TN-1"), GatewayUnreachable);
});

Deno.test("the status of a payment is read whether HTTP tells its code or not", () =>
  withGateway(async (gateway, fake) => {
    for (const usesHttpStatus of [false, true]) {
      fake.usesHttpStatus = usesHttpStatus;
      const id = `TN-${usesHttpStatus}`;
      equal(await gateway.getStatus(id), null);
      await gateway.createTransaction(requestOf({ orderId: id }));
      equal(await gateway.getStatus(id), null, "a page without a payment");
      fake.pay(id, "expire");
      equal((await gateway.getStatus(id))?.status, "expire", "407 is no error");
      fake.pay(id, "settlement");
      const paid = await gateway.getStatus(id);
      equal(paid?.amount, 135_000);
      equal(paid?.paymentDetail, "bca");
      equal(paid?.settledAt?.toString(), "2026-11-21T03:06:00Z");
    }
  }));

Deno.test("an answer about another payment is not believed", () =>
  withGateway(async (gateway, fake) => {
    await gateway.createTransaction(requestOf());
    fake.pay("TN-1-RETRY-abcde", "settlement", { order_id: "TN-9" });
    await rejects(gateway.getStatus("TN-1-RETRY-abcde"), GatewayUnreachable);
  }));

Deno.test("ending a payment tells what was there to end", () =>
  withGateway(async (gateway, fake) => {
    const { token } = await gateway.createTransaction(requestOf());
    const id = "TN-1-RETRY-abcde";
    equal(await gateway.cancel(id, token), "not_started");
    ok(fake.pages.get(id)?.isClosed, "the page is closed");
    fake.pay(id, "pending");
    equal(await gateway.expire(id), "ended");
    equal(await gateway.expire(id), "ended", "again");
    fake.pay(id, "settlement");
    equal(await gateway.cancel(id, token), "too_late");
    equal(await gateway.expire(id), "too_late");
  }));

Deno.test("a suspected card is accepted or refused, once", () =>
  withGateway(async (gateway, fake) => {
    await gateway.createTransaction(requestOf());
    const id = "TN-1-RETRY-abcde";
    equal(await gateway.settleChallenge(id, "approve"), false, "nothing has begun");
    for (const [verdict, status] of [["approve", "capture"], ["deny", "deny"]] as const) {
      fake.pay(id, "capture", { fraud_status: "challenge", status_code: "201" });
      equal(await gateway.settleChallenge(id, verdict), true);
      equal((await gateway.getStatus(id))?.status, status);
      equal(await gateway.settleChallenge(id, verdict), false, "again");
    }
  }));

Deno.test("a refund is made once, and a refusal is none", () =>
  withGateway(async (gateway, fake) => {
    await gateway.createTransaction(requestOf());
    const id = "TN-1-RETRY-abcde";
    fake.pay(id, "settlement", { payment_type: "qris" });
    const wish = { amount: 35_000, reason: "Salah beli", refundKey: "r-1" };
    await gateway.refund(id, wish);
    await gateway.refund(id, wish);
    const status = await gateway.getStatus(id);
    equal(status?.status, "partial_refund");
    equal(status?.refundedAmount, 35_000);
    equal(status?.refunds.map(({ key, amount }) => ({ key, amount })), [{
      key: "r-1",
      amount: 35_000,
    }]);
    const refused = { status: 200, body: { status_code: "202", status_message: "Denied by bank" } };
    fake.trouble({ what: "refund", times: 1, answer: refused });
    await rejects(gateway.refund(id, { ...wish, refundKey: "r-2" }), GatewayRefused);
    fake.pay(id, "settlement", { payment_type: "bank_transfer" });
    await rejects(gateway.refund(id, { ...wish, refundKey: "r-3" }), GatewayRefused);
  }));

Deno.test("the server key is in no error and in no log", () =>
  withFakeMidtrans(async (fake) => {
    const lines: string[] = [];
    const log = createLogger((line) => lines.push(line));
    const answers = [
      { status: 500, body: { error_messages: ["x"] } },
      { status: 400, body: { error_messages: ["x"] } },
      "hang" as const,
    ];
    const gateway = gatewayAt(fake, { timeout: 100 });
    const secrets = [FAKE_SERVER_KEY, btoa(`${FAKE_SERVER_KEY}:`)];
    for (const answer of answers) {
      fake.trouble({ times: 1, answer });
      const error = await gateway.createTransaction(requestOf()).catch((error) => error);
      ok(error instanceof Error);
      log.error("failed", { error });
      const shown = Deno.inspect(error, { depth: 20, showHidden: true });
      for (const secret of secrets) ok(!shown.includes(secret), shown);
    }
    fake.release();
    for (const secret of secrets) ok(!lines.join("\n").includes(secret));
  }));

Deno.test("property: whatever an answer holds, reading it never throws and never makes up rupiah", () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 1e12 }).map((whole) => ({ text: `${whole}.00`, whole })),
    fc.integer({ min: 0, max: 1e12 }).map((whole) => ({ text: String(whole), whole })),
    fc.tuple(fc.nat(1e9), fc.integer({ min: 1, max: 99 })).map(([whole, cents]) => ({
      text: `${whole}.${String(cents).padStart(2, "0")}`,
      whole: null,
    })),
    fc.constantFrom("", "-5.00", "1e9", "NaN", "0x10", "1.000.000").map((text) => ({
      text,
      whole: null,
    })),
  );
  fc.assert(fc.property(amounts, fc.anything(), ({ text, whole }, junk) => {
    const status = readStatus({
      order_id: "TN-1",
      status_code: "200",
      transaction_status: "SETTLEMENT",
      gross_amount: text,
      refunds: junk,
      va_numbers: junk,
      settlement_time: junk,
    });
    equal(status?.amount, whole);
    readStatus(junk);
  }));
});
