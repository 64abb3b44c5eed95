import assert from "node:assert/strict";
import { sql } from "kysely";
import {
  checkVerification,
  register,
  requestVerification,
  verifyEmail,
  viewerOf,
} from "../../lib/accounts/service.ts";
import { encodeBase64Url } from "../../lib/platform/base64.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { applicant, client, cookieHeader, enter, mailedToken, mails, refusal } from "./support.ts";

async function newcomer(deps: TestDeps) {
  const { viewer, cookie } = await register(deps, applicant(), client());
  return { viewer, cookies: cookieHeader(cookie), token: await mailedToken(deps, "verify-email") };
}

async function isVerified(deps: TestDeps, cookies: string): Promise<boolean | undefined> {
  return (await viewerOf(deps, cookies))?.emailVerified;
}

Deno.test("registering sends a link that confirms the address, once", () =>
  withDeps(async (deps) => {
    const { cookies, token } = await newcomer(deps);
    const sent = (await mails(deps)).map(({ key }) => key.split("-")[0]);
    assert.deepEqual(sent.sort(), ["verify", "welcome"]);
    assert.equal(await isVerified(deps, cookies), false);
    await checkVerification(deps, null, token);
    assert.equal(await isVerified(deps, cookies), false, "looking at it uses nothing up");
    await verifyEmail(deps, null, token);
    assert.equal(await isVerified(deps, cookies), true);
    assert.equal((await refusal(verifyEmail(deps, null, token))).key, "token_used");
  }));

Deno.test("only the hash of a token is kept", () =>
  withDeps(async (deps) => {
    const { token } = await newcomer(deps);
    const [row, ...others] = await deps.db.selectFrom("account_tokens").selectAll().execute();
    assert.equal(others.length, 0);
    assert.equal(Uint8Array.fromBase64(token, { alphabet: "base64url" }).length, 32);
    assert.match(row.hash, /^[0-9a-f]{64}$/);
    assert.ok(!JSON.stringify(row).includes(token));
  }));

Deno.test("outside development no mail that is kept, and no job, holds the token", () =>
  withDeps(async (deps) => {
    await register(deps, applicant(), client());
    const sent = await mails(deps);
    const letter = sent.find(({ key }) => key.startsWith("verify-"));
    assert.deepEqual([letter?.html, letter?.text], ["", ""]);
    const { rows } = await sql<{ text: string }>`select data::text as text from pgboss.job`
      .execute(deps.db);
    assert.ok(rows.length > 0 && rows.every(({ text }) => !text.includes("token")));
  }, { appEnv: "production" }));

Deno.test("a link works for 48 hours", () =>
  withDeps(async (deps) => {
    const { cookies, token } = await newcomer(deps);
    deps.clock.advance({ hours: 48 });
    assert.equal((await refusal(verifyEmail(deps, null, token))).key, "token_expired");
    deps.clock.advance({ seconds: -1 });
    await verifyEmail(deps, null, token);
    assert.equal(await isVerified(deps, cookies), true);
  }));

Deno.test("what is no token of ours is refused, and one for something else", () =>
  withDeps(async (deps) => {
    const { token } = await newcomer(deps);
    const forged = encodeBase64Url(new Uint8Array(32));
    for (const one of ["", "x", forged, `${token}A`, token.slice(1), "é".repeat(43)]) {
      const { code, key } = await refusal(verifyEmail(deps, null, one));
      assert.deepEqual([code, key], ["invalid", "token_invalid"]);
    }
    await deps.db.updateTable("account_tokens").set({ purpose: "reset_password" }).execute();
    assert.equal((await refusal(verifyEmail(deps, null, token))).key, "token_invalid");
  }));

Deno.test("somebody who is signed in with another account confirms nothing", () =>
  withDeps(async (deps) => {
    const { cookies, token } = await newcomer(deps);
    const other = await enter(deps, await makeUser(deps));
    const { key } = await refusal(verifyEmail(deps, other.viewer, token));
    assert.equal(key, "token_foreign");
    assert.equal(await isVerified(deps, cookies), false);
  }));

Deno.test("a link that is used twice at once works once", () =>
  withDeps(async (deps) => {
    const { token } = await newcomer(deps);
    const results = await Promise.allSettled([1, 2, 3].map(() => verifyEmail(deps, null, token)));
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
  }));

Deno.test("a link can be asked for again, three times an hour, until the address is confirmed", () =>
  withDeps(async (deps) => {
    const { viewer, cookies, token } = await newcomer(deps);
    for (let n = 0; n < 3; n++) await requestVerification(deps, viewer, client());
    const error = await refusal(requestVerification(deps, viewer, client()));
    assert.equal(error.code, "rate_limited");
    assert.equal((await mails(deps)).length, 5);
    const newest = await mailedToken(deps, "verify-email");
    assert.notEqual(newest, token);
    await verifyEmail(deps, viewer, newest);
    assert.equal((await refusal(verifyEmail(deps, null, token))).key, "token_used");

    deps.clock.advance({ hours: 2 });
    const verified = await viewerOf(deps, cookies);
    assert.ok(verified);
    await requestVerification(deps, verified, client());
    assert.equal((await mails(deps)).length, 5);
  }));
