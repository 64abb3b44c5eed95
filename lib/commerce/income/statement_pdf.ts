import { type Lang, type Messages, messages } from "../../platform/i18n/mod.ts";
import { formatRupiah } from "../../platform/money.ts";
import { A4, Pdf, type PDFPage } from "../../platform/pdf/mod.ts";
import { formatDate, formatDateTime, type Zone, ZONES } from "../../platform/time.ts";
import { COLOURS, drawFact, drawRule, MARGIN, STYLES } from "../invoice/paper.ts";
import type { Movement } from "./queries.ts";
import { monthName } from "./view.ts";
import type { Statement } from "./statement.ts";

const [WIDTH, HEIGHT] = A4;
const RIGHT = WIDTH - MARGIN;
/** Lines end here: below stands the footer. */
const BOTTOM = 84;
const WHAT_X = MARGIN + 110;
const WHAT_WIDTH = 270;

/** What a statement is drawn from. */
export interface StatementFacts {
  statement: Statement;
  /** The instructor's. */
  name: string;
  siteName: string;
  lang: Lang;
  zone: Zone;
  /** When it is made. */
  at: Temporal.Instant;
}

interface Drawing {
  pdf: Pdf;
  page: PDFPage;
  /** The next baseline. */
  y: number;
  facts: StatementFacts;
  m: Messages;
}

function drawHead(drawing: Drawing): void {
  const { pdf, page, facts, m } = drawing;
  const words = m.teaching.statement;
  const top = HEIGHT - MARGIN;
  pdf.line(page, facts.siteName, { x: MARGIN, y: top - 14 }, STYLES.brand);
  pdf.line(page, words.title, { x: RIGHT, y: top - 18, align: "right" }, STYLES.title);
  const month = monthName(facts.statement.month, facts.lang);
  pdf.line(page, month, { x: RIGHT, y: top - 38, align: "right" }, STYLES.strong);
  const place = { x: MARGIN, y: top - 74, width: RIGHT - MARGIN };
  drawing.y = drawFact(pdf, page, { label: words.instructor, text: facts.name }, place) - 4;
}

/** The month in a few figures: they add up from the opening to the closing balance. */
function drawSums(drawing: Drawing): void {
  const { pdf, facts, m } = drawing;
  const { statement, lang } = facts;
  const words = m.teaching.income;
  const { totals } = statement;
  const sums: [label: string, amount: number, isStrong?: true][] = [
    [m.teaching.statement.opening, statement.opening, true],
    [words.sold, totals.sold],
    [words.returned, -totals.returned],
    [words.tax, -totals.tax],
    [words.commission, -totals.commission],
    [m.teaching.statement.paidOut, -statement.paid],
    [m.teaching.statement.closing, statement.closing, true],
    [m.teaching.statement.ofWhichHeld, statement.held],
  ];
  for (const [label, amount, isStrong] of sums) {
    const { page, y } = drawing;
    const style = isStrong ? STYLES.strong : STYLES.body;
    pdf.line(page, label, { x: MARGIN, y }, style);
    pdf.line(page, formatRupiah(amount, lang), { x: RIGHT, y, align: "right" }, style);
    drawing.y -= 18;
  }
  drawing.y -= 16;
}

function drawColumns(drawing: Drawing): void {
  const { pdf, page, y, m } = drawing;
  const words = m.teaching.statement;
  pdf.line(page, words.date, { x: MARGIN, y }, STYLES.label);
  pdf.line(page, words.what, { x: WHAT_X, y }, STYLES.label);
  pdf.line(page, m.teaching.income.amount, { x: RIGHT, y, align: "right" }, STYLES.label);
  drawRule(page, y - 8, RIGHT);
  drawing.y = y - 26;
}

/** What a movement is about: `Penjualan · Excel dari Nol · TN-…`. */
function aboutOf(m: Messages, { kind, course, number }: Movement): string {
  const kinds: Record<string, string> = m.teaching.income.kinds;
  return [kinds[kind] ?? kind, course, number].filter(Boolean).join(" · ");
}

function drawMovements(drawing: Drawing): void {
  const { pdf, facts, m } = drawing;
  drawColumns(drawing);
  for (const movement of facts.statement.movements) {
    const about = aboutOf(m, movement);
    const lines = Math.min(3, pdf.wrap(about, STYLES.body, WHAT_WIDTH).length);
    if (drawing.y - lines * 14 < BOTTOM) {
      drawing.page = pdf.addPage(A4);
      drawing.y = HEIGHT - MARGIN - 10;
      drawColumns(drawing);
    }
    const { page, y } = drawing;
    pdf.line(page, formatDate(movement.at, facts), { x: MARGIN, y }, STYLES.body);
    const amount = formatRupiah(movement.amount, facts.lang);
    pdf.line(page, amount, { x: RIGHT, y, align: "right" }, STYLES.body);
    const block = { x: WHAT_X, y, width: WHAT_WIDTH, maxLines: 3 };
    drawing.y = pdf.block(page, about, block, STYLES.body) - 6;
  }
  if (facts.statement.movements.length === 0) {
    const place = { x: MARGIN, y: drawing.y };
    pdf.line(drawing.page, m.teaching.statement.noEntries, place, STYLES.body);
  }
}

function drawFooters({ pdf, facts, m }: Drawing): void {
  const words = m.teaching.statement;
  const pages = pdf.document.getPages();
  const style = { ...STYLES.label, size: 8, color: COLOURS.soft };
  const made = words.made(formatDateTime(facts.at, facts));
  pages.forEach((page, index) => {
    drawRule(page, 58, RIGHT);
    pdf.line(page, `${made} · ${words.zone(ZONES[facts.zone])}`, { x: MARGIN, y: 44 }, style);
    const count = words.page(index + 1, pages.length);
    pdf.line(page, count, { x: RIGHT, y: 44, align: "right" }, style);
  });
}

/** An instructor's statement of a month as a PDF. */
export async function drawStatement(facts: StatementFacts): Promise<Uint8Array> {
  const m = messages(facts.lang);
  const { siteName, lang, at, statement } = facts;
  const title = `${m.teaching.statement.title} ${monthName(statement.month, lang)}`;
  return await Pdf.write({ title, author: siteName, lang, at }, (pdf) => {
    const drawing: Drawing = { pdf, page: pdf.addPage(A4), y: 0, facts, m };
    drawHead(drawing);
    drawSums(drawing);
    drawMovements(drawing);
    drawFooters(drawing);
  });
}
