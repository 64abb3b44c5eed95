import assert from "node:assert/strict";
import fc from "fast-check";
import {
  homeOf,
  isCommonPassword,
  isDueForTouch,
  isPersonalPassword,
  normaliseEmail,
  passwordProblem,
} from "../../lib/accounts/rules.ts";

const SITI = { name: "Siti Nurhaliza", email: "siti.nur@contoh.id" };

Deno.test("an e-mail address is kept without space around it and with a lower-case domain", () => {
  assert.equal(normaliseEmail("  Siti.Nur@CONTOH.Id \n"), "Siti.Nur@contoh.id");
  assert.equal(normaliseEmail("no-address"), "no-address");
});

Deno.test("normalising an address twice changes nothing more", () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const once = normaliseEmail(text);
    assert.equal(normaliseEmail(once), once);
  }));
});

Deno.test("common passwords are refused in every usual disguise", () => {
  const common =
    `password Password PASSWORD123! p@ssw0rd P4ssword indonesia Indonesia2026 sayangku bismillah
    Bismillah123 12345678 87654321 11111111 20261121 08123456789 qwertyui qwertyuiop123 asdfghjkl 1q2w3e4r abcdefgh
    hgfedcba aaaaaaaa abcabcabc abababab 1qaz2wsx admin123 rahasia123 sayang.123 iloveyou1 123password s4yang88
    qwerty12345 katasandi passwordpassword ........ 3edc4rfv`;
  for (const password of common.split(/\s+/)) {
    assert(isCommonPassword(password), `${password} passes`);
  }
});

Deno.test("passwords that nobody guesses first are not called common", () => {
  const fine = [
    "rahasia-uji-123",
    "kopi hangat di beranda",
    "tr0mbone-Kaca-91",
    "gajah.minum.teh",
    "xK9#vq2Lm!",
  ];
  for (const password of fine) assert(!isCommonPassword(password), `${password} is refused`);
});

Deno.test("a word of the list stays common with any digits after it, in any case", () => {
  fc.assert(fc.property(
    fc.constantFrom("sayang", "Bismillah", "PASSWORD", "Indonesia", "qwerty"),
    fc.nat(9_999_999),
    fc.constantFrom("", "!", "!!", "."),
    (word, number, end) => assert(isCommonPassword(`${word}${number}${end}`)),
  ));
});

Deno.test("one to four letters repeated are common", () => {
  fc.assert(fc.property(
    fc.stringMatching(/^[a-z0-9#]{1,4}$/),
    fc.integer({ min: 2, max: 12 }),
    (unit, times) => assert(isCommonPassword(unit.repeat(times + 6))),
  ));
});

Deno.test("passwords made of the owner's name or address are refused", () => {
  const personal =
    `sitinurhaliza SitiNurhaliza Nurhaliza88 nurhaliza2026! siti.nur@contoh.id siti.nur1999 S1t1Nurh4l1z4
    nurhalizza siti-nurhaliza-123 contohid siti12345678`;
  for (const password of personal.split(/\s+/)) {
    assert(isPersonalPassword(password, SITI), `${password} passes`);
  }
});

Deno.test("a long phrase may mention a name; short names forbid nothing", () => {
  assert(!isPersonalPassword("siti naik kuda ke pasar malam", SITI));
  assert(
    !isPersonalPassword("belalai-gajah-uji-coba-1", { name: "Uji Coba", email: "uji@contoh.id" }),
  );
  assert(!isPersonalPassword("kopi-hangat-7", { name: "Al", email: "a@b.id" }));
});

Deno.test("a name with digits after it never makes a password", () => {
  fc.assert(fc.property(
    fc.stringMatching(/^[A-Za-z]{4,20}$/),
    fc.nat(999_999),
    (name, number) => {
      const owner = { name: `${name} Wibowo`, email: "x@contoh.id" };
      assert(isPersonalPassword(`${name}${number}`, owner));
    },
  ));
});

Deno.test("whatever is typed, the judgement comes and does not depend on case", () => {
  fc.assert(fc.property(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.stringMatching(/^[a-z ]{1,100}$/),
    (password, name) => {
      const owner = { name, email: "seseorang@contoh.id" };
      const ascii = password.replace(/[^\x20-\x7e]/g, "");
      assert.equal(
        passwordProblem(ascii.toUpperCase(), owner),
        passwordProblem(ascii.toLowerCase(), owner),
      );
      passwordProblem(password, owner);
    },
  ));
});

Deno.test("the message says which rule was broken", () => {
  assert.equal(passwordProblem("nurhaliza88", SITI), "password_personal");
  assert.equal(passwordProblem("bismillah99", SITI), "password_common");
  assert.equal(passwordProblem("gajah.minum.teh", SITI), null);
});

Deno.test("a session's last use is noted every five minutes", () => {
  const at = Temporal.Instant.from("2026-11-21T03:00:00Z");
  assert.equal(isDueForTouch(at, at.add({ minutes: 4, seconds: 59 })), false);
  assert.equal(isDueForTouch(at, at.add({ minutes: 5 })), true);
});

Deno.test("people land where they have something to do", () => {
  assert.equal(homeOf({ role: "student", instructorVerified: false }), "/my-courses");
  assert.equal(homeOf({ role: "instructor", instructorVerified: false }), "/profile");
  assert.equal(homeOf({ role: "instructor", instructorVerified: true }), "/instructor");
  assert.equal(homeOf({ role: "admin", instructorVerified: false }), "/admin");
});
