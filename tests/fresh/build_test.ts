import { deepStrictEqual as equal, match, ok, rejects } from "node:assert/strict";
import { App, staticFiles } from "fresh";
import { Builder } from "fresh/dev";
import { FIXTURE, withBuild } from "./fixture_build.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) {
      for (const [key, value] of Object.entries(await contents(path))) {
        found[`${name}/${key}`] = value;
      }
    } else found[name] = await Deno.readTextFile(path);
  }
  return found;
}

async function gzipSize(files: string[]): Promise<number> {
  let size = 0;
  for (const file of files) {
    const stream = new Blob([file]).stream().pipeThrough(new CompressionStream("gzip"));
    size += (await new Response(stream).bytes()).length;
  }
  return size;
}

/** The files that a page preloads, by their last part. */
function preloaded(res: Response): string[] {
  return [...(res.headers.get("link") ?? "").matchAll(/<[^>]*\/([^>/]+)>/g)].map(([, name]) =>
    name
  );
}

Deno.test("a build depends on the sources alone, and does not import the app", async () => {
  await withBuild(async (first) => {
    await withBuild(async (second) => {
      const [a, b] = [await contents(first), await contents(second)];
      equal(Object.keys(a).sort(), Object.keys(b).sort());
      for (const path of Object.keys(a)) {
        if (path !== "server.js") equal(a[path], b[path], path);
      }
      const manifest = /const manifest = [^]*?\n};/;
      equal(manifest.exec(a["server.js"])![0], manifest.exec(b["server.js"])![0]);
    }, { serverEntry: "there-is-no-such-file.ts" });
  });
});

Deno.test("a route of the build is the module that the app itself would import", async () => {
  await withBuild(async (outDir) => {
    const entry = await Deno.readTextFile(`${outDir}/server.js`);
    const loaded = [...entry.matchAll(/import\("([^"]+)"\)/g)].map(([, address]) => address);
    ok(loaded.some((address) => address.includes("/docs/[id]/")), "a bracket is not escaped");
    equal(loaded.filter((address) => /%5[BD]/i.test(address)), []);
  });
});

Deno.test("the built app: pages, preloads, weight", async () => {
  await withBuild(async (outDir, load) => {
    const fetch = await load();
    const get = (path: string, init?: RequestInit) =>
      fetch(new Request("http://localhost" + path, init));
    const files = async (res: Response) => {
      const names = preloaded(res);
      await res.body?.cancel();
      return await Promise.all(names.map((name) => Deno.readTextFile(`${outDir}/client/${name}`)));
    };

    const plain = await get("/static");
    const html = await plain.text();
    equal(plain.headers.get("link"), null);
    ok(!html.includes("<script"), "no JavaScript without islands");
    match(html, /<img src="\/img\/dot.svg\?__frsh_c=\w+" alt/);

    match(
      (await get("/plain")).headers.get("link")!,
      /^<\/_fresh\/js\/\w+\/fresh-boot.js>; rel="modulepreload"; as="script", /,
    );
    const light = await gzipSize(await files(await get("/plain")));
    ok(light < 9_000, `${light} bytes without signals`);
    const heavy = await gzipSize(await files(await get("/signals")));
    ok(heavy < 12_500 && heavy > light, `${heavy} bytes with signals`);

    const docs = await get("/docs/7");
    equal(docs.headers.get("x-docs"), "yes");
    match(await docs.text(), /<div class="root-layout"><h1>7 \/docs\/:id<\/h1><\/div>/);
    equal(await (await get("/over/x")).text(), "x");
    equal((await get("/docs/7", { method: "POST" })).status, 405);
    equal((await get("/none")).status, 404);

    const panel = await (await get("/slots")).text();
    equal(panel.match(/<!--frsh:island:Panel:/g)?.length, 2);
    match(panel, /<!--frsh:slot:\d+--><p class="server">/);
    const nested = await (await get("/nested")).text();
    equal(nested.match(/<!--frsh:island:\w+/g), ["<!--frsh:island:Outer"]);
    match(nested, /<title>Outer<\/title>/);
    match(panel, /<template id="frsh-slot-\d+"><!--frsh:island:Panel_Closer:\d+-->/);
  });
});

Deno.test("a function as an island's prop is an error that names it", async () => {
  await withBuild(async (_, load) => {
    const fetch = await load();
    const original = console.error;
    const logged: unknown[] = [];
    console.error = (error) => logged.push(error);
    try {
      equal((await fetch(new Request("http://localhost/function"))).status, 500);
    } finally {
      console.error = original;
    }
    match(String(logged), /The prop "onSave" of <Outer> is a function/);
  });
});

Deno.test("static files: ETag, 304, one year with the build id, redirect from an old one", async () => {
  await withBuild(async (_, load) => {
    const fetch = await load();
    const get = (path: string, init?: RequestInit) =>
      fetch(new Request("http://localhost" + path, init));
    const css = await get("/styles.css");
    const etag = css.headers.get("etag")!;
    match(etag, /^W\/"\w+"$/);
    match(await css.text(), /rebeccapurple/);
    equal(css.headers.get("content-type"), "text/css; charset=UTF-8");
    match(css.headers.get("cache-control")!, /^no-cache/);
    for (const tag of [etag, etag.slice(2), `"x", ${etag}`]) {
      const res = await get("/styles.css", { headers: { "if-none-match": tag } });
      equal([res.status, await res.text()], [304, ""]);
    }
    equal((await get("/styles.css", { headers: { "if-none-match": '"x"' } })).status, 200);

    const [, asset] = /href="(\/styles.css[^"]+)"/.exec(await (await get("/static")).text())!;
    const locked = await get(asset);
    equal(locked.headers.get("cache-control"), "public, max-age=31536000, immutable");
    const old = await get("/styles.css?__frsh_c=old&x=1");
    equal([old.status, old.headers.get("location")], [307, "/styles.css?x=1"]);

    const head = await get("/styles.css", { method: "HEAD" });
    equal([head.headers.get("content-length"), await head.text()], ["33", ""]);
    const post = await get("/styles.css", { method: "POST" });
    equal([post.status, post.headers.get("allow")], [405, "GET, HEAD"]);
    equal(await (await get("/my%20file.txt")).text(), "a file with a space\n");
    equal((await get("/../deno.json")).status, 404);

    const [, script] = /<([^>]+)>/.exec((await get("/plain")).headers.get("link")!)!;
    const js = await get(script);
    equal(js.headers.get("cache-control"), "public, max-age=31536000, immutable");
    match(js.headers.get("content-type")!, /^text\/javascript/);
    for (const res of [css, locked, js]) if (!res.bodyUsed) await res.body?.cancel();
  });
});

