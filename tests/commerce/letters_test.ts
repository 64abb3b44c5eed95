import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { announceOrder, expireOrders, refundOrder } from "../../lib/commerce/service.ts";
import { drainJobs } from "../../lib/handlers.ts";
import type { Mail } from "../../lib/platform/mail.ts";
import { notify, order, orderAndOpen, type ShopDeps, withShop } from "../support/commerce.ts";
import { makeCourse, makeUser, type User } from "../support/factories.ts";
import { textOfPdf } from "../support/pdf.ts";

/** The mails that were handed to the queue; none is sent, since no server is configured. */
async function lettersOf(deps: ShopDeps): Promise<Mail[]> {
  const letters: Mail[] = [];
  const send = deps.jobs.send.bind(deps.jobs);
  const jobs = Object.assign(Object.create(deps.jobs), {
    send: (...args: Parameters<typeof send>) => {
      if (args[1] === "mail") letters.push(args[2] as Mail);
      return send(...args);
    },
  });
  await drainJobs({
    ...deps,
    jobs: Object.assign(jobs, { drain: deps.jobs.drain.bind(deps.jobs) }),
  });
  return letters.filter(({ key }) => key.startsWith("order-"));
}

async function shop(deps: ShopDeps, options: { lang?: "id" | "en" } = {}) {
  const buyer = await makeUser(deps, { name: "Siti Aminah", ...options });
  const course = await makeCourse(deps, { price: 150_000, title: "Excel <dari> Nol" });
  return { buyer, course };
}

async function pay(deps: ShopDeps, buyer: User, course: { slug: string }): Promise<string> {
  const number = await orderAndOpen(deps, buyer, [course]);
  deps.gateway.set(number, "settlement", { paymentType: "qris" });
  await notify(deps, number);
  return number;
}

Deno.test("a new order's letter says what, how much, and until when", () =>
  withShop(async (deps) => {
    const { buyer, course } = await shop(deps);
    const number = await order(deps, buyer, [course]);
    const [letter, ...others] = await lettersOf(deps);
    equal(others, []);
    equal(letter.to, buyer.email);
    for (const words of [number, "Siti Aminah", "Rp150.000", "22 November 2026, 10.00 WIB"]) {
      ok(letter.text.includes(words), words);
    }
    ok(letter.html.includes("Excel &lt;dari&gt; Nol"));
    ok(letter.html.includes(`/invoices/${number}"`));
    equal(letter.attachments, undefined);
  }));

Deno.test("the letter about a payment brings its invoice, in the buyer's language", () =>
  withShop(async (deps) => {
    const { buyer, course } = await shop(deps, { lang: "en" });
    const number = await pay(deps, buyer, course);
    const letters = await lettersOf(deps);
    equal(letters.map(({ key }) => key.replace(/\d+$/, "")), ["order-paid-"], "paid at once");
    const [{ subject, attachments }] = letters;
    equal(subject, "Payment received: invoice INV/2026/000001");
    equal(attachments?.map(({ name, type }) => [name, type]), [
      ["invoice-INV-2026-000001.pdf", "application/pdf"],
    ]);
    const text = await textOfPdf(Uint8Array.fromBase64(attachments![0].base64));
    ok(text.includes("INV/2026/000001") && text.includes(number) && text.includes("Billed to"));
  }));

Deno.test("an order that ran out is told so; one that was paid after all is not", () =>
  withShop(async (deps) => {
    const { buyer, course } = await shop(deps);
    await order(deps, buyer, [course]);
    await lettersOf(deps);
    deps.clock.advance({ hours: 25 });
    await expireOrders(deps, { isDry: false });
    const [letter] = await lettersOf(deps);
    ok(letter.subject.includes("kedaluwarsa"));
    ok(letter.text.includes("Tidak ada yang ditagih"));
  }));

Deno.test("a refund's letter tells whether the access stays", () =>
  withShop(async (deps) => {
    const { buyer, course } = await shop(deps);
    const number = await pay(deps, buyer, course);
    await lettersOf(deps);
    const admin = await makeUser(deps, { role: "admin" });
    const { id } = await deps.db.selectFrom("payment_attempts").select("id")
      .executeTakeFirstOrThrow();
    for (const [amount, words] of [["50000", "tetap dapat diikuti"], ["100000", "dihentikan"]]) {
      await refundOrder(deps, admin, number, {
        key: crypto.randomUUID(),
        attempt: String(id),
        amount,
        way: "manual",
        reason: "Transfer balik",
      });
      const [letter] = await lettersOf(deps);
      ok(letter.text.includes(words), letter.text);
    }
  }));

Deno.test("told twice is one letter; nobody writes to a closed account", () =>
  withShop(async (deps) => {
    const { buyer, course } = await shop(deps);
    await order(deps, buyer, [course]);
    const { id: orderId } = await deps.db.selectFrom("orders").select("id")
      .executeTakeFirstOrThrow();
    const event = { name: "order_placed", orderId, userId: buyer.id } as const;
    await announceOrder(deps, event);
    await announceOrder(deps, event);
    await lettersOf(deps);
    const count = () =>
      deps.db.selectFrom("mail_messages").select("id").where("key", "like", "order-%").execute();
    equal((await count()).length, 1);
    await deps.db.updateTable("users").set({ deactivated_at: deps.clock.now() })
      .where("id", "=", buyer.id).execute();
    await announceOrder(deps, { ...event, name: "order_expired" });
    equal((await lettersOf(deps)).length, 0);
  }));
