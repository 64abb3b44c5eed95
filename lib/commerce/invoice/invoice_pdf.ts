import { type Messages, messages } from "../../platform/i18n/mod.ts";
import { formatRupiah } from "../../platform/money.ts";
import { A4, Pdf, type PDFPage, type Style } from "../../platform/pdf/mod.ts";
import { formatDate, formatDateTime } from "../../platform/time.ts";
import { proportion } from "../pricing.ts";
import { amountInWords } from "./amount_words.ts";
import type { PaperFacts } from "./facts.ts";
import { drawLetterhead } from "./letterhead.ts";
import { methodName } from "./method.ts";
import { COLOURS, drawFact, drawRule, drawStamp, MARGIN, STYLES } from "./paper.ts";

const [WIDTH, HEIGHT] = A4;
const RIGHT = WIDTH - MARGIN;
/** Lines end here: below stands the footer. */
const BOTTOM = 84;
/** Where titles of courses begin and how wide they may be. */
const TITLE_X = MARGIN + 30;
const TITLE_WIDTH = 330;
const SUM_X = 300;

interface Drawing {
  pdf: Pdf;
  page: PDFPage;
  /** The next baseline. */
  y: number;
  facts: PaperFacts;
  m: Messages;
}

function newPage(drawing: Drawing): void {
  drawing.page = drawing.pdf.addPage(A4);
  drawing.y = HEIGHT - MARGIN - 10;
}

/** Makes room for so many points, on a new page if need be. */
function keep(drawing: Drawing, height: number): void {
  if (drawing.y - height < BOTTOM) newPage(drawing);
}

async function drawHead(drawing: Drawing): Promise<void> {
  const { pdf, page, facts, m } = drawing;
  const { order, invoiceNumber } = facts;
  const words = m.invoice;
  const top = HEIGHT - MARGIN;
  const lowest = await drawLetterhead(pdf, page, facts, { top, width: 290, addressLines: 3 });
  const title = invoiceNumber === null ? words.proforma : words.title;
  pdf.line(page, title, { x: RIGHT, y: top - 18, align: "right" }, STYLES.title);
  const name = invoiceNumber ?? order.number;
  pdf.line(page, name, { x: RIGHT, y: top - 36, align: "right" }, STYLES.strong);
  const text = m.commerce.order.status[order.status];
  drawStamp(pdf, page, { text, status: order.status, right: RIGHT, top: top - 50 });
  drawing.y = Math.min(top - 100, lowest - 24);
}

function factsOf({ facts, m }: Drawing): { label: string; text: string }[] {
  const { order } = facts;
  const words = m.invoice;
  const method = methodName(m, order);
  const isOpen = order.status === "pending" || order.status === "challenged";
  return [
    { label: words.order, text: order.number },
    { label: words.orderedAt, text: formatDate(order.createdAt, facts) },
    ...(order.paidAt ? [{ label: words.paidAt, text: formatDateTime(order.paidAt, facts) }] : []),
    ...(isOpen ? [{ label: words.payBefore, text: formatDateTime(order.expiresAt, facts) }] : []),
    ...(order.paidAt && method ? [{ label: words.method, text: method }] : []),
  ];
}

function drawParties(drawing: Drawing): void {
  const { pdf, page, facts, m } = drawing;
  const { buyerName, buyerEmail } = facts.order;
  const width = 220;
  pdf.line(page, m.invoice.buyer, { x: MARGIN, y: drawing.y }, STYLES.label);
  const name = { x: MARGIN, y: drawing.y - 15, width, maxLines: 3 };
  const below = pdf.block(page, buyerName, name, STYLES.strong);
  const left = pdf.block(
    page,
    buyerEmail,
    { x: MARGIN, y: below, width, maxLines: 2 },
    STYLES.body,
  );
  let right = drawing.y;
  for (const fact of factsOf(drawing)) {
    right = drawFact(pdf, page, fact, { x: SUM_X, y: right, width: RIGHT - SUM_X });
  }
  drawing.y = Math.min(left, right) - 10;
}

