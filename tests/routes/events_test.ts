import assert from "node:assert/strict";
import { withApp, withServer } from "../support/app.ts";
import { makeUser } from "../support/factories.ts";

/** Reads until `part` has arrived, then lets go of the stream. */
async function readUntil(response: Response, part: string): Promise<string> {
  assert.ok(response.body);
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes(part)) return text;
  }
  assert.fail(`the stream ended without ${part}: ${text}`);
}

Deno.test("signed in, one gets one's own events as they happen", () =>
  withApp(async ({ deps, client }) => {
    const [user, other] = [await makeUser(deps), await makeUser(deps)];
    const browser = await client(user);
    const response = await browser.get("/events", { accept: "text/event-stream" });
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
    assert.match(response.headers.get("cache-control") ?? "", /no-store/);
    const now = deps.clock.now();
    await deps.live.publish(deps.db, other.id, "note", { secret: true }, now);
    await deps.live.publish(deps.db, user.id, "note", { mine: true }, now);
    const text = await readUntil(response, "event: note\n");
    assert.match(text, /retry: \d+\n/);
    assert.match(text, /data: \{"mine":true\}\n\n/);
    assert.ok(!text.includes("secret"));
  }));

Deno.test("the last id can come as a header or in the address; a forged one is a 400", () =>
  withApp(async ({ deps, client }) => {
    const user = await makeUser(deps);
    const browser = await client(user);
    await deps.live.publish(deps.db, user.id, "note", "missed", deps.clock.now());
    for (const [path, headers] of [["/events?last=0", {}], ["/events", { "last-event-id": "0" }]]) {
      const response = await browser.get(String(path), Object(headers));
      await readUntil(response, 'data: "missed"\n');
    }
    for (const id of ["-1", "x", "1;drop", "99999999999999999999"]) {
      const response = await browser.get("/events", { "last-event-id": id });
      assert.equal(response.status, 400, id);
      await response.body?.cancel();
    }
  }));

Deno.test("signed out, there is nothing to listen to", () =>
  withApp(async ({ client }) => {
    const visitor = await client();
    const page = await visitor.get("/events");
    assert.equal(page.status, 303);
    const script = await visitor.get("/events", { accept: "application/json" });
    assert.equal(script.status, 401);
    await script.body?.cancel();
  }));

Deno.test("over the network events are not held back, and a tab that leaves frees its place", () =>
  withApp(async ({ deps, client, fetch }) => {
    const user = await makeUser(deps);
    const browser = await client(user);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    await withServer(fetch, async (base) => {
      // More often than there are places.
      for (let n = 0; n < 12; n++) {
        const abort = new AbortController();
        const response = await globalThis.fetch(`${base}/events?last=0`, {
          headers: { cookie, "accept-encoding": "gzip" },
          signal: abort.signal,
        });
        if (response.status === 429) assert.fail(`place ${n} is still taken`);
        await deps.live.publish(deps.db, user.id, "note", n, deps.clock.now());
        await readUntil(response, `data: ${n}\n`);
        abort.abort();
      }
    });
  }));
