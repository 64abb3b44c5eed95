import assert from "node:assert/strict";
import fc from "fast-check";
import { read, utils } from "@e965/xlsx";
import { writeXlsx, XLSX_MOST_ROWS, type XlsxCell } from "../../lib/platform/xlsx.ts";
import { unzip } from "../support/unzip.ts";

type Rows = readonly (readonly XlsxCell[])[];

function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Response(stream).bytes();
}

/** The cells of a sheet as somebody else's reader finds them, headings included. */
function cellsOf(bytes: Uint8Array, sheet = 0): unknown[][] {
  const book = read(bytes, { type: "array" });
  const options = { header: 1, raw: true, defval: null } as const;
  return utils.sheet_to_json(book.Sheets[book.SheetNames[sheet]], options);
}

async function roundTrip(rows: Rows, headings = ["a", "b"]): Promise<unknown[][]> {
  const bytes = await bytesOf(writeXlsx([{ name: "Daftar", headings, rows: [rows] }]));
  return cellsOf(bytes).slice(1);
}

Deno.test("a workbook gives back what was written: texts, numbers and empty cells", async () => {
  const rows: Rows = [
    ["Kueh “lapis” 🍰 ñ 日本", 12.5],
    ["  di tepi  ", -3],
    ["baris\nbaru", 0],
    ["<b>&amp;\"'</b>", 1e15],
    ["=1+1", null],
    ["_x0041_ dan _x005F_", 7],
    ["007", 300_000],
  ];
  assert.deepEqual(await roundTrip(rows), rows);
});

Deno.test("downloads that nobody reads on hold up no other", async () => {
  const row = ["isi", 1] as const;
  const long = () =>
    writeXlsx([{ name: "Daftar", headings: ["a", "b"], rows: [Array(5_000).fill(row)] }]);
  // More than any machine that runs this has processors.
  const stalled = Array.from(
    { length: 4 * navigator.hardwareConcurrency },
    () => long().getReader(),
  );
  for (const reader of stalled) await reader.read();
  assert.deepEqual(await roundTrip([row]), [row]);
  await Promise.all(stalled.map((reader) => reader.cancel()));
});

Deno.test("any text and any number comes back, but for what XML cannot carry", async () => {
  const texts = fc.array(
    fc.tuple(fc.string({ unit: "binary", minLength: 1 }), fc.double({ noNaN: true })),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (rows) => {
      // deno-lint-ignore no-control-regex
      const unwritable = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
      const wanted = rows.map(([text, number]) => [
        text.replace(/\r\n?/g, "\n").replace(unwritable, ""),
        Number.isFinite(number) ? number + 0 : null,
      ]);
      const found = await roundTrip(rows.map((row) => ["x", ...row]), ["x", "a", "b"]);
      assert.deepEqual(
        found.map(([, text, number]) => [text ?? "", number === null ? null : Number(number) + 0]),
        wanted,
      );
    }),
    { numRuns: 40 },
  );
});

Deno.test("a moment is one that a spreadsheet can sort and count with", async () => {
  const bytes = await bytesOf(writeXlsx([{
    name: "Waktu",
    headings: ["kapan"],
    rows: [["2026-11-21T19:30", "1900-03-01T00:00", "2028-02-29T23:59"]
      .map((at) => [Temporal.PlainDateTime.from(at)])],
  }]));
  const sheet = read(bytes, { type: "array" }).Sheets.Waktu;
  assert.deepEqual([sheet.A2.t, sheet.A2.v, sheet.A2.w], ["n", 46347.8125, "2026-11-21 19:30"]);
  assert.equal(sheet.A3.w, "1900-03-01 00:00");
  assert.equal(sheet.A4.w, "2028-02-29 23:59");
});

Deno.test("headings are bold and stay in sight; names of sheets are what Excel takes", async () => {
  const bytes = await bytesOf(writeXlsx([
    { name: "Ujian: [akhir] / bab 1? yang panjang sekali", headings: ["a", "b"], rows: [] },
    { name: "''", headings: ["Soal"], rows: [[["satu"]]], widths: [60] },
  ]));
  const names = read(bytes, { type: "array" }).SheetNames;
  assert.deepEqual(names, ["Ujian   akhir    bab 1  yang pa", "Sheet2"]);
  assert.deepEqual([cellsOf(bytes), cellsOf(bytes, 1)], [[["a", "b"]], [["Soal"], ["satu"]]]);
  const part = unzip(bytes);
  const [first, second] = [
    await part("xl/worksheets/sheet1.xml"),
    await part("xl/worksheets/sheet2.xml"),
  ];
  assert.match(first, /<pane ySplit="1"[^>]*state="frozen"\/>/);
  assert.match(first, /<c r="B1" s="1" t="inlineStr">/);
  assert.match(second, /<col min="1" max="1" width="60"/);
});

Deno.test("columns beyond Z have their letters", async () => {
  const headings = Array.from({ length: 30 }, (_, at) => `k${at}`);
  const [row] = await roundTrip([headings.map((_, at) => at)], headings);
  assert.deepEqual(row, headings.map((_, at) => at));
});

Deno.test("a long list is written as far as it is taken, and every row of it", async () => {
  let given = 0;
  let isOver = false;
  async function* rows() {
    try {
      for (; given < 60; given++) {
        yield Array.from({ length: 1000 }, (_, at) => [given * 1000 + at, crypto.randomUUID()]);
      }
    } finally {
      isOver = true;
    }
  }
  const sheet = () => [{ name: "Daftar", headings: ["n", "id"], rows: rows() }];
  const reader = writeXlsx(sheet()).getReader();
  while (given === 0) await reader.read();
  // What stands between the rows and the reader holds a megabyte, not the list.
  for (let turn = 0; turn < 200; turn++) await new Promise((go) => setTimeout(go));
  assert.ok(given < 40, `${given} of 60 batches`);
  await reader.cancel();
  while (!isOver) await new Promise((go) => setTimeout(go));
  assert.ok(given < 60);
  given = 0;
  const found = cellsOf(await bytesOf(writeXlsx(sheet())));
  assert.deepEqual([found.length, found[1][0], found.at(-1)![0]], [60_001, 0, 59_999]);
});

Deno.test("more rows than a sheet holds, or an error on the way, break the file off", async () => {
  function* tooMany() {
    const batch = Array.from({ length: 100_000 }, () => []);
    for (let rows = 0; rows <= XLSX_MOST_ROWS; rows += batch.length) yield batch;
  }
  const file = (rows: Iterable<Rows>) => bytesOf(writeXlsx([{ name: "x", headings: ["a"], rows }]));
  await assert.rejects(file(tooMany()), RangeError);
  function* broken() {
    yield [["a"]];
    throw new Error("gone");
  }
  await assert.rejects(file(broken()), /gone/);
});
