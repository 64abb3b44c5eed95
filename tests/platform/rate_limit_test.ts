import assert from "node:assert/strict";
import { AppError } from "../../lib/platform/errors.ts";
import { clearLimit, hit, isLoopback, limit } from "../../lib/platform/rate_limit.ts";
import { withDeps } from "../support/deps.ts";

const RULE = { limit: 3, windowSeconds: 60 };

function isRateLimited(retryAfter: number) {
  return (error: unknown) => {
    assert.ok(error instanceof AppError);
    assert.equal(error.status, 429);
    assert.equal(error.retryAfter, retryAfter);
    return true;
  };
}

Deno.test("so many tries within a window, then none until it ends", () =>
  withDeps(async ({ db, clock }) => {
    for (let n = 0; n < 3; n++) {
      assert.deepEqual(await hit(db, "k", RULE, clock.now()), { allowed: true, retryAfter: 60 });
    }
    clock.advance({ seconds: 45 });
    assert.deepEqual(await hit(db, "k", RULE, clock.now()), { allowed: false, retryAfter: 15 });
    assert.equal((await hit(db, "other", RULE, clock.now())).allowed, true);
    clock.advance({ seconds: 14, milliseconds: 999 });
    assert.deepEqual(await hit(db, "k", RULE, clock.now()), { allowed: false, retryAfter: 1 });
    clock.advance({ milliseconds: 1 });
    assert.deepEqual(await hit(db, "k", RULE, clock.now()), { allowed: true, retryAfter: 60 });
    const { hits } = await db.selectFrom("rate_limits").select("hits").where("key", "=", "k")
      .executeTakeFirstOrThrow();
    assert.equal(hits, 1, "a new window starts from nothing");
  }));

Deno.test("tries at the same moment are all counted", () =>
  withDeps(async ({ db, clock }) => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => hit(db, "k", RULE, clock.now())),
    );
    assert.equal(answers.filter(({ allowed }) => allowed).length, 3);
  }));

Deno.test("long keys are told apart and kept short", () =>
  withDeps(async ({ db, clock }) => {
    const rule = { limit: 1, windowSeconds: 60 };
    const long = "x".repeat(50_000);
    assert.equal((await hit(db, `${long}1`, rule, clock.now())).allowed, true);
    assert.equal((await hit(db, `${long}2`, rule, clock.now())).allowed, true);
    assert.equal((await hit(db, `${long}1`, rule, clock.now())).allowed, false);
    const keys = await db.selectFrom("rate_limits").select("key").execute();
    assert.ok(keys.every(({ key }) => key.length <= 120));
  }));

Deno.test("one try too many is refused with the seconds to wait; success forgets them", () =>
  withDeps(async (deps) => {
    const attempt = () => limit(deps, "login", "203.0.113.9", RULE);
    for (let n = 0; n < 3; n++) await attempt();
    deps.clock.advance({ seconds: 20 });
    await assert.rejects(attempt(), isRateLimited(40));
    await limit(deps, "register", "203.0.113.9", RULE);
    await clearLimit(deps, "login", "203.0.113.9");
    await attempt();
  }));

Deno.test("loopback is exempt in development, unless it is told otherwise", () =>
  withDeps(async (deps) => {
    const rule = { limit: 1, windowSeconds: 60 };
    for (let n = 0; n < 3; n++) {
      await limit(deps, "login", "127.0.0.1", rule);
      await limit(deps, "account", "a@b.test", rule, "::1");
    }
    await limit(deps, "account", "a@b.test", rule, "203.0.113.9");
    await assert.rejects(limit(deps, "account", "a@b.test", rule, "203.0.113.9"));
    const strict = { ...deps, config: { ...deps.config, rateLimitLoopback: true } };
    await limit(strict, "login", "127.0.0.1", rule);
    await assert.rejects(limit(strict, "login", "127.0.0.1", rule), isRateLimited(60));
  }));

Deno.test("only this machine's own addresses are loopback", () => {
  for (const address of ["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1", "localhost"]) {
    assert.ok(isLoopback(address), address);
  }
  for (const address of ["", "128.0.0.1", "10.127.0.1", "::2", "127.0.0.1.evil.test", "local"]) {
    assert.ok(!isLoopback(address), address);
  }
});
