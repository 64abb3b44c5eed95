import { deepStrictEqual as equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  readNotification,
  readStatus,
  signatureOf,
  verifySignature,
} from "../../../lib/commerce/gateway/message.ts";

const KEY = "SB-Mid-server-uji";
const MESSAGE = { order_id: "TN-1", status_code: "200", gross_amount: "150000.00" };

Deno.test("a signature is the hex SHA-512 over the strings and the key", async () => {
  const bytes = new TextEncoder().encode(`TN-1200150000.00${KEY}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-512", bytes)).toHex();
  equal(signatureOf(MESSAGE, KEY), hash);
  ok(verifySignature({ ...MESSAGE, signature_key: hash }, KEY));
  ok(verifySignature({ ...MESSAGE, signature_key: hash.toUpperCase() }, KEY));
});

Deno.test("property: nothing but the very strings and the key verifies", () => {
  const texts = fc.record({
    order_id: fc.string(),
    status_code: fc.string(),
    gross_amount: fc.string(),
    key: fc.string({ minLength: 1 }),
  });
  fc.assert(fc.property(texts, fc.string(), ({ key, ...message }, forged) => {
    const signature_key = signatureOf(message, key);
    ok(verifySignature({ ...message, signature_key }, key));
    ok(!verifySignature({ ...message, signature_key }, `${key}x`));
    ok(
      !verifySignature(
        { ...message, gross_amount: `${message.gross_amount}0`, signature_key },
        key,
      ),
    );
    ok(!verifySignature({ ...message, signature_key: forged }, key));
    ok(!verifySignature({ ...message, signature_key: signature_key.slice(1) }, key));
  }));
});

Deno.test("without a key nothing verifies", () => {
  ok(!verifySignature({ ...MESSAGE, signature_key: signatureOf(MESSAGE, "") }, ""));
});

Deno.test("a notification needs its fields as texts", () => {
  const whole = { ...MESSAGE, signature_key: "ab", transaction_status: "settlement", new_field: 1 };
  equal(readNotification(JSON.stringify(whole))?.order_id, "TN-1");
  // A signature that is missing is a wrong one, which is for `verifySignature` to say.
  const needed = Object.keys(MESSAGE).concat("transaction_status");
  for (const field of needed) {
    for (const value of [undefined, null, 5, [], {}]) {
      equal(readNotification(JSON.stringify({ ...whole, [field]: value })), null, field);
    }
  }
  for (const body of ["", "{", "null", "[]", '"text"', "5", `${"[".repeat(5_000)}`]) {
    equal(readNotification(body), null, body.slice(0, 10));
  }
});

Deno.test("statuses are read in any case, fraud that is not known counts as doubtful", () => {
  const read = (fields: object) =>
    readStatus({ ...MESSAGE, transaction_status: "Settlement", ...fields });
  equal(read({})?.status, "settlement");
  equal(read({})?.currency, "IDR");
  equal(read({ currency: "idr" })?.currency, "IDR");
  equal(read({})?.fraud, null);
  equal(read({ fraud_status: "ACCEPT" })?.fraud, "accept");
  equal(read({ fraud_status: "hmm" })?.fraud, "challenge");
  equal(read({ transaction_status: "teleported" }), null);
});

Deno.test("a refund counts as confirmed when its bank has said so", () => {
  const refunds = [
    { refund_key: "a", refund_amount: "1000.00", bank_confirmed_at: "2026-11-21 12:00:00" },
    { refund_key: "b", refund_amount: "2000.00" },
  ];
  const status = readStatus({
    ...MESSAGE,
    transaction_status: "partial_refund",
    refund_amount: "3000.00",
    refunds,
  });
  equal(status?.refundedAmount, 3_000);
  equal(status?.refunds.map(({ confirmedAt }) => confirmedAt?.toString() ?? null), [
    "2026-11-21T05:00:00Z",
    null,
  ]);
});
