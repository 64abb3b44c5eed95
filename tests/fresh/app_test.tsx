import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { App, type Context, HttpError, page } from "fresh";

const BASE = "http://localhost";

function get(app: App<never>, path: string, init?: RequestInit): Promise<Response> {
  return app.handler()(new Request(BASE + path, init));
}

async function text(app: App<never>, path: string, init?: RequestInit): Promise<string> {
  return await (await get(app, path, init)).text();
}

/** Runs `fn` while errors that are logged are collected. */
async function withoutLog<T>(fn: () => Promise<T>): Promise<{ result: T; logged: unknown[] }> {
  const logged: unknown[] = [];
  const original = console.error;
  console.error = (...args) => logged.push(...args);
  try {
    return { result: await fn(), logged };
  } finally {
    console.error = original;
  }
}

Deno.test("each method has its own handler", async () => {
  const app = new App<never>();
  for (const method of ["get", "post", "patch", "put", "delete"] as const) {
    app[method]("/x", () => new Response(method));
    equal(await text(app, "/x", { method: method.toUpperCase() }), method);
  }
  app.all("/all", (ctx) => new Response(ctx.req.method));
  equal(await text(app, "/all", { method: "PUT" }), "PUT");
});

Deno.test("HEAD falls back to GET, without a body", async () => {
  const app = new App<never>()
    .get("/x", () => new Response("body", { headers: { "x-get": "yes" } }))
    .get("/own", () => new Response("body"))
    .head("/own", () => new Response(null, { headers: { "x-own": "yes" } }));
  const res = await get(app, "/x", { method: "HEAD" });
  equal([res.status, res.headers.get("x-get"), await res.text()], [200, "yes", ""]);
  equal((await get(app, "/own", { method: "HEAD" })).headers.get("x-own"), "yes");
});

Deno.test("a known pattern without the method is a 405 with Allow, OPTIONS a 204", async () => {
  const app = new App<never>().get("/a/:id", () => new Response()).post(
    "/a/:id",
    () => new Response(),
  );
  const wrong = await get(app, "/a/1", { method: "DELETE" });
  equal([wrong.status, wrong.headers.get("allow")], [405, "GET, HEAD, POST, OPTIONS"]);
  const options = await get(app, "/a/1", { method: "OPTIONS" });
  equal([options.status, options.headers.get("allow")], [204, "GET, HEAD, POST, OPTIONS"]);
});

Deno.test("Allow is there when the app answers a 405 itself", async () => {
  const app = new App<never>().onError((ctx) => ctx.text("no", { status: 405 }))
    .get("/a", () => new Response());
  const res = await get(app, "/a", { method: "POST" });
  equal([res.status, res.headers.get("allow"), await res.text()], [
    405,
    "GET, HEAD, OPTIONS",
    "no",
  ]);
});

Deno.test("middlewares run in order, for the routes that follow and below their path", async () => {
  const app = new App<{ log: string }>()
    .use((ctx) => {
      ctx.state.log = "1";
      return ctx.next();
    })
    .get("/early", (ctx) => ctx.text(ctx.state.log))
    .use("/in", async (ctx) => {
      ctx.state.log += "2";
      const res = await ctx.next();
      res.headers.set("x-in", "yes");
      return res;
    }, (ctx) => {
      ctx.state.log += "3";
      return ctx.next();
    })
    .use((ctx) => {
      ctx.state.log += "4";
      return ctx.next();
    })
    .get("/in/side", (ctx) => ctx.text(ctx.state.log))
    .get("/out", (ctx) => ctx.text(ctx.state.log)) as unknown as App<never>;
  equal(await text(app, "/early"), "1");
  equal(await text(app, "/in/side"), "1423");
  equal((await get(app, "/in/side")).headers.get("x-in"), "yes");
  equal(await text(app, "/out"), "14");
});

Deno.test("ctx.next() may be called twice", async () => {
  const app = new App<never>()
    .use(async (ctx) => ctx.text(await (await ctx.next()).text() + await (await ctx.next()).text()))
    .get("/", (ctx) => ctx.next(), () => new Response("a"));
  equal(await text(app, "/"), "aa");
});

