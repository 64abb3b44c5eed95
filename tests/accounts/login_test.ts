import assert from "node:assert/strict";
import { login, logout, register, viewerOf } from "../../lib/accounts/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { createLogger } from "../../lib/platform/log.ts";
import { limit } from "../../lib/platform/rate_limit.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { applicant, client, cookieHeader } from "./support.ts";

const RIGHT = { email: "rina@contoh.id", password: TEST_PASSWORD };
const WRONG = { ...RIGHT, password: "bukan yang ini" };

async function fails(action: Promise<unknown>): Promise<AppError> {
  const error = await action.then(() => null, (reason) => reason);
  assert.ok(error instanceof AppError, `no refusal but ${error}`);
  return error;
}

function rina(deps: TestDeps, options: Parameters<typeof makeUser>[1] = {}) {
  return makeUser(deps, { email: RIGHT.email, name: "Rina", ...options });
}

Deno.test("the right password signs in, in any case of the address", () =>
  withDeps(async (deps) => {
    const user = await rina(deps, { role: "instructor", lang: "en", zone: "Asia/Jayapura" });
    const { viewer, cookie } = await login(deps, { ...RIGHT, email: "RINA@contoh.ID" }, client());
    assert.deepEqual(await viewerOf(deps, cookieHeader(cookie)), viewer);
    const { sessionId: _, ...rest } = viewer;
    assert.deepEqual(rest, {
      id: user.id,
      name: "Rina",
      email: RIGHT.email,
      role: "instructor",
      emailVerified: true,
      instructorVerified: true,
      picture: null,
      lang: "en",
      unread: 0,
      zone: "Asia/Jayapura",
    });
  }));

Deno.test("a wrong password, an unknown address and a guess at a closed account get the same answer; its owner hears why", () =>
  withDeps(async (deps) => {
    await rina(deps);
    await makeUser(deps, { email: "tutup@contoh.id", deactivatedAt: deps.clock.now() });
    const closed = { email: "tutup@contoh.id" };
    const answers = [WRONG, { ...RIGHT, email: "siapa@contoh.id" }, { ...WRONG, ...closed }];
    for (const input of answers) {
      const error = await fails(login(deps, input, client()));
      assert.equal(error.status, 422);
      assert.equal(error.key, "login_failed");
      assert.deepEqual(error.fields, {});
    }
    assert.equal(
      (await fails(login(deps, { ...RIGHT, ...closed }, client()))).key,
      "login_deactivated",
    );
    assert.equal((await deps.db.selectFrom("sessions").select("id").execute()).length, 0);
  }));

Deno.test("logging in ends the session that the browser came with, and no other", () =>
  withDeps(async (deps) => {
    await rina(deps);
    const phone = await login(deps, RIGHT, client());
    const first = await login(deps, RIGHT, client());
    const cookies = cookieHeader(first.cookie);
    const second = await login(deps, RIGHT, client({ cookies }));
    assert.notEqual(second.viewer.sessionId, first.viewer.sessionId);
    assert.equal(await viewerOf(deps, cookies), null);
    assert.ok(await viewerOf(deps, cookieHeader(second.cookie)));
    assert.ok(await viewerOf(deps, cookieHeader(phone.cookie)));
    const other = await register(
      deps,
      applicant({ email: "lain@contoh.id" }),
      client({ cookies: cookieHeader(second.cookie) }),
    );
    assert.equal(await viewerOf(deps, cookieHeader(second.cookie)), null);
    assert.ok(await viewerOf(deps, cookieHeader(other.cookie)));
  }));

Deno.test("logging out ends the session, also for whoever kept the cookie", () =>
  withDeps(async (deps) => {
    await rina(deps);
    const { viewer, cookie } = await login(deps, RIGHT, client());
    assert.match(await logout(deps, viewer), /^session=;.*Max-Age=0/);
    assert.equal(await viewerOf(deps, cookieHeader(cookie)), null);
    assert.match(await logout(deps, null), /^session=;.*Max-Age=0/);
  }));

