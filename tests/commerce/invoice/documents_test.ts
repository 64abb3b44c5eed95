import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { drawInvoice } from "../../../lib/commerce/invoice/invoice_pdf.ts";
import type { PaperFacts } from "../../../lib/commerce/invoice/facts.ts";
import { drawReceipt } from "../../../lib/commerce/invoice/receipt_pdf.ts";
import { quote, type TaxMode } from "../../../lib/commerce/rules.ts";
import { addToCart, applyCoupon } from "../../../lib/commerce/service.ts";
import { formatRupiah } from "../../../lib/platform/money.ts";
import { withApp } from "../../support/app.ts";
import {
  makeCoupon,
  notify,
  order,
  orderAndOpen,
  type ShopDeps,
  TestGateway,
} from "../../support/commerce.ts";
import { makeCourse, makeUser } from "../../support/factories.ts";
import { textOfPdf } from "../../support/pdf.ts";
import { realPng } from "../../support/pictures.ts";

const AT = Temporal.Instant.from("2026-11-21T03:00:00Z");

interface Change {
  order?: Partial<PaperFacts["order"]>;
  lang?: "id" | "en";
  taxMode?: TaxMode;
  prices?: number[];
  titles?: string[];
  isPaid?: boolean;
}

/** The facts of an order with its sums worked out as checkout does. */
function factsOf(change: Change = {}): PaperFacts {
  const { prices = [150_000], titles = [], taxMode = "none", isPaid = true, lang = "id" } = change;
  const courses = prices.map((price, index) => ({ courseId: index + 1, price }));
  const sums = quote(courses, null, { mode: taxMode, bp: 1_200 });
  return {
    order: {
      id: 1,
      number: "TN-20261121-ABCDEFGH",
      userId: 1,
      buyerName: "Siti Aminah",
      buyerEmail: "siti@contoh.test",
      status: isPaid ? "paid" : "pending",
      subtotal: sums.subtotal,
      discount: sums.discount,
      couponCode: null,
      taxMode,
      taxBp: 1_200,
      tax: sums.tax,
      total: sums.total,
      refunded: 0,
      invoiceNumber: isPaid ? 7 : null,
      paidAt: isPaid ? AT : null,
      expiresAt: AT.add({ hours: 24 }),
      createdAt: AT,
      lines: sums.lines.map((line, index) => ({
        id: index,
        title: titles[index] ?? `Kursus ${index + 1}`,
        slug: `kursus-${index}`,
        status: "fulfilled",
        ...line,
      })),
      attempt: {
        gatewayId: "x",
        status: "paid",
        paymentType: "bank_transfer",
        paymentDetail: "bca",
      },
      ...change.order,
    },
    invoiceNumber: isPaid ? "INV/2026/000007" : null,
    siteName: "TechNova Academy",
    siteUrl: "https://technova.example",
    letterhead: { address: null, phone: null, logo: null, colour: null },
    lang,
    zone: "Asia/Jakarta",
  };
}

function includesAll(text: string, parts: readonly string[]): void {
  for (const part of parts) ok(text.includes(part), `${part} in ${text}`);
}

Deno.test("a paid invoice says who bought what for how much, and that it is paid", async () => {
  const text = await textOfPdf(await drawInvoice(factsOf({ titles: ["Excel dari Nol"] })));
  includesAll(text, [
    "Invoice",
    "INV/2026/000007",
    "TN-20261121-ABCDEFGH",
    "Siti Aminah",
    "siti@contoh.test",
    "Excel dari Nol",
    "Rp150.000",
    "seratus lima puluh ribu rupiah",
    "LUNAS",
    "BCA",
    "21 November 2026, 10.00 WIB",
    "Halaman 1 dari 1",
  ]);
  ok(!text.includes("PPN") && !text.includes("Proforma"));
});

Deno.test("until it is paid it is a proforma with the time to pay by", async () => {
  const text = await textOfPdf(await drawInvoice(factsOf({ isPaid: false })));
  includesAll(text, ["Proforma", "bukan bukti pembayaran", "22 November 2026", "MENUNGGU"]);
  ok(!text.includes("INV/") && !text.includes("LUNAS"));
});

Deno.test("PPN is shown as it is charged: not at all, within the price, on top", async () => {
  const included = await textOfPdf(
    await drawInvoice(factsOf({
      taxMode: "included",
      prices: [166_500],
    })),
  );
  includesAll(included, ["Sudah termasuk PPN 12%", "Rp16.500", "Rp137.500", "Rp166.500"]);
  const added = await textOfPdf(await drawInvoice(factsOf({ taxMode: "added" })));
  includesAll(added, ["PPN 12%", "Rp16.500", "Rp137.500", "Rp166.500"]);
});

Deno.test("in English it is English, and the refund stands on it", async () => {
  const change = { lang: "en", order: { refunded: 50_000, couponCode: "HEMAT10" } } as const;
  const text = await textOfPdf(await drawInvoice(factsOf(change)));
  includesAll(text, [
    "Billed to",
    formatRupiah(150_000, "en"),
    "one hundred fifty thousand rupiah",
    "Refunded",
    "PAID",
  ]);
});

