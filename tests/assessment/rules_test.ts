import assert from "node:assert/strict";
import fc from "fast-check";
import { AppError } from "../../lib/platform/errors.ts";
import {
  attemptState,
  deadlineOf,
  GRACE_MS,
  gradable,
  gradeAnswer,
  isPassed,
  normalizeText,
  parseNumber,
  type QuestionKind,
  readAnswer,
  scorePercent,
  shownFrom,
  shuffled,
  windowState,
} from "../../lib/assessment/rules.ts";
import type { AnswerValue, QuestionSpec } from "../../lib/assessment/spec.ts";
import { RIGHT, SPECS } from "../support/assessment.ts";

const KINDS = Object.keys(SPECS) as QuestionKind[];
const question = (kind: QuestionKind, spec: unknown = SPECS[kind]) =>
  gradable({ kind, spec: spec as QuestionSpec });
const grade = (kind: QuestionKind, answer: unknown, spec?: unknown) => {
  const asked = question(kind, spec);
  return gradeAnswer(asked, readAnswer(asked, answer));
};

Deno.test("the right answer of every kind is full marks, none is nothing", () => {
  for (const kind of KINDS) {
    assert.equal(grade(kind, RIGHT[kind]), 1, kind);
    for (const nothing of [null, ""]) assert.equal(grade(kind, nothing), 0, kind);
  }
});

Deno.test("several right ones: wrong choices take back what right ones bring, and never more", () => {
  const options = SPECS.multiple as { options: { id: string; right: boolean }[] };
  fc.assert(fc.property(fc.subarray(options.options.map(({ id }) => id)), (chosen) => {
    const right = chosen.filter((id) => id.startsWith("r")).length;
    const expected = Math.max(0, (right - (chosen.length - right)) / 2);
    assert.equal(grade("multiple", chosen), expected);
  }));
  assert.equal(grade("multiple", ["r1", "r2", "w1", "w2"]), 0, "choosing everything");
  assert.equal(grade("multiple", ["r1", "r1"]), 0.5, "twice the same is once");
});

Deno.test("weights are added up, cut at nothing and at everything", () => {
  const spec = {
    options: [
      { id: "a", text: "a", right: true, weight: 33.333 },
      { id: "b", text: "b", right: true, weight: 33.333 },
      { id: "c", text: "c", right: true, weight: 33.333 },
      { id: "d", text: "d", right: false, weight: -50 },
    ],
  };
  assert.equal(grade("multiple", ["a", "b", "c"], spec), 1);
  assert.equal(grade("multiple", ["d"], spec), 0);
  assert.ok(Math.abs(grade("multiple", ["a", "b", "d"], spec) - 0.16666) < 1e-9);
  const half = {
    options: [{ ...spec.options[0], weight: 100 }, { ...spec.options[3], weight: 50 }],
  };
  assert.equal(grade("single", "d", half), 0.5);
});

Deno.test("a short text: case and spaces are forgiven, letters are not", () => {
  for (const text of ["ctrl + s", "  CTRL   +  S ", "Ctrl +\tS", "Ctrl\u00a0+ S", "CONTROL S"]) {
    assert.equal(grade("short", text), 1, text);
  }
  for (const text of ["ctrl+s+", "s", "Ctrl + Z"]) assert.equal(grade("short", text), 0, text);
  fc.assert(fc.property(fc.string(), (text) => {
    assert.equal(normalizeText(normalizeText(text)), normalizeText(text));
  }));
});

Deno.test("numbers with comma or point, within the tolerance at both edges", () => {
  const edges = {
    accepted: [{ value: 0.3, tolerance: 0.2 }, { value: 7, tolerance: 0, weight: 50 }],
  };
  const cases: [unknown, number][] = [
    ["0,1", 1],
    ["0.5", 1],
    [0.1, 1],
    ["0,0999", 0],
    ["0,5001", 0],
    ["7", 0.5],
    [" +3e-1 ", 1],
    ["−0,3", 0],
  ];
  for (const [given, expected] of cases) {
    assert.equal(grade("number", given, edges), expected, String(given));
  }
  for (const text of ["", "abc", "1.000,5", "1,2,3", "0x10", "Infinity", "1e999", "--1", "1 2"]) {
    assert.equal(parseNumber(text), null, text);
  }
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    assert.ok(parseNumber(String(value)) === value);
    assert.ok(parseNumber(String(value).replace(".", ",")) === value);
  }));
});

Deno.test("matching brings the share of the right pairs", () => {
  assert.equal(grade("matching", [["p1", "r1"]]), 0.5);
  assert.equal(grade("matching", [["p1", "r2"], ["p2", "r1"]]), 0);
  assert.equal(grade("matching", [["p1", "w1"], ["p1", "r1"], ["p2", "r2"]]), 1, "the last counts");
  assert.equal(grade("matching", [["p1", ""]]), 0);
});