function drawLines(drawing: Drawing): void {
  const { pdf, facts, m } = drawing;
  const words = m.invoice;
  const head = () => {
    const { page, y } = drawing;
    pdf.line(page, words.row, { x: MARGIN, y }, STYLES.label);
    pdf.line(page, words.course, { x: TITLE_X, y }, STYLES.label);
    pdf.line(page, words.price, { x: RIGHT, y, align: "right" }, STYLES.label);
    drawRule(page, y - 8, RIGHT);
    drawing.y = y - 26;
  };
  head();
  facts.order.lines.forEach(({ title, price }, index) => {
    const lines = Math.min(3, pdf.wrap(title, STYLES.body, TITLE_WIDTH).length);
    if (drawing.y - lines * 14 < BOTTOM) {
      newPage(drawing);
      head();
    }
    const { page, y } = drawing;
    pdf.line(page, `${index + 1}.`, { x: MARGIN, y }, STYLES.body);
    const block = { x: TITLE_X, y, width: TITLE_WIDTH, maxLines: 3 };
    const below = pdf.block(page, title, block, STYLES.body);
    pdf.line(page, formatRupiah(price, facts.lang), { x: RIGHT, y, align: "right" }, STYLES.body);
    drawing.y = below - 6;
  });
  drawRule(drawing.page, drawing.y + 8, RIGHT);
  drawing.y -= 12;
}

/** What a rate of basis points is called: `12 %` is written `12%`. */
function rate(bp: number, lang: string): string {
  return `${(bp / 100).toLocaleString(lang === "id" ? "id-ID" : "en-GB")}%`;
}

/** The sums from the subtotal to the total. PPN is on 11/12 of the net price (PMK 131/2024). */
function sumsOf({ facts, m }: Drawing): [label: string, amount: number, style?: Style][] {
  const { order, lang } = facts;
  const words = m.invoice;
  const rupiah: [string, number, Style?][] = [];
  const base = proportion(order.total - order.tax, 11, 12);
  const hasParts = order.discount > 0 || order.taxMode !== "none";
  if (hasParts) rupiah.push([words.subtotal, order.subtotal]);
  if (order.discount > 0) {
    const label = order.couponCode ? words.discountWith(order.couponCode) : words.discount;
    rupiah.push([label, -order.discount]);
  }
  if (order.taxMode === "added") {
    rupiah.push([words.taxBase, base], [words.tax(rate(order.taxBp, lang)), order.tax]);
  }
  rupiah.push([words.total, order.total, STYLES.total]);
  if (order.taxMode === "included") {
    rupiah.push([words.taxBase, base], [words.taxIncluded(rate(order.taxBp, lang)), order.tax]);
  }
  if (order.refunded > 0) rupiah.push([words.refunded, -order.refunded]);
  return rupiah;
}

function drawSums(drawing: Drawing): void {
  const { pdf, facts, m } = drawing;
  const sums = sumsOf(drawing);
  keep(drawing, sums.length * 20 + 70);
  for (const [label, amount, style = STYLES.body] of sums) {
    const { page, y } = drawing;
    pdf.line(page, label, { x: SUM_X, y }, style);
    pdf.line(page, formatRupiah(amount, facts.lang), { x: RIGHT, y, align: "right" }, style);
    drawing.y -= 20;
  }
  drawing.y -= 8;
  const text = amountInWords(facts.order.total, facts.lang);
  const place = { x: MARGIN, y: drawing.y, width: RIGHT - MARGIN };
  drawing.y = drawFact(pdf, drawing.page, { label: m.invoice.inWords, text }, place);
  if (facts.invoiceNumber !== null) return;
  const note = { x: MARGIN, y: drawing.y - 4, width: RIGHT - MARGIN };
  pdf.block(drawing.page, m.invoice.proformaNote, note, STYLES.label);
}

function drawFooters({ pdf, facts, m }: Drawing): void {
  const pages = pdf.document.getPages();
  const style = { ...STYLES.label, size: 8, color: COLOURS.soft };
  pages.forEach((page, index) => {
    drawRule(page, 58, RIGHT);
    pdf.line(page, m.invoice.footer(facts.siteName), { x: MARGIN, y: 44 }, style);
    const count = m.invoice.page(index + 1, pages.length);
    pdf.line(page, count, { x: RIGHT, y: 32, align: "right" }, style);
  });
}

/** An order's invoice as a PDF; a proforma as long as it has no number. */
export async function drawInvoice(facts: PaperFacts): Promise<Uint8Array> {
  const m = messages(facts.lang);
  const { order, invoiceNumber, siteName, lang } = facts;
  const name = invoiceNumber === null ? m.invoice.proforma : m.invoice.title;
  const info = {
    title: `${name} ${invoiceNumber ?? order.number}`,
    author: siteName,
    lang,
    at: order.paidAt ?? order.createdAt,
  };
  return await Pdf.write(info, async (pdf) => {
    const drawing: Drawing = { pdf, page: pdf.addPage(A4), y: 0, facts, m };
    await drawHead(drawing);
    drawParties(drawing);
    drawLines(drawing);
    drawSums(drawing);
    drawFooters(drawing);
  });
}
