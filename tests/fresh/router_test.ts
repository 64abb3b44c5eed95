import { deepStrictEqual as equal } from "node:assert/strict";
import { App } from "fresh";

function app(...patterns: string[]): (path: string) => Promise<string> {
  const app = new App();
  for (const pattern of patterns) {
    app.get(pattern, (ctx) => ctx.json([ctx.route, ctx.params]));
  }
  const handler = app.handler();
  return async (path) => {
    const res = await handler(new Request("http://localhost" + path));
    return res.status === 200 ? await res.json() : res.status;
  };
}

Deno.test("static paths come first, in either trailing-slash form", async () => {
  const find = app("/:any", "/about", "/slash/");
  equal(await find("/about"), ["/about", {}]);
  equal(await find("/about/"), ["/about", {}]);
  equal(await find("/slash"), ["/slash/", {}]);
  equal(await find("/other"), ["/:any", { any: "other" }]);
});

Deno.test("patterns are tried in the order of registration", async () => {
  const find = app("/a/:x", "/a/:y/b", "/:rest*");
  equal(await find("/a/1"), ["/a/:x", { x: "1" }]);
  equal(await find("/a/1/b"), ["/a/:y/b", { y: "1" }]);
  equal(await find("/a/1/c"), ["/:rest*", { rest: "a/1/c" }]);
});

Deno.test("patterns keep their order, whether their first segment is a word or a placeholder", async () => {
  const find = app(
    "/a/:x",
    "/:first/b",
    "/b/:y",
    "/:first/c",
    "/a/:x/:y",
    "/é/:x",
    "/a.b/:x{.md}?",
  );
  equal(await find("/a/b"), ["/a/:x", { x: "b" }]);
  equal(await find("/b/b"), ["/:first/b", { first: "b" }]);
  equal(await find("/b/c"), ["/b/:y", { y: "c" }]);
  equal(await find("/z/c"), ["/:first/c", { first: "z" }]);
  equal(await find("/a/1/2"), ["/a/:x/:y", { x: "1", y: "2" }]);
  equal(await find("/é/1"), ["/é/:x", { x: "1" }]);
  equal(await find("/a.b/1.md"), ["/a.b/:x{.md}?", { x: "1" }]);
  equal(await find("/axb/1.md"), 404);
});

Deno.test("the first pattern that matches wins, even without the method", async () => {
  const handler = new App().post("/a/:x", () => new Response()).get("/:x/b", () => new Response())
    .handler();
  equal((await handler(new Request("http://localhost/a/b"))).status, 405);
});

Deno.test("the rest of a path, wildcards, optional parts and expressions", async () => {
  const find = app("/old/:path*", "/w/*", "/docs{/:version}?", "/n/:id(\\d+)", "/f/:name.:ext");
  equal(await find("/old"), ["/old/:path*", {}]);
  equal(await find("/old/a/b"), ["/old/:path*", { path: "a/b" }]);
  equal(await find("/w/a/b"), ["/w/*", { 0: "a/b" }]);
  equal(await find("/docs"), ["/docs{/:version}?", {}]);
  equal(await find("/docs/2"), ["/docs{/:version}?", { version: "2" }]);
  equal(await find("/n/12"), ["/n/:id(\\d+)", { id: "12" }]);
  equal(await find("/n/x"), 404);
  equal(await find("/f/a.pdf"), ["/f/:name.:ext", { name: "a", ext: "pdf" }]);
});

Deno.test("params are decoded, broken escapes kept", async () => {
  const find = app("/a/:x", "/é");
  equal(await find("/a/b%20c%2Fd"), ["/a/:x", { x: "b c%2Fd" }]);
  equal(await find("/a/%E0%A4"), ["/a/:x", { x: "%E0%A4" }]);
  equal(await find("/é"), ["/é", {}]);
});

Deno.test("repeated slashes of the path are one", async () => {
  equal(await app("/a/:x")("//a///b"), ["/a/:x", { x: "b" }]);
});

Deno.test("simple patterns match what URLPattern matches", async () => {
  const patterns = ["/a/:x", "/a/:x/b.c", "/:x/:y", "/a/:rest*", "/a/*", "/a+b/:x", "/a/(.*)"];
  const paths = ["/a", "/a/", "/a/1", "/a/1/", "/a/1/b.c", "/a/1/bxc", "/a+b/1", "/a//", "/"];
  for (const pattern of patterns) {
    let expected: URLPattern;
    try {
      expected = new URLPattern({ pathname: pattern });
    } catch {
      continue;
    }
    const find = app(pattern);
    for (const path of paths.filter((path) => !path.includes("//"))) {
      const groups = expected.exec({ pathname: path })?.pathname.groups;
      const params = groups &&
        JSON.parse(JSON.stringify(groups)); // Drops groups without a value.
      equal(await find(path), groups ? [pattern, params] : 404, `${pattern} on ${path}`);
    }
  }
});
