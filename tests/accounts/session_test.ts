import assert from "node:assert/strict";
import { SignJWT } from "jose";
import {
  SESSION_SECONDS,
  sessionCookie,
  sessionIdOf,
  signSession,
} from "../../lib/accounts/session.ts";
import { TestClock } from "../support/deps.ts";

const secret = (text: string) => new TextEncoder().encode(text.repeat(4));
const SID = "0b0e7f5c-6a34-4b0e-9a39-0f3a5f1f9a10";

function keys() {
  return { sessionSecret: secret("rahasia-server-1"), clock: new TestClock() };
}

function base64url(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
}

Deno.test("a token names its session until it runs out", async () => {
  const deps = keys();
  const cookies = `theme=dark; session=${await signSession(deps, SID, deps.clock.now())}; lang=id`;
  assert.equal(await sessionIdOf(deps, cookies), SID);
  deps.clock.advance({ seconds: SESSION_SECONDS - 1 });
  assert.equal(await sessionIdOf(deps, cookies), SID);
  deps.clock.advance({ seconds: 1 });
  assert.equal(await sessionIdOf(deps, cookies), null);
});

Deno.test("tokens that are not ours name nobody", async () => {
  const deps = keys();
  const iat = Math.floor(deps.clock.now().epochMilliseconds / 1000);
  const claims = { sid: SID, iat, exp: iat + 3600 };
  const good = await signSession(deps, SID, deps.clock.now());
  const [head, , signature] = good.split(".");
  const sign = (payload: Record<string, unknown>, alg = "HS256", key = deps.sessionSecret) =>
    new SignJWT(payload).setProtectedHeader({ alg }).sign(key);
  const forged: Record<string, string> = {
    "no signature, alg none": `${base64url({ alg: "none", typ: "JWT" })}.${base64url(claims)}.`,
    "alg none with a signature": `${base64url({ alg: "none" })}.${base64url(claims)}.${signature}`,
    "another payload": `${head}.${base64url({ ...claims, exp: iat + 9e6 })}.${signature}`,
    "another secret": await sign(claims, "HS256", secret("rahasia-orang-99")),
    "another algorithm": await sign(claims, "HS512"),
    "no end": await sign({ sid: SID, iat }),
    "no session": await sign({ iat, exp: iat + 3600 }),
    "a session that is no UUID": await sign({ ...claims, sid: "1' or '1'='1" }),
    "a session that is no text": await sign({ ...claims, sid: 7 }),
    "noise": "abc.def.ghi",
    "one part": "abc",
    "nothing": "",
  };
  assert.equal(await sessionIdOf(deps, `session=${await sign(claims)}`), SID);
  for (const [what, token] of Object.entries(forged)) {
    assert.equal(await sessionIdOf(deps, `session=${token}`), null, what);
  }
  assert.equal(await sessionIdOf(deps, null), null);
});

Deno.test("the cookie is out of reach for scripts and other sites, and https only where the site is", () => {
  const plain = sessionCookie("abc", { secure: false });
  assert.equal(plain, `session=abc; Path=/; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Lax`);
  assert.match(sessionCookie("abc", { secure: true }), /; Secure$/);
  assert.match(sessionCookie("", { secure: false }), /^session=; .*Max-Age=0;/);
});
