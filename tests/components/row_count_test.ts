import assert from "node:assert/strict";
import fc from "fast-check";
import { type RowCount, rowCountOf } from "../../components/rowCount.ts";
import { writeCsv } from "../../lib/platform/csv.ts";
import { writeXlsx, XLSX_TYPE } from "../../lib/platform/xlsx.ts";

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('a"b', "baris\r\nbaru", '"', ";", "\n", "=1", "<row"),
);
const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 });

function feed(count: RowCount, bytes: Uint8Array<ArrayBuffer>, size: number): void {
  for (let at = 0; at < bytes.length; at += size) count.add(bytes.subarray(at, at + size));
}

Deno.test("rows of a file are counted while it arrives, whatever stands in its cells and wherever it is cut", async () => {
  await fc.assert(fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
    const count = rowCountOf("text/csv; charset=utf-8")!;
    feed(count, new TextEncoder().encode(writeCsv(rows)), size);
    assert.equal(count.rows, rows.length - 1);
    assert.equal(await count.end(), rows.length - 1);
  }));
});

async function workbook(rows: string[][]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    { name: "Satu", headings: ["a", "b"], rows: [rows] },
    { name: "Dua", headings: ["c"], rows: [[["x"], ["y"]]] },
  ];
  return await new Response(writeXlsx(sheets)).bytes();
}

Deno.test("so are those of a workbook's first sheet", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 3000 }), async (rows, size) => {
      const count = rowCountOf(XLSX_TYPE)!;
      feed(count, await workbook(rows), size);
      assert.equal(await count.end(), rows.length);
    }),
    { numRuns: 30 },
  );
});

Deno.test("a workbook's rows are counted before all of it is there", async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => [String(n), crypto.randomUUID()]);
  const bytes = await workbook(rows);
  const count = rowCountOf(XLSX_TYPE)!;
  feed(count, bytes.subarray(0, bytes.length / 2), 16_384);
  while (count.rows === 0) await new Promise((go) => setTimeout(go));
  assert.ok(count.rows < rows.length);
  feed(count, bytes.subarray(bytes.length / 2), 16_384);
  assert.equal(await count.end(), rows.length);
});

Deno.test("what is no workbook has no count", async () => {
  assert.equal(rowCountOf("application/pdf"), null);
  const count = rowCountOf(XLSX_TYPE)!;
  feed(count, new TextEncoder().encode("PK broken off"), 5);
  assert.equal(await count.end(), null);
});
