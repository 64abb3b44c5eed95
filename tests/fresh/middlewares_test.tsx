import { deepStrictEqual as equal, match, ok, throws } from "node:assert/strict";
import { App, cors, csp, csrf, ipFilter, type Middleware, trailingSlashes } from "fresh";

async function ask(
  middleware: Middleware<unknown>,
  init?: RequestInit,
  path = "/",
  hostname = "127.0.0.1",
): Promise<Response> {
  const handler = new App().use(middleware)
    .all("/", () => new Response("ok")).all("/a", () => new Response("a"))
    .get("/page", (ctx) => ctx.render(<style>p</style>)).handler();
  const info = {
    remoteAddr: { transport: "tcp" as const, hostname, port: 1 },
    completed: Promise.resolve(),
  };
  return await handler(new Request("http://localhost" + path, init), info);
}

Deno.test("trailingSlashes", async () => {
  const go = async (mode: "always" | "never", path: string) => {
    const res = await ask(trailingSlashes(mode), {}, path);
    return res.headers.get("location") ?? res.status;
  };
  equal(await go("never", "/a/?x=/"), "/a?x=/");
  equal(await go("never", "/a"), 200);
  equal(await go("never", "/"), 200);
  equal(await go("always", "/a?x"), "/a/?x");
  equal(await go("always", "/a/"), 200);
  equal(await go("never", "//evil.example/"), "/evil.example");
});

Deno.test("csrf", async () => {
  const status = async (headers: HeadersInit, options = {}, method = "POST") =>
    (await ask(csrf(options), { method, headers })).status;
  equal(await status({ "sec-fetch-site": "cross-site" }, {}, "GET"), 200);
  equal(await status({ "sec-fetch-site": "same-origin" }), 200);
  equal(await status({ "sec-fetch-site": "none" }), 200);
  equal(await status({}), 200, "a server sends neither header");
  equal(await status({ "sec-fetch-site": "cross-site" }), 403);
  equal(await status({ "sec-fetch-site": "same-site", origin: "http://a.localhost" }), 403);
  equal(await status({ origin: "http://localhost" }), 200);
  equal(await status({ origin: "http://evil.example" }), 403);
  equal(await status({ origin: "null" }), 403);
  equal(await status({ "sec-fetch-site": "cross-site" }, {}, "DELETE"), 403);
  const origin = "https://a.example";
  const cross = { "sec-fetch-site": "cross-site", origin };
  equal(await status(cross, { origin }), 200);
  equal(await status({ origin: "http://localhost" }, { origin }), 403);
  equal(await status(cross, { origin: ["https://b.example", origin] }), 200);
  equal(await status(cross, { origin: (value: string) => value.endsWith(".example") }), 200);
  equal(await status(cross, { origin: () => false }), 403);
});

Deno.test("cors", async () => {
  const origin = "https://a.example";
  const plain = await ask(cors(), { headers: { origin } });
  equal([plain.headers.get("access-control-allow-origin"), plain.headers.get("vary")], ["*", null]);
  const one = (await ask(
    cors({ origin: [origin], credentials: true, exposeHeaders: ["x-a", "x-b"] }),
    { headers: { origin } },
  )).headers;
  equal(one.get("access-control-allow-origin"), origin);
  equal(one.get("access-control-allow-credentials"), "true");
  equal(one.get("access-control-expose-headers"), "x-a,x-b");
  equal(one.get("vary"), "Origin");
  const other = await ask(cors({ origin: () => null }), { headers: { origin } });
  equal(other.headers.get("access-control-allow-origin"), null);

  const preflight = await ask(cors({ origin, maxAge: 60, allowMethods: ["PUT"] }), {
    method: "OPTIONS",
    headers: { origin, "access-control-request-headers": "x-one, x-two" },
  });
  equal(preflight.status, 204);
  equal(preflight.headers.get("access-control-allow-methods"), "PUT");
  equal(preflight.headers.get("access-control-max-age"), "60");
  equal(preflight.headers.get("access-control-allow-headers"), "x-one,x-two");
});

