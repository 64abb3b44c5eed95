import assert from "node:assert/strict";
import {
  listDevices,
  logoutEverywhere,
  revokeDevice,
  viewerOf,
} from "../../lib/accounts/service.ts";
import { readUserAgent } from "../../lib/accounts/user_agent.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { enter, refusal } from "./support.ts";

const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)";

Deno.test("browser and system are read from the user agent", () => {
  for (
    const [header, browser, system] of [
      [
        `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/130.0.0.0 Mobile Safari/537.36`,
        "Chrome",
        "Android",
      ],
      [
        `Mozilla/5.0 (Linux; Android 13; SM-A127F) ${WEBKIT} SamsungBrowser/26.0 Chrome/122 Mobile Safari/537.36`,
        "Samsung Internet",
        "Android",
      ],
      [
        `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/130.0 Safari/537.36 Edg/130.0`,
        "Edge",
        "Windows",
      ],
      [
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15",
        "Safari",
        "macOS",
      ],
      [
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 CriOS/130.0 Mobile/15E Safari/604.1",
        "Chrome",
        "iPhone",
      ],
      [
        "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
        "Firefox",
        "Linux",
      ],
      ["curl/8.5.0", null, null],
      ["", null, null],
      [null, null, null],
    ] as const
  ) {
    assert.deepEqual(readUserAgent(header), { browser, system }, header ?? "none");
  }
});

Deno.test("a person sees where they are signed in, this device first", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps);
    const here = await enter(deps, person, { userAgent: "Firefox/132.0 (X11; Linux)" });
    deps.clock.advance({ hours: 1 });
    const there = await enter(deps, person, { address: "198.51.100.9", userAgent: null });
    await enter(deps, await makeUser(deps));
    const devices = await listDevices(deps, here.viewer);
    assert.deepEqual(
      devices.map(({ id, browser, system, address, isThis }) => [
        id,
        browser,
        system,
        address,
        isThis,
      ]),
      [
        [here.viewer.sessionId, "Firefox", "Linux", "203.0.113.7", true],
        [there.viewer.sessionId, null, null, "198.51.100.9", false],
      ],
    );
    assert.equal(devices[1].lastSeenAt.toString(), deps.clock.now().toString());
    deps.clock.advance({ hours: 24 * 30 - 1 });
    assert.deepEqual((await listDevices(deps, here.viewer)).length, 1, "one has run out");
  }));

Deno.test("a device is signed out, but nobody else's, and none twice", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps);
    const here = await enter(deps, person);
    const there = await enter(deps, person);
    const stranger = await enter(deps, await makeUser(deps));
    for (const id of [stranger.viewer.sessionId, crypto.randomUUID(), "", "all' or 1=1"]) {
      assert.equal((await refusal(revokeDevice(deps, here.viewer, id))).code, "not_found");
    }
    const other = await revokeDevice(deps, here.viewer, there.viewer.sessionId);
    assert.deepEqual(other, { isThis: false });
    const again = await refusal(revokeDevice(deps, here.viewer, there.viewer.sessionId));
    assert.equal(again.code, "not_found");
    assert.equal(await viewerOf(deps, there.cookies), null);
    assert.ok(await viewerOf(deps, here.cookies));
    assert.ok(await viewerOf(deps, stranger.cookies));
    const own = await revokeDevice(deps, here.viewer, here.viewer.sessionId);
    assert.deepEqual(own, { isThis: true });
  }));

Deno.test("logging out everywhere ends every session of the person, and no other", () =>
  withDeps(async (deps) => {
    const person = await makeUser(deps);
    const sessions = [await enter(deps, person), await enter(deps, person)];
    const stranger = await enter(deps, await makeUser(deps));
    assert.match(await logoutEverywhere(deps, sessions[0].viewer), /^session=;.*Max-Age=0/);
    for (const { cookies } of sessions) assert.equal(await viewerOf(deps, cookies), null);
    assert.ok(await viewerOf(deps, stranger.cookies));
  }));
