import assert from "node:assert/strict";
import { sql } from "kysely";
import {
  changePassword,
  checkReset,
  login,
  requestReset,
  resetPassword,
  viewerOf,
} from "../../lib/accounts/service.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { client, cookieHeader, enter, mailedToken, mails, refusal } from "./support.ts";

const FRESH = "kopi-tubruk-payung-42";

async function forgetful(deps: TestDeps) {
  const person = await makeUser(deps, { email: "rina@contoh.id", emailVerified: false });
  await requestReset(deps, { email: " RINA@contoh.id " }, client());
  return { person, token: await mailedToken(deps, "reset-password") };
}

const entering = (deps: TestDeps, password: string) =>
  login(deps, { email: "rina@contoh.id", password }, client());

Deno.test("a forgotten password is replaced with the link that was sent", () =>
  withDeps(async (deps) => {
    const { token } = await forgetful(deps);
    const phone = await enter(deps, { email: "rina@contoh.id" });
    const laptop = await enter(deps, { email: "rina@contoh.id" }, { address: "203.0.113.9" });
    assert.deepEqual(await checkReset(deps, token), { email: "rina@contoh.id" });

    const { viewer, cookie } = await resetPassword(deps, token, { password: FRESH }, client());
    assert.equal(viewer.emailVerified, true, "who reads the mails owns the address");
    assert.equal((await viewerOf(deps, cookieHeader(cookie)))?.email, "rina@contoh.id");
    for (const { cookies } of [phone, laptop]) assert.equal(await viewerOf(deps, cookies), null);
    await entering(deps, FRESH);
    assert.equal((await refusal(entering(deps, TEST_PASSWORD))).key, "login_failed");
    const last = (await mails(deps)).at(-1);
    assert.match(last?.key ?? "", /^password-/);
    assert.equal((await refusal(checkReset(deps, token))).key, "token_used");
  }));

Deno.test("a link works for an hour, and a refused password leaves it usable", () =>
  withDeps(async (deps) => {
    const { token } = await forgetful(deps);
    for (
      const [password, key] of [
        ["pendek", "password_short"],
        ["password123", "password_common"],
        ["rina@contoh", "password_personal"],
      ]
    ) {
      const error = await refusal(resetPassword(deps, token, { password }, client()));
      assert.deepEqual(error.fields, { password: key });
    }
    deps.clock.advance({ minutes: 60 });
    const late = await refusal(resetPassword(deps, token, { password: FRESH }, client()));
    assert.equal(late.key, "token_expired");
    deps.clock.advance({ seconds: -1 });
    await resetPassword(deps, token, { password: FRESH }, client());
  }));

Deno.test("two requests with one link set one password", () =>
  withDeps(async (deps) => {
    const { token } = await forgetful(deps);
    const passwords = [FRESH, "sepeda-hujan-biru-77"];
    const results = await Promise.allSettled(
      passwords.map((password) => resetPassword(deps, token, { password }, client())),
    );
    const won = results.findIndex(({ status }) => status === "fulfilled");
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
    await entering(deps, passwords[won]);
    assert.equal((await refusal(entering(deps, passwords[1 - won]))).key, "login_failed");
    const { rows: [{ count }] } = await sql<{ count: number }>`
      select count(*)::int as count from sessions where revoked_at is null`.execute(deps.db);
    assert.equal(count, 2, "one from the reset, one from logging in");
  }));

Deno.test("an address without an account gets the same answer, the same work and no mail", () =>
  withDeps(async (deps) => {
    await makeUser(deps, { email: "rina@contoh.id" });
    await makeUser(deps, { email: "pergi@contoh.id", deactivatedAt: deps.clock.now() });
    const statements: number[] = [];
    for (const email of ["rina@contoh.id", "tidak.ada@contoh.id", "pergi@contoh.id"]) {
      await requestReset(deps, { email }, client());
      const { rows } = await sql`select id from pgboss.job`.execute(deps.db);
      statements.push(rows.length);
    }
    assert.deepEqual(statements, [1, 2, 3]);
    assert.deepEqual((await mails(deps)).map(({ recipient }) => recipient), ["rina@contoh.id"]);
  }));

Deno.test("asking for links is limited per account and per address", () =>
  withDeps(async (deps) => {
    const ask = (email: string, address: string) =>
      requestReset(deps, { email }, client({ address }));
    for (let n = 0; n < 3; n++) await ask("rina@contoh.id", `203.0.113.${n}`);
    const account = await refusal(ask("RINA@contoh.id", "203.0.113.50"));
    assert.equal(account.code, "rate_limited");
    for (let n = 0; n < 20; n++) await ask(`orang${n}@contoh.id`, "198.51.100.4");
    const address = await refusal(ask("lain@contoh.id", "198.51.100.4"));
    assert.equal(address.code, "rate_limited");
    deps.clock.advance({ hours: 1, seconds: 1 });
    await ask("rina@contoh.id", "198.51.100.4");
  }));

Deno.test("changing the password needs the current one and ends the other sessions", () =>
  withDeps(async (deps) => {
    const { token } = await forgetful(deps);
    const here = await enter(deps, { email: "rina@contoh.id" });
    const there = await enter(deps, { email: "rina@contoh.id" });
    const change = (current: string, password: string) =>
      changePassword(deps, here.viewer, { current_password: current, password }, client());

    const wrong = await refusal(change("bukan yang ini", FRESH));
    assert.deepEqual(wrong.fields, { current_password: "password_wrong" });
    const weak = await refusal(change(TEST_PASSWORD, "rina@contoh"));
    assert.deepEqual(weak.fields, { password: "password_personal" });
    const empty = await refusal(change("", ""));
    assert.deepEqual(empty.fields, { current_password: "required", password: "required" });
    assert.ok(await viewerOf(deps, there.cookies));

    await change(TEST_PASSWORD, FRESH);
    assert.ok(await viewerOf(deps, here.cookies));
    assert.equal(await viewerOf(deps, there.cookies), null);
    assert.equal((await refusal(checkReset(deps, token))).key, "token_used");
    await entering(deps, FRESH);
  }));

Deno.test("the current password cannot be guessed by who holds an open session", () =>
  withDeps(async (deps) => {
    const { viewer } = await enter(deps, await makeUser(deps));
    const guess = (current: string) =>
      changePassword(deps, viewer, { current_password: current, password: FRESH }, client());
    for (let n = 0; n < 10; n++) await refusal(guess("bukan yang ini"));
    assert.equal((await refusal(guess(TEST_PASSWORD))).code, "rate_limited");
  }));
