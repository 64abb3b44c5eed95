import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { createApp } from "../../lib/app.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { withApp, withServer } from "../support/app.ts";
import { countRows, makeWorld, NEWCOMER, refused } from "./world.ts";

const say = messages("id").errors;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

Deno.test("a NUL byte is refused wherever it stands", () =>
  withApp(async (app) => {
    const { people } = await makeWorld(app.deps);
    const client = await app.client(people.student);
    for (
      const path of ["/courses?q=a%00b", "/courses/gra%00tis", "/media/%00", "/learn/gratis/%00"]
    ) {
      const { status, html } = await refused(app, () => client.get(path));
      equal(status, 400, path);
      ok(html.includes(say.bad_character));
    }
    const visitor = await app.client();
    for (const [path, field] of [["/register", "name"], ["/login", "email"]]) {
      const { status } = await refused(
        app,
        () => visitor.post(path, { ...NEWCOMER, [field]: "a\0b" }),
      );
      equal(status, 422, path);
    }
    const theme = await refused(app, () => client.post("/theme", { theme: "dark\0" }));
    equal(theme.status, 422);
  }));

Deno.test("a body or an address that is no UTF-8 is a 400", () =>
  withApp(async (app) => {
    const client = await app.client();
    const raw = new Uint8Array([...new TextEncoder().encode("name="), 0xff, 0xfe]);
    for (const body of [raw, "name=%FF", "name=%", "name=%zz", "%C3%28=1"]) {
      for (const path of ["/register", "/login", "/theme"]) {
        const { status, html } = await refused(
          app,
          () => client.request("POST", path, { body, headers: FORM }),
        );
        equal(status, 400, `${path} ${body}`);
        ok(html.includes(say.bad_encoding));
      }
    }
    for (const path of ["/courses/%FF", "/courses/%C3%28", "/learn/%E0%A4%A/x"]) {
      equal((await refused(app, () => client.get(path))).status, 400, path);
    }
  }));

Deno.test("a body of another kind than a form is a 400", () =>
  withApp(async (app) => {
    const client = await app.client();
    const body = JSON.stringify(NEWCOMER);
    for (const type of ["application/json", "text/plain", "multipart/form-data; boundary=x"]) {
      const { status } = await refused(
        app,
        () => client.request("POST", "/register", { body, headers: { "content-type": type } }),
      );
      equal(status, 400, type);
    }
  }));

const MEGABYTE = 1024 * 1024;

/** A body of 50 MB that nobody has to hold; `sent` says how much of it was asked for. */
function hugeBody(): { body: ReadableStream<Uint8Array>; sent: () => number } {
  let sent = 0;
  const chunk = new Uint8Array(64 * 1024).fill(97);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= 50 * MEGABYTE) return controller.close();
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { body, sent: () => sent };
}

Deno.test("a body of 50 MB without a stated length is cut off early", () =>
  withApp(async (app) => {
    const client = await app.client();
    for (const path of ["/register", "/login", "/theme"]) {
      const { body, sent } = hugeBody();
      const { status, html } = await refused(
        app,
        () => client.request("POST", path, { body, headers: FORM }),
      );
      equal(status, 413, path);
      ok(html.includes(say.too_large));
      ok(sent() < MEGABYTE, `${sent()} bytes were read`);
    }
  }));

Deno.test("a body of 50 MB over a real connection is a 413", () =>
  withApp(async (app) => {
    await withServer(createApp(app.deps).handler(), async (base) => {
      const before = await countRows(app.deps);
      const { hostname, port } = new URL(base);
      using connection = await Deno.connect({ hostname, port: Number(port) });
      const head = `POST /register HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n` +
        `content-type: ${FORM["content-type"]}\r\ncontent-length: ${50 * MEGABYTE}\r\n\r\n`;
      await connection.write(new TextEncoder().encode(head));
      // The answer comes before the body has been sent.
      const buffer = new Uint8Array(1024);
      const size = await connection.read(buffer);
      match(new TextDecoder().decode(buffer.subarray(0, size ?? 0)), /^HTTP\/1\.1 413 /);
      equal(await countRows(app.deps), before);
    });
  }));
