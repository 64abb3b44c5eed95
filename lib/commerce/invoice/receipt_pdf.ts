import { messages } from "../../platform/i18n/mod.ts";
import { formatRupiah } from "../../platform/money.ts";
import { Pdf, type PDFPage } from "../../platform/pdf/mod.ts";
import { formatDate } from "../../platform/time.ts";
import { amountInWords } from "./amount_words.ts";
import type { PaperFacts } from "./facts.ts";
import { brandColour, drawLetterhead } from "./letterhead.ts";
import { methodName } from "./method.ts";
import { drawRule, drawStamp, MARGIN, STYLES } from "./paper.ts";

/** A5 lying, in points: the size of a receipt block. */
const SIZE = [595.28, 419.53] as const;
const RIGHT = SIZE[0] - MARGIN;
const TEXT_X = MARGIN + 120;

/** Draws a line of the form: what it asks, and the answer. */
function drawAnswer(
  pdf: Pdf,
  page: PDFPage,
  { label, text, y, maxLines }: { label: string; text: string; y: number; maxLines: number },
): number {
  pdf.line(page, label, { x: MARGIN, y }, STYLES.label);
  const block = { x: TEXT_X, y, width: RIGHT - TEXT_X, maxLines };
  return pdf.block(page, text, block, { ...STYLES.strong, size: 11 }) - 8;
}

async function drawSheet(pdf: Pdf, facts: PaperFacts): Promise<void> {
  const m = messages(facts.lang);
  const { order, siteName, lang } = facts;
  const words = m.invoice.receipt;
  const number = facts.invoiceNumber ?? order.number;
  const page = pdf.addPage(SIZE);
  const top = SIZE[1] - MARGIN;
  const head = await drawLetterhead(pdf, page, facts, { top, width: 290, addressLines: 1 });
  pdf.line(page, words.title, { x: RIGHT, y: top - 16, align: "right" }, STYLES.title);
  const name = `${words.number} ${number}`;
  pdf.line(page, name, { x: RIGHT, y: top - 34, align: "right" }, STYLES.strong);
  const rule = Math.min(top - 46, head);
  drawRule(page, rule, RIGHT);
  const titles = order.lines.map(({ title }) => title).join(", ");
  const answers = [
    { label: words.from, text: order.buyerName, maxLines: 2 },
    { label: words.sum, text: amountInWords(order.total, lang), maxLines: 3 },
    { label: words.purpose, text: words.courses(titles), maxLines: 4 },
  ];
  let y = rule - 24;
  for (const answer of answers) y = drawAnswer(pdf, page, { ...answer, y });
  const amount = formatRupiah(order.total, lang);
  page.drawRectangle({
    x: MARGIN,
    y: 84,
    width: Math.max(150, pdf.widthOf(amount, STYLES.title) + 32),
    height: 42,
    borderColor: brandColour(facts.letterhead),
    borderWidth: 1.4,
  });
  pdf.line(page, amount, { x: MARGIN + 16, y: 97 }, STYLES.title);
  const received = `${words.issued} ${formatDate(order.paidAt ?? order.createdAt, facts)}`;
  pdf.line(page, received, { x: RIGHT, y: 130, align: "right" }, STYLES.body);
  const method = methodName(m, order);
  if (method) pdf.line(page, method, { x: RIGHT, y: 116, align: "right" }, STYLES.label);
  const text = m.commerce.order.status[order.status];
  drawStamp(pdf, page, { text, status: order.status, right: RIGHT, top: 106 });
  drawRule(page, 58, RIGHT);
  const footer = { x: MARGIN, y: 44 };
  pdf.line(page, m.invoice.footer(siteName), footer, { ...STYLES.label, size: 8 });
}

/** The receipt (kuitansi) of a paid order as a PDF. */
export async function drawReceipt(facts: PaperFacts): Promise<Uint8Array> {
  const { order, siteName, lang } = facts;
  const { title } = messages(lang).invoice.receipt;
  const info = {
    title: `${title} ${facts.invoiceNumber ?? order.number}`,
    author: siteName,
    lang,
    at: order.paidAt ?? order.createdAt,
  };
  return await Pdf.write(info, (pdf) => drawSheet(pdf, facts));
}