Deno.test("deno serve runs the build from any folder", async () => {
  await withBuild(async (outDir) => {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "serve",
        "--no-check",
        "--allow-net",
        "--allow-env",
        `--allow-read=${ROOT},${outDir}`,
        "--host=127.0.0.1",
        "--port=0",
        `--config=${ROOT}deno.json`,
        `${outDir}/server.js`,
      ],
      cwd: "/",
      env: { NO_COLOR: "1" },
      stdout: "null",
      stderr: "piped",
    }).spawn();
    try {
      let log = "";
      let base: string | undefined;
      for await (const chunk of child.stderr.pipeThrough(new TextDecoderStream())) {
        log += chunk;
        base = /http:\/\/127\.0\.0\.1:\d+/.exec(log)?.[0];
        if (base !== undefined) break;
      }
      ok(base, log);
      match(await (await fetch(base + "/docs/3")).text(), /<h1>3 /);
      match(await (await fetch(base + "/styles.css")).text(), /rebeccapurple/);
    } finally {
      child.kill();
      await child.status;
    }
  });
});

Deno.test("a build in memory is applied to an app of this process", async () => {
  const builder = new Builder({ root: FIXTURE, ignore: [/my file/] });
  const apply = await builder.build({ snapshot: "memory" });
  const app = new App().use(staticFiles()).fsRoutes("/at");
  apply(app);
  const handler = app.handler();
  const get = (path: string) => handler(new Request("http://localhost" + path));
  match(await (await get("/styles.css")).text(), /^body/);
  equal((await get("/my%20file.txt")).status, 404);
  match(await (await get("/at/docs/1")).text(), /<h1>1 \/at\/docs\/:id<\/h1>/);
});

Deno.test("islands that cannot run in browsers are an error of the build", async () => {
  const root = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${root}/islands`);
    await Deno.writeTextFile(`${root}/islands/Bad.tsx`, `import { App } from "fresh"; App;`);
    await rejects(new Builder({ root }).build(), /cannot import "fresh"/);
    await Deno.writeTextFile(`${root}/islands/Bad.tsx`, `export default function A() { return <p`);
    await rejects(new Builder({ root }).build(), /Bad\.tsx/);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
});

Deno.test("the development server reloads pages when a file has changed", async () => {
  const root = await Deno.makeTempDir();
  const controller = new AbortController();
  try {
    await Deno.mkdir(`${root}/static`);
    await Deno.writeTextFile(`${root}/static/a.txt`, "one");
    const app = new App().use(staticFiles()).get(
      "/",
      (ctx) => ctx.render(ctx.config.mode as never),
    );
    const base = Promise.withResolvers<string>();
    const done = new Builder({ root }).listen(() => Promise.resolve({ app }), {
      port: 0,
      hostname: "127.0.0.1",
      signal: controller.signal,
      onListen: ({ port }) => base.resolve(`http://127.0.0.1:${port}`),
    });
    const url = await base.promise;
    const page = await (await fetch(url)).text();
    match(page, /development/);
    const [, script] = /<script type="module" nonce="\w+" src="([^"]+)">/.exec(page)!;
    match(await (await fetch(url + script)).text(), /EventSource\("\/_frsh\/alive"\)/);

    const events = (await fetch(url + "/_frsh/alive")).body!.pipeThrough(new TextDecoderStream())
      .getReader();
    const first = (await events.read()).value;
    match(first!, /^data: [\w-]+\n\n$/);
    await Deno.writeTextFile(`${root}/static/a.txt`, "two");
    const second = (await events.read()).value;
    ok(second !== first);
    equal(await (await fetch(url + "/a.txt")).text(), "two");
    await events.cancel();
    controller.abort();
    await done;
  } finally {
    controller.abort();
    await Deno.remove(root, { recursive: true });
  }
});
