import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { signal } from "@preact/signals";
import { App, type Context, createDefine } from "fresh";
import { Head } from "fresh/runtime";

type Render = (ctx: Context<unknown>) => Response | Promise<Response>;

async function html(render: Render, app = new App(), path = "/"): Promise<string> {
  const handler = app.get(path, render).handler();
  return await (await handler(new Request("http://localhost" + path))).text();
}

const define = createDefine<unknown>();
const later = <T,>(value: T) => new Promise<T>((resolve) => queueMicrotask(() => resolve(value)));

Deno.test("what is missing of html, head, body and the doctype is added", async () => {
  const page = (head: string, body: string) => `<!DOCTYPE html><html>${head}${body}</html>`;
  const charset = `<head><meta charset="utf-8"/></head>`;
  equal(await html((ctx) => ctx.render(<p>x</p>)), page(charset, "<body><p>x</p></body>"));
  equal(
    await html((ctx) => ctx.render(<body class="b">x</body>)),
    page(charset, `<body class="b">x</body>`),
  );
  equal(
    await html((ctx) =>
      ctx.render(
        <>
          <head>
            <title>t</title>
          </head>
          <p>x</p>
        </>,
      )
    ),
    page("<head><title>t</title></head>", "<body><p>x</p></body>"),
  );
  equal(
    await html((ctx) =>
      ctx.render(
        <html lang="id">
          <body>x</body>
        </html>,
      )
    ),
    `<!DOCTYPE html><html lang="id">${charset}<body>x</body></html>`,
  );
  equal(await html((ctx) => ctx.render(null)), page(charset, "<body></body>"));
});

Deno.test("the answer is HTML with the given status and headers", async () => {
  const handler = new App()
    .get("/", (ctx) => ctx.render(<p />, { status: 418, headers: { "x-a": "b" } })).handler();
  const res = await handler(new Request("http://localhost/"));
  equal([res.status, res.headers.get("content-type"), res.headers.get("x-a")], [
    418,
    "text/html; charset=utf-8",
    "b",
  ]);
  equal(res.headers.get("link"), null, "nothing to preload without islands");
});

Deno.test("layouts wrap from the inside out, then the app wrapper", async () => {
  const app = () =>
    new App()
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
      .layout("/a", ({ Component }) => (
        <section>
          <Component />
        </section>
      ))
      .layout("/a/alone", ({ Component }) => (
        <div>
          <Component />
        </div>
      ), {
        skipInheritedLayouts: true,
      })
      .layout("/bare", ({ Component }) => (
        <i>
          <Component />
        </i>
      ), { skipAppWrapper: true });
  const render: Render = (ctx) => ctx.render(<p />);
  match(await html(render, app(), "/"), /<body><main><p><\/p><\/main><\/body>/);
  match(await html(render, app(), "/a/x"), /<main><section><p><\/p><\/section><\/main>/);
  match(await html(render, app(), "/a/alone"), /<body><div><p><\/p><\/div><\/body>/);
  match(await html(render, app(), "/bare"), /<main><i><p><\/p><\/i><\/main>/);
  const skip: Render = (ctx) => ctx.render(<p />, {}, { skipInheritedLayouts: true });
  match(await html(skip, app(), "/a/x"), /<body><p><\/p><\/body>/);
  const noApp: Render = (ctx) =>
    ctx.render(<p />, {}, { skipInheritedLayouts: true, skipAppWrapper: true });
  match(await html(noApp, app(), "/a/x"), /<p><\/p>/);
});

Deno.test("components are given the request's data", async () => {
  const app = new App<{ who: string }>()
    .use((ctx) => {
      ctx.state.who = "me";
      return ctx.next();
    })
    .layout("*", ({ Component, state, url }) => (
      <div title={state.who + url.search}>
        <Component />
      </div>
    ))
    .route("/p/:id", {
      component: (props) => (
        <p>
          {props.params.id} {props.route} {props.state.who} {String(props.isPartial)}
          {String(props.error)} {props.req.method} {props.config.mode}
        </p>
      ),
    });
  const res = await app.handler()(new Request("http://localhost/p/7?q"));
  match(await res.text(), /<div title="me\?q"><p>7 \/p\/:id me falsenull GET production<\/p>/);
});

Deno.test("async components are awaited, wherever they are", async () => {
  const Inner = async ({ n }: { n: number }) => <i>{await later(n)}</i>;
  // deno-lint-ignore no-explicit-any -- Preact's types know no asynchronous components
  const Async = Inner as any;
  const app = new App()
    .appWrapper(define.layout(async (ctx) => (
      <body id={await later("a")}>
        <ctx.Component />
      </body>
    )))
    .layout(
      "*",
      define.layout(async ({ Component }) => (
        <main id={await later("l")}>
          <Component />
        </main>
      )),
    )
    .route("/", {
      component: define.page(async () => (
        <p>
          {await later("p")}
          <Async n={1} />
          <b>
            <Async n={2} />
          </b>
        </p>
      )),
    });
  const res = await app.handler()(new Request("http://localhost/"));
  match(
    await res.text(),
    /<body id="a"><main id="l"><p>p<i>1<\/i><b><i>2<\/i><\/b><\/p><\/main><\/body>/,
  );
});

