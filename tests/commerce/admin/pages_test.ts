import { read as readBook } from "@e965/xlsx";
import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { sql } from "kysely";
import { fieldError, type TestApp, type TestClient, withApp } from "../../support/app.ts";
import {
  makeCoupon,
  notify,
  orderAndOpen,
  type ShopDeps,
  stateOf,
  TestGateway,
} from "../../support/commerce.ts";
import { makeCourse, makeUser } from "../../support/factories.ts";

interface Site {
  app: TestApp;
  deps: ShopDeps;
  admin: TestClient;
  gateway: TestGateway;
}

function withAdmin(test: (site: Site) => Promise<void>): Promise<void> {
  const gateway = new TestGateway();
  return withApp(
    async (app) => {
      const person = await makeUser(app.deps, { role: "admin", name: "Adi Admin" });
      const admin = await app.client(person);
      await test({ app, deps: { ...app.deps, gateway }, admin, gateway });
    },
    {},
    (deps) => ({ ...deps, gateway }),
  );
}

async function paidOrder({ deps, gateway }: Site, told = {}): Promise<string> {
  const buyer = await makeUser(deps, { name: "Siti Aminah" });
  const number = await orderAndOpen(deps, buyer, [await makeCourse(deps, { price: 150_000 })]);
  gateway.set(number, "settlement", { paymentType: "qris", ...told });
  await notify(deps, number);
  return number;
}

async function read(response: Response, status = 200): Promise<string> {
  const text = await response.text();
  equal(response.status, status, text.slice(0, 200));
  return text;
}

/** The value of a hidden field. */
function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

Deno.test("the list finds orders by number, buyer and status", () =>
  withAdmin(async (site) => {
    const { admin, deps } = site;
    const paid = await paidOrder(site);
    const open = await orderAndOpen(
      deps,
      await makeUser(deps, { name: "Budi 100%_Hemat" }),
      [await makeCourse(deps, { price: 99_000 })],
    );
    const found = async (query: string) => {
      const html = await read(await admin.get(`/admin/orders?${query}`));
      return [paid, open].filter((number) => html.includes(`/admin/orders/${number}`));
    };
    equal(await found(""), [paid, open]);
    equal(await found("status=paid"), [paid]);
    equal(await found("q=siti"), [paid]);
    equal(await found(`q=${open.slice(-6)}`), [open]);
    equal(await found("q=100%25_h"), [open], "a percent sign is one");
    equal(await found("q=%25"), [open]);
    equal(await found("q=tidak-ada"), []);
    equal(await found("status=paid&q=budi"), []);
    await read(await admin.get("/admin/orders?status=lunas"), 422);
    await read(await admin.get("/admin/orders?after=x"), 400);
    await read(await admin.get(`/admin/orders?q=${"x".repeat(200)}`), 422);
  }));

Deno.test("pages of orders are kept apart by key, each order on one", () =>
  withAdmin(async (site) => {
    const { deps, admin } = site;
    const numbers: string[] = [];
    for (let n = 0; n < 27; n++) {
      const course = await makeCourse(deps, { price: 10_000 });
      numbers.push(await orderAndOpen(deps, await makeUser(deps), [course]));
    }
    const first = await read(await admin.get("/admin/orders"));
    const next = /href="(\/admin\/orders\?[^"]*after=[\w-]+)"/.exec(first)?.[1];
    ok(next);
    const second = await read(await admin.get(next.replaceAll("&amp;", "&")));
    const on = (html: string) => numbers.filter((number) => html.includes(number));
    equal(on(first).length, 25);
    equal(on(second).length, 2);
    equal(new Set([...on(first), ...on(second)]).size, 27);
  }));

Deno.test("an order's page tells what happened, and gives money back in part", () =>
  withAdmin(async (site) => {
    const { admin, deps } = site;
    const number = await paidOrder(site);
    const html = await read(await admin.get(`/admin/orders/${number}`));
    for (const words of ["Siti Aminah", "INV/2026/000001", "Rp150.000", "settlement", "QRIS"]) {
      ok(html.includes(words), words);
    }
    const form = {
      key: hidden(html, "key"),
      attempt: hidden(html, "attempt"),
      amount: "50000",
      way: "gateway",
      reason: "",
    };
    const refused = await read(await admin.post(`/admin/orders/${number}/refund`, form), 422);
    equal(fieldError(refused, `reason-${form.attempt}`), "Tulis alasannya.");
    ok(refused.includes('value="50000"'), "what was typed stays");
    equal(hidden(refused, "key"), form.key);
    const right = { ...form, reason: "Salah beli" };
    for (let times = 0; times < 2; times++) {
      const done = await admin.post(`/admin/orders/${number}/refund`, right);
      equal(done.headers.get("location"), `/admin/orders/${number}?done=refunded`);
    }
    const after = await read(await admin.get(`/admin/orders/${number}?done=refunded`));
    match(after, /Dana sudah dikembalikan/);
    ok(after.includes("Salah beli") && after.includes("Adi Admin"));
    equal((await stateOf(deps, number)).status, "paid");
    await read(await admin.get("/admin/orders/TN-20261121-XXXXXXXX"), 404);
  }));