Deno.test("middlewares and routes can be loaded when they are needed", async () => {
  let loads = 0;
  const app = new App<never>()
    .use(() => {
      loads++;
      return Promise.resolve(async (ctx: Context<never>) => {
        const res = await ctx.next();
        res.headers.set("x-lazy", "yes");
        return res;
      });
    })
    .route("/lazy", () =>
      Promise.resolve({
        handler: { GET: () => page("data"), POST: () => new Response("posted") },
        component: ({ data }: { data: string }) => <p>{data}</p>,
      }));
  const handler = app.handler();
  const ask = (method: string) => handler(new Request(BASE + "/lazy", { method }));
  match(await (await ask("GET")).text(), /<p>data<\/p>/);
  equal(await (await ask("POST")).text(), "posted");
  const wrong = await ask("PUT");
  equal([wrong.status, wrong.headers.get("allow")], [405, "GET, HEAD, POST, OPTIONS"]);
  equal((await ask("OPTIONS")).status, 204);
  equal((await ask("GET")).headers.get("x-lazy"), "yes");
  equal(loads, 1);
});

Deno.test("a route answers by handler, by component, or by both", async () => {
  const app = new App<never>()
    .route("/handler", { handler: (ctx) => new Response(ctx.req.method) })
    .route("/component", { component: ({ url }) => <p>{url.pathname}</p> })
    .route("/both", {
      handlers: {
        GET: () => page({ n: 5 }, { status: 202, headers: { "x-page": "yes" } }),
        POST: () => ({ data: { n: 6 } }),
      },
      component: ({ data }: { data: { n: number } }) => <p>{data.n}</p>,
    });
  equal(await text(app, "/handler", { method: "DELETE" }), "DELETE");
  match(await text(app, "/component"), /<p>\/component<\/p>/);
  const res = await get(app, "/both");
  equal([res.status, res.headers.get("x-page")], [202, "yes"]);
  match(await res.text(), /<p>5<\/p>/);
  match(await text(app, "/both", { method: "POST" }), /<p>6<\/p>/);
});

Deno.test("a handler that returns neither a response nor page() is a 500", async () => {
  const app = new App<never>()
    // @ts-expect-error what is tested
    .route("/text", { handler: () => "text" })
    .route("/no-component", { handler: () => page("data") })
    // @ts-expect-error what is tested
    .get("/get", () => undefined);
  for (const path of ["/text", "/no-component", "/get"]) {
    const { result, logged } = await withoutLog(() => get(app, path));
    equal([result.status, await result.text()], [500, "Internal server error"]);
    ok(logged[0] instanceof TypeError);
  }
});

Deno.test("routeOverride matches in place of the path, whose level still applies", async () => {
  const app = new App<never>()
    .use("/dir", async (ctx) => {
      const res = await ctx.next();
      res.headers.set("x-dir", "yes");
      return res;
    })
    .route("/dir", {
      handler: (ctx) => new Response(`${ctx.route} ${ctx.params.id}`),
      config: { routeOverride: "/other/:id" },
    });
  const res = await get(app, "/other/3");
  equal([res.headers.get("x-dir"), await res.text()], ["yes", "/other/:id 3"]);
  equal((await get(app, "/dir")).status, 404);
});

Deno.test("errors: HttpError gives its status, others are logged and a 500", async () => {
  const app = new App<never>()
    .get("/teapot", () => {
      throw new HttpError(418);
    })
    .get("/message", () => {
      throw new HttpError(403, "not you");
    })
    .get("/bug", () => {
      throw new Error("secret");
    });
  equal(await text(app, "/teapot"), "I'm a teapot");
  equal((await get(app, "/message")).status, 403);
  equal(await text(app, "/message"), "not you");
  const { result, logged } = await withoutLog(() => get(app, "/bug"));
  equal([result.status, await result.text()], [500, "Internal server error"]);
  equal((logged[0] as Error).message, "secret");
  equal([(await get(app, "/none")).status, await text(app, "/none")], [404, "Not Found"]);
});

Deno.test("the nearest onError answers, also for its level's own middlewares", async () => {
  const app = new App<never>()
    .onError("*", (ctx) => ctx.text("outer " + (ctx.error as Error).message, { status: 500 }))
    .onError("/a", (ctx) => ctx.text("inner " + (ctx.error as Error).message, { status: 500 }))
    .use("/a", (ctx) => {
      if (ctx.url.search) throw new Error("middleware");
      return ctx.next();
    })
    .get("/a/x", () => {
      throw new Error("handler");
    })
    .get("/b", () => {
      throw new Error("b");
    });
  equal(await text(app, "/a/x"), "inner handler");
  equal(await text(app, "/a/x?1"), "inner middleware");
  equal(await text(app, "/b"), "outer b");
});

