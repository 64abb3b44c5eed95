import { colour, type Pdf, type PDFPage, type Style } from "../../platform/pdf/mod.ts";
import type { Letterhead, PaperFacts } from "./facts.ts";
import { COLOURS, MARGIN, STYLES } from "./paper.ts";

/** The brand's colour on paper. */
export function brandColour({ colour: chosen }: Letterhead) {
  if (chosen === null) return COLOURS.brand;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(chosen.slice(at, at + 2), 16));
  return colour(red, green, blue);
}

/** Side of the logo, in points, and how far the text stands from it. */
const LOGO = 40;
const GAP = 12;

/**
 * Draws who sells: logo, name, address of the site, and as many lines of address and phone as asked for. `top` is where
 * the page's content begins. Returns the lowest point that was drawn on.
 */
export async function drawLetterhead(
  pdf: Pdf,
  page: PDFPage,
  { siteName, siteUrl, letterhead }: Pick<PaperFacts, "siteName" | "siteUrl" | "letterhead">,
  { top, width, addressLines }: { top: number; width: number; addressLines: number },
): Promise<number> {
  const { logo, address, phone } = letterhead;
  let x = MARGIN;
  if (logo) {
    const picture = await pdf.document.embedPng(logo);
    page.drawImage(picture, { x, y: top - LOGO, width: LOGO, height: LOGO });
    x += LOGO + GAP;
  }
  const room = { x, width: width - (x - MARGIN) };
  const brand: Style = { ...STYLES.brand, color: brandColour(letterhead) };
  let y = top - 14;
  y = pdf.block(page, siteName, { ...room, y, maxLines: 2, lineHeight: 16 }, brand);
  const lines = [siteUrl.replace(/^https?:\/\//, ""), ...(phone ? [phone] : [])];
  y = pdf.block(page, lines.join("  ·  "), { ...room, y, maxLines: 1 }, STYLES.label);
  if (address) {
    const oneLine = address.replace(/\s*\n\s*/g, ", ");
    y = pdf.block(page, oneLine, { ...room, y, maxLines: addressLines }, STYLES.label);
  }
  return Math.min(y, logo ? top - LOGO : y);
}