Deno.test("whatever a browser sends is read, or refused with a reason", () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("r1", ["r1"], [["p1", "r1"]], true, "\ud800"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), anything, (kind, sent) => {
      const asked = question(kind);
      let answer: AnswerValue | null;
      try {
        answer = readAnswer(asked, sent);
      } catch (error) {
        assert.ok(error instanceof AppError && error.code === "invalid", String(error));
        return;
      }
      const grade = gradeAnswer(asked, answer);
      assert.ok(grade >= 0 && grade <= 1);
      assert.deepEqual(readAnswer(asked, answer), answer, "what was read can be read again");
      assert.ok(JSON.stringify(answer).isWellFormed());
    }),
    { numRuns: 500 },
  );
});

Deno.test("wrong options, shapes and sizes are refused", () => {
  const bad: [QuestionKind, unknown][] = [
    ["single", "x9"],
    ["single", ["r1"]],
    ["multiple", ["r1", "x9"]],
    ["multiple", "r1"],
    ["truefalse", "maybe"],
    ["short", 5],
    ["short", "x".repeat(1001)],
    ["short", "a\0b"],
    ["number", "lima"],
    ["number", [1]],
    ["matching", [["p1"]]],
    ["matching", [["p9", "r1"]]],
    ["matching", [["p1", "r9"]]],
    ["matching", [["p1", "r1", "r2"]]],
  ];
  for (const [kind, sent] of bad) {
    assert.throws(() => readAnswer(question(kind), sent), AppError, JSON.stringify(sent));
  }
});

const items = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 })
  .map((ids) => ids.map((id) => ({ id })));

Deno.test("one seed is one order, wherever it is computed and whatever has left the list", () => {
  fc.assert(fc.property(items, fc.string(), fc.integer({ min: 0, max: 29 }), (list, seed, gone) => {
    const order = shuffled(list, seed);
    assert.deepEqual(new Set(order), new Set(list));
    assert.equal(order.length, list.length);
    assert.deepEqual(shuffled(list.toReversed(), seed), order);
    const left = list[gone % Math.max(1, list.length)];
    assert.deepEqual(
      shuffled(list.filter((one) => one !== left), seed),
      order.filter((one) => one !== left),
    );
  }));
  const list = ["a", "b", "c", "d"].map((id) => ({ id }));
  const first = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const [{ id }] = shuffled(list, String(seed));
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  for (const [id, count] of first) assert.ok(count > 850 && count < 1150, `${id} first: ${count}`);
});

const moment = fc.integer({ min: 0, max: 4e12 });
const maybe = fc.option(moment);

Deno.test("the deadline is the sooner of both limits, and extra time comes on top", () => {
  fc.assert(fc.property(
    maybe,
    fc.option(fc.integer({ min: 1, max: 1440 })),
    moment,
    fc.integer({ min: 0, max: 86_400 }),
    (closesAt, limitMinutes, start, extra) => {
      const window = { opensAt: null, closesAt, limitMinutes };
      const end = deadlineOf(window, start, extra);
      if (closesAt === null && limitMinutes === null) return assert.equal(end, null);
      const limits = [closesAt, limitMinutes === null ? null : start + limitMinutes * 60_000]
        .filter((one) => one !== null);
      assert.equal(end, Math.min(...limits) + extra * 1000);
    },
  ));
});

Deno.test("a window is open from its first moment to before its last; grace ends inclusively", () => {
  const window = { opensAt: 1000, closesAt: 2000, limitMinutes: null };
  assert.deepEqual(
    [999, 1000, 1999, 2000].map((now) => windowState(window, now)),
    ["before", "open", "open", "after"],
  );
  const running = { deadline: 5000, finishedAt: null };
  assert.equal(attemptState(running, 5000 + GRACE_MS), "open");
  assert.equal(attemptState(running, 5001 + GRACE_MS), "over");
  assert.equal(attemptState({ deadline: null, finishedAt: null }, 1e15), "open");
  assert.equal(attemptState({ deadline: 5000, finishedAt: 1 }, 0), "finished");
});

Deno.test("what is shown after the close is shown when nobody writes any more", () => {
  const showing = { closesAt: 100_000, longestExtraSeconds: 600 };
  assert.equal(shownFrom("after_submit", 50, showing), 50);
  assert.equal(shownFrom("never", 50, showing), null);
  assert.equal(shownFrom("after_close", 50, showing), 100_000 + 600_000 + GRACE_MS);
  assert.equal(shownFrom("after_close", 5e6, showing), 5e6);
  assert.equal(shownFrom("after_close", 50, { ...showing, closesAt: null }), 50);
});

Deno.test("100 percent is everything and nothing less; the pass mark is judged exactly", () => {
  assert.equal(scorePercent({ points: 999.9999, maxPoints: 1000 }), 99.9);
  assert.equal(scorePercent({ points: 7, maxPoints: 10 }), 70);
  assert.equal(scorePercent({ points: 0, maxPoints: 0 }), 100);
  assert.equal(isPassed({ points: 6.9999, maxPoints: 10 }, 70), false);
  assert.equal(isPassed({ points: 7, maxPoints: 10 }, 70), true);
  assert.equal(isPassed({ points: 0, maxPoints: 3 }, 0), true);
  fc.assert(fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (points, maxPoints) => {
    const score = { points: Math.min(points, maxPoints), maxPoints };
    assert.equal(scorePercent(score) === 100, isPassed(score, 100));
  }));
});
