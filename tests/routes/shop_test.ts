import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { PATIENCE_MS } from "../../lib/commerce/payments/ask.ts";
import { type TestApp, type TestClient, withApp } from "../support/app.ts";
import {
  makeCoupon,
  notificationOf,
  silent,
  stateOf,
  TEST_SERVER_KEY,
  TestGateway,
} from "../support/commerce.ts";
import { fieldError } from "../support/app.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";

interface Shop extends TestApp {
  gateway: TestGateway;
}

/** The app on a gateway that the test moves. */
function withShopApp(test: (app: Shop) => Promise<void>, config = {}): Promise<void> {
  const gateway = new TestGateway();
  return withApp((app) => test({ ...app, gateway }), config, (deps) => ({ ...deps, gateway }));
}

async function go(response: Response): Promise<string> {
  await response.body?.cancel();
  equal(response.status, 303);
  return response.headers.get("location")!;
}

async function page(client: TestClient, path: string, status = 200): Promise<string> {
  const response = await client.get(path);
  equal(response.status, status, path);
  return await response.text();
}

function words(html: string): string {
  return html.replace(/<(script|style)[^]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

function tell(app: Shop, body: string): Promise<Response> {
  return app.fetch(
    new Request("http://localhost:8000/payment/notification", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }),
  );
}

Deno.test("from a visitor's cart to a seat, without a script", () =>
  withShopApp(async (app) => {
    const { deps, gateway } = app;
    const person = await makeUser(deps);
    const [excel, word] = [
      await makeCourse(deps, { price: 150_000, title: "Excel" }),
      await makeCourse(deps, { price: 99_000, title: "Word" }),
    ];
    const client = await app.client();
    for (const { slug } of [excel, word]) {
      equal(await go(await client.post("/cart/items", { course: slug })), "/cart");
    }
    match(await page(client, "/cart"), /Rp249\.000/);
    match(await page(client, "/"), /Keranjang: 2 kursus/);
    equal(await go(await client.post("/checkout")), "/login?next=%2Fcart");
    const login = { email: person.email, password: "rahasia-uji-123", next: "/cart" };
    equal(await go(await client.post("/login", login)), "/cart");
    match(await page(client, "/cart"), /Rp249\.000/);
    ok(!client.cookies.has("cart"), "the visitor's cart has moved");

    equal(await go(await client.post(`/cart/items/${word.slug}/delete`)), "/cart");
    const { code } = await makeCoupon(deps);
    const wrong = await client.post("/cart/coupon", { code: "SALAH <b>" });
    equal(wrong.status, 422);
    const again = await wrong.text();
    match(again, /value="SALAH &lt;b>"/);
    equal(fieldError(again, "code"), "Kode kupon ini tidak dikenal.");
    equal(await go(await client.post("/cart/coupon", { code })), "/cart");
    match(await page(client, "/cart"), /Rp135\.000/);

    const invoice = await go(await client.post("/checkout"));
    match(invoice, /^\/invoices\/TN-\d{8}-[0-9A-Z]{8}$/);
    equal(await go(await client.post("/checkout")), invoice, "a second click");
    const number = invoice.split("/")[2];
    const waiting = await page(client, invoice);
    match(words(waiting), /Menunggu pembayaran .* Bayar sebelum 22 November 2026, 10\.00 WIB/);
    match(waiting, /<time datetime="2026-11-22T03:00:00\.000Z">/);
    equal(await go(await client.post(`${invoice}/pay`)), `https://pay.test/token-${number}`);
    equal(gateway.payments.get(number)?.request.amount, 135_000);

    const landing = `/payment/success?order_id=${number}&transaction_status=settlement`;
    match(words(await page(client, landing)), /Menunggu pembayaran/);
    equal((await stateOf(deps, number)).status, "pending", "the address claims, and only claims");
    gateway.set(number, "settlement");
    equal(await go(await client.post(`${invoice}/check`)), `${invoice}?checked=1`);
    const paid = words(await page(client, landing));
    match(paid, /Lunas/);
    match(paid, /INV\/2026\/000001/);
    match(words(await page(client, "/payments")), /Excel .* Lunas Rp135\.000/);
    match(words(await page(client, "/my-courses")), /Excel/);
    equal((await client.get(`/courses/${excel.slug}`)).status, 200);
  }));

Deno.test("a notification is answered by what it is", () =>
  withShopApp(async (app) => {
    const { deps, gateway } = app;
    const client = await app.client(await makeUser(deps));
    const course = await makeCourse(deps, { price: 150_000 });
    const invoice = await go(await client.post("/checkout", { course: course.slug }));
    const number = invoice.split("/")[2];
    await go(await client.post(`${invoice}/pay`));
    gateway.set(number, "settlement");
    const good = notificationOf(number);
    const bad: [string, number][] = [
      [good.replace(/"signature_key":"./, '"signature_key":"x'), 403],
      [JSON.stringify({ ...JSON.parse(good), signature_key: undefined }), 403],
      [good.slice(0, 80), 400],
      ["bukan json", 400],
      ["", 400],
      ["x".repeat(1_000_000), 413],
    ];
    for (const [body, status] of bad) {
      const response = await tell(app, body);
      await response.body?.cancel();
      equal(response.status, status);
    }
    equal((await deps.db.selectFrom("gateway_events").select("id").execute()).length, 0);
    gateway.before = () => new Promise(() => {});
    ok(PATIENCE_MS <= 4_000, "the gateway hangs up after five seconds");
    const waiting = await tell(app, good);
    equal(waiting.status, 503);
    ok(Number(waiting.headers.get("retry-after")) > 0);
    await waiting.body?.cancel();
    gateway.before = () => {};
    for (let copies = 0; copies < 2; copies++) {
      const response = await tell(app, good);
      equal([response.status, await response.text()], [200, '{"status":"ok"}']);
    }
    equal((await stateOf(deps, number)).status, "paid");
    equal((await tell(app, notificationOf("TN-20261121-NOBODYS1"))).status, 200);
    ok(!JSON.stringify(await client.get(invoice).then((r) => r.text())).includes(TEST_SERVER_KEY));
  }));

Deno.test("a changed price is shown and confirmed before anything is ordered", () =>
  withShopApp(async (app) => {
    const { deps } = app;
    const client = await app.client(await makeUser(deps));
    const course = await makeCourse(deps, { price: 150_000 });
    await go(await client.post("/cart/items", { course: course.slug }));
    await deps.db.updateTable("courses").set({ price: 175_000 }).where("id", "=", course.id)
      .execute();
    match(words(await page(client, "/cart")), /Harga berubah, sebelumnya Rp150\.000/);
    const asked = await client.post("/checkout");
    equal(asked.status, 422);
    const html = await asked.text();
    match(words(html), /sebelumnya Rp150\.000 Rp175\.000/);
    equal((await deps.db.selectFrom("orders").select("id").execute()).length, 0);
    const [, confirm] = /name="confirm" value="(\d+)"/.exec(html) ?? [];
    match(await go(await client.post("/checkout", { confirm })), /^\/invoices\//);
  }));

Deno.test("a premium course offers itself for sale, and opens only when it is paid", () =>
  withShopApp(async (app) => {
    const { deps } = app;
    const course = await makeCourse(deps, { price: 150_000 });
    const at = `/courses/${course.slug}`;
    const visitor = await app.client();
    const html = await page(visitor, at);
    match(words(html), /Beli Sekarang Tambah ke Keranjang/);
    equal(
      await go(await visitor.post("/checkout", { course: course.slug })),
      `/login?next=${encodeURIComponent(at)}`,
    );
    const person = await makeUser(deps);
    const client = await app.client(person);
    equal((await client.post(`${at}/enroll`)).status, 422);
    await enroll(deps, { user: person, course });
    ok(!words(await page(client, at)).includes("Beli Sekarang"));
    const refused = await client.post("/checkout", { course: course.slug });
    equal(refused.status, 422);
    match(words(await refused.text()), /Anda sudah memiliki kursus ini/);
  }));

Deno.test("when the gateway is away the order's page says so, and nothing is lost", () =>
  withShopApp(async (app) => {
    const { deps, gateway } = app;
    const client = await app.client(await makeUser(deps));
    const course = await makeCourse(deps, { price: 150_000 });
    const invoice = await go(await client.post("/checkout", { course: course.slug }));
    gateway.before = silent;
    for (const action of ["pay", "check", "cancel"]) {
      const response = await client.post(`${invoice}/${action}`);
      equal(response.status, 502, action);
      match(
        words(await response.text()),
        /Gagal: .* Menunggu pembayaran|Menunggu pembayaran Gagal: /,
      );
    }
    gateway.before = () => {};
    const url = await go(await client.post(`${invoice}/pay`));
    match(url, /^https:\/\/pay\.test\//);
    const json = { accept: "application/json" };
    equal(await (await client.post(`${invoice}/pay`, {}, json)).json(), { url });
  }));

Deno.test("a visitor without a cart costs no query more, and the cached page shows a cart's owner theirs", () =>
  withShopApp(async (app) => {
    const course = await makeCourse(app.deps, { price: 150_000 });
    const stranger = await app.client();
    match(await page(stranger, "/courses"), /aria-label="Keranjang"/);
    const buyer = await app.client();
    await go(await buyer.post("/cart/items", { course: course.slug }));
    match(await page(buyer, "/courses"), /aria-label="Keranjang: 1 kursus"/);
    match(await page(stranger, "/courses"), /aria-label="Keranjang"/);
    buyer.cookies.set("cart", "palsu");
    match(await page(buyer, "/cart"), /Keranjang Anda masih kosong/);
  }));

Deno.test("a script gets the order's state as JSON", () =>
  withShopApp(async (app) => {
    const { deps } = app;
    const client = await app.client(await makeUser(deps));
    const course = await makeCourse(deps, { price: 150_000 });
    const invoice = await go(await client.post("/checkout", { course: course.slug }));
    const response = await client.get(invoice, { accept: "application/json" });
    equal((await response.json()).status, "pending");
  }));
