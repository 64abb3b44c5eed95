import { deepStrictEqual as equal, match } from "node:assert/strict";
import { App, type Context } from "fresh";

async function run(
  handler: (ctx: Context<unknown>) => Response | Promise<Response>,
  init?: RequestInit,
  path = "/",
): Promise<Response> {
  return await new App().all("/", handler).handler()(new Request("http://localhost" + path, init));
}

Deno.test("redirect: 302 by default, and no other host by slashes", async () => {
  const to = async (path: string, status?: number) => {
    const res = await run((ctx) => ctx.redirect(path, status));
    return [res.status, res.headers.get("location")];
  };
  equal(await to("/a"), [302, "/a"]);
  equal(await to("/a", 303), [303, "/a"]);
  equal(await to("//evil.example/a//b"), [302, "/evil.example/a/b"]);
  equal(await to("/a//b?next=http://x//y#//z"), [302, "/a/b?next=http://x//y#//z"]);
  equal(await to("https://other.example//a"), [302, "https://other.example//a"]);
  equal(await to("/"), [302, "/"]);
});

Deno.test("text, html, json", async () => {
  const text = await run((ctx) => ctx.text("t", { status: 201 }));
  equal([text.status, text.headers.get("content-type"), await text.text()], [
    201,
    "text/plain;charset=UTF-8",
    "t",
  ]);
  const html = await run((ctx) => ctx.html("<p>", { headers: { "x-a": "b" } }));
  equal([html.headers.get("content-type"), html.headers.get("x-a")], [
    "text/html; charset=utf-8",
    "b",
  ]);
  const json = await run((ctx) => ctx.json({ a: 1 }, { status: 422 }));
  equal([json.status, json.headers.get("content-type"), await json.json()], [
    422,
    "application/json",
    { a: 1 },
  ]);
});

Deno.test("stream sends what an iterable yields, and stops it when nobody reads on", async () => {
  const bytes = new TextEncoder().encode("b");
  equal(await (await run((ctx) => ctx.stream(["a", bytes, "c"]))).text(), "abc");
  let stopped = false;
  const res = await run((ctx) =>
    ctx.stream(async function* () {
      try {
        while (true) yield await Promise.resolve("x");
      } finally {
        stopped = true;
      }
    })
  );
  const reader = res.body!.getReader();
  await reader.read();
  await reader.cancel();
  equal(stopped, true);
});

Deno.test("the context knows the request", async () => {
  const info = {
    remoteAddr: { transport: "tcp" as const, hostname: "1.2.3.4", port: 5 },
    completed: Promise.resolve(),
  };
  const app = new App<{ a?: number }>().get("/:id", (ctx) => {
    ctx.state.a = 1;
    const { route, params, url, isPartial, error, data } = ctx;
    const hostname = (ctx.info.remoteAddr as Deno.NetAddr).hostname;
    return ctx.json([route, params.id, url.search, isPartial, error, data ?? "none", hostname]);
  });
  const res = await app.handler()(new Request("http://localhost/x?fresh-partial=true"), info);
  equal(await res.json(), ["/:id", "x", "?fresh-partial=true", true, null, "none", "1.2.3.4"]);
});

Deno.test("upgrade refuses requests that ask for no WebSocket", async () => {
  const res = await run((ctx) => ctx.upgrade({ message() {} }));
  equal([res.status, await res.text()], [400, "Expected a WebSocket upgrade request"]);
});

Deno.test("WebSockets: managed by app.ws(), raw by ctx.upgrade()", async () => {
  const app = new App()
    .ws("/managed", { message: (socket, event) => socket.send("echo " + event.data) })
    .get("/raw", (ctx) => {
      const { socket, response } = ctx.upgrade({ idleTimeout: 10 });
      socket.onmessage = (event) => socket.send("raw " + event.data);
      return response;
    });
  const server = Deno.serve({ port: 0, onListen() {} }, app.handler());
  for (const [path, answer] of [["managed", "echo hi"], ["raw", "raw hi"]]) {
    const socket = new WebSocket(`ws://localhost:${server.addr.port}/${path}`);
    const received = await new Promise((resolve, reject) => {
      socket.onopen = () => socket.send("hi");
      socket.onmessage = (event) => resolve(event.data);
      socket.onerror = reject;
    });
    const closed = new Promise((resolve) => socket.onclose = resolve);
    socket.close();
    await closed;
    equal(received, answer);
  }
  await server.shutdown();
});

Deno.test("listen serves until it is aborted", async () => {
  const controller = new AbortController();
  const port = Promise.withResolvers<number>();
  const done = new App().get("/", (ctx) => ctx.text("up")).listen({
    port: 0,
    signal: controller.signal,
    onListen: (addr) => port.resolve(addr.port),
  });
  match(await (await fetch(`http://localhost:${await port.promise}/`)).text(), /up/);
  controller.abort();
  await done;
});
