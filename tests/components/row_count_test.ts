import assert from "node:assert/strict";
import fc from "fast-check";
import { RowCount } from "../../components/rowCount.ts";
import { writeCsv } from "../../lib/platform/csv.ts";

Deno.test("rows of a file are counted while it arrives, whatever stands in its cells and wherever it is cut", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a"b', "baris\r\nbaru", '"', ";", "\n", "=1"));
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(table, fc.integer({ min: 1, max: 50 }), (rows, size) => {
    const bytes = new TextEncoder().encode(writeCsv(rows));
    const count = new RowCount();
    for (let at = 0; at < bytes.length; at += size) count.add(bytes.subarray(at, at + size));
    assert.equal(count.rows, rows.length - 1);
  }));
});
