import assert from "node:assert/strict";
import { withApp, withServer } from "../support/app.ts";
import { makeUser } from "../support/factories.ts";

/** The text of a stream as it arrives. */
function textOf(response: Response): ReadableStreamDefaultReader<string> {
  assert.ok(response.body);
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

/** Reads until `part` has arrived. */
async function readUntil(
  reader: ReadableStreamDefaultReader<string>,
  part: string,
): Promise<string> {
  for (let text = "";;) {
    const { done, value } = await reader.read();
    if (done) assert.fail(`the stream ended without ${part}: ${text}`);
    text += value;
    if (text.includes(part)) return text;
  }
}

Deno.test("signed in, one gets one's own events as they happen", () =>
  withApp(async ({ deps, client }) => {
    const [user, other] = [await makeUser(deps), await makeUser(deps)];
    const browser = await client(user);
    const response = await browser.get("/events", { accept: "text/event-stream" });
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
    assert.match(response.headers.get("cache-control") ?? "", /no-store/);
    const reader = textOf(response);
    const start = await readUntil(reader, "event: hello\n");
    assert.match(start, /retry: \d+\n/);
    const now = deps.clock.now();
    await deps.live.publish(deps.db, other.id, "note", { secret: true }, now);
    await deps.live.publish(deps.db, user.id, "note", { mine: true }, now);
    const text = await readUntil(reader, "event: note\n");
    assert.match(text, /data: \{"mine":true\}\n\n/);
    assert.ok(!text.includes("secret"));
    await reader.cancel();
  }));

Deno.test("the last id can come as a header or in the address; a forged one is a 400", () =>
  withApp(async ({ deps, client }) => {
    const user = await makeUser(deps);
    const browser = await client(user);
    await deps.live.publish(deps.db, user.id, "note", "missed", deps.clock.now());
    for (const [path, headers] of [["/events?last=0", {}], ["/events", { "last-event-id": "0" }]]) {
      const response = await browser.get(String(path), Object(headers));
      const reader = textOf(response);
      await readUntil(reader, 'data: "missed"\n');
      await reader.cancel();
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
        const reader = textOf(response);
        await readUntil(reader, `data: ${n}\n`);
        await reader.cancel();
        abort.abort();
      }
    });
  }));