Deno.test("an order's attempts and what the gateway said of them are two lists, each sorted, turned over and saved", () =>
  withAdmin(async (site) => {
    const { admin, deps } = site;
    const number = await paidOrder(site);
    const path = `/admin/orders/${number}`;
    await sql`insert into gateway_events (attempt_id, source, raw, digest, received_at)
      select a.id, 'status', '{"transaction_status":"settlement"}', encode(sha256(n::text::bytea), 'hex'),
        a.created_at + n * interval '1 hour'
      from payment_attempts a, generate_series(1, 26) n`.execute(deps.db);
    const happenings = (html: string) =>
      html.match(/Midtrans (menjawab|mengabarkan)/g)?.length ?? 0;

    const first = await read(await admin.get(`${path}?table=timeline&sort=-at`));
    equal(happenings(first), 25);
    ok(!first.includes("Pesanan dibuat"), "that was first, and is last now");
    const next = /href="([^"#]*after=[^"#]*)#timeline"/.exec(first)?.[1].replaceAll("&amp;", "&");
    const second = await read(await admin.get(next!));
    ok(second.includes("Pesanan dibuat"));
    const csv = await (await admin.get(`${path}?table=timeline&format=csv`)).text();
    const lines = csv.trim().split("\r\n");
    equal(lines.length, 1 + 1 + happenings(first) + happenings(second));
    match(lines[1], /Pesanan dibuat/);
    ok(
      (await read(await admin.get(`${path}?table=timeline&q=zzz`))).includes(
        "Tidak ada yang cocok",
      ),
    );

    for (const sort of ["gatewayId", "-status", "method", "-amount", "paid", "back", "created"]) {
      ok(
        (await read(await admin.get(`${path}?table=attempts&sort=${sort}`))).includes("QRIS"),
        sort,
      );
    }
    const attempts = await admin.get(`${path}?table=attempts&format=xlsx`);
    equal(attempts.headers.get("x-rows"), "1");
    const sheet = Object.values(readBook(await attempts.bytes(), { type: "array" }).Sheets)[0];
    equal([sheet.E2.v, sheet.F2.v, sheet.H2.v].join(), "150000,150000,IDR");
    await read(await admin.get(`${path}?table=attempts&sort=secret`), 422);
    await read(await admin.get(`${path}?table=timeline&after=x`), 400);
  }));

Deno.test("asking the gateway from an order's page applies what it says", () =>
  withAdmin(async (site) => {
    const { admin, deps, gateway } = site;
    const number = await paidOrder(site);
    gateway.set(number, "chargeback", { paymentType: "qris" });
    const done = await admin.post(`/admin/orders/${number}/check`);
    equal(done.headers.get("location"), `/admin/orders/${number}?done=checked`);
    equal((await stateOf(deps, number)).status, "charged_back");
    ok((await read(await admin.get("/admin/reviews"))).includes("Ditarik kembali oleh bank"));
  }));

Deno.test("a review is settled from the queue, by a button for each way", () =>
  withAdmin(async (site) => {
    const { admin, deps } = site;
    const number = await paidOrder(site, { amount: 149_000 });
    const html = await read(await admin.get("/admin/reviews"));
    ok(html.includes("Jumlah tidak sesuai") && html.includes("Rp149.000"));
    const path = /formaction="(\/admin\/reviews\/\d+\?way=gateway)"/.exec(html)?.[1];
    ok(path);
    const key = hidden(html, "key");
    const refused = await read(await admin.post(path, { key, action: "refund", reason: "" }), 422);
    ok(refused.includes("Tulis alasannya."));
    const done = await admin.post(path, { key, action: "refund", reason: "Kurang bayar" });
    equal(done.headers.get("location"), "/admin/reviews?done=refund");
    equal((await stateOf(deps, number)).status, "refunded");
    const again = await read(await admin.post(path, { key, action: "refund", reason: "x" }), 409);
    ok(again.includes("sudah diselesaikan"));
    const settled = await read(await admin.get("/admin/reviews?status=settled"));
    ok(settled.includes("Kurang bayar") && settled.includes("Adi Admin"));
  }));

