import { formatPhone } from "../../accounts/rules.ts";
import type { Viewer } from "../../accounts/service.ts";
import type { Deps } from "../../deps.ts";
import { readAsPng } from "../../media/service.ts";
import { AppError } from "../../platform/errors.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import type { Zone } from "../../platform/time.ts";
import { shopProfile } from "../../shop/service.ts";
import { findOrder, findOrderById, type OrderRow } from "../orders/queries.ts";
import { invoiceNumber } from "./number.ts";
import type { Letterhead, PaperFacts } from "./facts.ts";

/** What the shop's profile says for the head of a document. */
export async function letterheadOf(deps: Pick<Deps, "db" | "clock">): Promise<Letterhead> {
  const profile = await shopProfile(deps);
  return {
    address: profile.address,
    phone: profile.phone && formatPhone(profile.phone),
    logo: profile.logoId === null ? null : await readAsPng(deps.db, profile.logoId),
    colour: profile.colour,
  };
}

/** A document to download. */
export interface Paper {
  /** Without an ending. */
  name: string;
  bytes: Uint8Array;
}

type PaperDeps = Pick<Deps, "db" | "config" | "clock">;

/** An order as its documents may be seen: by its buyer and by admins. Throws `not_found`. */
async function orderFor(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  number: string,
): Promise<OrderRow> {
  const order = await findOrder(db, number);
  if (!order || (order.userId !== viewer.id && viewer.role !== "admin")) {
    throw new AppError("not_found", "order_not_found");
  }
  return order;
}

async function factsOf(
  deps: PaperDeps,
  order: OrderRow,
  { lang, zone }: { lang: Lang; zone: Zone },
): Promise<PaperFacts> {
  const { appName, appBaseUrl } = deps.config;
  return {
    order,
    invoiceNumber: invoiceNumber(order),
    siteName: appName,
    siteUrl: appBaseUrl,
    letterhead: await letterheadOf(deps),
    lang,
    zone,
  };
}

function nameOf({ invoiceNumber, order }: PaperFacts): string {
  return (invoiceNumber ?? order.number).replaceAll("/", "-");
}

/** The invoice of an order, or its proforma until it is paid. Throws `not_found`. */
export async function invoicePaper(
  deps: PaperDeps,
  viewer: Viewer,
  number: string,
): Promise<Paper> {
  const facts = await factsOf(deps, await orderFor(deps, viewer, number), viewer);
  const { drawInvoice } = await import("./invoice_pdf.ts");
  return { name: `invoice-${nameOf(facts)}`, bytes: await drawInvoice(facts) };
}

/** The receipt of a paid order. Throws `not_found`, also for one that is not paid or was paid back. */
export async function receiptPaper(
  deps: PaperDeps,
  viewer: Viewer,
  number: string,
): Promise<Paper> {
  const order = await orderFor(deps, viewer, number);
  if (order.status !== "paid" || order.total === 0) {
    throw new AppError("not_found", "receipt_not_found");
  }
  const facts = await factsOf(deps, order, viewer);
  const { drawReceipt } = await import("./receipt_pdf.ts");
  return { name: `kuitansi-${nameOf(facts)}`, bytes: await drawReceipt(facts) };
}

/** The invoice to go with a mail, in its buyer's language and zone; null for an order without a number. */
export async function invoiceForMail(
  deps: PaperDeps,
  orderId: number,
  reader: { lang: Lang; zone: Zone },
): Promise<Paper | null> {
  const order = await findOrderById(deps.db, orderId);
  if (!order || order.invoiceNumber === null) return null;
  const facts = await factsOf(deps, order, reader);
  const { drawInvoice } = await import("./invoice_pdf.ts");
  return { name: `invoice-${nameOf(facts)}`, bytes: await drawInvoice(facts) };
}
