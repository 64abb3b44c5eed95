import { deepStrictEqual as equal, ok, rejects, throws } from "node:assert/strict";
import fc from "fast-check";
import { createApp } from "../../../lib/app.ts";
import { GatewayDuplicate, GatewayUnconfigured } from "../../../lib/commerce/gateway/errors.ts";
import { openGateway } from "../../../lib/commerce/gateway/mod.ts";
import { hasStandIn, standInKey } from "../../../lib/commerce/gateway/standin/key.ts";
import {
  begin,
  OUTCOMES,
  outcomesOf,
  proceed,
  refundedOf,
  statusBody,
} from "../../../lib/commerce/gateway/standin/moves.ts";
import { readStatus } from "../../../lib/commerce/gateway/message.ts";
import { readConfig } from "../../../lib/platform/config.ts";
import { withApp, withServer } from "../../support/app.ts";
import { type TestDeps, withDeps } from "../../support/deps.ts";

const STARTS = Temporal.Instant.from("2026-11-21T03:00:00Z");

function requestOf(orderId: string) {
  return {
    orderId,
    amount: 150_000,
    items: [{ id: "excel", name: "Excel dari Nol", price: 150_000, quantity: 1 }],
    customer: { name: "Siti", email: "siti@contoh.test" },
    startsAt: STARTS,
    expiresAt: STARTS.add({ hours: 24 }),
    finishUrl: `http://localhost:8000/payment/success?order_id=${orderId}`,
  };
}

Deno.test("the stand-in speaks the gateway's protocol", () =>
  withDeps(async ({ gateway }) => {
    const page = await gateway.createTransaction(requestOf("TN-1"));
    ok(page.redirectUrl.startsWith("/dev/gateway/"), "the browser stays on the name it came by");
    await rejects(gateway.createTransaction(requestOf("TN-1")), GatewayDuplicate);
    equal(await gateway.getStatus("TN-1"), null);
    equal(await gateway.cancel("TN-1", page.token), "not_started");
    equal(await gateway.expire("TN-1"), "not_started");
  }));

/** Serves the app where its own notifications find it; the webhook is a part of it. */
async function withSite(
  test: (site: { deps: TestDeps; base: string; post: Post; got: unknown[] }) => Promise<void>,
): Promise<void> {
  await withDeps(async (deps) => {
    const app = createApp(deps).handler();
    const got: unknown[] = [];
    await withServer(async (req, info) => {
      if (!req.url.endsWith("/payment/notification")) return await app(req, info);
      got.push(await req.json());
      return new Response("OK");
    }, async (base) => {
      const post: Post = async (path, outcome) => {
        const body = new URLSearchParams({ outcome });
        const response = await fetch(base + path, { method: "POST", body, redirect: "manual" });
        await response.body?.cancel();
        return { status: response.status, location: response.headers.get("location") };
      };
      await test({ deps, base, post, got });
    });
  });
}

type Post = (
  path: string,
  outcome: string,
) => Promise<{ status: number; location: string | null }>;

Deno.test("a button on its page changes the payment and sends a signed notification", () =>
  withSite(async ({ deps, post, got, base }) => {
    const { redirectUrl } = await deps.gateway.createTransaction(requestOf("TN-1"));
    const page = await (await fetch(base + redirectUrl)).text();
    ok(page.includes("Rp150.000") && page.includes('value="va"'));
    const paid = await post(redirectUrl, "va_wait");
    equal(paid, { status: 303, location: "/payment/success?order_id=TN-1" });
    equal((await deps.gateway.getStatus("TN-1"))?.status, "pending");
    await post(redirectUrl, "settle");
    const status = await deps.gateway.getStatus("TN-1");
    equal(status?.status, "settlement");
    equal(status?.amount, 150_000);
    equal(got.length, 2);
    const message = got[1] as Parameters<typeof deps.gateway.verify>[0];
    equal(deps.gateway.verify(message), "ours");
    equal(deps.gateway.verify({ ...message, gross_amount: "1.00" }), "unsigned");
    equal((await post(redirectUrl, "va")).status, 409, "it is paid");
    equal((await post(redirectUrl, "gratis")).status, 422);
    equal((await post("/dev/gateway/tidak-ada", "va")).status, 404);
  }));

Deno.test("a closed page takes no payment", () =>
  withSite(async ({ deps, post, got }) => {
    const { redirectUrl, token } = await deps.gateway.createTransaction(requestOf("TN-1"));
    await deps.gateway.cancel("TN-1", token);
    equal((await post(redirectUrl, "va")).status, 409);
    equal(got, []);
  }));

