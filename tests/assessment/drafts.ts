import fc from "fast-check";
import type { QuestionDraft } from "../../lib/assessment/exchange/draft.ts";

/** Letters that mean something to GIFT, CSV, Markdown or a spreadsheet, among others. */
const letter = fc.constantFrom(
  ..."aB9 é日🙂\\~=#{}:%-+@>*_[]();,.\"'<&|/`\t".split(/(?:)/u),
  "\n",
  "::",
  "->",
  "####",
  "%50%",
  "[html]",
  "\\n",
  "//",
  "''=",
  "…",
);
const anything = fc.array(letter, { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join("").trim()).filter((text) => text !== "");
/** What people type as an answer: one line. */
const line = anything.map((text) => text.replace(/\s+/g, " ").trim());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Hundredths, which decimal text holds exactly. */
const hundredths = (max: number) =>
  fc.integer({ min: -max * 100, max: max * 100 }).map((value) => value / 100);
function compact<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

const option = fc.record({ text: anything, feedback: maybe(anything) });

const single = fc.tuple(
  fc.array(option, { minLength: 2, maxLength: 5 }),
  fc.nat(),
  maybe(hundredths(99)),
)
  .map(([options, at, weight]) => ({
    options: options.map((one, index) => ({
      id: `o${index}`,
      ...one,
      right: index === at % options.length,
      weight: index === (at + 1) % options.length && weight !== 0 ? weight : undefined,
    })),
  }));

const multiple = fc.tuple(
  fc.array(fc.tuple(option, fc.boolean(), hundredths(99)), { minLength: 2, maxLength: 5 }),
  fc.boolean(),
).map(([rows, isWeighted]) => ({
  options: rows.map(([one, isRight, worth], index) => {
    const right = isRight || index === 0;
    // Never an equal share, which would be our own rule.
    const weight = right ? Number((Math.abs(worth) + 0.37).toFixed(2)) : -Math.abs(worth);
    return { id: `o${index}`, ...one, right, weight: isWeighted ? weight : undefined };
  }),
}));

const truefalse = fc.record({
  right: fc.constantFrom(["true"], ["false"]),
  feedbackTrue: maybe(anything),
  feedbackFalse: maybe(anything),
});

const extra = { weight: maybe(hundredths(99)), feedback: maybe(anything) };
const short = fc.record({
  accepted: fc.tuple(
    fc.record({ text: line, feedback: maybe(anything) }),
    fc.array(fc.record({ text: line, ...extra }), { maxLength: 3 }),
  ).map(([first, others]) => [first, ...others]),
});
const number = fc.record({
  accepted: fc.tuple(
    fc.record({ value: hundredths(1e6), tolerance: hundredths(10).map(Math.abs) }),
    fc.array(
      fc.record({ value: hundredths(1e6), tolerance: hundredths(10).map(Math.abs), ...extra }),
      { maxLength: 3 },
    ),
  ).map(([first, others]) => [first, ...others]),
});

const matching = fc.tuple(
  fc.uniqueArray(line, { minLength: 2, maxLength: 6 }),
  fc.array(anything, { minLength: 2, maxLength: 6 }),
).map(([rights, lefts]) => {
  const options = rights.map((text, index) => ({ id: `o${index}`, text }));
  const pairs = lefts.map((text, index) => ({
    id: `p${index}`,
    text,
    right: [options[index % options.length].id],
  }));
  return { pairs, options };
});

const specs = { single, multiple, truefalse, short, number, matching };

/** Any question of a kind, as it is kept; what is not there has no key. */
export const draftArbitrary: fc.Arbitrary<QuestionDraft> = fc.constantFrom(
  ...Object.keys(specs) as (keyof typeof specs)[],
).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    spec: specs[kind] as fc.Arbitrary<unknown>,
    prompt: anything,
    explanation: fc.oneof(fc.constant(""), anything),
    points: fc.integer({ min: 1, max: 1000 }),
    isDropped: maybe(fc.constant(true)),
  })
).map((draft) => compact(draft) as QuestionDraft);

/** A question with ids that count from 0, so that two that say the same are equal. */
export function withoutIds(draft: QuestionDraft): QuestionDraft {
  const names = new Map<string, string>();
  const text = JSON.stringify(draft.spec, (key, value) => {
    if (key === "id" && !names.has(value)) names.set(value, `id${names.size}`);
    return value;
  });
  const spec = JSON.parse(text, (key, value) => {
    if (key === "id") return names.get(value);
    if (key === "right" && draft.kind === "matching") {
      return value.map((one: string) => names.get(one) ?? one);
    }
    return value;
  });
  return { ...draft, spec };
}
