import { colour, type PDFPage } from "../../platform/pdf/mod.ts";

/** The product's colours (static/css/tokens.css) as they are printed. */
export const COLOURS = {
  paper: colour(251, 250, 246),
  deep: colour(11, 52, 56),
  brand: colour(0, 96, 101),
  gold: colour(241, 176, 76),
  goldDeep: colour(176, 116, 20),
  white: colour(255, 255, 255),
  ink: colour(23, 39, 42),
  inkSoft: colour(72, 88, 91),
  onDeepSoft: colour(188, 211, 210),
} as const;

/** One tile of the batik pattern kawung, 64 units wide: four petals that meet in the middle. */
const KAWUNG =
  "M32 32C18 30 10 22 8 8c14 2 22 10 24 24ZM32 32C46 30 54 22 56 8 42 10 34 18 32 32Z" +
  "M32 32C18 34 10 42 8 56c14-2 22-10 24-24ZM32 32c2 14 10 22 24 24-2-14-10-22-24-24Z";
const KAWUNG_SIZE = 64;

/** Covers a rectangle with kawung, `columns` tiles wide; what sticks out above or below is cut off by the page. */
export function drawKawung(
  page: PDFPage,
  { x, width, columns, opacity }: { x: number; width: number; columns: number; opacity: number },
): void {
  const tile = width / columns;
  const scale = tile / KAWUNG_SIZE;
  for (let top = page.getHeight(); top > 0; top -= tile) {
    for (let column = 0; column < columns; column++) {
      const place = { x: x + column * tile, y: top, scale };
      page.drawSvgPath(KAWUNG, { ...place, color: COLOURS.white, opacity, borderWidth: 0 });
    }
  }
}

/** A rectangle with round corners as an SVG path from its upper left corner. */
export function roundedRectangle(width: number, height: number, radius: number): string {
  const r = radius;
  return `M${r} 0H${width - r}Q${width} 0 ${width} ${r}V${height - r}Q${width} ${height} ${
    width - r
  } ${height}H${r}Q0 ${height} 0 ${height - r}V${r}Q0 0 ${r} 0Z`;
}

/** A closed curve that swings between two radii, as a seal's edge does. */
function scallops(count: number, outer: number, inner: number): string {
  const step = Math.PI / count;
  const at = (radius: number, n: number) => {
    const angle = n * step - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  };
  const swings = Array.from(
    { length: count },
    (_, n) => `Q${at(outer, 2 * n + 1)} ${at(inner, 2 * n + 2)}`,
  );
  return `M${at(inner, 0)}${swings.join("")}Z`;
}

/** A star with five points around the origin. */
function star(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, n) => {
    const radius = n % 2 === 0 ? outer : inner;
    const angle = n * Math.PI / 5 - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** The seal: ribbons, a scalloped edge, rings and a star around the middle `(x, y)`, in points. */
export function drawSeal(page: PDFPage, x: number, y: number): void {
  const path = (d: string, color: typeof COLOURS.gold) =>
    page.drawSvgPath(d, { x, y, color, borderWidth: 0 });
  path("M-26 28L-40 92L-20 82L-10 98L2 34Z", COLOURS.goldDeep);
  path("M26 28L40 92L20 82L10 98L-2 34Z", COLOURS.goldDeep);
  path(scallops(28, 58, 50), COLOURS.gold);
  page.drawCircle({ x, y, size: 43, borderColor: COLOURS.white, borderWidth: 1.6 });
  page.drawCircle({ x, y, size: 38, color: COLOURS.deep });
  page.drawCircle({ x, y, size: 34, borderColor: COLOURS.gold, borderWidth: 0.8 });
  path(star(20, 8.6), COLOURS.gold);
}
