import assert from "node:assert/strict";
import fc from "fast-check";
import { giftToMarkdown } from "../../lib/assessment/exchange/gift/markdown.ts";
import { parseGift } from "../../lib/assessment/exchange/gift/parse.ts";
import type { GiftQuestion } from "../../lib/assessment/exchange/gift/types.ts";
import { renderMarkdown } from "../../lib/platform/markdown.ts";

function fixture(name: string): Promise<string> {
  return Deno.readTextFile(new URL(`gift/${name}.gift.txt`, import.meta.url));
}

/** The one question of a text. */
function one(text: string): GiftQuestion {
  const { questions, problems } = parseGift(text);
  assert.deepEqual(problems, []);
  assert.equal(questions.length, 1);
  return questions[0];
}

Deno.test("a file with every feature of GIFT is read whole", async () => {
  const { questions, problems } = parseGift(await fixture("setiap_fitur"));
  assert.deepEqual(problems, []);
  assert.deepEqual(questions.map(({ line, body }) => `${line} ${body.kind}`), [
    "6 choice",
    "14 choice",
    "16 choice",
    "23 choice",
    "29 truefalse",
    "31 truefalse",
    "33 short",
    "39 number",
    "41 number",
    "43 number",
    "45 number",
    "51 number",
    "56 matching",
    "64 choice",
    "70 short",
    "72 description",
    "74 essay",
    "76 essay",
  ]);
  const [borobudur, vredeburg, ganda, sebagian] = questions;
  assert.equal(borobudur.title, "Ibu kota");
  assert.equal(borobudur.category, "Kantor/Dasar");
  assert.equal(borobudur.generalFeedback?.text, "Borobudur ada di Kabupaten Magelang.");
  assert.ok(borobudur.body.kind === "choice" && borobudur.body.isSingle);
  assert.deepEqual(
    borobudur.body.answers.map(({ text, weight, feedback }) => [text, weight, feedback?.text]),
    [
      ["Yogyakarta", 0, "Dekat, tetapi bukan di sana."],
      ["Magelang", 100, "Tepat!"],
      ["Surakarta", 0, undefined],
    ],
  );
  assert.equal(vredeburg.prompt.text, "Benteng Vredeburg ada di _____ sejak 1760.");
  assert.equal(vredeburg.title, null);
  assert.ok(ganda.body.kind === "choice" && !ganda.body.isSingle);
  assert.deepEqual(ganda.body.answers.map((answer) => answer.weight), [50, 50, -50, -50.5]);
  assert.deepEqual(ganda.prompt, { format: "markdown", text: "Yang mana **bilangan prima**?" });
  assert.ok(sebagian.body.kind === "choice" && sebagian.body.isSingle);
  assert.deepEqual(sebagian.body.answers.map((answer) => answer.weight), [100, 50, 0]);
});

Deno.test("true and false, short answers, numbers and pairs say all they say", async () => {
  const { questions } = parseGift(await fixture("setiap_fitur"));
  const at = (line: number) => questions.find((question) => question.line === line)!.body;
  const barat = at(31);
  assert.ok(barat.kind === "truefalse");
  assert.deepEqual(
    [barat.isTrue, barat.whenWrong?.text, barat.whenRight?.text],
    [false, "Coba lihat lagi pagi ini.", "Benar, di timur."],
  );
  const rt = at(33);
  assert.ok(rt.kind === "short");
  assert.deepEqual(rt.answers.map(({ text, weight }) => [text, weight]), [
    ["RT", 100],
    ["R.T.", 75],
    ["Rt", 100],
  ]);
  const numbers = [39, 41, 43, 45, 51].map((line) => {
    const body = at(line);
    assert.ok(body.kind === "number");
    return body.numbers.map(({ value, tolerance, weight }) => [value, tolerance, weight]);
  });
  assert.deepEqual(numbers, [
    [[4, 0, 100]],
    [[3.1415, 0.0005, 100]],
    [[3.1415, 0.0005, 100]],
    [[1945, 0, 100], [1945, 5, 50]],
    [[0, 0.5, 100]],
  ]);
  const merdeka = at(45);
  assert.ok(merdeka.kind === "number");
  assert.equal(merdeka.otherwise?.text, "Jauh sekali.");
  const provinsi = at(56);
  assert.ok(provinsi.kind === "matching");
  assert.deepEqual(provinsi.pairs.map(({ left, right }) => `${left.text}|${right}`), [
    "Bali|Denpasar",
    "Maluku|Ambon",
    "Papua|Jayapura",
    "|Surabaya",
  ]);
  assert.equal(questions.find((question) => question.line === 56)?.points, 2);
});

