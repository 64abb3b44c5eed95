import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { Builder } from "fresh/dev";
import { createApp } from "../../lib/app.ts";
import { buildAssets } from "../../lib/commands/assets.ts";
import type { Deps } from "../../lib/deps.ts";
import { createLogger } from "../../lib/platform/log.ts";
import { BASE, TestClient, withApp } from "../support/app.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";
import { makeWorld } from "./world.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HTTPS = "https://technova.example";
/** The gateway's popup has a script of its own. */
const SCRIPTS =
  /^'self'( 'nonce-[\w-]{20,}')? https:\/\/app\.sandbox\.midtrans\.com https:\/\/api\.sandbox\.midtrans\.com$/;

/** The directives of a content security policy by name. */
function policyOf(response: Response): Map<string, string> {
  const header = response.headers.get("content-security-policy") ?? "";
  const directives = header.split(";").map((part) => part.trim()).filter((part) => part !== "");
  return new Map(directives.map((directive) => {
    const [name, ...values] = directive.split(/\s+/);
    return [name, values.join(" ")];
  }));
}

function checkHeaders(response: Response, what: string): void {
  const { headers } = response;
  const policy = policyOf(response);
  ok(policy.size > 0, `${what} has a policy`);
  ok(!headers.get("content-security-policy")!.includes("unsafe-"), what);
  equal(policy.get("frame-ancestors"), "'none'", what);
  equal(policy.get("object-src"), "'none'", what);
  equal(policy.get("base-uri"), "'self'", what);
  equal(policy.get("style-src"), "'self'", what);
  match(policy.get("script-src") ?? "", SCRIPTS, what);
  equal(headers.get("x-content-type-options"), "nosniff", what);
  equal(headers.get("x-frame-options"), "DENY", what);
  equal(headers.get("referrer-policy"), "strict-origin-when-cross-origin", what);
  match(headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/, what);
}

/** Runs a test on the app with its static files and islands, as a build has them. */
async function withBuiltApp(
  deps: Deps,
  test: (client: TestClient) => Promise<void>,
): Promise<void> {
  buildAssets();
  const app = createApp(deps);
  (await new Builder({ root: ROOT }).build({ snapshot: "memory" }))(app);
  const fetch = app.handler();
  const { origin } = new URL(deps.config.appBaseUrl);
  await test(new TestClient((req) => fetch(req), origin));
}

/** The same dependencies with a database that fails with `message` at every statement. */
function withBrokenDatabase(deps: TestDeps, message: string): Deps {
  const db = new Proxy(deps.db, {
    get() {
      throw new Error(message);
    },
  });
  return { ...deps, db };
}

Deno.test("every answer carries the security headers", () =>
  withDeps(async (deps) => {
    const { people } = await makeWorld(deps);
    await withBuiltApp(deps, async (client) => {
      const ask = async (path: string, status: number, method = "GET") => {
        const response = await client.request(method, path);
        await response.body?.cancel();
        equal(response.status, status, `${method} ${path}`);
        checkHeaders(response, `${method} ${path}`);
        return response;
      };
      for (const path of ["/", "/courses", "/courses/gratis", "/login", "/register"]) {
        await ask(path, 200);
        await ask(path, 200, "HEAD");
      }
      for (const path of ["/healthz", "/robots.txt", "/sitemap.xml", "/styles.css"]) {
        await ask(path, 200);
      }
      await ask("/courses/gratis", 200); // From the cache.
      await ask("/profile", 303);
      await ask("/courses/%FF", 400);
      await ask("/tidak-ada", 404);
      await ask("/styles.cs", 404);
      await ask("/logout", 405);
      await ask("/styles.css", 405, "POST");
      await ask("/courses?type=musik", 422);
      const font = await ask("/fonts/plus-jakarta-sans-latin-5.3.0.woff2", 200);
      match(font.headers.get("cache-control") ?? "", /immutable/);

      await client.post("/login", { email: people.enrolled.email, password: TEST_PASSWORD });
      for (const path of ["/my-courses", "/learn/gratis/teks", "/learn/gratis/video", "/profile"]) {
        const response = await ask(path, 200);
        equal(response.headers.get("cache-control"), "private, no-cache");
        equal(response.headers.get("vary"), "Cookie");
      }
      await ask("/learn/gratis/nanti", 403);
    });
  }));

Deno.test("scripts run by the page's own nonce, a new one each time", () =>
  withDeps(async (deps) => {
    const { people } = await makeWorld(deps);
    await withBuiltApp(deps, async (client) => {
      await client.post("/login", { email: people.enrolled.email, password: TEST_PASSWORD });
      const nonces = new Set<string>();
      for (let round = 0; round < 3; round++) {
        const response = await client.get("/learn/gratis/video");
        const nonce = /'nonce-([^']+)'/.exec(policyOf(response).get("script-src") ?? "")?.[1];
        ok(nonce);
        nonces.add(nonce);
        const html = await response.text();
        const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) =>
          attributes
        );
        ok(scripts.length > 0, "the video's page has an island");
        for (const attributes of scripts) ok(attributes.includes(`nonce="${nonce}"`), attributes);
        ok(!/<[^>]+\sstyle=/.test(html), "no inline style");
        match(policyOf(response).get("frame-src") ?? "", /https:\/\/www\.youtube-nocookie\.com/);
      }
      equal(nonces.size, 3);
    });
  }));

