import { setCharacterSpacing } from "pdf-lib";
import type { Config } from "../../platform/config.ts";
import { messages } from "../../platform/i18n/mod.ts";
import { A4_LANDSCAPE, Pdf, type PDFPage, type Style } from "../../platform/pdf/mod.ts";
import { formatDate } from "../../platform/time.ts";
import { certificateUrl } from "../badge.ts";
import { qrPath } from "../qr.ts";
import type { CertificateRow } from "../queries.ts";
import { groupCode } from "../rules.ts";
import { COLOURS, drawKawung, drawSeal, roundedRectangle } from "./ornaments.ts";

/** Width of the coloured band at the left, in points. */
const BAND = 216;
const LEFT = BAND + 52;
const WIDTH = A4_LANDSCAPE[0] - LEFT - 56;
const HEIGHT = A4_LANDSCAPE[1];
const READER_ZONE = "Asia/Jakarta";

interface Sheet {
  pdf: Pdf;
  page: PDFPage;
  row: CertificateRow;
  words: ReturnType<typeof messages>["certificates"]["document"];
  site: Pick<Config, "appBaseUrl" | "appName">;
}

const soft = (size: number): Style => ({ size, color: COLOURS.inkSoft });

/** Draws a line with its letters set apart, as inscriptions are; it stays one word for whoever copies it. */
function inscription(sheet: Sheet, text: string, x: number, y: number, style: Style): void {
  sheet.page.pushOperators(setCharacterSpacing(style.size / 12));
  sheet.pdf.line(sheet.page, text, { x, y }, style);
  sheet.page.pushOperators(setCharacterSpacing(0));
}

/** The size at which a name stands on one line, if it can be large there, else on two. */
function nameStyle({ pdf, row }: Sheet): Style {
  const style: Style = { size: 38, weight: "black", color: COLOURS.ink };
  const oneLine = pdf.fit(row.holderName, style, { width: WIDTH, lines: 1, smallest: 21 });
  if (pdf.widthOf(row.holderName, oneLine) <= WIDTH) return oneLine;
  return pdf.fit(row.holderName, { ...style, size: 28 }, { width: WIDTH, lines: 2, smallest: 15 });
}

/** The band: pattern, the academy's name, the seal, and the way to check the certificate. */
function drawBand(sheet: Sheet): void {
  const { pdf, page, row, words, site } = sheet;
  page.drawRectangle({ x: 0, y: 0, width: BAND, height: HEIGHT, color: COLOURS.deep });
  drawKawung(page, { x: 0, width: BAND, columns: 4, opacity: 0.06 });
  page.drawRectangle({ x: BAND, y: 0, width: 4, height: HEIGHT, color: COLOURS.gold });

  const middle = BAND / 2;
  const name = pdf.fit(site.appName, { size: 17, weight: "black", color: COLOURS.white }, {
    width: BAND - 40,
    lines: 2,
    smallest: 9,
  });
  const place = { x: middle, y: HEIGHT - 62, align: "center", width: BAND - 40 } as const;
  pdf.block(page, site.appName, { ...place, lineHeight: 21, maxLines: 2 }, name);
  drawSeal(page, middle, HEIGHT - 218);

  const side = 104;
  const card = side + 20;
  const top = 216;
  page.drawSvgPath(roundedRectangle(card, card, 9), {
    x: middle - card / 2,
    y: top,
    color: COLOURS.white,
    borderWidth: 0,
  });
  const url = certificateUrl(site, row.code);
  const { d, size } = qrPath(url);
  page.drawSvgPath(d, {
    x: middle - side / 2,
    y: top - (card - side) / 2,
    scale: side / size,
    color: COLOURS.ink,
    borderWidth: 0,
  });
  const caption = { size: 8, color: COLOURS.onDeepSoft };
  pdf.line(page, words.scan, { x: middle, y: 76, align: "center" }, caption);
  const code = groupCode(row.code);
  const half = code.indexOf("-", code.length / 2);
  const letters: Style = { size: 9, weight: "bold", color: COLOURS.white };
  pdf.line(page, code.slice(0, half), { x: middle, y: 58, align: "center" }, letters);
  pdf.line(page, code.slice(half + 1), { x: middle, y: 45, align: "center" }, letters);
  const host = { x: middle, y: 26, align: "center", width: BAND - 24, lineHeight: 9 } as const;
  const address = `${site.appBaseUrl.replace(/^https?:\/\//, "")}/certificates`;
  pdf.block(page, address, { ...host, maxLines: 2 }, { ...caption, size: 7 });
}