Deno.test("its refunds are those of the gateway: not for a virtual account, once for a key", () =>
  withSite(async ({ deps, post }) => {
    const one = await deps.gateway.createTransaction(requestOf("TN-1"));
    await post(one.redirectUrl, "va");
    const wish = { amount: 50_000, reason: "x", refundKey: "r-1" };
    await rejects(deps.gateway.refund("TN-1", wish));
    const two = await deps.gateway.createTransaction(requestOf("TN-2"));
    await post(two.redirectUrl, "qris");
    await deps.gateway.refund("TN-2", wish);
    await deps.gateway.refund("TN-2", wish);
    const status = await deps.gateway.getStatus("TN-2");
    equal([status?.status, status?.refundedAmount], ["partial_refund", 50_000]);
    await rejects(deps.gateway.refund("TN-2", { ...wish, amount: 100_001, refundKey: "r-2" }));
  }));

Deno.test("a notification that nobody takes is told to the person, and the payment stands", () =>
  withApp(async ({ deps, client }) => {
    const { redirectUrl } = await deps.gateway.createTransaction(requestOf("TN-1"));
    const visitor = await client();
    const answer = await visitor.post(redirectUrl, { outcome: "qris" });
    equal(answer.headers.get("location"), `${redirectUrl}?untold=1`);
    equal((await deps.gateway.getStatus("TN-1"))?.status, "settlement");
    const page = await visitor.get(`${redirectUrl}?untold=1`);
    ok((await page.text()).includes("Toko tidak menjawab"));
  }, { port: 9, appBaseUrl: "http://toko.invalid" }));

const PRODUCTION = {
  APP_ENV: "production",
  SESSION_SECRET: "x".repeat(32),
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
};
const SELF = {
  MIDTRANS_SNAP_URL: "http://localhost:8000/dev/gateway/snap/v1",
  MIDTRANS_API_URL: "http://localhost:8000/dev/gateway/v2",
};

Deno.test("in production there is no stand-in, whatever the configuration says", async () => {
  const environments: Record<string, string>[] = [
    PRODUCTION,
    { ...PRODUCTION, ...SELF },
    { ...PRODUCTION, ...SELF, MIDTRANS_SERVER_KEY: "", MIDTRANS_IS_PRODUCTION: "false" },
    { ...PRODUCTION, APP_BASE_URL: "http://stand-in.invalid" },
    { ...PRODUCTION, MIDTRANS_SERVER_KEY: "Mid-server-x", MIDTRANS_IS_PRODUCTION: "true" },
    { DATABASE_URL: PRODUCTION.DATABASE_URL, SESSION_SECRET: PRODUCTION.SESSION_SECRET },
    { DENO_DEPLOYMENT_ID: "x", SESSION_SECRET: PRODUCTION.SESSION_SECRET },
  ];
  await withDeps(async (deps) => {
    const { redirectUrl } = await deps.gateway.createTransaction(requestOf("TN-1"));
    for (const environment of environments) {
      const config = { ...readConfig(environment), databaseUrl: undefined };
      ok(!hasStandIn(config), JSON.stringify(environment));
      const hostile = { ...deps, config, gateway: openGateway({ ...deps, config }) };
      const app = createApp(hostile).handler();
      const form = { method: "POST", body: new URLSearchParams({ outcome: "va" }) };
      for (const init of [{}, form]) {
        const response = await app(new Request(`http://localhost:8000${redirectUrl}`, init));
        await response.body?.cancel();
        equal(response.status, 404);
      }
      if (config.midtrans.serverKey === "") {
        await rejects(hostile.gateway.createTransaction(requestOf("TN-2")), GatewayUnconfigured);
        await rejects(hostile.gateway.getStatus("TN-1"), GatewayUnconfigured);
      }
    }
  });
});

Deno.test("with a key in development the stand-in is away, too; production keys need a key", () => {
  ok(hasStandIn(readConfig({ APP_ENV: "development" })));
  ok(!hasStandIn(readConfig({ APP_ENV: "development", MIDTRANS_SERVER_KEY: "SB-Mid-server-x" })));
  const noKey = { APP_ENV: "development", MIDTRANS_IS_PRODUCTION: "true" };
  throws(() => readConfig(noKey), /MIDTRANS_SERVER_KEY/);
});

Deno.test("every installation signs with a key of its own", () => {
  const keys = [1, 2].map(() => standInKey(crypto.getRandomValues(new Uint8Array(32))));
  equal(new Set(keys).size, 2);
  ok(keys.every((key) => /^[0-9a-f]{64}$/.test(key)));
});

Deno.test("property: every way through the page can be told, and never gives back more than was paid", () => {
  const choices = fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 12 });
  fc.assert(fc.property(choices, fc.integer({ min: 1, max: 1e9 }), (outcomes, total) => {
    let payment: ReturnType<typeof begin> = null;
    for (const outcome of outcomes) {
      if (!outcomesOf(payment, false).includes(outcome)) continue;
      const at = STARTS.toString();
      payment = payment ? proceed(payment, outcome, total, at) : begin(outcome, "t-1", at);
      ok(payment);
      ok(refundedOf(payment) <= total);
      const told = readStatus(statusBody({ orderId: "TN-1", total, merchantId: "G1" }, payment));
      equal(told?.status, payment.status);
      equal(told?.refundedAmount, refundedOf(payment));
    }
  }));
});
