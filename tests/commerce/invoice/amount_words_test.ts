import { deepStrictEqual as equal, throws } from "node:assert/strict";
import fc from "fast-check";
import { amountInWords } from "../../../lib/commerce/invoice/amount_words.ts";

Deno.test("amounts are spelled out as receipts do", () => {
  const cases: [number, string, string][] = [
    [0, "nol rupiah", "zero rupiah"],
    [11, "sebelas rupiah", "eleven rupiah"],
    [1_000, "seribu rupiah", "one thousand rupiah"],
    [99_000, "sembilan puluh sembilan ribu rupiah", "ninety-nine thousand rupiah"],
    [150_000, "seratus lima puluh ribu rupiah", "one hundred fifty thousand rupiah"],
    [1_100_000, "satu juta seratus ribu rupiah", "one million one hundred thousand rupiah"],
    [2_000_000_000, "dua miliar rupiah", "two billion rupiah"],
  ];
  for (const [amount, id, en] of cases) {
    equal(amountInWords(amount, "id"), id);
    equal(amountInWords(amount, "en"), en);
  }
  for (const wrong of [-1, 0.5, NaN, 1e16]) throws(() => amountInWords(wrong, "id"), RangeError);
});

const ONES = [
  ...["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
  ...["sepuluh", "sebelas"],
];
const SCALES: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads Indonesian number words back. */
function readWords(text: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const word of text.replace(/ rupiah$/, "").split(" ")) {
    if (ONES.includes(word)) digit = ONES.indexOf(word);
    else if (word === "belas") digit += 10;
    else if (word === "puluh") [group, digit] = [group + digit * 10, 0];
    else if (word === "ratus") [group, digit] = [group + digit * 100, 0];
    else if (word === "seratus") group += 100;
    else if (word === "seribu") total += 1000;
    else if (SCALES[word]) [total, group, digit] = [total + (group + digit) * SCALES[word], 0, 0];
    else throw new Error(`What is "${word}" in "${text}"?`);
  }
  return total + group + digit;
}

Deno.test("property: the words say the amount, whatever it is", () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 2_000 }),
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 0, max: 999_999_999_999_999 }),
  );
  fc.assert(
    fc.property(amounts, (amount) => equal(readWords(amountInWords(amount, "id")), amount)),
    {
      numRuns: 1_000,
    },
  );
});
