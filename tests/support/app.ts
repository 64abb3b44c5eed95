import { login } from "../../lib/accounts/service.ts";
import { createApp } from "../../lib/app.ts";
import type { Deps } from "../../lib/deps.ts";
import { drained } from "../../lib/handlers.ts";
import type { Config } from "../../lib/platform/config.ts";
import { openTestDeps, type TestDeps } from "./deps.ts";
import { TEST_PASSWORD } from "./factories.ts";

/** Where the app believes to be reached, unless a test configures another address. */
export const BASE = "http://localhost:8000";

/** A function that answers requests. */
export type Fetch = (req: Request) => Promise<Response>;

export type Form = Readonly<Record<string, string>>;
export type HeaderList = Readonly<Record<string, string>>;

/** A browser in short: it keeps cookies and follows no redirect. */
export class TestClient {
  readonly cookies = new Map<string, string>();

  constructor(private readonly fetch: Fetch, private readonly base: string) {}

  /** Sends a request to a path of the site; `init` goes before what the client would do itself. */
  async request(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (cookies !== "" && !headers.has("cookie")) headers.set("cookie", cookies);
    const request = new Request(this.base + path, { ...init, method, headers });
    const response = await this.fetch(request);
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  get(path: string, headers: HeaderList = {}): Promise<Response> {
    return this.request("GET", path, { headers });
  }

  /** Sends a form as a page of the site does. */
  post(path: string, form: Form = {}, headers: HeaderList = {}): Promise<Response> {
    return this.request("POST", path, { headers, body: new URLSearchParams(form) });
  }

  /** Takes over a `Set-Cookie` value. */
  keep(line: string): void {
    const [pair, ...attributes] = line.split(";").map((part) => part.trim());
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const isGone = value === "" || attributes.some((one) => /^max-age=0$/i.test(one));
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

export interface TestApp {
  readonly deps: TestDeps;
  readonly fetch: Fetch;
  /** A browser nobody has used, or one in which somebody from the factories is signed in. */
  client(person?: { email: string } | null): Promise<TestClient>;
}

/** Signs somebody made by the factories in; returns the `Set-Cookie` value. */
export async function signIn(deps: TestDeps, person: { email: string }): Promise<string> {
  const input = { email: person.email, password: TEST_PASSWORD };
  const client = { address: "127.0.0.1", userAgent: "test", cookies: null };
  const { cookie } = await login(deps, input, client);
  return cookie;
}

/**
 * Runs a test against the app on a database of its own. `change` may put other dependencies under
 * the app than under the test, such as a database that fails.
 */
export async function withApp(
  test: (app: TestApp) => Promise<void>,
  config: Partial<Config> = {},
  change: (deps: TestDeps) => Deps = (deps) => deps,
): Promise<void> {
  const deps = await openTestDeps(config);
  const fetch = createApp(change(deps)).handler();
  const { origin } = new URL(deps.config.appBaseUrl);
  try {
    await test({
      deps,
      fetch: (req) => fetch(req),
      client: async (person = null) => {
        const client = new TestClient((req) => fetch(req), origin);
        if (person) client.keep(await signIn(deps, person));
        return client;
      },
    });
  } finally {
    await drained(deps);
    await deps.live.close();
    await deps.connection.close();
  }
}

/** Serves on a free port of this machine while `test` runs. */
export async function withServer(
  fetch: (req: Request, info: Deno.ServeHandlerInfo) => Promise<Response>,
  test: (base: string) => Promise<void>,
): Promise<void> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, fetch);
  try {
    await test(`http://127.0.0.1:${server.addr.port}`);
  } finally {
    await server.shutdown();
  }
}

/** What a form's field is told, from the page that shows it again; null when nothing. */
export function fieldError(html: string, field: string): string | null {
  const at = html.indexOf(`id="${field}-error"`);
  if (at < 0) return null;
  const text = html.slice(html.indexOf(">", at) + 1, html.indexOf("</p>", at));
  return text.replace(/<svg[^]*?<\/svg>/g, "").replace(/<[^>]*>/g, "").trim();
}
