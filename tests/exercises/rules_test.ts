import fc from "fast-check";
import assert from "node:assert/strict";
import { safeFileName } from "../../lib/exercises/files.ts";
import {
  daysLate,
  decideSubmission,
  exerciseStanding,
  finalGrade,
  keptPercent,
  type LateRule,
  windowState,
} from "../../lib/exercises/rules.ts";

const DAY = 24 * 60 * 60 * 1000;
const refuse: LateRule = { kind: "refuse", percentPerDay: 0, floorPercent: 0 };
const deduct: LateRule = { kind: "deduct", percentPerDay: 10, floorPercent: 50 };
const percent = fc.integer({ min: 0, max: 100 });
const lateRules = fc.record({
  kind: fc.constantFrom("refuse" as const, "deduct" as const),
  percentPerDay: percent,
  floorPercent: percent,
});

Deno.test("a window opens at its first moment and is closed at its last", () => {
  const window = { opensAt: 1000, closesAt: 2000 };
  assert.deepEqual([999, 1000, 1999, 2000].map((now) => windowState(window, now)), [
    "upcoming",
    "open",
    "open",
    "closed",
  ]);
  assert.equal(windowState({ opensAt: null, closesAt: null }, 0), "open");
});

Deno.test("days late are started days: the moment of closing is the first", () => {
  const closesAt = 10 * DAY;
  const days = [-1, 0, 1, DAY - 1, DAY, 3 * DAY].map((more) => daysLate(closesAt + more, closesAt));
  assert.deepEqual(days, [0, 1, 1, 1, 2, 4]);
  assert.equal(daysLate(closesAt, null), 0);
});

Deno.test("a percentage goes for each day, down to the floor", () => {
  assert.deepEqual([0, 1, 2, 5, 6, 400].map((days) => keptPercent(days, deduct)), [
    100,
    90,
    80,
    50,
    50,
    50,
  ]);
  fc.assert(fc.property(fc.nat(1000), lateRules, (days, rule) => {
    const kept = keptPercent(days, rule);
    assert.ok(Number.isInteger(kept) && kept >= 0 && kept <= 100);
    assert.ok(kept >= keptPercent(days + 1, rule), "waiting never helps");
    if (days > 0) assert.ok(kept >= rule.floorPercent);
  }));
});

Deno.test("a final grade is a whole one of 0 to 100, never above what was given, 0 only for nothing", () => {
  assert.equal(finalGrade(85, 100), 85);
  assert.equal(finalGrade(85, 90), 77);
  assert.equal(finalGrade(1, 30), 1);
  assert.equal(finalGrade(80, 0), 0);
  fc.assert(fc.property(percent, percent, (grade, kept) => {
    const final = finalGrade(grade, kept);
    assert.ok(Number.isInteger(final) && final >= 0 && final <= grade);
    assert.equal(final === 0, grade === 0 || kept === 0);
  }));
});

Deno.test("work is taken while the window is open, late where that is allowed and nothing is there yet", () => {
  const window = { opensAt: 1000, closesAt: 2000 };
  const decide = (late: LateRule, hasSubmitted: boolean, now: number) =>
    decideSubmission({ ...window, late }, hasSubmitted, now);
  assert.deepEqual(decide(deduct, false, 999), { kind: "refuse", key: "exercise_not_open" });
  const whole = { kind: "accept", daysLate: 0, keptPercent: 100 };
  assert.deepEqual(decide(refuse, false, 1500), whole);
  assert.deepEqual(decide(refuse, true, 1999), whole);
  assert.deepEqual(decide(refuse, false, 2000), { kind: "refuse", key: "exercise_closed" });
  assert.deepEqual(decide(refuse, true, 2000), { kind: "refuse", key: "submission_final" });
  assert.deepEqual(decide(deduct, true, 2000), { kind: "refuse", key: "submission_final" });
  const late = { kind: "accept", daysLate: 2, keptPercent: 80 };
  assert.deepEqual(decide(deduct, false, 2000 + DAY), late);
  assert.equal(exerciseStanding({ ...window, late: deduct }, null, 2000), "late");
  assert.equal(exerciseStanding({ ...window, late: refuse }, null, 2000), "missed");
  assert.equal(exerciseStanding({ ...window, late: refuse }, { grade: null }, 2000), "submitted");
  assert.equal(exerciseStanding({ ...window, late: refuse }, { grade: 0 }, 2000), "graded");
});

Deno.test("a file's name loses its folders and what forges headers, and ends as its content asks", () => {
  const name = (text: string) => safeFileName(text, ["pdf"]);
  assert.equal(name("laporan.pdf"), "laporan.pdf");
  assert.equal(name("Laporan.PDF"), "Laporan.PDF");
  assert.equal(name("../../etc/passwd"), "passwd.pdf");
  assert.equal(name("C:\\dokumen\\tugas.pdf"), "tugas.pdf");
  assert.equal(name("jahat.html"), "jahat.html.pdf");
  assert.equal(name('a"\r\nb.pdf'), "a_b.pdf");
  assert.equal(name(".pdf"), "pdf.pdf");
  assert.equal(name(""), "berkas.pdf");
  assert.equal(name("\u202efdp.exe"), "fdp.exe.pdf");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const safe = name(text);
    assert.match(safe, /[^.]\.pdf$/i);
    assert.doesNotMatch(safe, /[/\\"<>\p{Cc}]/u);
    assert.ok(safe.length <= 300);
  }));
});