Deno.test("under https, and only there, browsers are told to stay with it", async () => {
  for (const appBaseUrl of [BASE, HTTPS]) {
    const isHttps = appBaseUrl === HTTPS;
    await withApp(async (app) => {
      const person = await makeUser(app.deps);
      const client = await app.client();
      for (const path of ["/", "/tidak-ada", "/healthz"]) {
        const response = await client.get(path);
        await response.body?.cancel();
        equal(response.headers.has("strict-transport-security"), isHttps, path);
        equal(policyOf(response).has("upgrade-insecure-requests"), isHttps, path);
      }
      const credentials = { email: person.email, password: TEST_PASSWORD };
      const answers = [
        await client.post("/login", credentials),
        await client.post("/theme", { theme: "dark" }),
        await client.post("/language", { lang: "en" }),
        await client.post("/logout"),
      ];
      for (const response of answers) {
        const [cookie, ...more] = response.headers.getSetCookie();
        equal(more, []);
        match(cookie, /; HttpOnly/);
        match(cookie, /; SameSite=Lax/);
        match(cookie, /; Path=\//);
        equal(/; Secure/.test(cookie), isHttps, cookie);
      }
    }, { appBaseUrl });
  }
});

Deno.test("an unknown error shows its number and nothing else", async () => {
  const secret = "rahasia-basis-data-9f3";
  const lines: string[] = [];
  const log = createLogger((line) => lines.push(line));
  const broken = (deps: TestDeps) => ({ ...withBrokenDatabase(deps, secret), log });
  await withApp(
    async (app) => {
      const client = await app.client();
      // No cookie and no version to read: the page itself meets the failure.
      for (const accept of ["text/html", "application/json"]) {
        for (const [method, path] of [["GET", "/sitemap.xml"], ["POST", "/login"]]) {
          lines.length = 0;
          const form = new URLSearchParams({ email: "a@contoh.test", password: "panjang-sekali" });
          const response = await client.request(method, path, {
            headers: { accept },
            body: method === "POST" ? form : undefined,
          });
          const text = await response.text();
          equal(response.status, 500, `${method} ${path}`);
          const requestId = response.headers.get("x-request-id")!;
          ok(text.includes(requestId), "the person sees the number");
          ok(!text.includes(secret) && !/\bat .*\.tsx?:\d/.test(text), "and nothing of the error");
          checkHeaders(response, path);
          const entry = lines.map((line) => JSON.parse(line)).find(({ level }) =>
            level === "error"
          );
          equal(entry.requestId, requestId);
          equal([entry.event, entry.method, entry.path], ["request_failed", method, path]);
          equal(entry.error.message, secret, "the log has it");
          ok(!lines.join().includes("panjang-sekali"), "but no password");
        }
      }
    },
    {},
    broken,
  );
});

Deno.test("pages that come from the cache fail the same way", async () => {
  const log = createLogger(() => {});
  await withApp(
    async (app) => {
      const client = await app.client();
      for (const path of ["/", "/courses", "/courses/gratis"]) {
        const response = await client.get(path);
        const text = await response.text();
        equal(response.status, 500, path);
        checkHeaders(response, path);
        ok(text.includes(response.headers.get("x-request-id")!), path);
      }
    },
    {},
    (deps) => ({ ...withBrokenDatabase(deps, "tidak tersambung"), log }),
  );
});

Deno.test("a log line never holds a password, a token or a body", async () => {
  const lines: string[] = [];
  const log = createLogger((line) => lines.push(line));
  await withApp(
    async (app) => {
      const client = await app.client();
      const password = "kopi-tubruk-payung-42";
      const email = "wulan@contoh.test";
      await client.post("/register", { name: "Wulan Baru", email, password, role: "student" });
      const token = client.cookies.get("session")!;
      await client.post("/logout");
      await client.post("/login", { email, password: "salah-rahasia" });
      await client.post("/login", { email, password });
      const text = lines.join("\n");
      const events = lines.map((line) => JSON.parse(line));
      for (const event of ["registered", "logout", "login_failed", "login"]) {
        const entry = events.find((one) => one.event === event);
        ok(entry, `${event} is logged`);
        match(entry.requestId, /^[0-9a-f-]{36}$/);
      }
      for (const secret of [password, "salah-rahasia", token, token.split(".")[2]]) {
        ok(!text.includes(secret));
      }
    },
    {},
    (deps) => ({ ...deps, log }),
  );
});