Deno.test("components may answer with a response", async () => {
  const app = new App()
    .route("/async", { component: define.page((ctx) => later(new Response(ctx.url.pathname))) })
    .route("/sync", { component: define.page(() => new Response("sync")) })
    .layout("/layout", define.layout(async () => await later(new Response("layout"))))
    .get("/layout/x", (ctx) => ctx.render(<p />));
  const handler = app.handler();
  const text = async (path: string) =>
    await (await handler(new Request("http://localhost" + path))).text();
  equal([await text("/async"), await text("/sync"), await text("/layout/x")], [
    "/async",
    "sync",
    "layout",
  ]);
});

Deno.test("renderings at the same time do not mix", async () => {
  // deno-lint-ignore no-explicit-any -- Preact's types know no asynchronous components
  const Slow = (async ({ id }: { id: string }) => <a href={"/" + await later(id)}>{id}</a>) as any;
  const handler = new App().get("/:id", (ctx) =>
    ctx.render(
      <div>
        <Head>
          <title>{ctx.params.id}</title>
        </Head>
        <Slow id={ctx.params.id} />
      </div>,
    )).handler();
  const ids = ["a", "b", "c", "d"];
  const pages = await Promise.all(
    ids.map(async (id) => await (await handler(new Request("http://localhost/" + id))).text()),
  );
  for (const [i, page] of pages.entries()) {
    match(page, new RegExp(`<title>${ids[i]}</title>`));
    match(page, new RegExp(`<a href="/${ids[i]}" aria-current="page"[^>]*>${ids[i]}</a>`));
  }
});

Deno.test("hooks, contexts and signals render", async () => {
  const Theme = createContext("none");
  const Show = () => {
    const [n] = useState(2);
    return <p title={useContext(Theme)}>{n}{signal("s")}</p>;
  };
  match(
    await html((ctx) =>
      ctx.render(
        <Theme.Provider value="dark">
          <Show />
        </Theme.Provider>,
      )
    ),
    /<p title="dark">2s<\/p>/,
  );
});

Deno.test("an element made once can be rendered many times", async () => {
  const shared = (
    <div>
      <a href="/">x</a>
      <script>1</script>
    </div>
  );
  const handler = new App().get("*", (ctx) => ctx.render(shared)).handler();
  const nonces = new Set<string>();
  for (const path of ["/", "/b", "/"]) {
    const page = await (await handler(new Request("http://localhost" + path))).text();
    equal(page.includes(`aria-current="page"`), path === "/");
    nonces.add(/nonce="(\w+)"/.exec(page)![1]);
  }
  equal(nonces.size, 3);
});

Deno.test("links to the current page and to those above it are marked", async () => {
  const marks = async (path: string, href: string, extra = {}) => {
    const page = await html((ctx) => ctx.render(<a href={href} {...extra}>x</a>), new App(), path);
    return /aria-current="(\w+)"/.exec(page)?.[1];
  };
  equal(await marks("/a/b", "/a/b"), "page");
  equal(await marks("/a/b", "/a/b/"), "page");
  equal(await marks("/a/b", "/a"), "true");
  equal(await marks("/a/b", "/"), "true");
  equal(await marks("/a/b", "/a/b#part"), "page");
  equal(await marks("/a/b", "/a/b?sort=x"), "true");
  equal(await marks("/a/bc", "/a/b"), undefined);
  equal(await marks("/a/b", "https://localhost/a/b"), undefined);
  equal(await marks("/a/b", "//a/b"), undefined);
  equal(await marks("/a/b", "/a/b", { "aria-current": "step" }), "step");
});

Deno.test("Head puts elements into the head; the last of its kind stays", async () => {
  const app = new App().appWrapper(({ Component }) => (
    <html>
      <head>
        <title>old</title>
        <meta name="description" content="a > b" />
        <link key="icon" rel="icon" href="/old.ico" />
        <style id="s">old</style>
      </head>
      <body>
        <Component />
      </body>
    </html>
  ));
  const page = await html((ctx) =>
    ctx.render(
      <main>
        <Head>
          <title>first</title>
          <meta name="description" content="new" />
          <meta property="og:title" content="one" key="og" />
        </Head>
        <Head>
          <title>last $& title</title>
          <link key="icon" rel="icon" href="/new.ico" />
          <style id="s">new</style>
          <meta property="og:title" content="two" key="og" />
        </Head>
        text
      </main>,
    ), app);
  match(page, /<head><title>last \$&amp; title<\/title><meta name="description" content="new"\/>/);
  match(
    page,
    /<link rel="icon" href="\/new.ico" data-key="icon"\/><style id="s" nonce="\w+">new<\/style>/,
  );
  match(page, /content="two" data-key="og"\/><\/head><body><main>text<\/main>/);
  ok(!page.includes("old") && !page.includes("first") && !page.includes("one"));
});

Deno.test("stylesheets of a route are linked in the head", async () => {
  const handler = new App().route("/", { component: () => <p />, css: ["/page.css"] }).handler();
  const page = await (await handler(new Request("http://localhost/"))).text();
  match(page, /<link rel="stylesheet" href="\/page.css"\/><\/head>/);
});

Deno.test("a page without a build ships no script for its islands", async () => {
  const page = await html((ctx) => ctx.render(<p>x</p>));
  ok(!page.includes("<script") && !page.includes("<!--"));
});