Deno.test("a session ends with its time, with its account, and notes now and then that it is used", () =>
  withDeps(async (deps) => {
    const user = await rina(deps);
    const start = deps.clock.now();
    const { viewer, cookie } = await login(deps, RIGHT, client());
    const cookies = cookieHeader(cookie);
    const lastSeen = async () => {
      const row = await deps.db.selectFrom("sessions").select("last_seen_at")
        .where("id", "=", viewer.sessionId).executeTakeFirstOrThrow();
      return row.last_seen_at.since(start).total("minutes");
    };
    deps.clock.advance({ minutes: 4 });
    await viewerOf(deps, cookies);
    assert.equal(await lastSeen(), 0);
    deps.clock.advance({ minutes: 4 });
    await viewerOf(deps, cookies);
    assert.equal(await lastSeen(), 8);
    const close = (at: Temporal.Instant | null) =>
      deps.db.updateTable("users").set({ deactivated_at: at }).where("id", "=", user.id).execute();
    await close(start);
    assert.equal(await viewerOf(deps, cookies), null);
    await close(null);
    assert.ok(await viewerOf(deps, cookies));
    deps.clock.advance({ hours: 30 * 24 });
    assert.equal(await viewerOf(deps, cookies), null);
  }));

Deno.test("a signed token of a session that the database does not know names nobody", () =>
  withDeps(async (deps) => {
    await rina(deps);
    const { cookie } = await login(deps, RIGHT, client());
    await deps.db.deleteFrom("sessions").execute();
    assert.equal(await viewerOf(deps, cookieHeader(cookie)), null);
  }));

Deno.test("guessing one account is slowed down from anywhere, in whatever case it is written", () =>
  withDeps(async (deps) => {
    await rina(deps);
    for (let n = 0; n < 10; n++) {
      const email = n % 2 ? "RINA@contoh.id" : "rina@CONTOH.id";
      const error = await fails(
        login(deps, { ...WRONG, email }, client({ address: `198.51.100.${n}` })),
      );
      assert.equal(error.key, "login_failed");
    }
    const error = await fails(login(deps, RIGHT, client({ address: "198.51.100.99" })));
    assert.equal(error.status, 429);
    assert.equal(error.retryAfter, 900);
    deps.clock.advance({ minutes: 15 });
    assert.ok(await login(deps, RIGHT, client({ address: "198.51.100.99" })));
  }));

Deno.test("an unknown address is slowed down as a known one is", () =>
  withDeps(async (deps) => {
    const input = { ...WRONG, email: "siapa@contoh.id" };
    for (let n = 0; n < 10; n++) await fails(login(deps, input, client()));
    assert.equal((await fails(login(deps, input, client()))).status, 429);
  }));

Deno.test("strangers who guess do not keep the owner out of where they have been before", () =>
  withDeps(async (deps) => {
    await rina(deps);
    const home = client({ address: "192.0.2.20" });
    await login(deps, RIGHT, home);
    for (let n = 0; n < 11; n++) await fails(login(deps, WRONG, client()));
    assert.equal((await fails(login(deps, RIGHT, client()))).status, 429);
    assert.ok(await login(deps, RIGHT, home));
  }));

Deno.test("success forgives the tries before it", () =>
  withDeps(async (deps) => {
    await rina(deps);
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 9; n++) await fails(login(deps, WRONG, client()));
      await login(deps, RIGHT, client());
    }
  }));

Deno.test("guessing many accounts from one address is slowed down", () =>
  withDeps(async (deps) => {
    await rina(deps);
    const guess = (n: number) =>
      fails(login(deps, { email: `orang${n}@contoh.id`, password: "x" }, client()));
    // All but the last two are only counted: each real one costs a password hash.
    const { address } = client();
    const rule = { limit: 50, windowSeconds: 15 * 60 };
    for (let n = 0; n < 48; n++) await limit(deps, "login_address", address, rule, address);
    for (let n = 48; n < 50; n++) assert.equal((await guess(n)).key, "login_failed");
    assert.equal((await guess(50)).status, 429);
    assert.equal((await fails(login(deps, RIGHT, client()))).status, 429);
    assert.ok(await login(deps, RIGHT, client({ address: "192.0.2.20" })));
  }));

Deno.test("the log tells who came and who failed, never an address or a password", () =>
  withDeps(async (deps) => {
    const user = await rina(deps);
    const lines: string[] = [];
    const logged = { ...deps, log: createLogger((line) => lines.push(line)) };
    await fails(login(logged, WRONG, client()));
    const { viewer } = await login(logged, RIGHT, client());
    await logout(logged, viewer);
    await register(logged, applicant({ email: "lain@contoh.id" }), client());
    const events = lines.map((line) => JSON.parse(line));
    assert.deepEqual(events.map(({ event }) => event), [
      "login_failed",
      "login",
      "logout",
      "registered",
    ]);
    assert.ok(events.slice(0, 3).every(({ userId }) => userId === user.id));
    for (const secret of [RIGHT.email, "lain@", TEST_PASSWORD, WRONG.password, "gajah", "eyJ"]) {
      assert.ok(!lines.join("\n").includes(secret), secret);
    }
  }));