Deno.test("names in any script and very long ones print", async () => {
  const names = ["Наталья Ёлкина", "王小明", "👩‍👩‍👧 Keluarga", "x".repeat(300), "A\nB\0C", ""];
  for (const buyerName of names) {
    const facts = factsOf({ order: { buyerName }, titles: [buyerName.repeat(3)] });
    ok((await drawInvoice(facts)).length > 1_000);
    ok((await drawReceipt(facts)).length > 1_000);
  }
  for (const buyerName of ["Наталья Ёлкина", "王小明", "فاطمة الزهراء", "नरेन्द्र मोदी", "สมชาย"]) {
    const facts = factsOf({ order: { buyerName } });
    for (const bytes of [await drawInvoice(facts), await drawReceipt(facts)]) {
      includesAll(await textOfPdf(bytes), [buyerName]);
    }
  }
});

Deno.test("fifty lines go over pages, each numbered, none lost", async () => {
  const prices = Array.from({ length: 50 }, (_, index) => 10_000 + index);
  const text = await textOfPdf(await drawInvoice(factsOf({ prices })));
  for (let row = 1; row <= 50; row++) ok(text.includes(`Kursus ${row}`), `line ${row}`);
  ok(/Halaman 1 dari [2-4]/.test(text));
});

Deno.test("the receipt names the payer, the sum in words and what for", async () => {
  const facts = factsOf({ titles: ["Excel dari Nol", "PowerPoint"], prices: [150_000, 99_000] });
  const text = await textOfPdf(await drawReceipt(facts));
  includesAll(text, [
    "Kuitansi",
    "INV/2026/000007",
    "Siti Aminah",
    "dua ratus empat puluh sembilan ribu rupiah",
    "Rp249.000",
    "Excel dari Nol, PowerPoint",
    "LUNAS",
  ]);
});

Deno.test("what the shop says of itself stands at the head of its documents", async () => {
  const letterhead = {
    address: "Jalan Merdeka 1\nBandung",
    phone: "+62 812-3456-7890",
    logo: await realPng(16, 16),
    colour: "#7a1f5c",
  };
  const facts = { ...factsOf(), siteName: "Sekolah Nusantara", letterhead };
  for (const draw of [drawInvoice, drawReceipt]) {
    const bytes = await draw(facts);
    includesAll(await textOfPdf(bytes), [
      "Sekolah Nusantara",
      "Jalan Merdeka 1, Bandung",
      "+62 812-3456-7890",
    ]);
    ok(/\/Subtype\s*\/Image/.test(new TextDecoder("latin1").decode(bytes)), "the logo");
  }
});

Deno.test("documents are for their buyer and admins; the receipt waits for the money", () => {
  const gateway = new TestGateway();
  return withApp(
    async (app) => {
      const deps: ShopDeps = { ...app.deps, gateway };
      const [buyer, stranger, admin] = [
        await makeUser(deps, { name: "Siti Aminah" }),
        await makeUser(deps),
        await makeUser(deps, { role: "admin" }),
      ];
      const course = await makeCourse(deps, { price: 150_000 });
      const number = await orderAndOpen(deps, buyer, [course]);
      const [invoice, receipt] = [`/invoices/${number}.pdf`, `/invoices/${number}/kuitansi.pdf`];
      const statusOf = async (person: { email: string } | null, path: string) => {
        const response = await (await app.client(person)).get(path);
        await response.body?.cancel();
        return response.status;
      };
      equal(await statusOf(buyer, invoice), 200);
      equal(await statusOf(buyer, receipt), 404);
      equal(await statusOf(stranger, invoice), 404);
      equal(await statusOf(admin, invoice), 200);
      equal(await statusOf(null, invoice), 303);
      equal(await statusOf(buyer, "/invoices/TN-20261121-XXXXXXXX.pdf"), 404);
      gateway.set(number, "settlement");
      await notify(deps, number);
      equal(await statusOf(buyer, receipt), 200);
      equal(await statusOf(stranger, receipt), 404);
      const response = await (await app.client(buyer)).get(invoice);
      equal(response.headers.get("content-type"), "application/pdf");
      ok(response.headers.get("content-disposition")?.includes("invoice-INV-2026-000001.pdf"));
      const text = await textOfPdf(await response.bytes());
      includesAll(text, ["INV/2026/000001", "Siti Aminah", course.title]);
    },
    {},
    (deps) => ({ ...deps, gateway }),
  );
});

Deno.test("an order of nothing has an invoice and no receipt", () =>
  withApp(async (app) => {
    const deps: ShopDeps = { ...app.deps, gateway: new TestGateway() };
    const buyer = await makeUser(deps);
    const course = await makeCourse(deps, { price: 150_000 });
    const { code } = await makeCoupon(deps, { value: 100 });
    await addToCart(deps, { userId: buyer.id }, { course: course.slug });
    await applyCoupon(deps, { userId: buyer.id }, { code }, "127.0.0.1");
    const number = await order(deps, buyer, []);
    const client = await app.client(buyer);
    const invoice = await client.get(`/invoices/${number}.pdf`);
    includesAll(await textOfPdf(await invoice.bytes()), ["nol rupiah", "Rp0", "LUNAS"]);
    equal((await client.get(`/invoices/${number}/kuitansi.pdf`)).status, 404);
  }));