/** Who, for what: the name as large as it fits, and the course. */
function drawInscription(sheet: Sheet): void {
  const { pdf, page, row, words } = sheet;
  const heading: Style = { size: 30, weight: "black", color: COLOURS.brand };
  inscription(sheet, words.title, LEFT, HEIGHT - 104, heading);
  pdf.line(page, words.subtitle, { x: LEFT, y: HEIGHT - 126 }, soft(11));

  pdf.line(page, words.givenTo, { x: LEFT, y: HEIGHT - 176 }, soft(11.5));
  const name = nameStyle(sheet);
  const nameAt = { x: LEFT, y: HEIGHT - 188 - name.size * 0.86, width: WIDTH };
  const afterName = pdf.block(page, row.holderName, {
    ...nameAt,
    lineHeight: name.size * 1.16,
    maxLines: 3,
  }, name);
  const rule = afterName + name.size * 1.16 - 15;
  page.drawRectangle({ x: LEFT, y: rule, width: 72, height: 3, color: COLOURS.gold });

  pdf.line(page, words.forCourse, { x: LEFT, y: rule - 30 }, soft(11.5));
  const titleRoom = { width: WIDTH, lines: 2, smallest: 12 };
  const title = pdf.fit(
    row.courseTitle,
    { size: 21, weight: "bold", color: COLOURS.ink },
    titleRoom,
  );
  const titleAt = { x: LEFT, y: rule - 38 - title.size, width: WIDTH };
  const afterTitle = pdf.block(page, row.courseTitle, {
    ...titleAt,
    lineHeight: title.size * 1.25,
    maxLines: 2,
  }, title);
  if (row.skills.length > 0) {
    const skills = row.skills.join("  ·  ");
    const block = { x: LEFT, y: afterTitle + title.size * 0.25 - 8, width: WIDTH, lineHeight: 14 };
    pdf.block(page, skills, { ...block, maxLines: 3 }, soft(9.5));
  }
}

/** The signature of who taught, and since and until when it holds. */
function drawFoot({ pdf, page, row, words }: Sheet): void {
  const column = WIDTH / 2 - 16;
  const line = 92;
  const name = { width: column - 4, lines: 1, smallest: 14 };
  const written = pdf.fit(row.instructorName, {
    size: 30,
    weight: "script",
    color: COLOURS.brand,
  }, name);
  const signature = pdf.shorten(row.instructorName, written, column - 4);
  pdf.line(page, signature, { x: LEFT + 4, y: line + 11 }, written);
  const printed: Style = { size: 10.5, weight: "bold", color: COLOURS.ink };
  const byline = pdf.fit(row.instructorName, printed, { ...name, smallest: 7 });
  const dates = [
    {
      label: words.issued,
      text: formatDate(row.issuedAt, { lang: row.courseLang, zone: READER_ZONE }),
    },
    {
      label: words.validUntil,
      text: row.expiresAt
        ? formatDate(row.expiresAt, { lang: row.courseLang, zone: READER_ZONE })
        : words.forEver,
    },
  ];
  page.drawRectangle({ x: LEFT, y: line, width: column, height: 0.8, color: COLOURS.inkSoft });
  const printedName = pdf.shorten(row.instructorName, byline, column);
  pdf.line(page, printedName, { x: LEFT, y: line - 17 }, byline);
  pdf.line(page, words.instructor, { x: LEFT, y: line - 31 }, soft(9));
  dates.forEach(({ label, text }, index) => {
    const x = LEFT + column + 40 + index * (column - 10) / 2;
    pdf.line(page, label, { x, y: line - 31 }, soft(9));
    pdf.line(page, text, { x, y: line - 17 }, printed);
  });
}

/** A certificate to be printed: A4 lying, in the course's language. The same certificate gives the same file. */
export async function certificatePdf(
  site: Pick<Config, "appBaseUrl" | "appName">,
  row: CertificateRow,
): Promise<Uint8Array> {
  const words = messages(row.courseLang).certificates.document;
  const pdf = await Pdf.open({
    title: `${words.heading}: ${row.courseTitle}`,
    author: site.appName,
    lang: row.courseLang,
    at: row.issuedAt,
  }, ["regular", "bold", "black", "script"]);
  const page = pdf.addPage(A4_LANDSCAPE);
  page.drawRectangle({
    x: 0,
    y: 0,
    width: A4_LANDSCAPE[0],
    height: HEIGHT,
    color: COLOURS.paper,
  });
  const sheet = { pdf, page, row, words, site };
  drawBand(sheet);
  drawInscription(sheet);
  drawFoot(sheet);
  return await pdf.bytes();
}