Deno.test("escapes are undone, and only escapes", async () => {
  const { questions } = parseGift(await fixture("setiap_fitur"));
  const special = questions.find((question) => question.line === 64)!;
  assert.equal(special.title, "Tanda khusus : { }");
  assert.equal(special.prompt.text, "Mana yang *sama dengan* 5? C:\\Temp # ~ {x}");
  assert.ok(special.body.kind === "choice");
  assert.deepEqual(special.body.answers.map((answer) => answer.text), [
    "= 2 + 2",
    "= 2 + 3",
    "%TEMP% # 1",
  ]);
  const lines = questions.find((question) => question.line === 70)!;
  assert.equal(lines.prompt.text, "Baris satu.\nBaris dua: 3*4*5");
  assert.equal(one("\\\\n \\( x^2 \\) \\\\\\~ {=a ~b}").prompt.text, "\\n \\( x^2 \\) \\~");
});

Deno.test("every mistake is found at once, each with its line", async () => {
  const { questions, problems } = parseGift(await fixture("salah"));
  assert.deepEqual(problems.map(({ line, key }) => `${line} ${key}`), [
    "1 gift_title_open",
    "3 gift_brace_open",
    "7 gift_brace_stray",
    "9 gift_brace_second",
    "11 gift_answer_mark_missing",
    "14 gift_no_right_answer",
    "18 gift_answers_too_few",
    "22 gift_weight_invalid",
    "26 gift_number_invalid",
    "29 gift_range_invalid",
    "31 gift_number_invalid",
    "35 gift_arrow_missing",
    "39 gift_pair_incomplete",
    "43 gift_answers_too_few",
    "45 gift_prompt_empty",
    "49 gift_answer_empty",
    "53 gift_points_invalid",
    "55 gift_brace_stray",
  ]);
  assert.deepEqual(questions.map((question) => question.prompt.text), ["Soal yang benar"]);
});

Deno.test("line breaks of every kind and a byte order mark change nothing", () => {
  const text = "// x\n\nSatu {=a ~b}\n\nDua {T}\n\nTiga {=a";
  const read = parseGift(text);
  for (const mark of ["\r\n", "\r"]) {
    assert.deepEqual(parseGift("\uFEFF" + text.replaceAll("\n", mark)), read);
  }
  assert.deepEqual(read.questions.map((question) => question.line), [3, 5]);
  assert.deepEqual(read.problems, [{ line: 7, key: "gift_brace_open" }]);
});

Deno.test("whatever the file, the parser answers, and names lines that there are", () => {
  const piece = fc.constantFrom(
    ..."{ } = ~ # : :: #### -> \n \n\n // \\ \\n % %50% T $CATEGORY: [html] [points:1] a 1.5 .. \uFDD0"
      .split(" "),
    "\n",
    " ",
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const text = pieces.join("");
    const lines = text.split(/\r\n|\n|\r/).length;
    const { questions, problems } = parseGift(text);
    for (const { line } of [...questions, ...problems]) assert.ok(line >= 1 && line <= lines);
  }));
});

Deno.test("texts become Markdown that shows what the file meant", () => {
  const plain = ["2*3*4", "# bukan judul", "1. bukan daftar", "- bukan daftar", "a_b_c", "`x`"];
  for (const text of plain) {
    const html = renderMarkdown(giftToMarkdown({ format: "plain", text }));
    assert.equal(html.trim(), `<p>${text}</p>`);
  }
  const angle = giftToMarkdown({ format: "plain", text: "a <b> c & d" });
  assert.match(renderMarkdown(angle), /a &lt;b&gt; c &amp; d/);
  const html = "<p>Apa <b>itu</b> 2*3*4?<script>alert(1)</script></p><ul><li>x</li></ul>";
  assert.equal(giftToMarkdown({ format: "moodle", text: html }), "Apa **itu** 2\\*3\\*4?\n\n-   x");
});
