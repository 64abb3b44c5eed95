import assert from "node:assert/strict";
import { hashPassword, NOBODYS_HASH, verifyPassword } from "../../lib/accounts/password.ts";

/** `$argon2id$v=19$m=…,t=…,p=…`: what decides how long a check takes. */
function costOf(hash: string): string {
  return hash.split("$").slice(0, 4).join("$");
}

Deno.test("a password is hashed with argon2id, its own salt and OWASP's cost", async () => {
  const [one, two] = await Promise.all([hashPassword("gajah minum"), hashPassword("gajah minum")]);
  assert.equal(costOf(one), "$argon2id$v=19$m=19456,t=2,p=1");
  assert.notEqual(one, two);
  assert.ok(await verifyPassword("gajah minum", one));
  assert.ok(!await verifyPassword("gajah Minum", one));
});

Deno.test("a password is the same however its letters were composed", async () => {
  const hash = await hashPassword("cafe\u0301-senja");
  assert.ok(await verifyPassword("caf\u00e9-senja", hash));
});

Deno.test("an account that does not exist costs a whole check and never matches", async () => {
  const real = await hashPassword("gajah minum");
  assert.equal(costOf(NOBODYS_HASH), costOf(real));
  assert.equal(NOBODYS_HASH.split("$")[4].length, real.split("$")[4].length);
  assert.equal(NOBODYS_HASH.split("$")[5].length, real.split("$")[5].length);
  assert.equal(await verifyPassword("apa saja", null), false);
  const time = async (hash: string | null) => {
    const start = performance.now();
    await verifyPassword("bukan ini", hash);
    return performance.now() - start;
  };
  const times = { known: Infinity, unknown: Infinity };
  const ratio = () => times.unknown / times.known;
  const isAlike = () => ratio() > 0.5 && ratio() < 2;
  // A busy machine is slow now and then; a check that is left out never takes as long.
  for (let round = 0; round < 50 && !isAlike(); round++) {
    times.known = Math.min(times.known, await time(real));
    times.unknown = Math.min(times.unknown, await time(null));
  }
  assert.ok(isAlike(), `takes ${ratio()} of the time`);
});
