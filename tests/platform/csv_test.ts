import assert from "node:assert/strict";
import fc from "fast-check";
import { CsvSyntaxError, defuse, readCsv, undefuse, writeCsv } from "../../lib/platform/csv.ts";

const cells = (text: string) => readCsv(text).map((row) => row.cells);

Deno.test("CSV is read with the line that each record begins on, whatever ends the lines", () => {
  const text = 'a,b\n1,"x\n""y"""\n\n3,4\n';
  for (const end of ["\n", "\r\n", "\r"]) {
    assert.deepEqual(readCsv("\uFEFF" + text.replaceAll("\n", end)), [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", 'x\n"y"'] },
      { line: 5, cells: ["3", "4"] },
    ]);
  }
  assert.deepEqual(readCsv(""), []);
});

Deno.test("semicolons and tabs separate cells where the first line says so", () => {
  assert.deepEqual(cells("a;b\n1,5;2"), [["a", "b"], ["1,5", "2"]]);
  assert.deepEqual(cells("a\tb\n1\t2"), [["a", "b"], ["1", "2"]]);
  assert.deepEqual(cells("a,b;c\n1,2"), [["a", "b;c"], ["1", "2"]]);
});

Deno.test("what is no CSV is said with its line", () => {
  const cases: [string, number][] = [
    ['a,b\n1,2\n3,"open\n4,5\n', 3],
    ['a,b\n1,"x"y\n', 2],
    ['a,b\n1,x"y\n', 2],
  ];
  for (const [text, line] of cases) {
    assert.throws(() => readCsv(text), (error) => {
      assert.ok(error instanceof CsvSyntaxError);
      assert.equal(error.line, line, text);
      return true;
    });
  }
});

Deno.test("no spreadsheet sees a formula, and reading gives back what was written", () => {
  for (const text of ["=1+1", "+1", "-1", "@x", "\tx", "\r=x", "'=x", " =x", "＝1"]) {
    assert.equal(defuse(text), `'${text}`);
  }
  for (const text of ["a=1", "'a", "", "1-2"]) assert.equal(defuse(text), text);
  assert.equal(undefuse("'a"), "'a");
  assert.match(writeCsv([["=1", -5, null, 'a"b', "x;y"]]), /^\uFEFF'=1,-5,,"a""b","x;y"\r\n$/);
  const letter = fc.constantFrom(..."=+-@'\t\n,;\" aé＝".split(""));
  const cell = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(""));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
    const table = [["head", "more"], ...rows.map((row) => ["x", ...row])];
    assert.deepEqual(cells(writeCsv(table)), table);
  }));
});