Deno.test("csp: defaults, overrides by directive, reports", async () => {
  const header = "content-security-policy";
  const plain = (await ask(csp())).headers.get(header)!;
  match(plain, /default-src 'self'; script-src 'self' 'unsafe-inline'; .*frame-ancestors 'none'/);
  const own = (await ask(csp({ csp: ["img-src https:", "frame-src https://v.example"] })))
    .headers.get(header)!;
  match(own, /; img-src https:; .*; frame-src https:\/\/v.example$/);
  ok(!own.includes("data: blob:; img-src") && !own.includes("img-src 'self'"));
  const reported = (await ask(csp({ reportOnly: true, reportTo: "/reports" }))).headers;
  equal(reported.get(header), null);
  match(
    reported.get("content-security-policy-report-only")!,
    /report-to csp-endpoint; report-uri \/reports/,
  );
  equal(reported.get("reporting-endpoints"), `csp-endpoint="/reports"`);
});

Deno.test("csp: the nonce of rendered pages", async () => {
  const policy = csp({
    useNonce: true,
    csp: ["script-src 'self' 'unsafe-inline' https://x.example"],
  });
  const seen = new Set<string>();
  for (let i = 0; i < 2; i++) {
    const res = await ask(policy, {}, "/page");
    const [, nonce] = /<style nonce="(\w+)">/.exec(await res.text())!;
    const header = res.headers.get("content-security-policy")!;
    ok(header.includes(`script-src 'self' 'nonce-${nonce}' https://x.example`));
    ok(header.includes(`style-src 'self' 'nonce-${nonce}'`) && !header.includes("unsafe-inline"));
    seen.add(nonce);
  }
  equal(seen.size, 2);
  const api = await ask(policy);
  match(api.headers.get("content-security-policy")!, /script-src 'self' 'unsafe-inline'/);
});

Deno.test("ipFilter", async () => {
  const status = async (rules: Parameters<typeof ipFilter>[0], ip: string) =>
    (await ask(ipFilter(rules), {}, "/", ip)).status;
  equal(await status({}, "1.2.3.4"), 200);
  equal(await status({ denyList: ["1.2.3.4"] }, "1.2.3.4"), 403);
  equal(await status({ denyList: ["10.0.0.0/8"] }, "10.200.3.4"), 403);
  equal(await status({ denyList: ["10.0.0.0/8"] }, "11.0.0.1"), 200);
  equal(await status({ allowList: ["192.168.1.0/24"] }, "192.168.1.77"), 200);
  equal(await status({ allowList: ["192.168.1.0/24"] }, "192.168.2.77"), 403);
  const both = { denyList: ["192.168.1.10"], allowList: ["192.168.1.0/24"] };
  equal([await status(both, "192.168.1.10"), await status(both, "192.168.1.11")], [403, 200]);
  equal(await status({ allowList: ["2001:db8::/32"] }, "2001:db8:1::5"), 200);
  equal(await status({ allowList: ["2001:db8::/32"] }, "2001:db9::"), 403);
  equal(await status({ denyList: ["2001:db8::1"] }, "2001:0db8:0:0:0:0:0:1"), 403);
  equal(await status({ denyList: ["10.0.0.1"] }, "::ffff:10.0.0.1"), 403);
  equal(await status({ denyList: ["0.0.0.0/0"] }, "9.9.9.9"), 403);
  throws(() => ipFilter({ denyList: ["10.0.0.0/33"] }), TypeError);
  throws(() => ipFilter({ allowList: ["nonsense"] }), TypeError);
  const res = await ask(
    ipFilter({ denyList: ["10.0.0.1"] }, {
      onBlocked: (remote) => Response.json(remote, { status: 401 }),
    }),
    {},
    "/",
    "10.0.0.1",
  );
  equal([res.status, await res.json()], [401, { addr: "10.0.0.1", type: "IPv4" }]);
});