Deno.test("an error component gets the error's status and its level's layout", async () => {
  const app = new App<never>()
    .layout("*", ({ Component }) => (
      <main>
        <Component />
      </main>
    ))
    .onError({ component: ({ error }) => <p>{(error as Error).message}</p> })
    .layout("/deep", ({ Component }) => (
      <section>
        <Component />
      </section>
    ))
    .get("/deep/gone", () => {
      throw new HttpError(410);
    })
    .get("/bug", () => {
      throw new Error("oops");
    });
  const gone = await get(app, "/deep/gone");
  equal(gone.status, 410);
  match(await gone.text(), /<body><main><p>Gone<\/p><\/main><\/body>/);
  equal((await get(app, "/bug")).status, 500);
});

Deno.test("404 goes to notFound, else to onError", async () => {
  const thrower = () => {
    throw new HttpError(404);
  };
  const both = new App<never>().onError((ctx) => ctx.text("error"))
    .notFound((ctx) => ctx.text("nf " + (ctx.error instanceof HttpError), { status: 404 }))
    .get("/throw", thrower);
  equal(await text(both, "/throw"), "nf true");
  equal(await text(both, "/unknown"), "nf true");
  const onlyError = new App<never>()
    .onError((ctx) => ctx.text(String((ctx.error as HttpError).status))).get("/throw", thrower);
  equal([await text(onlyError, "/throw"), await text(onlyError, "/none")], ["404", "404"]);
  const bare = new App<never>().notFound({ component: (props) => <p>{String(props.error)}</p> });
  const res = await get(bare, "/none");
  equal(res.status, 200, "a component sets its status itself");
  match(await res.text(), /<p>null<\/p>/);
});

Deno.test("a page for what is not found has the app wrapper and the root's layout", async () => {
  const app = new App<never>()
    .appWrapper(({ Component }) => (
      <body>
        <Component />
      </body>
    ))
    .layout("*", ({ Component }) => (
      <main>
        <Component />
      </main>
    ))
    .notFound({ handler: () => page(null, { status: 404 }), component: () => <p>none</p> });
  const res = await get(app, "/none");
  equal(res.status, 404);
  match(await res.text(), /<body><main><p>none<\/p><\/main><\/body>/);
});

Deno.test("unmatched URLs run the root middlewares only", async () => {
  const seen: string[] = [];
  const note = (name: string) => (ctx: { next(): Promise<Response> }) => {
    seen.push(name);
    return ctx.next();
  };
  const app = new App<never>().use(note("root")).use("/a", note("a"))
    .get("/a/x", () => new Response());
  await get(app, "/a/none");
  equal(seen, ["root"]);
});

Deno.test("an app can be mounted below a path", async () => {
  const inner = new App<{ who: string }>()
    .use((ctx) => {
      ctx.state.who = "inner";
      return ctx.next();
    })
    .layout("*", ({ Component }) => (
      <section>
        <Component />
      </section>
    ))
    .get("/", (ctx) => ctx.text(ctx.state.who + ctx.route))
    .get("/page", (ctx) => ctx.render(<p>{ctx.state.who}</p>));
  const app = new App<{ who: string }>().get("/", (ctx) => ctx.text(String(ctx.state.who)))
    .mountApp("/sub", inner) as unknown as App<never>;
  equal(await text(app, "/"), "undefined");
  equal(await text(app, "/sub"), "inner/sub");
  match(await text(app, "/sub/page"), /<section><p>inner<\/p><\/section>/);
  const atRoot = new App<{ who: string }>().mountApp("/", inner) as unknown as App<never>;
  match(await text(atRoot, "/page"), /inner/);
});

Deno.test("basePath prefixes every route", async () => {
  const app = new App<never>({ basePath: "/shop" })
    .get("/", (ctx) => ctx.text(ctx.config.basePath))
    .get("/a/:id", (ctx) => ctx.text(ctx.params.id));
  equal(await text(app, "/shop"), "/shop");
  equal(await text(app, "/shop/a/7"), "7");
  equal((await get(app, "/a/7")).status, 404);
});

Deno.test("trustProxy takes scheme and host from the proxy's headers", async () => {
  const headers = { "x-forwarded-proto": "https, http", "x-forwarded-host": "shop.example" };
  const url = (trustProxy: boolean) =>
    text(
      new App<never>({ trustProxy }).get("/a", (ctx) => ctx.text(ctx.url.href)),
      "/a?b",
      { headers },
    );
  equal(await url(true), "https://shop.example/a?b");
  equal(await url(false), "http://localhost/a?b");
});

Deno.test("the configuration says how the app runs", () => {
  const { config } = new App({ mode: "development" });
  equal([config.mode, config.basePath, new App().config.mode], ["development", "", "production"]);
});

Deno.test("a file-system app without a build has no such routes", async () => {
  equal((await get(new App<never>().fsRoutes(), "/")).status, 404);
});
