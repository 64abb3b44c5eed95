import fc from "fast-check";
import assert from "node:assert/strict";
import {
  certificateCode,
  certificateState,
  expiryOf,
  groupCode,
  isEarned,
  normaliseCode,
  type Requirement,
} from "../../lib/certificates/rules.ts";

Deno.test("codes carry 130 random bits and are no two alike", () => {
  const codes = new Set(Array.from({ length: 5000 }, () => certificateCode()));
  assert.equal(codes.size, 5000);
  for (const code of codes) assert.match(code, /^[0-9a-hjkmnp-tv-z]{26}$/);
  // Every place takes every letter of the alphabet: none of the bits is lost.
  for (let place = 0; place < 26; place++) {
    assert.equal(new Set([...codes].map((code) => code[place])).size, 32);
  }
});

Deno.test("a code is read however it was typed; anything else is none", () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 26, maxLength: 26 }), (random) => {
    const code = certificateCode(random);
    assert.equal(normaliseCode(code), code);
    assert.equal(normaliseCode(groupCode(code)), code);
    assert.equal(normaliseCode(` ${code.toUpperCase().replaceAll("0", "O")} `), code);
    assert.equal(normaliseCode(code.replaceAll("1", "I")), code);
    assert.equal(normaliseCode(code.slice(1)), null);
    assert.equal(normaliseCode(`${code}0`), null);
  }));
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const code = normaliseCode(text);
    assert.ok(code === null || normaliseCode(code) === code);
  }));
  assert.equal(normaliseCode("u".repeat(26)), null);
  assert.equal(normaliseCode("0".repeat(100_000)), null);
});

Deno.test("revoked before expired before valid, expired from its moment on", () => {
  const at = (expiresAt: number | null, revokedAt: number | null) =>
    [999, 1000, 1001].map((now) => certificateState({ expiresAt, revokedAt }, now));
  assert.deepEqual(at(null, null), ["valid", "valid", "valid"]);
  assert.deepEqual(at(1000, null), ["valid", "expired", "expired"]);
  assert.deepEqual(at(1000, 5), ["revoked", "revoked", "revoked"]);
});

Deno.test("months are counted by Jakarta's calendar", () => {
  const from = (text: string) => Temporal.Instant.from(text);
  assert.equal(expiryOf(from("2026-11-21T03:00:00Z"), null), null);
  assert.equal(String(expiryOf(from("2026-11-21T03:00:00Z"), 24)), "2028-11-21T03:00:00Z");
  // 31 January in Jakarta, still the 30th in UTC.
  assert.equal(String(expiryOf(from("2027-01-30T18:00:00Z"), 1)), "2027-02-27T18:00:00Z");
});

Deno.test("it is earned when everything is done, and never by having nothing to do", () => {
  const one = (isMet: boolean): Requirement => ({
    kind: "lessons",
    title: "",
    isMet,
    done: 0,
    needed: 0,
    id: null,
  });
  assert.equal(isEarned([]), false);
  assert.equal(isEarned([one(true), one(true)]), true);
  assert.equal(isEarned([one(true), one(false)]), false);
});
