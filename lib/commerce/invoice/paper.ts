import { colour, type Pdf, type PDFPage, type Style } from "../../platform/pdf/mod.ts";
import type { OrderStatus } from "../states.ts";

/** What an invoice and a receipt have in common: colours, margins, the stamp. */
export const COLOURS = {
  brand: colour(0, 96, 101),
  soft: colour(72, 88, 91),
  line: colour(212, 216, 214),
  good: colour(27, 106, 58),
  warn: colour(122, 74, 0),
  bad: colour(168, 42, 36),
} as const;

/** Margin of a page, in points. */
export const MARGIN = 48;

/** How texts are set. */
export const STYLES = {
  brand: { size: 13, weight: "black", color: COLOURS.brand },
  title: { size: 22, weight: "black" },
  label: { size: 8.5, color: COLOURS.soft },
  body: { size: 10 },
  strong: { size: 10, weight: "bold" },
  total: { size: 13, weight: "black" },
} as const satisfies Record<string, Style>;

/** A stamp's colour: money is here, is awaited, or is not coming. */
const STAMPS: Record<OrderStatus, keyof typeof COLOURS> = {
  pending: "warn",
  challenged: "warn",
  in_review: "warn",
  paid: "good",
  expired: "bad",
  cancelled: "bad",
  refunded: "bad",
  reversed: "bad",
  charged_back: "bad",
};

/** Draws the status as a stamp whose right upper corner is at a place. */
export function drawStamp(
  pdf: Pdf,
  page: PDFPage,
  { text, status, right, top }: { text: string; status: OrderStatus; right: number; top: number },
): void {
  const color = COLOURS[STAMPS[status]];
  const style: Style = { size: 11, weight: "black", color };
  const words = text.toUpperCase();
  const width = pdf.widthOf(words, style) + 20;
  const height = 24;
  page.drawRectangle({
    x: right - width,
    y: top - height,
    width,
    height,
    borderColor: color,
    borderWidth: 1.6,
  });
  pdf.line(page, words, { x: right - width / 2, y: top - 16, align: "center" }, style);
}

/** Draws a thin line across the page. */
export function drawRule(page: PDFPage, y: number, right: number): void {
  page.drawLine({
    start: { x: MARGIN, y },
    end: { x: right, y },
    thickness: 0.7,
    color: COLOURS.line,
  });
}

/** Draws a fact: its label and, beneath, what it is. Returns the baseline that another one would have. */
export function drawFact(
  pdf: Pdf,
  page: PDFPage,
  { label, text }: { label: string; text: string },
  { x, y, width }: { x: number; y: number; width: number },
): number {
  pdf.line(page, label, { x, y }, STYLES.label);
  return pdf.block(page, text, { x, y: y - 14, width, maxLines: 4 }, STYLES.body) - 8;
}