const COUPON = {
  code: "hemat 20",
  kind: "percent",
  value: "20",
  course: "",
  starts: "2026-11-01T00:00",
  ends: "2026-12-31T23:59",
  max_uses: "100",
  max_per_person: "1",
};

Deno.test("a coupon is made, edited and switched off", () =>
  withAdmin(async ({ admin, deps }) => {
    const course = await makeCourse(deps, { price: 150_000, title: "Excel dari Nol" });
    const made = await admin.post("/admin/coupons/new", COUPON);
    equal(made.headers.get("location"), "/admin/coupons?done=saved");
    const row = await deps.db.selectFrom("coupons").selectAll().executeTakeFirstOrThrow();
    equal(row.code, "HEMAT20");
    equal(row.starts_at?.toString(), "2026-10-31T17:00:00Z", "in the writer's zone");
    equal([row.max_uses, row.max_per_person, row.course_id], [100, 1, null]);
    const page = await read(await admin.get(`/admin/coupons/${row.id}`));
    ok(page.includes('value="HEMAT20"') && page.includes('value="2026-11-01T00:00"'));
    ok(page.includes("Excel dari Nol"));
    const change = { ...COUPON, kind: "amount", value: "Rp 25.000", course: course.slug, ends: "" };
    await admin.post(`/admin/coupons/${row.id}`, { ...change, max_uses: "" });
    const edited = await deps.db.selectFrom("coupons").selectAll().executeTakeFirstOrThrow();
    equal(
      [edited.kind, edited.value, edited.course_id, edited.ends_at, edited.max_uses],
      ["amount", 25_000, course.id, null, null],
    );
    const off = await admin.post(`/admin/coupons/${row.id}/active`, { active: "0" });
    equal(off.headers.get("location"), "/admin/coupons?done=switched");
    ok((await read(await admin.get("/admin/coupons"))).includes("Nonaktif"));
    await admin.post(`/admin/coupons/${row.id}/active`, { active: "1" });
    const on = await deps.db.selectFrom("coupons").select("is_active").executeTakeFirstOrThrow();
    equal(on.is_active, true);
  }));

Deno.test("a coupon's form says where it is wrong, and keeps what was typed", () =>
  withAdmin(async ({ admin, deps }) => {
    const { code } = await makeCoupon(deps, { code: "SUDAHADA" });
    const wrong: [keyof typeof COUPON, string, string][] = [
      ["code", "", "Kode terdiri atas"],
      ["code", "X", "Kode terdiri atas"],
      ["code", "kode?!", "Kode terdiri atas"],
      ["code", code.toLowerCase(), "sudah dipakai kupon lain"],
      ["value", "0", "jumlah rupiah"],
      ["value", "-5", "jumlah rupiah"],
      ["value", "101", "antara 1 dan 100"],
      ["value", "10.5", "jumlah rupiah"],
      ["course", "tidak-ada", "tidak tersedia"],
      ["starts", "kemarin", "Tanggal dan jam"],
      ["starts", "2026-02-30T10:00", "Tanggal dan jam"],
      ["ends", "2026-10-01T00:00", "sesudah waktu mulai"],
      ["max_uses", "0", "bilangan bulat"],
      ["max_uses", "seratus", "bilangan bulat"],
      ["max_per_person", "1.5", "bilangan bulat"],
    ];
    for (const [field, value, words] of wrong) {
      const html = await read(
        await admin.post("/admin/coupons/new", { ...COUPON, [field]: value }),
        422,
      );
      ok(fieldError(html, field)?.includes(words), `${field}=${value}: ${fieldError(html, field)}`);
      if (field !== "value") ok(html.includes('value="20"'), "what was typed stays");
    }
    equal((await read(await admin.post("/admin/coupons/new", {}), 422)).includes("Wajib"), true);
    equal((await deps.db.selectFrom("coupons").select("id").execute()).length, 1);
    await read(await admin.get("/admin/coupons/999999"), 404);
    await read(await admin.get("/admin/coupons/abc"), 404);
    await read(await admin.post("/admin/coupons/999999", COUPON), 404);
    await read(await admin.post("/admin/coupons/999999/active", { active: "0" }), 404);
  }));
